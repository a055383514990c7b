"""``audit``: list, verify and export."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import count, minute, printable, prose, rfc3339, short, table
from keymgr.ops.audit_export import export_log
from keymgr.ops.audit_log import verify_log
from keymgr.ops.digests import in_words
from keymgr.vault.records import AuditRecord

_ID_DIGITS: Final = 32


@click.group()
def audit() -> None:
    """List, check and write out the audit log."""


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


@audit.command(
    cls=Job,
    example="""
    keymgr audit verify
    keymgr audit verify --head 3f9ac21e77d0415b
    """,
)
@click.option(
    "--head",
    metavar="DIGEST",
    help="A digest that was written down: hexadecimal digits, or words, in quotes.",
)
@at_desk
def verify(desk: Desk, head: str | None) -> Answer:
    """Check the whole vault: every record, and the audit log's chain.

    The last digest of the log stands for all that was done. Write it down, or its words. At the
    next check, --head says whether it is still in the log: then nothing before it was changed, and
    nobody put an older vault in this one's place. The first 16 digits, or 8 words, will do.
    """
    with desk.open() as station:
        checked = verify_log(station, head)
    end, found = checked.end, checked.found
    last = end.digest if end.entries else None
    lines = [
        "The vault is whole: every record is as it was written.",
        f"The audit log has {count(end.entries, 'entry', 'entries')}; its last digest is",
        f"  {last or '-'}",
    ]
    if last:
        lines += prose(in_words(bytes.fromhex(last)), "  ")
    if found is not None:
        added = count(checked.since, "entry came", "entries came")
        lines += prose(
            f"The digest you gave is that of entry {found.seq:,}, of {minute(found.time)}. Nothing"
            f" up to it was changed; {added} after it."
        )
    return Answer(
        {
            "ok": True,
            "entries": end.entries,
            "head": last,
            "found": found.seq if found is not None else None,
        },
        lines,
    )


@audit.command(
    cls=Job,
    example="""
    keymgr audit export --out log.jsonl
    keymgr audit export --out log.pdf
    """,
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="The file to write; .pdf gives pages to print. It must not exist.",
)
@at_desk
def export(desk: Desk, out: Path) -> Answer:
    """Write the audit log to a file, for an auditor.

    A name that ends with .pdf gives pages to print and sign. Any other gives JSON Lines, one entry
    a line. An entry's digest is the SHA-256 of its line without the field "digest"; "previous" is
    the digest of the entry before. So the chain can be followed without keymgr.

    The file is not encrypted: it names your repositories and who did what.
    """
    with desk.open() as station:
        written = export_log(station, out)
    return Answer(
        {
            "file": str(out),
            "entries": written.end.entries,
            "head": written.end.digest,
            "sha256": written.sha256,
        },
        [
            f"The log is written to {printable(str(out))}.",
            f"It has {count(written.end.entries, 'entry', 'entries')}; the last digest is",
            f"  {written.end.digest}",
        ],
    )
