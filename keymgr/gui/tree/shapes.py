"""What a drawing is made of, in the design's pixels: no Qt, so that it is tested alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Measure(Protocol):
    """How wide words are."""

    def __call__(self, words: str, font: str) -> float:
        """Return the width of ``words`` in the look's font of that name, in design pixels."""
        ...


@dataclass(frozen=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.top + self.height / 2

    def overlaps(self, other: Area) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: Area) -> bool:
        """Whether ``other`` lies wholly inside."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True)
class Box:
    """A rectangle with round corners. Colours are the look's roles, empty for none."""

    area: Area
    radius: float
    fill: str = ""
    line: str = ""
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True)
class Label:
    """Words in the middle of the height of their area, from its left."""

    area: Area
    words: str
    font: str
    ink: str


@dataclass(frozen=True)
class Glyph:
    """An icon, square."""

    left: float
    top: float
    size: float
    icon: str
    ink: str


@dataclass(frozen=True)
class Link:
    """A line through points, at right angles, its corners rounded. Never crosses another."""

    points: tuple[tuple[float, float], ...]
    bend: float
    width: float
    ink: str
    dashed: bool = False


Shape = Box | Label | Glyph | Link


@dataclass(frozen=True)
class Drawn:
    """A part of a drawing that is one thing to a person: where it is, and what it says."""

    name: str
    area: Area
    shapes: tuple[Shape, ...]
    spoken: str


@dataclass(frozen=True)
class Drawing:
    """All parts, links first, and how large the whole is."""

    width: float
    height: float
    parts: tuple[Drawn, ...]
