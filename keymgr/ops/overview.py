"""Plain answers about what the vault holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from keymgr.ops.repositories import find_repository
from keymgr.ops.state import load_state
from keymgr.ops.station import Station
from keymgr.ops.tags import pulled_tags
from keymgr.trust.metadata import Target
from keymgr.trust.names import ROOT, Gun, KeyId, RoleName
from keymgr.vault.records import RepositoryRecord


@dataclass(frozen=True)
class RoleView:
    """A role as the newest metadata has it.

    ``version`` and ``expires`` are None where the Notary server signs the role.
    """

    version: int | None
    expires: datetime | None
    threshold: int
    key_ids: tuple[KeyId, ...]


@dataclass(frozen=True)
class RepositoryView:
    """A repository: its roles, the tags that docker pulls, what is not published yet."""

    record: RepositoryRecord
    roles: Mapping[RoleName, RoleView]
    tags: Mapping[str, Target]
    held: frozenset[KeyId]
    """IDs among the roles' keys whose private halves are in the vault."""

    @property
    def unpublished(self) -> dict[str, int]:
        """The versions by role that no receipt has confirmed; empty for a static repository."""
        return unpublished(self.record)


def unpublished(record: RepositoryRecord) -> dict[str, int]:
    """Return the versions by role that no receipt has confirmed; none for a static repository."""
    if record.mode == "static":
        return {}
    return {
        role: version
        for role, version in record.versions.items()
        if record.published.get(role, 0) < version
    }


def view_repository(station: Station, gun: Gun) -> RepositoryView:
    """Return what the vault knows of ``gun``. Raises NoRepositoryError."""
    record = find_repository(station, gun)
    state = load_state(station, record)
    files = state.files()
    roles: dict[RoleName, RoleView] = {}
    for name, role in state.root.payload.roles.items():
        signed = files.get(name)
        roles[name] = RoleView(
            signed.payload.version if signed else None,
            signed.payload.expires if signed else None,
            role.threshold,
            role.key_ids,
        )
    for parent in (state.targets, *state.delegations.values()):
        for entry in parent.payload.delegations:
            signed = files.get(entry.role.name)
            roles[entry.role.name] = RoleView(
                signed.payload.version if signed else None,
                signed.payload.expires if signed else None,
                entry.role.threshold,
                entry.role.key_ids,
            )
    held = {KeyId(key.key_id) for key in station.vault.keys.of_gun(gun) if key.private}
    if any(root.name in record.roots and root.private for root in station.vault.keys.roots()):
        held |= set(roles[ROOT].key_ids)
    return RepositoryView(record, roles, pulled_tags(state), frozenset(held))
