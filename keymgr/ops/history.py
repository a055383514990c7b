"""What was done to one repository."""

from __future__ import annotations

from keymgr.ops.station import Station
from keymgr.trust.names import Gun
from keymgr.vault.records import AuditRecord


def read_history(station: Station, gun: Gun) -> list[AuditRecord]:
    """Return the log's entries about ``gun``, the newest first. Reads the whole log."""
    return [entry for entry in reversed(station.vault.audit.all()) if entry.subject == gun]
