"""Putting keys out of use, taking things out of the vault, starting a repository's trust anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from keymgr.errors import KeymgrError
from keymgr.ops.finishing import canonical_id
from keymgr.ops.repositories import find_repository
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey
from keymgr.trust.names import ROOT, Gun, KeyId
from keymgr.vault.records import KeyRecord


@dataclass(eq=False)
class KeyInUseError(KeymgrError):
    """A key can't be taken away while a repository depends on it."""

    message: ClassVar[str] = "{key} can't be {done}: {gun} needs it for its {role} role{more}."
    hint: ClassVar[str] = (
        "Nothing was changed. Rotate it there first ('keymgr rotate --help'), or remove the"
        " repository."
    )
    key: str
    done: str
    gun: str
    role: str
    more: str


@dataclass(eq=False)
class NameMismatchError(KeymgrError):
    """The name that was typed to confirm is another."""

    message: ClassVar[str] = "What was typed to confirm is not {name}."
    hint: ClassVar[str] = "Nothing was changed. Type it exactly as it is shown: {name}"
    name: str


def require_name(name: str, typed: str) -> None:
    """Raise NameMismatchError unless ``typed`` is ``name``."""
    if typed != name:
        raise NameMismatchError(name)


def retire_root(station: Station, root: KeyRecord, reason: str) -> None:
    """Put a root key out of use: no job chooses it any more. It stays in the vault.

    Raises KeyInUseError while a repository's newest root lists it.
    """
    for state in _states(station):
        if root.key_id in _canonical(state.root.payload.role_keys(ROOT).values()):
            raise KeyInUseError(
                said("Root key {name}", name=root.name), said("retired"), state.gun, ROOT, ""
            )
    with station.vault.transaction():
        station.vault.keys.retire(root.key_id, station.clock())
        station.log("root retired", root.name, key_id=root.key_id, reason=reason)


def called(record: KeyRecord) -> str:
    """Return what a person types to confirm that a key goes: its name, else its full ID."""
    return record.name or record.key_id


def remove_key(station: Station, record: KeyRecord, typed: str, reason: str) -> None:
    """Take a key out of the vault for ever. ``typed`` is its full ID, or what it is called.

    Raises NameMismatchError, and KeyInUseError where a role could not be signed here without it.
    """
    if typed != called(record):
        require_name(record.key_id, typed)
    held = {key.key_id for key in station.vault.keys.all() if key.private is not None}
    for state in _states(station):
        for role, keys, threshold in _duties(state):
            mine = _canonical(keys) & held
            if record.key_id in mine and len(mine) <= threshold:
                more = (
                    said(", which {threshold} keys of this vault must sign", threshold=threshold)
                    if threshold > 1
                    else ""
                )
                raise KeyInUseError(
                    said("The key {key}", key=record.key_id[:8]),
                    said("removed"),
                    state.gun,
                    role,
                    more,
                )
    with station.vault.transaction():
        station.vault.keys.remove(record.key_id)
        station.log("key removed", record.key_id, role=record.role, gun=record.gun, reason=reason)


def remove_repository(station: Station, gun: Gun, typed: str, reason: str) -> None:
    """Take a repository out of the vault's list. Its keys, and all that was signed, stay.

    Raises NoRepositoryError or NameMismatchError.
    """
    record = find_repository(station, gun)
    require_name(gun, typed)
    with station.vault.transaction():
        station.vault.proposals.remove(gun)
        station.vault.repositories.remove(gun)
        station.log("repository removed", gun, reason=reason, versions=_versions(record.versions))


def _versions(versions: dict[str, int]) -> list[str]:
    return [f"{role} {version}" for role, version in versions.items()]


def _states(station: Station) -> Iterable[RepositoryState]:
    for record in station.vault.repositories.all():
        yield load_state(station, record)


def _canonical(keys: Iterable[PublicKey]) -> set[KeyId]:
    return {canonical_id(key) for key in keys}


def _duties(state: RepositoryState) -> Iterable[tuple[str, Iterable[PublicKey], int]]:
    root = state.root.payload
    for name, role in root.roles.items():
        yield name, root.role_keys(name).values(), role.threshold
    for parent in (state.targets, *state.delegations.values()):
        for entry in parent.payload.delegations:
            keys = [parent.payload.keys[key_id] for key_id in entry.role.key_ids]
            yield entry.role.name, keys, entry.role.threshold
