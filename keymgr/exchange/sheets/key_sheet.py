"""A root key on paper: its name and ID, its codes, its lines, and what to do with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from keymgr import __version__
from keymgr.exchange.paper_codes import CodePart, split
from keymgr.exchange.paper_lines import write_lines
from keymgr.exchange.sheets.page import (
    CODE,
    INNER,
    MARGIN,
    NOTE,
    SMALL,
    STRONG,
    SUBTITLE,
    TITLE,
    Column,
    Document,
    Style,
)

_WORDS_A_ROW: Final = 8
_GROUPS_A_ROW: Final = 8
_OPENS_SHOWN: Final = 6
_ONE_CODE: Final = 158.0
_TWO_CODES: Final = 214.0
_GAP: Final = INNER - 2 * _TWO_CODES
_FOOT: Final = 52.0
_HEADING: Final = 20.0
_STEPS: Final = (
    (
        "Keep this page dry, flat and locked away, apart from the passphrase: who has both has the"
        " key."
    ),
    (
        "To bring the key back, take a machine with keymgr and without a network. Scan or"
        " photograph the codes and run: keymgr paper restore PICTURE"
    ),
    (
        "Without a camera, run: keymgr paper restore. Type the lines; each is checked as soon as it"
        " is typed."
    ),
    (
        "Type the passphrase that the root key had on the day below the title. No other opens it,"
        " and nobody can give you a new one."
    ),
    "Once a year, run: keymgr paper verify PICTURE. It proves the page and stores nothing.",
)


@dataclass(frozen=True)
class KeySheet:
    """What stands on the pages. ``content`` is the sealed key; all else is public."""

    name: str
    key_id: str
    words: str
    algorithm: str
    opens: Sequence[str]
    made: date
    content: bytes


def draw_key_sheet(sheet: KeySheet) -> bytes:
    """Return the PDF file."""
    codes, lines = split(sheet.content), write_lines(sheet.content)
    foot = f"keymgr {__version__} · paper format 1 · set {codes[0].paper}"
    document = Document(f"Root key {sheet.name} on paper", foot)
    _head(document, sheet)
    _identity(document, sheet)
    if len(codes) == 1:
        _code_beside_steps(document, codes[0])
    else:
        _codes_in_rows(document, sheet, codes)
        _steps_below(document, sheet)
    _lines(document, sheet, lines)
    document.signatures(("made by", "witnessed by", "kept at", "copy, of how many"))
    return document.finish()


def _head(document: Document, sheet: KeySheet) -> None:
    document.centred("R O O T   O F   T R U S T", Style(SMALL.font, 7.5, 12, STRONG.colour))
    document.centred(f"Root key {sheet.name}", TITLE)
    made = f"{sheet.made:%-d %B %Y}"
    document.centred(f"{sheet.algorithm}, sealed under its passphrase on {made}", SUBTITLE)
    document.ornament()


def _identity(document: Document, sheet: KeySheet) -> None:
    document.skip(8)
    document.label("Key ID")
    groups = [sheet.key_id[start : start + 4] for start in range(0, len(sheet.key_id), 4)]
    document.cells(_rows(groups, _GROUPS_A_ROW), CODE)
    document.skip(8)
    document.label("The same in words, to be read aloud")
    document.cells(_rows(sheet.words.split(), _WORDS_A_ROW), Style(NOTE.font, 9.2, 11.6))
    document.skip(8)
    document.label("What it opens")
    for gun in sheet.opens[:_OPENS_SHOWN]:
        document.text(gun, SMALL)
    more = len(sheet.opens) - _OPENS_SHOWN
    if more > 0:
        document.text(f"and {more:,} more repositories", NOTE)
    if not sheet.opens:
        document.text("no repository yet", NOTE)
    document.skip(11)
    document.rule()
    document.skip(13)


def _code_beside_steps(document: Document, code: CodePart) -> None:
    top = document.y
    left = MARGIN + _ONE_CODE + 22
    document.label("What to do with this page", Column(left, INNER))
    document.steps(_STEPS, Column(left, INNER - _ONE_CODE - 22))
    below = document.y
    document.y = top
    document.matrix(code.matrix(), MARGIN, _ONE_CODE)
    document.y = min(document.y, below) - 14


def _codes_in_rows(document: Document, sheet: KeySheet, codes: Sequence[CodePart]) -> None:
    for start in range(0, len(codes), 2):
        if not document.room(_TWO_CODES + 24):
            _next_page(document, sheet)
        top = document.y
        for place, code in enumerate(codes[start : start + 2]):
            document.y = top
            left = MARGIN + place * (_TWO_CODES + _GAP)
            document.label(f"Code {code.number} of {code.total}", Column(left, _TWO_CODES))
            document.skip(3)
            document.matrix(code.matrix(), left, _TWO_CODES)
        document.skip(12)


def _steps_below(document: Document, sheet: KeySheet) -> None:
    if not document.room(110):
        _next_page(document, sheet)
    document.label("What to do with these pages")
    document.steps(_STEPS)


def _lines(document: Document, sheet: KeySheet, lines: Sequence[str]) -> None:
    style = Style(CODE.font, 10.6, 17)
    if not document.room(_HEADING + len(lines) * style.leading + _FOOT):
        _next_page(document, sheet)
    written = 0
    while written < len(lines):
        document.label("The same, to be typed: each line ends with six signs that check it")
        document.skip(4)
        space = int((document.y - _FOOT - 64) / style.leading)
        page = lines[written : written + space]
        document.numbered(page, written + 1, style)
        written += len(page)
        if written < len(lines):
            _next_page(document, sheet)


def _next_page(document: Document, sheet: KeySheet) -> None:
    document.new_page()
    document.centred(f"Root key {sheet.name}", SUBTITLE)
    document.centred(f"{sheet.key_id[:4]} {sheet.key_id[4:8]} …", SMALL)
    document.skip(8)
    document.rule()
    document.skip(8)


def _rows(cells: Sequence[str], width: int) -> list[Sequence[str]]:
    return [cells[start : start + width] for start in range(0, len(cells), width)]
