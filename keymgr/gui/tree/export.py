"""The tree as a file or on paper, by the paint of the screen."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator

from keymgr.exchange.durable import write_file
from keymgr.gui.look.tokens import LIGHT
from keymgr.gui.tree.paint import paint_drawing, paint_shapes
from keymgr.gui.tree.shapes import Area, Drawing, Label

_MARGIN: Final = 24.0
_TITLE: Final = 40.0
_RATIO: Final = 2
_DPI: Final = 300
_POINTS_PER_INCH: Final = 72
_POINT: Final = 0.75
"""A design pixel on paper, in points, unless the page asks for less."""


class Format(StrEnum):
    """The kinds of file, by their suffix."""

    SVG = ".svg"
    PNG = ".png"
    PDF = ".pdf"


def save(drawing: Drawing, title: str, path: Path) -> None:
    """Write the tree to ``path``, in the format that its suffix says, on a light ground.

    Raises ValueError for another suffix, WriteFailedError where the file can't be written.
    """
    write = {Format.SVG: as_svg, Format.PNG: as_png, Format.PDF: as_pdf}
    write_file(path, write[Format(path.suffix.lower())](drawing, title), 0o644)


def as_svg(drawing: Drawing, title: str) -> bytes:
    """Return the tree as SVG."""
    content, buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = _size(drawing)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(size)
    generator.setTitle(title)
    _paint(QPainter(generator), drawing, title, 1.0)
    return bytes(content.data())


def as_png(drawing: Drawing, title: str) -> bytes:
    """Return the tree as PNG, two pixels for each of the design's."""
    size = _size(drawing)
    image = QImage(
        round(size.width() * _RATIO), round(size.height() * _RATIO), QImage.Format.Format_RGB32
    )
    _paint(QPainter(image), drawing, title, _RATIO)
    content, buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stub wants bytes or str
    return bytes(content.data())


def as_pdf(drawing: Drawing, title: str) -> bytes:
    """Return the tree as a PDF of one page, A4 or as large as the tree needs."""
    content, buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("keymgr")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    page = writer.pageLayout().fullRectPixels(_DPI)
    _paint(QPainter(writer), drawing, title, _fitting(drawing, page, _DPI))
    return bytes(content.data())


def print_on(printer: QPrinter, drawing: Drawing, title: str) -> None:
    """Print the tree on one page."""
    printer.setDocName(title)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    _paint(QPainter(printer), drawing, title, _fitting(drawing, page, printer.resolution()))


def _buffer() -> tuple[QByteArray, QBuffer]:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return content, buffer


def _size(drawing: Drawing) -> QRectF:
    return QRectF(0, 0, drawing.width + 2 * _MARGIN, drawing.height + 2 * _MARGIN + _TITLE)


def _fitting(drawing: Drawing, page: QRect, dpi: int) -> float:
    """Return how many of the page's dots a design pixel takes."""
    size = _size(drawing)
    usual = dpi / _POINTS_PER_INCH * _POINT
    return min(usual, page.width() / size.width(), page.height() / size.height())


def _paint(painter: QPainter, drawing: Drawing, title: str, scale: float) -> None:
    painter.scale(scale, scale)
    painter.fillRect(_size(drawing), QColor(LIGHT.surface))
    painter.translate(_MARGIN, _MARGIN)
    heading = Label(Area(0, 0, drawing.width, 24), title, "subheading", "text")
    paint_shapes(painter, [heading], LIGHT)
    painter.translate(0, _TITLE)
    paint_drawing(painter, drawing, LIGHT)
    painter.end()
