"""Delegations as Notary knows them: any name, paths, thresholds, certificates, nesting.

A delegation below ``targets/a`` stands in the file of ``targets/a`` and is signed by whoever holds
that role's keys. Source: notary ``cmd/notary/delegations.go``, ``tuf/tuf.go``
(delegationUpdateVisitor, PurgeDelegationKeys, DeleteDelegation).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.ops.delegating import (
    ALL_PATHS,
    DelegationEdit,
    Keyring,
    can_sign,
    delegation,
    is_signed,
    named_tags,
    parent_of,
    saying_what_breaks,
)
from keymgr.ops.delegation_keys import with_keys
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError
from keymgr.ops.finishing import canonical_id
from keymgr.ops.jobs import Job
from keymgr.ops.repositories import find_repository
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count, said_list
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Delegation, Targets
from keymgr.trust.names import RELEASES, TARGETS, Gun, KeyId, RoleName
from keymgr.vault.records import RepositoryRecord

_NOT_PULLED: Final = said(
    "docker pull goes on working, and takes no tag from this role itself: it"
    " reads targets/releases, then targets."
)
_PUBLISH: Final = said("Export, and let the courier publish.")


@dataclass(eq=False)
class BadThresholdError(KeymgrError):
    """A threshold below one."""

    message: ClassVar[str] = "A threshold of {threshold} can't be: at least one key must sign."
    hint: ClassVar[str] = "Nothing was changed."
    threshold: int


@dataclass(frozen=True)
class DelegationView:
    """A delegation of a repository: who may sign what, and how its file stands.

    ``key_ids`` are canonical; ``version`` and ``expires`` are None where it has no file;
    ``is_signed`` says whether the file carries the signatures that are needed.
    """

    role: RoleName
    key_ids: tuple[KeyId, ...]
    threshold: int
    paths: tuple[str, ...]
    version: int | None
    expires: datetime | None
    is_signed: bool


def list_delegations(station: Station, gun: Gun) -> list[DelegationView]:
    """Return the delegations of ``gun``, the ones above first. Raises NoRepositoryError."""
    state = load_state(station, find_repository(station, gun))
    edit = DelegationEdit(state)
    found = []
    for _, parent in edit.files():
        for entry in parent.delegations:
            role = entry.role.name
            signed = state.delegations.get(role)
            found.append(
                DelegationView(
                    role,
                    tuple(canonical_id(key) for key in edit.keys(role).values()),
                    entry.role.threshold,
                    entry.paths,
                    signed.payload.version if signed else None,
                    signed.payload.expires if signed else None,
                    signed is not None and is_signed(signed, parent, entry),
                )
            )
    return found


@dataclass(frozen=True)
class FormerVersions:
    """The versions that files have reached which a repository no longer has."""

    station: Station

    def last(self, record: RepositoryRecord, role: RoleName) -> int:
        """Return the highest version of ``role`` ever kept or published, 0 for none."""
        kept = self.station.vault.metadata.versions(record.history, role)
        return max([record.published.get(role, 0), *kept])


@dataclass(frozen=True)
class AddDelegation:
    """Drafts a delegation, or more keys and paths, or another threshold, for one that is there.

    ``threshold`` None keeps what there is, and is 1 for a new delegation.
    """

    role: RoleName
    new: tuple[PublicKey, ...]
    paths: tuple[str, ...]
    threshold: int | None
    former: FormerVersions

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        edit = DelegationEdit(state)
        parent = self._open_parent(state, edit)
        entry, present = edit.entry(self.role), edit.keys(self.role)
        if entry is None and not self.new:
            raise NothingToChangeError(
                state.gun, said("{role} is new there and needs a key", role=self.role)
            )
        allowed = edit.paths(parent)
        outside = [path for path in self.paths if not path.startswith(allowed)]
        if outside:
            raise NothingToChangeError(
                state.gun,
                said("{parent} may not sign {outside!r} itself", parent=parent, outside=outside[0]),
            )
        listed = with_keys(present, self.new)
        paths = tuple(dict.fromkeys((*(entry.paths if entry else ()), *self.paths)))
        threshold = self.threshold or (entry.role.threshold if entry else 1)
        if threshold > len(listed):
            raise NothingToChangeError(
                state.gun,
                said(
                    "{role} has {count} keys, and {threshold} can't sign",
                    role=self.role,
                    count=len(listed),
                    threshold=threshold,
                ),
            )
        edit.put(self.role, listed, threshold, paths)
        if entry is not None and edit.entry(self.role) == entry:
            raise NothingToChangeError(
                state.gun, said("{role} is like that already", role=self.role)
            )
        sentence = said(
            "{role} may sign {paths}; {threshold} of {count} keys must.",
            role=self.role,
            paths=_in_words(paths),
            threshold=threshold,
            count=len(listed),
        )
        return edit.draft(now, [sentence])

    def _open_parent(self, state: RepositoryState, edit: DelegationEdit) -> RoleName:
        """See that the role above has a file to write into; return its name."""
        parent = parent_of(self.role)
        if parent != TARGETS and edit.entry(parent) is None:
            raise NothingToChangeError(
                state.gun, said("it has no {parent}; add that first", parent=parent)
            )
        if edit.file(parent) is None:
            edit.begin_file(parent, self.former.last(state.record, parent))
        return parent


def _in_words(paths: Sequence[str]) -> str:
    if not paths:
        return said("no tag until it gets a path")
    if "" in paths:
        return said("every tag")
    return said("tags that begin with {prefixes}", prefixes=said_list(paths, " or "))


def add_delegation(
    station: Station,
    role: RoleName,
    keys: Sequence[PublicKey] = (),
    paths: Sequence[str] = (),
    threshold: int | None = None,
) -> Job:
    """Return the job that delegates to ``role``, or changes how. Raises BadThresholdError.

    ``paths`` are prefixes of tags; ``ALL_PATHS`` lets it sign any. Where the path of all is given,
    the others are dropped, as notary does.
    """
    if threshold is not None and threshold < 1:
        raise BadThresholdError(threshold)
    wanted = ALL_PATHS if "" in paths else tuple(paths)
    drafting = AddDelegation(role, tuple(keys), wanted, threshold, FormerVersions(station))
    return Job(
        "delegation add",
        said("Add to the delegation {role}", role=role),
        drafting,
        (role, *(key.key_id for key in keys), *wanted, str(threshold or "")),
        _told_on_adding(role),
        (_PUBLISH,),
    )


def _told_on_adding(role: RoleName) -> tuple[str, ...]:
    if role == RELEASES:
        return (said("docker pull takes its tags before those of targets."),)
    return (_NOT_PULLED,)


@dataclass(frozen=True)
class RemoveDelegation:
    """Drafts a delegation away, its file and those below it with it."""

    role: RoleName

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        edit = DelegationEdit(state)
        if edit.entry(self.role) is None:
            raise NothingToChangeError(state.gun, said("it has no {role}", role=self.role))
        edit.drop(self.role)
        below = [name for name in state.delegations if name.startswith(f"{self.role}/")]
        sentences = [said("{role} may sign no tag any more.", role=self.role)]
        sentences += [said("{name} stands below it and goes too.", name=name) for name in below]
        return edit.draft(now, sentences)


def remove_delegation(role: RoleName) -> Job:
    """Return the job that ends the delegation ``role`` wholly."""
    return Job(
        "delegation remove",
        said("Remove the delegation {role}", role=role),
        RemoveDelegation(role),
        (role,),
        (said("Once a client has seen the change, it refuses what {role} signs.", role=role),),
        (_PUBLISH,),
    )


@dataclass(frozen=True)
class RemoveFromDelegation:
    """Drafts a delegation without some keys (by listed or canonical ID) and paths."""

    role: RoleName
    key_ids: frozenset[KeyId]
    paths: frozenset[str]
    keyring: Keyring

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        edit = DelegationEdit(state)
        entry, present = edit.entry(self.role), edit.keys(self.role)
        if entry is None:
            raise NothingToChangeError(state.gun, said("it has no {role}", role=self.role))
        left = _without(present, self.key_ids)
        paths = tuple(path for path in entry.paths if path not in self.paths)
        if len(left) == len(present) and paths == entry.paths:
            raise NothingToChangeError(
                state.gun, said("{role} has none of these keys and paths", role=self.role)
            )
        edit.put(self.role, left, entry.role.threshold, paths)
        sentences: list[str] = [
            said_count(
                len(left),
                "{role} may sign {paths}, with {number} key.",
                "{role} may sign {paths}, with {number} keys.",
                role=self.role,
                paths=_in_words(paths),
            )
        ]
        sentences += _too_few(self.role, len(left), entry.role.threshold)
        lost = _tags_lost(edit.file(self.role), entry.paths, paths)
        if lost:
            sentences.append(said("Clients no longer take {tags} from it.", tags=named_tags(lost)))
        return saying_what_breaks(state, edit.draft(now, sentences), self.keyring.of(state.gun))


def _tags_lost(file: Targets | None, old: tuple[str, ...], new: tuple[str, ...]) -> list[str]:
    """Return the tags of a delegation's file that its paths covered and no longer do."""
    tags = file.targets if file else ()
    return [tag for tag in tags if tag.startswith(old) and not tag.startswith(new)]


def remove_from_delegation(
    station: Station, role: RoleName, key_ids: Collection[KeyId], paths: Collection[str] = ()
) -> Job:
    """Return the job that takes keys and paths from a delegation, which itself stays."""
    return Job(
        "delegation remove",
        said("Take keys or paths from the delegation {role}", role=role),
        RemoveFromDelegation(role, frozenset(key_ids), frozenset(paths), Keyring.at(station)),
        (role, *sorted(key_ids), *sorted(paths)),
        (
            said(
                "Once a client has seen the change, it refuses what these keys sign for this role."
            ),
        ),
        (_PUBLISH,),
    )


@dataclass(frozen=True)
class PurgeKeys:
    """Drafts every delegation without these keys, wherever they stand.

    As in notary, what stands in a delegated file that is signed elsewhere is left, and said: it
    must not hold up the rest.
    """

    key_ids: frozenset[KeyId]
    keyring: Keyring

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        edit, held = DelegationEdit(state), self.keyring.of(state.gun)
        done: list[str] = []
        left_alone: list[str] = []
        for name, parent in edit.files():
            affected = [
                entry
                for entry in parent.delegations
                if len(_without(edit.keys(entry.role.name), self.key_ids)) < len(entry.role.key_ids)
            ]
            above = delegation(state, name) if name.is_delegation else None
            if above is not None and not can_sign(*above, held):
                left_alone += [
                    said(
                        "{role} stands in the file of {parent}, whose key is not here: it keeps"
                        " the key",
                        role=entry.role.name,
                        parent=name,
                    )
                    for entry in affected
                ]
                continue
            for entry in affected:
                done += self._purge(edit, entry)
        elsewhere = [said("{reason}.", reason=reason) for reason in left_alone]
        if not done:
            reason = left_alone[0] if left_alone else said("no delegation has such a key")
            raise NothingToChangeError(state.gun, reason)
        return saying_what_breaks(state, edit.draft(now, [*done, *elsewhere]), held)

    def _purge(self, edit: DelegationEdit, entry: Delegation) -> list[str]:
        role = entry.role
        left = _without(edit.keys(role.name), self.key_ids)
        edit.put(role.name, left, role.threshold, entry.paths)
        return [
            said_count(
                len(left),
                "{role} goes on with {number} key.",
                "{role} goes on with {number} keys.",
                role=role.name,
            ),
            *_too_few(role.name, len(left), role.threshold),
        ]


def purge_keys(station: Station, key_ids: Collection[KeyId]) -> Job:
    """Return the job that takes keys, by listed or canonical ID, from every delegation."""
    return Job(
        "delegation purge",
        said("Take keys from every delegation"),
        PurgeKeys(frozenset(key_ids), Keyring.at(station)),
        tuple(sorted(key_ids)),
        (said("Once a client has seen the change, it refuses what these keys sign."),),
        (_PUBLISH,),
    )


def _without(present: Mapping[KeyId, PublicKey], leaving: Collection[KeyId]) -> list[PublicKey]:
    return [
        key
        for key_id, key in present.items()
        if key_id not in leaving and canonical_id(key) not in leaving
    ]


def _too_few(role: RoleName, left: int, threshold: int) -> list[str]:
    if left >= threshold:
        return []
    return [
        said(
            "{threshold} of its keys must sign {role} and {left} are left: nobody can until it gets"
            " more keys or a lower threshold.",
            threshold=threshold,
            role=role,
            left=left,
        )
    ]
