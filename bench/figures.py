"""A figure: what was measured, beside what it is measured against, again and again."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Unit = Literal["s", "ms", "MB"]


@dataclass(frozen=True)
class Cost:
    """What a piece of work took: seconds by the clock, and of all processors."""

    wall: float
    cpu: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.wall + other.wall, self.cpu + other.cpu)

    def each(self, number: int) -> Cost:
        """Return the cost of one of ``number`` equal parts."""
        return Cost(self.wall / number, self.cpu / number)


@dataclass(frozen=True)
class Pair:
    """Ours and the bare cost, taken one right after the other."""

    ours: Cost
    bare: Cost


@dataclass(frozen=True)
class Spread:
    """The median of several samples, and how far they lie apart."""

    median: float
    least: float
    most: float


def spread(samples: Sequence[float]) -> Spread:
    """Return the median, the least and the most of ``samples``."""
    return Spread(statistics.median(samples), min(samples), max(samples))


@dataclass(frozen=True)
class Ratio:
    """A cost against the bare one. The limit holds for the ratio's median.

    ``at_least`` turns the limit round: ``bare / ours`` must reach it (how many times faster).
    Where the work runs on one core, ``by`` is ``cpu``: other work on the machine counts less then.
    """

    name: str
    what: str
    against: str
    limit: float
    pairs: Sequence[Pair]
    by: Literal["wall", "cpu"] = "wall"
    at_least: bool = False

    def samples(self, by: Literal["wall", "cpu"]) -> list[float]:
        """Return the ratio of each pair."""
        costs = [(getattr(pair.ours, by), getattr(pair.bare, by)) for pair in self.pairs]
        return [bare / ours if self.at_least else ours / bare for ours, bare in costs]

    @property
    def met(self) -> bool:
        """Whether the limit is kept."""
        median = spread(self.samples(self.by)).median
        return median >= self.limit if self.at_least else median <= self.limit

    def cells(self) -> tuple[str, ...]:
        """Return the table's row: name, ours, bare, ratio, limit."""
        ours = spread([pair.ours.wall for pair in self.pairs])
        bare = spread([pair.bare.wall for pair in self.pairs])
        found = spread(self.samples(self.by))
        sign = "≥" if self.at_least else "≤"
        return (
            self.name,
            time_text(ours.median),
            time_text(bare.median),
            f"{found.median:.2f} x ({found.least:.2f}-{found.most:.2f}, {self.by})",
            f"{sign} {self.limit:g} x",
        )

    def document(self) -> dict[str, object]:
        """Return the figure as plain data."""
        return {
            "name": self.name,
            "what": self.what,
            "against": self.against,
            "limit": self.limit,
            "limit_is": "at least" if self.at_least else "at most",
            "decided_by": self.by,
            "ratio": {by: _spread_fields(spread(self.samples(by))) for by in ("wall", "cpu")},
            "ours_seconds": _costs([pair.ours for pair in self.pairs]),
            "bare_seconds": _costs([pair.bare for pair in self.pairs]),
            "met": self.met,
        }


@dataclass(frozen=True)
class Amount:
    """A plain amount under a limit, where the target is one (seconds, megabytes)."""

    name: str
    what: str
    unit: Unit
    limit: float
    samples: Sequence[float]

    @property
    def met(self) -> bool:
        """Whether the median keeps the limit."""
        return spread(self.samples).median < self.limit

    def cells(self) -> tuple[str, ...]:
        """Return the table's row: name, ours, bare, ratio, limit."""
        found = spread(self.samples)
        return (
            self.name,
            f"{found.median:.3g} {self.unit} ({found.least:.3g}-{found.most:.3g})",
            "",
            "",
            f"< {self.limit:g} {self.unit}",
        )

    def document(self) -> dict[str, object]:
        """Return the figure as plain data."""
        return {
            "name": self.name,
            "what": self.what,
            "unit": self.unit,
            "limit": self.limit,
            "limit_is": "less than",
            "ours": _spread_fields(spread(self.samples)),
            "samples": list(self.samples),
            "met": self.met,
        }


@dataclass(frozen=True)
class Guesses:
    """Guesses a second that one core makes at ours, beside those at another's.

    The other's rate over ours, by the medians, must reach the limit: how much dearer a guess is.
    """

    name: str
    what: str
    against: str
    limit: float
    ours: Sequence[Cost]
    others: Sequence[Cost]

    @property
    def dearer(self) -> float:
        """How many times more of a core one guess takes."""
        return _rate(self.others) / _rate(self.ours)

    @property
    def met(self) -> bool:
        """Whether the limit is reached."""
        return self.dearer >= self.limit

    def cells(self) -> tuple[str, ...]:
        """Return the table's row: name, ours, the other's, ratio, limit."""
        return (
            self.name,
            f"{_rate(self.ours):,.3g} guesses/s",
            f"{_rate(self.others):,.0f} guesses/s",
            f"{self.dearer:,.0f} x dearer (cpu)",
            f"≥ {self.limit:g} x",
        )

    def document(self) -> dict[str, object]:
        """Return the figure as plain data."""
        return {
            "name": self.name,
            "what": self.what,
            "against": self.against,
            "limit": self.limit,
            "limit_is": "at least",
            "guesses_a_core_second": {"ours": _rate(self.ours), "others": _rate(self.others)},
            "dearer": self.dearer,
            "ours_seconds": _costs(self.ours),
            "others_seconds": _costs(self.others),
            "met": self.met,
        }


Figure = Ratio | Amount | Guesses


def time_text(seconds: float) -> str:
    """Return a time with three digits and its unit."""
    for unit, factor in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= factor:
            return f"{seconds / factor:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def _rate(costs: Sequence[Cost]) -> float:
    """Return how often the work is done in a second of one core, by the median."""
    return 1 / statistics.median(cost.cpu for cost in costs)


def _spread_fields(found: Spread) -> dict[str, float]:
    return {"median": found.median, "least": found.least, "most": found.most}


def _costs(costs: Sequence[Cost]) -> list[dict[str, float]]:
    return [{"wall": cost.wall, "cpu": cost.cpu} for cost in costs]
