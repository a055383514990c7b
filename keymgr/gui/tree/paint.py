"""Paints a drawing with any QPainter: on the screen, to a picture, a PDF or a printer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from keymgr.exchange.resources import resource
from keymgr.gui import look
from keymgr.gui.look import State, Theme
from keymgr.gui.tree.shapes import Area, Box, Drawing, Glyph, Label, Link, Shape

_DASHES: Final = [3.0, 2.5]


@lru_cache(maxsize=32)
def _font(role: str) -> QFont:
    """Return the look's font at its design size, whatever the desktop's text size."""
    made = QFont(look.font(role))
    made.setPixelSize(round(made.pointSizeF() / look.font("body").pointSizeF() * _BODY))
    return made


_BODY: Final = 14.0
"""The design size of the font ``body``, by which the others are known."""


@lru_cache(maxsize=4096)
def measure(words: str, font: str) -> float:
    """Return the width of words in design pixels (``shapes.Measure``)."""
    return QFontMetricsF(_font(font)).horizontalAdvance(words)


def colour(theme: Theme, role: str) -> QColor:
    """Return the colour of ``role``: a token's or state's name, or ``state.soft``, ``state.line``.

    Raises KeyError for a role that no theme has.
    """
    name, dot, part = role.partition(".")
    if not dot:
        return QColor(theme.colour(name))
    shades = theme.state(State(name))
    return QColor({"soft": shades.soft, "line": shades.line}[part])


def paint_drawing(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint all of ``drawing`` from the painter's origin, a design pixel a unit."""
    for part in drawing.parts:
        paint_shapes(painter, part.shapes, theme)


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], theme: Theme) -> None:
    """Paint ``shapes`` in the colours of ``theme``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        match shape:
            case Box():
                _box(painter, shape, theme)
            case Label():
                painter.setFont(_font(shape.font))
                painter.setPen(colour(theme, shape.ink))
                painter.drawText(
                    _rect(shape.area).adjusted(0, 0, 4, 0),
                    Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
                    shape.words,
                )
            case Glyph():
                area = QRectF(shape.left, shape.top, shape.size, shape.size)
                _renderer(shape.icon, colour(theme, shape.ink).name()).render(painter, area)
            case Link():
                _link(painter, shape, theme)


def _rect(area: Area) -> QRectF:
    return QRectF(area.left, area.top, area.width, area.height)


def _box(painter: QPainter, box: Box, theme: Theme) -> None:
    inset = box.width / 2 if box.line else 0.0
    painter.setBrush(colour(theme, box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if box.line:
        pen = QPen(colour(theme, box.line), box.width)
        if box.dashed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
    inner = _rect(box.area).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, box.radius - inset, box.radius - inset)


def _link(painter: QPainter, link: Link, theme: Theme) -> None:
    pen = QPen(colour(theme, link.ink), link.width)
    if link.dashed:
        pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(bent(link))


def bent(link: Link) -> QPainterPath:
    """Return the path of ``link``, its corners rounded."""
    points = [QPointF(*point) for point in link.points]
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        start = _towards(corner, before, link.bend)
        end = _towards(corner, after, link.bend)
        path.lineTo(start)
        path.quadTo(corner, end)
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF, bend: float) -> QPointF:
    """Return the point ``bend`` away from ``corner``, or half way where ``other`` is nearer."""
    way = other - corner
    length = abs(way.x()) + abs(way.y())
    if not length:
        return corner
    return corner + way * (min(bend, length / 2) / length)


@lru_cache(maxsize=128)
def _renderer(icon: str, ink: str) -> QSvgRenderer:
    text = resource(f"icons/{icon}.svg").read_text(encoding="utf-8").replace("currentColor", ink)
    return QSvgRenderer(QByteArray(text.encode()))
