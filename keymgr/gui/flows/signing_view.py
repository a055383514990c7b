"""A job while it runs: how far it is, and the passphrases that it still needs."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QVBoxLayout

from keymgr.gui.flows.new_passphrase_card import NewPassphraseCard
from keymgr.gui.flows.passphrase_card import PassphraseCard
from keymgr.gui.flows.signatories import SignatoryRows
from keymgr.gui.kit import Card, Page, ProgressCard, plain, primary
from keymgr.gui.presenters.review import Review
from keymgr.gui.work.asking import Question
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.progress import Stretch
from keymgr.gui.work.session import Session
from keymgr.ops.ports import SecretFor


class SigningView(Page):
    """The page of a running job. Its questions come to it by ``show_question``."""

    def __init__(self, session: Session, review: Review, prepared: SecretFor | None) -> None:
        super().__init__(say(review.title), tr("What is finished is kept, whatever happens."))
        self._session = session
        self._asked = prepared
        self._card: PassphraseCard | NewPassphraseCard | None = None
        left, self._right = self.columns(5, 3)
        stop = plain(tr("Stop"), "x")
        stop.clicked.connect(session.stop_jobs)
        self._progress = ProgressCard(
            say(review.doing) or tr("Signing"),
            stop,
            tr("Stopping leaves each repository either done or untouched."),
        )
        self._progress.advance(0, 0, tr("Opening the keys…"))
        left.addWidget(self._progress)
        self._wide = QVBoxLayout()
        left.addLayout(self._wide)
        left.addStretch(1)
        self._rows: SignatoryRows | None = None
        if review.signatories:
            who = Card(tr("Who signs"))
            self._rows = SignatoryRows(review.signatories)
            who.add(self._rows)
            self._right.addWidget(who)
        self._place = QVBoxLayout()
        self._right.addLayout(self._place)
        self._right.addStretch(1)

    def show_stretch(self, stretch: Stretch | None) -> None:
        """Show how far the job is."""
        if stretch is None:
            return
        words = tr("{done} of {total}", done=stretch.done, total=stretch.total)
        if stretch.seconds_left is not None:
            words = tr(
                "{done} of {total}, about {seconds} s left",
                done=stretch.done,
                total=stretch.total,
                seconds=ceil(stretch.seconds_left),
            )
        self._progress.advance(stretch.done, stretch.total, words)

    def show_question(self, question: Question | None) -> None:
        """Ask for a passphrase, or take the card away."""
        if question is None:
            if self._asked is not None and self._rows is not None:
                self._rows.show_given(self._asked)
            self._asked = None
            self._drop()
            return
        if self._card is None or self._card.what != question.what:
            self._drop()
            self._asked = question.what
            self._card = self._asking(question)
            self._card.given.connect(self._answer)
            go_on = primary(tr("Go on"))
            go_on.clicked.connect(self._answer)
            self._card.act(go_on)
            if self._rows is not None:
                self._rows.show_asked(question.what)
        self._card.show_question(question)
        self._card.setFocus()

    def _asking(self, question: Question) -> PassphraseCard | NewPassphraseCard:
        """Return the card for a question, on the page: a new passphrase needs more room."""
        card: PassphraseCard | NewPassphraseCard
        if question.is_new:
            card = NewPassphraseCard(self._session, question.what)
            self._wide.addWidget(card)
        else:
            card = PassphraseCard(self._session, question.what)
            self._place.addWidget(card)
        return card

    def _answer(self) -> None:
        secret = self._card.take() if self._card is not None else None
        if secret is not None:
            self._session.answer(secret)

    def _drop(self) -> None:
        if self._card is not None:
            self._card.forget()
            self._card.hide()
            self._card.deleteLater()
            self._card = None
