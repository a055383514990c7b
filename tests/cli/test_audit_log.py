"""The audit log: what it tells, that it can be held against a note, and what an auditor gets."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from keymgr.ops.digests import in_words
from tests.cli.office import APP, SITE, Office, digest


def log(office: Office) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = office.done("audit", "list", "--json").json
    return entries


def actions(office: Office) -> list[str]:
    return [entry["action"] for entry in log(office)]


def last(office: Office) -> str:
    return str(office.done("audit", "verify", "--json").json["head"])


def test_a_job_logs_who_why_and_the_digests_of_plan_and_result(office: Office) -> None:
    plan = office.done("renew", SITE, "--dry-run", "--json").json
    office.done("renew", SITE, "--yes", "--reason", "yearly", LOGNAME="alice")
    entry = log(office)[-1]
    assert (entry["actor"], entry["subject"], entry["details"]["reason"]) == (
        "alice", SITE, "yearly",
    )  # fmt: skip
    assert entry["details"]["plan"] == plan["digest"]
    assert len(entry["details"]["result"]) == 64
    assert [e["details"]["result"] for e in log(office) if e["action"] == "sign tags"]


def test_wrong_passphrases_are_told_at_the_next_unlock_and_logged_with_the_next_change(
    office: Office,
) -> None:
    before = actions(office)
    for _ in range(3):
        office.refused("status", KEYMGR_VAULT_PASSPHRASE="guess", LOGNAME="mallory")
    with office.untouched():
        ran = office.done("status", LOGNAME="alice")
        assert "3 wrong passphrases were tried on this vault" in ran.err
        assert "by mallory" in " ".join(ran.err.split())
        assert office.done("status").err == "", "it is told once"
    assert actions(office) == before
    office.done("root", "create", "officer-b")

    added = log(office)[len(before) :]
    assert [entry["action"] for entry in added][-1] == "root created"
    refused = next(entry for entry in added if entry["action"] == "vault passphrase refused")
    assert (refused["actor"], refused["details"]["count"]) == ("mallory", 3)
    opened = {entry["actor"] for entry in added if entry["action"] == "vault opened"}
    assert "alice" in opened
    office.done("root", "create", "officer-c")
    assert actions(office).count("vault passphrase refused") == 1


def test_a_refused_root_passphrase_is_logged_and_named_nowhere_in_the_plain(office: Office) -> None:
    office.refused("repo", "create", "app", "--static", KEYMGR_ROOT_PASSPHRASE="guess")
    beside = [path for path in office.folder.iterdir() if path.name.endswith(".unlocks")]
    assert beside
    assert not any(b"officer-a" in path.read_bytes() for path in beside)
    office.done("repo", "create", "app", "--static")
    refused = [entry for entry in log(office) if entry["action"] == "passphrase refused"]
    assert [entry["subject"] for entry in refused] == ["root officer-a"]


def test_a_job_that_fails_takes_no_note_with_it(office: Office) -> None:
    office.refused("status", KEYMGR_VAULT_PASSPHRASE="guess")
    office.refused("paper", "create", "officer-a", "--out", "/nowhere/page.pdf")
    office.done("root", "create", "officer-b")
    assert actions(office).count("vault passphrase refused") == 1


def test_a_forged_note_is_counted_and_hurts_nothing(office: Office) -> None:
    notes = office.folder / f".{office.vault.name}.unlocks"
    notes.write_bytes(b'{"type":"sealed","content":"AAAA"}\nrubbish\n\xff\n' + b"x" * 300_000)
    office.done("root", "create", "officer-b")
    entry = next(entry for entry in log(office) if entry["action"] == "unlock notes unreadable")
    assert entry["details"]["count"] == 4
    notes.unlink(missing_ok=True)
    notes.mkdir()
    office.done("root", "create", "officer-c")


def test_each_job_shows_where_the_log_ends(office: Office) -> None:
    ran = office.done("root", "create", "officer-b")
    entry = log(office)[-1]
    words = in_words(bytes.fromhex(entry["digest"])[:8])
    assert f"Audit log, entry {entry['number']}: {words}" in " ".join(ran.err.split())
    assert "Audit log, entry" not in office.done("root", "list").err
    checked = office.done("audit", "verify", "--head", words, "--json").json
    assert checked["found"] == checked["entries"] == entry["number"]


@pytest.mark.parametrize("form", ["hex", "start", "spaced", "words", "capitals"])
def test_a_digest_that_was_written_down_is_found(office: Office, form: str) -> None:
    noted = last(office)
    office.done("root", "create", "officer-b")
    written = {
        "hex": noted,
        "start": noted[:16],
        "spaced": bytes.fromhex(noted).hex(" ", 2),
        "words": in_words(bytes.fromhex(noted)),
        "capitals": in_words(bytes.fromhex(noted)).upper(),
    }[form]
    ran = office.done("audit", "verify", "--head", written)
    assert "Nothing up to it was changed" in " ".join(ran.out.split())


def test_an_older_copy_in_the_vaults_place_is_found_out(office: Office) -> None:
    shutil.copy(office.vault, office.folder / "older")
    office.done("root", "create", "officer-b")
    noted = last(office)
    shutil.copy(office.folder / "older", office.vault)
    ran = office.refused("audit", "verify", "--head", noted)
    assert "never had the digest that begins with" in " ".join(ran.err.split())
    assert office.done("audit", "verify").status == 0, "by itself it is whole"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("3f9ac21", "This is no digest"),
        ("3f9ac21e", "4 bytes of a digest are too few"),
        ("", "The digest to look for is empty."),
        ("adroitness aardvark absurd", "This is no digest"),
        ("these are no words of the list at all", "This is no digest"),
    ],
)
def test_what_is_no_digest_is_said_so(office: Office, given: str, words: str) -> None:
    assert words in " ".join(office.refused("audit", "verify", "--head", given).err.split())


def test_the_exported_lines_can_be_followed_without_keymgr(office: Office) -> None:
    office.done("tag", "sign", APP, "2.0", "--digest", digest("b"), "--size", "7")
    noted = last(office)
    office.done("audit", "export", "--out", "log.jsonl")
    previous = "0" * 64
    for number, line in enumerate((office.folder / "log.jsonl").read_bytes().splitlines(), 1):
        entry = json.loads(line)
        assert (entry["seq"], entry["previous"]) == (number, previous)
        previous = entry.pop("digest")
        text = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(text.encode()).hexdigest() == previous
    assert previous == noted
    assert log(office)[-1]["action"] == "audit log exported"
    office.refused("audit", "export", "--out", "log.jsonl")


def test_the_printed_log_bears_its_digest_and_every_entry(office: Office) -> None:
    noted, entries = last(office), log(office)
    office.done("audit", "export", "--out", "log.pdf")
    assert any("first" in entry["details"] for entry in entries)
    document = pypdfium2.PdfDocument(office.folder / "log.pdf")
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    words = " ".join(text.split())
    for group in bytes.fromhex(noted).hex(" ", 2).split():
        assert group in words
    for word in in_words(bytes.fromhex(noted)).split():
        assert word in words
    for entry in entries:
        assert entry["digest"][:16] in words
        assert entry["action"] in words
    assert "first: 14 Mar 2030 09:30 UTC" in words


def test_the_log_survives_a_restore_and_goes_on(office: Office) -> None:
    office.refused("status", KEYMGR_VAULT_PASSPHRASE="guess")
    office.done("root", "create", "officer-b")
    noted, entries = last(office), log(office)
    (made,) = office.done("backup", "create", ".", "--json").json
    office.done("backup", "restore", made["path"], "--to", "back/vault.keymgr")
    back = Office(office.folder / "back", office.capture)

    checked = back.done("audit", "verify", "--head", noted, "--json").json
    assert checked["found"] == len(entries)
    assert log(back)[: len(entries)] == entries
    assert log(back)[-1]["action"] == "vault restored"
    back.done("root", "create", "officer-c")
    back.done("audit", "verify", "--head", noted)


def test_every_job_says_why(office: Office, tmp_path: Path) -> None:
    """Jobs that have no plan keep the reason, too."""
    other = {"KEYMGR_NEW_VAULT_PASSPHRASE": "another staple of horses"}
    why = "--reason", "the yearly ceremony"
    key_id = office.done("root", "create", "south", *why, "--json").json["key_id"]
    office.done("key", "export", key_id, "--public", "--out", tmp_path / "south.pub", *why)
    office.done("export", "--site", tmp_path / "site", SITE, *why)
    office.done("backup", "create", tmp_path, *why)
    office.done("repo", "reset", SITE, "--root", "south", "--confirm", SITE, *why)
    office.done("root", "create", "west")
    office.done("passphrase", "change", *why, **other)
    kept = {
        entry["action"]: entry["details"].get("reason")
        for entry in office.done(
            "audit", "list", "--json", KEYMGR_VAULT_PASSPHRASE=other["KEYMGR_NEW_VAULT_PASSPHRASE"]
        ).json
        if entry["subject"] != "west"
    }
    for action in (
        "root created",
        "public key exported",
        "exported",
        "backup made",
        "repository started anew",
        "passphrase changed",
    ):
        assert kept[action] == "the yearly ceremony", action
