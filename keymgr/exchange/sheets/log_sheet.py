"""The audit log on paper: its last digest in words, then every entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from reportlab.lib.utils import simpleSplit

from keymgr import __version__
from keymgr.exchange.sheets.page import (
    ACCENT,
    BODY,
    CODE,
    INNER,
    MARGIN,
    NOTE,
    QUIET,
    SMALL,
    SUBTITLE,
    TITLE,
    Column,
    Document,
    Style,
)

_NUMBER: Final = Column(MARGIN, 30)
_TIME: Final = Column(MARGIN + 34, 100)
_ACTOR: Final = Column(MARGIN + 138, 90)
_ACTION: Final = Column(MARGIN + 232, INNER - 232)
_BELOW: Final = Column(MARGIN + 34, INNER - 34)
_ROW: Final = Style(SMALL.font, 7.6, 11)
_NUMBERED: Final = Style(SMALL.font, 7.6, 11, ACCENT)
_SAID: Final = Style(BODY.font, 9, 11.2)
_DIGEST: Final = Style(SMALL.font, 6.2, 8.4, QUIET)
_SIGNED: Final = 62.0
_WORDS_A_ROW: Final = 8


@dataclass(frozen=True)
class LogLine:
    """An entry as it is printed; ``digests`` names digests, its own last, by their beginnings."""

    number: int
    time: datetime
    actor: str
    action: str
    subject: str
    details: str
    digests: str


@dataclass(frozen=True)
class LogSheet:
    """What stands on the pages."""

    vault_id: str
    written: datetime
    entries: int
    digest: str
    words: str
    lines: Sequence[LogLine]


def draw_log_sheet(sheet: LogSheet) -> bytes:
    """Return the PDF file."""
    document = Document("Audit log", f"keymgr {__version__} · vault {sheet.vault_id}")
    document.centred("Audit log", TITLE)
    written = f"{sheet.written.astimezone(UTC):%-d %B %Y, %H:%M} UTC"
    document.centred(f"{sheet.entries:,} entries, written out on {written}", SUBTITLE)
    document.ornament()
    document.skip(8)
    document.label("Last digest: it stands for every entry")
    groups = sheet.digest.split()
    document.cells([groups[:8], groups[8:]], CODE)
    document.skip(6)
    words = sheet.words.split()
    rows = [words[start : start + _WORDS_A_ROW] for start in range(0, len(words), _WORDS_A_ROW)]
    document.cells(rows, Style(NOTE.font, 9.2, 11.6))
    document.skip(10)
    document.rule()
    document.skip(6)
    for line in sheet.lines:
        _entry(document, line)
    if not document.room(_SIGNED):
        document.new_page()
    document.signatures(("read by", "compared with", "place and date"))
    return document.finish()


def _entry(document: Document, line: LogLine) -> None:
    said = ": ".join(part for part in (line.subject, line.details) if part)
    broken = simpleSplit(said, _SAID.font, _SAID.size, _BELOW.width)
    height = _ROW.leading + len(broken) * _SAID.leading + _DIGEST.leading + 6
    if not document.room(min(height, 400)):
        document.new_page()
    top = document.y
    cells = (
        (str(line.number), _NUMBER, _NUMBERED),
        (f"{line.time.astimezone(UTC):%Y-%m-%d %H:%M}", _TIME, _ROW),
        (line.actor[:18], _ACTOR, _ROW),
        (line.action[:60], _ACTION, _ROW),
    )
    for text, column, style in cells:
        document.y = top
        document.text(text, style, column)
    document.y = top - _ROW.leading
    for piece in broken:
        if not document.room(_SAID.leading):
            document.new_page()
        document.text(piece, _SAID, _BELOW)
    document.text(line.digests, _DIGEST, _BELOW)
    document.skip(6)
