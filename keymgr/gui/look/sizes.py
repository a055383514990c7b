"""Lengths: the design's pixels at 100 %, at the scale of this desktop's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFontDatabase, QGuiApplication

ROW: Final = 40
BUTTON: Final = 36
BUTTON_SMALL: Final = 32
FIELD: Final = 40
PILL: Final = 24
CHIP: Final = 22
RADIUS_CHIP: Final = 6
RADIUS_CONTROL: Final = 8
RADIUS_CARD: Final = 10
PAGE_MARGIN: Final = 24
CARD_PADDING: Final = 16
GAP: Final = 16
RING: Final = 2
"""The focus ring's width."""

_DESIGNED_DPI: Final = 96.0
_POINTS_PER_INCH: Final = 72.0
_USUAL_TEXT: Final = 14.7
"""Pixels of a desktop's text as it is delivered (11 points at 96 dots per inch)."""
_LARGE: Final = 1.1
"""From this factor on the person has asked the desktop for larger text."""


@dataclass
class _Scale:
    """How large things are drawn; settled once, before the first widget."""

    factor: float = 1.0
    dpi: float = _DESIGNED_DPI


_scale = _Scale()


def settle(text_size: float) -> None:
    """Learn how large this desktop draws, and make everything ``text_size`` times as large.

    Needs a QGuiApplication. 1.0 to 2.0; together with the desktop's wish it is 2.0 at most.
    """
    screen = QGuiApplication.primaryScreen()
    _scale.dpi = screen.logicalDotsPerInch() if screen else _DESIGNED_DPI
    dense = max(1.0, _scale.dpi / _DESIGNED_DPI)
    _scale.factor = dense * min(2.0, max(1.0, text_size) * _wish_of_desktop())


def _wish_of_desktop() -> float:
    """Return how much larger than usual the desktop's own text was made."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    factor = points * _DESIGNED_DPI / _POINTS_PER_INCH / _USUAL_TEXT
    return factor if factor >= _LARGE else 1.0


def scale() -> float:
    """Return how many logical pixels the design's one pixel is here."""
    return _scale.factor


def points(length: float) -> float:
    """Return ``length``, in the design's pixels, as a font's size in points."""
    return length * _scale.factor * _POINTS_PER_INCH / _scale.dpi


def px(length: float) -> int:
    """Return ``length``, in the design's pixels, in this screen's logical ones."""
    return round(length * _scale.factor)
