"""How far a job is, told to the window often enough to look smooth and no oftener."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from keymgr.ops.ports import CancelledError

_INTERVAL: Final = 0.05
"""Seconds between two reports."""
_SETTLED: Final = 0.5
"""Seconds after which the time that is left can be told from the speed so far."""


@dataclass(frozen=True)
class Stretch:
    """How far a stretch of work is. ``seconds_left`` is None while nobody can tell."""

    label: str
    done: int
    total: int
    seconds_left: float | None


class WorkerProgress:
    """The port ``ops.ports.Progress`` of the worker thread.

    ``report`` is called on that thread, about 20 times a second, with None at the end.
    """

    def __init__(self, report: Callable[[Stretch | None], None]) -> None:
        self._report = report
        self._stop = threading.Event()
        self._label = ""
        self._total = self._done = 0
        self._began = self._told = 0.0

    def watch(self, stop: threading.Event) -> None:
        """Cancel from now on when ``stop`` is set."""
        self._stop = stop

    def start(self, label: str, total: int) -> None:
        """Begin a stretch of ``total`` steps."""
        self._label, self._total, self._done = label, total, 0
        self._began = time.monotonic()
        self._tell()

    def advance(self) -> None:
        """Note one step as done. Raises CancelledError once a person cancelled."""
        self._done += 1
        if time.monotonic() - self._told >= _INTERVAL:
            self._tell()
        if self._stop.is_set():
            raise CancelledError

    def finish(self) -> None:
        """End the stretch."""
        self._report(None)

    def _tell(self) -> None:
        self._told = time.monotonic()
        spent = self._told - self._began
        left = None
        if self._done and spent >= _SETTLED:
            left = spent / self._done * (self._total - self._done)
        self._report(Stretch(self._label, self._done, self._total, left))
