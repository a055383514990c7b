"""A guided job from its first form to its result, with all that can come between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from keymgr.gui.flows.plan_pdf import plan_as_pdf
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.presenters.plan_review import review_plan
from keymgr.gui.presenters.review import Chip, Fate, Readiness
from keymgr.gui.work.opening import Machine
from keymgr.ops.jobs import plan_job
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.rotation import rotate_root
from tests.cheap import CHEAP
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.windows import Person
from tests.ops.stations import START, Clock, Desk

NAMES = ("production-roots", "north", "south")


@pytest.fixture
def vault(desk: Desk) -> Path:
    """Two root keys, three repositories under the first; closed."""
    desk.root("north")
    desk.root("south")
    desk.static(*(f"registry.example.org/team/app{n}" for n in range(3)), root="north")
    desk.station.vault.close()
    return desk.station.vault.path


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    machine = Machine(Clock(START + timedelta(days=200)), lambda: CHEAP)
    person = Person.at(machine, tmp_path / "settings", qtbot)
    yield person
    person.leave()


def come_to_the_review(person: Person, vault: Path) -> None:
    person.unlock(vault)
    person.program.window.start_flow("rotate-root")
    person.until_sees("All 3 repositories in the vault")
    person.press("Continue")
    assert "Choose the key" not in person.sees(), "one key can leave, one can come: both chosen"
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))


def test_a_root_key_is_rotated_in_the_window(person: Person, vault: Path) -> None:
    come_to_the_review(person, vault)
    shown = person.sees()
    assert "Root key north leaves, root key south takes its place." in shown
    assert "3 root files are written: from version 1 to 2." in shown
    assert "To sign, type the passphrase" in shown
    assert not person.button("Sign 3 root files").isEnabled()

    person.type_passphrase(ROOT_PASSPHRASE, enter=False)
    person.press("Sign 3 root files")
    person.until_sees("Passphrase of root key north")
    person.type_passphrase("a wrong one")
    person.until_sees("This is not the passphrase of root key north.")
    person.type_passphrase(ROOT_PASSPHRASE)
    person.until_sees("3 of 3 repositories were changed")
    assert "Export, and let the courier publish" in person.sees()
    person.press("Close")
    assert not person.visible(ReviewView)


def test_a_form_survives_a_lock_and_shows_nothing_meanwhile(person: Person, vault: Path) -> None:
    come_to_the_review(person, vault)
    reason = next(
        each for each in person.visible(QLineEdit) if each.accessibleName().startswith("Why")
    )
    QTest.keyClicks(reason, "yearly")
    assert all(name in person.sees() for name in NAMES)
    person.lock()
    shown = person.sees()
    assert "keymgr is locked" in shown
    assert not [name for name in NAMES if name in shown]

    person.type_passphrase("the passphrase of vault")
    person.until(lambda: person.visible(ReviewView))
    review = person.visible(ReviewView)[0]
    assert review.reason == "yearly"
    QTest.keyClick(review, Qt.Key.Key_Escape)
    person.until(lambda: person.visible(QComboBox))
    assert [each.currentText().split(",")[0] for each in person.visible(QComboBox)] == [
        "north",
        "south",
    ]


def test_a_job_that_asks_is_ended_by_the_lock_and_changes_nothing(
    person: Person, vault: Path
) -> None:
    come_to_the_review(person, vault)
    person.type_passphrase(ROOT_PASSPHRASE, enter=False)
    person.press("Sign 3 root files")
    person.until_sees("Passphrase of root key north")
    person.program.window.show_page("keys")
    person.program.window.start_flow("backup")
    assert "Passphrase of root key north" in person.sees(), "its page stays while it runs"
    person.lock()
    assert not [name for name in NAMES if name in person.sees()]
    person.type_passphrase("the passphrase of vault")
    person.until(lambda: person.visible(ReviewView))
    assert "3 root files are written: from version 1 to 2." in person.sees()


def test_esc_goes_back_step_by_step_and_leaves(person: Person, vault: Path) -> None:
    come_to_the_review(person, vault)
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.until_sees("Which key leaves, which takes its place?")
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.until_sees("Whose root key changes?")
    QTest.keyClick(person.window, Qt.Key.Key_Escape)
    person.until(lambda: "Whose root key changes?" not in person.sees())


def test_a_plan_says_who_signs_what_changes_and_is_printed(desk: Desk, qtbot: QtBot) -> None:
    del qtbot
    north, south = desk.root("north"), desk.root("south")
    desk.root("aside")
    guns = desk.static("registry.example.org/a", "registry.example.org/b", root="north")
    records = choose_repositories(desk.station, guns)
    plan = plan_job(desk.station, rotate_root(south, north, {north.key_id: "north"}), records)
    review = review_plan(plan)

    assert [(each.name, each.part, each.readiness) for each in review.signatories] == [
        ("root key south", "new key, proves itself", Readiness.ASKED),
        ("root key north", "old key, leaves", Readiness.ASKED),
    ]
    assert {secret.name for secret in review.secrets} == {"north", "south"}
    keys = review.rows[0]
    assert (keys.before, keys.after) == (
        (Chip("north", Fate.LEAVES),),
        (Chip("south", Fate.COMES),),
    )
    assert review.act == "Sign 2 root files"
    assert review.digest == plan.digest
    assert '"gun": "registry.example.org/a"' in review.raw
    assert plan_as_pdf(review).startswith(b"%PDF")

    desk.ask.asked.clear()
    desk.do(rotate_root(south, north, {north.key_id: "north"}), guns)
    assert {what.name for what in desk.ask.asked} == {secret.name for secret in review.secrets}


def test_without_a_second_root_key_the_form_says_where_one_is_made(
    person: Person, desk: Desk
) -> None:
    desk.root("north")
    desk.static("registry.example.org/team/app", root="north")
    desk.station.vault.close()
    person.unlock(desk.station.vault.path)
    person.program.window.start_flow("rotate-root")
    person.until_sees("The one repository in the vault")
    person.press("Continue")

    person.until_sees("Make one first: 'Keys → New root key'.")
    assert not person.button("Continue").isEnabled()
