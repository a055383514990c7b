"""Every bench there is, by the name that ``make bench ONLY=name`` takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bench.bundling import exporting
from bench.figures import Figure
from bench.guessing import guessing
from bench.notary_client import notary_rotation
from bench.offices import Offices
from bench.opening import listing, tagging
from bench.rotating import cancelling, growth, memory, rotation
from bench.starting import version

Bench = Callable[[Offices], list[Figure]]

BENCHES: Final[dict[str, Bench]] = {
    "start": version,
    "list": listing,
    "tag": tagging,
    "export": exporting,
    "rotate": rotation,
    "growth": growth,
    "memory": memory,
    "cancel": cancelling,
    "guess": guessing,
    "notary": notary_rotation,
}
