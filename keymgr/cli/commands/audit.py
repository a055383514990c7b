"""``audit list`` and ``audit verify``."""

from __future__ import annotations

from typing import Final

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import count, minute, printable, prose, rfc3339, short, table
from keymgr.vault.records import AuditRecord

_ID_DIGITS: Final = 32


@click.group()
def audit() -> None:
    """List the audit log, and check the whole vault."""


@audit.command("list", cls=Job, example="keymgr audit list")
@at_desk
def list_(desk: Desk) -> Answer:
    """List who did what and when, oldest first. Times are in UTC."""
    with desk.open() as station:
        entries = station.vault.audit.all()
    fields = [
        {
            "number": entry.seq,
            "time": rfc3339(entry.time),
            "actor": entry.actor,
            "action": entry.action,
            "subject": entry.subject,
            "details": entry.details,
            "digest": entry.digest,
        }
        for entry in entries
    ]
    rows = [(str(each.seq), minute(each.time), each.actor, each.action) for each in entries]
    head, *lines = table(("No.", "Time (UTC)", "Who", "What"), rows)
    shown = [head]
    for line, entry in zip(lines, entries, strict=True):
        shown += [line, f"     {_subject(entry)}"]
        for sentence in _sentences(entry):
            shown += prose(sentence, "     ")
    return Answer(fields, shown)


def _subject(entry: AuditRecord) -> str:
    """Return what the entry is about; a vault's or a key's ID is shortened."""
    is_id = len(entry.subject) >= _ID_DIGITS and not entry.subject.strip("0123456789abcdef")
    return short(entry.subject) if is_id else printable(entry.subject)


def _sentences(entry: AuditRecord) -> list[str]:
    """Return what a job did, and the reason that was given for it."""
    changes, reason = entry.details.get("changes"), entry.details.get("reason")
    said = list(changes) if isinstance(changes, list) else []
    said += [f"Reason: {reason}"] if reason else []
    return [printable(text) for text in said]


@audit.command(cls=Job, example="keymgr audit verify")
@at_desk
def verify(desk: Desk) -> Answer:
    """Check the whole vault: every record, and the audit log's chain.

    The last digest of the log stands for all that was done. Write it down, and at the next
    check see that it is still in the log: then nobody put an older vault in this one's place.
    """
    with desk.open() as station:
        station.vault.verify()
        entries = station.vault.audit.all()
    head = entries[-1].digest if entries else None
    return Answer(
        {"ok": True, "entries": len(entries), "head": head},
        [
            "The vault is whole: every record is as it was written.",
            f"The audit log has {count(len(entries), 'entry', 'entries')}; its last digest is",
            f"  {head or '-'}",
        ],
    )
