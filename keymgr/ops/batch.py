"""Doing one thing to many repositories, durably and cancellably."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from keymgr.ops.station import Station

_COMMIT_SECONDS: Final = 0.25
"""A commit waits for the disk; one a repository would cost more than the cryptography."""

T = TypeVar("T")


def each(station: Station, label: str, items: Sequence[T], work: Callable[[T], None]) -> None:
    """Call ``work`` on every item inside transactions of about a quarter second.

    An item is done wholly or not at all; what was committed stays when a later one fails or the
    person cancels, and the exception goes on.
    """
    remaining = iter(items)
    station.progress.start(label, len(items))
    try:
        while _some(station, remaining, work):
            pass
    finally:
        station.progress.finish()


def _some(station: Station, remaining: Iterator[T], work: Callable[[T], None]) -> bool:
    """Work for a while in one transaction; False once nothing remains."""
    until = time.monotonic() + _COMMIT_SECONDS
    with station.vault.transaction():
        for item in remaining:
            work(item)
            station.progress.advance()
            if time.monotonic() >= until:
                return True
    return False
