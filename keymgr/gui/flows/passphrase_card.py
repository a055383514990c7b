"""The card that asks for one passphrase, in its place on the page."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from keymgr.crypto.secret import PassphraseTextError, Secret
from keymgr.gui.kit import Button, Card, PassphraseField, Pill, Text
from keymgr.gui.look import State
from keymgr.gui.work.asking import Question
from keymgr.gui.work.language import say_error, tr
from keymgr.gui.work.session import Session
from keymgr.ops.ports import Opens, SecretFor

_TICK_MS = 200


def whose(what: SecretFor) -> str:
    """Return the card's heading."""
    headings = {
        Opens.VAULT: tr("Passphrase of the vault"),
        Opens.ROOT: tr("Passphrase of root key {name}", name=what.name),
        Opens.REPOSITORY: tr("Passphrase of the tagging key of {name}", name=what.name),
        Opens.FILE: tr("Passphrase of key file {name}", name=what.name),
        Opens.BACKUP: tr("Passphrase of the backup {name}", name=what.name),
        Opens.OFFICER: tr("Passphrase of officer {name}", name=what.name),
        Opens.SHARE: tr("Words of the share of officer {name}", name=what.name),
    }
    return headings[what.opens]


def opens(what: SecretFor) -> str:
    """Return what the passphrase opens, and for how long."""
    digits = f"{what.key_id[:4]} {what.key_id[4:8]}"
    if what.opens is Opens.ROOT:
        return tr("Opens root key {digits} for this job only.", digits=digits)
    if what.opens is Opens.REPOSITORY:
        return tr("Opens the tagging key for this job only.")
    if what.opens in {Opens.OFFICER, Opens.SHARE}:
        return tr("Helps to open root key {name} for this job only.", name=what.of)
    if what.opens is Opens.BACKUP:
        return tr("Opens the copy in memory only.")
    if what.opens in {Opens.FILE, Opens.BACKUP}:
        return tr("Opens this file only.")
    return tr("Asked once more, as this job is a grave one.")


class PassphraseCard(Card):
    """Asks for the passphrase of ``what``. ``given`` tells that it was typed and Enter pressed."""

    given = Signal()
    typed = Signal()

    def __init__(self, session: Session, what: SecretFor) -> None:
        super().__init__()
        self._session, self.what = session, what
        self.emphasise()
        if what.needed:
            words = tr("{given} of {needed} given", given=what.given, needed=what.needed)
            self.add(Pill(State.INFO, "users", words))
        self._field = PassphraseField.headed(whose(what), opens(what))
        self._error = ""
        self._field.entered.connect(self._on_entered)
        self._field.typed.connect(self.typed)
        self.add(self._field)
        foot = Text.paragraph(tr("Never shown, copied or kept after this job."), "caption", "text2")
        self.add(foot)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._count_down)
        self.setFocusProxy(self._field)
        if session.wait_for(what):
            self._begin_wait()

    def act(self, button: Button, *others: Button) -> None:
        """Put ``button`` at the foot, ``others`` before it: it is on once something was typed."""
        foot = QHBoxLayout()
        for other in others:
            foot.addWidget(other)
        foot.addStretch(1)
        foot.addWidget(button)
        self.add_layout(foot)
        self.typed.connect(lambda: self._settle(button))
        self._settle(button)

    def _settle(self, button: Button) -> None:
        if self.is_ready:
            button.on()
        else:
            button.off(tr("Type the passphrase."))

    @property
    def is_ready(self) -> bool:
        """Whether something was typed, and may be tried now."""
        return not self._field.is_empty and not self._session.wait_for(self.what)

    def show_question(self, question: Question) -> None:
        """Show why the passphrase is asked for again."""
        if question.error is not None:
            self._error = say_error(question.error)[0]
            self._field.trouble(self._error)
        if self._session.wait_for(self.what):
            self._begin_wait()

    def take(self) -> Secret | None:
        """Return what was typed and empty the field; None where it is no text."""
        try:
            return self._field.take()
        except PassphraseTextError as error:
            self._field.trouble(say_error(error)[0])
            return None

    def forget(self) -> None:
        """Empty the field."""
        self._field.forget()

    def _on_entered(self) -> None:
        if self.is_ready:
            self.given.emit()

    def _begin_wait(self) -> None:
        self._timer.start()
        self._count_down()
        self.typed.emit()

    def _count_down(self) -> None:
        left = self._session.wait_for(self.what)
        if left:
            self._field.wait(tr("That was not it. Next try in {seconds} s", seconds=ceil(left)))
            return
        self._timer.stop()
        self._field.go_on()
        if self._error:
            self._field.trouble(self._error)
        self._field.setFocus()
        self.typed.emit()
