"""Bytes as QR codes: split over as many as they need, and put together again in any order.

A code's text is ``KMP:SET:I/N:PART``: SET is the beginning of the whole content's SHA-256 (5 bytes
in Crockford's base 32), I of N says which part it is, PART is a piece of the content in the same
base 32. All of it is in the QR code's alphanumeric set. Error correction is Q: a quarter of a code
may be lost.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final, Self

import segno

from keymgr.errors import KeymgrError
from keymgr.exchange import base32

_SET_BYTES: Final = 5
_PART_SYMBOLS: Final = 540
_MAX_PARTS: Final = 64
_TEXT: Final = re.compile(r"KMP:([0-9A-Z]{8}):([1-9]\d?)/([1-9]\d?):([0-9A-Z]+)")


@dataclass(eq=False)
class NoCodesError(KeymgrError):
    """No code of a paper was found."""

    message: ClassVar[str] = "No code of a keymgr paper was found in {files}."
    hint: ClassVar[str] = (
        "Nothing was changed. Scan the page again, flat, sharp and with 300 dots an inch, or type"
        " its lines instead."
    )
    files: str


@dataclass(eq=False)
class CodesMissingError(KeymgrError):
    """Some codes of a set were not seen."""

    message: ClassVar[str] = "{found} of {total} codes were read; missing: {missing}."
    hint: ClassVar[str] = (
        "Nothing was changed. Give a picture of each missing code besides, or type the lines"
        " instead."
    )
    found: int
    total: int
    missing: str


@dataclass(eq=False)
class SeveralPapersError(KeymgrError):
    """Codes of more than one paper lie together."""

    message: ClassVar[str] = "The codes are those of {count} different papers."
    hint: ClassVar[str] = "Nothing was changed. Give the pictures of one paper at a time."
    count: int


@dataclass(eq=False)
class DamagedCodesError(KeymgrError):
    """The parts do not make up what was split."""

    message: ClassVar[str] = "The codes were read, but they do not fit together."
    hint: ClassVar[str] = "Nothing was changed. Use another copy of the paper, or type its lines."


@dataclass(frozen=True)
class CodePart:
    """What one code says."""

    paper: str
    number: int
    total: int
    symbols: str

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return the part in a code's text, None for somebody else's code."""
        match = _TEXT.fullmatch(text)
        if match is None:
            return None
        paper, number, total, symbols = match.groups()
        if not int(number) <= int(total) <= _MAX_PARTS:
            return None
        return cls(paper, int(number), int(total), symbols)

    @property
    def text(self) -> str:
        """The code's text."""
        return f"KMP:{self.paper}:{self.number}/{self.total}:{self.symbols}"

    def matrix(self) -> list[list[bool]]:
        """Return the code's modules, row by row, without the white border; True is dark."""
        code = segno.make_qr(self.text, error="q", boost_error=True)
        return [[bool(module) for module in row] for row in code.matrix]


def split(content: bytes) -> list[CodePart]:
    """Return the codes that carry ``content``."""
    symbols = base32.encode(content)
    total = -(-len(symbols) // _PART_SYMBOLS)
    size = -(-len(symbols) // total)
    return [
        CodePart(_set(content), number + 1, total, symbols[number * size : (number + 1) * size])
        for number in range(total)
    ]


def join(parts: Iterable[CodePart]) -> bytes:
    """Return the content of codes in any order, doubled ones once. There is one at least.

    Raises SeveralPapersError, CodesMissingError, DamagedCodesError.
    """
    found = {(part.paper, part.total, part.number): part for part in parts}
    papers = sorted({(paper, total) for paper, total, _ in found})
    if len(papers) > 1:
        raise SeveralPapersError(len(papers))
    paper, total = papers[0]
    numbers = range(1, total + 1)
    missing = [str(number) for number in numbers if (paper, total, number) not in found]
    if missing:
        raise CodesMissingError(len(found), total, ", ".join(missing))
    symbols = "".join(found[paper, total, number].symbols for number in numbers)
    try:
        content = base32.decode(symbols)
    except base32.NotBase32Error as error:
        raise DamagedCodesError from error
    if _set(content) != paper:
        raise DamagedCodesError
    return content


def _set(content: bytes) -> str:
    return base32.encode(hashlib.sha256(content).digest()[:_SET_BYTES])
