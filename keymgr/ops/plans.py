"""A plan: what a job will sign, as plain data that a person reads before anything is signed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from keymgr.ops.parties import Party
from keymgr.trust import canonical
from keymgr.trust.metadata import Payload, Role, Root, Targets
from keymgr.trust.names import Gun, KeyId, RoleName


@dataclass(frozen=True)
class KeyChange:
    """A role's keys and threshold, before and after; None where the role is not there."""

    role: RoleName
    before: Role | None
    after: Role | None

    @property
    def added(self) -> tuple[KeyId, ...]:
        """Keys that may sign the role from now on."""
        return _without(self.after, self.before)

    @property
    def removed(self) -> tuple[KeyId, ...]:
        """Keys that no longer may."""
        return _without(self.before, self.after)


def _without(role: Role | None, other: Role | None) -> tuple[KeyId, ...]:
    known = other.key_ids if other else ()
    return tuple(key_id for key_id in (role.key_ids if role else ()) if key_id not in known)


@dataclass(frozen=True)
class FileChange:
    """One file that will be signed, against the present one.

    ``before`` is the present version (None: there is none), ``after`` the new one (None: the file
    is dropped). ``signers`` says in words who signs it here.
    """

    role: RoleName
    before: int | None
    after: int | None
    expires: datetime | None
    keys: tuple[KeyChange, ...]
    tags_added: tuple[str, ...]
    tags_removed: tuple[str, ...]
    signers: tuple[str, ...]
    expires_before: datetime | None = None


@dataclass(frozen=True)
class RepositoryChange:
    """All that changes in one repository; ``sentences`` say it, one a change."""

    gun: Gun
    files: tuple[FileChange, ...]
    sentences: tuple[str, ...]
    waiting: tuple[str, ...]
    """Keys elsewhere that must sign too before clients get to see it."""
    roots_before: tuple[str, ...] = ()
    roots_after: tuple[str, ...] = ()
    """Names of the root keys."""
    tags: int = 0
    """How many tags are signed at present."""
    resigned: tuple[FileChange, ...] = ()
    """A static repository's snapshot and timestamp, signed anew because they list the files."""


@dataclass(frozen=True)
class LeftOut:
    """A repository that a job passes over, and why."""

    gun: Gun
    reason: str


@dataclass(frozen=True)
class Plan:
    """What a job will do, and what follows from it.

    ``clients`` is what clients will notice, ``afterwards`` what the officer must do then.
    """

    job: str
    title: str
    changes: tuple[RepositoryChange, ...]
    left_out: tuple[LeftOut, ...]
    names: Mapping[KeyId, str]
    clients: tuple[str, ...]
    afterwards: tuple[str, ...]
    warnings: tuple[str, ...]
    parties: tuple[Party, ...] = ()
    compromised: bool = False
    """Whether a key that goes may be in other hands."""

    @property
    def digest(self) -> str:
        """Hex SHA-256 over what will be signed, for two people to compare.

        Times and new keys are left out: they differ from one run to the next.
        """
        facts = {
            "job": self.job,
            "compromised": "yes" if self.compromised else "no",
            "repositories": [
                {
                    "gun": change.gun,
                    "files": [[file.role, file.before, file.after] for file in change.files],
                    "sentences": list(change.sentences),
                }
                for change in self.changes
            ],
        }
        return hashlib.sha256(canonical.encode(facts)).hexdigest()


def compare(
    before: Mapping[RoleName, Payload],
    after: Mapping[RoleName, Payload | None],
    signers: Mapping[RoleName, Sequence[str]],
) -> tuple[FileChange, ...]:
    """Return what differs between the present payloads and the next ones, role by role.

    ``after`` holds only the roles that change, None for one whose file is dropped.
    """
    return tuple(
        _compare(role, before.get(role), payload, tuple(signers.get(role, ())))
        for role, payload in after.items()
    )


def signed_anew(
    role: RoleName, old: Payload | None, expires: datetime, signers: tuple[str, ...]
) -> FileChange:
    """Return a file that is signed anew because the files it lists change."""
    before = old.version if old else None
    return FileChange(
        role, before, (before or 0) + 1, expires, (), (), (), signers, old.expires if old else None
    )


def _compare(
    role: RoleName, old: Payload | None, new: Payload | None, signers: tuple[str, ...]
) -> FileChange:
    old_tags = dict(old.targets) if isinstance(old, Targets) else {}
    new_tags = dict(new.targets) if isinstance(new, Targets) else {}
    return FileChange(
        role,
        old.version if old else None,
        new.version if new else None,
        new.expires if new else None,
        _key_changes(old, new),
        tuple(sorted(tag for tag in new_tags if old_tags.get(tag) != new_tags[tag])),
        tuple(sorted(old_tags.keys() - new_tags.keys())),
        signers,
        old.expires if old else None,
    )


def _roles(payload: Payload | None) -> dict[RoleName, Role]:
    if isinstance(payload, Root):
        return dict(payload.roles)
    if isinstance(payload, Targets):
        return {entry.role.name: entry.role for entry in payload.delegations}
    return {}


def _key_changes(old: Payload | None, new: Payload | None) -> tuple[KeyChange, ...]:
    before, after = _roles(old), _roles(new)
    return tuple(
        KeyChange(name, before.get(name), after.get(name))
        for name in dict.fromkeys([*before, *after])
        if before.get(name) != after.get(name)
    )
