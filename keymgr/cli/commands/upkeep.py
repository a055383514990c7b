"""``witness``, ``renew`` and ``expiry``: keeping what is signed good."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.running import Manner, run_job, takes_manner
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import date, rfc3339, table
from keymgr.exchange.durable import write_file
from keymgr.ops.expiry import list_expiries
from keymgr.ops.periods import parse_period
from keymgr.ops.renewal import renew as renewal
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.witness import witness as sign_again
from keymgr.ops.witness import witness_unsigned
from keymgr.trust.names import RoleName

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command(
    cls=Job,
    example="""
    keymgr witness registry.example.org/team/app
    keymgr witness --role targets/releases --all
    """,
)
@takes_guns
@click.option("--role", "roles", multiple=True, metavar="ROLE", help="Only these files.")
@takes_manner
@at_desk
def witness(desk: Desk, *, selection: Selection, roles: tuple[str, ...], manner: Manner) -> Answer:
    """Sign files again, unchanged, with keys of this vault.

    Without --role, those whose signatures no longer count, as after 'keymgr signer remove'. You
    vouch for what they hold: look at the tags first.
    """
    with desk.open() as station:
        job = sign_again([RoleName(role) for role in roles]) if roles else witness_unsigned(station)
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@click.command(cls=Job, example="keymgr renew --all --within 6mo --dry-run")
@takes_guns
@click.option("--within", default="6mo", show_default=True, metavar="PERIOD", help="As 90d, 6mo.")
@click.option("--to", "until", type=_DAY, help="The day on which the new files expire.")
@takes_manner
@at_desk
def renew(
    desk: Desk, *, selection: Selection, within: str, until: datetime | None, manner: Manner
) -> Answer:
    """Sign again what expires, or has expired."""
    last = until.replace(tzinfo=UTC) if until else None
    with desk.open() as station:
        job = renewal(station, parse_period(within), last)
        records = choose_repositories(station, selection.in_vault(station))
        return run_job(desk, station, job, records, manner)


@click.command(
    cls=Job,
    example="""
    keymgr expiry --all
    keymgr expiry --all --ics keymgr.ics
    """,
)
@takes_guns
@click.option("--within", metavar="PERIOD", help="Only what expires within, as 90d or 6mo.")
@click.option(
    "--ics",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a calendar with reminders, too.",
)
@at_desk
def expiry(desk: Desk, *, selection: Selection, within: str | None, ics: Path | None) -> Answer:
    """List what expires, the soonest first.

    Root certificates count too. With --ics, a calendar with reminders is written.
    """
    with desk.open() as station:
        now = desk.clock()
        before = parse_period(within).after(now) if within else None
        entries = list_expiries(station, selection.in_vault(station), before)
        if ics is not None:
            from keymgr.ops.expiry_calendar import write_calendar  # noqa: PLC0415  (slow to load)

            write_file(ics, write_calendar(entries, station.vault.header.vault_id, now))
    fields = [
        {
            "gun": entry.gun,
            "role": entry.role,
            "what": entry.what,
            "version": entry.version,
            "expires": rfc3339(entry.expires),
            "expired": entry.has_passed(now),
        }
        for entry in entries
    ]
    rows = [
        (
            date(entry.expires) + (" (expired)" if entry.has_passed(now) else ""),
            str(entry.gun),
            entry.what,
        )
        for entry in entries
    ]
    lines = table(("Expires", "Repository", "What"), rows) if rows else ["Nothing expires."]
    return Answer(fields, lines + (["", f"Wrote {ics}."] if ics else []))
