"""``clock confirm``: an officer says that the station's clock is right."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import minute, prose, rfc3339
from keymgr.exchange.request import load_request


@click.group()
def clock() -> None:
    """Settle doubts about this station's clock.

    keymgr compares the clock with all the times it knows, and signs nothing while they contradict
    each other.
    """


@clock.command(cls=Job, example='keymgr clock confirm --reason "set by the time signal"')
@click.option(
    "--request",
    "request_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A request whose date the clock contradicts.",
)
@click.option("--reason", default="", help="Why, for the audit log.")
@click.option("--yes", is_flag=True, help="Don't ask: for scripts.")
@at_desk
def confirm(desk: Desk, *, request_file: Path | None, reason: str, yes: bool) -> Answer:
    """Say that the clock is right, whatever it contradicts.

    Name with --request a request whose date it contradicts. The audit log keeps the confirmation.
    """
    request = load_request(request_file) if request_file else None
    with desk.open() as station:
        now = desk.clock()
        if not yes:
            contradiction = station.watch.contradiction()
            told = f"This station's clock says {minute(now)} UTC. Nothing here contradicts it."
            desk.require_confirmed(
                prose(str(contradiction) if contradiction else told), "Is the clock right?", "--yes"
            )
        with station.vault.transaction():
            station.watch.confirm(station.actor, reason, request.created if request else None)
    return Answer({"confirmed": rfc3339(now)}, [f"Confirmed: it is {minute(now)} UTC."])
