"""What the window remembers from one day to the next: nothing of the vault.

Recent vaults' paths only where the officer asked for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import msgspec
from platformdirs import user_config_path
from PySide6.QtCore import QObject, Signal

from keymgr.exchange.durable import ReadFailedError, WriteFailedError, read_file, write_file

_MAX_SIZE: Final = 1 << 20
_RECENT: Final = 8
_FILE: Final = "window.json"


class ThemeChoice(StrEnum):
    """Which theme is worn; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Remembered(msgspec.Struct, frozen=True):
    """The settings.

    ``language`` is empty for the desktop's, ``idle_minutes`` is 1 to 60, ``text_size`` 1.0 to 2.0
    times the desktop's.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    idle_minutes: Annotated[int, msgspec.Meta(ge=1, le=60)] = 5
    text_size: Annotated[float, msgspec.Meta(ge=1.0, le=2.0)] = 1.0
    remember_vaults: bool = False
    recent: tuple[str, ...] = ()
    size: tuple[int, int] = (1280, 800)
    maximised: bool = False
    columns: Mapping[str, tuple[int, ...]] = {}
    """Widths of a table's columns, by the table's name."""


def settings_folder() -> Path:
    """Return the folder of the window's settings."""
    return user_config_path("keymgr")


class Settings(QObject):
    """The settings, kept in ``folder``. What can't be read or written is done without."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder / _FILE
        self.now = self._read()
        """The present ones."""

    def change(self, **values: object) -> None:
        """Set fields of ``Remembered``, and keep them. Tells others by ``changed``."""
        new = msgspec.structs.replace(self.now, **values)
        if new != self.now:
            self.now = new
            self._write()
            self.changed.emit()

    def remember_columns(self, table: str, widths: tuple[int, ...]) -> None:
        """Keep the widths of a table's columns."""
        self.change(columns={**self.now.columns, table: widths})

    def remember_vault(self, path: Path) -> None:
        """Put ``path`` at the head of the recent vaults, where the officer wants that."""
        if self.now.remember_vaults:
            others = [each for each in self.now.recent if each != str(path)]
            self.change(recent=(str(path), *others)[:_RECENT])

    def _read(self) -> Remembered:
        try:
            return msgspec.json.decode(read_file(self._path, _MAX_SIZE), type=Remembered)
        except (ReadFailedError, msgspec.DecodeError):
            return Remembered()

    def _write(self) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_file(self._path, msgspec.json.format(msgspec.json.encode(self.now)), 0o600)
        except (OSError, WriteFailedError):
            return
