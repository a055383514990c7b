"""A window's session with cheap vaults. No screen is needed."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.session import Session, State
from keymgr.ops.station import Station
from tests.cheap import CHEAP
from tests.ops.stations import START, Clock, Desk, open_desk

T = TypeVar("T")

VAULT_PASSPHRASE = "the passphrase of vault"
ROOT_PASSPHRASE = "the passphrase of root"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A vault that is open at ops' own door; close it before the window opens it."""
    desk = open_desk(tmp_path / "production-roots.keymgr")
    yield desk
    desk.station.vault.close()


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """A session that no vault is chosen for."""
    del qtbot
    session = Session(Machine(Clock(START + timedelta(days=200)), lambda: CHEAP))
    yield session
    session.close()


class Driver:
    """Uses a session as a window does, and waits for what comes."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot = qtbot
        self.session = session
        self.refusals: list[KeymgrError] = []

    def wait_for(self, state: State) -> None:
        """Wait until the session is in ``state``."""
        self.qtbot.waitUntil(lambda: self.session.state is state, timeout=20_000)

    def unlock(self, path: Path, passphrase: str = VAULT_PASSPHRASE) -> None:
        """Open a vault."""
        self.session.choose(path)
        self.session.unlock(Secret.from_text(passphrase), self.refusals.append)
        self.wait_for(State.UNLOCKED)

    def run(self, work: Callable[[Station], T], *, changes: bool = False) -> T:
        """Return what ``work`` gives on the worker's thread."""
        results: list[T] = []
        errors: list[KeymgrError] = []
        self.session.run(work, results.append, errors.append, changes=changes)
        self.qtbot.waitUntil(lambda: bool(results or errors), timeout=20_000)
        assert not errors, str(errors[0])
        return results[0]


@pytest.fixture
def driver(qtbot: QtBot, session: Session) -> Driver:
    """A driver of ``session``."""
    return Driver(qtbot, session)


@pytest.fixture
def owner() -> QObject:
    """An object that callbacks may belong to."""
    return QObject()
