"""The first run: a new vault step by step, or a vault that is there already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.flows.first_run import FirstRun, Step
from keymgr.gui.kit import Footer, Kind, StepRail, plain, primary
from keymgr.gui.pages.first_run_steps.backup import BackupStep
from keymgr.gui.pages.first_run_steps.next_steps import NextStep
from keymgr.gui.pages.first_run_steps.passphrases import PassphrasesStep
from keymgr.gui.pages.first_run_steps.place import PlaceStep
from keymgr.gui.pages.first_run_steps.root_key import RootKeyStep
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.pages.first_run_steps.welcome import Beginning, WelcomeStep
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session, State
from keymgr.ops.ports import Opens

_RAIL: Final = 208


class FirstRunPage(QWidget):
    """The wizard. It is whole before anything is made, and can be left until then."""

    finished = Signal()
    """The vault is open and the officer is done here."""
    help_subject = "first-run"

    def __init__(self, session: Session, path: Path, beginnings: list[Beginning]) -> None:
        super().__init__()
        self._session = session
        self._run = FirstRun(path)
        self._place = Step.WELCOME
        self.setAccessibleName(tr("First run"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        new = Beginning(
            "vault",
            tr("Make a new vault"),
            tr("Two passphrases, the first root key, a backup: ten minutes, pen and paper."),
            tr("Begin"),
            lambda: self._go_to(Step.PLACE),
        )
        self._passphrases: PassphrasesStep | None = None
        self._welcome = WelcomeStep([new, *beginnings])
        self._rail = StepRail(
            [
                tr("Welcome"),
                tr("Where it lives"),
                tr("Passphrases"),
                tr("First root key"),
                tr("Backup"),
                tr("What comes next"),
            ],
            above=tr("First run"),
            title=tr("Make a new vault"),
            note=tr("You can stop at any time. Nothing is kept before step 4 is done."),
        )
        self._stack = QStackedWidget()
        self._steps: dict[Step, StepPage] = {}
        self._back = plain(tr("Back"), "arrow-left")
        self._back.clicked.connect(self.go_back)
        self._next = primary(tr("Continue"))
        self._next.clicked.connect(self._continue)
        self._footer = Footer()
        self._footer.left(self._back)
        self._footer.act(self._next)
        self._lay_out()
        self._go_to(Step.WELCOME)
        session.state_changed.connect(self._settle)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("ground", "window")
        side.setProperty("edge", "right")
        side.setFixedWidth(look.px(_RAIL))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._footer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(column, 1)

    # Going about

    def go_back(self) -> None:
        """Return to the step before, as long as nothing was made."""
        if Step.WELCOME < self._place <= Step.ROOT_KEY and not self._is_making:
            self._go_to(Step(self._place - 1))

    @property
    def _is_making(self) -> bool:
        return self._session.state is State.OPENING

    def _go_to(self, step: Step) -> None:
        self._place = step
        page = self._steps.get(step) or self._made(step)
        if isinstance(page, RootKeyStep):
            page.arrive()
        self._rail.go_to(step)
        self._stack.setCurrentWidget(page)
        self._footer.setVisible(step is not Step.WELCOME)
        self._settle()
        page.setFocus()

    def _made(self, step: Step) -> StepPage:
        makers: dict[Step, Callable[[], StepPage]] = {
            Step.WELCOME: lambda: self._welcome,
            Step.PLACE: lambda: PlaceStep(self._run),
            Step.PASSPHRASES: self._make_passphrases,
            Step.ROOT_KEY: lambda: RootKeyStep(self._run),
            Step.BACKUP: lambda: BackupStep(self._session),
            Step.NEXT: NextStep,
        }
        page = self._steps[step] = makers[step]()
        page.changed.connect(self._settle)
        page.go_on.connect(self._continue)
        self._stack.addWidget(page)
        return page

    def _make_passphrases(self) -> PassphrasesStep:
        self._passphrases = PassphrasesStep(self._run, self._session)
        return self._passphrases

    def _settle(self) -> None:
        """Name the next act, turn it on, or say beside it what is missing."""
        page = self._steps.get(self._place)
        if page is None:
            return
        self._back.setVisible(self._place <= Step.ROOT_KEY)
        self._next.say(self._act(page))
        self._next.mean(Kind.PLAIN if _lacks_backup(page) else Kind.PRIMARY)
        obstacle = tr("The vault is being made…") if self._is_making else page.obstacle()
        self._footer.reason(obstacle or self._remark(page))
        if obstacle:
            self._next.off(obstacle)
        else:
            self._next.on()
        if self._is_making:
            self._back.off(obstacle)
        else:
            self._back.on()

    def _act(self, page: StepPage) -> str:
        if self._place is Step.ROOT_KEY:
            return tr("Make the vault")
        if _lacks_backup(page):
            return tr("Continue without a backup")
        return tr("Go to the vault") if self._place is Step.NEXT else tr("Continue")

    @staticmethod
    def _remark(page: StepPage) -> str:
        if _lacks_backup(page):
            return tr("The overview reminds you until a backup is made.")
        return ""

    def _continue(self) -> None:
        page = self._steps[self._place]
        if self._is_making or page.obstacle():
            return
        if self._place is Step.ROOT_KEY:
            self._make_vault()
        elif self._place is Step.NEXT:
            self.finished.emit()
        else:
            self._go_to(Step(self._place + 1))

    # Making

    def _make_vault(self) -> None:
        if self._passphrases is None:
            return
        vault, root = self._passphrases.secrets()
        self._session.prepare(Opens.ROOT, self._run.root_name, root)
        self._session.state_changed.connect(self._on_state)
        self._session.create(self._run.path, vault, self._run.found, self._refused)

    def _on_state(self, state: State) -> None:
        if state is State.UNLOCKED and self._place is Step.ROOT_KEY:
            if self._passphrases is not None:
                self._passphrases.forget()
            self._rail.say(
                tr("The vault is made. Nobody can reset its passphrases: keep the paper safe.")
            )
            self._go_to(Step.BACKUP)

    def _refused(self, error: KeymgrError) -> None:
        page = self._steps[Step.ROOT_KEY]
        if isinstance(page, RootKeyStep):
            page.show_error(error)
        self._settle()


def _lacks_backup(page: StepPage) -> bool:
    return isinstance(page, BackupStep) and not page.made
