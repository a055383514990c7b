"""Signers and delegations as docker and notary make them, take them and refuse them."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.docker import Docker
from tests.real.office import Office
from tests.real.people import ENVIRONMENT, Person
from tests.real.walking import open_office
from tests.stack import Stack


@pytest.fixture
def office(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    return open_office(stack, tmp_path / "office", monkeypatch, "north")


class Owner:
    """Somebody whose docker makes repositories without keymgr."""

    def __init__(self, docker: Docker) -> None:
        self.docker = docker
        self.client = docker.client()

    def create(self, name: str) -> str:
        gun = f"{self.docker.stack.registry}/signers/{name}"
        self.client.notary("init", "-p", gun, env=ENVIRONMENT)
        self.client.notary("key", "rotate", gun, "snapshot", "-r", env=ENVIRONMENT)
        return gun

    def notary(self, *arguments: str) -> None:
        self.client.notary(*arguments, env=ENVIRONMENT)

    def add_signer(self, person: Person, gun: str) -> None:
        command = ("trust", "signer", "add", "--key", person.public_key, person.name, gun)
        self.client.docker(*command, env=ENVIRONMENT)


def create(docker: Docker, office: Office, name: str) -> str:
    """A published repository of the office, with the tag ``old`` signed by its tagging key."""
    gun = f"{docker.stack.registry}/signers/{name}"
    docker.push_unsigned(f"{gun}:old", f"old {name}")
    request = office.request(gun, "old")
    office.keymgr("repo", "create", gun, "--request", request)
    office.keymgr("tag", "sign", gun, "--request", request, "--yes")
    office.publish(gun)
    return gun


def refresh(office: Office, gun: str) -> None:
    office.keymgr("repo", "refresh", gun, "--request", office.request(gun), "--yes")


def can_be_pulled(docker: Docker, gun: str, tag: str) -> bool:
    """Whether a fresh client pulls the tag; where not, because nobody signs it."""
    docker.forget_images()
    answer = docker.client().try_docker("pull", f"{gun}:{tag}")
    assert answer.returncode == 0 or f"No valid trust data for {tag}" in answer.stderr
    return answer.returncode == 0


def signers_shown(docker: Docker, gun: str) -> Any:  # noqa: ANN401  (docker's own JSON)
    (shown,) = json.loads(docker.client().docker("trust", "inspect", gun).stdout)
    return shown["Signers"]


def delegations_seen(docker: Docker, gun: str, role: str = "targets") -> Any:  # noqa: ANN401  (the same)
    """What a fresh notary client reads of the delegations in one role's file.

    Notary itself writes null for no keys.
    """
    client = docker.client()
    client.notary("delegation", "list", gun)
    file = client.trust_folder / "tuf" / gun / "metadata" / f"{role}.json"
    found = json.loads(file.read_bytes())["signed"]["delegations"]
    for entry in found["roles"]:
        entry["keyids"] = entry["keyids"] or []
    return found


def test_signers_are_added_and_removed_as_docker_does(docker: Docker, office: Office) -> None:
    alice, bob = Person(docker, "alice"), Person(docker, "bob")
    owner = Owner(docker)
    theirs, ours = owner.create("theirs"), create(docker, office, "ours")

    for person in (alice, bob):
        owner.add_signer(person, theirs)
        office.keymgr("signer", "add", person.name, "--key", person.public_key, ours, "--yes")
    office.publish(ours)
    assert delegations_seen(docker, ours) == delegations_seen(docker, theirs)
    assert signers_shown(docker, ours) == signers_shown(docker, theirs)
    assert can_be_pulled(docker, ours, "old")

    for gun in (theirs, ours):
        assert not alice.pushes(gun, "new")
        assert can_be_pulled(docker, gun, "new")
    refresh(office, ours)

    # What 'docker trust signer remove' stages; docker 28 itself removes nothing with --force.
    owner.notary("delegation", "remove", "-y", theirs, "targets/releases", alice.key_id)
    owner.notary("delegation", "remove", "-p", "-y", theirs, "targets/alice")
    told = office.keymgr("signer", "remove", "alice", ours, "--yes").stderr
    assert "The present targets/releases loses its signature." in told
    office.publish(ours)
    assert delegations_seen(docker, ours) == delegations_seen(docker, theirs)
    assert signers_shown(docker, ours) == signers_shown(docker, theirs)
    for gun in (theirs, ours):
        assert "no valid signing keys for delegation roles" in alice.pushes(gun, "more")
        assert not can_be_pulled(docker, gun, "new")
        assert "trust server rejected operation" in bob.pushes(gun, "more")

    office.keymgr("key", "import", bob.private_key)
    office.keymgr("witness", ours, "--yes")
    office.publish(ours)
    bob.client.notary("reset", "--all", theirs)  # what his refused push had staged
    bob.notary("witness", "-p", theirs, "targets/releases")
    bob.client.notary("reset", "--all", ours)
    for gun in (theirs, ours):
        assert can_be_pulled(docker, gun, "new")
        assert not bob.pushes(gun, "more")
        assert can_be_pulled(docker, gun, "more")
        assert can_be_pulled(docker, gun, "new")


def test_removing_and_witnessing_before_publishing_leaves_no_gap(
    docker: Docker, office: Office
) -> None:
    alice, bob = Person(docker, "alice"), Person(docker, "bob")
    gun = create(docker, office, "no-gap")
    for person in (alice, bob):
        office.keymgr("signer", "add", person.name, "--key", person.public_key, gun, "--yes")
    office.publish(gun)
    assert not alice.pushes(gun, "new")
    remembers = docker.client()
    remembers.docker("pull", f"{gun}:new")
    refresh(office, gun)

    office.keymgr("key", "import", bob.private_key)
    office.keymgr("signer", "remove", "alice", gun, "--yes")
    office.keymgr("witness", gun, "--yes")
    office.publish(gun)

    docker.forget_images()
    remembers.docker("pull", f"{gun}:new")
    assert can_be_pulled(docker, gun, "new")
    assert alice.pushes(gun, "more")


def test_a_signer_who_comes_back_with_another_key_witnesses_first(
    docker: Docker, office: Office
) -> None:
    alice, bob = Person(docker, "alice"), Person(docker, "bob")
    gun = create(docker, office, "comes-back")
    for person in (alice, bob):
        office.keymgr("signer", "add", person.name, "--key", person.public_key, gun, "--yes")
    office.publish(gun)
    assert not alice.pushes(gun, "one")
    assert not bob.pushes(gun, "two")
    refresh(office, gun)
    office.keymgr("signer", "remove", "alice", gun, "--yes")
    office.publish(gun)
    assert can_be_pulled(docker, gun, "two"), "bob signed last, so all of it stays valid"

    again = Person(docker, "alice")
    told = office.keymgr("signer", "add", "alice", "--key", again.public_key, gun, "--yes").stderr
    assert f"'notary witness -p {gun} targets/alice'" in " ".join(told.split())
    office.publish(gun)
    again.notary("witness", "-p", gun, "targets/alice")
    assert not again.pushes(gun, "three")
    assert can_be_pulled(docker, gun, "three")


def test_the_tagging_key_signs_again_when_the_last_signer_is_gone(
    docker: Docker, office: Office
) -> None:
    alice = Person(docker, "alice")
    gun = create(docker, office, "last-signer")
    (tagging,) = [key["key_id"] for key in office.ask("key", "list") if key["role"] == "targets"]
    admin = Person(docker, "admin")
    key_file = admin.client.trust_folder / "private" / f"{tagging}.key"
    office.keymgr("key", "export", tagging, "--out", str(key_file))
    office.keymgr("signer", "add", "alice", "--key", alice.public_key, gun, "--yes")
    office.publish(gun)
    assert "no valid signing keys for delegation roles" in admin.pushes(gun, "more")

    told = office.keymgr("signer", "remove", "alice", gun, "--yes").stderr
    assert "'keymgr delegation remove targets/releases'" in " ".join(told.split())
    office.publish(gun)
    assert can_be_pulled(docker, gun, "old")
    assert "no valid signing keys for delegation roles" in admin.pushes(gun, "more")

    office.keymgr("delegation", "remove", "targets/releases", gun, "--yes")
    office.publish(gun)
    assert not admin.pushes(gun, "more")
    assert can_be_pulled(docker, gun, "more")


def certificate(folder: Path, name: str) -> str:
    """A certificate of a new key, as openssl makes it."""
    out = folder / f"{name}.crt"
    options = ("-newkey", "rsa:2048", "-nodes", "-days", "400", "-subj", f"/CN={name}")
    files = ("-keyout", str(folder / f"{name}.pem"), "-out", str(out))
    subprocess.run(["openssl", "req", "-x509", *options, *files], check=True, capture_output=True)
    return str(out)


def test_delegations_are_those_that_notary_makes(
    docker: Docker, office: Office, tmp_path: Path
) -> None:
    team, inner = Person(docker, "team"), Person(docker, "inner")
    owner, qa = Owner(docker), certificate(tmp_path, "qa")
    theirs, ours = owner.create("notary"), create(docker, office, "keymgr")
    office.keymgr("key", "import", team.private_key)

    def add(role: str, key: str, *paths: str) -> None:
        named = ("--all-paths",) if paths == ("",) else ("--paths", ",".join(paths))
        whose = team if role.startswith("targets/team/") else owner
        whose.notary("delegation", "add", "-p", theirs, role, key, *named)
        options = [word for path in paths for word in ("--path", path)]
        office.keymgr("delegation", "add", role, "--key", key, *options, ours, "--yes")
        office.publish(ours)

    add("targets/qa", qa, "qa-", "test-")
    add("targets/team", team.public_key, "")
    add("targets/team/inner", inner.public_key, "inner-")
    for role in ("targets", "targets/team"):
        assert delegations_seen(docker, ours, role) == delegations_seen(docker, theirs, role)

    listed = docker.client().notary("delegation", "list", ours).stdout
    for view in office.ask("delegation", "list", ours):
        row = " +".join([view["role"], view["paths"][0] or '"" <all paths>', *view["key_ids"], "1"])
        assert re.search(f"^{row}$", listed, re.MULTILINE), listed

    content = tmp_path / "content"
    content.write_text("inner")
    inner.notary("add", "-p", "-r", "targets/team/inner", ours, "inner-1", str(content))
    assert "inner-1" in docker.client().notary("list", "-r", "targets/team/inner", ours).stdout
    refresh(office, ours)
    versions = {view["role"]: view["version"] for view in office.ask("delegation", "list", ours)}
    assert versions == {"targets/qa": None, "targets/team": 1, "targets/team/inner": 1}

    (qa_key,) = [
        view["key_ids"][0]
        for view in office.ask("delegation", "list", ours)
        if view["role"] == "targets/qa"
    ]
    owner.notary("delegation", "purge", "-p", theirs, "--key", qa_key)
    office.keymgr("delegation", "purge", "--key-id", qa_key, ours, "--yes")
    office.keymgr("delegation", "remove", "targets/team", ours, "--yes")
    owner.notary("delegation", "remove", "-p", "-y", theirs, "targets/team")
    office.publish(ours)
    assert delegations_seen(docker, ours) == delegations_seen(docker, theirs)
    assert can_be_pulled(docker, ours, "old")
