"""Words of a passphrase to be written down, numbered in their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.text import Text

_ACROSS = 4


class WordGrid(QWidget):
    """``WordGrid(["cactus", "lantern", ...])``; ``forget()`` takes them off the screen.

    The words can't be selected, and a screen reader is given none of them but the count.
    """

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        pad = look.px(16)
        self._grid.setContentsMargins(pad, look.px(12), pad, look.px(12))
        self._grid.setVerticalSpacing(look.px(14))
        self.show_words(words)
        look.theme.changed.connect(self.update)

    def show_words(self, words: Sequence[str]) -> None:
        """Show other words."""
        self.forget()
        for place, word in enumerate(words):
            cell = QHBoxLayout()
            cell.setSpacing(look.px(12))
            shown = Text("", "words")
            shown.setText(word)
            cell.addWidget(Text(str(place + 1), "caption", "text2"))
            cell.addWidget(shown, 1)
            self._grid.addLayout(cell, place // _ACROSS, place % _ACROSS)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)

    def forget(self) -> None:
        """Take the words away."""
        for each in self.findChildren(Text):
            each.setText("")
            each.deleteLater()
        while self._grid.count():
            self._grid.takeAt(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        theme = look.theme.current
        radius = look.px(8)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), radius, fill=theme.sunken, line=theme.line)
