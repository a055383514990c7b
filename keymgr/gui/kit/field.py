"""A labelled input with its hint, and its trouble in words."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.text import IconLabel, Text


class Field(QWidget):
    """``Field("Name of the key", QLineEdit(), hint="As it is printed on plans.")``.

    ``input`` is any editor of Qt or the kit. ``trouble(words)`` shows what is wrong below it,
    ``fine()`` takes that away.
    """

    def __init__(self, label: str, input_: QWidget | None = None, hint: str = "") -> None:
        super().__init__()
        self.input = input_ if input_ is not None else QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self.label = Text(label, "detail-medium", "text2")
        self.label.setBuddy(self.input)
        self.input.setAccessibleName(label.replace("&", ""))
        self.input.setAccessibleDescription(hint)
        self._hint = Text.paragraph(hint, "caption", "text3")
        self._hint.setVisible(bool(hint))
        self._trouble = IconLabel("circle-alert", "", "caption-medium", "bad")
        self._trouble.hide()
        for each in (self.label, self.input, self._hint, self._trouble):
            column.addWidget(each)
        self.setFocusProxy(self.input)

    @property
    def text(self) -> str:
        """What a line holds, without blanks at its ends."""
        return self.input.text().strip() if isinstance(self.input, QLineEdit) else ""

    def trouble(self, words: str) -> None:
        """Say what is wrong with what was typed."""
        self._trouble.say("circle-alert", words, "bad")
        self._trouble.show()
        self.input.setAccessibleDescription(words)
        self._mark("bad")

    def fine(self) -> None:
        """Take the trouble away."""
        self._trouble.hide()
        self.input.setAccessibleDescription(self._hint.accessibleName())
        self._mark("")

    def _mark(self, state: str) -> None:
        self.input.setProperty("state", state)
        self.input.style().unpolish(self.input)
        self.input.style().polish(self.input)
