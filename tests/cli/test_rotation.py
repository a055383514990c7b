"""Replacing keys, as an officer does it: plan, agree, read what was done."""

from __future__ import annotations

import pytest

from tests.cli.office import APP, SITE, Office, digest
from tests.cli.travel import write_a_request


@pytest.fixture
def two_roots(office: Office) -> Office:
    office.done("root", "create", "officer-b")
    return office


def roles(office: Office, gun: str = SITE) -> dict[str, dict[str, object]]:
    shown: dict[str, dict[str, object]] = office.done("repo", "show", gun, "--json").json["roles"]
    return shown


def versions(office: Office, gun: str = SITE) -> dict[str, object]:
    return {role: entry["version"] for role, entry in roles(office, gun).items()}


def test_a_dry_run_tells_everything_and_signs_nothing(two_roots: Office) -> None:
    with two_roots.untouched():
        plan = two_roots.done("rotate", "root", "--to", "officer-b", SITE, "--dry-run").out
    assert "Root key officer-a leaves, root key officer-b takes its place." in plan
    assert "by root key officer-a, root key officer-b" in plan
    assert "docker pull goes on working" in plan
    assert "keymgr root retire" in plan.replace("\n  ", " ")
    assert plan.endswith("Nothing was signed.\n")


def test_tags_can_be_planned_too(office: Office) -> None:
    words = ("tag", "sign", SITE, "9.0", "--digest", digest("d"), "--size", "7")
    with office.untouched():
        plan = office.done(*words, "--dry-run", "--json").json
    file, *summary = plan["repositories"][0]["files"]
    assert (file["role"], file["tags_added"]) == ("targets", ["9.0"])
    assert [each["role"] for each in summary] == ["snapshot", "timestamp"]
    office.done(*words, "--reason", "the spring release")
    with office.untouched():
        assert "Tag 9.0 is revoked." in office.done("tag", "revoke", SITE, "9.0", "--dry-run").out
    office.done("tag", "revoke", SITE, "9.0", "--yes", "--reason", "withdrawn")
    log = office.done("audit", "list").out
    assert "Reason: the spring release" in log
    assert "Reason: withdrawn" in log


def test_the_plan_is_data_too(two_roots: Office) -> None:
    words = ("rotate", "root", "--to", "officer-b", "--all", "--dry-run", "--json")
    plan = two_roots.done(*words).json
    assert {change["gun"] for change in plan["repositories"]} == {APP, SITE}
    file = plan["repositories"][0]["files"][0]
    assert (file["role"], file["before"], file["after"]) == ("root", 1, 2)
    (keys,) = file["keys"]
    assert (len(keys["added"]), len(keys["removed"])) == (1, 1)
    assert plan["digest"] == two_roots.done(*words).json["digest"], "the same plan each time"


@pytest.mark.parametrize(
    "words", [("rotate", "snapshot"), ("rotate", "targets"), ("renew", "--within", "3y")]
)
def test_the_plan_names_every_file_that_is_then_signed(
    office: Office, words: tuple[str, ...]
) -> None:
    plan = office.done(*words, SITE, "--dry-run", "--json").json
    before = versions(office)
    office.done(*words, SITE, "--yes")
    files = plan["repositories"][0]["files"]
    assert before == before | {file["role"]: file["before"] for file in files}
    assert versions(office) == before | {file["role"]: file["after"] for file in files}
    assert all(file["signers"] for file in files)


def test_one_that_fails_stops_no_other(office: Office) -> None:
    locked = "registry.example.org/team/locked"
    office.done("repo", "create", locked, "--static", "--own-passphrase")
    before = versions(office, locked)
    ran = office("rotate", "targets", "--all", "--yes", KEYMGR_REPOSITORY_PASSPHRASE="forgotten")
    assert ran.status == 1
    assert "Done: 2 repositories." in ran.out
    told = " ".join(ran.out.split())
    assert f"{locked}: This is not the passphrase of repository {locked}." in told
    assert "1 of 3 repositories were not done." in ran.err
    assert (versions(office)["root"], versions(office, locked)) == (2, before)
    alone = office.refused(
        "rotate", "targets", locked, "--yes", KEYMGR_REPOSITORY_PASSPHRASE="forgotten"
    )
    assert f"This is not the passphrase of repository {locked}." in alone.err
    office.done("rotate", "targets", locked, "--yes")


def test_without_a_terminal_a_job_must_be_agreed_to(two_roots: Office) -> None:
    refused = two_roots.refused("rotate", "root", "--to", "officer-b", SITE)
    assert "there is no terminal to ask at" in refused.err
    assert "--yes" in refused.err


def test_a_rotated_root_is_exported_with_every_version_between(two_roots: Office) -> None:
    two_roots.done("rotate", "root", "--to", "officer-b", "--all", "--yes", "--reason", "yearly")
    two_roots.done("rotate", "root", "--to", "officer-a", "--all", "--yes")
    assert versions(two_roots)["root"] == 3
    two_roots.done("export", "--site", "public", SITE)
    tuf = two_roots.folder / "public/v2" / SITE / "_trust/tuf"
    assert {path.name for path in tuf.glob("[0-9]*.root.json")} == {
        "1.root.json",
        "2.root.json",
        "3.root.json",
    }
    two_roots.done("verify", "public", "--pin", tuf / "1.root.json")
    assert "Reason: yearly" in two_roots.done("audit", "list").out


def test_a_root_that_is_there_already_is_left_out(two_roots: Office) -> None:
    two_roots.done("rotate", "root", "--to", "officer-b", SITE, "--yes")
    again = two_roots.done("rotate", "root", "--to", "officer-b", "--all", "--yes")
    for told in (again.err, again.out):
        assert f"{SITE}: root key officer-b is one of its root keys already" in " ".join(
            told.split()
        )
    refused = two_roots.refused("rotate", "root", "--to", "officer-b", SITE, "--yes")
    assert "is one of its root keys already" in refused.err
    refused = two_roots.refused("rotate", "root", "--to", "officer-b", "--all", "--yes")
    assert f"All 2 repositories are left out. The first is {APP}: root key" in refused.err


def test_a_new_tagging_key_signs_every_tag_again(office: Office) -> None:
    before, tags = roles(office, APP), office.done("tag", "list", APP, "--json").json
    planned, suspected = (
        office.done("rotate", "targets", APP, "--dry-run", "--json", *more).json["digest"]
        for more in ((), ("--compromised",))
    )
    assert planned != suspected
    told = office.done("rotate", "targets", APP, "--yes", "--compromised").err
    logged = office.done("audit", "list", "--json").json[-1]["details"]
    assert (logged["compromised"], logged["plan"]) == ("yes", suspected)
    assert "a thief could have signed any tag" in told.replace("\n  ", " ")
    after = roles(office, APP)
    assert after["targets"]["key_ids"] != before["targets"]["key_ids"]
    assert office.done("tag", "list", APP, "--json").json == tags
    office.done("export", "--out", "after.zip", APP)
    office.done("verify", "after.zip")


@pytest.mark.parametrize("role", ["snapshot", "timestamp"])
def test_a_static_repository_gets_a_new_key_of_the_vault(office: Office, role: str) -> None:
    before = roles(office)[role]["key_ids"]
    office.done("rotate", role, SITE, "--yes")
    assert roles(office)[role]["key_ids"] != before
    office.done("export", "--site", "public", SITE)


def test_a_server_key_comes_from_a_request(office: Office) -> None:
    refused = office.refused("rotate", "snapshot", APP, "--yes")
    assert "give its new key with --request" in refused.err
    same = office.refused("rotate", "snapshot", APP, "--request", "request.json", "--yes")
    assert "rotate it on the server first" in same.err
    write_a_request(office.folder / "newer.json", [APP], {})
    before = roles(office, APP)["snapshot"]["key_ids"]
    office.done("rotate", "snapshot", APP, "--request", "newer.json", "--yes")
    assert roles(office, APP)["snapshot"]["key_ids"] != before


def test_a_retired_root_is_listed_as_such(two_roots: Office) -> None:
    two_roots.done("root", "retire", "officer-b")
    listed = two_roots.done("root", "list").out.splitlines()
    assert [line.rpartition("  ")[2] for line in listed[1:]] == [
        "passphrase",
        "passphrase, retired",
    ]


def test_a_retired_root_is_not_called_missing(two_roots: Office) -> None:
    two_roots.done("root", "retire", "officer-b")
    create = ("repo", "create", "registry.example.org/team/new", "--static", "--root")
    assert "Root key officer-b is retired" in two_roots.refused(*create, "officer-b").err
    assert "no root key named officer-z" in two_roots.refused(*create, "officer-z").err


def test_a_root_in_use_is_not_retired(two_roots: Office) -> None:
    refused = two_roots.refused("root", "retire", "officer-a")
    assert "needs it for its root role" in refused.err
    two_roots.done("rotate", "root", "--to", "officer-b", "--all", "--yes")
    two_roots.done("root", "retire", "officer-a", "--reason", "left")
    refused = two_roots.refused("rotate", "root", "--to", "officer-a", SITE, "--yes")
    assert "Root key officer-a is retired" in refused.err


def test_a_tag_survives_a_new_beginning(office: Office) -> None:
    office.done("tag", "sign", SITE, "2.0", "--digest", digest("b"), "--size", "7")
    told = " ".join(office.done("repo", "reset", SITE, "--dry-run").out.split())
    assert "deletes ~/.docker/trust/tuf/GUN" in told
    assert "root 1 -> 1" in told
    assert "by root key officer-a" in told
    assert "Notary server" not in told
    plan = office.done("repo", "reset", SITE, "--dry-run", "--json").json
    assert f"Plan digest: {plan['digest'][:4]}" in told
    signed = {file["role"]: file["after"] for file in plan["repositories"][0]["files"]}
    refused = office.refused("repo", "reset", SITE, "--confirm", "no")
    assert "Type it exactly" in refused.err
    office.done("repo", "reset", SITE, "--confirm", SITE)
    assert versions(office) == signed
    names = [tag["name"] for tag in office.done("tag", "list", SITE, "--json").json]
    assert "2.0" in names
    office.done("export", "--site", "anew", SITE)


def test_the_last_key_that_can_sign_stays(office: Office) -> None:
    (root,) = office.done("root", "list", "--json").json
    refused = office.refused("key", "remove", root["key_id"], "--confirm", root["key_id"])
    assert "can't be removed" in refused.err
    office.done("repo", "remove", APP, "--confirm", APP)
    office.done("repo", "remove", SITE, "--confirm", SITE)
    refused = office.refused("key", "remove", root["key_id"], "--confirm", "something")
    assert "Type it exactly" in refused.err
    office.done("key", "remove", root["key_id"], "--confirm", root["key_id"])
    assert office.done("root", "list", "--json").json == []
    office.done("audit", "verify")
