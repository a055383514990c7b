"""Lengths: the design's pixels at 100 %, at the scale of this desktop's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QGuiApplication

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


@dataclass
class _Scale:
    text: float = 1.0
    """The person's choice, on top of the desktop's: 1.0 to 2.0."""


_scale = _Scale()


def choose_text_size(factor: float) -> None:
    """Make everything ``factor`` times as large (1.0 to 2.0). Before any widget is built."""
    _scale.text = min(2.0, max(1.0, factor))


def dots_per_inch() -> float:
    """Return what the desktop says an inch of text is; 96 before there is a screen."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen else _DESIGNED_DPI


def scale() -> float:
    """Return how many logical pixels the design's one pixel is here."""
    return max(1.0, dots_per_inch() / _DESIGNED_DPI) * _scale.text


def px(length: float) -> int:
    """Return ``length``, in the design's pixels, in this screen's logical ones."""
    return round(length * scale())
