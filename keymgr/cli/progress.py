"""How far a long job is, on stderr, for a person who waits."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from rich.progress import Progress

_FEW: Final = 20
"""So many steps are done before a bar can be read."""


class Quiet:
    """Shows nothing."""

    def start(self, label: str, total: int) -> None:
        """Begin a stretch of ``total`` steps."""

    def advance(self) -> None:
        """Note one step as done."""

    def finish(self) -> None:
        """End the stretch."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        return None


class Bar:
    """A bar with the time that remains. The cursor comes back however the job ends."""

    def __init__(self) -> None:
        self._shown: Progress | None = None

    def start(self, label: str, total: int) -> None:
        """Begin a stretch of ``total`` steps; a short one is not worth a bar."""
        self.finish()
        if total < _FEW:
            return
        from rich.console import Console  # noqa: PLC0415  (slow to load)
        from rich.progress import (  # noqa: PLC0415
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        self._shown = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._shown.add_task(label, total=total)
        self._shown.start()

    def advance(self) -> None:
        """Note one step as done."""
        if self._shown is not None:
            self._shown.advance(self._shown.task_ids[0])

    def finish(self) -> None:
        """End the stretch."""
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.finish()


def bar_or_quiet(*, wanted: bool) -> Bar | Quiet:
    """Return a bar where a person watches stderr."""
    if wanted and sys.stderr is not None and sys.stderr.isatty():
        return Bar()
    return Quiet()
