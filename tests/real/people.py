"""People with docker, notary and keys of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.docker import Docker

PASSPHRASE: Final = "copper meadow four whistles"
ENVIRONMENT: Final = dict.fromkeys(
    (
        "DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE",
        "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
        "NOTARY_ROOT_PASSPHRASE",
        "NOTARY_TARGETS_PASSPHRASE",
        "NOTARY_SNAPSHOT_PASSPHRASE",
        "NOTARY_DELEGATION_PASSPHRASE",
    ),
    PASSPHRASE,
)


class Person:
    """Somebody with docker, notary and a key pair of their own."""

    def __init__(self, docker: Docker, name: str) -> None:
        self.docker = docker
        self.name = name
        self.client = docker.client()
        self.client.docker("trust", "key", "generate", name, env=ENVIRONMENT)

    @property
    def public_key(self) -> str:
        return str(self.client.home / f"{self.name}.pub")

    @property
    def private_key(self) -> str:
        (file,) = (self.client.trust_folder / "private").iterdir()
        return str(file)

    @property
    def key_id(self) -> str:
        return Path(self.private_key).stem

    def pushes(self, gun: str, tag: str) -> str:
        """Push an image with trust on; return why it was refused, empty if it was not."""
        self.docker.make_image(f"{gun}:{tag}", f"{gun}:{tag} by {self.name}")
        answer = self.client.try_docker("push", f"{gun}:{tag}", env=ENVIRONMENT)
        return answer.stderr if answer.returncode else ""

    def notary(self, *arguments: str) -> str:
        return self.client.notary(*arguments, env=ENVIRONMENT).stdout
