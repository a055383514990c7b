"""What the walks through a life share: cheap offices, clients of the first day, co-signing."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from tests.docker import Client, Docker
from tests.real.office import Office
from tests.stack import Stack

CHECKOUT: Final = Path(__file__).parents[2]
CHEAP: Final = (sys.executable, "-P", "-m", "tests.cheap_keymgr")


def open_office(stack: Stack, folder: Path, monkeypatch: pytest.MonkeyPatch, root: str) -> Office:
    """An office whose vault costs no time to open: there are many steps."""
    monkeypatch.setenv("PYTHONPATH", str(CHECKOUT))
    folder.mkdir()
    office = Office(folder, stack, program=CHEAP)
    office.keymgr("init")
    office.keymgr("root", "create", root)
    return office


class Witnesses:
    """Clients that check each step: one that last pulled on the first day, and a fresh one."""

    def __init__(self, docker: Docker, gun: str, server: str | None = None) -> None:
        self.docker = docker
        self.gun = gun
        self.server = server
        self.first = docker.client(server)

    def remember(self, tag: str) -> None:
        """Pull for the first time."""
        self.docker.forget_images()
        self.first.docker("pull", f"{self.gun}:{tag}")

    def clients(self) -> list[Client]:
        """Return a client that has seen nothing since the first day, and one that never did."""
        fresh = self.docker.client(self.server)
        behind = self.docker.client(self.server)
        shutil.copytree(self.first.home, behind.home, dirs_exist_ok=True)
        return [behind, fresh]

    def satisfied(self, *tags: str) -> None:
        """Let both pull ``tags``, and see that both reach the same root."""
        clients = self.clients()
        for client in clients:
            self.docker.forget_images()
            for tag in tags:
                client.docker("pull", f"{self.gun}:{tag}")
        behind, fresh = (root_version(client, self.gun) for client in clients)
        assert behind == fresh

    def refused(self, tag: str) -> None:
        """Let both try to pull ``tag``, which nobody may have signed."""
        for client in self.clients():
            self.docker.forget_images()
            answer = client.try_docker("pull", f"{self.gun}:{tag}")
            assert f"No valid trust data for {tag}" in answer.stderr


def root_version(client: Client, gun: str) -> int:
    """Return the version of the root that a client has come to."""
    version: int = seen(client, gun, "root")["version"]
    return version


def seen(client: Client, gun: str, role: str) -> Any:  # noqa: ANN401  (metadata as JSON)
    """Return what a client has verified of one role."""
    path = client.trust_folder / "tuf" / gun / "metadata" / f"{role}.json"
    return json.loads(path.read_bytes())["signed"]


def co_sign(office: Office, other: Office) -> None:
    """Carry what waits to the other officer, who signs it, and bring it back."""
    office.keymgr("sign-off", "export", "--out", "proposal.json")
    (waiting,) = office.ask("sign-off", "show", "proposal.json")
    assert not waiting["complete"]
    other.keymgr(
        "sign-off", "add", str(office.folder / "proposal.json"), "--out", "signed.json", "--yes"
    )
    shutil.copy(other.folder / "signed.json", office.folder / "signed.json")
    (collected,) = office.ask("sign-off", "import", "signed.json")
    assert collected["complete"]


def introduce(office: Office, other: Office, name: str) -> None:
    """Let ``office`` know the other officer's root key, which is their only one."""
    (root,) = other.ask("root", "list")
    public = str(office.folder / f"{name}.pub")
    other.keymgr("key", "export", root["key_id"], "--public", "--out", public)
    office.keymgr("root", "add-public", name, public)
