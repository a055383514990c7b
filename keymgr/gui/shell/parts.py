"""The small parts of the strip: the lock's ring, two lines of words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Text

_RING = 26
_FULL = 16 * 360


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
