"""Changing passphrases, and what a guess costs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from keymgr.crypto.kdf import KdfParams
from tests.cli.office import APP, PASSPHRASES, SITE, Office, digest
from tests.cli.person import Person

VAULT = PASSPHRASES["KEYMGR_VAULT_PASSPHRASE"]
ROOT = PASSPHRASES["KEYMGR_ROOT_PASSPHRASE"]
OTHER = "thirty white horses on a red hill"
NEW = "registry.example.org/team/new"
DEARER = KdfParams(memory_kib=128, time_cost=2, parallelism=1)
CHEAPER = KdfParams(memory_kib=32, time_cost=1, parallelism=1)


def move(office: Office, cost: KdfParams) -> None:
    """Go on with a machine on which a derivation of this cost takes a second."""
    office.ports = replace(office.ports, calibrate=lambda: cost)


def test_the_vaults_passphrase(office: Office) -> None:
    before = office.vault.read_bytes()
    said = " ".join(
        office.done("passphrase", "change", KEYMGR_NEW_VAULT_PASSPHRASE=OTHER).out.split()
    )
    assert said.startswith("The passphrase of the vault is changed.")
    assert "made before still open with the old passphrase" in said
    assert "an older copy with the old passphrase can open today's file" in said
    assert office.refused("status").err.startswith("keymgr: This is not the vault's passphrase.")
    office.environment["KEYMGR_VAULT_PASSPHRASE"] = OTHER
    office.done("audit", "verify")
    office.done("tag", "sign", APP, "2.0", "--digest", digest("b"), "--size", "7")
    entries = office.done("audit", "list", "--json").json
    changed = [entry["details"] for entry in entries if entry["action"] == "passphrase changed"]
    assert [details["of"] for details in changed] == ["vault"]
    office.vault.write_bytes(before)
    office.done("status", KEYMGR_VAULT_PASSPHRASE=VAULT)


def test_a_roots_passphrase(office: Office) -> None:
    office.done("passphrase", "change", "--root", "officer-a", KEYMGR_NEW_ROOT_PASSPHRASE=OTHER)
    ran = office.refused("repo", "create", NEW, "--static")
    assert "This is not the passphrase of root key officer-a." in ran.err
    office.environment["KEYMGR_ROOT_PASSPHRASE"] = OTHER
    office.done("repo", "create", NEW, "--static")
    office.done("audit", "verify")


def test_a_passphrase_that_repositories_share(office: Office) -> None:
    guns = [f"{NEW}/{number}" for number in range(3)]
    office.done("repo", "create", *guns, "--static", "--own-passphrase")
    done = office.done(
        "passphrase", "change", "--repository", guns[1], KEYMGR_NEW_REPOSITORY_PASSPHRASE=OTHER
    )
    assert f"the tagging keys of {guns[1]} and 2 other repositories is changed" in " ".join(
        done.out.split()
    )
    ran = office("rotate", "targets", guns[0], "--yes")
    assert "This is not the passphrase of" in ran.err + ran.out
    office.environment["KEYMGR_REPOSITORY_PASSPHRASE"] = OTHER
    for gun in guns:
        office.done("tag", "sign", gun, "1", "--digest", digest("c"), "--size", "7")
    office.done("rotate", "targets", *guns, "--yes")
    office.done("audit", "verify")


def test_what_opens_with_the_vaults_passphrase_has_none_to_change(office: Office) -> None:
    ran = office.refused("passphrase", "change", "--repository", SITE)
    assert f"The tagging key of {SITE} has no passphrase of its own." in ran.err
    ran = office.refused("passphrase", "change", "--root", "nobody")
    assert "The vault has no root key named nobody." in ran.err
    assert office("passphrase", "change", "--root", "a", "--repository", SITE).status == 2


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (VAULT, "The new passphrase is the old one."),
        ("", "An empty passphrase protects nothing."),
        (ROOT, "The root key's passphrase must differ from the vault's."),
    ],
)
def test_new_passphrases_that_are_refused(office: Office, new: str, why: str) -> None:
    ran = office.refused("passphrase", "change", KEYMGR_NEW_VAULT_PASSPHRASE=new)
    assert why in ran.err


def test_a_root_does_not_get_the_vaults_passphrase(office: Office) -> None:
    ran = office.refused(
        "passphrase", "change", "--root", "officer-a", KEYMGR_NEW_ROOT_PASSPHRASE=VAULT
    )
    assert "must differ from the vault's" in ran.err


def test_the_cost_is_raised_and_never_lowered(office: Office) -> None:
    move(office, DEARER)
    for words in ([], ["--root", "officer-a"]):
        done = office.done("passphrase", "renew", *words, "--json").json
        assert (done["former_kdf"]["memory_kib"], done["kdf"]["memory_kib"]) == (64, 128)
    office.done("repo", "create", NEW, "--static")
    move(office, CHEAPER)
    done = office.done("passphrase", "change", "--json", KEYMGR_NEW_VAULT_PASSPHRASE=OTHER).json
    assert done["kdf"] == {"memory_kib": 128, "time_cost": 2, "parallelism": 1}


def test_at_the_terminal(office: Office, tmp_path: Path) -> None:
    sitting = Person(tmp_path).sits_down("passphrase", "change")
    prompt = f"Passphrase for the vault {office.vault}: "
    sitting.answers(prompt, VAULT)
    sitting.answers(prompt, "not this")
    sitting.answers(prompt, VAULT)
    sitting.answers(f"New passphrase for the vault {office.vault}: ", VAULT)
    sitting.answers(f"New passphrase for the vault {office.vault}: ", OTHER)
    sitting.answers("The same once more: ", OTHER)
    assert sitting.ends() == 0
    assert "The new passphrase is the old one." in sitting.seen
    assert OTHER not in sitting.seen
    office.done("status", KEYMGR_VAULT_PASSPHRASE=OTHER)
