"""The whole life of a root, at the real server and at real clients that remember its first day."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.docker import Client, Docker
from tests.real.office import Office
from tests.real.people import ENVIRONMENT, Person
from tests.real.walking import Witnesses, co_sign, introduce, open_office, root_version, seen
from tests.stack import Stack


@pytest.fixture
def office(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    return open_office(stack, tmp_path / "north-office", monkeypatch, "north")


@pytest.fixture
def other(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Another officer's vault."""
    return open_office(stack, tmp_path / "east-office", monkeypatch, "east")


def test_a_repository_that_docker_made_lives_on_under_the_vault(
    docker: Docker, office: Office, other: Office
) -> None:
    gun = f"{docker.stack.registry}/walk/app"
    maker = docker.client()
    docker.make_image(f"{gun}:signed", "walked")
    maker.docker("push", f"{gun}:signed", env=ENVIRONMENT)
    witnesses = Witnesses(docker, gun)
    witnesses.remember("signed")
    adopt(office, gun, maker)

    office.keymgr("root", "create", "south")
    office.keymgr("rotate", "root", "--to", "south", gun, "--yes")
    office.publish(gun)
    witnesses.satisfied("signed")

    # Two versions in one bundle: the server takes none of them without the tags signed anew.
    office.keymgr("rotate", "targets", gun, "--yes", "--compromised")
    office.keymgr("rotate", "root", "--to", "north", gun, "--yes")
    office.publish(gun)
    witnesses.satisfied("signed")

    for role in ("snapshot", "timestamp"):
        newer = office.request(gun, new_key=role)
        office.keymgr("rotate", role, gun, "--request", newer, "--yes")
        office.publish(gun)
        witnesses.satisfied("signed")

    alice, bob = Person(docker, "alice"), Person(docker, "bob")
    for person in (alice, bob):
        office.keymgr("signer", "add", person.name, "--key", person.public_key, gun, "--yes")
    office.publish(gun)
    witnesses.satisfied("signed")
    assert not alice.pushes(gun, "by-alice")
    assert not bob.pushes(gun, "by-bob")
    witnesses.satisfied("signed", "by-alice", "by-bob")

    office.keymgr("repo", "refresh", gun, "--request", office.request(gun), "--yes")
    office.keymgr("signer", "remove", "alice", gun, "--yes")
    office.publish(gun)
    witnesses.satisfied("signed", "by-alice", "by-bob")
    assert "no valid signing keys for delegation roles" in alice.pushes(gun, "more")
    assert not bob.pushes(gun, "more")
    witnesses.satisfied("more")

    introduce(office, other, "east")
    two = ("--keys", "north,east", "--threshold", "2")
    office.keymgr("root", "threshold", gun, *two, "--yes")
    co_sign(office, other)
    office.keymgr("rotate", "targets", gun, "--yes")  # now both must sign the root
    co_sign(office, other)
    office.publish(gun)
    witnesses.satisfied("signed", "more")

    office.keymgr("repo", "refresh", gun, "--request", office.request(gun), "--yes")
    office.keymgr("tag", "revoke", gun, "signed", "--yes")
    office.publish(gun)
    witnesses.satisfied("more")
    witnesses.refused("signed")
    notary_agrees(docker, office, gun)
    (former,) = [key["key_id"] for key in office.ask("root", "list") if key["name"] == "south"]
    office.keymgr("root", "retire", "south")
    assert former not in str(office.ask("repo", "show", gun))


def adopt(office: Office, gun: str, maker: Client) -> None:
    """Take the repository and its maker's keys into the vault, its first root vouched for."""
    root = maker.trust_folder / "tuf" / gun / "metadata" / "root.json"
    keys = maker.trust_folder / "private"
    source = ("--request", office.request(gun), "--keys", str(keys), "--pin", str(root))
    adopted = office.ask("repo", "adopt", gun, *source, "--yes")
    assert adopted["adopted"] == [{"gun": gun, "missing": []}]


def notary_agrees(docker: Docker, office: Office, gun: str) -> None:
    """Compare what notary's command line shows of a repository with what keymgr shows."""
    client = docker.client()
    shown = office.ask("repo", "show", gun)
    rows = [line.split() for line in client.notary("list", gun).stdout.splitlines()[2:]]
    theirs = {(name, f"sha256:{digest}", int(size)) for name, digest, size, _ in rows}
    assert theirs == {(tag["name"], tag["digest"], tag["size"]) for tag in shown["tags"]}

    delegated = client.notary("delegation", "list", gun).stdout
    for view in office.ask("delegation", "list", gun):
        (row,) = [line for line in delegated.splitlines() if line.startswith(view["role"] + " ")]
        assert row.split()[-1] == str(view["threshold"])
        assert all(key_id in delegated for key_id in view["key_ids"])

    root = seen(client, gun, "root")
    ours = {
        name: (role["key_ids"], role["threshold"])
        for name, role in shown["roles"].items()
        if "/" not in name
    }
    assert ours == {
        name: (role["keyids"], role["threshold"]) for name, role in root["roles"].items()
    }
    assert shown["roles"]["root"]["version"] == root["version"]
    assert shown["roles"]["targets"]["version"] == seen(client, gun, "targets")["version"]


def test_a_repository_on_a_static_site_lives_on_too(
    docker: Docker, office: Office, other: Office, website: Callable[[Path], str]
) -> None:
    gun = f"{docker.stack.registry}/walk/site"
    for tag in ("signed", "next", "more"):
        docker.push_unsigned(f"{gun}:{tag}", f"walked {tag}")
    request = office.request(gun, "signed", "next", "more")
    site = office.folder / "site"
    office.keymgr("repo", "create", gun, "--static")
    office.keymgr("tag", "sign", gun, "signed", "--request", request, "--yes")
    office.keymgr("export", "--site", "site")
    witnesses = Witnesses(docker, gun, website(site))
    witnesses.remember("signed")

    def step(*words: str) -> None:
        office.keymgr(*words, gun, "--yes")
        office.keymgr("export", "--site", "site")

    office.keymgr("root", "create", "south")
    for words in (
        ("rotate", "root", "--to", "south"),
        ("rotate", "targets"),
        ("rotate", "root", "--to", "north"),
        ("rotate", "snapshot"),
        ("rotate", "timestamp"),
    ):
        step(*words)
        witnesses.satisfied("signed")

    alice, bob = Person(docker, "alice"), Person(docker, "bob")
    step("signer", "add", "alice", "--key", alice.public_key)
    step("signer", "add", "bob", "--key", bob.public_key)
    witnesses.satisfied("signed")
    office.keymgr("key", "import", alice.private_key)
    office.keymgr("tag", "sign", gun, "next", "--request", request, "--yes")
    office.keymgr("key", "import", bob.private_key)
    step("signer", "remove", "alice")
    witnesses.satisfied("signed")
    witnesses.refused("next")
    step("witness")
    witnesses.satisfied("signed", "next")

    introduce(office, other, "east")
    two = ("--keys", "north,east", "--threshold", "2")
    office.keymgr("root", "threshold", gun, *two, "--yes")
    co_sign(office, other)
    office.keymgr("tag", "sign", gun, "more", "--request", request, "--yes")
    office.keymgr("export", "--site", "site")
    witnesses.satisfied("signed", "next", "more")

    stays = docker.client(witnesses.server)
    stays.docker("pull", f"{gun}:more")
    assert root_version(stays, gun) == 7
    shutil.copytree(site, office.folder / "older")
    office.keymgr("tag", "revoke", gun, "more", "--yes")
    office.keymgr("export", "--site", "site")
    witnesses.satisfied("signed", "next")
    witnesses.refused("more")
    assert stays.try_docker("pull", f"{gun}:more").returncode != 0

    # The older files again, under the very same address: this client has seen newer ones.
    shutil.rmtree(site)
    shutil.copytree(office.folder / "older", site)
    docker.forget_images()
    assert stays.try_docker("pull", f"{gun}:more").returncode != 0


def test_a_tag_that_two_people_must_sign_is_refused_with_one_signature(
    docker: Docker, office: Office, other: Office
) -> None:
    gun = f"{docker.stack.registry}/walk/two"
    docker.push_unsigned(f"{gun}:first", "two people first")
    docker.push_unsigned(f"{gun}:both", "two people both")
    request = office.request(gun, "first", "both")
    office.keymgr("repo", "create", gun, "--request", request)
    carol, dave = Person(docker, "carol"), Person(docker, "dave")
    office.keymgr("key", "import", carol.private_key)
    other.keymgr("key", "import", dave.private_key)
    keys = ("--key", carol.public_key, "--key", dave.public_key)
    office.keymgr("delegation", "add", "targets/releases", *keys, "--path", "", gun, "--yes")
    office.keymgr("tag", "sign", gun, "first", "--request", request, "--yes")
    office.publish(gun)
    witnesses = Witnesses(docker, gun)
    witnesses.remember("first")

    two = ("delegation", "add", "targets/releases", "--threshold", "2")
    office.keymgr(*two, gun, "--yes")
    office.publish(gun)
    witnesses.refused("first")  # the same file, the same one signature

    office.keymgr("tag", "sign", gun, "both", "--request", request, "--yes")
    office.publish(gun)
    witnesses.refused("both")
    co_sign(office, other)
    office.publish(gun)
    witnesses.satisfied("first", "both")


def test_two_vaults_sign_each_tag(docker: Docker, office: Office, other: Office) -> None:
    gun = f"{docker.stack.registry}/walk/both"
    docker.push_unsigned(f"{gun}:first", "two vaults first")
    docker.push_unsigned(f"{gun}:both", "two vaults both")
    request = office.request(gun, "first", "both")
    office.keymgr("repo", "create", gun, "--request", request)
    office.keymgr("tag", "sign", gun, "first", "--request", request, "--yes")
    office.publish(gun)
    witnesses = Witnesses(docker, gun)
    witnesses.remember("first")

    dave = Person(docker, "dave")
    other.keymgr("key", "import", dave.private_key)
    two = ("--key", dave.public_key, "--threshold", "2")
    office.keymgr("tag", "threshold", gun, *two, "--yes")
    co_sign(office, other)
    office.keymgr("tag", "sign", gun, "both", "--request", request, "--yes")
    office.publish(gun)
    witnesses.satisfied("first")
    witnesses.refused("both")
    co_sign(office, other)
    office.publish(gun)
    witnesses.satisfied("first", "both")
    assert len(office.ask("repo", "show", gun)["roles"]["targets"]["key_ids"]) == 2

    office.keymgr("rotate", "targets", gun, "--yes")
    office.publish(gun)
    witnesses.satisfied("first", "both")
