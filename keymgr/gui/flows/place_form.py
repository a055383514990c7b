"""The form of jobs that write one file: where to, and what it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui.flows.destination import Destination


class WritesFile(Protocol):
    """A flow with values that has a name for what it writes."""

    values: dict[str, object]

    def file_name(self) -> str:
        """Return what the file is called if nobody says otherwise."""
        ...


class PlaceForm(QObject):
    """Writes the whole path into the value ``path``. ``label`` stands over the file's name."""

    changed = Signal()

    def __init__(self, flow: WritesFile, title: str, subtitle: str, label: str) -> None:
        super().__init__()
        self._flow = flow
        self.title, self.subtitle = title, subtitle
        self._place = Destination(label)
        self._place.changed.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._place

    def arrive(self) -> None:
        """Offer a place and a name for what was chosen."""
        path = str(self._flow.values["path"])
        self._place.show_path(Path(path) if path else None, self._flow.file_name())

    def _write(self, path: str) -> None:
        self._flow.values["path"] = path
        self.changed.emit()
