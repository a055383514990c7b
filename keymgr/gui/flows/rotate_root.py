"""Replacing a root key: which repositories, which key leaves, which takes its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from keymgr.gui.flows.jobs import PlannedJob, chosen_guns
from keymgr.gui.presenters.review import Result, Review
from keymgr.ops.roots import choose_root
from keymgr.ops.rotation import compromised, rotate_root
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import ROOT

CHOOSE: Final = 0
KEYS: Final = 1


@dataclass(frozen=True)
class RootChoice:
    """A root key that can leave or come."""

    name: str
    key_id: str
    is_here: bool
    repositories: int


class RotateRoot:
    """The flow (``flows.flow.Flow``).

    Values: ``all``, ``guns``, ``leaves`` and ``comes`` (root keys by name), ``stolen``.
    """

    name = "rotate-root"
    title = said("Rotate root keys")
    steps = (said("Choose"), said("New key"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "all": not values.get("guns"),
            "guns": [],
            "leaves": "",
            "comes": "",
            "stolen": False,
            **values,
        }
        self.repositories: list[tuple[str, tuple[str, ...]]] = []
        """Every repository with its root keys' names."""
        self.roots: list[RootChoice] = []
        self._planned: PlannedJob | None = None

    def load(self, station: Station) -> None:
        """Read the repositories and the root keys."""
        records = station.vault.repositories.all()
        self.repositories = sorted((record.gun, record.roots) for record in records)
        self.roots = [
            RootChoice(
                root.name,
                root.key_id,
                root.private is not None,
                sum(root.name in record.roots for record in records),
            )
            for root in station.vault.keys.roots()
            if root.retired is None
        ]

    def chosen(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return the chosen repositories."""
        guns = chosen_guns(self.values)
        return [each for each in self.repositories if guns is None or each[0] in guns]

    def leaving(self) -> list[RootChoice]:
        """Return the root keys that the chosen repositories have."""
        names = {name for _, roots in self.chosen() for name in roots}
        return [root for root in self.roots if root.name in names]

    def coming(self) -> list[RootChoice]:
        """Return the root keys that can take over from the one that leaves."""
        return [root for root in self.roots if root.name != self.values["leaves"]]

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == CHOOSE:
            return "" if self.chosen() else said("Choose at least one repository.")
        if not self.values["leaves"]:
            return said("Choose the key that leaves.")
        if not self.coming():
            return said("There is no other root key yet. Make one first: 'keymgr root create'.")
        if not self.values["comes"]:
            return said("Choose the key that takes its place.")
        if self.values["leaves"] == self.values["comes"]:
            return said("Choose two different keys.")
        return ""

    def plan(self, station: Station) -> Review:
        """Plan the rotation. Raises NothingToChangeError."""
        known = {root.key_id: root.name for root in station.vault.keys.roots()}
        leaves, comes = str(self.values["leaves"]), str(self.values["comes"])
        job = rotate_root(choose_root(station, comes), choose_root(station, leaves), known)
        if self.values["stolen"]:
            job = compromised(job, ROOT)
        self._planned = PlannedJob.of(station, job, chosen_guns(self.values))
        return self._planned.review()

    def apply(self, station: Station, reason: str) -> Result:
        """Rotate."""
        if self._planned is None:
            self.plan(station)
        planned = self._planned
        if planned is None:
            raise RuntimeError("a plan is made before it is carried out")
        return planned.carry_out(station, reason)
