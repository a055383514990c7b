"""Rows of a card: a fact each, or a thing with its state, its words and its button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.text import Text, rule
from keymgr.gui.look import State


class Facts(QWidget):
    """Labels and their values: ``Facts([("Threshold", "2 of 3"), ("Expires", "14 Mar 2034")])``.

    A value may be a widget. Hairlines between the rows.
    """

    def __init__(self, facts: Sequence[tuple[str, str | QWidget]] = ()) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(7))
        self._grid.setColumnStretch(1, 1)
        self._row = 0
        for label, value in facts:
            self.add(label, value)

    def add(self, label: str, value: str | QWidget, ink: str = "text") -> None:
        """Add a row below the others."""
        if self._row:
            self._grid.addWidget(rule(), self._row, 0, 1, 2)
            self._row += 1
        shown = value
        if isinstance(shown, str):
            shown = Text.paragraph(shown, "detail", ink)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{label}: {value}")
        self._grid.addWidget(
            Text(label, "detail", "text2"), self._row, 0, Qt.AlignmentFlag.AlignTop
        )
        self._grid.addWidget(shown, self._row, 1)
        self._row += 1


class StateDisc(QWidget):
    """An icon on the round ground of its state: ``StateDisc(State.BAD, "circle-alert")``."""

    def __init__(self, state: State, icon: str, size: float = 36) -> None:
        super().__init__()
        self._state, self._icon = state, icon
        self._icon_size = 18.0 if size > 30 else 16.0  # noqa: PLR2004  (the look's two sizes)
        self.setFixedSize(look.px(size), look.px(size))
        look.theme.changed.connect(self.update)

    def say(self, state: State, icon: str) -> None:
        """Show another state."""
        self._state, self._icon = state, icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc and icon."""
        shades = look.theme.current.state(self._state)
        painter = QPainter(self)
        area = QRectF(self.rect())
        rounded(painter, area, area.height() / 2, fill=shades.soft, line=shades.line)
        _paint_middle(painter, self, self._icon, shades.ink, self._icon_size)


class IconTile(QWidget):
    """An icon on a soft square, at the head of a card: ``IconTile("lock-open")``."""

    def __init__(self, icon: str, size: float = 36) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(look.px(size), look.px(size))
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and icon."""
        theme = look.theme.current
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(8), fill=theme.accent_soft)
        _paint_middle(painter, self, self._icon, theme.accent_text, 18)


class Mark(QWidget):
    """The program's mark on its ground."""

    def __init__(self, size: float = 32) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(look.px(size), look.px(size))
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and mark."""
        theme = look.theme.current
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(self._size / 4.5), fill=theme.accent)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, look.mark(theme.on_accent, self._size, ratio))


class ActionRow(QWidget):
    """What needs somebody: a disc, what it is, more about it, and a button at the right.

    ``ActionRow(StateDisc(State.BAD, "circle-alert"), "legacy/mailer expired 2 days ago",
    "Clients refuse to pull it.", primary("Renew…"))``.
    """

    def __init__(
        self, lead: QWidget, title: str, text: str = "", action: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {text}" if text else title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(8), 0, look.px(8))
        row.setSpacing(look.px(16))
        words = QVBoxLayout()
        words.setSpacing(look.px(3))
        words.addWidget(Text.paragraph(title, "subheading", "text"))
        if text:
            words.addWidget(Text.paragraph(text, "detail", "text2"))
        row.addWidget(lead)
        row.addLayout(words, 1)
        if action is not None:
            row.addWidget(action)


class SignerRow(QWidget):
    """Somebody who signs: a disc, a name, what they sign with; at the right the key and how it is.

    ``SignerRow(StateDisc(State.OK, "check", 28), "officer north", "old and new key", "3f9a c21e",
    Text("ready", "caption-medium", "ok"))``.
    """

    def __init__(self, lead: QWidget, name: str, text: str, key: str, standing: Text) -> None:
        super().__init__()
        self.setAccessibleName(f"{name}, {text}, {key}, {standing.text()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        words, marks = QVBoxLayout(), QVBoxLayout()
        right = Qt.AlignmentFlag.AlignRight
        for column in (words, marks):
            column.setSpacing(look.px(1))
        words.addWidget(Text(name, "name-detail"))
        words.addWidget(Text.paragraph(text, "caption", "text2"))
        marks.addWidget(Text(key, "mono-small", "text2"), 0, right)
        marks.addWidget(standing, 0, right)
        row.addWidget(lead)
        row.addLayout(words, 1)
        row.addLayout(marks)


def _paint_middle(painter: QPainter, widget: QWidget, icon: str, colour: str, size: float) -> None:
    picture = look.pixmap(icon, colour, size, widget.devicePixelRatioF())
    left, top = (widget.width() - look.px(size)) / 2, (widget.height() - look.px(size)) / 2
    painter.drawPixmap(QPointF(left, top), picture)
