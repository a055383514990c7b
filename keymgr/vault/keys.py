"""The keys in the vault."""

from __future__ import annotations

from datetime import datetime

import msgspec

from keymgr.crypto.sealing import Sealed
from keymgr.vault.errors import KeyExistsError, NoKeyRecordError
from keymgr.vault.records import KeyRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Keys:
    """Keys by canonical key ID, grouped by repository. No private half is ever overwritten."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.KEY, KeyRecord)

    def find(self, key_id: str) -> KeyRecord | None:
        """Return a key, or None."""
        return self.shelf.find(key_id)

    def add(self, record: KeyRecord) -> None:
        """Keep a key; one known by its public half only may be completed by its private half.

        Raises KeyExistsError.
        """
        held = self.find(record.key_id)
        if held is not None and (held.private is not None or record.private is None):
            raise KeyExistsError(record.key_id)
        self._put(record)

    def reseal(self, key_id: str, private: Sealed) -> None:
        """Keep the same private key, sealed anew. Raises NoKeyRecordError."""
        self._put(msgspec.structs.replace(self._held(key_id), private=private))

    def retire(self, key_id: str, moment: datetime) -> None:
        """Note that a key was put out of use. Raises NoKeyRecordError."""
        held = self._held(key_id)
        self._put(msgspec.structs.replace(held, retired=moment))

    def remove(self, key_id: str) -> None:
        """Drop a key for ever. Raises NoKeyRecordError."""
        self._held(key_id)
        self.shelf.remove(key_id)

    def _held(self, key_id: str) -> KeyRecord:
        held = self.find(key_id)
        if held is None:
            raise NoKeyRecordError(key_id)
        return held

    def _put(self, record: KeyRecord) -> None:
        self.shelf.put(record, (record.key_id,), (record.gun,))

    def all(self) -> list[KeyRecord]:
        """Return every key, oldest first."""
        return self.shelf.all()

    def of_gun(self, gun: str) -> list[KeyRecord]:
        """Return the keys of a repository, oldest first."""
        return self.shelf.group(gun)

    def roots(self) -> list[KeyRecord]:
        """Return the root keys, oldest first."""
        return [record for record in self.shelf.group("") if record.role == "root"]
