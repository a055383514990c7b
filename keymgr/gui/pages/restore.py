"""A vault back from a backup, while none is open: the third way to begin."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from keymgr.crypto.secret import PassphraseTextError, Secret
from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.flows.choosing_card import ChoosingCard
from keymgr.gui.flows.first_run import WORDS, Choosing
from keymgr.gui.flows.path_line import PathLine, Takes, files_on_drives
from keymgr.gui.kit import (
    ActionRow,
    Banner,
    Button,
    Card,
    Facts,
    Field,
    Notice,
    Page,
    PassphraseField,
    StateDisc,
    plain,
    primary,
)
from keymgr.gui.look import State
from keymgr.gui.presenters.forms import number
from keymgr.gui.work.language import say, say_error, tr
from keymgr.gui.work.restoring import NewPassphraseNeededError, Typed, restore
from keymgr.gui.work.session import Session
from keymgr.ops.backup import SUFFIX
from keymgr.ops.backup_restore import Restored
from keymgr.sentences import day

_WORDS: Final = WORDS["vault"]


class RestorePage(Page):
    """Which backup, where to, and its passphrase; then what came back."""

    help_subject = "restore"
    restored = Signal(str)
    """The vault that came back shall be opened."""
    left = Signal()
    """Back to the beginning."""

    def __init__(self, session: Session, to: Path) -> None:
        super().__init__(
            tr("Restore a backup"),
            tr("The whole vault comes back as it was on the day of the backup."),
        )
        self._session = session
        self._made: Restored | None = None
        self._is_running = False
        self._banner = Banner(State.BAD, "")
        self._banner.hide()
        self.add(self._banner)
        columns = self.columns(5, 3)
        self._column, right = columns
        self.file = PathLine(
            tr("Backup"), Takes.FILE, tr("A file that ends with {suffix}.", suffix=SUFFIX)
        )
        self.file.offer([each for each in files_on_drives() if each.suffix == SUFFIX])
        self.to = QLineEdit(str(to))
        self.passphrase = PassphraseField(tr("Passphrase of the day of the backup"))
        self._form = Card()
        self._form.body.setSpacing(look.px(14))
        self._form.add(self.file)
        hint = tr("Its folder must be there, the file must not.")
        self._form.add(Field(tr("The vault's new file"), self.to, hint))
        self._form.add(self.passphrase)
        self._column.addWidget(self._form)
        self._choosing: ChoosingCard | None = None
        right.addWidget(
            Notice(
                State.INFO,
                tr("Nothing is overwritten"),
                tr("The backup is only read. Every record in it is opened before the new vault is"
                   " written. Root keys keep their own passphrases."),
            )
        )  # fmt: skip
        right.addStretch(1)
        self._column.addStretch(1)
        self._back = plain(tr("Back"), "arrow-left")
        self._back.clicked.connect(self.go_back)
        self._act: Button = primary(tr("Restore the vault"), "rotate-ccw")
        self._act.clicked.connect(self._on_act)
        self._foot = self.footer()
        self._foot.left(self._back)
        self._foot.act(self._act)
        self.file.changed.connect(self._settle)
        self.to.textChanged.connect(self._settle)
        self.passphrase.typed.connect(self._settle)
        self.passphrase.entered.connect(self._on_act)
        self.setFocusProxy(self.file)
        self._settle()

    def go_back(self) -> None:
        """Return to the beginning."""
        if not self._is_running:
            self._forget()
            self.left.emit()

    def _obstacle(self) -> str:
        if self._is_running:
            return tr("The backup is being read. This takes a moment.")
        if not self.file.path:
            return tr("To go on, choose the backup's file")
        if not self.to.text().strip():
            return tr("To go on, say where the vault shall be")
        if self.passphrase.is_empty:
            return tr("To go on, type the passphrase")
        return self._choosing.obstacle() if self._choosing is not None else ""

    def _settle(self) -> None:
        if self._made is not None:
            return
        obstacle = self._obstacle()
        self._foot.reason(obstacle)
        if obstacle:
            self._act.off(obstacle)
        else:
            self._act.on()

    def _on_act(self) -> None:
        if self._made is not None:
            self.restored.emit(str(self._made.vault))
        elif not self._obstacle():
            self._restore()

    def _restore(self) -> None:
        try:
            passphrase = self.passphrase.secret()
        except PassphraseTextError as error:
            self.passphrase.trouble(say_error(error)[0])
            return
        new: Secret | None = self._choosing.typed() if self._choosing is not None else None
        typed = Typed(passphrase, new)
        file, to = Path(self.file.path), Path(self.to.text().strip())
        clock = self._session.machine.clock
        self._is_running = True
        self._banner.hide()
        self._settle()
        self._session.think(lambda: restore(file, to, typed, clock), self._done, self._failed)

    def _failed(self, error: KeymgrError) -> None:
        self._is_running = False
        state = State.BAD
        if isinstance(error, NewPassphraseNeededError):
            self._choose()
            state = State.INFO
        self._banner.say(state, *say_error(error))
        self._banner.show()
        self._settle()

    def _choose(self) -> None:
        """Have the vault's new passphrase chosen."""
        if self._choosing is None:
            card = ChoosingCard(
                self._session, Choosing(), _WORDS, "lock-open", tr("The vault's new passphrase"),
                tr("Asked each time the vault is opened."),
            )  # fmt: skip
            card.changed.connect(self._settle)
            card.entered.connect(self._on_act)
            self._column.insertWidget(1, card)
            self._choosing = card
        self._choosing.setFocus()

    def _done(self, made: Restored) -> None:
        self._made, self._is_running = made, False
        self._forget()
        self._form.hide()
        if self._choosing is not None:
            self._choosing.hide()
        self.say(tr("The vault is back"), tr("It is whole: every record in it was opened."))
        card = Card()
        card.add(
            ActionRow(
                StateDisc(State.OK, "circle-check"),
                made.vault.name,
                tr("As it was on {date}.", date=say(day(made.created))),
            )
        )
        facts = Facts([(tr("File"), str(made.vault)), (tr("Revision"), number(made.revision))])
        facts.add(tr("Private keys"), number(made.keys))
        facts.add(tr("Repositories"), number(made.repositories))
        card.add(facts)
        self._column.insertWidget(0, card)
        self._back.hide()
        self._act.say(tr("Open the vault"))
        self._act.on()
        self._act.setFocus()
        self._foot.reason("")

    def _forget(self) -> None:
        self.passphrase.forget()
        if self._choosing is not None:
            self._choosing.forget()
