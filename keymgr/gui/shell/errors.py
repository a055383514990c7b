"""Errors in a window of their own, and the last resort for keymgr's own faults."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

import keymgr
from keymgr.errors import KeymgrError, unexpected
from keymgr.gui import look
from keymgr.gui.flows.command_places import way_out
from keymgr.gui.kit import StateDisc, Text, plain, primary
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Next
from keymgr.gui.work.fault_log import note
from keymgr.gui.work.language import say, say_error, tr

_WIDTH: Final = 480


def details_of(error: KeymgrError) -> str:
    """Return what may be copied and sent to others: the English words and the code, no secret."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{error.code}\n{error}\n{error.next_step()}\nkeymgr {keymgr.__version__}, {system}\n"


class ErrorDialog(QDialog):
    """What happened, what is safe, what to do next."""

    followed = Signal(object)
    """The next step that was chosen: a ``presenters.review.Next``."""

    def __init__(self, error: KeymgrError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details_of(error)
        message, hint = say_error(error)
        self.setWindowTitle(tr("keymgr"))
        self.setAccessibleName(message)
        column = QVBoxLayout(self)
        margin = look.px(24)
        column.setContentsMargins(margin, margin, margin, look.px(20))
        column.setSpacing(look.px(20))
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(StateDisc(State.BAD, "octagon-alert", 36), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(8))
        words.addWidget(Text.paragraph(message, "subheading", "text"))
        words.addWidget(Text.paragraph(hint, "body", "text2"))
        top.addLayout(words, 1)
        column.addLayout(top)
        buttons = QHBoxLayout()
        self._copy = plain(tr("Copy details"), "copy")
        self._copy.clicked.connect(self._on_copy)
        close = primary(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        way = way_out(error)
        if way is not None:
            lead = plain(say(way.words), way.icon)
            lead.clicked.connect(lambda: self._follow(way))
            buttons.addWidget(lead)
        buttons.addWidget(close)
        column.addLayout(buttons)
        width = look.px(_WIDTH)
        self.setFixedSize(width, column.totalHeightForWidth(width))
        close.setFocus()

    def _follow(self, way: Next) -> None:
        self.accept()
        self.followed.emit(way)

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._details)
        self._copy.say(tr("Copied"))


class FaultHook(QObject):
    """Catches what nobody caught: logs where it was, and tells the person in words."""

    caught = Signal(object)
    """An UnexpectedError."""

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self._on_fault

    def note(self, fault: BaseException) -> None:
        """Write a fault to the log."""
        note(fault, self._log)

    def _on_fault(
        self,
        kind: type[BaseException],
        fault: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        note(fault.with_traceback(traceback), self._log)
        self.caught.emit(fault if isinstance(fault, KeymgrError) else unexpected(fault))
