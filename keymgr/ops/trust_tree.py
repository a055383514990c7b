"""One repository's trust as a tree: who signs what, what waits, what expires."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum, StrEnum

from keymgr.ops.delegating import Keyring, is_signed
from keymgr.ops.finishing import SignedFiles, canonical_id
from keymgr.ops.proposals import signed_so_far
from keymgr.ops.repositories import find_repository
from keymgr.ops.standing import RENEW_WITHIN, Standing, standing_of, timestamp_share
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Station
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Payload, Role, Root, Signed, Targets, Timestamp
from keymgr.trust.names import RELEASES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, KeyId, RoleName
from keymgr.vault.records import KeyRecord


class Place(StrEnum):
    """Where a private key is."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    SERVER = "server"


class KeyChange(StrEnum):
    """What a change that waits for signatures does to a key of a role."""

    NONE = "none"
    ADDED = "added"
    REMOVED = "removed"


class Health(IntEnum):
    """How a role stands, the worst first."""

    EXPIRED = 0
    UNSIGNED = 1
    DUE = 2
    WAITING = 3
    WELL = 4


@dataclass(frozen=True)
class KeyView:
    """A key of a role.

    ``name`` is a root key's or a signer's name, empty where nobody gave one. ``has_signed`` says
    whether it has signed the change that waits, ``can_sign`` whether it can do so here, now.
    """

    key_id: KeyId
    name: str
    place: Place
    change: KeyChange
    has_signed: bool
    can_sign: bool


@dataclass(frozen=True)
class RoleNode:
    """A role of the tree.

    ``version`` is None where the server keeps the file or there is none yet, ``next_version`` the
    version that waits for signatures. ``tags`` counts what its file lists, ``signed_at`` is when
    that came into the vault.
    """

    role: RoleName
    version: int | None
    next_version: int | None
    threshold: int
    keys: tuple[KeyView, ...]
    expires: datetime | None
    health: Health
    tags: int = 0
    signed_at: datetime | None = None
    paths: tuple[str, ...] = ()

    @property
    def depth(self) -> int:
        """How many delegations lead here from targets; 0 for targets and root."""
        return self.role.count("/")


@dataclass(frozen=True)
class SignedTag:
    """A tag, the manifest that it stands for, and the role in whose file it is."""

    name: str
    digest: str
    size: int
    role: RoleName
    is_pulled: bool
    """Whether docker pull takes it from there."""


@dataclass(frozen=True)
class TrustTree:
    """A repository's roles: the root, the tagging role, what it delegates to, and the summaries.

    ``delegations`` stand in the order of drawing, each after the role above it. ``servers`` are
    snapshot and timestamp. ``names`` are what keys are called, by canonical ID.
    """

    standing: Standing
    root: RoleNode
    targets: RoleNode
    delegations: tuple[RoleNode, ...]
    servers: tuple[RoleNode, ...]
    tags: tuple[SignedTag, ...]
    names: Mapping[str, str]

    @property
    def gun(self) -> Gun:
        """The repository's name."""
        return self.standing.gun

    def nodes(self) -> tuple[RoleNode, ...]:
        """Return every role, in the order in which a person reads them."""
        return (self.root, *self.servers, self.targets, *self.delegations)


def read_trust(station: Station, gun: Gun) -> TrustTree:
    """Return the trust of ``gun`` as it is, with what waits. Raises NoRepositoryError."""
    state = load_state(station, find_repository(station, gun))
    standing = standing_of(station, gun)
    proposal = station.vault.proposals.find(gun)
    waiting = signed_so_far(proposal) if proposal else SignedFiles(None, None, {})
    keys = {key.key_id: key for key in station.vault.keys.of_gun("")}
    names = _names(state, keys.values())
    growing = _Growing(station, state, waiting, Keyring.at(station).of(gun), names, station.clock())
    return TrustTree(
        standing,
        growing.top(ROOT),
        growing.top(TARGETS),
        tuple(growing.delegations(state.targets.payload)),
        tuple(growing.top(role) for role in (SNAPSHOT, TIMESTAMP)),
        tuple(_tags(state)),
        names,
    )


def _names(state: RepositoryState, keys: Iterable[KeyRecord]) -> dict[str, str]:
    """Return what keys are called, by canonical ID: a root's own name, else the signer's."""
    found: dict[str, str] = {}
    for parent in (state.targets, *state.delegations.values()):
        for entry in parent.payload.delegations:
            if entry.role.name != RELEASES:
                for key_id in entry.role.key_ids:
                    name = entry.role.name.removeprefix(f"{TARGETS}/")
                    found.setdefault(canonical_id(parent.payload.keys[key_id]), name)
    return found | {key.key_id: key.name for key in keys if key.name}


def _tags(state: RepositoryState) -> Iterable[SignedTag]:
    released = state.delegations.get(RELEASES)
    names = released.payload.targets if released else {}
    for signed in (state.targets, *state.delegations.values()):
        for name, target in signed.payload.targets.items():
            pulled = signed.role == RELEASES or (signed.role == TARGETS and name not in names)
            yield SignedTag(name, target.digest or "", target.size, signed.role, pulled)


Listing = tuple[Role, Mapping[KeyId, PublicKey]]
"""A role, and the keys among which it lists its own."""


@dataclass(frozen=True)
class _Growing:
    """Makes the nodes of one repository."""

    station: Station
    state: RepositoryState
    waiting: SignedFiles
    held: frozenset[KeyId]
    names: Mapping[str, str]
    now: datetime

    def top(self, role: RoleName) -> RoleNode:
        """Return the node of a role that the root lists."""
        present = self.state.root.payload
        proposed = self.waiting.root.payload if self.waiting.root else present
        waiting = {signed.role: signed for signed in self.waiting.all()}
        return self._node(
            role,
            (self.state.files().get(role), waiting.get(role)),
            _listing(present, role),
            _listing(proposed, role),
        )

    def delegations(self, parent: Targets) -> Iterable[RoleNode]:
        """Return the nodes below ``parent``, each followed by those below it."""
        for entry in parent.delegations:
            role = entry.role.name
            signed = self.state.delegations.get(role)
            listing = (entry.role, parent.keys)
            files = (signed, self.waiting.delegations.get(role))
            node = replace(self._node(role, files, listing, listing), paths=entry.paths)
            if signed is not None and not is_signed(signed, parent, entry):
                node = replace(node, health=min(node.health, Health.UNSIGNED))
            yield node
            if signed is not None:
                yield from self.delegations(signed.payload)

    def _node(
        self,
        role: RoleName,
        files: tuple[Signed[Payload] | None, Signed[Payload] | None],
        before: Listing,
        after: Listing,
    ) -> RoleNode:
        """Return the node of a role with its present and its proposed file."""
        present, proposed = (file.payload if file else None for file in files)
        return RoleNode(
            role,
            present.version if present else None,
            proposed.version if proposed else None,
            after[0].threshold,
            tuple(self._keys(role, files[1], before, after)),
            present.expires if present else None,
            self._health(present, proposed),
            len(present.targets) if isinstance(present, Targets) else 0,
            self._kept(role, present),
        )

    def _keys(
        self, role: RoleName, proposed: Signed[Payload] | None, before: Listing, after: Listing
    ) -> Iterable[KeyView]:
        old, new = _canonical(before), _canonical(after)
        listed = [*before[1].values(), *after[1].values()]
        signing = {key.key_id: canonical_id(key) for key in listed}
        signatures = proposed.signatures if proposed else ()
        done = {signing.get(signature.key_id) for signature in signatures}
        for key_id in dict.fromkeys([*new, *old]):
            place = self._place(role, key_id)
            signed = key_id in done
            yield KeyView(
                key_id,
                self.names.get(key_id, ""),
                place,
                _change(key_id, old, new),
                signed,
                proposed is not None and place is Place.HERE and not signed,
            )

    def _place(self, role: RoleName, key_id: KeyId) -> Place:
        if key_id in self.held:
            return Place.HERE
        is_server = role in {SNAPSHOT, TIMESTAMP} and not self.state.is_static
        return Place.SERVER if is_server else Place.ELSEWHERE

    def _health(self, present: Payload | None, proposed: Payload | None) -> Health:
        if present is not None and (present.expires is None or present.expires <= self.now):
            return Health.EXPIRED
        if present is not None and self._is_due(present):
            return Health.DUE
        return Health.WAITING if proposed is not None else Health.WELL

    def _is_due(self, present: Payload) -> bool:
        within = RENEW_WITHIN
        if isinstance(present, Timestamp):
            within = min(within, timestamp_share(self.state.record))
        return present.expires is not None and present.expires <= self.now + within

    def _kept(self, role: RoleName, present: Payload | None) -> datetime | None:
        if present is None:
            return None
        history, version = self.state.record.history, present.version
        return self.station.vault.metadata.get(history, role, version).signed_at


def _listing(root: Root, role: RoleName) -> Listing:
    return root.roles[role], root.role_keys(role)


def _canonical(listing: Listing) -> list[KeyId]:
    role, keys = listing
    return list(dict.fromkeys(canonical_id(keys[key_id]) for key_id in role.key_ids))


def _change(key_id: KeyId, before: Collection[KeyId], after: Collection[KeyId]) -> KeyChange:
    if key_id not in before:
        return KeyChange.ADDED
    return KeyChange.NONE if key_id in after else KeyChange.REMOVED
