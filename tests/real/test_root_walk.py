"""The whole life of a root, at the real server and at real clients that remember its first day."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.docker import Client, Docker
from tests.real.office import Office
from tests.stack import Stack

CHECKOUT: Final = Path(__file__).parents[2]
CHEAP: Final = (sys.executable, "-P", "-m", "tests.cheap_keymgr")


@pytest.fixture
def office(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    return open_office(stack, tmp_path / "north-office", monkeypatch, "north")


def open_office(stack: Stack, folder: Path, monkeypatch: pytest.MonkeyPatch, root: str) -> Office:
    """An office whose vault costs no time to open: there are many steps."""
    monkeypatch.setenv("PYTHONPATH", str(CHECKOUT))
    folder.mkdir()
    office = Office(folder, stack, program=CHEAP)
    office.keymgr("init")
    office.keymgr("root", "create", root)
    return office


class Witnesses:
    """Clients that check each step: one that has seen the first version, and a fresh one."""

    def __init__(self, docker: Docker, gun: str, server: str | None = None) -> None:
        self.docker = docker
        self.gun = gun
        self.server = server
        self.first = docker.client(server)

    def satisfied(self, tag: str = "signed") -> None:
        for client in (self.first, self.docker.client(self.server)):
            self.docker.forget_images()
            client.docker("pull", f"{self.gun}:{tag}")

    def root_versions_seen(self) -> int:
        return root_version(self.first, self.gun)


def root_version(client: Client, gun: str) -> int:
    path = client.trust_folder / "tuf" / gun / "metadata" / "root.json"
    version: int = json.loads(path.read_bytes())["signed"]["version"]
    return version


def test_clients_follow_every_rotation_on_a_notary_server(
    docker: Docker, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gun = f"{docker.stack.registry}/walk/app"
    docker.push_unsigned(f"{gun}:signed", "walked")
    request = office.request(gun, "signed")
    office.keymgr("repo", "create", gun, "--request", request)
    office.keymgr("tag", "sign", gun, "--request", request, "--yes")
    office.publish(gun)
    witnesses = Witnesses(docker, gun)
    witnesses.satisfied()

    office.keymgr("root", "create", "south")
    office.keymgr("rotate", "root", "--to", "south", gun, "--yes")
    office.publish(gun)
    witnesses.satisfied()
    assert witnesses.root_versions_seen() == 2

    office.keymgr("rotate", "root", "--to", "north", gun, "--yes")
    office.keymgr("rotate", "targets", gun, "--yes", "--compromised")
    office.publish(gun)  # two root versions in one bundle
    witnesses.satisfied()
    assert witnesses.root_versions_seen() == 4

    for role in ("snapshot", "timestamp"):
        newer = office.request(gun, new_key=role)
        office.keymgr("rotate", role, gun, "--request", newer, "--yes")
        office.publish(gun)
        witnesses.satisfied()

    other = open_office(docker.stack, tmp_path / "east-office", monkeypatch, "east")
    (east,) = other.ask("root", "list")
    other.keymgr("key", "export", east["key_id"], "--public", "--out", str(office.folder / "e.pub"))
    office.keymgr("root", "add-public", "east", "e.pub")
    threshold = ("root", "threshold", gun, "--keys", "north,east", "--threshold", "2", "--yes")
    office.keymgr(*threshold)
    co_sign(office, other)
    office.publish(gun)
    witnesses.satisfied()
    shown = office.ask("repo", "show", gun)["roles"]["root"]
    assert (shown["version"], shown["threshold"], len(shown["key_ids"])) == (7, 2, 2)

    office.keymgr("rotate", "targets", gun, "--yes")  # now both must sign the root
    co_sign(office, other)
    office.publish(gun)
    witnesses.satisfied()
    assert witnesses.root_versions_seen() == 8


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


def test_clients_follow_every_rotation_on_a_static_site(
    docker: Docker, office: Office, website: Callable[[Path], str]
) -> None:
    gun = f"{docker.stack.registry}/walk/site"
    docker.push_unsigned(f"{gun}:signed", "walked site")
    docker.push_unsigned(f"{gun}:next", "walked next")
    request = office.request(gun, "signed", "next")
    site = office.folder / "site"
    office.keymgr("repo", "create", gun, "--static")
    office.keymgr("tag", "sign", gun, "signed", "--request", request, "--yes")
    office.keymgr("export", "--site", "site")
    witnesses = Witnesses(docker, gun, website(site))
    witnesses.satisfied()

    office.keymgr("root", "create", "south")
    steps = (
        ("rotate", "root", "--to", "south", gun, "--yes"),
        ("rotate", "targets", gun, "--yes"),
        ("rotate", "snapshot", gun, "--yes"),
        ("rotate", "timestamp", gun, "--yes"),
        ("root", "threshold", gun, "--keys", "north,south", "--threshold", "2", "--yes"),
        ("tag", "sign", gun, "next", "--request", request, "--yes"),
    )
    for step in steps:
        office.keymgr(*step)
        office.keymgr("export", "--site", "site")
        witnesses.satisfied()
    witnesses.satisfied("next")
    assert witnesses.root_versions_seen() == 6

    shutil.copytree(site, office.folder / "older")
    office.keymgr("tag", "revoke", gun, "next")
    office.keymgr("export", "--site", "site")
    witnesses.satisfied()
    docker.forget_images()
    refused = witnesses.first.try_docker("pull", f"{gun}:next")
    assert "No valid trust data for next" in refused.stderr

    # The older files again, under the very same address: the client has seen newer ones.
    shutil.rmtree(site)
    shutil.copytree(office.folder / "older", site)
    replayed = witnesses.first.try_docker("pull", f"{gun}:next")
    assert replayed.returncode != 0
