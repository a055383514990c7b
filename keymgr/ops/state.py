"""A repository's current files, and how a change to them is signed, checked and kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

import msgspec

from keymgr.crypto.keys import PrivateKey
from keymgr.ops.checking import Checker, Here, Question
from keymgr.ops.station import Signers, Station
from keymgr.ops.summaries import summary_of
from keymgr.trust import canonical, notary
from keymgr.trust.client import (
    CLIENT_ROLES,
    UPLOAD_ROLES,
)
from keymgr.trust.metadata import FileMeta, P, Payload, Root, Signed, Snapshot, Targets, Timestamp
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, KeyId, RoleName
from keymgr.vault.records import RepositoryRecord

# notary const.go; how long a timestamp lives is the repository's own setting.
ROOT_LIFE: Final = timedelta(days=3650)
TARGETS_LIFE: Final = timedelta(days=3 * 365)
SNAPSHOT_LIFE: Final = timedelta(days=3 * 365)

Signing = tuple[PrivateKey, KeyId]
"""A private key and the ID under which the metadata lists it."""


@dataclass(frozen=True)
class RepositoryState:
    """A repository's record and current files. Only static ones have the last two."""

    record: RepositoryRecord
    root: Signed[Root]
    targets: Signed[Targets]
    delegations: Mapping[RoleName, Signed[Targets]]
    snapshot: Signed[Snapshot] | None = None
    timestamp: Signed[Timestamp] | None = None

    @property
    def gun(self) -> Gun:
        """The repository's name."""
        return Gun(self.record.gun)

    @property
    def is_static(self) -> bool:
        """Whether the vault signs snapshot and timestamp too."""
        return self.record.mode == "static"

    def files(self) -> dict[RoleName, Signed[Payload]]:
        """Return the current file of every role the vault has one of."""
        found: list[Signed[Payload]] = [self.root, self.targets, *self.delegations.values()]
        found += [signed for signed in (self.snapshot, self.timestamp) if signed is not None]
        return {signed.role: signed for signed in found}


def result_of(files: Mapping[RoleName, Signed[Payload]]) -> str:
    """Return the hex SHA-256 that stands for these files, byte for byte, in the log."""
    return digest_of_files({str(role): file.content for role, file in files.items()})


def digest_of_files(files: Mapping[str, bytes]) -> str:
    """Return the hex SHA-256 of canonical JSON: each name with the hex SHA-256 of its content."""
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return hashlib.sha256(canonical.encode(digests)).hexdigest()


def load_state(station: Station, record: RepositoryRecord) -> RepositoryState:
    """Read the current files of ``record`` from the vault."""

    def current(role: RoleName) -> bytes:
        return station.vault.metadata.get(record.history, role, record.versions[role]).content

    delegations = [RoleName(role) for role in record.versions if role.startswith("targets/")]
    state = RepositoryState(
        record,
        notary.read_root(current(ROOT)),
        notary.read_targets(current(TARGETS)),
        {role: notary.read_targets(current(role), role) for role in delegations},
    )
    if not state.is_static:
        return state
    return replace(
        state,
        snapshot=notary.read_snapshot(current(SNAPSHOT)),
        timestamp=notary.read_timestamp(current(TIMESTAMP)),
    )


def keep_record(station: Station, record: RepositoryRecord, now: datetime) -> None:
    """Keep a record whose files came in from elsewhere, with their summary. In a transaction."""
    files = load_state(station, record).files()
    station.vault.repositories.put(msgspec.structs.replace(record, summary=summary_of(files, now)))


def sign(role: RoleName, payload: P, signers: Iterable[Signing]) -> Signed[P]:
    """Return the finished file of ``payload``, signed by each of ``signers``."""
    message = notary.message_of(payload)
    signatures = tuple(key.sign(message, listed) for key, listed in signers)
    return notary.assemble(role, payload, message, signatures)


NO_KEYS: Final[Mapping[KeyId, PrivateKey]] = MappingProxyType({})


def role_signers(
    station: Station,
    signers: Signers,
    state: RepositoryState,
    role: RoleName,
    made: Mapping[KeyId, PrivateKey] = NO_KEYS,
) -> list[Signing]:
    """Return the keys of ``role`` (not root) that the vault holds, as the root lists them.

    ``made`` are keys that will be in the vault with what they sign.
    """
    listed = state.root.payload.roles[role].key_ids
    held = {key.key_id: key for key in station.vault.keys.of_gun(state.gun) if key.private}
    return [
        (made[key_id] if key_id in made else signers.signer(held[key_id]), key_id)
        for key_id in listed
        if key_id in made or key_id in held
    ]


def _named(signed: Signed[Payload]) -> FileMeta:
    content = signed.content
    return FileMeta(
        len(content),
        {"sha256": hashlib.sha256(content).digest(), "sha512": hashlib.sha512(content).digest()},
    )


def summary_expiries(record: RepositoryRecord, now: datetime) -> dict[RoleName, datetime]:
    """Return the files that each change of a static repository signs anew, and their ends."""
    return {SNAPSHOT: now + SNAPSHOT_LIFE, TIMESTAMP: now + timedelta(days=record.timestamp_days)}


def summarise(
    station: Station,
    signers: Signers,
    state: RepositoryState,
    now: datetime,
    made: Mapping[KeyId, PrivateKey] = NO_KEYS,
) -> RepositoryState:
    """Return a static ``state`` with a new snapshot and timestamp over its other files.

    ``made`` are keys that will be in the vault with what they sign.
    A Notary server makes these itself: such a state comes back as it is.
    """
    if not state.is_static:
        return state
    summary_ends = summary_expiries(state.record, now)
    summed: list[Signed[Payload]] = [state.root, state.targets, *state.delegations.values()]
    snapshot = sign(
        SNAPSHOT,
        Snapshot(
            state.snapshot.payload.version + 1 if state.snapshot else 1,
            summary_ends[SNAPSHOT],
            {signed.role: _named(signed) for signed in summed},
        ),
        role_signers(station, signers, state, SNAPSHOT, made),
    )
    timestamp = sign(
        TIMESTAMP,
        Timestamp(
            state.timestamp.payload.version + 1 if state.timestamp else 1,
            summary_ends[TIMESTAMP],
            {SNAPSHOT: _named(snapshot)},
        ),
        role_signers(station, signers, state, TIMESTAMP, made),
    )
    return replace(state, snapshot=snapshot, timestamp=timestamp)


def store(
    station: Station, before: RepositoryState | None, after: RepositoryState, now: datetime
) -> RepositoryState:
    """Keep the files of ``after`` that are new, once a client's check of the final bytes passed.

    The check is that of a client which holds the root of ``before``. Runs inside the caller's
    transaction. Raises ClientWouldRefuseError, and then nothing is kept.
    """
    return storing(Here(), station, before, after, now)()


def storing(
    checker: Checker,
    station: Station,
    before: RepositoryState | None,
    after: RepositoryState,
    now: datetime,
) -> Callable[[], RepositoryState]:
    """Ask ``checker`` about the files of ``after``; return what stores them once it said yes.

    Otherwise as ``store``.
    """
    files = after.files()
    known = before.files() if before else {}
    new = {
        role: signed
        for role, signed in files.items()
        if role not in known or known[role].content != signed.content
    }
    answer = checker.ask(
        Question(
            after.gun,
            {f"{role}.json": signed.content for role, signed in files.items()},
            tuple(CLIENT_ROLES if after.is_static else UPLOAD_ROLES),
            tuple(new),
            now,
            before.root.content if before else None,
        )
    )

    def keep() -> RepositoryState:
        answer()
        for role, signed in new.items():
            station.vault.metadata.put(
                after.record.history, role, signed.payload.version, signed.content, now
            )
        record = msgspec.structs.replace(
            after.record,
            versions={str(role): signed.payload.version for role, signed in files.items()},
            summary=summary_of(files, now),
        )
        station.vault.repositories.put(record)
        return replace(after, record=record)

    return keep
