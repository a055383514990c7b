"""Any guided job on its page: forms, review, signing, result; the steps at the left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.flows.frozen import result_of
from keymgr.gui.flows.guided import Form, Guided
from keymgr.gui.flows.plan_pdf import save_plan
from keymgr.gui.flows.registry import find_flow
from keymgr.gui.flows.result_view import ResultView
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.flows.signing_view import SigningView
from keymgr.gui.kit import Banner, Button, Footer, Page, StepRail, plain, primary, quiet
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Next, Result, Review
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.asking import Question
from keymgr.gui.work.language import say, say_error, tr
from keymgr.gui.work.progress import Stretch
from keymgr.gui.work.session import Session
from keymgr.ops.ports import CancelledError

_RAIL = 208


class FlowPage(QWidget):
    """Draws a flow. ``go_back`` is Esc's; ``freeze`` gives what survives a lock."""

    def __init__(
        self,
        guided: Guided,
        session: Session,
        navigator: Navigator,
        frozen: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__()
        self._flow, self._makers = guided.flow, guided.forms
        self._session, self._navigator = session, navigator
        self._frozen = frozen or {}
        self._forms: list[Form] = []
        self._footer: Footer | None = None
        self._go_on = primary(tr("Continue"))
        self._place = 0
        self._review: Review | None = None
        self._signing: SigningView | None = None
        self._result: Result | None = None
        self._reason = str(self._frozen.get("reason", ""))
        names = [say(step) for step in self._flow.steps]
        self._review_at = len(names)
        names += [tr("Review plan"), tr("Sign"), tr("Result")]
        self._rail = StepRail(
            names,
            above=tr("Job"),
            title=say(self._flow.title),
            note=tr("Esc goes back. Nothing is signed before step {step}.", step=len(names) - 1),
        )
        self.setAccessibleName(say(self._flow.title))
        self._stack = QStackedWidget()
        self._lay_out()
        session.asked.connect(self._on_asked)
        session.progressed.connect(self._on_progressed)
        result = self._frozen.get("result")
        if isinstance(result, Mapping):
            self._show_result(result_of(result))
        else:
            self._show(Page(say(self._flow.title), tr("Reading the vault…")), 0)
            session.run(self._load, self._loaded, self._cannot_load)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("ground", "window")
        side.setProperty("edge", "right")
        side.setFixedWidth(look.px(_RAIL))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._rail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    # Surviving a lock

    def freeze(self) -> dict[str, object]:
        """Return what brings this page back after a lock. No passphrase is in it."""
        if isinstance(self._stack.currentWidget(), ReviewView):
            self._keep_reason()
        return {
            "flow": self._flow.name,
            "values": dict(self._flow.values),
            "place": min(self._place, self._review_at),
            "reason": self._reason,
            "result": asdict(self._result) if self._result is not None else None,
        }

    # Forms

    def _load(self, station: object) -> None:
        self._flow.load(station)  # type: ignore[arg-type]  # the worker hands in the station

    def _loaded(self, _nothing: None) -> None:
        self._forms = [make() for make in self._makers]
        for form in self._forms:
            form.changed.connect(self._settle)
        place = self._frozen.get("place", 0)
        place = place if isinstance(place, int) else 0
        if place >= self._review_at or not self._forms:
            self._show_form(max(0, len(self._forms) - 1))
            self._plan()
        else:
            self._show_form(place)

    def _cannot_load(self, error: KeymgrError) -> None:
        self._navigator.close_beside()
        self._navigator.tell(error)

    def _show_form(self, place: int, error: KeymgrError | None = None) -> None:
        form = self._forms[place]
        self._footer = None
        form.arrive()
        page = Page(form.title, form.subtitle)
        if error is not None:
            message, hint = say_error(error)
            page.add(Banner(State.BAD, message, hint))
        page.add(form.widget())
        page.body.addStretch(1)
        footer = page.footer()
        back = plain(tr("Back"), "arrow-left")
        back.clicked.connect(self.go_back)
        footer.left(back)
        self._go_on = primary(tr("Continue"))
        self._go_on.clicked.connect(self._continue)
        footer.act(self._go_on)
        self._footer = footer
        self._show(page, place)
        self._settle()
        form.widget().setFocus()

    def _settle(self) -> None:
        """Turn Continue on, or say beside it what is missing."""
        if self._footer is None:
            return
        obstacle = say(self._flow.obstacle(self._place))
        self._footer.reason(obstacle)
        if obstacle:
            self._go_on.off(obstacle)
        else:
            self._go_on.on()

    def _continue(self) -> None:
        if self._place + 1 < self._review_at:
            self._show_form(self._place + 1)
        else:
            self._plan()

    # Review

    def _plan(self) -> None:
        self._go_on.off(tr("The plan is being made."))
        self._note(tr("The plan is being made…"))
        self._session.run(self._flow.plan, self._show_review, self._cannot_plan)

    def _cannot_plan(self, error: KeymgrError) -> None:
        self._show_form(max(0, self._review_at - 1), error)

    def _show_review(self, review: Review) -> None:
        self._review = review
        view = ReviewView(self._session, review, self._reason)
        view.ready_changed.connect(self._settle_review)
        view.given.connect(self._sign)
        footer = view.footer()
        back = plain(tr("Back"), "arrow-left")
        back.clicked.connect(self.go_back)
        save = quiet(tr("Save plan as PDF…"), "file-text")
        save.clicked.connect(self._save)
        footer.left(back)
        footer.left(save)
        self._go_on = primary(say(review.act), "signature")
        self._go_on.clicked.connect(self._sign)
        footer.act(self._go_on)
        self._footer = footer
        self._show(view, self._review_at)
        self._settle_review()
        view.setFocus()

    def _settle_review(self) -> None:
        view = self._stack.currentWidget()
        if not isinstance(view, ReviewView):
            return
        card = view.passphrase
        if card is not None and not card.is_ready:
            reason = tr("To sign, type the passphrase")
            self._go_on.off(reason)
            self._note(reason)
        else:
            self._go_on.on()
            self._note(say(view.review.count))

    def _save(self) -> None:
        if self._review is not None:
            save_plan(self, self._review)

    def _keep_reason(self) -> None:
        view = self._stack.currentWidget()
        if isinstance(view, ReviewView):
            self._reason = view.reason

    # Signing

    def _sign(self) -> None:
        view = self._stack.currentWidget()
        if not isinstance(view, ReviewView) or not self._go_on.isEnabled():
            return
        self._keep_reason()
        prepared = None
        if view.passphrase is not None:
            what = prepared = view.passphrase.what
            secret = view.passphrase.take()
            if secret is None:
                return
            self._session.prepare(what.opens, what.name, secret)
        self._footer = None
        self._signing = SigningView(self._session, view.review, prepared)
        self._rail.say(tr("Stop ends the job after its present step."))
        self._show(self._signing, self._review_at + 1)
        reason = self._reason
        self._session.run(
            lambda station: self._flow.apply(station, reason),
            self._show_result,
            self._cannot_sign,
            changes=True,
        )

    def _cannot_sign(self, error: KeymgrError) -> None:
        """Return to the plan where a person stopped it before it began, else say what is wrong."""
        self._signing = None
        if not isinstance(error, CancelledError):
            self._show_form(max(0, self._review_at - 1), error)
        elif self._session.is_open:
            self._show_form(max(0, self._review_at - 1))
            self._plan()

    def _on_asked(self, question: Question | None) -> None:
        if self._signing is not None:
            self._signing.show_question(question)

    def _on_progressed(self, stretch: Stretch | None) -> None:
        if self._signing is not None:
            self._signing.show_stretch(stretch)
        elif stretch is not None and self._place < self._review_at and self._forms:
            self._note(tr("Planning, {done} of {total}", done=stretch.done, total=stretch.total))

    def _note(self, words: str) -> None:
        """Say something beside the act."""
        if self._footer is not None:
            self._footer.reason(words)

    # Result

    def _show_result(self, result: Result) -> None:
        self._result, self._signing = result, None
        view = ResultView(say(self._flow.title), result)
        view.opened.connect(lambda gun: self._navigator.show_page("repositories", gun))
        footer = view.footer()
        close = plain(tr("Close"))
        close.clicked.connect(self._navigator.close_beside)
        footer.left(close)
        for step in result.steps:
            if step.page or find_flow(step.flow) is not None:
                footer.act(self._next_button(step))
        self._show(view, self._review_at + 2)
        self._rail.finish()
        self._rail.say("")

    def _next_button(self, step: Next) -> Button:
        button = primary(say(step.words), step.icon)
        if step.flow:
            button.clicked.connect(lambda: self._navigator.start_flow(step.flow))
        else:
            button.clicked.connect(lambda: self._navigator.show_page(step.page))
        return button

    # Going about

    def go_back(self) -> None:
        """Return to the step before; from the first, and from the result, leave the job."""
        if self._signing is not None:
            return
        if self._result is not None or self._place == 0 or not self._forms:
            self._navigator.close_beside()
            return
        self._keep_reason()
        self._show_form(min(self._place, self._review_at) - 1)

    def _show(self, page: Page, place: int) -> None:
        before = self._stack.currentWidget()
        self._place = place
        self._rail.go_to(place)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            for form in self._forms:
                if before.isAncestorOf(form.widget()):
                    form.widget().setParent(None)
            before.deleteLater()
