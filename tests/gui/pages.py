"""Pages over a vault that has seen some years, and a window that notes what they ask of it."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.session import Session
from keymgr.gui.work.settings import Settings
from tests.cheap import CHEAP
from tests.gui.conftest import VAULT_PASSPHRASE
from tests.ops.organisation import NOW, StillClock, furnish

P = TypeVar("P", bound=QWidget)


@dataclass
class Noted:
    """A navigator that notes what it is asked for."""

    settings: Settings
    flows: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    pages: list[tuple[str, str]] = field(default_factory=list)
    errors: list[KeymgrError] = field(default_factory=list)

    def show_page(self, name: str, subject: str = "") -> None:
        self.pages.append((name, subject))

    def start_flow(self, name: str, /, **values: object) -> None:
        self.flows.append((name, values))

    def open_beside(self, widget: QWidget) -> None:
        raise NotImplementedError(widget)

    def close_beside(self) -> None:
        raise NotImplementedError

    def tell(self, error: KeymgrError) -> None:
        self.errors.append(error)


@dataclass
class Hall:
    """An open session, and the pages that are shown in it."""

    qtbot: QtBot
    session: Session
    noted: Noted

    def shown(
        self, page: Callable[[Session, Navigator], P], width: int = 1072, height: int = 712
    ) -> P:
        """Show a page, and wait until it has read what it shows."""
        made = page(self.session, self.noted)
        self.qtbot.addWidget(made)
        made.resize(width, height)
        made.show()
        self.settle()
        return made

    def settle(self) -> None:
        """Wait until what was asked for is read, and what is asked for then."""
        for _ in range(3):
            done: list[bool] = []
            self.session.run(lambda _station: True, done.append)
            self.qtbot.waitUntil(functools.partial(bool, done), timeout=20_000)


@pytest.fixture(scope="session")
def organisation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a vault with some ninety repositories."""
    folder = tmp_path_factory.mktemp("organisation")
    furnish(folder, plain=0).desk.station.vault.close()
    return folder / "production-roots.keymgr"


@pytest.fixture
def hall(qtbot: QtBot, organisation: Path, tmp_path: Path) -> Iterator[Hall]:
    """A session over a copy of that vault, on the day of NOW."""
    path = tmp_path / organisation.name
    shutil.copy(organisation, path)
    look.theme.choose(look.Choice.LIGHT)
    session = Session(Machine(StillClock(NOW), lambda: CHEAP))
    refused: list[KeymgrError] = []
    session.choose(path)
    session.unlock(Secret.from_text(VAULT_PASSPHRASE), refused.append)
    qtbot.waitUntil(lambda: session.is_open or bool(refused), timeout=20_000)
    assert not refused, str(refused[0])
    yield Hall(qtbot, session, Noted(Settings(tmp_path / "settings")))
    session.close()
