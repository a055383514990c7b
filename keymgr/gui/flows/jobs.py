"""Jobs of ``ops.jobs`` in a flow: planned, carried out, told."""

from __future__ import annotations

from dataclasses import dataclass

from keymgr.gui.presenters.plan_review import present_outcome, review_plan
from keymgr.gui.presenters.review import Result, Review
from keymgr.ops.jobs import Job, Outcome, apply_job, plan_job
from keymgr.ops.plans import Plan
from keymgr.ops.ports import CancelledError
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.station import Station
from keymgr.trust.names import Gun


@dataclass(frozen=True)
class PlannedJob:
    """A job with its plan."""

    job: Job
    plan: Plan

    @classmethod
    def of(cls, station: Station, job: Job, guns: list[Gun] | None) -> PlannedJob:
        """Plan ``job`` for ``guns``, None for all. Raises NothingToChangeError."""
        return cls(job, plan_job(station, job, choose_repositories(station, guns)))

    def review(self) -> Review:
        """Return it to be read."""
        return review_plan(self.plan)

    def carry_out(self, station: Station, reason: str) -> Result:
        """Do it. A stop before anything was done raises CancelledError; a later one is told."""
        outcome = Outcome()
        stopped = None
        try:
            apply_job(station, self.job, self.plan, reason, outcome)
        except CancelledError as error:
            if not outcome.done:
                raise
            stopped = error
        return present_outcome(self.plan, outcome, stopped)


def chosen_guns(values: dict[str, object]) -> list[Gun] | None:
    """Return the repositories that a form's values name; None for all."""
    if values.get("all"):
        return None
    guns = values.get("guns")
    return [Gun(str(each)) for each in guns] if isinstance(guns, list) else []
