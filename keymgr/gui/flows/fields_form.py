"""A form of a few inputs on one card, with what is good to know beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.fields import Asked
from keymgr.gui.kit import Card, Notice
from keymgr.gui.look import State

_GAP = 16


@dataclass(frozen=True)
class Note:
    """What stands beside a form."""

    state: State
    title: str
    text: str


class FieldsForm(QObject):
    """The form (``flows.guided.Form``)."""

    changed = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str,
        asked: Sequence[Asked],
        notes: Sequence[Note] = (),
    ) -> None:
        super().__init__()
        self.title, self.subtitle = title, subtitle
        self._asked = tuple(asked)
        self._widget = QWidget()
        row = QHBoxLayout(self._widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(24))
        card = Card()
        card.body.setSpacing(look.px(_GAP))
        for each in self._asked:
            card.add(each)
            each.changed.connect(self._on_changed)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(look.px(_GAP))
        left.addWidget(card)
        left.addStretch(1)
        for note in notes:
            right.addWidget(Notice(note.state, note.title, note.text))
        right.addStretch(1)
        row.addLayout(left, 5)
        row.addLayout(right, 3)
        self._widget.setFocusProxy(self._asked[0])

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Show what the values mean by now."""
        for each in self._asked:
            each.arrive()
        self._settle()

    def _on_changed(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        for each in self._asked:
            each.settle()
