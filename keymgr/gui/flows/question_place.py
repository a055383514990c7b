"""Where the questions of a running job are asked: a place on its page, or a sheet over any page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keymgr.crypto.secret import Secret
from keymgr.gui.flows.new_passphrase_card import NewPassphraseCard
from keymgr.gui.flows.passphrase_card import PassphraseCard
from keymgr.gui.kit import Sheet, plain, primary
from keymgr.gui.work.asking import Question
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session
from keymgr.ops.ports import Opens


class QuestionPlace(QWidget):
    """Shows the card for one question after the other, and answers the session."""

    emptied = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._card: PassphraseCard | NewPassphraseCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_question(self, question: Question | None) -> None:
        """Ask ``question``; None takes the card away."""
        if question is None:
            self._drop()
            self.emptied.emit()
            return
        if self._card is None or self._card.what != question.what:
            self._drop()
            self._card = self._made(question)
            self._card.given.connect(self._answer)
            self._column.addWidget(self._card)
        self._card.show_question(question)
        self._card.setFocus()

    def _made(self, question: Question) -> PassphraseCard | NewPassphraseCard:
        if question.is_new:
            return NewPassphraseCard(self._session, question.what)
        card = PassphraseCard(self._session, question.what)
        go_on = primary(tr("Go on"))
        go_on.clicked.connect(self._answer)
        absent = []
        if question.what.opens in {Opens.OFFICER, Opens.SHARE}:
            absent.append(plain(tr("Not here")))
            absent[0].clicked.connect(lambda: self._session.answer(Secret(b"")))
        card.act(go_on, *absent)
        return card

    def _answer(self) -> None:
        secret = self._card.take() if self._card is not None else None
        if secret is not None:
            self._session.answer(secret)

    def _drop(self) -> None:
        if self._card is not None:
            self._card.forget()
            self._column.removeWidget(self._card)
            self._card.deleteLater()
            self._card = None


class QuestionSheet(Sheet):
    """Asks where no job's page does. Closing it cancels what asked."""

    def __init__(self, parent: QWidget, session: Session, question: Question) -> None:
        super().__init__(parent, tr("A passphrase is needed"))
        self._session = session
        self._place = QuestionPlace(session)
        self._place.emptied.connect(self.accept)
        self.body.addWidget(self._place)
        cancel = plain(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.act(cancel)
        self.rejected.connect(session.decline)
        session.asked.connect(self._place.show_question)
        self._place.show_question(question)
