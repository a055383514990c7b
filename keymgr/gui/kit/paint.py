"""Strokes that several widgets share: rounded grounds, hairlines and the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from keymgr.gui import look
from keymgr.gui.look import sizes


def rounded(  # noqa: PLR0913  (one stroke's facts)
    painter: QPainter,
    area: QRectF,
    radius: float,
    *,
    fill: str = "",
    line: str = "",
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Paint a rectangle with round corners whose line lies wholly inside ``area``.

    ``fill`` and ``line`` are colours; an empty one is not painted.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = 0.0
    if line:
        pen = QPen(QColor(line), width)
        if dashed:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        inset = width / 2
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    inner = area.adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, min(radius - inset, inner.height() / 2))
    painter.drawRoundedRect(inner, corner, corner)
    painter.restore()


def focus_ring(painter: QPainter, area: QRectF, radius: float) -> None:
    """Paint the focus ring just inside ``area``."""
    ring = float(look.px(sizes.RING))
    rounded(painter, area, radius, line=look.theme.current.focus, width=ring)
