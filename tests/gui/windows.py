"""The real window in a test: what a person does with it, and what it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from keymgr.gui import look
from keymgr.gui.app import Program, build, dressed
from keymgr.gui.kit import PassphraseField
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.session import State
from keymgr.gui.work.settings import Settings
from tests.gui.conftest import VAULT_PASSPHRASE

W = TypeVar("W", bound=QWidget)


class Waits(Protocol):
    """Waits for what Qt brings: pytest-qt's bot does."""

    def waitUntil(  # noqa: N802  (pytest-qt's name)
        self, callback: Callable[[], bool | None], *, timeout: int = ...
    ) -> None:
        """Let Qt go on until ``callback()`` is true."""
        ...


@dataclass
class Person:
    """Sits before the window, sees only what is visible, and uses keyboard and mouse."""

    program: Program
    qtbot: Waits

    @classmethod
    def at(cls, machine: Machine, folder: Path, qtbot: Waits, text_size: float = 1.0) -> Person:
        """Open the window; its settings live in ``folder``."""
        settings = Settings(folder)
        dressed(settings)
        if text_size != 1.0:
            look.dress(cast("QApplication", QApplication.instance()), look.theme.choice, text_size)
        program = build(machine, settings, folder / "faults.log")
        program.window.show()
        program.window.activateWindow()
        return cls(program, qtbot)

    def leave(self) -> None:
        """End the program: no dialog of it is there for the next test."""
        self.program.session.close()
        for each in self.visible(QDialog):
            each.reject()
        self.program.window.hide()  # one that is busy would not close
        self.program.window.deleteLater()
        QTest.qWait(0)

    @property
    def window(self) -> QWidget:
        """The main window."""
        return self.program.window

    def visible(self, kind: type[W]) -> list[W]:
        """Return the widgets of ``kind`` that can be seen, in dialogs too."""
        tops = [each for each in self._tops() if each.isVisible()]
        found = [each for top in tops for each in [top, *top.findChildren(QWidget)]]
        return [each for each in found if isinstance(each, kind) and each.isVisible()]

    def _tops(self) -> list[QWidget]:
        """Return the window and the dialogs and menus that belong to it."""
        return [each for each in QApplication.topLevelWidgets() if self._is_mine(each)]

    def _is_mine(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self.window:
            widget = widget.parentWidget()
        return widget is not None

    def sees(self) -> str:
        """Return every word on the screen, the title bar's and the screen reader's too."""
        words = [each.windowTitle() for each in self._tops() if each.isVisible()]
        for each in self.visible(QWidget):
            words += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
            if isinstance(each, QLabel | QAbstractButton):
                words.append(each.text())
            if isinstance(each, QAbstractItemView):
                model = each.model()
                for row in range(min(model.rowCount(), 50)):
                    cells = range(model.columnCount())
                    words += [str(model.index(row, cell).data()) for cell in cells]
        return "\n".join(words)

    def until(self, happens: Callable[[], object], seconds: float = 20) -> None:
        """Wait until ``happens()`` is true."""
        self.qtbot.waitUntil(lambda: bool(happens()), timeout=int(seconds * 1000))

    def until_sees(self, words: str) -> None:
        """Wait until ``words`` are on the screen."""
        self.until(lambda: words in self.sees())

    def button(self, words: str) -> QAbstractButton:
        """Return the button that says ``words``."""
        found = [each for each in self.visible(QAbstractButton) if each.accessibleName() == words]
        assert found, f"no button says {words!r}: {self.sees()}"
        return found[0]

    def press(self, words: str) -> None:
        """Press the button that says ``words``, which must be on."""
        button = self.button(words)
        assert button.isEnabled(), f"{words!r} is off: {button.toolTip()}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def passphrase_line(self, place: int = 0) -> QLineEdit:
        """Return a passphrase field's line."""
        line = self.visible(PassphraseField)[place].focusProxy()
        assert isinstance(line, QLineEdit)
        return line

    def type_passphrase(self, text: str, place: int = 0, *, enter: bool = True) -> None:
        """Type into a passphrase field once it takes keys."""
        self.until(lambda: self.visible(PassphraseField))
        self.until(lambda: self.passphrase_line(place).isEnabled())
        line = self.passphrase_line(place)
        self.visible(PassphraseField)[place].forget()
        QTest.keyClicks(line, text)
        if enter:
            QTest.keyClick(line, Qt.Key.Key_Return)

    def type_number(self, label: str, number: int) -> None:
        """Set the number called ``label``."""
        box = next(each for each in self.visible(QSpinBox) if each.accessibleName() == label)
        box.setValue(number)

    def unlock(self, vault: Path, passphrase: str = VAULT_PASSPHRASE) -> None:
        """Open a vault by typing."""
        self.program.window.use_vault(vault)
        self.type_passphrase(passphrase)
        self.until(lambda: self.program.session.state is State.UNLOCKED)

    def lock(self) -> None:
        """Press Ctrl+L."""
        self.press("Lock now")
        self.until(lambda: self.program.session.state is State.LOCKED)
