"""What the vault keeps: plain data, stored as MessagePack inside sealed records.

A field that is added later gets a default, so that older records still read.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from keymgr.crypto.sealing import Sealed
from keymgr.trust.keys import KeyType, PublicKey
from keymgr.vault.passphrase_lock import PassphraseLock

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Mode = Literal["notary", "static"]


class KeyRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A key: its public half, and its private half sealed under a protector.

    ``role`` is ``root``, ``targets``, ``snapshot``, ``timestamp`` or a delegation's or signer's
    name; ``gun`` is empty for roots and for keys that belong to no repository; ``name`` is a
    root's name or a label; ``private`` is None where only the public half is known.
    """

    key_id: str
    """The canonical key ID."""
    keytype: KeyType
    public: bytes
    algorithm: str
    role: str
    gun: str
    name: str
    protector: str
    private: Sealed | None
    created: Moment
    retired: Moment | None = None
    """When a root key was put out of use."""

    @property
    def public_key(self) -> PublicKey:
        """The bare public key."""
        return PublicKey(self.keytype, self.public)


class RepositorySummary(msgspec.Struct, frozen=True, kw_only=True):
    """What a list shows of a repository's current files, so that it need not read them.

    ``expires`` has the date of each role's file, None for a file without one, which clients refuse.
    ``certificates`` is the moment from which too few root certificates are valid to sign, None
    where none ends. ``root_keys`` are canonical IDs, ``root_threshold`` of which must sign.
    """

    expires: dict[str, Moment | None]
    certificates: Moment | None
    root_threshold: int
    root_keys: tuple[str, ...]
    tags: int
    signed_at: Moment
    """When the newest of the files came into the vault."""
    delegations: dict[str, tuple[str, ...]] = {}
    """The canonical IDs of the keys of each delegation."""


class RepositoryRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A repository: how it is published and which version of each role is current.

    ``roots`` are names of root keys; ``published`` holds the versions that a receipt confirmed;
    ``timestamp_days`` and ``server`` are for static and Notary repositories in turn.
    """

    gun: str
    mode: Mode
    roots: tuple[str, ...]
    protector: str
    versions: dict[str, int]
    published: dict[str, int]
    timestamp_days: int
    server: str
    created: Moment
    run: str = ""
    """The run of the job that changed it last."""
    era: int = 0
    """How often its trust was started anew."""
    summary: RepositorySummary | None = None
    """None in a record that an older keymgr wrote."""
    exported: Moment | None = None
    """When its files last left in a bundle."""

    @property
    def history(self) -> str:
        """The name under which the files of this era are kept; ``@`` stands in no GUN."""
        return f"{self.gun}@{self.era}" if self.era else self.gun


class MetadataRecord(msgspec.Struct, frozen=True):
    """A signed metadata file, byte for byte."""

    gun: str
    role: str
    version: int
    content: bytes
    signed_at: Moment


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """How far a proposal is signed: the file that lacks most, and whose signatures it waits for.

    ``needed`` of the keys must sign; ``signed`` have, ``unsigned`` may still. IDs are canonical.
    """

    role: str
    version: int
    needed: int
    signed: tuple[str, ...]
    unsigned: tuple[str, ...]


class ProposalRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A change of a repository that waits for signatures from other vaults.

    ``files`` are the new files by role, signed as far as they could be; ``dropped`` are roles
    whose file goes; ``record`` is the repository's record as the change would have it, had nothing
    else been noted since.
    """

    gun: str
    reason: str
    created: Moment
    record: RepositoryRecord
    former_root: bytes
    files: dict[str, bytes]
    dropped: tuple[str, ...]
    sentences: tuple[str, ...]
    tally: Tally | None = None
    """None in a record that an older keymgr wrote."""


class JobRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A job over many repositories that was begun and has not ended.

    ``key`` tells it from other jobs: name and arguments. Repositories that it has done carry
    ``run`` in their record.
    """

    key: str
    run: str
    started: Moment


class BackupRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that was made, or found and proven, on one medium.

    ``sha256`` is the hex digest of the vault's file in it; ``medium`` tells one disk from others,
    ``place`` says in words which it is; ``own_passphrase`` is whether it has one beside the
    vault's.
    """

    sha256: str
    medium: str
    place: str
    path: str
    size: int
    revision: int
    own_passphrase: bool
    created: Moment
    proven: Moment
    """When it was last read back and found whole."""


class AuditRecord(msgspec.Struct, frozen=True):
    """An entry of the audit log.

    ``digest`` is the hex SHA-256 of the entry's other fields as JSON with sorted names and no white
    space; ``previous`` is the digest of the entry before, 64 zeros for the first, whose ``seq``
    is 1.
    """

    seq: int
    time: Moment
    actor: str
    action: str
    subject: str
    details: dict[str, str | int | list[str]]
    previous: str
    digest: str


class VaultProtector(msgspec.Struct, frozen=True, tag_field="kind", tag="vault"):
    """The protector that the vault's own passphrase opens."""

    id: str
    label: str


class PassphraseProtector(msgspec.Struct, frozen=True, tag_field="kind", tag="passphrase"):
    """A protector with a passphrase of its own. Each is unlocked by one derivation."""

    id: str
    label: str
    lock: PassphraseLock


class Officer(msgspec.Struct, frozen=True):
    """An officer of a quorum: the lock of a share, and what tells the right share.

    ``lock`` is None where the share is on paper only.
    """

    name: str
    commitment: Digest
    lock: PassphraseLock | None


class QuorumProtector(msgspec.Struct, frozen=True, tag_field="kind", tag="quorum"):
    """A protector that any ``threshold`` of its officers open together.

    The secret that their shares give is told by its ``commitment``; the protector's key is derived
    from it. ``created`` is when these shares were made.
    """

    id: str
    label: str
    threshold: int
    officers: tuple[Officer, ...]
    commitment: Digest
    created: Moment

    def officer(self, name: str) -> Officer | None:
        """Return the officer of that name, or None."""
        return next((officer for officer in self.officers if officer.name == name), None)


LockedProtector = PassphraseProtector | QuorumProtector
ProtectorRecord = VaultProtector | LockedProtector
