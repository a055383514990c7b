"""The forms of making repositories."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.create import NOTARY, STATIC, WHERE, CreateRepositories
from keymgr.gui.flows.guided import Guided
from keymgr.gui.flows.path_line import PathLine, Takes, files_on_drives
from keymgr.gui.flows.pick_table import PickTable
from keymgr.gui.kit import Card, Check, Column, Field, Name, Notice, Number, Radio, Select, Tick
from keymgr.gui.look import State
from keymgr.gui.work.language import say, tr
from keymgr.ops.creation_notes import creation_notes
from keymgr.trust.names import Gun

_MOST_DAYS = 36_500
_NAMES = 120


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its forms."""
    flow = CreateRepositories(values)
    return Guided(flow, [lambda: WhereForm(flow), lambda: KeysForm(flow)], {WHERE: flow.read})


class WhereForm(QObject):
    """On a Notary server by a request, or for any web server by names."""

    changed = Signal()

    def __init__(self, flow: CreateRepositories) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Where will it live?")
        self.subtitle = tr("One or many: ten thousand at once cost one passphrase.")
        self._radios = {
            NOTARY: Radio(tr("On a Notary server, from the courier's request")),
            STATIC: Radio(tr("On any web server, without Notary")),
        }
        self._request = PathLine(
            tr("Request"),
            Takes.FILE,
            tr("It holds the server's own keys for each repository. Drop it here, or choose it."),
            str(flow.values["file"]),
        )
        self._request.offer([path for path in files_on_drives() if path.suffix == ".json"])
        self._names = QPlainTextEdit(str(flow.values["names"]))
        self._names.setTabChangesFocus(True)
        self._names.setFixedHeight(look.px(_NAMES))
        self._names.setPlaceholderText("registry.example.org/team/app")
        hint = tr("One a line, as docker names them, without a tag.")
        self._named = Field(tr("Names"), self._names, hint)
        self._card = Card()
        self._card.body.setSpacing(look.px(10))
        for radio in self._radios.values():
            self._card.add(radio)
        self._card.add(self._request)
        self._card.add(self._named)
        self._card.setFocusProxy(self._request)
        self._radios[str(flow.values["kind"])].setChecked(True)
        for radio in self._radios.values():
            radio.toggled.connect(self._write)
        self._request.changed.connect(self._write)
        self._names.textChanged.connect(self._write)
        self._show()

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _show(self) -> None:
        notary = self._flow.values["kind"] == NOTARY
        self._request.setVisible(notary)
        self._named.setVisible(not notary)

    def _write(self) -> None:
        kind = next(name for name, radio in self._radios.items() if radio.isChecked())
        self._flow.values.update(
            kind=kind, file=self._request.path, names=self._names.toPlainText(), picked=None
        )
        self._show()
        self.changed.emit()


class KeysForm(QObject):
    """Which of them, under which root key, opened by what."""

    changed = Signal()

    def __init__(self, flow: CreateRepositories) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Under which root key?")
        self.subtitle = tr("Each repository gets a certificate and a tagging key of its own.")
        self._table: PickTable[Gun] = PickTable(
            tr("Repositories"),
            [
                Column("", lambda _gun: Tick(), lambda gun: gun),
                Column(tr("Repository"), Name.of, lambda gun: gun, stretches=True),
            ],
            key=str,
        )
        self._root = Select(tr("Root key"), flow.roots)
        if flow.values["root"] in flow.roots:
            self._root.setCurrentIndex(flow.roots.index(str(flow.values["root"])))
        self._days = Number(tr("Clients accept an export for so many days"), 1, _MOST_DAYS)
        days = flow.values["days"]
        self._days.setValue(days if isinstance(days, int) else 1)
        hint = tr(
            "Sign and export anew before they are over. A short time is safer: an old copy can be"
            " shown to clients for so long."
        )
        self._days_field = Field(tr("Clients accept an export for so many days"), self._days, hint)
        self._own = Check(tr("A passphrase of their own for the tagging keys"))
        self._own.setChecked(bool(flow.values["own"]))
        self._notes = QVBoxLayout()
        self._widget = self._build()
        self._table.picked.connect(self._on_picked)
        self._root.activated.connect(self._write)
        self._days.valueChanged.connect(self._write)
        self._own.toggled.connect(self._write)

    def _build(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        card = Card()
        card.body.setSpacing(look.px(12))
        card.add(Field(tr("Root key"), self._root, tr("Its passphrase is asked for at the end.")))
        card.add(self._days_field)
        card.add(self._own)
        column.addLayout(self._notes)
        column.addWidget(card)
        column.addWidget(self._table)
        made.setFocusProxy(self._root)
        return made

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Show what could be made."""
        self._days_field.setVisible(self._flow.values["kind"] == STATIC)
        self._table.show_rows(self._flow.rows(), self._flow.picked())
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        plan = self._flow.offered
        for note in creation_notes(plan) if plan is not None else ():
            self._notes.addWidget(Notice(State.WARN, tr("Mind"), say(note)))

    def _on_picked(self, rows: list[Gun]) -> None:
        self._flow.values["picked"] = [str(gun) for gun in rows]
        self.changed.emit()

    def _write(self) -> None:
        self._flow.values.update(
            root=self._root.currentText(), days=self._days.value(), own=self._own.isChecked()
        )
        self.changed.emit()
