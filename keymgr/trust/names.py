"""Names as value types: parsed once at the edge, impossible to hold wrong.

Each type is a ``str`` whose constructor checks the grammar, so a name that exists is valid.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from keymgr.errors import KeymgrError
from keymgr.sentences import said

# distribution/reference: regexp.go and the length limit of reference.go (NameTotalLengthMax).
_DOMAIN: Final = (
    r"(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])"
    r"(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*"
    r"|\[(?:[a-fA-F0-9:]+)\]"
)
_COMPONENT: Final = r"[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*"
_GUN: Final = re.compile(rf"(?:(?:{_DOMAIN})(?::[0-9]+)?/)?{_COMPONENT}(?:/{_COMPONENT})*")
_TAG: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}")
_HEX256: Final = re.compile(r"[0-9a-f]{64}")
_DELEGATION: Final = re.compile(r"targets(?:/[-a-z0-9_]+)+")
_MAX_NAME: Final = 255


@dataclass(eq=False)
class InvalidNameError(KeymgrError):
    """A name does not follow its grammar."""

    message: ClassVar[str] = "{text!r} is not a valid {kind}."
    hint: ClassVar[str] = "{expected} Nothing was changed."
    text: str
    kind: str
    expected: str


class Gun(str):
    """A Globally Unique Name: a repository as ``docker`` names it, without a tag.

    Source: github.com/distribution/reference, grammar of ``name``; at most 255 characters.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where the grammar is not met."""
        if len(text) > _MAX_NAME or not _GUN.fullmatch(text):
            raise InvalidNameError(
                text[:300],
                said("repository name"),
                said(
                    "Write it as docker does, for example registry.example.org/team/app, in"
                    " lower case and without a tag."
                ),
            )
        return super().__new__(cls, text)

    @property
    def has_registry(self) -> bool:
        """Whether the first component names a registry host, as docker's own GUNs do."""
        head, slash, _ = self.partition("/")
        return bool(slash) and ("." in head or ":" in head or head == "localhost")


class Tag(str):
    """A tag. Source: github.com/distribution/reference, grammar of ``tag``."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where the grammar is not met."""
        if not _TAG.fullmatch(text):
            raise InvalidNameError(
                text[:300],
                "tag",
                said(
                    "A tag has up to 128 letters, digits, dots, dashes and underscores, and"
                    " starts with a letter, a digit or an underscore."
                ),
            )
        return super().__new__(cls, text)


class RoleName(str):
    """A TUF role: ``root``, ``targets``, ``snapshot``, ``timestamp`` or ``targets/NAME``.

    Source: notary ``tuf/data/roles.go`` (ValidRole, IsDelegation).
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where the grammar is not met."""
        known = text in {"root", "targets", "snapshot", "timestamp"}
        if not known and (len(text) > _MAX_NAME or not _DELEGATION.fullmatch(text)):
            raise InvalidNameError(
                text[:300],
                "role",
                said(
                    "Roles are root, targets, snapshot, timestamp and targets/NAME, with"
                    " lower-case letters, digits, dashes and underscores."
                ),
            )
        return super().__new__(cls, text)

    @property
    def is_delegation(self) -> bool:
        """Whether this is ``targets/NAME`` or deeper."""
        return self.startswith("targets/")


ROOT: Final = RoleName("root")
TARGETS: Final = RoleName("targets")
SNAPSHOT: Final = RoleName("snapshot")
TIMESTAMP: Final = RoleName("timestamp")
RELEASES: Final = RoleName("targets/releases")


class KeyId(str):
    """The hex SHA-256 of a public key object's canonical JSON, 64 lower-case digits."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where the grammar is not met."""
        if not _HEX256.fullmatch(text):
            raise InvalidNameError(
                text[:300], said("key ID"), said("A key ID has 64 lower-case hexadecimal digits.")
            )
        return super().__new__(cls, text)


class Digest(str):
    """A content digest as registries write it: ``sha256:`` and 64 lower-case hex digits.

    Source: opencontainers/image-spec ``descriptor.md``, Digests.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where the grammar is not met."""
        algorithm, colon, digits = text.partition(":")
        if algorithm != "sha256" or not colon or not _HEX256.fullmatch(digits):
            raise InvalidNameError(
                text[:300],
                "digest",
                said("A digest is sha256: followed by 64 lower-case hexadecimal digits."),
            )
        return super().__new__(cls, text)

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Return the digest of ``content``."""
        return super().__new__(cls, "sha256:" + hashlib.sha256(content).hexdigest())

    @classmethod
    def from_raw(cls, sha256: bytes) -> Self:
        """Return the digest whose 32 bytes are ``sha256``."""
        return cls("sha256:" + sha256.hex())

    @property
    def raw(self) -> bytes:
        """The 32 bytes."""
        return bytes.fromhex(self[7:])
