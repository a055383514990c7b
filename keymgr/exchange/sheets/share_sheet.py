"""One officer's share on paper: a page to be folded in three, with the words inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from keymgr import __version__
from keymgr.exchange.sheets.page import (
    ACCENT,
    CODE,
    HEIGHT,
    INNER,
    MARGIN,
    NOTE,
    SMALL,
    STRONG,
    SUBTITLE,
    TITLE,
    WHOLE,
    Column,
    Document,
    Style,
)

_WORDS_A_COLUMN: Final = 11
_HALF: Final = INNER / 2 - 14
_LEFT: Final = Column(MARGIN, _HALF)
_RIGHT: Final = Column(MARGIN + INNER - _HALF, _HALF)
_FOLDS: Final = (HEIGHT * 2 / 3, HEIGHT / 3)
_WORD: Final = Style(CODE.font, 10.5, 17.5)
_STEPS: Final = (
    (
        "Look at nobody else's share, and let nobody look at yours: this page is not sealed by any"
        " passphrase. Whoever reads it has the share."
    ),
    (
        "Fold it along the two lines, words inside. Put it in an envelope, glue it, sign across the"
        " flap, and write your name and the date on it."
    ),
    "Keep it where only you can reach it, and never beside another officer's.",
    (
        "When the root key is needed, or the share is checked, type the words where your passphrase"
        " is asked. Take a new envelope afterwards."
    ),
    (
        "If the envelope was opened by somebody else, say so at once: the officers make new shares,"
        " and this one opens nothing any more but an old backup."
    ),
)


@dataclass(frozen=True, repr=False)
class ShareSheet:
    """What stands on the page. ``words`` are secret; all else is public.

    ``fingerprint`` is the beginning of the share's commitment in words: it tells shares apart and
    gives nothing away.
    """

    root: str
    key_id: str
    key_words: str
    officer: str
    threshold: int
    officers: int
    made: date
    fingerprint: str
    words: Sequence[str]


def draw_share_sheet(sheet: ShareSheet) -> bytes:
    """Return the PDF file."""
    document = Document(f"Share of officer {sheet.officer}", f"keymgr {__version__} · SLIP-39")
    _outside(document, sheet)
    for fold in _FOLDS:
        document.fold(fold, "fold here, words inside")
    document.y = _FOLDS[0] - 16
    _words(document, sheet)
    document.y = _FOLDS[1] - 16
    document.label("What to do with this page")
    document.steps(_STEPS)
    document.signatures(("received by the officer", "witnessed by", "date"))
    return document.finish()


def _outside(document: Document, sheet: ShareSheet) -> None:
    small = Style(SMALL.font, 7.5, 12, STRONG.colour)
    document.centred("F O R   O N E   P A I R   O F   E Y E S", small)
    document.centred(f"Share of officer {sheet.officer}", TITLE)
    made = f"{sheet.made:%-d %B %Y}"
    document.centred(
        f"one of {sheet.officers}; any {sheet.threshold} of them open root key {sheet.root};"
        f" made on {made}",
        SUBTITLE,
    )
    document.ornament()
    document.skip(2)
    top = document.y
    document.label("Root key", _LEFT)
    groups = [sheet.key_id[start : start + 4] for start in range(0, len(sheet.key_id), 4)]
    rows = [groups[:8], groups[8:]]
    document.cells(rows, Style(SMALL.font, 7.4, 10.4), _LEFT)
    document.skip(8)
    document.label("Fingerprint of this share", _LEFT)
    words = sheet.fingerprint.split()
    document.cells([words[:4], words[4:]], Style(NOTE.font, 9.2, 11.6, ACCENT), _LEFT)
    document.y = top
    document.label("The root key in words", _RIGHT)
    names = sheet.key_words.split()
    rows = [names[start : start + 4] for start in range(0, len(names), 4)]
    document.cells(rows, Style(NOTE.font, 8.6, 10.4), _RIGHT)


def _words(document: Document, sheet: ShareSheet) -> None:
    document.label(f"The share: {len(sheet.words)} words, in this order")
    document.skip(2)
    columns = -(-len(sheet.words) // _WORDS_A_COLUMN)
    width = WHOLE.width / columns
    top = document.y
    for place in range(columns):
        start = place * _WORDS_A_COLUMN
        document.y = top
        document.numbered_words(
            sheet.words[start : start + _WORDS_A_COLUMN],
            start + 1,
            _WORD,
            Column(MARGIN + place * width + 8, width - 22),
        )
