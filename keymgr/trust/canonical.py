r"""Canonical JSON as Notary signs it, and a decoder that lets nothing ambiguous through.

Source: github.com/docker/go ``canonical/json/encode.go`` (MarshalCanonical): keys sorted by their
UTF-8 bytes, no white space, integers only, and in strings only ``"`` and ``\\`` are escaped;
control characters stand as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

import msgspec

from keymgr.errors import KeymgrError
from keymgr.sentences import said

_MAX_DEPTH: Final = 32
_MAX_INTEGER: Final = 2**53
"""Go decodes numbers into a float64; beyond this an integer would change under signature."""

_CONTROL_ESCAPE: Final = re.compile(rb'\\(?:["\\]|[bfnrt]|u00[01][0-9a-f])')
_CONTROL: Final = re.compile(rb"[\x00-\x1f]")


def _plain(name: object) -> str:
    """Return a name (KeyId, RoleName, …: subclasses of str, which msgspec does not know) as str."""
    if not isinstance(name, str):
        raise TypeError(f"{type(name).__name__} has no canonical JSON")
    return str(name)


_ENCODE: Final = msgspec.json.Encoder(enc_hook=_plain, order="sorted").encode


@dataclass(eq=False)
class MalformedJsonError(KeymgrError):
    """Bytes are not JSON that every reader understands alike."""

    message: ClassVar[str] = "The JSON can't be used: {reason}."
    hint: ClassVar[str] = "The file may be damaged or cut short. Copy it again from its source."
    reason: str


def _raw(match: re.Match[bytes]) -> bytes:
    escape = match.group()
    if escape[1] in b'"\\':
        return escape
    control: str = json.loads(b'"' + escape + b'"')
    return control.encode()


def encode(value: object) -> bytes:
    """Return the canonical JSON of ``value`` (dicts, lists, strings, integers, booleans, None)."""
    content = _ENCODE(value)
    return _CONTROL_ESCAPE.sub(_raw, content) if b"\\" in content else content


def in_file(message: bytes) -> bytes:
    """Return canonical JSON as a JSON file can hold it: control characters are escaped there."""
    return _CONTROL.sub(lambda match: b"\\u%04x" % match.group()[0], message)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise MalformedJsonError(said("a name stands twice in one object"))
    return result


def _integer(text: str) -> int:
    # A float64 holds at most 309 digits; the length check keeps int() from hostile megabytes.
    if len(text) > 17 or abs(value := int(text)) > _MAX_INTEGER:  # noqa: PLR2004
        raise MalformedJsonError(said("a number is too large"))
    return value


def _no_fraction(_text: str) -> float:
    raise MalformedJsonError(said("a number is not a whole number"))


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_integer,
    parse_float=_no_fraction,
    parse_constant=_no_fraction,
)


def decode(content: bytes) -> object:
    """Return the value of JSON ``content``.

    Raises MalformedJsonError for anything but UTF-8 JSON without duplicate names, fractions,
    huge integers, lone surrogates or nesting deeper than 32.
    """
    try:
        text = content.decode()
        value: object = _DECODER.decode(text)
    except UnicodeDecodeError:
        raise MalformedJsonError(said("it is not UTF-8 text")) from None
    except RecursionError:
        raise MalformedJsonError(said("it is nested too deeply")) from None
    except ValueError as error:
        position = getattr(error, "pos", 0)
        raise MalformedJsonError(
            said("it breaks off or goes wrong at character {position}", position=position)
        ) from None
    # Most files have too few brackets to be nested deeply, wherever those stand.
    if text.count("{") + text.count("[") > _MAX_DEPTH:
        _require_shallow(value)
    if "\\u" in text:
        _check_surrogates(value)
    return value


def _require_shallow(value: object) -> None:
    level = _containers([value])
    for _ in range(_MAX_DEPTH):
        if not level:
            return
        level = [
            child
            for node in level
            for child in _containers(node.values() if isinstance(node, dict) else node)
        ]
    raise MalformedJsonError(said("it is nested too deeply"))


def _containers(values: Iterable[object]) -> list[dict[str, object] | list[object]]:
    return [value for value in values if isinstance(value, dict | list)]


def _check_surrogates(value: object) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise MalformedJsonError(said("it holds half of a surrogate pair")) from None
