"""The first backup, proven from its medium."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from keymgr.errors import KeymgrError
from keymgr.gui.kit import (
    ActionRow,
    Banner,
    Button,
    Card,
    IconTile,
    Kind,
    Notice,
    StateDisc,
    plain,
    rule,
    soft,
)
from keymgr.gui.look import State
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.shell.drives import Drive, removable_drives
from keymgr.gui.work.language import say_error, tr
from keymgr.gui.work.session import Session
from keymgr.ops.backup import MadeBackup, create_backups
from keymgr.ops.station import Station


class BackupStep(StepPage):
    """Offers removable drives, or a folder, and says what was written there."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            tr("The first backup"),
            tr("Whoever loses every copy of the vault has lost the root of trust."),
        )
        self._session = session
        self._made = 0
        self._banner = Banner(State.BAD, "")
        self._banner.hide()
        self.add(self._banner)
        left, right = self.columns(5, 3)
        self._card = Card(tr("Copy the vault to another medium"))
        offers = [self._offer(drive) for drive in removable_drives()]
        self._folder = plain(tr("Choose a folder…"), "folder-open")
        self._best = offers[0] if offers else self._folder
        self._best.mean(Kind.PRIMARY)
        self._folder.clicked.connect(self._choose)
        self._card.add(
            ActionRow(
                IconTile("folder"),
                tr("Another place"),
                tr("A folder on a medium that is kept elsewhere."),
                self._folder,
            )
        )
        left.addWidget(self._card)
        self._done = Card(tr("Made and proven"))
        self._done.hide()
        left.addWidget(self._done)
        left.addStretch(1)
        right.addWidget(
            Notice(
                State.WARN,
                tr("Two copies, two places"),
                tr("Each copy is read back from its medium and compared. The vault's passphrase"
                   " opens it, so keep the paper apart from it."),
            )
        )  # fmt: skip
        right.addStretch(1)
        self.setFocusProxy(self._best)

    @property
    def made(self) -> int:
        """How many backups were made."""
        return self._made

    def _offer(self, drive: Drive) -> Button:
        button = soft(tr("Back up here"), "hard-drive-download")
        button.clicked.connect(lambda: self.write_to(drive.folder))
        self._card.add(ActionRow(IconTile("usb"), drive.name, str(drive.folder), button))
        self._card.add(rule())
        return button

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("Where the backup goes"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.fileSelected.connect(lambda path: self.write_to(Path(path)))
        chooser.open()

    def write_to(self, folder: Path) -> None:
        """Make a backup in ``folder``."""
        calibrate = self._session.machine.calibrate

        def work(station: Station) -> MadeBackup:
            return create_backups(station, [folder], calibrate)[0]

        self._banner.hide()
        self._session.run(work, self._written, self._failed, changes=True)

    def _written(self, made: MadeBackup) -> None:
        if made.error is not None:
            self._failed(made.error)
            return
        self._made += 1
        self._best.mean(Kind.PLAIN)
        self._done.add(
            ActionRow(
                StateDisc(State.OK, "check"),
                made.path.name,
                tr("Read back from {folder} and compared.", folder=str(made.path.parent)),
            )
        )
        self._done.show()
        self.changed.emit()

    def _failed(self, error: KeymgrError) -> None:
        self._banner.say(State.BAD, *say_error(error))
        self._banner.show()
