"""Crockford's base 32: digits and capitals without I, L, O and U, so that they are typed safely.

Five bits a symbol, the first bit first; the last symbol is filled up with zero bits. Source:
https://www.crockford.com/base32.html
"""

from __future__ import annotations

from typing import Final

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS: Final = 5
_VALUES: Final = {
    **{symbol: value for value, symbol in enumerate(SYMBOLS)},
    "O": 0,
    "I": 1,
    "L": 1,
}
_IGNORED: Final = str.maketrans("", "", " -\t\r\n\v\f\N{NO-BREAK SPACE}")


class NotBase32Error(ValueError):
    """A text holds a character that is no symbol, or bytes don't come out even."""


def encode(content: bytes) -> str:
    """Return ``content`` in symbols."""
    size = -(-len(content) * 8 // _BITS)
    number = int.from_bytes(content) << (size * _BITS - len(content) * 8)
    return to_text([number >> _BITS * place & 31 for place in reversed(range(size))])


def decode(text: str) -> bytes:
    """Return what ``encode`` was given. Raises NotBase32Error."""
    values = to_values(text)
    number = 0
    for value in values:
        number = number << _BITS | value
    size, rest = divmod(len(values) * _BITS, 8)
    if rest >= _BITS or number & ((1 << rest) - 1):
        raise NotBase32Error(text)
    return (number >> rest).to_bytes(size)


def to_text(values: list[int]) -> str:
    """Return the symbols of values from 0 to 31."""
    return "".join(SYMBOLS[value] for value in values)


def to_values(text: str) -> list[int]:
    """Return the values of symbols, in any case, with O for 0 and I or L for 1 if need be.

    Spaces and dashes are passed over. Raises NotBase32Error.
    """
    try:
        return [_VALUES[symbol] for symbol in text.translate(_IGNORED).upper()]
    except KeyError as error:
        raise NotBase32Error(text) from error
