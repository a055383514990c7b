"""The window's side of the open vault: its state, and the work that is handed to the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.gui.work.asking import Question, WindowAsk
from keymgr.gui.work.callbacks import alive
from keymgr.gui.work.collecting import Collector
from keymgr.gui.work.handed import Handed
from keymgr.gui.work.opening import Machine, Opened, look, make_vault, open_vault
from keymgr.gui.work.progress import WorkerProgress
from keymgr.gui.work.uptime import uptime
from keymgr.gui.work.waiting import Waits
from keymgr.gui.work.worker import Bench, Task, Ticket, VaultWorker
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.station import Station
from keymgr.ops.unfinished import Unfinished, open_unfinished, seal_unfinished
from keymgr.vault.errors import WrongVaultPassphraseError

T = TypeVar("T")


class State(Enum):
    """What the window may show: names only while UNLOCKED or BUSY."""

    CLOSED = "closed"
    LOCKED = "locked"
    OPENING = "opening"
    UNLOCKED = "unlocked"
    BUSY = "busy"
    LOCKING = "locking"


class Reason(Enum):
    """Why the vault is locked. Sleep can't wait for a job; the others let it end."""

    ASKED = "asked"
    IDLE = "idle"
    SCREEN = "screen"
    SLEEP = "sleep"


_OPEN: Final = (State.UNLOCKED, State.BUSY)


class Session(QObject):
    """The vault as the window sees it. Lives on the window's thread.

    Callbacks come on that thread, and not at all once a widget that they belong to is gone.
    """

    state_changed = Signal(object)
    """The new State."""
    vault_changed = Signal()
    """Something was changed in the vault, or it was opened: pages read anew."""
    summary_changed = Signal(object)
    """An Opened: what the strip shows of the vault."""
    asked = Signal(object)
    """A Question; None once it is answered or was withdrawn."""
    progressed = Signal(object)
    """A Stretch; None at its end."""
    about_to_lock = Signal()
    """Hide everything now, dialogs too. The vault is still open; what runs comes to its end."""
    restored = Signal(object)
    """The values of the form that a lock interrupted."""
    failed = Signal(object)
    """A KeymgrError that no callback took."""
    fault = Signal(object)
    """An exception of keymgr's own making, for the log; ``failed`` tells the person."""

    _question_put = Signal(object)
    _stretch_put = Signal(object)

    def __init__(self, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.machine = machine
        self.path: Path | None = None
        self.state = State.CLOSED
        self.summary: Opened | None = None
        self.question: Question | None = None
        self.unfinished: Callable[[], Mapping[str, object] | None] = lambda: None
        """Gives the values of the form on screen when the vault is locked. Never a passphrase."""
        self._kept: Unfinished | None = None
        self._closing = False
        self._handed: dict[Task, Handed] = {}
        self._waits = Waits(uptime)
        self._ask = WindowAsk(self._waits, self._question_put.emit)
        self._progress = WorkerProgress(self._stretch_put.emit)
        self._question_put.connect(self._on_question)
        self._stretch_put.connect(self.progressed)
        self._collector = Collector(self)
        self._worker = VaultWorker(self)
        self._worker.ended.connect(self._on_ended)
        self._worker.start()
        self._thinker = VaultWorker(self)
        self._thinker.ended.connect(self._on_ended)

    # Opening

    def choose(self, path: Path) -> None:
        """Turn to the vault at ``path``, which is locked. Only while no vault is open."""
        if self.state in (State.CLOSED, State.LOCKED):
            if path.absolute() != self.path:
                self.path, self._kept = path.absolute(), None
            self._become(State.LOCKED)

    def forget_vault(self) -> None:
        """Turn to no vault. Only while none is open."""
        if self.state is State.LOCKED:
            self.path, self._kept = None, None
            self._become(State.CLOSED)

    @property
    def is_open(self) -> bool:
        """Whether the vault is unlocked, and is not being locked."""
        return self.state in _OPEN

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left of what was handed in."""
        return not self._handed

    def wait_left(self) -> float:
        """Return the seconds until the vault's passphrase may be tried again."""
        return self._waits.left(self._vault_secret())

    def unlock(self, passphrase: Secret, refused: Callable[[KeymgrError], None]) -> None:
        """Open the chosen vault. ``refused`` is told why it does not open."""
        if self.state is not State.LOCKED or self.path is None or self.wait_left():
            passphrase.forget()
            return
        path, kept = self.path, self._kept

        def work(bench: Bench) -> tuple[Opened, dict[str, object] | None]:
            station = open_vault(path, passphrase, self._progress, self.machine)
            return self._lay_down(bench, station), (
                open_unfinished(station, kept) if kept is not None else None
            )

        self._open(work, refused, else_=State.LOCKED)

    def create(
        self,
        path: Path,
        passphrase: Secret,
        then: Callable[[Station], None],
        refused: Callable[[KeymgrError], None],
    ) -> None:
        """Make a vault at ``path``, do ``then`` in it on the worker, and leave it open."""
        if self.state not in (State.CLOSED, State.LOCKED):
            passphrase.forget()
            return

        def work(bench: Bench) -> tuple[Opened, None]:
            station = make_vault(path.absolute(), passphrase, self._progress, self.machine)
            self._lay_down(bench, station)
            try:
                then(station)
            except BaseException:
                bench.clear()
                raise
            finally:
                self._ask.forget()
            return look(station), None

        self.path = path.absolute()
        self._open(work, refused, else_=State.CLOSED)

    def _lay_down(self, bench: Bench, station: Station) -> Opened:
        """Leave an opened vault on the worker's bench, with the window's own port for secrets."""
        station.ask_through(self._ask)
        bench.put(station)
        return look(station)

    def _open(
        self,
        work: Callable[[Bench], tuple[Opened, dict[str, object] | None]],
        refused: Callable[[KeymgrError], None],
        *,
        else_: State,
    ) -> None:
        def done(opened: tuple[Opened, dict[str, object] | None]) -> None:
            self._kept = None
            self._waits.right(self._vault_secret())
            self._show_summary(opened[0])
            self._become(State.UNLOCKED)
            self.vault_changed.emit()
            if opened[1] is not None:
                self.restored.emit(opened[1])

        def failed(error: KeymgrError) -> None:
            if isinstance(error, WrongVaultPassphraseError):
                self._waits.wrong(self._vault_secret())
            self._become(else_)
            if alive(refused):
                refused(error)

        self._become(State.OPENING)
        self._hand_in(work, done, failed, changes=False)

    def _vault_secret(self) -> SecretFor:
        return SecretFor(Opens.VAULT, str(self.path))

    # Working

    def run(
        self,
        work: Callable[[Station], T],
        done: Callable[[T], None],
        failed: Callable[[KeymgrError], None] | None = None,
        *,
        changes: bool = False,
    ) -> Ticket:
        """Do ``work`` with the open vault on the worker's thread, then call ``done`` here.

        ``changes`` says that it may write: the session is BUSY meanwhile, the vault is not locked
        before it ends, and ``vault_changed`` follows. A cancelled read calls nobody back.
        """

        def on_bench(bench: Bench) -> T:
            station = bench.station()
            if not changes:
                return work(station)
            try:
                return work(station)
            finally:
                self._ask.forget()

        ticket = self._hand_in(on_bench, done, failed, changes=changes)
        if changes and self.state is State.UNLOCKED:
            self._become(State.BUSY)
        return ticket

    def think(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KeymgrError], None] | None = None,
    ) -> Ticket:
        """Do ``work``, which needs no vault, on a thread of its own, then call ``done`` here.

        It goes on while a job runs or asks.
        """
        task = Task(lambda _bench: work(), Ticket())
        self._handed[task] = Handed(task, done, failed, changes=False)
        if not self._thinker.isRunning():
            self._thinker.start()
        self._thinker.submit(task)
        return task.ticket

    def answer(self, passphrase: Secret) -> None:
        """Answer the question that is asked."""
        self._ask.answer(passphrase)

    def decline(self) -> None:
        """Refuse the question that is asked: its job is cancelled."""
        self._ask.decline()

    def prepare(self, opens: Opens, name: str, passphrase: Secret) -> None:
        """Have ``passphrase`` at hand for the job that is handed in next."""
        self._ask.prepare(opens, name, passphrase)

    def wait_for(self, what: SecretFor) -> float:
        """Return the seconds until the passphrase for ``what`` may be tried again."""
        return self._waits.left(what)

    def _hand_in(
        self,
        work: Callable[[Bench], T],
        done: Callable[[T], None],
        failed: Callable[[KeymgrError], None] | None,
        *,
        changes: bool,
    ) -> Ticket:
        ticket = Ticket()

        def watched(bench: Bench) -> T:
            self._progress.watch(ticket.stop)
            self._ask.watch(ticket.stop)
            return work(bench)

        task = Task(watched, ticket)
        self._handed[task] = Handed(task, done, failed, changes)
        self._worker.submit(task)
        return ticket

    def _on_ended(self, task: Task) -> None:
        handed = self._handed.pop(task)
        try:
            if handed.task.fault is not None:
                self.fault.emit(handed.task.fault)
            handed.follow(self.failed.emit)
        finally:
            self._settle(handed)

    def _settle(self, handed: Handed) -> None:
        """Come to rest after a task: no job runs, or the lock that waited for it goes on."""
        changing = any(each.changes for each in self._handed.values())
        if handed.changes and self.state in (*_OPEN, State.LOCKING):
            self._read_summary()
            if self.state is State.BUSY and not changing:
                self._become(State.UNLOCKED)
            if self.state is not State.LOCKING:
                self.vault_changed.emit()
        if self.state is State.LOCKING and not changing and not self._closing:
            self._close()

    def _read_summary(self) -> None:
        if self.state is not State.LOCKING:
            self._hand_in(
                lambda bench: look(bench.station()), self._show_summary, None, changes=False
            )

    def _show_summary(self, summary: Opened) -> None:
        self.summary = summary
        self.summary_changed.emit(summary)

    # Locking

    def lock(self, reason: Reason) -> None:
        """Cover the window at once, let a job come to its end, then close the vault.

        A job that asks for a passphrase is cancelled, and at SLEEP so is every other: what it
        finished is kept.
        """
        if self.state is State.LOCKING and reason is Reason.SLEEP:
            self.stop_jobs()
        if not self.is_open:
            return
        for handed in self._handed.values():
            if not handed.changes or reason is Reason.SLEEP or self.question is not None:
                handed.task.ticket.cancel()
        self._become(State.LOCKING)
        self.about_to_lock.emit()
        if not any(handed.changes for handed in self._handed.values()):
            self._close()

    def stop_jobs(self) -> None:
        """Cancel what runs; what it finished is kept."""
        for handed in self._handed.values():
            handed.task.ticket.cancel()

    def _close(self) -> None:
        self._closing = True
        values = self.unfinished() if alive(self.unfinished) else None

        def work(bench: Bench) -> Unfinished | None:
            try:
                return seal_unfinished(bench.station(), values) if values is not None else None
            finally:
                bench.clear()

        def done(kept: Unfinished | None) -> None:
            self._closing = False
            self._kept, self.summary = kept, None
            self._become(State.LOCKED)

        def failed(error: KeymgrError) -> None:
            done(None)
            self.failed.emit(error)

        self._hand_in(work, done, failed, changes=False)

    def close(self) -> None:
        """End: cancel what runs, close the vault, stop the thread."""
        self.stop_jobs()
        self._worker.stop()
        self._thinker.stop()
        self._collector.stop()
        self._ask.forget()
        self.state = State.CLOSED  # nothing is left to be locked

    # From the worker

    def _on_question(self, question: Question | None) -> None:
        self.question = question
        if question is not None and not self.is_open:
            self.decline()
            return
        self.asked.emit(question)

    def _become(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
