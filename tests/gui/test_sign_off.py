"""Several officers signing one change, in the window of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.exchange.sign_off import load_sign_off, write_sign_off
from keymgr.gui.flows.review_view import ReviewView
from keymgr.ops.roots import add_public_root, keep_root
from keymgr.ops.sign_offs import add_signatures, export_sign_off
from keymgr.ops.station import Station
from keymgr.ops.thresholds import set_threshold
from keymgr.ops.waiting import list_waiting
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Desk, open_desk

__all__ = ["person"]

APP = "registry.example.org/team/app"


@pytest.fixture
def south(tmp_path: Path) -> Iterator[Desk]:
    """The vault of officer south."""
    desk = open_desk(tmp_path / "south.keymgr")
    desk.root("south")
    yield desk
    desk.station.vault.close()


@pytest.fixture
def waiting(desk: Desk, south: Desk) -> Desk:
    """Officer north's vault: from now on north and south must sign, and north has."""
    north = desk.root("north")
    desk.static(APP, root="north")
    public = add_public_root(desk.station, "south", south.roots["south"].public_key)
    desk.do(set_threshold([north, public], 2))
    return desk


def how_many_wait(person: Person) -> int:
    """Return how many changes wait in the open vault."""
    found: list[int] = []

    def read(station: Station) -> int:
        return len(list_waiting(station))

    person.program.session.run(read, found.append)
    person.until(lambda: found)
    return found[0]


def choose(person: Person, words: str) -> None:
    """Choose in the hub what to do, and go on."""
    person.until_sees(words)
    person.button(words).click()
    person.press("Continue")


def come_to_the_review(person: Person) -> str:
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    return person.sees()


def test_a_proposal_goes_out_and_its_signatures_come_back(
    person: Person, waiting: Desk, south: Desk, tmp_path: Path
) -> None:
    begin(person, vault_of(waiting), "sign-off", guns=[APP])
    assert "No key of this vault is missing: others must sign." in person.sees()
    assert not person.button("Sign here what waits").isEnabled()
    choose(person, "Write a proposal for the other officers")
    person.until_sees("Which changes shall others sign?")
    person.press("Continue")
    fill(person, "Folder", str(tmp_path))
    fill(person, "Name of the file", "proposal.json")
    shown = come_to_the_review(person)
    assert "root: 2 of 2 keys must sign; before, 1 of 1." in shown
    assert "root version 2: 1 of 2, missing south" in shown
    assert "has signed" in shown
    person.press("Write the proposal")
    person.until_sees("It was read back and compared.")

    signed = add_signatures(south.station, load_sign_off(tmp_path / "proposal.json"))
    (tmp_path / "signed.json").write_bytes(write_sign_off(signed))
    person.press("Collect signatures…")
    person.until_sees("Which signatures came back?")
    fill(person, "Proposal", str(tmp_path / "signed.json"))
    assert "1 change has every signature." in come_to_the_review(person)
    person.press("Take them in")
    person.until_sees("1 of 1 change is complete")
    assert how_many_wait(person) == 0


def test_another_vaults_proposal_is_explained_and_signed(
    person: Person, waiting: Desk, south: Desk, tmp_path: Path
) -> None:
    proposal = tmp_path / "proposal.json"
    proposal.write_bytes(write_sign_off(export_sign_off(waiting.station, None)))
    begin(person, vault_of(south), "add-sign-off", file=str(proposal))
    person.press("Continue")
    person.until_sees("Where is the signed file written?")
    fill(person, "Folder", str(tmp_path))
    shown = come_to_the_review(person)
    assert f"This vault does not know {APP}: compare its root key IDs." in shown
    person.type_passphrase(ROOT_PASSPHRASE, enter=False)
    person.press("Sign the change")
    person.until_sees("Carry it back to the vault that proposed it")
    assert load_sign_off(tmp_path / "signed-proposal.json").changes


def test_a_vault_without_a_key_for_it_says_who_is_missing(
    person: Person, waiting: Desk, tmp_path: Path
) -> None:
    proposal = tmp_path / "proposal.json"
    proposal.write_bytes(write_sign_off(export_sign_off(waiting.station, None)))
    begin(person, vault_of(waiting), "add-sign-off", file=str(proposal))
    person.press("Continue")
    person.until_sees("Where is the signed file written?")
    fill(person, "Folder", str(tmp_path))
    person.press("Continue")
    person.until_sees("This vault has nothing to add")
    assert how_many_wait(person) == 1


def test_a_key_that_came_since_signs_here(person: Person, desk: Desk) -> None:
    key = PrivateKey.generate(Algorithm.ECDSA_P256)
    north = desk.root("north")
    desk.static(APP, root="north")
    public = add_public_root(desk.station, "south", key.public)
    desk.do(set_threshold([north, public], 2))
    with desk.station.vault.transaction():
        keep_root(desk.station, "south", key)
    begin(person, vault_of(desk), "sign-off", guns=[APP])
    choose(person, "Sign here what waits")
    person.until_sees("Which changes do you sign?")
    come_to_the_review(person)
    person.type_passphrase(ROOT_PASSPHRASE, enter=False)
    person.press("Sign the change")
    person.until_sees("1 of 1 change is complete")
    assert how_many_wait(person) == 0


def test_a_change_is_given_up(person: Person, waiting: Desk) -> None:
    begin(person, vault_of(waiting), "withdraw-sign-off", guns=[APP])
    come_to_the_review(person)
    person.press("Give up the change")
    person.until_sees("1 change was given up")
    assert how_many_wait(person) == 0


def test_signatures_for_nothing_that_waits_are_refused(
    person: Person, waiting: Desk, south: Desk, tmp_path: Path
) -> None:
    proposal = tmp_path / "proposal.json"
    proposal.write_bytes(write_sign_off(export_sign_off(waiting.station, None)))
    begin(person, vault_of(south), "import-sign-off", file=str(proposal))
    person.press("Continue")
    person.until_sees(f"No change of {APP} waits for signatures.")
    assert not person.visible(ReviewView)
