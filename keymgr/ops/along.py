"""Key files that are imported along with the repositories whose keys they hold."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from keymgr.ops.holdings import RoleKeys
from keymgr.ops.key_files import FoundKey, Imported, NoKeyFilesError, find_key_files
from keymgr.trust.names import ROOT, Gun, KeyId

_ID: Final = re.compile(r"([0-9a-f]{64})(?:_.*)?")


@dataclass(frozen=True)
class Along:
    """A file or folder with private keys, and a name for the root key among them."""

    path: Path
    root_name: str | None = None


@dataclass(frozen=True)
class KeyFiles:
    """The keys that will be imported, and the files that can't be read.

    ``others`` counts the keys that are left alone: they are here already, or of no use for the
    repositories in question.
    """

    chosen: tuple[FoundKey, ...] = ()
    unreadable: tuple[Imported, ...] = ()
    others: int = 0
    root_name: str | None = None

    def promised(self) -> frozenset[KeyId]:
        """Return the IDs of the chosen keys, as far as their files are named after them."""
        ids = (_id_of(found) for found in self.chosen)
        return frozenset(key_id for key_id in ids if key_id is not None)


class Wanted:
    """The keys of many repositories' roles."""

    def __init__(self) -> None:
        self._places: dict[KeyId, tuple[str, Gun | None]] = {}
        self._guns: set[str] = set()

    def add(self, gun: Gun, roles: Iterable[RoleKeys]) -> None:
        """Want the keys of ``gun``'s roles. One that serves several repositories is of none."""
        self._guns.add(gun)
        for keys in roles:
            own = None if keys.role == ROOT or keys.role.is_delegation else gun
            for key_id in keys.key_ids:
                role, known = self._places.setdefault(key_id, (keys.role, own))
                if known not in {own, None}:
                    self._places[key_id] = (role, None)

    def placed(self, found: FoundKey) -> FoundKey | None:
        """Return a wanted key with its role and repository filled in, None for any other."""
        key_id = _id_of(found)
        place = self._places.get(key_id) if key_id is not None else None
        if place is None:
            return found if key_id is None and found.key.gun in self._guns else None
        role, gun = place
        if gun is None and role != ROOT:
            role = found.key.role or role.rpartition("/")[2]
        return replace(found, key=replace(found.key, role=role, gun=gun))


def choose_key_files(along: Along, wanted: Wanted, held: Collection[KeyId]) -> KeyFiles:
    """Return which key files to import: those that are ``wanted`` and not ``held``.

    Docker and notary name each file after its key. No key file at all is no error. Raises
    ReadFailedError.
    """
    try:
        found, unreadable = find_key_files(along.path)
    except NoKeyFilesError:
        return KeyFiles(root_name=along.root_name)
    placed = [wanted.placed(entry) for entry in found if _id_of(entry) not in held]
    chosen = tuple(entry for entry in placed if entry is not None)
    return KeyFiles(chosen, tuple(unreadable), len(found) - len(chosen), along.root_name)


def _id_of(found: FoundKey) -> KeyId | None:
    match = _ID.fullmatch(found.file.stem)
    return KeyId(match[1]) if match else None
