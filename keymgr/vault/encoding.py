"""MessagePack and JSON of what the vault keeps, hashes and authenticates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from keymgr.sentences import said
from keymgr.vault.errors import UnstorableError


def _plain(value: object) -> str:
    """Return a name (Gun, KeyId, …: subclasses of str, which msgspec does not know) as str."""
    if not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} is not kept in a vault")
    return str(value)


_PACK: Final = msgspec.msgpack.Encoder(enc_hook=_plain).encode
_JSON: Final = msgspec.json.Encoder(enc_hook=_plain, order="sorted").encode


def packed(value: object) -> bytes:
    """Return ``value`` as MessagePack, the same bytes for the same value.

    Raises UnstorableError for text that is not valid and for numbers beyond 64 bits.
    """
    return _checked(_PACK, value)


def sorted_json(value: object) -> bytes:
    """Return ``value`` as JSON with sorted names and no white space. Raises as ``packed``."""
    return _checked(_JSON, value)


def _checked(encode: Callable[[object], bytes], value: object) -> bytes:
    try:
        return encode(value)
    except UnicodeEncodeError:
        raise UnstorableError(said("a text in it is not valid")) from None
    except OverflowError:
        raise UnstorableError(said("a number in it is too large")) from None
