"""Any guided job on its page: forms, review, signing, result; the steps at the left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.flows.command_places import way_out
from keymgr.gui.flows.frozen import result_of
from keymgr.gui.flows.guided import Form, Guided
from keymgr.gui.flows.plan_pdf import save_plan
from keymgr.gui.flows.registry import find_flow
from keymgr.gui.flows.result_view import ResultView
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.flows.signing_view import SigningView
from keymgr.gui.kit import Banner, Footer, Page, StepRail, danger, plain, primary, quiet
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Next, Result, Review
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.asking import Question
from keymgr.gui.work.language import say, say_error, tr
from keymgr.gui.work.progress import Stretch
from keymgr.gui.work.session import Session
from keymgr.ops.ports import CancelledError
from keymgr.ops.station import Station

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
        self._flow, self._makers, self._reads = guided.flow, guided.forms, guided.reads
        self._session, self._navigator = session, navigator
        self._frozen = frozen or {}
        self._forms: list[Form] = []
        self._footer: Footer | None = None
        self._go_on = primary(tr("Continue"))
        self._place = 0
        self._review: Review | None = None
        self._signing: SigningView | None = None
        self._result: Result | None = None
        if guided.equip is not None:
            guided.equip(session.machine)
        self._reason = str(self._frozen.get("reason", ""))
        names = [say(step) for step in self._flow.steps]
        self._review_at = len(names)
        names += [say(step) for step in guided.endings]
        self._last = len(names) - 1
        self._rail = StepRail(
            names, above=tr("Job"), title=say(self._flow.title), note=self._note_of()
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

    def _note_of(self) -> str:
        if self._last <= self._review_at:
            return tr("Esc goes back. Nothing is changed here.")
        return tr("Esc goes back. Nothing is done before step {step}.", step=self._review_at + 2)

    @property
    def help_subject(self) -> str:
        """What the manual's page is about."""
        return self._flow.name

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

    def _load(self, station: Station) -> tuple[int, KeymgrError | None]:
        """Read what the forms need; return the form to show, and what is wrong with it."""
        self._flow.load(station)
        place = self._frozen.get("place", 0)
        place = place if isinstance(place, int) else 0
        for step, read in sorted(self._reads.items()):
            if step >= place:
                break
            try:
                read(station)
            except KeymgrError as error:
                return step, error
        return place, None

    def _loaded(self, loaded: tuple[int, KeymgrError | None]) -> None:
        self._forms = [make() for make in self._makers]
        for form in self._forms:
            form.changed.connect(self._settle)
        place, error = loaded
        if not self._forms:
            self._plan()
        elif place >= self._review_at:
            self._show_form(len(self._forms) - 1)
            self._plan()
        else:
            self._show_form(place, error)

    def _cannot_load(self, error: KeymgrError) -> None:
        self._navigator.close_beside()
        self._navigator.tell(error)

    def _show_form(self, place: int, error: KeymgrError | None = None) -> None:
        form = self._forms[place]
        self._footer = None
        form.arrive()
        page = Page(form.title, form.subtitle)
        if error is not None:
            page.add(self._banner(error))
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

    def _banner(self, error: KeymgrError) -> Banner:
        """Return what is wrong, with the job that mends it where there is one."""
        message, hint = say_error(error)
        way = way_out(error)
        if way is None:
            return Banner(State.BAD, message, hint)
        button = plain(say(way.words), way.icon)
        button.clicked.connect(lambda: self._follow(way))
        return Banner(State.BAD, message, hint, button)

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
        read = self._reads.get(self._place)
        if read is None:
            self._go_on_from(self._place)
            return
        place = self._place
        self._go_on.off(tr("The file is being read."))
        self._note(tr("The file is being read…"))
        self._session.run(
            read,
            lambda _nothing: self._go_on_from(place),
            lambda error: self._show_form(place, error),
        )

    def _go_on_from(self, place: int) -> None:
        if place + 1 < self._review_at:
            self._show_form(place + 1)
        else:
            self._plan()

    # Review

    def _plan(self) -> None:
        self._go_on.off(tr("The plan is being made."))
        self._note(tr("The plan is being made…"))
        self._session.run(self._flow.plan, self._planned, self._cannot)

    def _planned(self, planned: Review | Result | Next) -> None:
        if isinstance(planned, Review):
            self._show_review(planned)
        elif isinstance(planned, Result):
            self._show_result(planned)
        else:
            self._follow(planned)

    def _cannot(self, error: KeymgrError) -> None:
        """Show why not: on the last form, or in a dialog where there is none."""
        if self._forms:
            self._show_form(self._review_at - 1, error)
        else:
            self._cannot_load(error)

    def _show_review(self, review: Review) -> None:
        self._review = review
        view = ReviewView(self._session, review, self._reason)
        view.ready_changed.connect(self._settle_review)
        view.given.connect(self._sign)
        footer = view.footer()
        back = plain(tr("Back"), "arrow-left")
        back.clicked.connect(self.go_back)
        footer.left(back)
        if review.digest:
            save = quiet(tr("Save plan as PDF…"), "file-text")
            save.clicked.connect(self._save)
            footer.left(save)
        self._go_on = (danger if review.destroys else primary)(say(review.act), review.icon)
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
        if view.obstacle:
            self._go_on.off(view.obstacle)
            self._note(view.obstacle)
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
        if view.review.typed:
            self._flow.values["typed"] = view.typed
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

        def apply(station: Station) -> Result:
            with station.because(reason):
                return self._flow.apply(station, reason)

        self._session.run(
            apply,
            self._show_result,
            self._cannot_sign,
            changes=True,
        )

    def _cannot_sign(self, error: KeymgrError) -> None:
        """Return to the plan where a person stopped it before it began, else say what is wrong."""
        self._signing = None
        if not isinstance(error, CancelledError):
            self._cannot(error)
        elif self._session.is_open:
            if self._forms:
                self._show_form(self._review_at - 1)
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
        for step in reversed(result.steps):
            if step.page or find_flow(step.flow) is not None:
                self._offer(footer, step)
        self._show(view, self._last)
        self._rail.finish()
        self._rail.say("")

    def _offer(self, footer: Footer, step: Next) -> None:
        """Offer a next step; the first of them is the page's filled button."""
        first = self._result is not None and step is self._result.steps[0]
        button = (primary if first else plain)(say(step.words), step.icon)
        button.clicked.connect(lambda: self._follow(step))
        footer.act(button)

    def _follow(self, step: Next) -> None:
        if step.flow:
            self._navigator.start_flow(step.flow, **step.values)
        else:
            self._navigator.show_page(step.page)

    # Going about

    @property
    def is_signing(self) -> bool:
        """Whether the job runs now: its page stays until it is done or cancelled."""
        return self._signing is not None

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
