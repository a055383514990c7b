"""Which keys of a repository's roles the vault holds, and what follows where it lacks some."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from keymgr.ops.finishing import canonical_id
from keymgr.ops.repositories import ServerKeys
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Root, Signed, Targets
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, KeyId, RoleName
from keymgr.vault.records import KeyRecord, Mode


@dataclass(frozen=True)
class RoleKeys:
    """The canonical IDs of a role's keys, ``threshold`` of which must sign."""

    role: RoleName
    threshold: int
    key_ids: tuple[KeyId, ...]


@dataclass(frozen=True)
class Holding:
    """Which of a role's keys are here."""

    keys: RoleKeys
    held: tuple[KeyId, ...]

    @property
    def elsewhere(self) -> tuple[KeyId, ...]:
        """The keys that are not here."""
        return tuple(key_id for key_id in self.keys.key_ids if key_id not in self.held)

    @property
    def can_sign(self) -> bool:
        """Whether the role can be signed without anybody else."""
        return len(self.held) >= self.keys.threshold


def role_keys(root: Root, tags: Iterable[Signed[Targets]]) -> tuple[RoleKeys, ...]:
    """Return the keys of every role that ``root`` and the files of ``tags`` name."""
    found = [
        _role_keys(name, role.threshold, root.role_keys(name).values())
        for name, role in root.roles.items()
    ]
    for parent in tags:
        for entry in parent.payload.delegations:
            keys = [parent.payload.keys[key_id] for key_id in entry.role.key_ids]
            found.append(_role_keys(entry.role.name, entry.role.threshold, keys))
    return tuple(found)


def _role_keys(name: RoleName, threshold: int, keys: Iterable[PublicKey]) -> RoleKeys:
    return RoleKeys(name, threshold, tuple(dict.fromkeys(canonical_id(key) for key in keys)))


def held_keys(station: Station, gun: Gun, loose: Collection[KeyId]) -> frozenset[KeyId]:
    """Return the IDs of the private keys that can sign for ``gun``.

    ``loose`` are those of the keys that belong to no repository.
    """
    own = station.vault.keys.of_gun(gun)
    return frozenset(loose).union(KeyId(key.key_id) for key in own if key.private is not None)


def look_up(roles: Iterable[RoleKeys], held: Collection[KeyId]) -> tuple[Holding, ...]:
    """Return which keys of each role are among ``held``."""
    return tuple(
        Holding(keys, tuple(key_id for key_id in keys.key_ids if key_id in held)) for keys in roles
    )


def root_names(roots: Sequence[KeyRecord], roles: Iterable[RoleKeys]) -> tuple[str, ...]:
    """Return the names of those of the vault's ``roots`` that are root keys in ``roles``."""
    listed = {key_id for keys in roles if keys.role == ROOT for key_id in keys.key_ids}
    return tuple(root.name for root in roots if root.key_id in listed)


def other_server_keys(root: Root, server: ServerKeys) -> list[str]:
    """Return a sentence for each of the ``server``'s keys that ``root`` does not list."""
    return [
        said(
            "Its {role} key is not the server's. Before anything can be published, put"
            " the server's key into the root with 'keymgr rotate {role} --request FILE'.",
            role=role,
        )
        for role, key in ((SNAPSHOT, server.snapshot), (TIMESTAMP, server.timestamp))
        if key.key_id not in root.roles[role].key_ids
    ]


def what_is_missing(holdings: Iterable[Holding], mode: Mode) -> tuple[str, ...]:
    """Return a sentence for each role that this vault can't sign alone, and what follows.

    In ``notary`` mode snapshot and timestamp are the server's affair.
    """
    server = {SNAPSHOT, TIMESTAMP} if mode == "notary" else set()
    return tuple(
        _sentence(holding)
        for holding in holdings
        if not holding.can_sign and holding.keys.role not in server
    )


def _sentence(holding: Holding) -> str:
    role, threshold = holding.keys.role, holding.keys.threshold
    listed = len(holding.keys.key_ids)
    if listed < threshold:
        return said(
            "Nobody can sign {role}: it needs {threshold} keys and lists {listed}.",
            role=role,
            threshold=threshold,
            listed=listed,
        )
    absent = ", ".join(key_id[:7] for key_id in holding.elsewhere)
    if holding.held:
        return said(
            "Only {count} of the {threshold} keys that must sign {role} is here; the others are"
            " elsewhere: {absent}.",
            count=len(holding.held),
            threshold=threshold,
            role=role,
            absent=absent,
        )
    lacking = (
        _several_missing(role, absent) if len(holding.elsewhere) > 1 else _missing(role, absent)
    )
    return said(
        "{lacking}: {consequence}.",
        lacking=lacking,
        consequence=_CONSEQUENCES.get(role) or said("{role} is signed elsewhere", role=role),
    )


_CONSEQUENCES: Final = {
    ROOT: said("this repository is watched; root changes need it"),
    TARGETS: said("its tags are signed elsewhere"),
    SNAPSHOT: said("no export can be made"),
    TIMESTAMP: said("no export can be made"),
}


def _missing(role: RoleName, key: str) -> str:
    if role == ROOT:
        return said("The root key {key} is not here", key=key)
    if role == TARGETS:
        return said("The tagging key {key} is not here", key=key)
    if role in {SNAPSHOT, TIMESTAMP}:
        return said("The {role} key {key} is not here", role=role, key=key)
    return said("The key of {role} {key} is not here", role=role, key=key)


def _several_missing(role: RoleName, keys: str) -> str:
    if role == ROOT:
        return said("None of the root keys is here ({keys})", keys=keys)
    if role == TARGETS:
        return said("None of the tagging keys is here ({keys})", keys=keys)
    if role in {SNAPSHOT, TIMESTAMP}:
        return said("None of the {role} keys is here ({keys})", role=role, keys=keys)
    return said("None of the keys of {role} is here ({keys})", role=role, keys=keys)
