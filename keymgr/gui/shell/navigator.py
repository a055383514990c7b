"""What a page may ask of the window around it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from keymgr.errors import KeymgrError
from keymgr.gui.work.settings import Settings


class Navigator(Protocol):
    """The way from one page to another."""

    @property
    def settings(self) -> Settings:
        """What the window remembers from one day to the next."""
        ...

    def show_page(self, name: str, subject: str = "") -> None:
        """Show the page called ``name``; ``subject`` is what it shall show, such as a GUN."""
        ...

    def start_flow(self, name: str, /, **values: object) -> None:
        """Begin the guided job called ``name``; ``values`` are put into its first form."""
        ...

    def open_beside(self, widget: QWidget) -> None:
        """Show ``widget`` in the whole place of sidebar and page."""
        ...

    def close_beside(self) -> None:
        """Return from what ``start_flow`` or ``open_beside`` showed to the page before."""
        ...

    def tell(self, error: KeymgrError) -> None:
        """Show an error: what happened, what is safe, what to do next."""
        ...
