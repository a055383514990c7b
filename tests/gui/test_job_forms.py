"""Guided jobs over repositories: rotations, thresholds, renewal, witnessing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from keymgr.gui.flows.review_view import ReviewView
from keymgr.ops.state import load_state
from keymgr.ops.station import Station
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, Gun
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Desk

__all__ = ["person"]

APP = "registry.example.org/team/app"


@pytest.fixture
def vault(desk: Desk) -> Path:
    """Two root keys, a static repository under the first."""
    desk.root("north")
    desk.root("south")
    desk.static(APP, root="north")
    return vault_of(desk)


def review(person: Person) -> str:
    """Continue to the plan, and return what it says."""
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    return person.sees()


def sign(person: Person, act: str, passphrases: int = 1) -> None:
    """Sign what is planned, with the root passphrase as often as it is asked."""
    if passphrases:
        person.type_passphrase(ROOT_PASSPHRASE, enter=False)
    person.press(act)
    for _ in range(passphrases - 1):
        person.until_sees("Go on")
        person.type_passphrase(ROOT_PASSPHRASE)
    person.until_sees("1 of 1 repository was changed")


def tick(person: Person, words: str) -> None:
    """Press a tick or a radio button."""
    person.until_sees(words)
    found = [each for each in person.visible(QAbstractButton) if each.text() == words]
    found[0].click()


def state(person: Person) -> tuple[int, int, int]:
    """Return the versions of root and tags, and the root's threshold."""
    found: list[tuple[int, int, int]] = []

    def read(station: Station) -> tuple[int, int, int]:
        record = station.vault.repositories.find(Gun(APP))
        assert record is not None
        root = load_state(station, record).root.payload
        return record.versions[ROOT], record.versions[TARGETS], root.roles[ROOT].threshold

    person.program.session.run(read, found.append)
    person.until(lambda: found)
    return found[0]


def test_a_tagging_key_that_may_be_stolen_is_rotated(person: Person, vault: Path) -> None:
    begin(person, vault, "rotate-tagging")
    person.press("Continue")
    tick(person, "The old key may be in other hands")
    assert "With the old tagging key a thief could have signed any tag" in review(person)
    sign(person, "Sign 2 files")
    assert state(person) == (2, 2, 1)


def test_a_snapshot_key_is_rotated(person: Person, vault: Path) -> None:
    begin(person, vault, "rotate-server-key", role=str(SNAPSHOT))
    person.press("Continue")
    assert "Request fetched after the rotation" not in person.sees(), "the vault holds the key"
    assert "The snapshot key" in review(person)
    sign(person, "Sign the root file")


def test_two_of_two_root_keys_must_sign_and_the_loss_is_said(person: Person, vault: Path) -> None:
    begin(person, vault, "thresholds")
    person.press("Continue")
    person.until_sees("of 1")
    south = [each for each in person.visible(QAbstractButton) if each.text().startswith("south")]
    south[0].click()
    person.until_sees("Each of them may act alone")
    person.type_number("How many of them must sign", 2)
    person.until_sees("All of them must sign: when one is lost")
    assert "2 of 2 root keys must sign from now on: north, south." in review(person)
    sign(person, "Sign the root file", passphrases=2)
    assert state(person)[2] == 2


def test_a_root_needs_a_key(person: Person, vault: Path) -> None:
    begin(person, vault, "thresholds")
    person.press("Continue")
    person.until_sees("How many of them must sign")
    north = [each for each in person.visible(QAbstractButton) if each.text().startswith("north")]
    north[0].click()
    person.until_sees("Choose at least one root key.")
    assert not person.button("Continue").isEnabled()


def test_what_expires_within_some_months_is_renewed(person: Person, vault: Path) -> None:
    begin(person, vault, "renew")
    person.press("Continue")
    person.type_number("Renew what expires within", 36)
    assert "They are valid until" in review(person)
    sign(person, "Sign the targets file", passphrases=0)
    assert state(person)[1] == 2


def test_tags_are_signed_again_only_where_a_file_is_meant(person: Person, vault: Path) -> None:
    begin(person, vault, "witness")
    person.press("Continue")
    tick(person, "Those that I choose here")
    person.until_sees("Choose at least one file.")
    tick(person, "targets")
    assert "vouches for every tag" in review(person)
    sign(person, "Sign the targets file", passphrases=0)
    assert state(person)[1] == 2


def test_a_threshold_needs_as_many_tagging_keys(person: Person, vault: Path) -> None:
    begin(person, vault, "tag-threshold")
    person.press("Continue")
    person.press("Continue")
    person.until_sees("it has 1 tagging keys, and 2 can't sign")
