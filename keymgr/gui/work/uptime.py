"""A clock that counts the time in which the machine slept."""

from __future__ import annotations

import time
from collections.abc import Callable


def uptime() -> float:
    """Return seconds since an unknown start, sleep included where the system can tell.

    Nobody can turn it back by setting the time of day (Linux: clock_gettime(2), CLOCK_BOOTTIME).
    """
    return _clock()


def _best() -> Callable[[], float]:
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    if boottime is None:  # macOS: monotonic goes on in sleep; Windows: so does its tick count
        return time.monotonic
    return lambda: time.clock_gettime(boottime)


_clock = _best()
