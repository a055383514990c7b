"""Jobs that were begun and have not ended, so that they can be taken up again."""

from __future__ import annotations

from keymgr.vault.records import JobRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Jobs:
    """Unfinished jobs by their key."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.JOB, JobRecord)

    def find(self, key: str) -> JobRecord | None:
        """Return the unfinished job of that key, or None."""
        return self.shelf.find(key)

    def put(self, record: JobRecord) -> None:
        """Note that a job was begun."""
        self.shelf.put(record, (record.key,))

    def remove(self, key: str) -> None:
        """Note that a job has ended."""
        self.shelf.remove(key)

    def all(self) -> list[JobRecord]:
        """Return every unfinished job, oldest first."""
        return self.shelf.all()
