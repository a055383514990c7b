"""Officers' names: people's own, in the letters of any language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.trust.names import InvalidNameError

_LONGEST: Final = 64
_BESIDES: Final = frozenset(" ._-")


@dataclass(eq=False)
class DoubledOfficerError(KeymgrError):
    """Two officers of a group have one name, or names that are taken for each other."""

    message: ClassVar[str] = "The officers' names {first} and {second} can't be told apart."
    hint: ClassVar[str] = (
        "Nothing was changed. Name each officer once; names must differ in more than upper and"
        " lower case, spaces and dots."
    )
    first: str
    second: str


def composed(text: str) -> str:
    """Return a name as it is kept (Unicode's form C), however its accents were typed."""
    return unicodedata.normalize("NFC", text)


def parse_officer_name(text: str) -> str:
    """Return an officer's name: up to 64 letters of any language, digits, spaces and " ._-".

    Raises InvalidNameError.
    """
    name = composed(text)
    kinds = [unicodedata.category(sign)[0] for sign in name]
    fits = all(kind in "LMN" or sign in _BESIDES for kind, sign in zip(kinds, name, strict=True))
    if not fits or not 0 < len(name) <= _LONGEST or kinds[0] not in "LN":
        raise InvalidNameError(
            text[:300],
            said("officer's name"),
            said(
                "Use up to 64 letters of any language, digits, spaces, dots, dashes and"
                " underscores, a letter or digit first."
            ),
        )
    return name


def require_distinct(names: Iterable[str]) -> None:
    """Raise DoubledOfficerError where names differ in case or punctuation only, or not at all."""
    taken: dict[str, str] = {}
    for name in names:
        known = re.sub(r"[\W_]", "_", unicodedata.normalize("NFKC", name).casefold())
        if known in taken:
            raise DoubledOfficerError(taken[known], name)
        taken[known] = name
