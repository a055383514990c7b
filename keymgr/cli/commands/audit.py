"""``audit list`` and ``audit verify``."""

from __future__ import annotations

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import count, minute, printable, rfc3339, table
from keymgr.vault.records import AuditRecord


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
    rows = [
        (str(each.seq), minute(each.time), each.actor, each.action, printable(each.subject))
        for each in entries
    ]
    head, *lines = table(("No.", "Time (UTC)", "Who", "What", "Which"), rows)
    shown = [head]
    for line, entry in zip(lines, entries, strict=True):
        shown += [line, *(f"       {printable(said)}" for said in _sentences(entry))]
    return Answer(fields, shown)


def _sentences(entry: AuditRecord) -> list[str]:
    """Return what a job did, and the reason that was given for it."""
    changes, reason = entry.details.get("changes"), entry.details.get("reason")
    said = list(changes) if isinstance(changes, list) else []
    return [*said, f"Reason: {reason}"] if reason else said


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
