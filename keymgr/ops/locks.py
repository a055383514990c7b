"""Everything in a vault that has a passphrase which can be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from keymgr.ops.officer_passphrase import OfficerLock
from keymgr.ops.passphrase_change import Lock, VaultLock, lock_of_repository, lock_of_root
from keymgr.ops.ports import Opens
from keymgr.ops.quorum import quorum_of
from keymgr.ops.station import Station
from keymgr.trust.names import Gun


@dataclass(frozen=True)
class LockName:
    """What a passphrase opens: the vault, a root key, an officer's share of it, a tagging key.

    ``name`` is the root's, the officer's or the first repository's, ``of`` an officer's root;
    ``repositories`` share one passphrase.
    """

    opens: Opens
    name: str = ""
    of: str = ""
    repositories: tuple[Gun, ...] = ()


def lock_names(station: Station) -> list[LockName]:
    """Return all of them: the vault, the root keys or their officers, the repositories."""
    found = [LockName(Opens.VAULT)]
    for root in station.vault.keys.roots():
        quorum = quorum_of(station, root)
        if quorum is not None:
            officers = [each for each in quorum.officers if each.lock is not None]
            found += [LockName(Opens.OFFICER, each.name, root.name) for each in officers]
        elif root.private is not None:
            found.append(LockName(Opens.ROOT, root.name))
    shared: dict[str, list[Gun]] = {}
    for record in station.vault.repositories.all():
        if station.vault.protectors.needs_passphrase(record.protector):
            shared.setdefault(record.protector, []).append(Gun(record.gun))
    guns = [tuple(sorted(each)) for each in shared.values()]
    found += [LockName(Opens.REPOSITORY, each[0], repositories=each) for each in sorted(guns)]
    return found


def find_lock(station: Station, name: LockName) -> Lock:
    """Return the lock. Raises NoRootError, NoOfficerError, NoRepositoryError and their kin."""
    finders: dict[Opens, Callable[[], Lock]] = {
        Opens.VAULT: lambda: VaultLock(station),
        Opens.ROOT: lambda: lock_of_root(station, name.name),
        Opens.OFFICER: lambda: OfficerLock(station, name.of, name.name),
        Opens.REPOSITORY: lambda: lock_of_repository(station, Gun(name.name)),
    }
    return finders[name.opens]()
