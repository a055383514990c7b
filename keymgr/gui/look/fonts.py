"""The bundled type: Inter, Inter Display and JetBrains Mono, and the sizes that the window uses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from keymgr.exchange.resources import resource
from keymgr.gui.look.sizes import points, scale

_FILES: Final = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "InterDisplay-SemiBold",
    "JetBrainsMono-Regular",
    "JetBrainsMono-Medium",
)
_SANS: Final = ("Inter", "Noto Sans", "DejaVu Sans", "sans-serif")
_DISPLAY: Final = ("Inter Display", *_SANS)
_MONO: Final = ("JetBrains Mono", "DejaVu Sans Mono", "monospace")

_REGULAR: Final = QFont.Weight.Normal
_MEDIUM: Final = QFont.Weight.Medium
_SEMIBOLD: Final = QFont.Weight.DemiBold


@dataclass(frozen=True)
class _Type:
    families: tuple[str, ...]
    px: float
    weight: QFont.Weight
    names: bool = False
    """Whether l, I and 1, O and 0 must differ: in the names of repositories, keys and people."""


_TYPES: Final = {
    "title": _Type(_DISPLAY, 22, _SEMIBOLD),
    "heading": _Type(_SANS, 16, _SEMIBOLD),
    "subheading": _Type(_SANS, 14, _SEMIBOLD),
    "body": _Type(_SANS, 14, _REGULAR),
    "body-medium": _Type(_SANS, 14, _MEDIUM),
    "detail": _Type(_SANS, 13, _REGULAR),
    "detail-medium": _Type(_SANS, 13, _MEDIUM),
    "detail-strong": _Type(_SANS, 13, _SEMIBOLD),
    "caption": _Type(_SANS, 12, _REGULAR),
    "caption-medium": _Type(_SANS, 12, _MEDIUM),
    "caption-strong": _Type(_SANS, 12, _SEMIBOLD),
    "name": _Type(_SANS, 14, _REGULAR, names=True),
    "name-medium": _Type(_SANS, 14, _MEDIUM, names=True),
    "name-strong": _Type(_SANS, 14, _SEMIBOLD, names=True),
    "name-heading": _Type(_SANS, 16, _SEMIBOLD, names=True),
    "name-detail": _Type(_SANS, 13, _MEDIUM, names=True),
    "name-small": _Type(_SANS, 12, _MEDIUM, names=True),
    "mono": _Type(_MONO, 13, _REGULAR),
    "mono-small": _Type(_MONO, 12, _REGULAR),
    "words": _Type(_MONO, 18, _REGULAR),
    "ceremony-instruction": _Type(_DISPLAY, 32, _SEMIBOLD),
    "ceremony-hex": _Type(_MONO, 44, _MEDIUM),
    "ceremony-words": _Type(_SANS, 24, _REGULAR),
    "ceremony-clock": _Type(_DISPLAY, 36, _SEMIBOLD),
    "ceremony-small": _Type(_SANS, 15, _REGULAR),
}

ROLES: Final = tuple(_TYPES)
"""The names that ``font`` takes."""


@cache
def load() -> None:
    """Register the bundled files with Qt, once. Needs a QGuiApplication."""
    for name in _FILES:
        content = resource(f"fonts/{name}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(content)


def font(role: str = "body") -> QFont:
    """Return the font of ``role``, one of ROLES.

    Digits are tabular everywhere. In the roles of names l, I and 1, O and 0 differ (Inter's
    ``ss02``). Hex has no ligatures. Sizes are in points, so that the desktop's text size counts.
    """
    return QFont(_made(role, scale()))


def metrics(role: str) -> QFontMetrics:
    """Return the measures of ``role``'s font."""
    return _measured(role, scale())


def advance(words: str, role: str) -> int:
    """Return how wide ``words`` are. Cached: a table asks again with each frame."""
    return _advanced(words, role, scale())


@lru_cache(maxsize=8192)
def _advanced(words: str, role: str, at_scale: float) -> int:
    return _measured(role, at_scale).horizontalAdvance(words)


@lru_cache(maxsize=128)
def _measured(role: str, at_scale: float) -> QFontMetrics:
    return QFontMetrics(_made(role, at_scale))


@lru_cache(maxsize=128)
def _made(role: str, _at_scale: float) -> QFont:
    chosen = _TYPES[role]
    made = QFont(list(chosen.families))
    made.setPointSizeF(points(chosen.px))
    made.setWeight(chosen.weight)
    if chosen.families is _MONO:
        made.setFeature(QFont.Tag("calt"), 0)
        made.setFeature(QFont.Tag("liga"), 0)
        made.setFixedPitch(True)
    else:
        made.setFeature(QFont.Tag("tnum"), 1)
        made.setFeature(QFont.Tag("ss02"), 1 if chosen.names else 0)
    return made
