"""A key or its holder as a chip: where it is and what it did, by icon, line and colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.look import State, Theme, sizes

_PAD = 7
_GAP = 5
_ICON = 14


class Holding(Enum):
    """What a chip says about its key."""

    HERE = "here"
    """In this vault: solid."""
    READY = "ready"
    """In this vault, and can sign now."""
    SIGNED = "signed"
    ELSEWHERE = "elsewhere"
    """Held by another person: dashed."""
    SERVER = "server"
    """Held by the Notary server: dashed."""
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class _Dress:
    icon: str
    state: State | None
    dashed: bool = False


_DRESS = {
    Holding.HERE: _Dress("key-round", None),
    Holding.READY: _Dress("key-round", State.INFO),
    Holding.SIGNED: _Dress("check", State.OK),
    Holding.ELSEWHERE: _Dress("user", None, dashed=True),
    Holding.SERVER: _Dress("server", None, dashed=True),
    Holding.ADDED: _Dress("plus", State.OK),
    Holding.REMOVED: _Dress("minus", State.BAD),
}


class KeyChip(QWidget):
    """``KeyChip("north", Holding.SIGNED)``; ``spoken`` says for a screen reader what it means."""

    def __init__(self, name: str, holding: Holding, spoken: str = "") -> None:
        super().__init__()
        self._name, self._holding = name, holding
        self.setAccessibleName(f"{name}, {spoken}" if spoken else name)
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the name."""
        return chip_size(self._name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_chip(painter, area, self._name, self._holding, look.theme.current)


def chip_size(name: str) -> QSize:
    """Return the room that a chip needs."""
    width = look.advance(name, "name-small") + look.px(2 * _PAD + _GAP + _ICON + 2)
    return QSize(width, look.px(sizes.CHIP))


def paint_chip(painter: QPainter, area: QRectF, name: str, holding: Holding, theme: Theme) -> None:
    """Paint a chip that fills ``area``, in the colours of ``theme``."""
    dress = _DRESS[holding]
    radius = look.px(sizes.RADIUS_CHIP)
    if dress.state is not None:
        shades = theme.state(dress.state)
        ink, fill, line = shades.ink, shades.soft, shades.line
    elif dress.dashed:
        ink, fill, line = theme.text2, "", theme.outline
    else:
        ink, fill, line = theme.idle.ink, theme.idle.soft, theme.line
    rounded(painter, area, radius, fill=fill, line=line, dashed=dress.dashed)
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    picture = look.pixmap(dress.icon, ink, _ICON, max(1.0, ratio))
    left = area.left() + look.px(_PAD)
    painter.drawPixmap(QPointF(left, area.center().y() - look.px(_ICON) / 2), picture)
    left += look.px(_ICON + _GAP)
    painter.setFont(look.font("name-small"))
    painter.setPen(QColor(ink))
    room = area.right() - look.px(_PAD) - left + 2
    metrics = look.metrics("name-small")
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, round(room) + 1)
    words = QRectF(left, area.top(), room + 2, area.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class ChipRow(QWidget):
    """Chips in a row: ``ChipRow([("north", Holding.SIGNED, "has signed"), ...])``."""

    def __init__(self, chips: list[tuple[str, Holding, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        for name, holding, spoken in chips:
            row.addWidget(KeyChip(name, holding, spoken))
        row.addStretch(1)
        self.setAccessibleName(", ".join(name for name, _, _ in chips))
