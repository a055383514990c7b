"""Editing a repository's delegations: each stands in the file of the role above it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from keymgr.crypto.keys import VERIFIER
from keymgr.ops.drafts import Draft, next_targets
from keymgr.ops.finishing import canonical_id
from keymgr.ops.holdings import held_keys
from keymgr.ops.jobs import loose_keys
from keymgr.ops.state import RepositoryState
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Delegation, Role, Signed, Targets
from keymgr.trust.names import TARGETS, Gun, KeyId, RoleName
from keymgr.trust.verification import count_signatures

ALL_PATHS = ("",)
"""The empty prefix, which every tag has."""

_NAMED = 5


@dataclass(frozen=True)
class Keyring:
    """The private keys that the vault has for a repository, by canonical ID."""

    station: Station
    loose: frozenset[KeyId]

    @classmethod
    def at(cls, station: Station) -> Keyring:
        """Return what ``station``'s vault holds."""
        return cls(station, frozenset(loose_keys(station)))

    def of(self, gun: Gun) -> frozenset[KeyId]:
        """Return the canonical IDs of the keys that can sign for ``gun``."""
        return held_keys(self.station, gun, self.loose)


def parent_of(role: RoleName) -> RoleName:
    """Return the role whose file delegates to the delegation ``role``."""
    return RoleName(role.rpartition("/")[0])


def delegated_keys(parent: Targets, entry: Delegation) -> dict[KeyId, PublicKey]:
    """Return the keys of a delegation in ``parent``, by listed ID."""
    return {key_id: parent.keys[key_id] for key_id in entry.role.key_ids}


def delegation(state: RepositoryState, role: RoleName) -> tuple[Targets, Delegation] | None:
    """Return the payload that delegates to ``role``, and how; None where none does."""
    if not role.is_delegation:
        return None
    name = parent_of(role)
    parent = state.targets if name == TARGETS else state.delegations.get(name)
    entry = parent.payload.delegation(role) if parent else None
    return (parent.payload, entry) if parent and entry else None


def can_sign(parent: Targets, entry: Delegation, held: frozenset[KeyId]) -> bool:
    """Whether the keys ``held`` meet the threshold of a delegation in ``parent``."""
    mine = {canonical_id(key) for key in delegated_keys(parent, entry).values()} & held
    return len(mine) >= entry.role.threshold


def is_signed(signed: Signed[Targets], parent: Targets, entry: Delegation) -> bool:
    """Whether a delegated file carries the signatures that ``parent`` now asks for."""
    keys = delegated_keys(parent, entry)
    return count_signatures(signed, keys, entry.role.threshold, VERIFIER).ok


def accepted_file(state: RepositoryState, role: RoleName) -> Signed[Targets] | None:
    """Return the file of the delegation ``role``, None where there is none that clients take.

    Whether it has expired is not looked at.
    """
    signed, delegated = state.delegations.get(role), delegation(state, role)
    if signed is None or delegated is None or not is_signed(signed, *delegated):
        return None
    return signed


def named_tags(tags: Iterable[str]) -> str:
    """Return tags in words: ``2 tags (1.0, 1.1)``."""
    names = sorted(tags)
    if not names:
        return said("no tag")
    shown = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        return said(
            "{number:,} tags ({shown} and {more:,} more)",
            number=len(names),
            shown=shown,
            more=len(names) - _NAMED,
        )
    return said_count(len(names), "{number} tag ({shown})", "{number} tags ({shown})", shown=shown)


class DelegationEdit:
    """A repository's delegations while a job changes them."""

    def __init__(self, state: RepositoryState) -> None:
        self._state = state
        self._changed: dict[RoleName, Targets] = {}
        self._dropped: dict[RoleName, None] = {}

    def file(self, role: RoleName) -> Targets | None:
        """Return what the file of ``role`` says so far; None where there is none."""
        if role in self._changed or role in self._dropped:
            return self._changed.get(role)
        if role == TARGETS:
            return self._state.targets.payload
        signed = self._state.delegations.get(role)
        return signed.payload if signed else None

    def files(self) -> list[tuple[RoleName, Targets]]:
        """Return every file that can delegate, the ones above first."""
        roles = sorted((TARGETS, *self._state.delegations), key=lambda role: role.count("/"))
        return [(role, payload) for role in roles if (payload := self.file(role)) is not None]

    def entry(self, role: RoleName) -> Delegation | None:
        """Return the delegation to ``role``; None where there is none."""
        parent = self.file(parent_of(role))
        return parent.delegation(role) if parent else None

    def keys(self, role: RoleName) -> dict[KeyId, PublicKey]:
        """Return the keys of the delegation ``role`` by listed ID; none where there is none."""
        parent, entry = self.file(parent_of(role)), self.entry(role)
        return delegated_keys(parent, entry) if parent and entry else {}

    def paths(self, role: RoleName) -> tuple[str, ...]:
        """Return the prefixes of tags that ``role`` may sign, those above it considered."""
        if role == TARGETS:
            return ALL_PATHS
        entry, above = self.entry(role), self.paths(parent_of(role))
        return tuple(path for path in entry.paths if path.startswith(above)) if entry else ()

    def begin_file(self, role: RoleName, last_version: int) -> None:
        """Give a role its first file; ``last_version`` is that of a file it once had, or 0."""
        self._changed[role] = Targets(last_version, None, {})

    def put(
        self,
        role: RoleName,
        keys: Iterable[PublicKey],
        threshold: int,
        paths: tuple[str, ...],
    ) -> None:
        """Delegate to ``role``, in place of the entry that it has. Its parent must have a file."""
        listed = {key.key_id: key for key in keys}
        entry = Delegation(Role(role, tuple(listed), threshold), paths)
        name, parent = self._parent(role)
        entries = list(parent.delegations)
        there = [index for index, each in enumerate(entries) if each.role.name == role]
        if there:
            entries[there[0]] = entry
        else:
            entries.append(entry)
        self._change(name, parent, entries, listed)

    def drop(self, role: RoleName) -> None:
        """End the delegation ``role``; its file goes, and those below it."""
        name, parent = self._parent(role)
        entries = [entry for entry in parent.delegations if entry.role.name != role]
        self._change(name, parent, entries, {})
        for other in self._state.delegations:
            if other == role or other.startswith(f"{role}/"):
                self._changed.pop(other, None)
                self._dropped[other] = None

    def _parent(self, role: RoleName) -> tuple[RoleName, Targets]:
        name = parent_of(role)
        parent = self.file(name)
        if parent is None:
            raise KeyError(name)
        return name, parent

    def _change(
        self,
        name: RoleName,
        parent: Targets,
        entries: list[Delegation],
        added: dict[KeyId, PublicKey],
    ) -> None:
        used = {key_id for entry in entries for key_id in entry.role.key_ids}
        known = {**parent.keys, **added}
        self._changed[name] = replace(
            parent,
            keys={key_id: key for key_id, key in known.items() if key_id in used},
            delegations=tuple(entries),
        )

    def draft(self, now: datetime, sentences: Iterable[str]) -> Draft:
        """Return the draft of all that was changed."""
        new = {role: next_targets(file, now) for role, file in self._changed.items()}
        targets = new.pop(TARGETS, None)
        return Draft(
            self._state.record,
            targets=targets,
            delegations={**new, **dict.fromkeys(self._dropped)},
            sentences=tuple(sentences),
        )


def broken_files(state: RepositoryState, draft: Draft) -> list[Signed[Targets]]:
    """Return the files that ``draft`` leaves as they are, but without the signatures they need.

    Clients pass over such a file, and so over its tags, until it is signed again.
    """
    found = []
    for role, signed in state.delegations.items():
        name = parent_of(role)
        old = state.targets if name == TARGETS else state.delegations.get(name)
        new = draft.targets if name == TARGETS else draft.delegations.get(name)
        if old is None or new is None or role in draft.delegations:
            continue
        before, after = old.payload.delegation(role), new.delegation(role)
        if before is None or after is None:
            continue
        if is_signed(signed, old.payload, before) and not is_signed(signed, new, after):
            found.append(signed)
    return found


def saying_what_breaks(state: RepositoryState, draft: Draft, held: frozenset[KeyId]) -> Draft:
    """Return ``draft`` with a sentence on each file whose signatures leave with it.

    Until it is signed again a Notary server refuses what others push to that role: docker and
    notary then begin the file anew, at a version that the server has had.
    """
    sentences = list(draft.sentences)
    for signed in broken_files(state, draft):
        role, name = signed.role, parent_of(signed.role)
        parent = draft.targets if name == TARGETS else draft.delegations[name]
        entry = parent.delegation(role) if parent else None
        if parent is None or entry is None or len(entry.role.key_ids) < entry.role.threshold:
            how = said("once it has keys enough.")
        elif can_sign(parent, entry, held):
            how = said("which 'keymgr witness' does here, or --witness with this change.")
        else:
            how = said(
                "elsewhere: one of its signers runs 'notary witness -p {gun} {role}'.",
                gun=state.gun,
                role=role,
            )
        sentences.append(
            said(
                "The present {role} loses its signature. Clients pass over its"
                " {tags}, and pushes to it fail, until it is signed again, {how}",
                role=role,
                tags=named_tags(signed.payload.targets),
                how=how,
            )
        )
    return replace(draft, sentences=tuple(sentences))


def witnessing_what_breaks(state: RepositoryState, draft: Draft, held: frozenset[KeyId]) -> Draft:
    """Return ``draft`` with each file whose signatures leave signed again, by keys held here.

    What can't be signed here is said, as by ``saying_what_breaks``.
    """
    again: dict[RoleName, Targets | None] = {}
    sentences: list[str] = []
    for signed in broken_files(state, draft):
        name = parent_of(signed.role)
        parent = draft.targets if name == TARGETS else draft.delegations[name]
        entry = parent.delegation(signed.role) if parent else None
        if parent is None or entry is None or not can_sign(parent, entry, held):
            continue
        expires = (draft.targets or state.targets.payload).expires
        again[signed.role] = replace(
            signed.payload, version=signed.payload.version + 1, expires=expires
        )
        sentences.append(
            said(
                "{role} loses its signature, and is signed again here as it is, with {tags}.",
                role=signed.role,
                tags=named_tags(signed.payload.targets),
            )
        )
    mended = replace(
        draft,
        delegations={**draft.delegations, **again},
        sentences=(*draft.sentences, *sentences),
    )
    return saying_what_breaks(state, mended, held)
