"""Running a job from the command line: show the plan, ask, do it, tell what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, ClassVar

import click

from keymgr.cli.desk import Desk
from keymgr.cli.job import Answer
from keymgr.cli.plan_views import outcome_fields, outcome_lines, plan_fields, plan_lines
from keymgr.cli.words import count
from keymgr.errors import KeymgrError
from keymgr.ops.jobs import Job, Outcome, apply_job, plan_job
from keymgr.ops.station import Station
from keymgr.vault.records import RepositoryRecord


@dataclass(eq=False)
class SomeNotDoneError(KeymgrError):
    """A job over many repositories could not do some of them."""

    message: ClassVar[str] = "{number} of {total} repositories were not done."
    hint: ClassVar[str] = (
        "The others are done and kept. The list above says why each was not; mend that, and run"
        " the command again for those alone: --guns-from FILE takes a list of them."
    )
    number: int
    total: int


@dataclass(frozen=True)
class Manner:
    """How a job is to be run: only shown, or confirmed beforehand; and why."""

    dry_run: bool
    yes: bool
    reason: str


def takes_manner(work: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command ``--dry-run``, ``--yes`` and ``--reason``, as its argument ``manner``."""

    @wraps(work)
    def command(
        *arguments: object, dry_run: bool, yes: bool, reason: str, **options: object
    ) -> object:
        return work(*arguments, manner=Manner(dry_run, yes, reason), **options)

    options = [
        click.option("--dry-run", is_flag=True, help="Show what would be signed; sign nothing."),
        click.option("--yes", is_flag=True, help="Don't ask: for scripts."),
        click.option("--reason", default="", help="Why, for the audit log."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def run_job(
    desk: Desk, station: Station, job: Job, records: Sequence[RepositoryRecord], manner: Manner
) -> Answer:
    """Plan ``job``, show it, ask where that is due, apply it and say what was done.

    A clock that can't be right is told before anybody reads a plan.
    """
    station.watch.require()
    plan = plan_job(station, job, records)
    if manner.dry_run:
        return Answer(plan_fields(plan), [*plan_lines(plan), "Nothing was signed."])
    if manner.yes:
        desk.show(*plan_lines(plan))
    else:
        question = f"Sign this for {count(len(plan.changes), 'repository', 'repositories')}?"
        desk.require_confirmed(plan_lines(plan), question, "--yes")
    outcome = Outcome()
    try:
        apply_job(station, job, plan, manner.reason, outcome)
    except KeyboardInterrupt:
        desk.show(*outcome_lines(plan, outcome), "Run the same command again to go on.")
        raise
    error = None
    if outcome.failed:
        error = SomeNotDoneError(len(outcome.failed), len(plan.changes))
    return Answer(outcome_fields(plan, outcome), outcome_lines(plan, outcome), error)
