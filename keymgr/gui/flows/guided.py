"""A flow with its forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from keymgr.gui.flows.flow import Flow


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
    """A flow, and what makes each of its forms once it is loaded."""

    flow: Flow
    forms: Sequence[Callable[[], Form]]
