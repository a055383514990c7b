"""A guided job of ``ops.jobs`` over chosen repositories; each says only what is its own."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import ClassVar

from keymgr.gui.flows.jobs import PlannedJob, chosen_guns
from keymgr.gui.presenters.review import Result, Review
from keymgr.ops.jobs import Job
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import Gun
from keymgr.vault.records import RepositoryRecord


class JobFlow:
    """The flow (``flows.flow.Flow``): repositories are chosen, then what ``begin`` holds.

    A job says its ``name``, ``title`` and what its values are at first, reads what its form offers,
    says what the form lacks, and makes the job.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    steps: ClassVar[tuple[str, ...]] = (said("Choose"), said("Details"))
    begin: ClassVar[Mapping[str, object]] = {}
    """The values of the form before anything is typed."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "all": not values.get("guns"),
            "guns": [],
            **deepcopy(dict(self.begin)),
            **values,
        }
        self.repositories: list[tuple[str, tuple[str, ...]]] = []
        """Every repository with its root keys' names."""
        self._planned: PlannedJob | None = None

    # What a job says for itself

    def read(self, station: Station) -> None:
        """Read what the form offers."""

    def lacks(self) -> str:
        """Say what the form lacks; nothing where it is whole."""
        return ""

    def job(self, station: Station) -> Job:
        """Return the job that the values mean. Raises what ops says of them."""
        raise NotImplementedError

    # The same for all

    def load(self, station: Station) -> None:
        """Read the repositories, and what the form offers."""
        records = station.vault.repositories.all()
        self.repositories = sorted((record.gun, record.roots) for record in self.suited(records))
        self.read(station)

    def suited(self, records: list[RepositoryRecord]) -> list[RepositoryRecord]:
        """Return the repositories that the job can be about."""
        return records

    def guns(self) -> list[Gun] | None:
        """Return the repositories that the plan is made for; None for all."""
        return chosen_guns(self.values)

    def chosen(self) -> list[str]:
        """Return the chosen repositories by name."""
        guns = chosen_guns(self.values)
        return [gun for gun, _ in self.repositories if guns is None or gun in guns]

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == 0:
            return "" if self.chosen() else said("Choose at least one repository.")
        return self.lacks()

    def plan(self, station: Station) -> Review:
        """Plan the job. Raises NothingToChangeError, and what ``job`` raises."""
        self._planned = PlannedJob.of(station, self.job(station), self.guns())
        return self._planned.review()

    def apply(self, station: Station, reason: str) -> Result:
        """Carry out what was planned."""
        if self._planned is None:
            self.plan(station)
        planned = self._planned
        if planned is None:
            raise RuntimeError("a plan is made before it is carried out")
        return planned.carry_out(station, reason)

    # Values as what they are

    def text(self, key: str) -> str:
        """Return a value that is text, without blanks at its ends."""
        return str(self.values.get(key, "")).strip()

    def number(self, key: str) -> int:
        """Return a value that is a number, 0 where it is none."""
        value = self.values.get(key)
        return value if isinstance(value, int) else 0

    def list(self, key: str) -> list[str]:
        """Return a value that is a list of texts."""
        value = self.values.get(key)
        return [str(each) for each in value] if isinstance(value, list) else []
