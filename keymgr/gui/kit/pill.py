"""A state in a rounded ground: an icon and words, always both."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.look import State, sizes

_PAD = 8
_GAP = 6
_ICON = 16


class Pill(QWidget):
    """``Pill(State.WARN, "calendar-clock", "Renew in 41 days")``.

    What is well stays quiet: ``Pill(State.OK, "circle-check", "Valid")`` has no ground unless
    ``ground`` is asked for by ``Pill.filled``.
    """

    def __init__(self, state: State, icon: str, words: str) -> None:
        super().__init__()
        self._state, self._icon, self._words = state, icon, words
        self._filled = state is not State.OK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(look.font("caption-medium"))
        self.setAccessibleName(words)
        look.theme.changed.connect(self.update)

    @classmethod
    def filled(cls, state: State, icon: str, words: str) -> Pill:
        """Return a pill with a ground whatever its state."""
        made = cls(state, icon, words)
        made._filled = True
        return made

    def say(self, state: State, icon: str, words: str) -> None:
        """Show another state."""
        self._state, self._icon, self._words = state, icon, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return pill_size(self._icon, self._words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._state, self._icon, self._words, ground=self._filled)


def pill_size(icon: str, words: str) -> QSize:
    """Return the room that a pill needs."""
    lead = look.px(_ICON + _GAP) if icon else 0
    width = look.advance(words, "caption-medium") + lead + 2 * look.px(_PAD) + look.px(2)
    return QSize(width, look.px(sizes.PILL))


def paint_pill(  # noqa: PLR0913  (one pill's facts)
    painter: QPainter, area: QRect, state: State, icon: str, words: str, *, ground: bool
) -> None:
    """Paint a pill at the left of ``area``, in the middle of its height, elided where it must."""
    shades = look.theme.current.state(state)
    size = pill_size(icon, words)
    width, height = min(size.width(), area.width()), size.height()
    top = area.top() + (area.height() - height) / 2
    box = QRectF(area.left(), round(top), width, height)
    if ground:
        rounded(painter, box, height / 2, fill=shades.soft, line=shades.line)
    left = box.left() + look.px(_PAD)
    if icon:
        ratio = painter.device().devicePixelRatioF()
        picture = look.pixmap(icon, shades.ink, _ICON, ratio)
        painter.drawPixmap(QPointF(left, box.center().y() - look.px(_ICON) / 2), picture)
        left += look.px(_ICON + _GAP)
    painter.setFont(look.font("caption-medium"))
    painter.setPen(QColor(shades.ink))
    room = box.right() - look.px(_PAD) - left
    if size.width() > width:
        metrics = look.metrics("caption-medium")
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room))
    painter.drawText(
        QRectF(left, box.top(), room + look.px(2), height), Qt.AlignmentFlag.AlignVCenter, words
    )
