"""Every key and every signer of a vault, and the repositories that depend on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from keymgr.ops.standing import Standing, list_standings
from keymgr.ops.station import Station
from keymgr.trust.names import RELEASES, ROOT, TARGETS, Gun, KeyId
from keymgr.vault.protectors import Protectors
from keymgr.vault.records import KeyRecord, QuorumProtector


class Guard(StrEnum):
    """What opens a private key."""

    VAULT = "vault"
    OWN = "own"
    OFFICERS = "officers"
    ABSENT = "absent"


@dataclass(frozen=True)
class KeyEntry:
    """A key that the vault knows, and the repositories that need it now.

    ``name`` is a root's name or a label, ``guard`` ABSENT where only the public half is here.
    ``retired`` is when a root key was put out of use.
    """

    key_id: KeyId
    name: str
    role: str
    algorithm: str
    guard: Guard
    created: datetime
    retired: datetime | None
    repositories: tuple[Gun, ...]

    @property
    def is_root(self) -> bool:
        """Whether it is a root key."""
        return self.role == ROOT


@dataclass(frozen=True)
class SignerEntry:
    """A signer by name and keys: the canonical IDs, and the repositories that it may sign in.

    ``releases`` are those of them where all its keys sign what docker pulls.
    """

    name: str
    key_ids: tuple[KeyId, ...]
    repositories: tuple[Gun, ...]
    releases: tuple[Gun, ...]


def list_keys(station: Station) -> list[KeyEntry]:
    """Return every key, the root keys first, then by their age."""
    using: dict[str, list[Gun]] = {}
    for standing in list_standings(station):
        for key_id in _needed(standing):
            using.setdefault(key_id, []).append(standing.gun)
    quorums = {
        record.id
        for record in station.vault.protectors.all()
        if isinstance(record, QuorumProtector)
    }
    entries = [_entry(key, quorums, using) for key in station.vault.keys.all()]
    return sorted(entries, key=lambda key: (not key.is_root, key.created, key.key_id))


def _needed(standing: Standing) -> Iterable[str]:
    delegated = (key for keys in standing.summary.delegations.values() for key in keys)
    return dict.fromkeys([*standing.summary.root_keys, *delegated])


def _guard(key: KeyRecord, quorums: Collection[str]) -> Guard:
    if key.private is None:
        return Guard.ABSENT
    if key.protector == Protectors.vault_id:
        return Guard.VAULT
    return Guard.OFFICERS if key.protector in quorums else Guard.OWN


def _entry(key: KeyRecord, quorums: Collection[str], using: dict[str, list[Gun]]) -> KeyEntry:
    own = [Gun(key.gun)] if key.gun else []
    return KeyEntry(
        KeyId(key.key_id),
        key.name,
        key.role,
        key.algorithm,
        _guard(key, quorums),
        key.created,
        key.retired,
        tuple(sorted(own or using.get(key.key_id, []))),
    )


def list_all_signers(station: Station) -> list[SignerEntry]:
    """Return the signers of all repositories by name; other keys make another entry."""
    found: dict[tuple[str, tuple[str, ...]], list[tuple[Gun, bool]]] = {}
    for standing in list_standings(station):
        delegations = standing.summary.delegations
        releasing = set(delegations.get(RELEASES, ()))
        for role, key_ids in delegations.items():
            name = role.removeprefix(f"{TARGETS}/")
            if role != RELEASES and "/" not in name:
                releases = releasing.issuperset(key_ids)
                found.setdefault((name, key_ids), []).append((standing.gun, releases))
    return [
        SignerEntry(
            name,
            tuple(KeyId(key_id) for key_id in key_ids),
            tuple(sorted(gun for gun, _ in guns)),
            tuple(sorted(gun for gun, releases in guns if releases)),
        )
        for (name, key_ids), guns in sorted(found.items())
    ]
