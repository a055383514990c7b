"""The first run: its decisions without a window, and the way through it in the real one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from keymgr.crypto.secret import Secret
from keymgr.gui.flows.first_run import Choosing, FirstRun, guessing_time, judged, make_words
from keymgr.gui.kit import WordGrid
from keymgr.gui.kit.text import Text
from keymgr.gui.pages.first_run import FirstRunPage
from keymgr.gui.pages.first_run_steps.backup import BackupStep
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.session import State
from tests.cheap import CHEAP
from tests.gui.windows import Person
from tests.ops.stations import Clock

OWN = "cactus lantern 77 orbit velvet"


def secret(text: str) -> Secret:
    return Secret.from_text(text)


def test_words_count_as_typed_only_in_their_order_and_whole() -> None:
    choosing = Choosing(words=("cactus", "lantern", "orbit"))
    nothing = secret("")
    assert choosing.obstacle(nothing, nothing) == "To continue, type the words from the paper"
    assert choosing.matching(secret("cactus lant")) == 1
    assert choosing.matching(secret("lantern cactus")) == 0
    two = secret("cactus lantern")
    assert choosing.obstacle(two, nothing) == "To continue, type the last word"
    assert choosing.obstacle(secret("cactus  lantern orbit"), nothing)
    assert choosing.is_chosen(secret("cactus lantern orbit"), nothing)
    assert "cactus" not in repr(choosing)


def test_ones_own_must_be_strong_and_typed_twice() -> None:
    choosing = Choosing()
    weak = secret("password1")
    choosing.strength = judged(secret("password1"))
    assert choosing.obstacle(weak, weak) == "To continue, choose a stronger passphrase"
    choosing.strength = judged(secret(OWN))
    assert choosing.obstacle(secret(OWN), weak) == "To continue, type the same once more"
    assert choosing.is_chosen(secret(OWN), secret(OWN))
    assert judged(secret("  ")) is None


def test_made_words_differ_each_time() -> None:
    first, second = make_words(8), make_words(8)
    assert len(first) == len(second) == 8
    assert first != second
    assert "billion" in guessing_time(103)
    assert "within" in guessing_time(30)


def test_a_file_that_is_there_is_never_taken_for_a_new_vault(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"something")
    error = FirstRun(taken).place_obstacle()
    assert error is not None
    assert error.code == "vault-exists"
    assert FirstRun(tmp_path / "new").place_obstacle() is None
    assert FirstRun(tmp_path / "new", root_name="-bad").name_obstacle() is not None


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    person = Person.at(Machine(Clock(), lambda: CHEAP), tmp_path / "settings", qtbot)
    yield person
    person.leave()


def words_on_screen(person: Person) -> str:
    """Return the words as one writes them on paper."""
    grid = person.visible(WordGrid)[-1]
    shown = [each.text() for each in grid.findChildren(Text) if each.isVisible()]
    return " ".join(word for word in shown if word and not word.isdigit())


def test_who_reads_nothing_but_the_next_button_ends_with_a_safe_vault(
    person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "vaults" / "company.keymgr"
    person.program.window.use_vault(path)
    person.press("Begin")
    person.press("Continue")
    person.until_sees("Two passphrases, two jobs")
    person.until(lambda: person.visible(WordGrid))

    person.type_passphrase("12345678", place=0)
    person.type_passphrase("12345678", place=1)
    person.until_sees("To continue, choose a stronger passphrase")
    assert not person.button("Continue").isEnabled()

    person.type_passphrase(OWN, place=0)
    person.type_passphrase(OWN, place=1)
    person.until_sees("To continue, type the words from the paper")
    paper = words_on_screen(person)
    assert len(paper.split()) == 8
    person.type_passphrase(paper.rpartition(" ")[0], place=2, enter=False)
    person.until_sees("7 of 8 words match so far")
    assert not path.exists()
    person.type_passphrase(paper, place=2)

    person.until_sees("The first root key")
    name = next(each for each in person.visible(QLineEdit) if "root key" in each.accessibleName())
    name.clear()
    QTest.keyClicks(name, "officer-a")
    person.press("Make the vault")
    person.until(lambda: person.visible(BackupStep))
    assert paper not in person.sees()

    assert person.button("Choose a folder…").property("kind") == "primary"
    assert person.button("Continue without a backup").property("kind") == "plain"
    person.visible(BackupStep)[0].write_to(tmp_path)
    person.until_sees("Made and proven")
    assert person.button("Continue").property("kind") == "primary"
    person.press("Continue")
    person.press("Go to the vault")
    person.until(lambda: not person.visible(FirstRunPage))
    assert len(list(tmp_path.glob("*.keymgr-backup"))) == 1

    person.lock()
    person.unlock(path, OWN)
    roots: list[str] = []
    person.program.session.run(
        lambda station: [root.name for root in station.vault.keys.roots()], roots.extend
    )
    person.until(lambda: roots)
    assert roots == ["officer-a"]


def test_a_vault_without_a_backup_begins_with_the_warning(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "company.keymgr"
    person.program.window.use_vault(path)
    person.press("Begin")
    person.press("Continue")
    person.until(lambda: person.visible(WordGrid))
    person.type_passphrase(OWN, place=0)
    person.type_passphrase(OWN, place=1)
    person.until_sees("To continue, type the words from the paper")
    person.type_passphrase(words_on_screen(person), place=2)
    person.until_sees("The first root key")
    person.press("Make the vault")
    person.until(lambda: person.visible(BackupStep))
    person.press("Continue without a backup")
    person.press("Go to the vault")

    person.until_sees("Your first repository")
    person.until_sees("There is no backup of this vault")
    assert person.button("Make a backup…").isEnabled()


def test_leaving_half_way_leaves_nothing(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "company.keymgr"
    person.program.window.use_vault(path)
    person.press("Begin")
    person.press("Continue")
    person.until(lambda: person.visible(WordGrid))
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.until_sees("Welcome to keymgr")
    assert list(tmp_path.glob("*.keymgr*")) == []
    assert person.program.session.state is State.CLOSED
