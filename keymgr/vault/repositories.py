"""The repositories in the vault."""

from __future__ import annotations

from keymgr.vault.records import RepositoryRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Repositories:
    """Repositories by GUN."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.REPOSITORY, RepositoryRecord)

    def find(self, gun: str) -> RepositoryRecord | None:
        """Return a repository, or None."""
        return self.shelf.find(gun)

    def put(self, record: RepositoryRecord) -> None:
        """Keep a repository, in place of its former record."""
        self.shelf.put(record, (record.gun,))

    def remove(self, gun: str) -> None:
        """Drop a repository's record; its files and keys stay."""
        self.shelf.remove(gun)

    def all(self) -> list[RepositoryRecord]:
        """Return every repository, sorted by GUN."""
        return sorted(self.shelf.all(), key=lambda record: record.gun)

    def count(self) -> int:
        """Return how many there are, without opening them."""
        return self.shelf.count()
