"""Work that takes its time: done of all, what is left, and what stopping would leave."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.buttons import Button
from keymgr.gui.kit.card import Card
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.text import Text


class ProgressCard(Card):
    """``ProgressCard("Signing", plain("Cancel"), "What is signed already stays.")``.

    ``advance(done, of, words)`` moves the bar; ``words`` is for instance "120 of 214, 2 s left".
    """

    def __init__(self, title: str, cancel: Button | None = None, leaves: str = "") -> None:
        super().__init__(title)
        self._bar = _Bar()
        self._words = Text("", "detail", "text2")
        self.add(self._words)
        self.add(self._bar)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(16))
        self._leaves = Text.paragraph(leaves, "caption", "text3")
        foot.addWidget(self._leaves, 1)
        if cancel is not None:
            foot.addWidget(cancel)
        self.add_layout(foot)

    def advance(self, done: int, of: int, words: str) -> None:
        """Show that ``done`` of ``of`` is done; ``of`` is 0 while that is not known."""
        self._bar.fill(min(1.0, done / of) if of else 0.0)
        self._words.say(words)
        self._bar.setAccessibleName(words)

    def leaves(self, words: str) -> None:
        """Say what stopping would leave."""
        self._leaves.say(words)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(look.px(8))
        look.theme.changed.connect(self.update)

    def fill(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look.theme.current
        painter = QPainter(self)
        area = QRectF(self.rect())
        half = area.height() / 2
        trough = "" if theme.is_flat else theme.line
        rounded(painter, area, half, fill=trough, line="" if trough else theme.line)
        if self._share > 0:
            width = max(area.height(), area.width() * self._share)
            rounded(painter, QRectF(0, 0, width, area.height()), half, fill=theme.accent)
