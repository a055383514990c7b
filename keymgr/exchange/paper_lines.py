"""Bytes as numbered lines that a person types from paper, each with a check of its own.

The bytes are framed: their length (2 bytes, big-endian), themselves, the first 8 bytes of their
SHA-256, and zeros up to whole lines. A line holds 20 bytes as 32 symbols of Crockford's base 32 and
6 symbols that check them, printed as a number and groups of four:

     1  00R4 P2T7 …  5Q0M  XY3K9A

The check is Bech32m's (BIP-350) over the line's number as two symbols, the first line's 32 symbols
(for the lines after it), and the line's own: any four wrong symbols of a line are found for
certain, a line in the wrong place and one from another paper but for one chance in 2^30.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.exchange import base32
from keymgr.sentences import said, said_list

LINE_BYTES: Final = 20
_DATA: Final = 32
_CHECK: Final = 6
_SYMBOLS: Final = _DATA + _CHECK
_GROUP: Final = 4
_LENGTH: Final = 2
_SUM: Final = 8
_MAX_BYTES: Final = 8192
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32M: Final = 0x2BC830A3
_ORDINALS: Final = (
    said("first"),
    said("second"),
    said("third"),
    said("fourth"),
    said("fifth"),
    said("sixth"),
    said("seventh"),
    said("eighth"),
)


@dataclass(eq=False)
class LineShapeError(KeymgrError):
    """A typed line has too many or too few characters, or ones that are never printed."""

    message: ClassVar[str] = "Line {line} can't be right: {reason}."
    hint: ClassVar[str] = (
        "Type it as it is printed: eight groups of four and one of six, of the digits and capital"
        " letters. Nothing was changed."
    )
    line: int
    reason: str


@dataclass(eq=False)
class DamagedLineError(KeymgrError):
    """A typed line is not as it was printed."""

    message: ClassVar[str] = "Line {line} is not as it was printed{place}."
    hint: ClassVar[str] = (
        "Compare it with the paper sign by sign and type it again; see that it is from this very"
        " paper. Nothing was changed."
    )
    line: int
    place: str = ""


@dataclass(eq=False)
class OtherLineError(KeymgrError):
    """Another line was typed than the one that was asked for."""

    message: ClassVar[str] = "This is line {line}, and line {expected} was asked for."
    hint: ClassVar[str] = "Type line {expected}. Nothing was changed."
    line: int
    expected: int


@dataclass(eq=False)
class NoPaperTextError(KeymgrError):
    """A text has not one line as a paper bears them."""

    message: ClassVar[str] = "This text does not hold the lines of a paper."
    hint: ClassVar[str] = (
        "Give the lines as they are printed beside the codes, or a picture of the codes. Nothing"
        " was changed."
    )


@dataclass(eq=False)
class DamagedLinesError(KeymgrError):
    """Several lines of a text are damaged, or missing."""

    message: ClassVar[str] = "The text can't be used: {problems}"
    hint: ClassVar[str] = (
        "Compare these lines with the paper sign by sign, mend the text and try again. Nothing was"
        " changed."
    )
    problems: str


@dataclass(eq=False)
class WholeCheckError(KeymgrError):
    """Each line is right, and all of them together are not."""

    message: ClassVar[str] = "Each line is right by itself, but together they are not one paper."
    hint: ClassVar[str] = "Use another copy of the paper. Nothing was changed."


def write_lines(content: bytes) -> list[str]:
    """Return ``content``, up to 8,192 bytes, as lines without their numbers."""
    framed = len(content).to_bytes(_LENGTH) + content + _sum(content)
    framed += bytes(-len(framed) % LINE_BYTES)
    lines = [
        base32.to_values(base32.encode(framed[start : start + LINE_BYTES]))
        for start in range(0, len(framed), LINE_BYTES)
    ]
    return [
        _grouped(base32.to_text(line + _check(number, lines[0], line)))
        for number, line in enumerate(lines, 1)
    ]


def numbered(lines: Iterable[str]) -> list[str]:
    """Return lines with their numbers before them, as they are printed."""
    return [f"{number:3}  {line}" for number, line in enumerate(lines, 1)]


class LineReader:
    """Takes typed lines in their order, each checked at once."""

    def __init__(self) -> None:
        self._lines: list[list[int]] = []

    @property
    def expected(self) -> int:
        """The number of the line to be typed next."""
        return len(self._lines) + 1

    @property
    def total(self) -> int | None:
        """How many lines there are, once the first is typed."""
        if not self._lines:
            return None
        length = int.from_bytes(_bytes(self._lines[0])[:_LENGTH])
        return -(-(_LENGTH + length + _SUM) // LINE_BYTES)

    @property
    def complete(self) -> bool:
        """Whether the last line is typed."""
        return len(self._lines) == self.total

    def add(self, text: str) -> None:
        """Take the next line, typed with or without its number.

        Raises LineShapeError, DamagedLineError or OtherLineError, and then takes nothing.
        """
        number, values = _parse(text, self.expected)
        if number != self.expected:
            raise OtherLineError(number, self.expected)
        data = values[:_DATA]
        first = self._lines[0] if self._lines else data
        _require_intact(number, first, values)
        if number == 1 and not 0 < int.from_bytes(_bytes(data)[:_LENGTH]) <= _MAX_BYTES:
            raise DamagedLineError(number)
        self._lines.append(data)

    def content(self) -> bytes:
        """Return the bytes of all lines. Raises WholeCheckError."""
        framed = b"".join(map(_bytes, self._lines))
        end = _LENGTH + int.from_bytes(framed[:_LENGTH])
        content, rest = framed[_LENGTH:end], framed[end:]
        if rest != _sum(content) + bytes(len(rest) - _SUM):
            raise WholeCheckError
        return content


def read_lines(text: str) -> bytes:
    """Return the bytes of a whole text; lines may come in any order if they bear their numbers.

    Raises DamagedLinesError, which names every damaged and every missing line, NoPaperTextError
    where no line is one of a paper, or WholeCheckError.
    """
    typed = [line for line in text.splitlines() if line.strip()]
    found: dict[int, str] = {}
    problems: list[str] = []
    for place, line in enumerate(typed, 1):
        try:
            found.setdefault(_parse(line, place)[0], line)
        except LineShapeError as error:
            problems.append(error.sentence())
    if not found:
        raise NoPaperTextError
    if 1 not in found:
        raise DamagedLinesError(_sentence([*problems, said("Line {line} is missing.", line=1)]))
    reader = LineReader()
    try:
        reader.add(found[1])
    except KeymgrError as error:
        raise DamagedLinesError(_sentence([*problems, error.sentence()])) from None
    return _rest(reader, found, problems)


def _rest(reader: LineReader, found: dict[int, str], problems: list[str]) -> bytes:
    first, others = found[1], range(2, (reader.total or 1) + 1)
    for number in others:
        if number not in found:
            problems.append(said("Line {line} is missing.", line=number))
            continue
        try:
            _require_intact(number, _parse(first, 1)[1][:_DATA], _parse(found[number], number)[1])
        except KeymgrError as error:
            problems.append(error.sentence())
    if problems:
        raise DamagedLinesError(_sentence(problems))
    for number in others:
        reader.add(found[number])
    return reader.content()


def _sentence(problems: list[str]) -> str:
    return said_list(dict.fromkeys(problems), " ")


def _parse(text: str, expected: int) -> tuple[int, list[int]]:
    """Return a line's number, ``expected`` where it bears none, and its symbols."""
    compact = "".join(text.replace("-", "").replace(":", " ").split())
    number, symbols = compact[:-_SYMBOLS], compact[-_SYMBOLS:]
    if len(symbols) < _SYMBOLS or (number and not (number.isascii() and number.isdecimal())):
        reason = said(
            "it has {signs} signs, where {printed} are printed beside its number",
            signs=len(compact),
            printed=_SYMBOLS,
        )
        raise LineShapeError(expected, reason)
    try:
        return int(number or expected), base32.to_values(symbols)
    except base32.NotBase32Error:
        strange = "".join(dict.fromkeys(sign for sign in symbols if not _known(sign)))
        reason = said("{signs!r} is not among the signs that are printed", signs=strange)
        raise LineShapeError(int(number or expected), reason) from None


def _known(sign: str) -> bool:
    return sign.upper() in {*base32.SYMBOLS, "O", "I", "L"}


def _require_intact(number: int, first: list[int], values: list[int]) -> None:
    difference = _residue(number, first, values) ^ _BECH32M
    if difference:
        raise DamagedLineError(number, _places().get(difference, ""))


@cache
def _places() -> dict[int, str]:
    """Return, for the difference that each single wrong sign makes, where that is, in words.

    The residue is linear, so the difference depends on the wrong sign's place and by how much it is
    wrong, and on nothing else of the line.
    """
    found: dict[int, str] = {}
    for place in range(_SYMBOLS):
        which = _ORDINALS[place // _GROUP] if place < _DATA else said("last")
        for error in range(1, len(base32.SYMBOLS)):
            difference = _divided(0, [error] + [0] * (_SYMBOLS - 1 - place))
            found[difference] = said(": its {which} group looks wrong", which=which)
    return found


def _check(number: int, first: list[int], data: list[int]) -> list[int]:
    residue = _residue(number, first, data + [0] * _CHECK) ^ _BECH32M
    return [residue >> 5 * (_CHECK - 1 - place) & 31 for place in range(_CHECK)]


def _residue(number: int, first: list[int], values: list[int]) -> int:
    """Return the remainder of Bech32's polynomial division (BIP-173)."""
    before = first if number > 1 else []
    return _divided(1, [number >> 5 & 31, number & 31, *before, *values])


def _divided(residue: int, values: list[int]) -> int:
    for value in values:
        top = residue >> 25
        residue = (residue & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            residue ^= generator if top >> bit & 1 else 0
    return residue


def _bytes(data: list[int]) -> bytes:
    return base32.decode(base32.to_text(data))


def _sum(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:_SUM]


def _grouped(symbols: str) -> str:
    groups = [symbols[start : start + _GROUP] for start in range(0, _DATA, _GROUP)]
    return " ".join([*groups, symbols[_DATA:]])
