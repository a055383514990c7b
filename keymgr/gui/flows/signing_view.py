"""A job while it runs: how far it is, and the passphrases that it still needs."""

from __future__ import annotations

from math import ceil

from keymgr.gui.flows.question_place import QuestionPlace
from keymgr.gui.flows.signatories import SignatoryRows
from keymgr.gui.kit import Card, Page, ProgressCard, plain
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
        self._asked = prepared
        left, self._right = self.columns(5, 3)
        stop = plain(tr("Stop"), "x")
        stop.clicked.connect(session.stop_jobs)
        self._progress = ProgressCard(
            say(review.doing) or tr("Signing"),
            stop,
            say(review.stopping) or tr("Stopping leaves each repository either done or untouched."),
        )
        self._progress.advance(0, 0, tr("Opening the keys…"))
        left.addWidget(self._progress)
        self._wide = QuestionPlace(session)
        left.addWidget(self._wide)
        left.addStretch(1)
        self._rows: SignatoryRows | None = None
        if review.signatories:
            who = Card(tr("Who signs"))
            self._rows = SignatoryRows(review.signatories)
            who.add(self._rows)
            self._right.addWidget(who)
        self._place = QuestionPlace(session)
        self._right.addWidget(self._place)
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
        if self._rows is not None and question is not None:
            self._rows.show_asked(question.what)
        elif self._rows is not None and self._asked is not None:
            self._rows.show_given(self._asked)
        self._asked = question.what if question is not None else None
        is_new = question is not None and question.is_new
        self._wide.show_question(question if is_new else None)
        self._place.show_question(None if is_new else question)
