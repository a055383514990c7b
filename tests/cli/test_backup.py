"""Backups: made while the vault is open, proven, and what comes back from them."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.errors import KeymgrError
from keymgr.exchange.backup import read_backup
from keymgr.ops import backup as backup_job
from tests.cli.office import APP, NOW, SITE, Office, digest, fill

FROZEN: Final = Path(__file__).parent / "data" / "vault-1.0.keymgr-backup"
OTHER: Final = "thirty white horses on a red hill"
OWN: Final = "backup: twelve drummers drumming"
NEW: Final = "registry.example.org/team/new"
LATER: Final = "2030-07-01T09:30:00+00:00"


def make(office: Office, *options: str, to: str = ".", **environment: str) -> Path:
    """Make a backup in the office's folder and return its file."""
    (made,) = office.done("backup", "create", to, *options, "--json", **environment).json
    return Path(office.folder / made["path"])


def restored(office: Office, file: Path, **environment: str) -> Office:
    """Return another office, with the vault that came back from ``file``."""
    office.done("backup", "restore", file, "--to", "back/vault.keymgr", **environment)
    return Office(office.folder / "back", office.capture)


def verified(office: Office, file: Path, *options: str, **environment: str) -> Any:  # noqa: ANN401
    return office.done("backup", "verify", file, *options, "--json", **environment).json


def screen(office: Office, *words: str | Path) -> str:
    return " ".join(office.done(*words).out.split())


def signs(office: Office) -> None:
    """Make a repository with the root key, sign a tag and write all of it out."""
    office.done("repo", "create", NEW, "--static")
    office.done("tag", "sign", NEW, "1", "--digest", digest("c"), "--size", "7")
    office.done("export", "--site", "public")
    office.done("audit", "verify")


def nags(office: Office, at: str = NOW) -> list[str]:
    found = office.done("status", "--json", KEYMGR_TEST_CLOCK=at).json["backups"]
    return [nag["code"] for nag in found]


# What comes back


def test_a_restored_vault_is_what_it_was_and_signs_at_once(office: Office) -> None:
    everything = ("key list", "repo show --all", "tag list --all", "root list")
    before = [office.done(*words.split(), "--json").json for words in everything]
    back = restored(office, make(office))
    assert [back.done(*words.split(), "--json").json for words in everything] == before
    assert back.vault.stat().st_mode & 0o777 == 0o600
    entry = back.done("audit", "list", "--json").json[-1]
    assert entry["action"] == "vault restored"
    signs(back)


def test_a_backup_goes_to_several_media_and_each_is_remembered(
    office: Office, mounted: Callable[[str], Path]
) -> None:
    sticks = [mounted("size=4m"), mounted("size=4m")]
    made = office.done("backup", "create", *sticks, "--json").json
    assert [Path(each["path"]).parent for each in made] == sticks
    assert len({Path(each["path"]).read_bytes() for each in made}) == 1
    listed = office.done("backup", "list", "--json").json
    assert listed == [each["backup"] for each in made]
    assert [each["place"] for each in listed] == ["tmpfs", "tmpfs"]
    assert listed[0]["medium"] != listed[1]["medium"]
    assert {each["revision"] for each in listed} == {6}
    assert nags(office) == []


def test_one_bad_destination_stops_no_other(office: Office, mounted: Callable[[str], Path]) -> None:
    full, good = mounted("size=64k"), office.folder
    fill(full)
    ran = office("backup", "create", full, "nowhere/else.keymgr-backup", good, "--json")
    assert ran.status == 1
    assert ran.error["message"].startswith("2 of 3 backups could not be made")
    codes = [each["error"] and each["error"]["code"] for each in ran.json]
    assert codes == ["write-failed", "write-failed", None]
    assert [file.name for file in full.iterdir()] == ["filler"]
    assert len(office.done("backup", "list", "--json").json) == 1
    restored(office, Path(office.folder / ran.json[2]["path"]))


def test_a_medium_that_is_not_mounted_gets_no_file_in_its_place(office: Office) -> None:
    ran = office("backup", "create", "media-a", "--json")
    assert (ran.status, ran.json[0]["error"]["code"]) == (1, "no-backup-folder")
    assert "plugged in and mounted" in ran.json[0]["error"]["message"]
    assert not (office.folder / "media-a").exists()
    assert office.done("backup", "list", "--json").json == []


def test_nothing_is_overwritten(office: Office) -> None:
    file = make(office)
    whole = file.read_bytes()
    ran = office("backup", "create", file, "--json")
    assert ran.json[0]["error"]["code"] == "backup-exists"
    assert file.read_bytes() == whole
    ran = office.refused("backup", "restore", file, "--to", office.vault)
    assert "There is already a file at" in ran.err


def test_a_medium_that_gives_back_something_else(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_job, "read_from_medium", lambda path: path.read_bytes()[:-1] + b"?")
    ran = office("backup", "create", ".", "--json")
    assert (ran.status, ran.json[0]["error"]["code"]) == (1, "backup-not-proven")
    assert office.done("backup", "list", "--json").json == []


# Passphrases


def test_an_old_backup_keeps_the_old_passphrase(office: Office) -> None:
    file, former = make(office), office.environment["KEYMGR_VAULT_PASSPHRASE"]
    office.done("passphrase", "change", KEYMGR_NEW_VAULT_PASSPHRASE=OTHER)
    office.environment["KEYMGR_VAULT_PASSPHRASE"] = OTHER
    ran = office.refused("backup", "verify", file)
    assert f"This passphrase does not open the backup {file.name}." in ran.err
    assert verified(office, file, "--alone", KEYMGR_VAULT_PASSPHRASE=former)["ok"]
    back = restored(office, file, KEYMGR_VAULT_PASSPHRASE=former)
    assert back("status", KEYMGR_VAULT_PASSPHRASE=OTHER).status == 1
    back.done("status", KEYMGR_VAULT_PASSPHRASE=former)
    assert verified(office, make(office, to="new.keymgr-backup"), "--keys")["keys_unopened"] == []


def test_a_forgotten_passphrase(office: Office) -> None:
    file = make(office, "--own-passphrase", KEYMGR_BACKUP_PASSPHRASE=OWN)
    vault = office.environment["KEYMGR_VAULT_PASSPHRASE"]
    wrong = office("backup", "restore", file, "--to", "x", KEYMGR_BACKUP_PASSPHRASE="wrong one")
    assert "This passphrase does not open the backup" in wrong.err
    assert not (office.folder / "x").exists()
    back = restored(office, file, KEYMGR_BACKUP_PASSPHRASE=OWN, KEYMGR_NEW_VAULT_PASSPHRASE=OTHER)
    assert back("status", KEYMGR_VAULT_PASSPHRASE=vault).status == 1
    back.environment["KEYMGR_VAULT_PASSPHRASE"] = OTHER
    ran = back("repo", "create", NEW, "--static", KEYMGR_ROOT_PASSPHRASE=OWN)
    assert "This is not the passphrase of root key officer-a." in ran.err
    signs(back)
    assert verified(office, file, "--alone", KEYMGR_BACKUP_PASSPHRASE=vault)["ok"]


def test_a_backups_own_passphrase_is_not_the_vaults(office: Office) -> None:
    vault = office.environment["KEYMGR_VAULT_PASSPHRASE"]
    ran = office.refused(
        "backup", "create", ".", "--own-passphrase", KEYMGR_BACKUP_PASSPHRASE=vault
    )
    assert "must differ from the vault's" in ran.err


# Proving


def test_a_wrong_passphrase_leaves_nothing_on_the_medium(
    office: Office, mounted: Callable[[str], Path]
) -> None:
    stick = mounted("size=4m")
    (made,) = office.done("backup", "create", stick, "--json").json
    before = sorted(path.name for path in stick.iterdir())
    for words in (("--keys",), ("--keys", "--alone")):
        ran = office("backup", "verify", made["path"], *words, KEYMGR_ROOT_PASSPHRASE="wrong one")
        assert "This is not the passphrase of root key officer-a." in ran.err
        assert sorted(path.name for path in stick.iterdir()) == before


def test_what_a_backup_lacks(office: Office) -> None:
    file = make(office)
    report = verified(office, file)
    assert (report["keys_opened"], report["keys_unopened"]) == (4, ["root officer-a"])
    assert report["lacking"] | {"revisions": 0} == {
        "revisions": 0, "keys": [], "repositories": [], "files": 0, "parted": False,
    }  # fmt: skip
    assert "Nothing of the vault is missing in it. The backup is whole." in screen(
        office, "backup", "verify", file
    )
    signs(office)
    office.done("tag", "sign", SITE, "2", "--digest", digest("b"), "--size", "7")
    later = {**office.environment, "KEYMGR_TEST_CLOCK": "2030-03-17T10:30:00+00:00"}
    office.environment = later
    report = verified(office, file, "--keys")
    assert (report["keys_opened"], report["keys_unopened"]) == (5, [])
    assert report["lacking"]["repositories"] == [NEW]
    assert sorted(report["lacking"]["keys"]) == [
        f"{role} {NEW}" for role in ("snapshot", "targets", "timestamp")
    ]
    assert report["lacking"]["files"] == 3, "targets, snapshot and timestamp of the new tag"
    assert report["age_seconds"] == 3 * 86400 + 3600
    assert "3 days ago" in screen(office, "backup", "verify", file)


def test_vaults_that_went_different_ways(office: Office) -> None:
    back = restored(office, make(office))
    assert verified(office, make(back))["lacking"]["parted"]


def test_a_backup_of_another_vault(office: Office) -> None:
    file = make(office)
    other = Office(office.folder / "other", office.capture)
    other.folder.mkdir()
    other.done("init")
    report = verified(other, file)
    assert report["ok"]
    assert report["lacking"] is None
    assert other.done("backup", "list", "--json").json == []


def damage(whole: bytes) -> dict[str, bytes]:
    """Return the file damaged in each way, under the error that tells of it."""
    line, _, body = whole.partition(b"\n")
    fields = json.loads(line)

    def said(**changed: object) -> bytes:
        return json.dumps({**fields, **changed}).encode() + b"\n" + body

    return {
        "damaged-backup": whole[:-1],
        "damaged-backup longer": whole + b"\0",
        "damaged-backup body": line + b"\n" + body[:5000] + b"\x55" + body[5001:],
        "damaged-backup date": said(created="2031-01-01T00:00:00Z"),
        "damaged-backup revision": said(revision=99),
        "damaged-backup tag": said(tag=""),
        "damaged-backup second": said(second_lock="AAAA"),
        "newer-backup": said(version=2),
        "malformed-file": said(more=1),
        "malformed-file size": said(size=-1),
        "wrong-format": said(format="keymgr-request"),
        "not-abackup": body,
        "not-abackup empty": b"",
        "not-abackup line": b"{" * 100_000,
    }


def test_damaged_and_hostile_files(office: Office) -> None:
    file, bad = make(office), office.folder / "bad"
    for name, content in damage(file.read_bytes()).items():
        bad.write_bytes(content)
        extra = {"KEYMGR_BACKUP_PASSPHRASE": office.environment["KEYMGR_VAULT_PASSPHRASE"]}
        for words in (("verify", bad), ("restore", bad, "--to", "x")):
            with office.untouched():
                ran = office("backup", *words, "--json", **extra)
            assert (ran.status, ran.error["code"]) == (1, name.split()[0]), name
            assert "{" not in ran.error["message"] + ran.error["hint"]
        assert not (office.folder / "x").exists()


@given(st.binary(max_size=300), st.integers(0, 800))
def test_any_bytes_are_refused_in_words(noise: bytes, place: int) -> None:
    whole = FROZEN.read_bytes()
    for content in (noise, b"{" + noise, whole[:place] + noise + whole[place + len(noise) :]):
        with contextlib.suppress(KeymgrError):
            read = read_backup(FROZEN, content)
            assert read.content == whole[whole.index(b"\n") + 1 :]


# What the overview says


def test_nags(office: Office, mounted: Callable[[str], Path]) -> None:
    assert nags(office) == ["no-backup"]
    file = make(office)
    assert nags(office) == ["one-medium"]
    stick, other = mounted("size=4m"), mounted("size=4m")
    office.done("backup", "create", stick, other)
    assert nags(office) == []
    later = {**office.environment, "KEYMGR_TEST_CLOCK": "2030-03-14T10:30:00+00:00"}
    office.environment = later
    office.done("root", "create", "officer-b")
    assert nags(office, LATER) == ["keys-since-backup", "backup-not-proven"]
    office.done("backup", "verify", file, KEYMGR_TEST_CLOCK=LATER)
    assert nags(office, LATER) == ["keys-since-backup"]
    assert "A key was made since the last backup." in screen(office, "backup", "list")


def test_an_empty_vault_needs_no_backup(empty_office: Office) -> None:
    empty_office.done("init")
    assert nags(empty_office) == []


# What older releases wrote


def test_a_backup_of_an_older_format_restores(empty_office: Office) -> None:
    frozen = empty_office.folder / "old.keymgr-backup"
    shutil.copy(FROZEN, frozen)
    report = verified(empty_office, frozen, "--alone", "--keys", KEYMGR_BACKUP_PASSPHRASE=OWN)
    assert (report["vault_format"], report["files"], report["keys_opened"]) == ("1.0", 11, 7)
    back = restored(
        empty_office,
        frozen,
        KEYMGR_BACKUP_PASSPHRASE=empty_office.environment["KEYMGR_VAULT_PASSPHRASE"],
    )
    assert back.done("tag", "list", SITE, "--json").json[0]["name"] == "1.0"
    assert back.done("status", "--json").json["format"] == "1.1"
    signs(back)


def test_an_older_vault_is_raised_at_its_first_change(office: Office) -> None:
    line, _, body = FROZEN.read_bytes().partition(b"\n")
    assert json.loads(line)["vault_format"] == "1.0"
    office.vault.write_bytes(body)
    with office.untouched():
        ran = office.done("status")
    assert "Format           1.0" in ran.out
    assert "This vault has format 1.0. The next change raises it" in ran.err
    office.done("tag", "sign", SITE, "2", "--digest", digest("b"), "--size", "7")
    ran = office.done("status")
    assert "Format           1.1" in ran.out
    assert ran.err == ""
    entries = office.done("audit", "list", "--json").json
    raised = next(entry for entry in entries if entry["action"] == "vault format raised")
    assert raised["details"] == {"former": "1.0", "format": "1.1"}
    office.done("audit", "verify")


def test_a_backup_needs_no_keymgr_to_be_taken_apart(office: Office) -> None:
    whole = make(office).read_bytes()
    _, _, body = whole.partition(b"\n")
    back = Office(office.folder / "by-hand", office.capture)
    back.folder.mkdir()
    back.vault.write_bytes(body)
    back.done("tag", "sign", APP, "2", "--digest", digest("b"), "--size", "7")
