"""A keyring that writes what it gets into a file, as some do."""

from __future__ import annotations

from pathlib import Path

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """It does not encrypt."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        Path.home().joinpath("plaintext").write_text(f"{service} {username} {password}")

    def delete_password(self, service: str, username: str) -> None:
        pass
