"""The small parts of the strip: round icons, the lock's ring, two lines of words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Text
from keymgr.gui.kit.paint import rounded
from keymgr.gui.look import State

_DISC = 28
_TILE = 32
_RING = 26
_FULL = 16 * 360


class Tile(QWidget):
    """The program's mark on the accent."""

    def __init__(self, size: int = _TILE) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(look.px(size), look.px(size))
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        theme = look.theme.current
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(8), fill=theme.accent)
        inner = self._size
        picture = look.mark(theme.on_accent, inner, self.devicePixelRatioF())
        inset = (self.width() - look.px(inner)) / 2
        painter.drawPixmap(QPointF(inset, inset), picture)


class Disc(QWidget):
    """An icon on a round ground in the colours of a state."""

    def __init__(self, state: State, icon: str, size: int = _DISC) -> None:
        super().__init__()
        self._state, self._icon = state, icon
        self.setFixedSize(look.px(size), look.px(size))
        look.theme.changed.connect(self.update)

    def show_as(self, state: State, icon: str) -> None:
        """Show another state."""
        self._state, self._icon = state, icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        shades = look.theme.current.state(self._state)
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, fill=shades.soft, line=shades.line)
        picture = look.pixmap(self._icon, shades.ink, 16, self.devicePixelRatioF())
        inset = (self.width() - look.px(16)) / 2
        painter.drawPixmap(QPointF(inset, inset), picture)


class Ring(QWidget):
    """The time until the lock, as what is left of a ring around a lock."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._state = 1.0, ""
        self.setFixedSize(look.px(_RING), look.px(_RING))
        look.theme.changed.connect(self.update)

    def show_share(self, share: float, state: str) -> None:
        """Show ``share`` of the ring, 0 to 1, in ``state`` (a token's or state's name)."""
        self._share, self._state = share, state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        theme = look.theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look.px(2.5)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = QPen(QColor(theme.line), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        ink = theme.colour(self._state or "accent")
        pen.setColor(QColor(ink))
        painter.setPen(pen)
        painter.drawArc(box, _FULL // 4, round(_FULL * self._share))
        picture = look.pixmap("lock-open", ink, 14, self.devicePixelRatioF())
        inset = (self.width() - look.px(14)) / 2
        painter.drawPixmap(QPointF(inset, inset), picture)


class Lines(QWidget):
    """A strong line and a small one below it."""

    def __init__(self, upper: str = "", lower: str = "", *, right: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(1))
        self.head = Text(upper, "detail-strong")
        self.foot = Text(lower, "caption", "text2")
        for each in (self.head, self.foot):
            if right:
                each.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(each)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, upper: str, lower: str) -> None:
        """Show other words."""
        if self.head.text() != upper:
            self.head.say(upper)
        if self.foot.text() != lower:
            self.foot.say(lower)


class Upright(QFrame):
    """A hairline that stands upright between two parts."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setProperty("ground", "line")
        self.setFixedSize(QSize(1, look.px(height)))
