"""Changes that wait for signatures from other vaults, at most one a repository."""

from __future__ import annotations

from keymgr.vault.records import ProposalRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Proposals:
    """Proposals by GUN."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.PROPOSAL, ProposalRecord)

    def find(self, gun: str) -> ProposalRecord | None:
        """Return what waits in a repository, or None."""
        return self.shelf.find(gun)

    def put(self, record: ProposalRecord) -> None:
        """Keep a proposal, in place of its former state."""
        self.shelf.put(record, (record.gun,))

    def remove(self, gun: str) -> None:
        """Drop a proposal that was completed or withdrawn."""
        self.shelf.remove(gun)

    def all(self) -> list[ProposalRecord]:
        """Return every proposal, sorted by GUN."""
        return sorted(self.shelf.all(), key=lambda record: record.gun)
