"""The forms of an export: what leaves, and where to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.export import BUNDLE, SITE, ExportJob, Going, state_line
from keymgr.gui.flows.guided import WRITES, Guided
from keymgr.gui.flows.pick_table import PickTable
from keymgr.gui.flows.place_form import PlaceForm
from keymgr.gui.kit import Card, Column, IconLabel, Name, PillCell, Radio, Text, Tick, Words
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Tone
from keymgr.gui.work.language import say, tr

_PILLS: Final = {Tone.PLAIN: State.INFO, Tone.WELL: State.OK}


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its forms."""
    flow = ExportJob(values)
    return Guided(flow, [lambda: WhatForm(flow), lambda: WhereForm(flow)], endings=WRITES)


def _pill(row: Going) -> PillCell:
    line = state_line(row)
    return PillCell(_PILLS[line.tone], line.icon, say(line.text))


class WhatForm(QObject):
    """A bundle or a site, and which repositories."""

    changed = Signal()

    def __init__(self, flow: ExportJob) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("What leaves the vault?")
        self.subtitle = tr("What is written is public: no key and no passphrase is in it.")
        self._radios = {
            BUNDLE: Radio(tr("A bundle for a Notary server, {number}", number=self._count(BUNDLE))),
            SITE: Radio(tr("A folder for any web server, {number}", number=self._count(SITE))),
        }
        self._none = {
            BUNDLE: tr("No repository here is on a Notary server."),
            SITE: tr("No repository here is a static one, for a web server."),
        }
        self._table: PickTable[Going] = PickTable(
            tr("Repositories"),
            [
                Column("", lambda _row: Tick(), lambda row: row.gun),
                Column(
                    tr("Repository"), lambda row: Name.of(row.gun), lambda row: row.gun,
                    stretches=True,
                ),
                Column(
                    tr("Root"),
                    lambda row: Words(tr("version {number}", number=row.root)),
                    lambda row: row.root,
                ),
                Column(tr("State"), _pill, lambda row: row.is_new),
            ],
            key=lambda row: row.gun,
        )  # fmt: skip
        self._widget = self._build()
        self._radios[str(flow.values["form"])].setChecked(True)
        for radio in self._radios.values():
            radio.toggled.connect(self._on_form)
        self._table.picked.connect(self._on_picked)
        self._fill()

    def _count(self, form: str) -> str:
        number = self._flow.number(form)
        return tr("1 repository") if number == 1 else tr("{number:,} repositories", number=number)

    def _build(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        card = Card()
        for form, radio in self._radios.items():
            card.add(radio)
            if not self._flow.number(form):
                radio.setEnabled(False)
                radio.setToolTip(self._none[form])
                card.add(Text(self._none[form], "caption", "text3"))
        column.addWidget(card)
        column.addWidget(self._table)
        made.setFocusProxy(self._table)
        return made

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _fill(self) -> None:
        self._table.show_rows(self._flow.rows(), self._flow.picked())

    def _on_form(self) -> None:
        form = next(name for name, radio in self._radios.items() if radio.isChecked())
        if form != self._flow.values["form"]:
            self._flow.values.update(form=form, picked=None, path="")
            self._fill()
            self.changed.emit()

    def _on_picked(self, rows: list[Going]) -> None:
        self._flow.values["picked"] = [row.gun for row in rows]
        self.changed.emit()


class WhereForm(PlaceForm):
    """The medium and the name, and how it goes on from there."""

    def __init__(self, flow: ExportJob) -> None:
        super().__init__(
            flow,
            tr("Where is it written to?"),
            tr("A removable drive takes it to the online machine."),
            tr("Name of the file or folder"),
        )
        place = super().widget()
        self._widget = QWidget()
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addWidget(place)
        column.addWidget(_hand_over())
        self._widget.setFocusProxy(place)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget


def _hand_over() -> Card:
    card = Card(tr("How it is handed over"))
    for icon, words in (
        ("usb", tr("The bundle leaves on a stick; nothing else has to be on it.")),
        ("server", tr("On the online machine, keymgr-courier publishes it and writes a receipt.")),
        ("inbox", tr("The receipt comes back on the stick, and is imported here.")),
    ):
        card.add(IconLabel(icon, words, "detail", "text2"))
    return card
