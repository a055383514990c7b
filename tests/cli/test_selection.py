"""Naming repositories: one or more, a file, or all."""

from __future__ import annotations

from tests.cli.office import APP, SITE, Office
from tests.cli.travel import write_a_request

MANY = [f"registry.example.org/many/app-{number}" for number in range(300)]


def guns_of(office: Office) -> list[str]:
    return [each["gun"] for each in office.done("repo", "list", "--json").json]


def test_all_in_the_request(office: Office) -> None:
    write_a_request(office.folder / "many.json", MANY, {"1.0": "a"})
    created = office.done("repo", "create", "--all", "--request", "many.json")
    assert "Created 300 repositories under root key officer-a." in created.out
    signed = office.done("tag", "sign", "--all", "--request", "many.json", "--yes")
    assert "Signed 300 tags in 300 repositories." in signed.out
    exported = office.done("export", "--out", "bundle.zip")
    assert "Wrote 301 repositories to bundle.zip." in exported.out
    verified = office.done("verify", "bundle.zip").out
    assert "301 repositories checked" in verified
    assert len(verified.splitlines()) < 10, "of many, only the refused ones are listed"


def test_the_only_one_in_the_request_needs_no_name(office: Office) -> None:
    write_a_request(office.folder / "one.json", MANY[:1])
    office.done("repo", "create", "--request", "one.json")
    assert MANY[0] in guns_of(office)


def test_several_in_the_request_must_be_chosen_from(office: Office) -> None:
    write_a_request(office.folder / "many.json", MANY)
    with office.untouched():
        ran = office("repo", "create", "--request", "many.json")
    assert ran.status == 2
    assert "The request holds 300 repositories. Name those you mean, or add" in ran.err


def test_several_by_name(office: Office) -> None:
    office.done("repo", "create", "--static", *MANY[:3], MANY[0])
    assert sorted(guns_of(office)) == sorted([APP, SITE, *MANY[:3]])
    created = office.done("repo", "create", "--static", *MANY[2:5])
    assert f"Left out, because it is in the vault already: {MANY[2]}." in created.err


def test_a_file_of_names(office: Office) -> None:
    lines = ["\ufeff# our repositories", "", f"  {MANY[0]}  ", "#", MANY[1], MANY[0]]
    (office.folder / "guns.txt").write_text("\r\n".join(lines))
    office.done("repo", "create", "--static", "--guns-from", "guns.txt")
    assert sorted(guns_of(office)) == sorted([APP, SITE, *MANY[:2]])
    shown = office.done("repo", "show", "--guns-from", "guns.txt", "--json").json
    assert [each["gun"] for each in shown] == MANY[:2]


def test_a_bad_line_in_a_file(office: Office) -> None:
    (office.folder / "guns.txt").write_bytes(
        f"{MANY[0]}\n\nRegistry/\x1b[31m\xff\n".encode("latin-1")
    )
    ran = office.refused("repo", "create", "--static", "--guns-from", "guns.txt")
    assert "Line 3 of guns.txt is not a repository name: Registry/" in ran.err
    assert "\x1b" not in ran.err


def test_an_empty_file(office: Office) -> None:
    (office.folder / "guns.txt").write_text("# none yet\n")
    ran = office.refused("export", "--out", "bundle.zip", "--guns-from", "guns.txt")
    assert "guns.txt names no repository." in ran.err


def test_two_ways_at_once(office: Office) -> None:
    for words in (
        (APP, "--all"),
        (APP, "--guns-from", "request.json"),
        ("--all", "--guns-from", "request.json"),
    ):
        assert office("tag", "list", *words).status == 2


def test_all_in_the_vault(office: Office) -> None:
    tags = office.done("tag", "list", "--all", "--json").json
    assert [(tag["gun"], tag["name"]) for tag in tags] == [(APP, "1.0"), (SITE, "1.0")]


def test_a_name_without_a_registry_is_warned_about(office: Office) -> None:
    created = office.done("repo", "create", "app", "team/app", "--static")
    words = " ".join(created.err.split())
    assert "Warning: app and 1 more names no registry" in words
    assert "docker itself would look for docker.io/library/app." in words
