"""Doing one thing to many repositories, durably and cancellably."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from keymgr.ops.station import Station

_COMMIT_SECONDS: Final = 0.25
"""A commit waits for the disk; one a repository would cost more than the cryptography."""

T = TypeVar("T")
R = TypeVar("R")


def each(station: Station, label: str, items: Sequence[T], work: Callable[[T], R]) -> Iterator[R]:
    """Call ``work`` on every item inside transactions of about a quarter second.

    Gives each result once it is durable. An item is done wholly or not at all; what was committed
    stays when a later one fails or the person cancels, and the exception goes on.
    """
    remaining = iter(items)
    station.progress.start(label, len(items))
    try:
        while results := _some(station, remaining, work):
            yield from results
    finally:
        station.progress.finish()


def _some(station: Station, remaining: Iterator[T], work: Callable[[T], R]) -> list[R]:
    """Work for a while in one transaction; an empty list once nothing remains."""
    results: list[R] = []
    until = time.monotonic() + _COMMIT_SECONDS
    with station.vault.transaction():
        for item in remaining:
            results.append(work(item))
            station.progress.advance()
            if time.monotonic() >= until:
                break
    return results
