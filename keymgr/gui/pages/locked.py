"""All that the window shows while the vault is locked: no name, one field."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from keymgr.crypto.secret import PassphraseTextError
from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.kit import Card, Mark, PassphraseField, Text, plain, primary, quiet
from keymgr.gui.work.language import say_error, tr
from keymgr.gui.work.progress import Stretch
from keymgr.gui.work.session import Session, State
from keymgr.vault.errors import WrongVaultPassphraseError

_WIDTH = 400
_TICK_MS = 200


class LockedPage(QWidget):
    """The locked panel, alone and centred."""

    other_wanted = Signal()
    """Another vault shall be opened, or a new one made."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Text("", "heading")
        self._about = Text.paragraph("", "body", "text2")
        self._field = PassphraseField(tr("Vault passphrase"))
        self._field.entered.connect(self._unlock)
        self._field.typed.connect(self._settle)
        self._wait = Text("", "detail-strong", "warn")
        self._unlock_button = primary(tr("Unlock"))
        self._unlock_button.clicked.connect(self._unlock)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the job"))
        self._stop = plain(tr("Stop the job"), "x")
        self._stop.clicked.connect(session.stop_jobs)
        self._other = quiet(tr("Another vault…"), "folder-open")
        self._other.clicked.connect(self.other_wanted)
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._settle)
        session.state_changed.connect(self._on_state)
        session.progressed.connect(self._on_progress)
        self._on_state(session.state)

    def _build(self) -> None:
        card = Card()
        card.setFixedWidth(look.px(_WIDTH))
        card.body.setContentsMargins(*[look.px(20)] * 4)
        card.body.setSpacing(look.px(16))
        top = QHBoxLayout()
        top.setSpacing(look.px(14))
        top.addWidget(Mark(40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(self._title)
        words.addWidget(self._about)
        top.addLayout(words, 1)
        card.add_layout(top)
        for each in (self._field, self._bar):
            card.add(each)
        foot = QHBoxLayout()
        foot.addWidget(self._wait, 1)
        foot.addWidget(self._stop)
        foot.addWidget(self._unlock_button)
        card.add_layout(foot)
        column = QVBoxLayout(self)
        column.addStretch(4)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for the passphrase."""
        super().showEvent(event)
        self._field.setFocus()

    def _on_state(self, state: State) -> None:
        locked = state in {State.LOCKED, State.OPENING}
        self._title.say(tr("keymgr is locked"))
        if state is State.LOCKING:
            self._about.say(tr("A job is coming to its end. Nothing of it is lost."))
        else:
            self._about.say(tr("No names are shown or kept."))
        self._field.setVisible(locked)
        self._unlock_button.setVisible(locked)
        self._other.setVisible(state is State.LOCKED)
        self._bar.setVisible(state is State.LOCKING)
        self._stop.setVisible(state is State.LOCKING)
        self._bar.setRange(0, 0)
        if not locked:
            self._field.forget()
            self._timer.stop()
        else:
            self._timer.start()
        self._unlock_button.say(tr("Opening…") if state is State.OPENING else tr("Unlock"))
        self._settle()
        if state is State.LOCKED and self.isVisible():
            self._field.setFocus()

    def _on_progress(self, stretch: Stretch | None) -> None:
        if stretch is None or self._session.state is not State.LOCKING:
            return
        self._bar.setRange(0, stretch.total)
        self._bar.setValue(stretch.done)

    def _settle(self) -> None:
        """Count down, and turn the button off with the reason."""
        left = self._session.wait_left()
        self._wait.say(tr("Next try in {seconds} s", seconds=int(left) + 1) if left else "")
        if self._session.state is State.OPENING:
            self._unlock_button.off(tr("The passphrase is being tried."))
        elif left:
            self._unlock_button.off(self._wait.text())
        elif self._field.is_empty:
            self._unlock_button.off(tr("Type the vault's passphrase."))
        else:
            self._unlock_button.on()

    def _unlock(self) -> None:
        if self._session.state is not State.LOCKED or self._session.wait_left():
            return
        if self._field.is_empty:
            return
        self._field.go_on()
        try:
            passphrase = self._field.take()
        except PassphraseTextError as error:
            self._field.trouble(say_error(error)[0])
            return
        self._session.unlock(passphrase, self._refused)

    def _refused(self, error: KeymgrError) -> None:
        message, hint = say_error(error)
        if isinstance(error, WrongVaultPassphraseError):
            self._field.trouble(message)
        else:
            self._field.trouble(f"{message} {hint}")
        self._field.setFocus()
