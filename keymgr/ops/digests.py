"""Digests as people compare them: hexadecimal in fours, and words to read over the telephone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.exchange.resources import resource

SHORT: Final = 8
"""The bytes of a digest that are shown after each job, and the fewest that are compared."""


@dataclass(eq=False)
class DigestTextError(KeymgrError):
    """A text is neither hexadecimal digits nor PGP words in their order."""

    message: ClassVar[str] = "This is no digest: {text!r}."
    hint: ClassVar[str] = (
        "Type its hexadecimal digits, or its words in their order: a word left out or doubled shows"
        " at once. Nothing was changed."
    )
    text: str


def in_hex(digest: bytes) -> str:
    """Return ``digest`` in lower-case hexadecimal, in groups of four digits."""
    return digest.hex(" ", -2)


def in_words(digest: bytes) -> str:
    """Return a word for each byte of ``digest``, from the two PGP word lists in turn.

    The words, and their source, stand in ``resources/pgp-words.txt``.
    """
    words = _words()
    return " ".join(words[byte][place % 2] for place, byte in enumerate(digest))


def short_words(digest: str) -> str:
    """Return the beginning of a hex digest in words, as it is shown after each job."""
    return in_words(bytes.fromhex(digest)[:SHORT])


def from_text(text: str) -> bytes:
    """Return the bytes, maybe only the first of a digest, that hex digits or PGP words stand for.

    Spaces and capitals don't matter. Raises DigestTextError.
    """
    pieces = text.lower().split()
    try:
        return bytes.fromhex("".join(pieces))
    except ValueError:
        pass
    values: list[int] = []
    for place, piece in enumerate(pieces):
        value = _values()[place % 2].get(piece)
        if value is None:
            raise DigestTextError(text[:200])
        values.append(value)
    return bytes(values)


@cache
def _values() -> tuple[dict[str, int], dict[str, int]]:
    """Return the byte of each word, for even places and for odd ones."""
    words = _words()
    return (
        {pair[0].lower(): value for value, pair in enumerate(words)},
        {pair[1].lower(): value for value, pair in enumerate(words)},
    )


@cache
def _words() -> list[tuple[str, str]]:
    """Return, for each value of a byte, the word at even places and that at odd places."""
    lines = resource("pgp-words.txt").read_text("ascii").splitlines()
    pairs = [line.split() for line in lines if not line.startswith("#")]
    return [(even, odd) for _, even, odd in pairs]
