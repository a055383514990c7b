"""The form of making backups: every removable drive, and any folder besides."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.backup import MakeBackup
from keymgr.gui.flows.guided import WRITES, Guided
from keymgr.gui.kit import ActionRow, Card, Check, IconTile, Text, plain, rule
from keymgr.gui.shell.drives import removable_drives
from keymgr.gui.work.language import tr


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its form."""
    flow = MakeBackup(values)
    return Guided(flow, [lambda: PlacesForm(flow)], endings=WRITES, equip=flow.equip)


class PlacesForm(QObject):
    """Which media get a backup, and whether it has a passphrase of its own."""

    changed = Signal()

    def __init__(self, flow: MakeBackup) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Which media shall hold the vault?")
        self.subtitle = tr("Several at once is best: each is written, read back and compared.")
        self._checks: dict[str, Check] = {}
        self._widget = QWidget()
        self._places = Card(tr("Media"))
        self._places.body.setSpacing(look.px(4))
        self._none = Text.paragraph(
            tr("No removable drive is plugged in. Plug one in and come back, or choose a folder."),
            "detail", "text2",
        )  # fmt: skip
        self._places.add(self._none)
        self._foot = Card()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addWidget(self._places)
        column.addWidget(self._foot)
        add = plain(tr("Choose a folder…"), "folder-open")
        add.clicked.connect(self._choose)
        self._places.head(add)
        chosen = self._flow.folders
        for drive in removable_drives():
            self._offer(str(drive.folder), drive.name, on=str(drive.folder) in chosen)
        for folder in chosen:
            self._offer(folder, Path(folder).name, on=True)
        self._own = Check(tr("Let a passphrase of its own open it, too"))
        self._own.setChecked(bool(self._flow.values["own"]))
        self._own.toggled.connect(self._write)
        self._foot.add(self._own)
        self._foot.add(
            Text.paragraph(
                tr("For the day on which the vault's is forgotten. Root keys keep theirs: no backup"
                   " opens those."),
                "caption", "text2",
            )
        )  # fmt: skip
        self._widget.setFocusProxy(next(iter(self._checks.values()), add))

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def add(self, folder: str) -> None:
        """Offer a folder, chosen."""
        self._offer(folder, Path(folder).name, on=True)
        self._write()

    def _offer(self, folder: str, name: str, *, on: bool) -> None:
        if folder in self._checks:
            self._checks[folder].setChecked(on)
            return
        self._none.hide()
        check = Check(tr("Back up here"))
        check.setAccessibleDescription(folder)
        check.setChecked(on)
        check.toggled.connect(self._write)
        if self._checks:
            self._places.add(rule())
        icon = (
            "usb" if any(str(drive.folder) == folder for drive in removable_drives()) else "folder"
        )
        self._places.add(ActionRow(IconTile(icon), name or folder, folder, check))
        self._checks[folder] = check

    def _choose(self) -> None:
        chooser = QFileDialog(self._widget.window(), tr("Where the backup goes"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.add)
        chooser.open()

    def _write(self) -> None:
        self._flow.values["folders"] = [
            folder for folder, check in self._checks.items() if check.isChecked()
        ]
        self._flow.values["own"] = self._own.isChecked()
        self.changed.emit()
