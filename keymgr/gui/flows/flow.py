"""A guided job without its window: what it asks, what it plans, what it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from keymgr.gui.presenters.review import Next, Result, Review
from keymgr.ops.station import Station


class Flow(Protocol):
    """A job in steps. ``load``, ``plan`` and ``apply`` run on the worker's thread.

    ``values`` is what the forms hold, plain enough for JSON: it survives a lock, so it never holds
    a passphrase. ``steps`` are the forms' names; review, signing and result follow them.
    """

    values: dict[str, object]

    @property
    def name(self) -> str:
        """The job's name in the registry."""
        ...

    @property
    def title(self) -> str:
        """What the rail says above the steps."""
        ...

    @property
    def steps(self) -> Sequence[str]:
        """The forms' names."""
        ...

    def load(self, station: Station) -> None:
        """Read what the forms offer. Raises the vault's errors."""
        ...

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks; nothing where it is whole."""
        ...

    def plan(self, station: Station) -> Review | Result | Next:
        """Work out what would be done. Nothing is asked, made or signed.

        A job that changes nothing has its result at once; one that only finds out which job is
        meant hands on to it.
        """
        ...

    def apply(self, station: Station, reason: str) -> Result:
        """Do what was planned. What was finished before a stop is in the result."""
        ...
