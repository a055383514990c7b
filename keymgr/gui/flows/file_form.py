"""The form of jobs that begin with one file or folder."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui import look
from keymgr.gui.flows.path_line import PathLine, Takes, files_on_drives
from keymgr.gui.kit import Card, IconLabel


class HasValues(Protocol):
    """A flow with values."""

    values: dict[str, object]


@dataclass(frozen=True)
class FileWords:
    """What a file form says, what it takes, and which of a drive's files it offers."""

    title: str
    subtitle: str
    label: str
    hint: str
    takes: Takes = Takes.FILE
    suffixes: Collection[str] = ()
    explained: tuple[str, ...] = ()


class FileForm(QObject):
    """Writes the path into the value ``file``."""

    changed = Signal()

    def __init__(self, flow: HasValues, words: FileWords) -> None:
        super().__init__()
        self._flow = flow
        self.title, self.subtitle = words.title, words.subtitle
        path = str(flow.values.get("file", ""))
        self._line = PathLine(words.label, words.takes, words.hint, path)
        offered = [path for path in files_on_drives() if path.suffix in words.suffixes]
        self._line.offer(offered)
        self._card = Card()
        self._card.body.setSpacing(look.px(12))
        self._card.add(self._line)
        for each in words.explained:
            self._card.add(IconLabel("info", each, "detail", "text2"))
        self._card.setFocusProxy(self._line)
        self._line.changed.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self, path: str) -> None:
        self._flow.values["file"] = path
        self.changed.emit()
