"""What a person confirms before a plan is carried out: sentences to tick, a name to type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from keymgr.gui import look
from keymgr.gui.kit import Card, Check, Field, Text
from keymgr.gui.work.language import say, tr


class Confirming(Card):
    """The card. ``obstacle`` says what is not confirmed yet."""

    changed = Signal()

    def __init__(self, ticks: Sequence[str], typed: str) -> None:
        super().__init__(tr("Confirm"))
        self._wanted = typed
        self._checks = [self._tick(say(words)) for words in ticks]
        self._line: QLineEdit | None = None
        if typed:
            self._line = QLineEdit()
            self._line.textChanged.connect(self.changed)
            self.add(Field(tr("Type {name} to confirm", name=typed), self._line))

    @property
    def typed(self) -> str:
        """The name that was typed."""
        return self._line.text().strip() if self._line is not None else ""

    @property
    def obstacle(self) -> str:
        """What is missing; nothing where all is confirmed."""
        if not all(check.isChecked() for check in self._checks):
            return tr("To go on, tick what you have checked")
        if self.typed != self._wanted:
            return tr("To go on, type {name}", name=self._wanted)
        return ""

    def _tick(self, words: str) -> Check:
        check = Check("")
        check.setAccessibleName(words)
        check.toggled.connect(self.changed)
        text = Text.paragraph(words, "detail", "text")
        text.setBuddy(check)
        row = QHBoxLayout()
        row.setSpacing(look.px(2))
        row.addWidget(check)
        row.addWidget(text, 1)
        self.add_layout(row)
        return check
