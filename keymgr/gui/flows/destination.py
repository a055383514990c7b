"""Where a file is written: a removable drive, or any folder; and what it is called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Card, Field, IconLabel, Radio, plain
from keymgr.gui.shell.drives import removable_drives
from keymgr.gui.work.language import tr


class Destination(Card):
    """The card. ``changed`` gives the whole path; ``show_path`` shows one, or offers a place."""

    changed = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self.body.setSpacing(look.px(10))
        self._drives = removable_drives()
        self._radios = [
            Radio(tr("Removable drive {name}, at {folder}", name=each.name, folder=each.folder))
            for each in self._drives
        ]
        self._other = Radio(tr("Another folder"))
        for radio in (*self._radios, self._other):
            self.add(radio)
            radio.toggled.connect(self._tell)
        if not self._drives:
            self.add(IconLabel("usb", tr("No removable drive is plugged in."), "caption", "text2"))
        self._folder = QLineEdit()
        choose = plain(tr("Choose folder…"), "folder")
        choose.clicked.connect(self._choose)
        self._holder = QWidget()
        row = QHBoxLayout(self._holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        self._folder_field = Field(tr("Folder"), self._holder)
        self._folder.setAccessibleName(tr("Folder"))
        self._name = QLineEdit()
        self.add(self._folder_field)
        self.add(Field(label, self._name))
        for line in (self._folder, self._name):
            line.textChanged.connect(self._tell)
        self.setFocusProxy(self._name)

    def show_path(self, path: Path | None, name: str) -> None:
        """Show ``path``; where there is none, offer the first drive and ``name``."""
        folder = path.parent if path is not None else None
        drives = [drive.folder for drive in self._drives]
        self._name.setText(path.name if path is not None else name)
        if folder is None and self._drives:
            self._radios[0].setChecked(True)
        elif folder in drives:
            self._radios[drives.index(folder)].setChecked(True)
        else:
            self._other.setChecked(True)
            self._folder.setText(str(folder) if folder is not None else str(Path.home()))
        self._tell()

    def _tell(self) -> None:
        other = self._other.isChecked()
        self._folder_field.setVisible(other)
        folder = self._folder.text().strip()
        for radio, drive in zip(self._radios, self._drives, strict=True):
            if radio.isChecked():
                folder = str(drive.folder)
        name = self._name.text().strip()
        self.changed.emit(str(Path(folder) / name) if folder and name else "")

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), tr("Folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setDirectory(self._folder.text() or str(Path.home()))
        chooser.fileSelected.connect(self._folder.setText)
        chooser.open()
