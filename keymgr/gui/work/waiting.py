"""After a wrong passphrase the next try waits, longer each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from keymgr.ops.ports import SecretFor

_LONGEST: Final = 60.0


class Waits:
    """Wrong tries of each passphrase. ``now`` is a clock in seconds that goes on in sleep."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._tries: dict[tuple[str, str], int] = {}
        self._until: dict[tuple[str, str], float] = {}

    def wrong(self, what: SecretFor) -> float:
        """Note a wrong try, and return the seconds until the next: 1, 2, 4 and so on to 60."""
        name = (what.opens, what.name)
        tries = self._tries[name] = self._tries.get(name, 0) + 1
        seconds = min(_LONGEST, 2.0 ** (tries - 1))
        self._until[name] = self._now() + seconds
        return seconds

    def right(self, what: SecretFor) -> None:
        """Note the right one: nothing is held against whoever typed it."""
        self._tries.pop((what.opens, what.name), None)
        self._until.pop((what.opens, what.name), None)

    def left(self, what: SecretFor) -> float:
        """Return the seconds until the next try."""
        return max(0.0, self._until.get((what.opens, what.name), 0.0) - self._now())
