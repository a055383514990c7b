"""The forms of passphrases: whose, changed or only renewed, kept for how long."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui import look
from keymgr.gui.flows.choose_form import ChooseForm
from keymgr.gui.flows.guided import CHANGES, Guided
from keymgr.gui.flows.passphrases import ChangePassphrase, KeepPassphrases
from keymgr.gui.kit import Card, Field, Number, Radio, Select
from keymgr.gui.presenters.locks import lock_words
from keymgr.gui.work.language import say, tr

_DAY = 24


def begin(values: Mapping[str, object]) -> Guided:
    """Return the change with its form."""
    flow = ChangePassphrase(values)
    return Guided(flow, [lambda: WhichForm(flow)], endings=CHANGES, equip=flow.equip)


def begin_keeping(values: Mapping[str, object]) -> Guided:
    """Return the keeping with its forms."""
    flow = KeepPassphrases(values)
    return Guided(
        flow,
        [
            lambda: ChooseForm(
                flow,
                tr("Whose passphrases are kept for today?"),
                tr("Only repositories with a passphrase of their own have one to keep."),
            ),
            lambda: HoursForm(flow),
        ],
        endings=CHANGES,
    )


class WhichForm(QObject):
    """Whose passphrase, and whether it is changed or only its cost renewed."""

    changed = Signal()

    def __init__(self, flow: ChangePassphrase) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Whose passphrase?")
        self.subtitle = tr("Only whoever knows the present one can change it.")
        self._which = Select(tr("Passphrase of"), [say(lock_words(each)) for each in flow.locks])
        chosen = flow.chosen
        self._which.setCurrentIndex(flow.locks.index(chosen) if chosen is not None else -1)
        self._change = Radio(tr("Choose a new passphrase"))
        self._renew = Radio(tr("Keep it, and renew what a guess costs"))
        (self._renew if flow.values["renews"] else self._change).setChecked(True)
        self._card = Card()
        self._card.body.setSpacing(look.px(12))
        hint = tr("Officers change theirs one by one; a new group gets new shares for all.")
        self._card.add(Field(tr("Passphrase of"), self._which, hint))
        self._card.add(self._change)
        self._card.add(self._renew)
        self._card.setFocusProxy(self._which)
        self._which.activated.connect(self._write)
        self._renew.toggled.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self) -> None:
        place = self._which.currentIndex()
        if place >= 0:
            self._flow.choose(self._flow.locks[place])
        self._flow.values["renews"] = self._renew.isChecked()
        self.changed.emit()


class HoursForm(QObject):
    """For how many hours."""

    changed = Signal()

    def __init__(self, flow: KeepPassphrases) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("For how long?")
        self.subtitle = tr("A working day is usual; 24 hours are the most.")
        self._hours = Number(tr("Hours"), 1, _DAY)
        self._hours.setValue(int(str(flow.values["hours"])))
        self._card = Card()
        self._card.add(Field(tr("Hours"), self._hours))
        self._card.setFocusProxy(self._hours)
        self._hours.valueChanged.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing of the form before matters here."""

    def _write(self, hours: int) -> None:
        self._flow.values["hours"] = hours
        self.changed.emit()
