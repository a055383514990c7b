"""The one thread on which the open vault lives."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QThread, Signal

from keymgr.errors import KeymgrError, unexpected
from keymgr.ops.ports import CancelledError
from keymgr.ops.station import Station

_SWITCH_SECONDS: Final = 0.0005
"""A slot of the window takes Python's lock some dozen times; the default of 5 ms each is felt."""


class LockedError(KeymgrError):
    """The vault is locked, so nothing can be read from it or done with it."""

    message: ClassVar[str] = "The vault is locked."
    hint: ClassVar[str] = "Nothing was changed. Unlock it, then do it again."


class Bench:
    """Where the open vault lies. Only the worker's thread touches it."""

    def __init__(self) -> None:
        self._station: Station | None = None

    def put(self, station: Station) -> None:
        """Lay an open vault down; one that lies there is closed first."""
        self.clear()
        self._station = station

    def station(self) -> Station:
        """Return the open vault. Raises LockedError."""
        if self._station is None:
            raise LockedError
        return self._station

    def clear(self) -> None:
        """Close the vault, which forgets its keys. Harmless when repeated."""
        station, self._station = self._station, None
        if station is not None:
            station.close()


class Ticket:
    """A piece of work that was handed in."""

    def __init__(self) -> None:
        self.stop = threading.Event()

    def cancel(self) -> None:
        """Don't begin it; or end it after its present step. Harmless when it is done."""
        self.stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self.stop.is_set()


class Task:
    """A piece of work, and what came of it."""

    def __init__(self, work: Callable[[Bench], object], ticket: Ticket) -> None:
        self._work: Callable[[Bench], object] | None = work
        self.ticket = ticket
        self.result: object = None
        self.error: KeymgrError | None = None
        self.fault: BaseException | None = None
        """What was raised, where it is none of keymgr's own errors."""

    def run(self, bench: Bench) -> None:
        """Do it, on the worker's thread. Never raises."""
        work, self._work = self._work, None
        try:
            if self.ticket.cancelled or work is None:
                raise CancelledError  # noqa: TRY301  (one way out for both)
            self.result = work(bench)
        except KeymgrError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001  (the window shows it; the thread goes on)
            self.error, self.fault = unexpected(error), error


class VaultWorker(QThread):
    """Does one task after another, in the order in which they came."""

    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = Bench()
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        sys.setswitchinterval(_SWITCH_SECONDS)

    def submit(self, task: Task) -> None:
        """Put ``task`` at the end of the queue."""
        self._tasks.put(task)

    def stop(self) -> None:
        """Do what is queued, close the vault and end the thread."""
        self._tasks.put(None)
        self.wait()

    def run(self) -> None:
        """Work until ``stop``. Runs on the thread itself."""
        try:
            while (task := self._tasks.get()) is not None:
                task.run(self._bench)
                self.ended.emit(task)
        finally:
            self._bench.clear()
