"""Backups in the window: made, proven, restored, and what the page says of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.kit import PassphraseField
from keymgr.gui.pages.backups import BackupsPage
from keymgr.gui.pages.restore import RestorePage
from keymgr.gui.work.session import State
from keymgr.ops.backup import create_backups
from tests.cheap import CHEAP
from tests.gui.conftest import VAULT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Desk

__all__ = ["person"]

OWN = "cactus lantern 77 orbit velvet"


@pytest.fixture
def vault(desk: Desk) -> Path:
    """One root key, two repositories; no backup."""
    desk.root("north")
    desk.static("registry.example.org/a", "registry.example.org/b", root="north")
    return vault_of(desk)


@pytest.fixture
def sticks(tmp_path: Path) -> list[Path]:
    """Two folders that stand for media."""
    made = [tmp_path / "stick-a", tmp_path / "stick-b"]
    for each in made:
        each.mkdir()
    return made


def backup_of(desk: Desk, folder: Path) -> Path:
    """Make a backup of the vault in ``folder`` at ops' own door."""
    made = create_backups(desk.station, [folder], lambda: CHEAP)
    assert made[0].error is None
    return made[0].path


def test_a_backup_goes_to_two_media_and_is_known_afterwards(
    person: Person, vault: Path, sticks: list[Path]
) -> None:
    begin(person, vault, "backup", folders=[str(each) for each in sticks])
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "The whole vault is copied as it is now" in person.sees()
    person.press("Make 2 backups")
    person.until_sees("2 backups are made and proven")
    assert all(len(list(each.glob("*.keymgr-backup"))) == 1 for each in sticks)
    person.press("Backups")
    person.until(lambda: person.visible(BackupsPage))
    person.until_sees("The newest backup holds every key.")
    assert "Backups are on fewer than two media" in person.sees(), "both are on this disk"


def test_a_passphrase_of_its_own_is_chosen_and_opens_the_backup(
    person: Person, vault: Path, sticks: list[Path]
) -> None:
    begin(person, vault, "backup", folders=[str(sticks[0])], own=True)
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Make the backup")
    person.until_sees("Passphrase for the backup")
    person.until(lambda: len(person.visible(PassphraseField)) == 2)
    for place in (0, 1):
        person.type_passphrase(OWN, place=place, enter=False)
    person.until(lambda: person.button("Use this passphrase").isEnabled())
    person.press("Use this passphrase")
    person.until_sees("1 backup is made and proven")
    person.lock()
    file = next(sticks[0].iterdir())

    person.program.session.forget_vault()
    to = sticks[1] / "back.keymgr"
    restore(person, file, to, OWN)
    person.until_sees("The backup's own passphrase opens it: the vault gets a new one.")
    person.until(lambda: len(person.visible(PassphraseField)) == 3)
    for place in (1, 2):
        person.type_passphrase(OWN[::-1], place=place, enter=False)
    person.until(lambda: person.button("Restore the vault").isEnabled())
    person.press("Restore the vault")
    person.until_sees("The vault is back")
    person.press("Open the vault")
    person.type_passphrase(OWN[::-1])
    person.until(lambda: person.program.session.state is State.UNLOCKED)


def test_where_a_file_is_in_the_way_only_that_medium_fails(
    person: Person, vault: Path, sticks: list[Path]
) -> None:
    taken = sticks[0] / "taken"
    taken.write_bytes(b"something")
    begin(person, vault, "backup", folders=[str(taken), str(sticks[1])])
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Make 2 backups")
    person.until_sees("1 of 2 backups are made")
    assert taken.read_bytes() == b"something"


def test_a_backup_is_proven_and_what_it_lacks_is_named(
    person: Person, desk: Desk, sticks: list[Path]
) -> None:
    desk.root("north")
    file = backup_of(desk, sticks[0])
    desk.static("registry.example.org/later", root="north")
    begin(person, vault_of(desk), "verify-backup", file=str(file), keys=True)
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Prove the backup")
    person.until_sees("Passphrase of root key north")
    person.type_passphrase("the passphrase of root")
    person.until_sees("The backup is whole")
    assert "It restores the vault as it was then." in person.sees()
    assert "What would be missing" in person.sees()


def test_what_is_no_backup_is_said_on_the_form(
    person: Person, vault: Path, sticks: list[Path]
) -> None:
    file = sticks[0] / "letter.keymgr-backup"
    file.write_bytes(b"Dear all,\n")
    begin(person, vault, "verify-backup", file=str(file))
    person.press("Continue")
    person.until_sees("is not a keymgr backup.")
    assert not person.visible(ReviewView)


def test_an_open_vault_restores_another_beside_it(
    person: Person, desk: Desk, sticks: list[Path]
) -> None:
    desk.root("north")
    file = backup_of(desk, sticks[0])
    vault = vault_of(desk)
    begin(person, vault, "restore-backup", file=str(file))
    person.press("Continue")
    person.until_sees("Where shall the vault be?")
    fill(person, "The vault's new file", str(vault))
    person.press("Continue")
    person.until_sees("There is already a file at")
    fill(person, "The vault's new file", str(sticks[1] / "second.keymgr"))
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Restore the vault")
    person.type_passphrase(VAULT_PASSPHRASE)
    person.until_sees("The vault is restored")
    assert (sticks[1] / "second.keymgr").exists()


def restore(person: Person, file: Path, to: Path, passphrase: str) -> None:
    """Begin anew, and have a vault back from ``file``."""
    person.program.window.use_vault(to)
    person.until_sees("Welcome to keymgr")
    person.press("Restore…")
    page = person.visible(RestorePage)[0]
    page.file.line.setText(str(file))
    page.to.setText(str(to))
    person.type_passphrase(passphrase, enter=False)
    person.press("Restore the vault")


def test_the_first_run_has_a_vault_back_and_opens_it(
    person: Person, desk: Desk, sticks: list[Path]
) -> None:
    desk.root("north")
    file = backup_of(desk, sticks[0])
    vault_of(desk)
    to = sticks[1] / "back.keymgr"
    restore(person, file, to, "a wrong one")
    person.until_sees("This passphrase does not open the backup")
    assert not to.exists()
    person.type_passphrase(VAULT_PASSPHRASE, enter=True)
    person.until_sees("The vault is back")
    person.press("Open the vault")
    person.type_passphrase(VAULT_PASSPHRASE)
    person.until(lambda: person.program.session.state is State.UNLOCKED)
    assert not [each for each in person.visible(QLineEdit) if each.text() == VAULT_PASSPHRASE]
