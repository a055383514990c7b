"""Where the vault's file lives."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from keymgr.gui import look
from keymgr.gui.flows.first_run import FirstRun
from keymgr.gui.kit import Card, Field, IconLabel, Notice, plain
from keymgr.gui.look import State
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.work.language import say_error, tr

_SUFFIX = ".keymgr"


class PlaceStep(StepPage):
    """Asks for the file's place. An existing file is never overwritten."""

    def __init__(self, run: FirstRun) -> None:
        super().__init__(
            tr("Where the vault lives"),
            tr("The vault is one encrypted file. Everything that keymgr keeps is in it."),
        )
        self._run = run
        left, right = self.columns(5, 3)
        self._line = QLineEdit(str(run.path))
        self._line.setFont(look.font("mono"))
        self._line.textChanged.connect(self._on_text)
        self._line.returnPressed.connect(self.go_on)
        choose = plain(tr("Choose…"), "folder-open")
        choose.clicked.connect(self._choose)
        self._field = Field(tr("File of the vault"), self._line)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._field, 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        card = Card()
        card.add(holder)
        left.addWidget(card)
        facts = Card(tr("What is good to know"))
        facts.add(IconLabel("lock", tr("Without its passphrase nobody can read the file.")))
        facts.add(IconLabel("hard-drive", tr("A disk of this machine is the right place.")))
        facts.add(
            IconLabel("copy", tr("Copies go to other media at the end, and after each day's work."))
        )
        left.addWidget(facts)
        left.addStretch(1)
        right.addWidget(
            Notice(
                State.INFO,
                tr("One file, one vault"),
                tr("Losing every copy of it is losing the root of trust. So make copies."),
            )
        )
        right.addStretch(1)
        self.setFocusProxy(self._line)
        self._on_text(self._line.text())

    def obstacle(self) -> str:
        """Say why no vault can be made there."""
        if not self._line.text().strip():
            return tr("To continue, choose a place for the vault.")
        error = self._run.place_obstacle()
        return say_error(error)[0] if error is not None else ""

    def _on_text(self, text: str) -> None:
        self._run.path = Path(text.strip()).expanduser()
        error = self._run.place_obstacle() if text.strip() else None
        if error is not None:
            self._field.trouble(" ".join(say_error(error)))
        else:
            self._field.fine()
        self.changed.emit()

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("Where the vault lives"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setDefaultSuffix(_SUFFIX[1:])
        folder = self._run.path.parent
        if folder.is_dir():
            chooser.setDirectory(str(folder))
        chooser.selectFile(self._run.path.name)
        chooser.fileSelected.connect(self._line.setText)
        chooser.open()
