"""The card that asks for a new passphrase while a job runs: one's own, or words that are made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from keymgr.crypto.secret import Secret
from keymgr.gui.flows.choosing_card import ChoosingCard
from keymgr.gui.flows.first_run import WORDS, Choosing
from keymgr.gui.kit import IconLabel, Pill, primary
from keymgr.gui.look import State
from keymgr.gui.work.asking import Question
from keymgr.gui.work.language import say_error, tr
from keymgr.gui.work.session import Session
from keymgr.ops.ports import Opens, SecretFor

_GRAVE = {Opens.ROOT, Opens.OFFICER}
"""What guards a root gets more words."""


def _heading(what: SecretFor) -> str:
    headings = {
        Opens.VAULT: tr("New passphrase of the vault"),
        Opens.ROOT: tr("New passphrase of root key {name}", name=what.name),
        Opens.REPOSITORY: tr("New passphrase of the tagging key of {name}", name=what.name),
        Opens.FILE: tr("Passphrase for the key file {name}", name=what.name),
        Opens.BACKUP: tr("Passphrase for the backup {name}", name=what.name),
        Opens.OFFICER: tr("New passphrase of officer {name}", name=what.name),
        Opens.SHARE: tr("Words of the share of officer {name}", name=what.name),
    }
    return headings[what.opens]


def _about(what: SecretFor) -> str:
    if what.opens is Opens.ROOT:
        return tr("It must differ from the vault's. Nobody can reset it.")
    if what.opens is Opens.FILE:
        return tr("Whoever has the file and this passphrase can sign as you do.")
    if what.opens is Opens.OFFICER:
        return tr("Only the officer may know it. Let them type it themselves.")
    return tr("Nobody can reset it.")


class NewPassphraseCard(ChoosingCard):
    """Has a new passphrase chosen for ``what``; ``given`` tells that it is whole and wanted."""

    given = Signal()

    def __init__(self, session: Session, what: SecretFor) -> None:
        super().__init__(
            session,
            Choosing(),
            WORDS["root" if what.opens in _GRAVE else "vault"],
            "shield-check",
            _heading(what),
            _about(what),
        )
        self.what = what
        self.emphasise()
        if what.needed:
            words = tr("{given} of {needed} given", given=what.given, needed=what.needed)
            self.body.insertWidget(0, Pill(State.INFO, "users", words))
        self._error = IconLabel("circle-alert", "", "detail", "bad")
        self._error.hide()
        self._go_on = primary(tr("Use this passphrase"))
        self._go_on.clicked.connect(self.given)
        self.entered.connect(self._on_entered)
        self.changed.connect(self._settle)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._go_on)
        self.add(self._error)
        self.add_layout(foot)
        self._settle()

    def show_question(self, question: Question) -> None:
        """Show why the one before was refused."""
        if question.error is not None:
            self._error.say("circle-alert", " ".join(say_error(question.error)), "bad")
            self._error.show()

    def take(self) -> Secret | None:
        """Return what was chosen; None while it is not whole."""
        return None if self.obstacle() else self.typed()

    def _on_entered(self) -> None:
        if not self.obstacle():
            self.given.emit()

    def _settle(self) -> None:
        obstacle = self.obstacle()
        if obstacle:
            self._go_on.off(obstacle)
        else:
            self._go_on.on()
