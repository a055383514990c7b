"""Which theme the window wears now: the person's choice, or the desktop's."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from keymgr.gui.look.tokens import CONTRAST, DARK, LIGHT, Theme


class Choice(StrEnum):
    """What the settings say about the theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_CHOSEN: Final = {Choice.LIGHT: LIGHT, Choice.DARK: DARK, Choice.CONTRAST: CONTRAST}


class ThemeHolder(QObject):
    """The current theme. ``changed`` is emitted after the application wears another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = Choice.SYSTEM
        self._current = LIGHT
        self._follows = False

    @property
    def current(self) -> Theme:
        """The theme that widgets paint with."""
        return self._current

    @property
    def choice(self) -> Choice:
        """What was chosen last."""
        return self._choice

    @property
    def calm(self) -> bool:
        """Whether the desktop asks for less motion."""
        # Since Qt 6.12; an older one does not know the desktop's wish.
        wish = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
        return wish is not None and wish().name == "ReducedMotion"

    def choose(self, choice: Choice) -> None:
        """Wear the theme of ``choice`` from now on; SYSTEM follows the desktop."""
        self._choice = choice
        self._follow_desktop()
        self._settle()

    def _follow_desktop(self) -> None:
        if self._follows:
            return
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._settle)
        hints.accessibility().contrastPreferenceChanged.connect(self._settle)
        self._follows = True

    def _settle(self) -> None:
        wanted = _CHOSEN.get(self._choice) or _of_desktop()
        if wanted is not self._current:
            self._current = wanted
            self.changed.emit()


def _of_desktop() -> Theme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


theme: Final = ThemeHolder()
"""The theme that the window wears."""
