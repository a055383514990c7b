"""What the window relies on in Qt's bindings."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

Index = QModelIndex | QPersistentModelIndex
_ROUNDS = 2000


class Blank(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        return


class Empty(QAbstractTableModel):
    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        return 1

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (the same)
        return 1

    def data(self, _index: Index, _role: int = 0) -> object:
        return None


def test_overridden_methods_cost_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost one a call, and Python 3.11 aborts when none is left."""
    blank, model = Blank(), Empty()
    qtbot.addWidget(blank)
    blank.show()
    index = model.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(_ROUNDS):
        blank.repaint()
        index.data()
    assert sys.getrefcount(None) > before - _ROUNDS / 10
