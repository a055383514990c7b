"""The audit log written out for an auditor: as lines for programs, or as pages to print."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from keymgr.exchange.durable import write_file
from keymgr.exchange.sheets.log_sheet import LogLine, LogSheet, draw_log_sheet
from keymgr.ops.digests import SHORT, in_hex, in_words
from keymgr.ops.key_files import OutputExistsError
from keymgr.ops.station import Station
from keymgr.vault.audit import LogEnd
from keymgr.vault.records import AuditRecord

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class LogExport:
    """A log that was written out. ``sha256`` is that of the file."""

    out: Path
    end: LogEnd
    sha256: str


def export_log(station: Station, out: Path) -> LogExport:
    """Write the whole log: as pages to print where ``out`` ends with .pdf, else as JSON Lines.

    Each line of JSON is an entry. Its digest is the hex SHA-256 of the line without the field
    ``digest``, byte for byte, so that anybody can follow the chain. The export is noted in the log
    afterwards, and so not in the file. Raises OutputExistsError, WriteFailedError,
    WrittenNotLoggedError.
    """
    if out.exists():
        raise OutputExistsError(str(out))
    entries = station.vault.audit.all()
    end = station.vault.audit.end()
    if out.suffix.lower() == ".pdf":
        content = draw_log_sheet(_sheet(station, entries, end))
    else:
        content = _lines(entries)
    write_file(out, content, 0o600)
    sha256 = hashlib.sha256(content).hexdigest()
    with station.noting(out):
        station.log("audit log exported", out.name, sha256=sha256, entries=end.entries)
    return LogExport(out, end, sha256)


def _lines(entries: Sequence[AuditRecord]) -> bytes:
    encode = msgspec.json.Encoder(order="sorted").encode
    return b"".join(encode(entry) + b"\n" for entry in entries)


def _sheet(station: Station, entries: Sequence[AuditRecord], end: LogEnd) -> LogSheet:
    digest = bytes.fromhex(end.digest)
    return LogSheet(
        vault_id=station.vault.header.vault_id,
        written=station.clock(),
        entries=end.entries,
        digest=in_hex(digest),
        words=in_words(digest),
        lines=[
            LogLine(
                number=entry.seq,
                time=entry.time,
                actor=entry.actor,
                action=entry.action,
                subject=entry.subject,
                details=_details(entry),
                digests=_digests(entry),
            )
            for entry in entries
        ],
    )


def _details(entry: AuditRecord) -> str:
    """Return in words what was done and why; digests stand apart, for they are no words."""
    parts = []
    for name, value in sorted(entry.details.items()):
        if name == "changes" and isinstance(value, list):
            parts.append(" ".join(value))
            continue
        text = ", ".join(value) if isinstance(value, list) else _in_words(str(value))
        if text and not _is_digest(text):
            parts.append(f"{name.replace('_', ' ')}: {text}")
    return "; ".join(part for part in parts if part)


def _in_words(text: str) -> str:
    """Return a fact as it is read: a time as ``26 Nov 2026 17:31 UTC``, all else as it stands."""
    if not _TIME.fullmatch(text):
        return text
    return f"{datetime.fromisoformat(text).astimezone(UTC):%-d %b %Y %H:%M} UTC"


def _digests(entry: AuditRecord) -> str:
    found = {name: text for name, text in sorted(entry.details.items()) if _is_digest(text)}
    return "  ".join(
        f"{name.replace('_', ' ')} {str(text)[: 2 * SHORT]}…"
        for name, text in {**found, "this entry": entry.digest}.items()
    )


def _is_digest(text: object) -> bool:
    return isinstance(text, str) and _DIGEST.fullmatch(text) is not None
