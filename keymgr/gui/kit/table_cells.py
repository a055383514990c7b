"""What a table's cell can be, and how each is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.pill import paint_pill, pill_size
from keymgr.gui.look import State

_ELLIPSIS = "…"


@dataclass(frozen=True)
class Words:
    """Plain words; ``ink`` is a token or a state."""

    text: str
    ink: str = "text2"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.text


@dataclass(frozen=True)
class Name:
    """A GUN, its registry told from its path; ``prefix`` ends with the slash."""

    prefix: str
    path: str

    @classmethod
    def of(cls, gun: str) -> Name:
        """Split a GUN at its first slash."""
        registry, slash, path = gun.partition("/")
        return cls(registry + slash, path) if slash else cls("", gun)

    @property
    def spoken(self) -> str:
        """The whole GUN."""
        return self.prefix + self.path


@dataclass(frozen=True)
class PillCell:
    """A state with icon and words. OK has no ground."""

    state: State
    icon: str
    words: str

    @property
    def spoken(self) -> str:
        """The words."""
        return self.words


@dataclass(frozen=True)
class Dated:
    """A date, as the language writes it; ``state`` colours one that matters."""

    words: str
    state: State | None = None

    @property
    def spoken(self) -> str:
        """The words."""
        return self.words


@dataclass(frozen=True)
class Hex:
    """Digits of a key ID or digest, grouped by whoever made the words."""

    digits: str
    font: str = "mono"

    @property
    def spoken(self) -> str:
        """The digits."""
        return self.digits


@dataclass(frozen=True)
class Tick:
    """A box that is ticked where its row is chosen, for tables in which many are."""

    @property
    def spoken(self) -> str:
        """Nothing: that the row is chosen is said already."""
        return ""


Cell = Words | Name | PillCell | Dated | Hex | Tick

_BOX = 18
_TICK = 14


def width_of(cell: Cell) -> int:
    """Return the width that ``cell`` would like, without the gap between columns."""
    match cell:
        case PillCell():
            return pill_size(cell.icon, cell.words).width()
        case Name():
            return look.advance(cell.prefix, "name") + look.advance(cell.path, "name-medium") + 2
        case Hex():
            return look.advance(cell.digits, cell.font) + 2
        case Words() | Dated():
            return look.advance(cell.spoken, "detail") + 2
        case Tick():
            return look.px(_BOX)


def paint_cell(painter: QPainter, area: QRect, cell: Cell, *, selected: bool) -> None:
    """Paint ``cell`` in ``area``, in the middle of its height."""
    match cell:
        case PillCell():
            ground = cell.state is not State.OK
            paint_pill(painter, area, cell.state, cell.icon, cell.words, ground=ground)
        case Name():
            _paint_name(painter, area, cell, selected=selected)
        case Hex():
            _paint_words(painter, area, cell.digits, cell.font, "text2")
        case Words():
            _paint_words(painter, area, cell.text, "detail", cell.ink)
        case Dated():
            ink = cell.state.value if cell.state else "text2"
            _paint_words(painter, area, cell.words, "detail", ink)
        case Tick():
            _paint_tick(painter, area, ticked=selected)


def _paint_tick(painter: QPainter, area: QRect, *, ticked: bool) -> None:
    theme = look.theme.current
    size = look.px(_BOX)
    box = QRectF(area.left() + 1, area.center().y() - size // 2, size, size)
    if not ticked:
        rounded(painter, box, look.px(4), fill=theme.surface, line=theme.outline)
        return
    rounded(painter, box, look.px(4), fill=theme.accent)
    ratio = painter.device().devicePixelRatioF()
    picture = look.pixmap("check", theme.on_accent, _TICK, ratio)
    inset = (size - look.px(_TICK)) / 2
    painter.drawPixmap(QPointF(box.left() + inset, box.top() + inset), picture)


def _paint_words(painter: QPainter, area: QRect, words: str, role: str, ink: str) -> None:
    painter.setFont(look.font(role))
    painter.setPen(QColor(look.theme.current.colour(ink)))
    if look.advance(words, role) > area.width():
        right = Qt.TextElideMode.ElideRight
        words = look.metrics(role).elidedText(words, right, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_name(painter: QPainter, area: QRect, name: Name, *, selected: bool) -> None:
    theme = look.theme.current
    role = "name-strong" if selected else "name-medium"
    prefix, path = name.prefix, name.path
    if look.advance(prefix, "name") + look.advance(path, role) > area.width():
        prefix, path = fitted(name, area.width(), look.metrics("name"), look.metrics(role))
    flags = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(look.font("name"))
    painter.setPen(QColor(theme.text2 if selected else theme.text3))
    painter.drawText(area, flags, prefix)
    painter.setFont(look.font(role))
    painter.setPen(QColor(theme.text))
    start = look.advance(prefix, "name")
    rest = QRectF(area.left() + start, area.top(), area.width() - start + 2, area.height())
    painter.drawText(rest, flags, path)


def fitted(name: Name, room: int, plain: QFontMetrics, strong: QFontMetrics) -> tuple[str, str]:
    """Return prefix and path as they fit ``room``: the prefix goes first, then the middle.

    A prefix is cut at its end and keeps its slash, so that a path is never taken for a registry.
    """
    wanted = strong.horizontalAdvance(name.path)
    left = room - wanted
    if plain.horizontalAdvance(name.prefix) <= left:
        return name.prefix, name.path
    tail = _ELLIPSIS + "/"
    least = plain.horizontalAdvance(tail)
    if name.prefix and left > least:
        cut = plain.elidedText(name.prefix[:-1], Qt.TextElideMode.ElideRight, left - least)
        return (cut if cut.endswith(_ELLIPSIS) else cut + _ELLIPSIS) + "/", name.path
    prefix = tail if name.prefix else ""
    room -= plain.horizontalAdvance(prefix)
    return prefix, strong.elidedText(name.path, Qt.TextElideMode.ElideMiddle, max(0, room))
