"""A path that is typed, chosen in a dialog, dropped, or taken from a removable drive."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Field, IconLabel, plain, quiet
from keymgr.gui.shell.drives import removable_drives
from keymgr.gui.work.language import tr

_OFFERED = 4
_KINDS = {".json", ".zip", ".key", ".pem", ".pub", ".crt", ".keymgr-backup"}


class Takes(Enum):
    """What a path may lead to."""

    FILE = "file"
    FOLDER = "folder"
    EITHER = "either"


class PathLine(QWidget):
    """``PathLine("Request", Takes.FILE)``: ``changed`` gives the path as it is typed."""

    changed = Signal(str)

    def __init__(self, label: str, takes: Takes, hint: str = "", path: str = "") -> None:
        super().__init__()
        self._takes, self._label = takes, label
        self.line = QLineEdit(path)
        self.line.textChanged.connect(lambda text: self.changed.emit(text.strip()))
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.line, 1)
        for words, icon, folder in self._ways():
            button = plain(words, icon)
            button.clicked.connect(lambda _on=False, folder=folder: self._choose(folder=folder))
            row.addWidget(button)
        self.field = Field(label, holder, hint)
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(hint)
        holder.setFocusProxy(self.line)
        self.field.label.setBuddy(self.line)
        column.addWidget(self.field)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(look.px(2))
        column.addLayout(self._offers)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> str:
        """The path as it is typed."""
        return self.line.text().strip()

    def _ways(self) -> list[tuple[str, str, bool]]:
        file = (tr("Choose file…"), "file", False)
        folder = (tr("Choose folder…"), "folder", True)
        return {
            Takes.FILE: [file],
            Takes.FOLDER: [folder],
            Takes.EITHER: [file, folder],
        }[self._takes]

    def offer(self, paths: Sequence[Path]) -> None:
        """Offer what a removable drive holds, the newest first."""
        if not paths:
            return
        self._offers.addWidget(IconLabel("usb", tr("On removable drives:"), "caption", "text2"))
        for path in paths[:_OFFERED]:
            button = quiet(str(path), "file")
            button.clicked.connect(lambda _on=False, path=path: self.line.setText(str(path)))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self._offers.addLayout(row)

    def _choose(self, *, folder: bool) -> None:
        chooser = QFileDialog(self.window(), self._label)
        mode = QFileDialog.FileMode
        chooser.setFileMode(mode.Directory if folder else mode.ExistingFile)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        drives = removable_drives()
        if self.path and Path(self.path).parent.is_dir():
            chooser.setDirectory(str(Path(self.path).parent))
        elif drives:
            chooser.setDirectory(str(drives[0].folder))
        chooser.fileSelected.connect(self.line.setText)
        chooser.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file that is dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.line.setText(paths[0])
            event.acceptProposedAction()


def files_on_drives() -> list[Path]:
    """Return what may be keymgr's on removable drives, the newest first."""
    found = []
    for drive in removable_drives():
        try:
            found += [
                (path.stat().st_mtime, path)
                for path in drive.folder.iterdir()
                if path.suffix in _KINDS and path.is_file()
            ]
        except OSError:
            continue
    return [path for _, path in sorted(found, reverse=True)]
