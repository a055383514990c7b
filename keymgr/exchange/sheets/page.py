"""An A4 page: its fonts, its frame, and what is drawn from the top down."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from keymgr.exchange.resources import resource

SERIF: Final = "keymgr-serif"
ITALIC: Final = "keymgr-italic"
MONO: Final = "keymgr-mono"
_FONTS: Final = {
    SERIF: "EBGaramond12-Regular.ttf",
    ITALIC: "EBGaramond12-Italic.ttf",
    MONO: "JetBrainsMono-Regular.ttf",
}
INK: Final = HexColor("#16202e")
QUIET: Final = HexColor("#5b6675")
ACCENT: Final = HexColor("#7a1f2b")
RULE: Final = HexColor("#b9bec6")
BAND: Final = HexColor("#f3f1ec")

WIDTH, HEIGHT = A4
MARGIN: Final = 54.0
INNER: Final = WIDTH - 2 * MARGIN
BOTTOM: Final = 64.0
_FRAME: Final = 26.0
_FRAME_GAP: Final = 3.5


@dataclass(frozen=True)
class Style:
    """How text looks: font, size and line height in points, colour."""

    font: str
    size: float
    leading: float
    colour: Color = INK


TITLE: Final = Style(SERIF, 30, 34)
SUBTITLE: Final = Style(ITALIC, 13, 17, QUIET)
BODY: Final = Style(SERIF, 10.5, 13.6)
STRONG: Final = Style(ITALIC, 11.5, 14.5, ACCENT)
LABEL: Final = Style(MONO, 6.6, 10, ACCENT)
CODE: Final = Style(MONO, 10, 14)
SMALL: Final = Style(MONO, 7.4, 10.4)
NOTE: Final = Style(ITALIC, 9, 11.5, QUIET)


@dataclass(frozen=True)
class Column:
    """A stretch of a page's width, in points."""

    left: float
    width: float


WHOLE: Final = Column(MARGIN, INNER)


class Document:
    """Pages one after the other, each in a frame with a foot line."""

    def __init__(self, title: str, foot: str) -> None:
        _register()
        self._content = io.BytesIO()
        self._canvas = Canvas(self._content, pagesize=A4, invariant=1, pageCompression=1)
        self._canvas.setTitle(title)
        self._canvas.setAuthor("keymgr")
        self._canvas.setCreator("keymgr")
        self._foot = foot
        self._number = 0
        self.y = 0.0
        """Where the next thing is drawn: points above the lower edge."""
        self.new_page()

    def new_page(self) -> None:
        """Begin a page."""
        if self._number:
            self._canvas.showPage()
        self._number += 1
        self._frame()
        self.y = HEIGHT - MARGIN - 8

    def room(self, height: float) -> bool:
        """Whether ``height`` points are left on this page."""
        return self.y - height >= BOTTOM

    def finish(self) -> bytes:
        """Return the PDF file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._content.getvalue()

    # Text

    def text(self, text: str, style: Style, column: Column = WHOLE) -> None:
        """Write a paragraph, its lines broken to fit."""
        for line in simpleSplit(text, style.font, style.size, column.width):
            self.y -= style.leading
            self._write(column.left, line, style)

    def centred(self, text: str, style: Style) -> None:
        """Write a line in the middle."""
        self.y -= style.leading
        self._use(style)
        self._canvas.drawCentredString(WIDTH / 2, self.y, text)

    def label(self, text: str, column: Column = WHOLE) -> None:
        """Write a heading in small spaced capitals."""
        self.y -= LABEL.leading
        self._use(LABEL)
        self._canvas.drawString(column.left, self.y, text.upper(), charSpace=1.1)
        self.y -= 3

    def cells(self, rows: Sequence[Sequence[str]], style: Style, column: Column = WHOLE) -> None:
        """Write rows of cells of equal width."""
        for row in rows:
            self.y -= style.leading
            for place, cell in enumerate(row):
                self._write(column.left + place * column.width / len(row), cell, style)

    def steps(self, sentences: Sequence[str], column: Column = WHOLE) -> None:
        """Write numbered sentences."""
        for number, sentence in enumerate(sentences, 1):
            top = self.y
            self.text(sentence, BODY, Column(column.left + 16, column.width - 16))
            self._at(column.left, top - BODY.leading, str(number), STRONG)
            self.y -= 3

    def numbered(self, lines: Sequence[str], start: int, style: Style) -> None:
        """Write lines to be typed, each on a band of its own, its number before it."""
        width = pdfmetrics.stringWidth(lines[0], style.font, style.size)
        left = (WIDTH - width) / 2 + 10
        for number, line in enumerate(lines, start):
            if number % 2:
                self._canvas.setFillColor(BAND)
                self._canvas.rect(
                    left - 34, self.y - style.leading, width + 44, style.leading, stroke=0, fill=1
                )
            self.y -= style.leading
            self._use(Style(style.font, style.size, style.leading, ACCENT))
            self._canvas.drawRightString(left - 10, self.y + style.leading * 0.3, str(number))
            self._at(left, self.y + style.leading * 0.3, line, style)

    def numbered_words(
        self, words: Sequence[str], start: int, style: Style, column: Column
    ) -> None:
        """Write words below each other, each on a thin line, its number before it."""
        for number, word in enumerate(words, start):
            self.y -= style.leading
            self._use(Style(style.font, style.size * 0.75, style.leading, ACCENT))
            self._canvas.drawRightString(column.left + 16, self.y + 5, str(number))
            self._at(column.left + 26, self.y + 5, word, style)
            self.rule(Column(column.left + 22, column.width - 22))

    # Figures

    def rule(self, column: Column = WHOLE) -> None:
        """Draw a thin line."""
        self._canvas.setStrokeColor(RULE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(column.left, self.y, column.left + column.width, self.y)

    def fold(self, y: float, words: str) -> None:
        """Draw a dashed line from edge to edge, where the page is to be folded."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColor(QUIET)
        canvas.setLineWidth(0.5)
        canvas.setDash(3, 3)
        canvas.line(0, y, WIDTH, y)
        canvas.restoreState()
        self._use(Style(ITALIC, 7, 8, QUIET))
        canvas.drawRightString(WIDTH - MARGIN, y + 2.5, words)

    def ornament(self) -> None:
        """Draw a short line with a lozenge in its middle."""
        self.y -= 11
        middle = WIDTH / 2
        canvas = self._canvas
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(ACCENT)
        canvas.setLineWidth(0.6)
        canvas.line(middle - 70, self.y, middle - 8, self.y)
        canvas.line(middle + 8, self.y, middle + 70, self.y)
        path = canvas.beginPath()
        path.moveTo(middle, self.y + 3.2)
        path.lineTo(middle + 3.2, self.y)
        path.lineTo(middle, self.y - 3.2)
        path.lineTo(middle - 3.2, self.y)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        self.y -= 6

    def matrix(self, modules: Sequence[Sequence[bool]], left: float, size: float) -> None:
        """Draw a code ``size`` points wide whose upper edge is here; the height is used up."""
        module = size / len(modules)
        path = self._canvas.beginPath()
        for row, line in enumerate(modules):
            place = 0
            while place < len(line):
                end = place
                while end < len(line) and line[end]:
                    end += 1
                if end > place:
                    top = self.y - (row + 1) * module
                    path.rect(left + place * module, top, (end - place) * module, module)
                place = max(end, place + 1)
        self._canvas.setFillColorRGB(0, 0, 0)
        self._canvas.drawPath(path, stroke=0, fill=1)
        self.y -= size

    def signatures(self, labels: Sequence[str]) -> None:
        """Draw places to sign at the foot of the page."""
        width = (INNER - 24 * (len(labels) - 1)) / len(labels)
        self.y = BOTTOM + 14
        for place, label in enumerate(labels):
            left = MARGIN + place * (width + 24)
            self._canvas.setStrokeColor(INK)
            self._canvas.setLineWidth(0.6)
            self._canvas.line(left, self.y, left + width, self.y)
            self._at(left, self.y - 11, label, NOTE)

    def skip(self, points: float) -> None:
        """Leave room."""
        self.y -= points

    def _frame(self) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(INK)
        for inset, width in ((_FRAME, 1.1), (_FRAME + _FRAME_GAP, 0.35)):
            canvas.setLineWidth(width)
            canvas.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, stroke=1, fill=0)
        style = Style(MONO, 6.2, 8, QUIET)
        self._at(MARGIN, _FRAME + 11, self._foot, style)
        self._use(style)
        canvas.drawRightString(WIDTH - MARGIN, _FRAME + 11, f"page {self._number}")

    def _write(self, left: float, text: str, style: Style) -> None:
        self._at(left, self.y, text, style)

    def _at(self, left: float, y: float, text: str, style: Style) -> None:
        self._use(style)
        self._canvas.drawString(left, y, text)

    def _use(self, style: Style) -> None:
        self._canvas.setFillColor(style.colour)
        self._canvas.setFont(style.font, style.size)


@cache
def _register() -> None:
    """Make the fonts known to reportlab, once."""
    for name, file in _FONTS.items():
        content = resource("fonts").joinpath(file).read_bytes()
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(content)))
