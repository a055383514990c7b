"""The desktop's keyring, as the settings show it: off, unless an officer switches it on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.kit import Card, Facts, Pill, Text, plain
from keymgr.gui.look import State
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, say_error, tr
from keymgr.gui.work.session import Session
from keymgr.ops.keyring_jobs import (
    KeyringState,
    forget_passphrases,
    look_at_keyring,
    switch_off,
    switch_on,
)
from keymgr.ops.station import Station
from keymgr.sentences import said


class KeyringCard(Card):
    """What the keyring holds for the open vault, and what can be done about it."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self.lead(
            "monitor",
            tr("Desktop's keyring"),
            tr("It notices an older copy in the vault's place, and can keep repositories' own"
               " passphrases for a working day. Never the vault's or a root's."),
        )  # fmt: skip
        self.body.setSpacing(look.px(12))
        self._inside = QVBoxLayout()
        self._inside.setSpacing(look.px(12))
        self.add_layout(self._inside)
        self.on = plain(tr("Use the keyring"), "plug")
        self.off = plain(tr("Use it no longer"), "unplug")
        self.keep = plain(tr("Keep passphrases…"), "clock")
        self.forget = plain(tr("Take them out"), "trash-2")
        self.on.clicked.connect(lambda: self._do(switch_on))
        self.off.clicked.connect(lambda: self._do(switch_off))
        self.keep.clicked.connect(lambda: navigator.start_flow("keep-passphrases"))
        self.forget.clicked.connect(lambda: self._do(forget_passphrases))
        self._pill = Pill(State.IDLE, "circle", tr("Off"))
        self._facts: Facts | None = None
        self._words = Text.paragraph("", "caption", "text2")
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(self._pill)
        head.addWidget(self._words, 1)
        self._inside.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        for each in (self.on, self.keep, self.forget, self.off):
            row.addWidget(each)
            each.hide()
        row.addStretch(1)
        self.add_layout(row)
        self.refresh()

    def refresh(self) -> None:
        """Look at the keyring anew."""
        self._session.run(look_at_keyring, self._show, self._cannot_look)

    def _do(self, job: Callable[[Station], None]) -> None:
        self._session.run(job, lambda _nothing: self.refresh(), self._failed, changes=True)

    def _show(self, state: KeyringState) -> None:
        if self._facts is not None:
            self._inside.removeWidget(self._facts)
            self._facts.deleteLater()
            self._facts = None
        self._pill.say(
            State.OK if state.on else State.IDLE,
            "circle-check" if state.on else "circle",
            tr("In use") if state.on else tr("Off"),
        )
        self._words.say(
            ""
            if state.on
            else tr("Every program that runs as you can read an unlocked keyring: leave it off"
                    " where in doubt.")
        )  # fmt: skip
        if state.on:
            self._facts = self._facts_of(state)
            self._inside.addWidget(self._facts)
        self.on.setVisible(not state.on)
        for each in (self.off, self.keep):
            each.setVisible(state.on)
        self.forget.setVisible(state.on and bool(state.kept))

    @staticmethod
    def _facts_of(state: KeyringState) -> Facts:
        facts = Facts()
        if state.seen is not None and state.revision is not None:
            seen = said("revision {revision:,}, {seen:%d %b %Y %H:%M} UTC",
                        revision=state.revision, seen=state.seen)  # fmt: skip
            facts.add(tr("Newest state seen"), say(seen))
        for each in state.kept:
            facts.add(each.gun, say(said("until {until:%d %b %Y %H:%M} UTC", until=each.until)))
        return facts

    def _cannot_look(self, error: KeymgrError) -> None:
        self._pill.say(State.WARN, "triangle-alert", tr("No answer"))
        self._words.say(" ".join(say_error(error)))
        for each in (self.on, self.keep, self.forget):
            each.hide()
        self.off.show()

    def _failed(self, error: KeymgrError) -> None:
        self.refresh()
        self._navigator.tell(error)
