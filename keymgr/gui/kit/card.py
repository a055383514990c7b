"""A card: one subject on its own ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.rows import IconTile
from keymgr.gui.kit.text import Text
from keymgr.gui.look import sizes

_SHADOW = 2
_REACH = ((2.0, 0.22), (1.0, 0.45))
"""The shadow's rings: how far below, how dense."""


class Card(QFrame):
    """``card = Card("Who signs"); card.add(widget)``; ``card.head(pill)`` puts one at the right.

    Without a title the body begins at once. ``emphasis`` makes the line the focus' colour, for the
    card that waits for its person.
    """

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self._emphasis = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*_margins(look.px(7 if title else 14)))
        self.body.setSpacing(look.px(7))
        self._head = QHBoxLayout()
        self._head.setSpacing(look.px(8))
        if title:
            self.setAccessibleName(title)
            self._head.addWidget(Text(title, "detail-strong"), 1)
            self._head.addStrut(look.px(24))
            self.body.addLayout(self._head)
        look.theme.changed.connect(self.update)

    def lead(self, icon: str, title: str, text: str) -> None:
        """Give a card that was made without a title a large one: an icon, words, more words."""
        self.setAccessibleName(title)
        words = QVBoxLayout()
        words.setSpacing(look.px(1))
        words.addWidget(Text(title, "heading"))
        words.addWidget(Text.paragraph(text, "detail", "text2"))
        self._head.setSpacing(look.px(12))
        self._head.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self.body.insertLayout(0, self._head)
        self.body.setContentsMargins(*_margins(look.px(14)))

    def head(self, widget: QWidget) -> None:
        """Put ``widget`` at the right of the title."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` below what is there."""
        self.body.addWidget(widget)

    def add_layout(self, layout: QLayout) -> None:
        """Put ``layout`` below what is there."""
        self.body.addLayout(layout)

    def emphasise(self) -> None:
        """Draw the line in the accent: this card waits for its person."""
        self._emphasis = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, line and, in the light theme, the shadow."""
        theme = look.theme.current
        painter = QPainter(self)
        radius, foot = look.px(sizes.RADIUS_CARD), look.px(_SHADOW)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -foot)
        if theme.casts_shadows:
            painter.setOpacity(1.0)
            for reach, density in _REACH:
                shade = QColor(theme.shadow)
                shade.setAlphaF(density)
                drop = box.translated(0, look.px(reach))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(shade)
                painter.drawRoundedRect(drop, radius, radius)
        line = theme.accent_line if self._emphasis else theme.line
        rounded(painter, box, radius, fill=theme.surface, line=line)


def _margins(top: int) -> tuple[int, int, int, int]:
    pad = look.px(sizes.CARD_PADDING)
    return pad, top, pad, look.px(12) + look.px(_SHADOW)
