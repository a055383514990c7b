"""Reads decoded Notary metadata field by field, naming what is wrong with it.

Source: notary ``tuf/data/{types,root,targets,keys,roles}.go``.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar, Final, TypeVar

from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.trust.keys import KeyType, PublicKey, Signature
from keymgr.trust.metadata import Delegation, FileMeta, Role, Target
from keymgr.trust.names import InvalidNameError, KeyId, RoleName

_TIME: Final = re.compile(
    r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)", re.ASCII
)
_HASH_BYTES: Final = {"sha256": 32, "sha512": 64}
_KEY: Final = frozenset({"keytype", "keyval"})
_KEY_VALUE: Final = frozenset({"public", "private"})
_ROLE: Final = frozenset({"keyids", "threshold", "name", "paths"})
_FILE: Final = frozenset({"length", "hashes", "custom"})
_SIGNATURE: Final = frozenset({"keyid", "method", "sig"})

V = TypeVar("V")


@dataclass(eq=False)
class MalformedMetadataError(KeymgrError):
    """A metadata file is not what Notary's clients can read."""

    message: ClassVar[str] = "The file of the role {role} can't be read: {reason}."
    hint: ClassVar[str] = "It may be damaged or cut short. Fetch it again from its source."
    role: str
    reason: str


class Reader:
    """Reads one decoded file, naming what is wrong with it."""

    def __init__(self, role: RoleName) -> None:
        self.role = role

    def fail(self, reason: str) -> MalformedMetadataError:
        """Return the error for ``reason``."""
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in reason)
        return MalformedMetadataError(self.role, shown)

    def mapping(self, value: object, what: str) -> dict[str, object]:
        """Return ``value`` as an object; null and what is left out are empty, as to Go."""
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.fail(said("{what} is not an object", what=what))
        return value

    def record(self, value: object, what: str, fields: frozenset[str]) -> dict[str, object]:
        """Return ``value`` as an object that has ``fields``, each spelt in one way only.

        Go matches the names of fields without regard to case (``encoding/json``, Unmarshal), and
        the last one counts: it would read ``Version`` as the version where this reader does not.
        Names that are not fields are ignored, as clients do.
        """
        record = self.mapping(value, what)
        for name in record.keys() - fields:
            if name.casefold() in fields:
                raise self.fail(
                    said(
                        "{what} holds {name} instead of {casefold}",
                        what=what,
                        name=name[:128],
                        casefold=name.casefold(),
                    )
                )
        return record

    def items(self, value: object, what: str) -> list[object]:
        """Return ``value`` as a list; null and what is left out are empty, as to Go."""
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fail(said("{what} is not a list", what=what))
        return value

    def text(self, value: object, what: str) -> str:
        """Return ``value`` as text."""
        if not isinstance(value, str):
            raise self.fail(said("{what} is missing or not text", what=what))
        return value

    def number(self, value: object, what: str, least: int) -> int:
        """Return ``value`` as a whole number of ``least`` or more."""
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self.fail(said("{what} is missing or below {least}", what=what, least=least))
        return value

    def raw(self, value: object, what: str) -> bytes:
        """Return the bytes that ``value`` writes in base64."""
        try:
            return base64.b64decode(self.text(value, what), validate=True)
        except (binascii.Error, ValueError):
            raise self.fail(said("{what} is not base64", what=what)) from None

    def name(self, parse: Callable[[str], V], value: object, what: str) -> V:
        """Return ``value`` parsed by a value type of ``names``."""
        try:
            return parse(self.text(value, what))
        except InvalidNameError as error:
            raise self.fail(
                said("{what} is not a valid {kind}", what=what, kind=error.kind)
            ) from None

    def time(self, value: object) -> datetime | None:
        """Return the RFC 3339 time ``value``; None where Go's zero time or nothing stands."""
        if value is None:
            return None
        text = self.text(value, "expires")
        if not _TIME.fullmatch(text):
            raise self.fail(said("expires is not an RFC 3339 time"))
        try:
            moment = datetime.fromisoformat(text).astimezone(UTC)
        except (ValueError, OverflowError):
            if text.startswith("0001-01-01T"):
                return None
            raise self.fail(said("expires is not an RFC 3339 time")) from None
        return None if moment.year == 1 else moment

    def key(self, value: object) -> PublicKey:
        """Return a listed public key."""
        entry = self.record(value, said("a key"), _KEY)
        keyval = self.record(entry.get("keyval"), "keyval", _KEY_VALUE)
        if keyval.get("private") not in (None, ""):
            raise self.fail(said("it lists a private key"))
        try:
            keytype = KeyType(self.text(entry.get("keytype"), "keytype"))
        except ValueError:
            raise self.fail(said("a key is of an unknown type")) from None
        return PublicKey(keytype, self.raw(keyval.get("public"), "public"))

    def keys(self, value: object) -> dict[KeyId, PublicKey]:
        """Return the listed keys, each under its own ID."""
        keys = {}
        for text, entry in self.mapping(value, said("the list of keys")).items():
            key = self.key(entry)
            if key.key_id != text:
                raise self.fail(
                    said("the key {text} is listed under another key's ID", text=text[:8])
                )
            keys[key.key_id] = key
        return keys

    def key_role(self, name: RoleName, value: object, keys: Mapping[KeyId, PublicKey]) -> Role:
        """Return the role ``name``, whose keys are all among ``keys``."""
        entry = self.record(value, f"the role {name}", _ROLE)
        listed = [
            self.name(KeyId, text, f"a key ID of {name}")
            for text in self.items(entry.get("keyids"), f"keyids of {name}")
        ]
        for key_id in listed:
            if key_id not in keys:
                raise self.fail(
                    said(
                        "{name} names the key {key}, which is not listed", name=name, key=key_id[:8]
                    )
                )
        threshold = self.number(entry.get("threshold"), f"the threshold of {name}", 1)
        return Role(name, tuple(dict.fromkeys(listed)), threshold)

    def hashes(self, value: object, what: str) -> dict[str, bytes]:
        """Return the raw hashes by algorithm, at least one that clients know."""
        hashes = {
            algorithm: self.raw(text, f"{algorithm} of {what}")
            for algorithm, text in self.mapping(value, f"hashes of {what}").items()
        }
        for algorithm, raw in hashes.items():
            if len(raw) != _HASH_BYTES.get(algorithm, len(raw)):
                raise self.fail(
                    said(
                        "{algorithm} of {what} has the wrong length", algorithm=algorithm, what=what
                    )
                )
        if not hashes.keys() & _HASH_BYTES.keys():
            raise self.fail(said("{what} has neither a SHA-256 nor a SHA-512", what=what))
        return hashes

    def meta(self, value: object, required: tuple[RoleName, ...]) -> dict[RoleName, FileMeta]:
        """Return a snapshot's or timestamp's ``meta``.

        The ``required`` roles are in it, with a SHA-256. Source: notary ``tuf/data/snapshot.go``
        (IsValidSnapshotStructure), ``timestamp.go`` (IsValidTimestampStructure).
        """
        meta = {}
        for text, item in self.mapping(value, "meta").items():
            name = self.name(RoleName, text, said("a role in meta"))
            entry = self.record(item, f"meta of {name}", _FILE)
            length = self.number(entry.get("length"), f"the length of {name}", 0)
            meta[name] = FileMeta(length, self.hashes(entry.get("hashes"), name))
        for name in required:
            if name not in meta or "sha256" not in meta[name].hashes:
                raise self.fail(said("meta lacks {name} or its SHA-256", name=name))
        return meta

    def target(self, tag: str, value: object) -> Target:
        """Return what ``tag`` points to."""
        entry = self.record(value, f"the target {tag[:128]}", _FILE)
        return Target(
            self.number(entry.get("length"), f"the length of {tag[:128]}", 0),
            self.hashes(entry.get("hashes"), tag[:128]),
            entry.get("custom"),
        )

    def delegation(self, value: object, keys: Mapping[KeyId, PublicKey]) -> Delegation:
        """Return a delegation to a role directly below this one."""
        entry = self.record(value, said("a delegation"), _ROLE)
        name = self.name(RoleName, entry.get("name"), said("a delegation's name"))
        if not name.is_delegation or name.rpartition("/")[0] != self.role:
            raise self.fail(
                said("it delegates to {name}, which does not stand below it", name=name)
            )
        paths = tuple(
            self.text(path, said("a path")) for path in self.items(entry.get("paths"), "paths")
        )
        return Delegation(self.key_role(name, entry, keys), paths)

    def signature(self, value: object) -> Signature:
        """Return one signature."""
        entry = self.record(value, said("a signature"), _SIGNATURE)
        return Signature(
            self.name(KeyId, entry.get("keyid"), said("a signature's key ID")),
            self.text(entry.get("method"), said("a signature's method")).lower(),
            self.raw(entry.get("sig"), said("a signature")),
        )
