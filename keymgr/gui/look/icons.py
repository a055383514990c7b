"""Lucide's icons in the colours of the theme. Files: ``resources/icons`` (licence beside them)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from keymgr.exchange.resources import resource
from keymgr.gui.look.holder import theme
from keymgr.gui.look.sizes import px

_STROKE: Final = 'stroke-width="2"'
_SMALL: Final = 20
"""Below this size a stroke of 2 units is drawn a little finer, as in the design."""


def pixmap(name: str, colour: str, size: float = 16, ratio: float | None = None) -> QPixmap:
    """Return the icon ``name`` in ``colour`` (``#rrggbb``), ``size`` design pixels square.

    ``ratio`` is the device pixel ratio; the application's when not given. Cached.
    Raises FileNotFoundError for an icon that is not bundled.
    """
    return _drawn(f"icons/{name}.svg", colour, px(size), ratio or _ratio())


def mark(colour: str, size: float = 32, ratio: float | None = None) -> QPixmap:
    """Return the program's mark (the tree, without its ground) in ``colour``."""
    return _drawn("logo/mark.svg", colour, px(size), ratio or _ratio())


def icon(name: str, role: str = "text", size: float = 16) -> QIcon:
    """Return the icon ``name`` in the colour of ``role`` (a token or a state) of today's theme.

    Make it anew when ``look.theme`` has changed. Where it is off it is drawn in text3.
    """
    made = QIcon()
    for ratio in {1.0, 2.0, _ratio()}:
        normal = pixmap(name, theme.current.colour(role), size, ratio)
        off = pixmap(name, theme.current.text3, size, ratio)
        made.addPixmap(normal, QIcon.Mode.Normal)
        made.addPixmap(normal, QIcon.Mode.Selected)
        made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the program's icon for the window and the task bar."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("logo/keymgr.svg", "", size, 1.0))
    return made


def _ratio() -> float:
    return float(QGuiApplication.instance().devicePixelRatio())  # type: ignore[union-attr]


@cache
def _source(path: str) -> str:
    return resource(path).read_text(encoding="utf-8")


@lru_cache(maxsize=2048)
def _drawn(path: str, colour: str, size: int, ratio: float) -> QPixmap:
    text = _source(path).replace("currentColor", colour)
    if size < px(_SMALL):
        text = text.replace(_STROKE, 'stroke-width="1.9"')
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
