"""JSON as it is read from others: UTF-8, bounded, every name once, whole numbers only."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import ClassVar, Final, NoReturn

from keymgr.errors import KeymgrError
from keymgr.sentences import said

MAX_DEPTH: Final = 64
_MAX_SHOWN: Final = 200
# An escape in the surrogate range: half a character, unless its other half follows.
_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")


@dataclass(eq=False)
class MalformedFileError(KeymgrError):
    """A file does not follow its format."""

    message: ClassVar[str] = "The {what} is not in order: {reason}."
    hint: ClassVar[str] = (
        "Nothing was taken from it and nothing was changed. Get a fresh copy from where it was"
        " made, and find out how it came to differ."
    )
    what: str
    reason: str


def loads(content: bytes, limit: int, what: str) -> object:
    """Parse ``content``, a JSON text of at most ``limit`` bytes (RFC 8259).

    Refuses doubled names, fractions, exponents, NaN, half characters and nesting deeper than
    MAX_DEPTH. ``what`` names the file in the MalformedFileError that this raises.
    """
    if len(content) > limit:
        raise MalformedFileError(what, said("it is larger than {limit} bytes", limit=limit))
    try:
        value = json.loads(
            content.decode(),
            object_pairs_hook=_unique,
            parse_float=_no_fraction,
            parse_constant=_no_fraction,
        )
        if _SURROGATE.search(content):
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeError as error:
        raise MalformedFileError(what, said("it is not UTF-8 text")) from error
    except RecursionError as error:
        raise MalformedFileError(what, said("it is nested too deeply")) from error
    except ValueError as error:
        raise MalformedFileError(
            what, said("it is not valid JSON ({reason})", reason=printable(str(error)))
        ) from error
    if _is_deeper_than(value, MAX_DEPTH):
        raise MalformedFileError(what, said("it is nested too deeply"))
    return value


def printable(text: str) -> str:
    """Return ``text`` as it is safe to show: bounded, without control characters."""
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return shown if len(shown) <= _MAX_SHOWN else shown[:_MAX_SHOWN] + "…"


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            raise ValueError(f"{name!r} stands twice in one object")
        seen.add(name)
    raise AssertionError


def _no_fraction(literal: str) -> NoReturn:
    raise ValueError(f"{literal[:40]} is not a whole number")


def _is_deeper_than(value: object, limit: int) -> bool:
    level = [value]
    for _ in range(limit):
        level = [child for node in level for child in _children(node)]
        if not level:
            return False
    return any(isinstance(node, dict | list) for node in level)


def _children(node: object) -> list[object]:
    if isinstance(node, dict):
        return list(node.values())
    return node if isinstance(node, list) else []
