"""Work that was handed to a worker, and who is told how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from keymgr.errors import KeymgrError
from keymgr.gui.work.callbacks import alive
from keymgr.gui.work.worker import Task
from keymgr.ops.ports import CancelledError


@dataclass(frozen=True)
class Handed:
    """A task with what follows it. ``changes`` says that it may write to the vault."""

    task: Task
    done: Callable[..., None]
    failed: Callable[[KeymgrError], None] | None
    changes: bool

    def follow(self, untaken: Callable[[KeymgrError], None]) -> None:
        """Call back once the task has ended; ``untaken`` is told of an error that nobody takes.

        A read that was cancelled calls nobody.
        """
        task = self.task
        if task.error is None:
            if alive(self.done) and (self.changes or not task.ticket.cancelled):
                self.done(task.result)
        elif isinstance(task.error, CancelledError) and not self.changes:
            return
        elif self.failed is None:
            untaken(task.error)
        elif alive(self.failed):
            self.failed(task.error)
