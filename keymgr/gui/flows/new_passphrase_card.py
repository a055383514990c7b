"""The card on which a running job has a new passphrase chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from keymgr.crypto.secret import Secret
from keymgr.gui.flows.first_run import WORDS, Choosing
from keymgr.gui.kit import Button, IconLabel
from keymgr.gui.pages.first_run_steps.choosing_card import ChoosingCard
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
    """Has a passphrase for ``what`` chosen. ``given`` tells that it is whole and Enter pressed."""

    given = Signal()

    def __init__(self, session: Session, what: SecretFor) -> None:
        words = WORDS["root" if what.opens in _GRAVE else "vault"]
        super().__init__(session, Choosing(), words, "key-round", _heading(what), _about(what))
        self.what = what
        self.emphasise()
        self.setFocusProxy(self._first)
        self._trouble = IconLabel("circle-alert", "", "detail", "bad")
        self._trouble.hide()
        self.add(self._trouble)
        self.entered.connect(self._on_entered)

    def act(self, button: Button) -> None:
        """Put ``button`` at the foot: it is on once the passphrase is chosen."""
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button)
        self.add_layout(foot)
        self.changed.connect(lambda: self._settle(button))
        self._settle(button)

    def show_question(self, question: Question) -> None:
        """Show why another one is asked for."""
        if question.error is not None:
            self._trouble.say("circle-alert", " ".join(say_error(question.error)), "bad")
            self._trouble.show()

    def take(self) -> Secret | None:
        """Return what was chosen, None while it is not whole."""
        return None if self.obstacle() else self.typed()

    def _on_entered(self) -> None:
        if not self.obstacle():
            self.given.emit()

    def _settle(self, button: Button) -> None:
        obstacle = self.obstacle()
        if obstacle:
            button.off(obstacle)
        else:
            button.on()
