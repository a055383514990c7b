"""The session: unlock, work, ask, lock; nothing blocks the window."""

from __future__ import annotations

import gc
import itertools
import threading
import time
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.gui.work.asking import Question
from keymgr.gui.work.progress import Stretch
from keymgr.gui.work.session import Reason, Session, State
from keymgr.ops.jobs import Outcome, apply_job, plan_job
from keymgr.ops.ports import CancelledError, Opens
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.roots import choose_root
from keymgr.ops.rotation import rotate_root
from keymgr.ops.station import Station
from keymgr.vault.errors import WrongPassphraseError, WrongVaultPassphraseError
from tests.gui.conftest import ROOT_PASSPHRASE, Driver
from tests.ops.stations import Desk


def _note(moments: list[float]) -> None:
    moments.append(time.monotonic())


def two_roots(desk: Desk, repositories: int) -> Path:
    """Fill a vault with static repositories under one of two roots, and close it."""
    desk.root("north")
    desk.root("south")
    desk.static(*(f"registry.example.org/team/app{n}" for n in range(repositories)), root="north")
    path = desk.station.vault.path
    desk.station.vault.close()
    return path


def rotate(
    station: Station, outcome: Outcome, leaves: str = "north", comes: str = "south"
) -> Outcome:
    """Rotate the root key of every repository."""
    job = rotate_root(choose_root(station, comes), choose_root(station, leaves), {})
    plan = plan_job(station, job, choose_repositories(station, None))
    apply_job(station, job, plan, "a test", outcome)
    return outcome


def test_a_right_passphrase_opens_and_a_wrong_one_is_told_and_waits(
    desk: Desk, driver: Driver, session: Session
) -> None:
    path = two_roots(desk, 1)
    session.choose(path)
    assert session.state is State.LOCKED

    refusals: list[KeymgrError] = []
    session.unlock(Secret.from_text("open sesame"), refusals.append)
    driver.wait_for(State.LOCKED)
    assert isinstance(refusals[0], WrongVaultPassphraseError)
    assert 0 < session.wait_left() <= 1

    session.unlock(Secret.from_text("too soon"), refusals.append)
    assert session.state is State.LOCKED, "a try before its time is not even begun"

    driver.qtbot.waitUntil(lambda: not session.wait_left(), timeout=5000)
    driver.unlock(path)
    assert session.summary is not None
    assert session.summary.repositories == 1
    assert session.summary.revision > 0


def test_a_read_never_reaches_a_widget_that_is_gone(
    desk: Desk, driver: Driver, session: Session
) -> None:
    driver.unlock(two_roots(desk, 1))
    owner, seen = QObject(), []
    session.run(lambda station: station.vault.path, lambda path: seen.append((owner, path)))
    shiboken6.delete(owner)
    driver.run(lambda station: station.vault.path)
    assert seen == []


def test_a_wrong_root_passphrase_is_asked_for_again_with_the_reason(
    desk: Desk, driver: Driver, session: Session
) -> None:
    driver.unlock(two_roots(desk, 2))
    asked: list[Question] = []

    def on_asked(question: Question | None) -> None:
        if question is None:
            return
        asked.append(question)
        typed = "a wrong one" if len(asked) == 1 else ROOT_PASSPHRASE
        QTimer.singleShot(
            int(question.wait * 1000) + 50, lambda: session.answer(Secret.from_text(typed))
        )

    session.asked.connect(on_asked)
    outcome = driver.run(lambda station: rotate(station, Outcome()), changes=True)
    assert len(outcome.done) == 2
    first, again, other = asked
    assert (first.what.opens, first.what.name, first.error) == (Opens.ROOT, "south", None)
    assert again.what == first.what
    assert isinstance(again.error, WrongPassphraseError)
    assert again.wait == 1
    assert other.what.name == "north"


def test_prepared_passphrases_are_not_asked_for(
    desk: Desk, driver: Driver, session: Session
) -> None:
    driver.unlock(two_roots(desk, 1))
    asked: list[Question] = []
    session.asked.connect(asked.append)
    for name in ("north", "south"):
        session.prepare(Opens.ROOT, name, Secret.from_text(ROOT_PASSPHRASE))
    assert driver.run(lambda station: rotate(station, Outcome()), changes=True).done
    assert asked == [None, None]


def test_locking_cancels_a_job_that_asks_and_forgets_the_vault(
    desk: Desk, driver: Driver, session: Session
) -> None:
    driver.unlock(two_roots(desk, 2))
    errors: list[KeymgrError] = []
    session.run(
        lambda station: rotate(station, Outcome()), lambda _: None, errors.append, changes=True
    )
    driver.qtbot.waitUntil(lambda: session.question is not None)
    states: list[State] = [session.state]
    session.state_changed.connect(states.append)
    session.lock(Reason.ASKED)
    driver.wait_for(State.LOCKED)
    assert states == [State.BUSY, State.LOCKING, State.LOCKED]
    assert [type(error) for error in errors] == [CancelledError]
    assert session.summary is None

    session.run(lambda station: station.vault.path, lambda _: None, errors.append)
    driver.qtbot.waitUntil(lambda: len(errors) == 2)
    assert errors[1].code == "locked"


def test_a_running_job_comes_to_its_end_before_the_lock(
    desk: Desk, driver: Driver, session: Session
) -> None:
    driver.unlock(two_roots(desk, 20))
    for name in ("north", "south"):
        session.prepare(Opens.ROOT, name, Secret.from_text(ROOT_PASSPHRASE))
    outcomes: list[Outcome] = []
    with driver.qtbot.waitSignal(session.progressed, timeout=20_000):
        session.run(lambda station: rotate(station, Outcome()), outcomes.append, changes=True)
    session.lock(Reason.SCREEN)
    driver.wait_for(State.LOCKED)
    assert len(outcomes[0].done) == 20


def test_sleep_stops_a_job_and_keeps_what_it_finished(
    desk: Desk, driver: Driver, session: Session
) -> None:
    path = two_roots(desk, 60)
    driver.unlock(path)
    for name in ("north", "south"):
        session.prepare(Opens.ROOT, name, Secret.from_text(ROOT_PASSPHRASE))
    outcome, errors = Outcome(), list[KeymgrError]()

    def on_progress(stretch: Stretch | None) -> None:
        if stretch is not None and stretch.label != "Planning" and stretch.done > 5:
            session.lock(Reason.SLEEP)

    session.progressed.connect(on_progress)
    session.run(
        lambda station: rotate(station, outcome), lambda _: None, errors.append, changes=True
    )
    driver.wait_for(State.LOCKED)
    assert [type(error) for error in errors] == [CancelledError]
    session.progressed.disconnect(on_progress)
    driver.unlock(path)
    versions = driver.run(
        lambda station: [each.versions["root"] for each in station.vault.repositories.all()]
    )
    assert versions.count(2) == len(outcome.done) < 60
    assert versions.count(1) == 60 - len(outcome.done)


def test_an_unfinished_form_survives_a_lock_sealed(
    desk: Desk, driver: Driver, session: Session
) -> None:
    path = two_roots(desk, 1)
    driver.unlock(path)
    session.unfinished = lambda: {"flow": "rotate", "reason": "yearly"}
    restored: list[object] = []
    session.restored.connect(restored.append)
    session.lock(Reason.ASKED)
    driver.wait_for(State.LOCKED)
    session.unfinished = lambda: None
    driver.unlock(path)
    assert restored == [{"flow": "rotate", "reason": "yearly"}]


def test_the_window_goes_on_while_the_worker_signs(
    desk: Desk, driver: Driver, session: Session
) -> None:
    driver.unlock(two_roots(desk, 150))
    longest = []
    for leaves, comes in (("north", "south"), ("south", "north"), ("north", "south")):
        for name in ("north", "south"):
            session.prepare(Opens.ROOT, name, Secret.from_text(ROOT_PASSPHRASE))
        moments: list[float] = []
        timer = QTimer(interval=5)
        timer.timeout.connect(partial(_note, moments))
        timer.start()
        turn = partial(rotate, outcome=Outcome(), leaves=leaves, comes=comes)
        outcome = driver.run(turn, changes=True)
        timer.stop()
        assert len(outcome.done) == 150
        longest.append(max(b - a for a, b in itertools.pairwise(moments)))
        if longest[-1] < 0.05:
            return
    raise AssertionError(f"in each of three runs the window stood still: {longest} seconds")


def test_what_nobody_holds_is_let_go_on_the_window_s_thread(
    driver: Driver, desk: Desk, qtbot: QtBot
) -> None:
    desk.station.vault.close()
    driver.unlock(desk.station.vault.path)
    ended: list[threading.Thread] = []

    class Circle:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            ended.append(threading.current_thread())

    def litter(_station: Station) -> int:
        return len([Circle() for _ in range(5 * gc.get_threshold()[0])])

    driver.run(litter)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert set(ended) == {threading.main_thread()}
