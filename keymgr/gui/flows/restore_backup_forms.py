"""The forms of proving a backup and of restoring one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from keymgr.gui import look
from keymgr.gui.flows.guided import ONLY_LOOKS, WRITES, Guided
from keymgr.gui.flows.path_line import PathLine, Takes, files_on_drives
from keymgr.gui.flows.restore_backup import ProveBackup, RestoreBackup
from keymgr.gui.kit import Card, Check, Field, Text
from keymgr.gui.work.language import tr
from keymgr.ops.backup import SUFFIX
from keymgr.sentences import said

_PROVES = (said("Review"), said("Prove"), *ONLY_LOOKS)


def begin_proof(values: Mapping[str, object]) -> Guided:
    """Return the proof with its form."""
    flow = ProveBackup(values)
    return Guided(flow, [lambda: ProveForm(flow)], endings=_PROVES)


def begin_restore(values: Mapping[str, object]) -> Guided:
    """Return the restoring with its forms."""
    flow = RestoreBackup(values)
    return Guided(
        flow,
        [lambda: BackupFileForm(flow), lambda: TargetForm(flow)],
        {0: flow.read},
        endings=WRITES,
    )


def backup_line(path: str, known: Sequence[str]) -> PathLine:
    """Return the line for a backup's file, which offers those at hand."""
    made = PathLine(
        tr("Backup"), Takes.FILE, tr("A file that ends with {suffix}.", suffix=SUFFIX), path
    )
    offered = [each for each in files_on_drives() if each.suffix == SUFFIX]
    seen = {*offered}
    offered += [Path(each) for each in known if Path(each) not in seen and Path(each).is_file()]
    made.offer(offered)
    return made


class ProveForm(QObject):
    """Which backup, and how thoroughly."""

    changed = Signal()

    def __init__(self, flow: ProveBackup) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Which backup shall be proven?")
        self.subtitle = tr("Proving writes nothing but a note of it in the vault.")
        self._line = backup_line(str(flow.values["file"]), flow.known)
        self._keys = Check(tr("Open every key that has a passphrase of its own, too"))
        self._keys.setChecked(bool(flow.values["keys"]))
        self._card = Card()
        self._card.body.setSpacing(look.px(12))
        self._card.add(self._line)
        self._card.add(self._keys)
        self._card.add(
            Text.paragraph(
                tr("Root keys, officers and repositories are asked for theirs. Do that now and"
                   " then, with the officers present."),
                "caption", "text2",
            )
        )  # fmt: skip
        self._card.setFocusProxy(self._line)
        self._line.changed.connect(self._write)
        self._keys.toggled.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self) -> None:
        self._flow.values["file"] = self._line.path
        self._flow.values["keys"] = self._keys.isChecked()
        self.changed.emit()


class BackupFileForm(QObject):
    """Which backup is restored."""

    changed = Signal()

    def __init__(self, flow: RestoreBackup) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Which backup gives the vault back?")
        self.subtitle = tr("It is only read. What is open now stays as it is.")
        self._line = backup_line(str(flow.values["file"]), ())
        self._card = Card()
        self._card.add(self._line)
        self._card.setFocusProxy(self._line)
        self._line.changed.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self) -> None:
        self._flow.values["file"] = self._line.path
        self.changed.emit()


class TargetForm(QObject):
    """Where the vault comes back."""

    changed = Signal()

    def __init__(self, flow: RestoreBackup) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Where shall the vault be?")
        self.subtitle = tr("A new file. Nothing is ever overwritten.")
        self._line = QLineEdit(str(flow.values["to"]))
        hint = tr("Its folder must be there, the file must not.")
        self._card = Card()
        self._card.add(Field(tr("The vault's new file"), self._line, hint))
        self._card.setFocusProxy(self._line)
        self._line.textChanged.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Offer a name beside the open vault."""
        if not self._flow.values["to"]:
            self._line.setText(str(self._flow.beside / "restored.keymgr"))

    def _write(self) -> None:
        self._flow.values["to"] = self._line.text().strip()
        self.changed.emit()
