"""What the travelling JSON files have in common: a format name, a version, a time, strict types."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar, Final, Literal, TypeVar

import msgspec

from keymgr.errors import KeymgrError
from keymgr.exchange import strict_json
from keymgr.exchange.strict_json import MalformedFileError, printable
from keymgr.sentences import said
from keymgr.trust.names import InvalidNameError

_CREATED: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", re.ASCII)


class Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A travelling file. Each kind narrows ``format`` to its one name."""

    format: str
    version: Literal[1] = 1
    created: datetime
    """When it was made, UTC, whole seconds."""


_D = TypeVar("_D", bound=Document)


@dataclass(frozen=True)
class Format:
    """A kind of travelling file: its name, its one known version, its greatest size in bytes."""

    name: str
    version: int
    limit: int

    @property
    def noun(self) -> str:
        """What such a file is called in a sentence."""
        return self.name.removeprefix("keymgr-")


@dataclass(eq=False)
class WrongFormatError(KeymgrError):
    """A file is of another kind than the one asked for."""

    message: ClassVar[str] = "This is not a {expected} file: it calls itself {found!r}."
    hint: ClassVar[str] = "Nothing was changed. Check that you gave the file you meant."
    expected: str
    found: str


@dataclass(eq=False)
class UnknownVersionError(KeymgrError):
    """A file has a version that this keymgr does not know."""

    message: ClassVar[str] = (
        "This {format} file has version {found}; this keymgr knows version {known} only."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Use the same release of keymgr and keymgr-courier on both machines."
    )
    format: str
    found: str
    known: int


@dataclass(eq=False)
class DuplicateNameError(KeymgrError):
    """A file has two entries of the same name."""

    message: ClassVar[str] = "The {what} has {name} twice."
    hint: ClassVar[str] = "Nothing was taken from it and nothing was changed. Have it made again."
    what: str
    name: str


def require_unique(what: str, names: list[str]) -> None:
    """Raise DuplicateNameError for the first name that stands twice in ``names``."""
    if len(set(names)) == len(names):
        return
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise DuplicateNameError(what, name)
        seen.add(name)


def decode(content: bytes, form: Format, into: type[_D]) -> _D:
    """Parse ``content`` strictly; the format's name and version are judged before the rest.

    Raises WrongFormatError, UnknownVersionError, DuplicateNameError or MalformedFileError.
    """
    fields = strict_json.loads(content, form.limit, form.noun)
    if not isinstance(fields, dict):
        raise MalformedFileError(form.noun, said("it is not a JSON object"))
    name, version = fields.get("format"), fields.get("version")
    if name is None:
        raise MalformedFileError(form.noun, said("it does not say what format it is"))
    if name != form.name:
        raise WrongFormatError(form.name, printable(str(name)))
    if type(version) is not int or version != form.version:
        raise UnknownVersionError(form.name, printable(json.dumps(version)), form.version)
    created = fields.get("created")
    if isinstance(created, str) and not _CREATED.fullmatch(created):
        raise MalformedFileError(
            form.noun, said("'created' is not a time like 2026-01-31T12:00:00Z")
        )
    try:
        # Not convert(): that leaves the names in dictionaries as they come (msgspec 0.22).
        return msgspec.json.decode(content, type=into, dec_hook=_named)
    except InvalidNameError as error:
        raise MalformedFileError(form.noun, printable(str(error)).rstrip(".")) from error
    except msgspec.ValidationError as error:
        raise MalformedFileError(form.noun, printable(str(error))) from error


def encode(document: Document) -> bytes:
    """Return ``document`` as indented JSON; the same bytes for the same content."""
    created = document.created.astimezone(UTC).replace(microsecond=0)
    dated = msgspec.structs.replace(document, created=created)
    return msgspec.json.format(msgspec.json.encode(dated, enc_hook=str), indent=2) + b"\n"


def _named(kind: type, value: object) -> object:
    """Build a value type of ``trust.names`` or MetadataName from its text."""
    if not isinstance(value, str):
        raise TypeError("Expected `str`")
    return kind(value)
