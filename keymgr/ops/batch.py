"""Doing one thing to many repositories, durably and cancellably."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from keymgr.ops.station import Station

_COMMIT_SECONDS: Final = 0.25
"""A commit waits for the disk; one a repository would cost more than the cryptography."""

_AHEAD: Final = 16
"""How many items are begun before the first of them is ended."""

T = TypeVar("T")
R = TypeVar("R")


def each(station: Station, label: str, items: Sequence[T], work: Callable[[T], R]) -> Iterator[R]:
    """Call ``work`` on every item inside transactions of about a quarter second.

    Gives each result once it is durable. An item is done wholly or not at all; what was committed
    stays when a later one fails or the person cancels, and the exception goes on.
    """

    def at_once(item: T) -> Callable[[], R]:
        result = work(item)
        return lambda: result

    return each_in_two(station, label, items, at_once)


def each_in_two(
    station: Station, label: str, items: Sequence[T], begin: Callable[[T], Callable[[], R]]
) -> Iterator[R]:
    """Do as ``each``, where ``begin`` returns the second half of an item's work.

    Some items are begun ahead of those that are ended, in the same order and transaction: what
    another core does for them goes on meanwhile.
    """
    remaining = iter(items)
    station.progress.start(label, len(items))
    try:
        while results := _some(station, remaining, begin):
            yield from results
    finally:
        station.progress.finish()


def _some(
    station: Station, remaining: Iterator[T], begin: Callable[[T], Callable[[], R]]
) -> list[R]:
    """Work for a while in one transaction; an empty list once nothing remains."""
    results: list[R] = []
    begun: deque[Callable[[], R]] = deque()
    until = time.monotonic() + _COMMIT_SECONDS
    with station.vault.transaction():
        for item in remaining:
            begun.append(begin(item))
            if len(begun) > _AHEAD:
                results.append(begun.popleft()())
            station.progress.advance()
            if time.monotonic() >= until:
                break
        results.extend(end() for end in begun)
    return results
