"""What the tests of guided jobs have in common: a person before a window, who begins a job."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from keymgr.gui.flows.flow_page import FlowPage
from keymgr.gui.work.opening import Machine
from tests.cheap import CHEAP
from tests.gui.windows import Person
from tests.ops.stations import START, Clock, Desk

OPEN = "Continue"


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """Somebody before the window, a month after the vault was made."""
    machine = Machine(Clock(START + timedelta(days=30)), lambda: CHEAP)
    person = Person.at(machine, tmp_path / "settings", qtbot)
    yield person
    person.leave()


def vault_of(desk: Desk) -> Path:
    """Close a vault, so that the window can open it."""
    desk.station.vault.close()
    return desk.station.vault.path


def begin(person: Person, vault: Path, flow: str, **values: object) -> None:
    """Open a vault and begin a job in it."""
    person.unlock(vault)
    person.program.window.start_flow(flow, **values)
    person.until(lambda: person.visible(FlowPage))
    person.until(lambda: "Reading the vault…" not in person.sees())


def fill(person: Person, label: str, text: str) -> None:
    """Type into the line called ``label``."""
    line = next(each for each in person.visible(QLineEdit) if each.accessibleName() == label)
    line.setText(text)
