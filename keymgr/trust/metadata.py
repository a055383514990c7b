"""What signed metadata says, free of how any dialect writes it as bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Generic, TypeVar

from keymgr.trust.keys import PublicKey, Signature
from keymgr.trust.names import Digest, KeyId, RoleName

_HASHERS: Final = {"sha256": hashlib.sha256, "sha512": hashlib.sha512}


@dataclass(frozen=True, slots=True)
class Role:
    """Who may sign a role: these keys, ``threshold`` of them."""

    name: RoleName
    key_ids: tuple[KeyId, ...]
    threshold: int


@dataclass(frozen=True, slots=True)
class Root:
    """The root of trust: every key, and which keys sign which top-level role."""

    version: int
    expires: datetime | None
    keys: Mapping[KeyId, PublicKey]
    roles: Mapping[RoleName, Role]

    def role_keys(self, name: RoleName) -> dict[KeyId, PublicKey]:
        """Return the listed keys of the role ``name``."""
        return {key_id: self.keys[key_id] for key_id in self.roles[name].key_ids}


@dataclass(frozen=True, slots=True)
class FileMeta:
    """Length in bytes and hashes of a file. ``hashes`` maps ``sha256``, ``sha512`` to raw bytes."""

    length: int
    hashes: Mapping[str, bytes]

    def matches(self, content: bytes) -> bool:
        """Return whether ``content`` is the file: a length is the most that clients download.

        Source: notary ``storage/httpstore.go`` (GetSized), ``tuf/data/types.go`` (CheckHashes).
        """
        known = self.hashes.keys() & _HASHERS.keys()
        return len(content) <= self.length and all(
            _HASHERS[name](content).digest() == self.hashes[name] for name in known
        )


@dataclass(frozen=True, slots=True)
class Target:
    """What a tag points to: a manifest's digest and size in bytes.

    ``hashes`` and ``custom`` keep what a foreign signer listed besides the SHA-256.
    """

    size: int
    hashes: Mapping[str, bytes]
    custom: object = None

    @property
    def digest(self) -> Digest | None:
        """The manifest's digest, None where only another hash is listed."""
        raw = self.hashes.get("sha256")
        return Digest.from_raw(raw) if raw is not None else None

    @classmethod
    def of(cls, digest: Digest, size: int) -> Target:
        """Return the target for a manifest, as docker writes it."""
        return cls(size, {"sha256": digest.raw})


@dataclass(frozen=True, slots=True)
class Delegation:
    """A delegated role and the path prefixes it may sign; the empty prefix means all."""

    role: Role
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Targets:
    """Tags, and who else may sign tags. Also the payload of every ``targets/NAME``."""

    version: int
    expires: datetime | None
    targets: Mapping[str, Target]
    keys: Mapping[KeyId, PublicKey] = field(default_factory=dict)
    delegations: tuple[Delegation, ...] = ()

    def delegation(self, name: RoleName) -> Delegation | None:
        """Return the delegation to ``name``, None where there is none."""
        return next((entry for entry in self.delegations if entry.role.name == name), None)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Which file of each role is current."""

    version: int
    expires: datetime | None
    meta: Mapping[RoleName, FileMeta]


@dataclass(frozen=True, slots=True)
class Timestamp:
    """Which snapshot is current."""

    version: int
    expires: datetime | None
    meta: Mapping[RoleName, FileMeta]


Payload = Root | Targets | Snapshot | Timestamp

P = TypeVar("P", bound=Payload)
P_co = TypeVar("P_co", bound=Payload, covariant=True)


@dataclass(frozen=True, slots=True)
class Signed(Generic[P_co]):
    """A payload with its signatures and the very bytes they cover and stand in.

    ``message`` is what is signed, ``content`` the whole file.
    """

    role: RoleName
    payload: P_co
    signatures: tuple[Signature, ...]
    message: bytes
    content: bytes
