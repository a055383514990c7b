"""From a draft to signed files: who signs, who is missing, what clients then hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from keymgr.crypto.certified import bare_key
from keymgr.crypto.keys import VERIFIER, PrivateKey
from keymgr.errors import KeymgrError
from keymgr.ops.drafts import Draft
from keymgr.ops.state import RepositoryState, Signing, sign, summarise
from keymgr.ops.station import Signers, Station
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import P, Payload, Role, Root, Signed, Targets
from keymgr.trust.names import ROOT, TARGETS, Gun, KeyId, RoleName
from keymgr.trust.verification import count_signatures
from keymgr.vault.records import KeyRecord


@dataclass(frozen=True)
class Duty:
    """Keys of which ``threshold`` must sign a file; ``whose`` says in words which these are."""

    whose: str
    keys: Mapping[KeyId, PublicKey]
    threshold: int


@dataclass(frozen=True)
class Shortfall:
    """A duty that is not met yet: how many have signed, and which keys have not."""

    role: RoleName
    duty: Duty
    signed: tuple[KeyId, ...]
    unsigned: tuple[KeyId, ...]


@dataclass(frozen=True)
class SignedFiles:
    """A draft's files, signed as far as they could be."""

    root: Signed[Root] | None
    targets: Signed[Targets] | None
    delegations: Mapping[RoleName, Signed[Targets]]

    def all(self) -> list[Signed[Payload]]:
        """Return the files there are."""
        top: list[Signed[Payload] | None] = [self.root, self.targets]
        return [file for file in [*top, *self.delegations.values()] if file is not None]

    def put_into(self, before: RepositoryState, draft: Draft) -> RepositoryState:
        """Return ``before`` with these files in place, and without those the draft drops."""
        kept = {
            role: old for role, old in before.delegations.items() if role not in draft.delegations
        }
        return replace(
            before,
            record=draft.record,
            root=self.root or before.root,
            targets=self.targets or before.targets,
            delegations=kept | dict(self.delegations),
        )


@dataclass(frozen=True)
class Finished:
    """Files signed by the keys of this vault, and what they still lack."""

    state: RepositoryState
    files: SignedFiles
    shortfalls: tuple[Shortfall, ...]

    @property
    def complete(self) -> bool:
        """Whether clients would accept every file."""
        return not self.shortfalls


def canonical_id(key: PublicKey) -> KeyId:
    """Return the ID of the bare key behind a listed key; its own where it can't be read."""
    try:
        return bare_key(key).key_id
    except KeymgrError:
        return key.key_id


def duties(before: RepositoryState, draft: Draft, role: RoleName) -> list[Duty]:
    """Return who must sign the draft's new file of ``role``.

    A root answers to the former root's keys as well as to its own.
    """
    root, former = draft.root or before.root.payload, before.root.payload
    if role == ROOT:
        return [_root_duty(former), _root_duty(root)]
    if not role.is_delegation:
        return [Duty(role, root.role_keys(role), root.roles[role].threshold)]
    parent = _parent(before, draft, role)
    entry = parent.delegation(role) if parent else None
    if parent is None or entry is None:
        return []
    keys = {key_id: parent.keys[key_id] for key_id in entry.role.key_ids}
    return [Duty(role, keys, entry.role.threshold)]


def _root_duty(root: Root) -> Duty:
    role: Role = root.roles[ROOT]
    return Duty(
        said("root version {version}", version=root.version), root.role_keys(ROOT), role.threshold
    )


def _parent(before: RepositoryState, draft: Draft, role: RoleName) -> Targets | None:
    """Return the payload, new or present, that delegates to ``role``."""
    name = RoleName(role.rpartition("/")[0])
    if name == TARGETS:
        return draft.targets or before.targets.payload
    present = before.delegations.get(name)
    return draft.delegations.get(name) or (present.payload if present else None)


def choose_signers(owed: Iterable[Duty], can_sign: Callable[[PublicKey], bool]) -> list[PublicKey]:
    """Return the listed keys that are to sign: as few as meet the duties, else all there are.

    A key that serves several duties goes first: an officer is not asked without need.
    """
    needed = [(duty, duty.threshold) for duty in owed]
    serving: dict[PublicKey, list[int]] = {}
    for index, (duty, _) in enumerate(needed):
        for key in duty.keys.values():
            if can_sign(key):
                serving.setdefault(key, []).append(index)
    left = [threshold for _, threshold in needed]
    chosen = []
    for key, indexes in sorted(serving.items(), key=lambda item: -len(item[1])):
        if any(left[index] > 0 for index in indexes):
            chosen.append(key)
            for index in indexes:
                left[index] -= 1
    return chosen


@dataclass(frozen=True)
class KeysAtHand:
    """The private keys that can sign for one repository; its own are looked up when needed."""

    station: Station
    loose: Mapping[KeyId, KeyRecord]
    gun: Gun

    def find(self, key: PublicKey) -> KeyRecord | None:
        """Return the private key behind a listed one, or None."""
        canonical = canonical_id(key)
        return self.loose.get(canonical) or self._own.get(canonical)

    @cached_property
    def _own(self) -> dict[KeyId, KeyRecord]:
        own = self.station.vault.keys.of_gun(self.gun)
        return {KeyId(key.key_id): key for key in own if key.private}


@dataclass(frozen=True)
class Pen:
    """Signs with whatever the vault holds, and with keys made a moment ago."""

    station: Station
    signers: Signers
    loose: Mapping[KeyId, KeyRecord]
    """Keys that belong to no repository (roots, delegation keys), by canonical ID."""

    def finish(
        self,
        before: RepositoryState,
        draft: Draft,
        made: Mapping[KeyId, PrivateKey],
        now: datetime,
    ) -> Finished:
        """Sign what ``draft`` changes. Raises what asking for passphrases raises."""
        held = KeysAtHand(self.station, self.loose, before.gun)

        def signing(key: PublicKey) -> Iterator[Signing]:
            if key.key_id in made:
                yield made[key.key_id], key.key_id
            elif record := held.find(key):
                yield self.signers.signer(record), key.key_id

        def signed(role: RoleName, payload: P) -> Signed[P]:
            chosen = choose_signers(
                duties(before, draft, role),
                lambda key: key.key_id in made or held.find(key) is not None,
            )
            return sign(role, payload, [each for key in chosen for each in signing(key)])

        files = SignedFiles(
            signed(ROOT, draft.root) if draft.root else None,
            signed(TARGETS, draft.targets) if draft.targets else None,
            {role: signed(role, new) for role, new in draft.delegations.items() if new},
        )
        shortfalls = [
            shortfall
            for file in files.all()
            for shortfall in _left_open(file, duties(before, draft, file.role))
        ]
        state = files.put_into(before, draft)
        if not shortfalls:
            state = summarise(self.station, self.signers, state, now, made)
        return Finished(state, files, tuple(shortfalls))


def _left_open(signed: Signed[Payload], owed: Sequence[Duty]) -> list[Shortfall]:
    """Return the duties that the signatures just made do not meet.

    Where there are enough of them, whether they are good is for the check before storing.
    """
    signers = {signature.key_id for signature in signed.signatures}
    if all(len(signers & duty.keys.keys()) >= duty.threshold for duty in owed):
        return []
    return unmet(signed, owed)


def unmet(signed: Signed[Payload], owed: Iterable[Duty]) -> list[Shortfall]:
    """Return the duties that the signatures on a file do not meet."""
    found = []
    for duty in owed:
        count = count_signatures(signed, duty.keys, duty.threshold, VERIFIER)
        if not count.ok:
            found.append(Shortfall(signed.role, duty, count.signed, count.unsigned))
    return found
