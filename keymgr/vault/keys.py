"""The keys in the vault."""

from __future__ import annotations

from keymgr.vault.errors import KeyExistsError
from keymgr.vault.records import KeyRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Keys:
    """Keys by canonical key ID, grouped by repository. None is ever overwritten."""

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
