"""One sentence and one action at the top of a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from keymgr.gui import look
from keymgr.gui.kit.buttons import Button
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.text import Icon, Text
from keymgr.gui.look import State, sizes

ICONS = {
    State.OK: "circle-check",
    State.WARN: "triangle-alert",
    State.BAD: "octagon-alert",
    State.INFO: "info",
    State.IDLE: "info",
}
"""The icon of a state where nothing says it better."""


class Banner(QFrame):
    """``Banner(State.INFO, "Root v6 needs 1 more signature", "South can give it.", button)``.

    One a page.
    """

    def __init__(
        self,
        state: State,
        title: str,
        text: str = "",
        action: Button | None = None,
        *,
        icon: str = "",
    ) -> None:
        super().__init__()
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(8), look.px(9), look.px(8))
        row.setSpacing(look.px(12))
        self._icon = Icon(icon or ICONS[state], state.value, 18)
        self._title = Text.paragraph(title, "detail-strong", "text")
        self._text = Text.paragraph(text, "detail", "text2")
        self._text.setVisible(bool(text))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{title}. {text}" if text else title)
        look.theme.changed.connect(self.update)

    def say(self, state: State, title: str, text: str = "") -> None:
        """Show another sentence."""
        self._state = state
        self._icon.show_as(ICONS[state], state.value)
        self._title.say(title)
        self._text.say(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the state's ground."""
        shades = look.theme.current.state(self._state)
        painter = QPainter(self)
        radius = look.px(sizes.RADIUS_CONTROL)
        rounded(painter, QRectF(self.rect()), radius, fill=shades.soft, line=shades.line)


class Notice(QFrame):
    """A longer warning in a column: ``Notice(State.WARN, "Nobody can reset these", "…")``."""

    def __init__(self, state: State, title: str, text: str, *, icon: str = "") -> None:
        super().__init__()
        self._state = state
        self.setAccessibleName(f"{title}. {text}")
        row = QHBoxLayout(self)
        pad = look.px(sizes.CARD_PADDING)
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(6))
        words.addWidget(Text.paragraph(title, "subheading", state.value))
        words.addWidget(Text.paragraph(text, "detail", "text"))
        row.addWidget(Icon(icon or ICONS[state], state.value), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the state's ground."""
        shades = look.theme.current.state(self._state)
        painter = QPainter(self)
        radius = look.px(sizes.RADIUS_CARD)
        rounded(painter, QRectF(self.rect()), radius, fill=shades.soft, line=shades.line)
