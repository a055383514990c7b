"""Passphrases, officers and paper in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from keymgr.exchange.paper_lines import write_lines
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.kit import PassphraseField
from keymgr.ops.paper import make_paper, read_paper
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Desk

__all__ = ["person"]

OWN = "cactus lantern 77 orbit velvet"
ROOT = "the passphrase of root"


def choose_new(person: Person, text: str) -> None:
    """Type a new passphrase twice, and use it."""
    person.until(lambda: len(person.visible(PassphraseField)) == 2)
    for place in (0, 1):
        person.type_passphrase(text, place=place, enter=False)
    person.until(lambda: person.button("Use this passphrase").isEnabled())
    person.press("Use this passphrase")


def carry_out(person: Person, act: str, *, forms: int = 1) -> None:
    """Go on through the forms as they are, and carry the plan out."""
    for place in range(forms):
        person.until(lambda: person.button("Continue").isEnabled())
        person.press("Continue")
        if place + 1 < forms:
            person.until(lambda: not person.visible(ReviewView))
    person.until(lambda: person.visible(ReviewView))
    person.press(act)


def test_a_root_keys_passphrase_is_changed_and_the_old_one_refused(
    person: Person, desk: Desk
) -> None:
    desk.root("north")
    begin(person, vault_of(desk), "change-passphrase", opens="root", whose="north")
    carry_out(person, "Change the passphrase")
    person.type_passphrase(ROOT)
    person.until_sees("New passphrase of root key north")
    choose_new(person, OWN)
    person.until_sees("The passphrase is changed")
    assert "still open with the old passphrase" in person.sees()

    person.program.window.start_flow("change-passphrase", opens="root", whose="north", renews=True)
    person.until_sees("Whose passphrase?")
    carry_out(person, "Renew the cost")
    person.type_passphrase(ROOT)
    person.until_sees("This is not the passphrase of root key north.")
    person.type_passphrase(OWN)
    person.until_sees("The passphrase stays")


def test_three_officers_take_a_root_key_and_two_give_it_back(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    desk.root("north")
    group = [["ann", False], ["bob", False], ["eve", True]]
    begin(person, vault_of(desk), "protect-root", root="north", officers=group,
          folder=str(tmp_path))  # fmt: skip
    carry_out(person, "Make the shares", forms=2)
    person.type_passphrase(ROOT)
    person.until_sees("New passphrase of officer ann")
    choose_new(person, f"{OWN} ann")
    person.until_sees("New passphrase of officer bob")
    assert "1 of 2 given" in person.sees()
    choose_new(person, f"{OWN} ann")
    person.until_sees("each officer needs one of their own")
    choose_new(person, f"{OWN} bob")
    person.until_sees("Root key north opens with 2 of 3 officers")
    assert (tmp_path / "share-north-eve.pdf").read_bytes().startswith(b"%PDF")

    person.program.window.start_flow("unprotect-root", root="north")
    person.until_sees("Opens today with 2 of 3 officers: ann, bob, eve.")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.visible(QLineEdit)[0].setText("north")
    person.press("End the group")
    person.until_sees("Passphrase of officer ann")
    assert "0 of 2 given" in person.sees()
    person.type_passphrase(f"{OWN} ann")
    person.until_sees("Passphrase of officer bob")
    assert "1 of 2 given" in person.sees()
    person.press("Not here")
    person.until_sees("Words of the share of officer eve")
    person.press("Not here")
    person.until_sees("needs 2 of its officers")


def test_a_share_is_checked_alone_and_put_on_paper(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    desk.root("north")
    begin(person, vault_of(desk), "protect-root", root="north",
          officers=[["ann", False], ["bob", False]])  # fmt: skip
    carry_out(person, "Make the shares", forms=2)
    person.type_passphrase(ROOT)
    for name in ("ann", "bob"):
        person.until_sees(f"New passphrase of officer {name}")
        choose_new(person, f"{OWN} {name}")
    person.until_sees("Root key north opens with 2 of 2 officers")
    window = person.program.window
    window.start_flow("export-share", root="north", officer="bob", path=str(tmp_path / "bob.pdf"))
    person.until_sees("Whose share goes on paper?")
    carry_out(person, "Write the page", forms=2)
    person.type_passphrase(f"{OWN} bob")
    person.until_sees("The share of officer bob is written")
    person.press("Check the share")
    person.until_sees("Whose share is checked?")
    carry_out(person, "Check the share")
    person.type_passphrase(f"{OWN} ann")
    person.until_sees("Next try in")
    person.type_passphrase(f"{OWN} bob")
    person.until_sees("The share of officer bob is right")


def test_a_root_key_goes_on_paper_and_is_proven_from_it(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    desk.root("north")
    out = tmp_path / "north.pdf"
    begin(person, vault_of(desk), "make-paper", root="north", path=str(out))
    carry_out(person, "Write the page", forms=2)
    person.type_passphrase(ROOT)
    person.until_sees("Root key north is on paper")
    person.program.window.start_flow("verify-paper", files=[str(out)])
    person.until_sees("Which page is proven?")
    carry_out(person, "Prove the page")
    person.type_passphrase(ROOT)
    person.until_sees("The page is good")


def test_lines_are_typed_one_by_one_and_a_wrong_one_is_found(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    north = desk.root("north")
    out = tmp_path / "north.pdf"
    make_paper(desk.station, north, out)
    lines = write_lines(read_paper([out]).to_bytes())
    begin(person, vault_of(desk), "restore-paper", typed=True, lines=lines[:-1])
    number = len(lines)
    person.until_sees(f"Line {number} of {number}")
    wrong = lines[-1][:-1] + ("q" if lines[-1][-1] != "q" else "p")
    fill(person, f"Line {number} of {number}", wrong)
    person.press("Check the line")
    assert not person.button("Continue").isEnabled()
    fill(person, f"Line {number} of {number}", lines[-1])
    person.press("Check the line")
    assert "All lines are right" in person.sees()
    person.press("Continue")
    person.until_sees("What is the root key called?")
    carry_out(person, "Restore the key")
    person.type_passphrase(ROOT)
    person.until_sees("Root key north was in the vault already")


def test_a_picture_without_codes_is_said_on_the_form(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    desk.root("north")
    empty = tmp_path / "empty.txt"
    empty.write_text("nothing of the kind\n")
    begin(person, vault_of(desk), "verify-paper", files=[str(empty)])
    person.press("Continue")
    person.until_sees("Nothing was")
    assert not person.visible(ReviewView)
