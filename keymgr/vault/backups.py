"""What the vault remembers of its backups."""

from __future__ import annotations

from keymgr.vault.records import BackupRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Backups:
    """Backups by their content and the medium they are on."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.BACKUP, BackupRecord)

    def put(self, record: BackupRecord) -> None:
        """Note a backup, in place of what was noted of the same one before."""
        self.shelf.put(record, (record.sha256, record.medium))

    def all(self) -> list[BackupRecord]:
        """Return every backup, the oldest first."""
        return sorted(self.shelf.all(), key=lambda record: record.created)
