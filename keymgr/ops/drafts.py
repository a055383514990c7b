"""A repository's next payloads, before anything is signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar, Protocol

from keymgr.errors import KeymgrError
from keymgr.ops.state import ROOT_LIFE, TARGETS_LIFE, RepositoryState
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Payload, Role, Root, Targets
from keymgr.trust.names import ROOT, TARGETS, Gun, RoleName
from keymgr.vault.records import KeyRecord, RepositoryRecord


class NewKeys(Protocol):
    """Where a job gets keys that do not exist yet: placeholders in a plan, real ones after."""

    def key(self, gun: Gun, role: RoleName) -> PublicKey:
        """Return a new key for ``role``."""
        ...

    def certificate(self, gun: Gun, root: KeyRecord) -> PublicKey:
        """Return a new certificate of ``gun`` for a root key."""
        ...


@dataclass(eq=False)
class NothingToChangeError(KeymgrError):
    """A job has nothing to do for a repository, or can't do it; the job goes on without it."""

    message: ClassVar[str] = "{gun} is left out: {reason}."
    hint: ClassVar[str] = "Nothing was changed."
    gun: str
    reason: str


@dataclass(eq=False)
class NothingToChangeAnywhereError(NothingToChangeError):
    """A job has nothing to do for any of several repositories; ``gun`` is the first."""

    message: ClassVar[str] = "All {number} repositories are left out. The first is {gun}: {reason}."
    number: int


@dataclass(frozen=True)
class Draft:
    """What a job makes of one repository. What stays as it is, is absent."""

    record: RepositoryRecord
    root: Root | None = None
    targets: Targets | None = None
    delegations: Mapping[RoleName, Targets | None] = field(default_factory=dict)
    """New payloads of delegated roles, None for a file that is dropped."""
    sentences: tuple[str, ...] = ()
    """What it does, one sentence a change."""

    def payloads(self) -> dict[RoleName, Payload | None]:
        """Return what changes, by role, in the order in which clients read it."""
        found: dict[RoleName, Payload | None] = {}
        if self.root is not None:
            found[ROOT] = self.root
        if self.targets is not None:
            found[TARGETS] = self.targets
        return found | dict(self.delegations)


Drafting = Callable[[RepositoryState, NewKeys, datetime], Draft]
"""Works out a job's draft for one repository. Raises NothingToChangeError to leave it out.

Called twice: with placeholders for the plan, with real keys when it is applied. It must not look
at anything but its arguments.
"""


def next_root(
    root: Root, now: datetime, roles: Mapping[RoleName, tuple[Role, list[PublicKey]]]
) -> Root:
    """Return the successor of ``root`` in which ``roles`` have these keys.

    Keys that no role names any more are dropped: clients of the former version find the former
    keys in the former root.
    """
    known = dict(root.keys)
    changed = dict(root.roles)
    for name, (role, keys) in roles.items():
        changed[name] = role
        known |= {key.key_id: key for key in keys}
    used = {key_id for role in changed.values() for key_id in role.key_ids}
    return Root(
        root.version + 1,
        now + ROOT_LIFE,
        {key_id: key for key_id, key in known.items() if key_id in used},
        changed,
    )


def next_targets(targets: Targets, now: datetime) -> Targets:
    """Return ``targets`` one version on, with a fresh expiry."""
    return replace(targets, version=targets.version + 1, expires=now + TARGETS_LIFE)
