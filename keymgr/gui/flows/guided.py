"""A flow with its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from keymgr.gui.flows.flow import Flow
from keymgr.gui.work.opening import Machine
from keymgr.ops.station import Station
from keymgr.sentences import said

SIGNS: Final = (said("Review plan"), said("Sign"), said("Result"))
WRITES: Final = (said("Review plan"), said("Write"), said("Result"))
TAKES_IN: Final = (said("Review"), said("Take in"), said("Result"))
CHANGES: Final = (said("Review"), said("Carry out"), said("Result"))
ONLY_LOOKS: Final = (said("Result"),)
HANDS_ON: Final[tuple[str, ...]] = ()
"""What follows a job's forms in the rail."""


class Form(Protocol):
    """A form writes its flow's values, and emits ``changed`` after it did."""

    changed: SignalInstance

    @property
    def title(self) -> str:
        """The page's title."""
        ...

    @property
    def subtitle(self) -> str:
        """The line below it."""
        ...

    def widget(self) -> QWidget:
        """Return what stands on the page."""
        ...

    def arrive(self) -> None:
        """Show what an earlier form's values mean for this one. Called when it is come to."""
        ...


@dataclass(frozen=True)
class Guided:
    """A flow, and what makes each of its forms once it is loaded.

    ``reads`` is what the worker does after a form, by the form's place: reading the file that was
    named there, say. It may raise: the form then shows why. ``endings`` are the steps behind the
    forms. ``equip`` is given the machine, where a job makes locks and their cost is measured.
    """

    flow: Flow
    forms: Sequence[Callable[[], Form]]
    reads: Mapping[int, Callable[[Station], None]] = field(default_factory=dict)
    endings: tuple[str, ...] = SIGNS
    equip: Callable[[Machine], None] | None = None
