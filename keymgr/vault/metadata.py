"""Every metadata file that was ever signed."""

from __future__ import annotations

from datetime import datetime

from keymgr.vault.errors import MetadataExistsError, NoMetadataError
from keymgr.vault.records import MetadataRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf


class Metadata:
    """Signed files by GUN, role and version. None is ever overwritten."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.METADATA, MetadataRecord)

    def get(self, gun: str, role: str, version: int) -> MetadataRecord:
        """Return one file. Raises NoMetadataError."""
        record = self.shelf.find(gun, role, version)
        if record is None:
            raise NoMetadataError(gun, role, version)
        return record

    def put(self, gun: str, role: str, version: int, content: bytes, signed_at: datetime) -> None:
        """Keep a file; the same bytes again change nothing. Raises MetadataExistsError."""
        held = self.shelf.find(gun, role, version)
        if held is None:
            record = MetadataRecord(gun, role, version, content, signed_at)
            self.shelf.add(record, (gun, role, version), (gun, role), version)
        elif held.content != content:
            raise MetadataExistsError(gun, role, version)

    def current(self, gun: str, role: str) -> MetadataRecord | None:
        """Return the file with the highest version, or None. One record is opened."""
        return self.shelf.last(gun, role)

    def versions(self, gun: str, role: str) -> list[int]:
        """Return the versions there are, ascending. No record is opened."""
        return self.shelf.positions(gun, role)
