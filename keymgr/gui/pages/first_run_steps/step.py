"""What every step of the first run has."""

from __future__ import annotations

from PySide6.QtCore import Signal

from keymgr.gui.kit import Page


class StepPage(Page):
    """A step's page. ``changed`` tells that ``obstacle`` may say something else now.

    ``go_on`` is emitted where the step itself asks to be left, as by Enter.
    """

    changed = Signal()
    go_on = Signal()

    def obstacle(self) -> str:
        """Say why it can't be left forwards; nothing where it can."""
        return ""

    def forget(self) -> None:
        """Let go of every passphrase. A step that has one says how."""
