"""The audit log: a hash chain whose end the sealed head holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import msgspec

from keymgr.sentences import said
from keymgr.vault.encoding import sorted_json
from keymgr.vault.head import EMPTY
from keymgr.vault.records import AuditRecord
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf

FIRST_PREVIOUS: Final = EMPTY.log_digest


@dataclass(frozen=True)
class LogEnd:
    """How many entries the log has, and the last one's digest (64 zeros for none).

    The digest stands for all that was logged: no earlier entry can change without changing it.
    """

    entries: int
    digest: str


class AuditLog:
    """Who did what, when. Entries are only ever added."""

    def __init__(self, records: SealedRecords) -> None:
        self.shelf = Shelf(records, Kind.AUDIT, AuditRecord)

    def append(
        self,
        time: datetime,
        actor: str,
        action: str,
        subject: str,
        details: Mapping[str, str | int | list[str]],
    ) -> AuditRecord:
        """Add an entry inside the transaction of what it records. ``time`` is aware."""
        head = self.shelf.records.head()
        entry = AuditRecord(
            seq=head.log_length + 1,
            time=time.astimezone(UTC),
            actor=actor,
            action=action,
            subject=subject,
            details=dict(details),
            previous=head.log_digest,
            digest="",
        )
        entry = msgspec.structs.replace(entry, digest=digest_of(entry))
        self.shelf.add(entry, (entry.seq,), (), entry.seq)
        self.shelf.records.extend_log(entry.seq, entry.digest)
        return entry

    def end(self) -> LogEnd:
        """Return where the log ends."""
        head = self.shelf.records.head()
        return LogEnd(head.log_length, head.log_digest)

    def holds(self, end: LogEnd) -> bool:
        """Whether the log once ended at ``end``, and goes on from there or still ends there."""
        if not end.entries:
            return True
        content = self.shelf.find(end.entries)
        return content is not None and content.digest == end.digest

    def all(self) -> list[AuditRecord]:
        """Return the entries, oldest first."""
        return self.shelf.group()

    def newest(self) -> AuditRecord | None:
        """Return the last entry, None for an empty log. One record is opened."""
        return self.shelf.last()

    def verify(self) -> str:
        """Follow the chain and return its last digest. Raises VaultDamagedError."""
        return self.verify_entries(self.all())

    def verify_entries(self, entries: Iterable[AuditRecord]) -> str:
        """Follow the chain of entries that were read before. Raises VaultDamagedError."""
        length, digest = 0, FIRST_PREVIOUS
        for entry in entries:
            length += 1
            if (entry.seq, entry.previous) != (length, digest) or digest_of(entry) != entry.digest:
                raise self.shelf.records.database.damaged(
                    said("the audit log's chain breaks at entry {length}", length=length)
                )
            digest = entry.digest
        head = self.shelf.records.head()
        if (length, digest) != (head.log_length, head.log_digest):
            raise self.shelf.records.database.damaged(
                said("the audit log does not end where it should")
            )
        return digest


def digest_of(entry: AuditRecord) -> str:
    """Return what ``entry.digest`` must be. Raises UnstorableError for what is not text."""
    fields = msgspec.structs.asdict(entry)
    del fields["digest"]
    return hashlib.sha256(sorted_json(fields)).hexdigest()
