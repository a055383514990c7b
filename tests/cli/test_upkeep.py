"""Signers, delegations, renewal, the clock, and repositories that come from elsewhere."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from keymgr.crypto.keyfiles import write_key_file
from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.public_key_files import write_public_key_file
from keymgr.crypto.secret import Secret
from tests.cli.office import PASSPHRASES, SITE, Office, digest
from tests.cli.person import Person

LATER = "2032-12-30T09:30:00+00:00"


@pytest.fixture
def alice(office: Office) -> Path:
    """A signer's public key file."""
    key = subprocess.run(
        ["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout"],
        check=True,
        capture_output=True,
    ).stdout
    path = office.folder / "alice.pub"
    subprocess.run(
        ["openssl", "ec", "-pubout", "-out", str(path)], input=key, check=True, capture_output=True
    )
    return path


def test_a_signer_comes_and_goes(office: Office, alice: Path) -> None:
    told = office.done("signer", "add", "alice", SITE, "--key", alice, "--yes").err
    assert "alice may sign every tag" in told
    (signer,) = office.done("signer", "list", SITE, "--json").json
    assert signer["name"] == "alice"
    roles = {each["role"] for each in office.done("delegation", "list", SITE, "--json").json}
    assert roles == {"targets/alice", "targets/releases"}
    office.done("signer", "remove", "alice", SITE, "--yes")
    assert office.done("signer", "list", SITE, "--json").json == []
    office.done("export", "--site", "public", SITE)


@pytest.fixture
def released(office: Office) -> Office:
    """The office with signers bob and carol, whose keys are here; carol's signed the release."""
    for name in ("bob", "carol"):
        key = PrivateKey.generate(Algorithm.ECDSA_P256)
        public = office.folder / f"{name}.pub"
        public.write_bytes(write_public_key_file(key.public, name))
        passphrase = Secret.from_text(PASSPHRASES["KEYMGR_FILE_PASSPHRASE"])
        private = office.folder / f"{key.public.key_id}.key"
        private.write_bytes(write_key_file(key, name, None, passphrase))
        office.done("signer", "add", name, SITE, "--key", public, "--yes")
        if name == "bob":
            office.done("key", "import", private)
            office.done("tag", "sign", SITE, "3.0", "--digest", digest("c"), "--size", "7")
    office.done("key", "import", private)
    return office


def tags_shown(office: Office) -> set[str]:
    return {tag["name"] for tag in office.done("repo", "show", SITE, "--json").json["tags"]}


def test_removing_a_signer_can_sign_their_release_again(released: Office) -> None:
    words = ("signer", "remove", "bob", SITE)
    plan = released.done(*words, "--dry-run").out
    assert "The present targets/releases loses its signature." in plan
    assert "--witness" in plan
    again = released.done(*words, "--dry-run", "--witness").out
    assert "targets/releases loses its signature, and is signed again here" in again
    assert "3.0" in tags_shown(released)
    released.done(*words, "--witness", "--yes")
    assert "3.0" in tags_shown(released)
    released.done("export", "--site", "public", SITE)


def test_removing_a_signer_offers_to_sign_their_release_again(
    released: Office, tmp_path: Path
) -> None:
    sitting = Person(tmp_path).sits_down(
        "signer", "remove", "bob", SITE, env=PASSPHRASES, out=tmp_path / "answer"
    )
    sitting.answers("Do so in the same change? [y/N] ", "no")
    sitting.answers("Sign this for 1 repository? [y/N] ", "yes")
    assert sitting.ends() == 0
    assert "3.0" not in tags_shown(released)
    released.done("witness", SITE, "--yes")
    assert "3.0" in tags_shown(released)


def test_a_name_that_docker_refuses_is_refused(office: Office, alice: Path) -> None:
    office.refused("signer", "add", "releases", SITE, "--key", alice, "--yes")


def test_a_delegation_signs_some_tags_only(office: Office, alice: Path) -> None:
    words = ("delegation", "add", "targets/qa", SITE, "--key", alice, "--path", "qa-")
    with office.untouched():
        office.done(*words, "--dry-run")
    office.done(*words, "--yes")
    (listed,) = office.done("delegation", "list", SITE, "--json").json
    assert (listed["role"], listed["paths"], listed["threshold"]) == ("targets/qa", ["qa-"], 1)
    office.done("delegation", "purge", "--key-id", listed["key_ids"][0], SITE, "--yes")


def test_what_expires_is_listed_by_date_and_goes_into_a_calendar(office: Office) -> None:
    entries = office.done("expiry", "--all", "--ics", "dates.ics", "--json").json
    assert entries == sorted(entries, key=lambda entry: str(entry["expires"]))
    assert (entries[0]["gun"], entries[0]["role"]) == (SITE, "timestamp")
    assert any("certificate" in entry["what"] for entry in entries)
    calendar = (office.folder / "dates.ics").read_text()
    assert calendar.startswith("BEGIN:VCALENDAR")
    assert "VALARM" in calendar


def test_what_has_expired_is_renewed(office: Office) -> None:
    office.done("clock", "confirm", "--yes", KEYMGR_TEST_CLOCK=LATER)
    (gone, *_) = office.done("expiry", SITE, "--json", KEYMGR_TEST_CLOCK=LATER).json
    assert (gone["role"], gone["expired"]) == ("timestamp", True)
    office.done("renew", "--all", "--yes", KEYMGR_TEST_CLOCK=LATER)
    entries = office.done("expiry", "--all", "--json", KEYMGR_TEST_CLOCK=LATER).json
    assert not any(entry["expired"] for entry in entries)
    office.done("export", "--site", "public", SITE, KEYMGR_TEST_CLOCK=LATER)


def test_a_date_is_not_silently_left_out_where_only_the_timestamp_is_due(office: Office) -> None:
    ran = office.done("renew", SITE, "--to", "2038-01-01", "--dry-run")
    told = " ".join((ran.out + ran.err).split())
    assert "timestamp is signed again" in told
    assert "The date given is not that of snapshot and timestamp" in told


def test_a_clock_that_went_back_stops_signing_until_it_is_confirmed(office: Office) -> None:
    earlier = "2030-01-01T09:30:00+00:00"
    refused = office.refused("rotate", "targets", SITE, "--yes", KEYMGR_TEST_CLOCK=earlier)
    assert "keymgr clock confirm" in refused.err
    office.refused("root", "create", "officer-z", KEYMGR_TEST_CLOCK=earlier)
    office.done("clock", "confirm", "--yes", "--reason", "checked", KEYMGR_TEST_CLOCK=earlier)
    office.done("root", "create", "officer-z", KEYMGR_TEST_CLOCK=earlier)


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """Another office, with an empty vault."""
    folder = tmp_path / "other"
    folder.mkdir()
    made = Office(folder, capsys)
    made.done("init")
    return made


def test_a_site_made_elsewhere_is_adopted_once_its_root_is_trusted(
    office: Office, other: Office
) -> None:
    site = other.folder / "public"
    office.done("export", "--site", site, SITE)
    refused = other.refused("repo", "adopt", "--all", "--trust-dir", site, "--yes")
    assert "Nothing here vouches for root version 1" in refused.err
    root = site / "v2" / SITE / "_trust/tuf/1.root.json"
    words = ("repo", "adopt", "--all", "--trust-dir", site, "--pin", root)
    with other.untouched():
        assert "Nothing was taken in." in other.done(*words, "--dry-run").out
    assert "Adopted 1 repository." in other.done(*words, "--yes").out
    (adopted,) = other.done("repo", "list", "--json").json
    assert adopted["gun"] == SITE
