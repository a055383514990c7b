"""Signers and delegations, the calendar and the clock, in the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.public_key_files import write_public_key_file
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.kit import Check
from keymgr.ops.delegations import add_delegation, list_delegations
from keymgr.ops.station import Station
from keymgr.trust.names import Gun, RoleName
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Clock, Desk

__all__ = ["person"]

APP = "registry.example.org/team/app"


@pytest.fixture
def vault(desk: Desk) -> Path:
    """A root key with a repository."""
    desk.root("north")
    desk.static(APP, root="north")
    return vault_of(desk)


@pytest.fixture
def alice(tmp_path: Path) -> Path:
    """The public key of a colleague."""
    file = tmp_path / "alice.pub"
    key = PrivateKey.generate(Algorithm.ECDSA_P256).public
    file.write_bytes(write_public_key_file(key, "alice"))
    return file


def sign(person: Person, act: str = "Sign the targets file") -> None:
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press(act)
    person.until_sees("1 of 1 repository was changed")


def roles(person: Person) -> dict[str, tuple[str, ...]]:
    """Return the delegations with their paths."""
    found: list[dict[str, tuple[str, ...]]] = []

    def read(station: Station) -> dict[str, tuple[str, ...]]:
        return {str(view.role): view.paths for view in list_delegations(station, Gun(APP))}

    person.program.session.run(read, found.append)
    person.until(lambda: found)
    return found[0]


def test_a_signer_comes_and_goes(person: Person, vault: Path, alice: Path) -> None:
    begin(person, vault, "add-signer", file=str(alice))
    person.press("Continue")
    fill(person, "Name of the signer", "releases")
    assert "'releases' is not a valid signer name." in person.sees()
    fill(person, "Name of the signer", "alice")
    sign(person)
    assert set(roles(person)) == {"targets/alice", "targets/releases"}

    person.program.window.start_flow("remove-signer", signer="alice", guns=[APP])
    person.until_sees("Where does the signer leave?")
    person.press("Continue")
    person.until_sees("Which signer leaves?")
    sign(person)
    assert set(roles(person)) == {"targets/releases"}


def test_a_signer_needs_a_key(person: Person, vault: Path) -> None:
    begin(person, vault, "add-signer")
    person.press("Continue")
    fill(person, "Name of the signer", "alice")
    assert "Add the signer's public key." in person.sees()
    assert not person.button("Continue").isEnabled()


def test_a_delegation_is_made_listed_changed_and_ended(
    person: Person, vault: Path, alice: Path
) -> None:
    begin(person, vault, "delegate", guns=[APP])
    person.press("Continue")
    person.until_sees("Add or change one")
    assert "The chosen repositories have no delegation." in person.sees()
    person.press("Continue")
    person.until_sees("Where is it added or changed?")
    person.program.window.start_flow("add-delegation", guns=[APP], files=[str(alice)])
    person.until_sees("Where is it added or changed?")
    person.press("Continue")
    person.until_sees("Which role may sign what?")
    fill(person, "Role", "targets/qa")
    person.button("Tags that begin with certain letters").click()
    fill(person, "Beginnings, with blanks between them", "qa- nightly-")
    sign(person)
    assert roles(person) == {"targets/qa": ("qa-", "nightly-")}

    person.program.window.start_flow("delegate", guns=[APP], what="list")
    person.until_sees("Whose delegations?")
    person.press("Continue")
    person.until_sees("Add or change one")
    person.press("Continue")
    person.until_sees("1 delegation")

    person.program.window.start_flow("remove-delegation", guns=[APP])
    person.until_sees("Where is it removed?")
    person.press("Continue")
    person.until_sees("Which delegation, and how much of it?")
    sign(person)
    assert roles(person) == {}


def test_a_deeper_role_needs_the_one_above(person: Person, vault: Path, alice: Path) -> None:
    begin(person, vault, "add-delegation", files=[str(alice)], role="targets/qa/night")
    person.press("Continue")
    person.until_sees("Which role may sign what?")
    person.press("Continue")
    person.until_sees("it has no targets/qa; add that first")


def test_a_role_that_is_there_keeps_what_is_not_changed(
    person: Person, desk: Desk, alice: Path
) -> None:
    desk.root("north")
    desk.static(APP, root="north")
    keys = [PrivateKey.generate(Algorithm.ECDSA_P256).public for _ in range(2)]
    desk.do(add_delegation(desk.station, RoleName("targets/qa"), keys, ["qa-"], 2))
    begin(person, vault_of(desk), "add-delegation", files=[str(alice)], role="targets/qa")
    person.press("Continue")
    person.until_sees("Those that it may sign already")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "targets/qa may sign tags that begin with qa-; 2 of 3 keys must." in person.sees()


def test_keys_leave_every_delegation(person: Person, vault: Path, alice: Path) -> None:
    begin(person, vault, "add-delegation", files=[str(alice)], role="targets/qa")
    person.press("Continue")
    person.until_sees("Which role may sign what?")
    sign(person)
    person.program.window.start_flow("purge-keys", guns=[APP])
    person.until_sees("Where do the keys leave?")
    person.press("Continue")
    person.until_sees("Choose at least one key.")
    [tick] = person.visible(Check)
    tick.click()
    sign(person)


def test_expiry_dates_are_saved_as_a_calendar(person: Person, vault: Path, tmp_path: Path) -> None:
    begin(person, vault, "expiry-calendar")
    fill(person, "Folder", str(tmp_path))
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Write the calendar")
    person.until_sees("The calendar is written to")
    assert b"BEGIN:VALARM" in (tmp_path / "keymgr.ics").read_bytes()


def test_a_clock_is_confirmed_once_it_was_compared(person: Person, vault: Path) -> None:
    begin(person, vault, "confirm-clock")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert not person.button("Confirm the clock").isEnabled()
    person.button("I compared it with another clock, and it is right.").click()
    person.press("Confirm the clock")
    person.until_sees("The clock is confirmed")


def test_a_clock_in_doubt_leads_to_its_confirmation(person: Person, vault: Path) -> None:
    clock = person.program.session.machine.clock
    assert isinstance(clock, Clock)
    clock.now -= timedelta(days=300)
    begin(person, vault, "rotate-tagging")
    person.press("Continue")
    person.until_sees("Why does the tagging key change?")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView) or "Confirm the clock…" in person.sees())
    if person.visible(ReviewView):
        person.type_passphrase(ROOT_PASSPHRASE, enter=False)
        person.press("Sign 2 files")
    person.until_sees("Confirm the clock…")
    person.press("Confirm the clock…")
    person.until_sees("What does the clock contradict?")
    person.press("Continue")
    person.until(lambda: "Is the clock right?" in person.sees())
    person.button("I compared it with another clock, and it is right.").click()
    person.press("Confirm the clock")
    person.until_sees("The clock is confirmed")
