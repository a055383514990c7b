"""Repositories to order: any signers, thresholds, certificates and dates, good or bad."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from keymgr.crypto.certificates import issue_root_certificate
from keymgr.crypto.keys import VERIFIER, Algorithm, PrivateKey
from keymgr.trust import canonical, notary
from keymgr.trust.client import CLIENT_ROLES, Pin, RepositoryReport, check_repository
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import (
    Delegation,
    FileMeta,
    P,
    Payload,
    Role,
    Root,
    Signed,
    Snapshot,
    Target,
    Targets,
    Timestamp,
)
from keymgr.trust.names import (
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Digest,
    Gun,
    KeyId,
    RoleName,
)

GUN: Final = Gun("registry.example.org/team/app")
NOW: Final = datetime.now(UTC).replace(microsecond=0)
"""The real client has no other clock, and is asked about the same repositories."""
DAY: Final = timedelta(days=1)
SOON: Final = NOW + 30 * DAY
PAST: Final = NOW - DAY
Files = Mapping[str, bytes]
Edits = Mapping[str, Callable[[dict[str, Any]], None]]
"""Role to what changes its JSON before it is signed."""
NO_EDITS: Final[Edits] = MappingProxyType({})


@cache
def key(name: str) -> PrivateKey:
    """The private key of this name: one for each name and run. ``rsa…`` and ``p384…`` are such."""
    if name.startswith("rsa"):
        return PrivateKey.generate(Algorithm.RSA_3072)
    if name.startswith("p384"):
        return PrivateKey.generate(Algorithm.ECDSA_P384)
    return PrivateKey.generate(Algorithm.ECDSA_P256)


@cache
def certificate(
    name: str,
    common_name: str = GUN,
    start: datetime = NOW - 10 * DAY,
    end: datetime = NOW + 3650 * DAY,
) -> PublicKey:
    """The root key ``name`` as roots list it: its certificate for ``common_name``."""
    return issue_root_certificate(key(name).public, key(name), common_name, start, end)


def sign(
    role: RoleName, payload: P, signers: Iterable[tuple[str, KeyId]], edits: Edits = NO_EDITS
) -> Signed[P]:
    """Write a file, signed by each private key for the listed key ID that stands beside it.

    The edit of this role, if any, changes the JSON before it is signed.
    """
    message = notary.message_of(payload)
    if role in edits:
        body = json.loads(message)
        edits[role](body)
        message = canonical.encode(body)
    signatures = tuple(key(name).sign(message, listed) for name, listed in signers)
    return notary.assemble(role, payload, message, signatures)


def bare(*names: str) -> Iterator[tuple[str, KeyId]]:
    """These keys, listed as they are."""
    for name in names:
        yield name, key(name).public.key_id


@dataclass(frozen=True)
class RootPlan:
    """A root to be made; the same plan gives the same bytes, as long as nothing edits them."""

    version: int = 1
    keys: tuple[str, ...] = ("alice",)
    threshold: int = 1
    signers: tuple[str, ...] | None = None
    """Who signs: the root keys, unless named."""
    listed: tuple[tuple[str, PublicKey], ...] = ()
    """Root keys under other certificates than their own."""
    former: RootPlan | None = None
    """Where signers of the former root are listed as there."""
    expires: datetime | None = SOON
    targets_keys: tuple[str, ...] = ("tagger",)
    targets_threshold: int = 1
    snapshot_key: str = "snapshot"
    timestamp_key: str = "timestamp"

    def certificate(self, name: str) -> PublicKey:
        """The certificate under which this root lists the key ``name``."""
        own = dict(self.listed).get(name)
        if own is None and self.former is not None and name not in self.keys:
            return self.former.certificate(name)
        return own or certificate(name)

    @cache  # noqa: B019 - plans are few, and live as long as the tests
    def make(self) -> Signed[Root]:
        """Make and sign it."""
        return self.edited(NO_EDITS)

    def edited(self, edits: Edits) -> Signed[Root]:
        """Make it, change it, and sign it."""
        certificates = [self.certificate(name) for name in self.keys]
        others = [*self.targets_keys, self.snapshot_key, self.timestamp_key]
        listed = [*certificates, *(key(name).public for name in others)]
        targets = tuple(key(name).public.key_id for name in self.targets_keys)
        payload = Root(
            self.version,
            self.expires,
            {each.key_id: each for each in listed},
            {
                ROOT: Role(ROOT, tuple(each.key_id for each in certificates), self.threshold),
                TARGETS: Role(TARGETS, targets, self.targets_threshold),
                SNAPSHOT: Role(SNAPSHOT, (key(self.snapshot_key).public.key_id,), 1),
                TIMESTAMP: Role(TIMESTAMP, (key(self.timestamp_key).public.key_id,), 1),
            },
        )
        names = self.keys if self.signers is None else self.signers
        signers = [(name, self.certificate(name).key_id) for name in names]
        return sign(ROOT, payload, signers, edits)


@dataclass(frozen=True)
class DelegationPlan:
    """A delegated role and its file. ``keys`` are bare unless ``listed`` says otherwise."""

    keys: Sequence[str] = ("signer",)
    threshold: int = 1
    signers: Sequence[str] | None = None
    paths: tuple[str, ...] = ("",)
    tags: Sequence[str] = ()
    version: int = 1
    expires: datetime | None = SOON
    has_file: bool = True
    listed: Mapping[str, PublicKey] = field(default_factory=dict)
    below: Mapping[str, DelegationPlan] = field(default_factory=dict)
    """What it delegates to in turn: the last part of the name, and the plan."""

    def public(self, name: str) -> PublicKey:
        """The key ``name`` as its delegator lists it."""
        return self.listed.get(name) or key(name).public


def entry(role: RoleName, plan: DelegationPlan) -> Delegation:
    """What a delegator says of a delegated role."""
    ids = tuple(plan.public(name).key_id for name in plan.keys)
    return Delegation(Role(role, ids, plan.threshold), plan.paths)


def delegation_files(
    role: RoleName, plan: DelegationPlan, edits: Edits
) -> dict[RoleName, Signed[Targets]]:
    """Make and sign the file of a delegated role and those below it."""
    payload = with_delegations(targets(plan.version, plan.expires, plan.tags), role, plan.below)
    names = plan.keys if plan.signers is None else plan.signers
    own = sign(role, payload, [(name, plan.public(name).key_id) for name in names], edits)
    files = {role: own} if plan.has_file else {}
    for name, each in plan.below.items():
        files |= delegation_files(RoleName(f"{role}/{name}"), each, edits)
    return files


def targets(version: int, expires: datetime | None, tags: Sequence[str]) -> Targets:
    """A payload of tags; what a tag points to depends on its name alone."""
    return Targets(version, expires, {tag: Target.of(Digest.of(tag.encode()), 7) for tag in tags})


def with_delegations(
    payload: Targets, parent: RoleName, below: Mapping[str, DelegationPlan]
) -> Targets:
    """The same payload with these delegations."""
    keys = [plan.public(name) for plan in below.values() for name in plan.keys]
    entries = tuple(entry(RoleName(f"{parent}/{name}"), plan) for name, plan in below.items())
    return replace(payload, keys={each.key_id: each for each in keys}, delegations=entries)


def named(signed: Signed[Payload]) -> FileMeta:
    """How a snapshot or timestamp names a file."""
    content = signed.content
    hashes = {"sha256": hashlib.sha256(content), "sha512": hashlib.sha512(content)}
    return FileMeta(len(content), {name: value.digest() for name, value in hashes.items()})


@dataclass(frozen=True)
class RepositoryPlan:
    """A repository to be made; every part is good unless told otherwise."""

    roots: Sequence[RootPlan] = (RootPlan(),)
    tags: Sequence[str] = ("v1",)
    delegations: Mapping[str, DelegationPlan] = field(default_factory=dict)
    targets_signers: Sequence[str] = ("tagger",)
    targets_version: int = 1
    targets_expires: datetime | None = SOON
    snapshot_signers: Sequence[str] = ("snapshot",)
    snapshot_version: int = 1
    snapshot_expires: datetime | None = SOON
    timestamp_signers: Sequence[str] = ("timestamp",)
    timestamp_version: int = 1
    timestamp_expires: datetime | None = SOON
    edits: Edits = field(default_factory=dict)

    def make(self) -> dict[str, bytes]:
        """Make the files, named as a Notary server names them."""
        roots = [plan.make() for plan in self.roots]
        if ROOT in self.edits:
            roots[-1] = self.roots[-1].edited(self.edits)
        payload = targets(self.targets_version, self.targets_expires, self.tags)
        payload = with_delegations(payload, TARGETS, self.delegations)
        signed: dict[RoleName, Signed[Payload]] = {ROOT: roots[-1]}
        signed[TARGETS] = sign(TARGETS, payload, bare(*self.targets_signers), self.edits)
        for name, plan in self.delegations.items():
            signed |= delegation_files(RoleName(f"targets/{name}"), plan, self.edits)
        meta = {role: named(each) for role, each in signed.items()}
        snapshot = Snapshot(self.snapshot_version, self.snapshot_expires, meta)
        signed[SNAPSHOT] = sign(SNAPSHOT, snapshot, bare(*self.snapshot_signers), self.edits)
        timestamp = Timestamp(
            self.timestamp_version, self.timestamp_expires, {SNAPSHOT: named(signed[SNAPSHOT])}
        )
        signed[TIMESTAMP] = sign(TIMESTAMP, timestamp, bare(*self.timestamp_signers), self.edits)
        files = {f"{root.payload.version}.root.json": root.content for root in roots}
        return files | {f"{role}.json": each.content for role, each in signed.items()}


def verdict(
    files: Files, pin: Pin | None = None, now: datetime = NOW, gun: Gun = GUN
) -> RepositoryReport:
    """Return keymgr's verdict on what a client would find."""
    return check_repository(gun, files, CLIENT_ROLES, now=now, verifier=VERIFIER, pin=pin)
