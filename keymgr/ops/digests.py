"""Digests as people compare them: hexadecimal in fours, and words to read over the telephone."""

from __future__ import annotations

from functools import cache

from keymgr.exchange.resources import resource


def in_hex(digest: bytes) -> str:
    """Return ``digest`` in lower-case hexadecimal, in groups of four digits."""
    return digest.hex(" ", -2)


def in_words(digest: bytes) -> str:
    """Return a word for each byte of ``digest``, from the two PGP word lists in turn.

    The words, and their source, stand in ``resources/pgp-words.txt``.
    """
    words = _words()
    return " ".join(words[byte][place % 2] for place, byte in enumerate(digest))


@cache
def _words() -> list[tuple[str, str]]:
    """Return, for each value of a byte, the word at even places and that at odd places."""
    lines = resource("pgp-words.txt").read_text("ascii").splitlines()
    pairs = [line.split() for line in lines if not line.startswith("#")]
    return [(even, odd) for _, even, odd in pairs]
