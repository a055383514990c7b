"""Jobs that are cancelled, or killed, and taken up again."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from keymgr.crypto.keys import VERIFIER
from keymgr.ops.exports import all_files
from keymgr.ops.jobs import JobWasDoneError, Outcome, apply_job, plan_job
from keymgr.ops.ports import CancelledError
from keymgr.ops.rotation import rotate_targets
from keymgr.ops.station import open_station
from keymgr.trust.client import CLIENT_ROLES, check_repository
from keymgr.trust.names import TARGETS, Gun
from tests.ops.stations import START, Clock, Desk, Keyholder, Patience, open_desk

_A_RUN = timedelta(hours=12)  # the clock goes on between runs
GUNS = [f"registry.example.org/many/app-{number}" for number in range(25)]


@pytest.fixture(autouse=True)
def _commit_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """A commit a repository, so that there is something to interrupt."""
    monkeypatch.setattr("keymgr.ops.batch._COMMIT_SECONDS", 0.0)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "vault")
    made.root("north")
    made.static(*GUNS, root="north")
    yield made
    made.station.vault.close()


def root_versions(desk: Desk) -> list[int]:
    return [record.versions["root"] for record in desk.station.vault.repositories.all()]


def test_a_cancelled_job_keeps_what_it_did_and_goes_on_from_there(desk: Desk) -> None:
    records = desk.station.vault.repositories.all()
    job, outcome = rotate_targets(), Outcome()
    plan = plan_job(desk.station, job, records)
    desk.progress.steps = 10
    with pytest.raises(CancelledError):
        apply_job(desk.station, job, plan, "", outcome)
    desk.progress.steps = None

    assert [done.gun for done in outcome.done] == [Gun(gun) for gun in sorted(GUNS)[:10]]
    assert root_versions(desk) == [2] * 10 + [1] * 15

    again = plan_job(desk.station, job, desk.station.vault.repositories.all())
    assert len(again.changes) == 15
    assert {left.reason for left in again.left_out} == {
        "it was done before the job was interrupted"
    }
    apply_job(desk.station, job, again, "", Outcome())
    assert root_versions(desk) == [2] * 25

    desk.do(job)
    assert root_versions(desk) == [3] * 25, "a job that ended is not taken for an interrupted one"


def test_one_passphrase_opens_the_root_for_all(desk: Desk) -> None:
    desk.ask.asked.clear()
    desk.do(rotate_targets())
    assert [what.name for what in desk.ask.asked] == ["north"]


def test_a_killed_job_leaves_no_repository_half_done(desk: Desk) -> None:
    path = desk.station.vault.path
    desk.station.vault.close()
    chance = random.Random(7)  # noqa: S311  (when to kill)
    kills = 0
    # Each run gets more time than the last one, so that it ends on a busy machine too.
    while _killed(path, chance.uniform(0.0, 0.01 * (kills + 1)), START + (kills + 1) * _A_RUN):
        kills += 1
        _require_whole(path)
    assert kills > 1, "the job was killed, again and again, and yet came to its end"
    assert set(_require_whole(path)) == {2}


def _killed(path: Path, delay: float, now: datetime) -> bool:
    """Run the job in a child that is killed once it has begun; False when it came to its end."""
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        _run_to_the_end(path, tell, now)
    os.close(tell)
    os.read(ready, 1)
    os.close(ready)
    time.sleep(delay)  # waits for nothing: it strikes at another place each time
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def _run_to_the_end(path: Path, tell: int, now: datetime) -> None:
    status = 1
    try:
        station = open_station(path, Keyholder(), Patience(), Clock(now), "officer")
        job = rotate_targets()
        plan = plan_job(station, job, station.vault.repositories.all())
        os.write(tell, b".")
        apply_job(station, job, plan, "", Outcome())
        status = 0
    except JobWasDoneError:
        status = 0
    finally:
        os._exit(status)


def _require_whole(path: Path) -> list[int]:
    """Require that every repository is as before or wholly rotated; return the root versions."""
    station = open_station(path, Keyholder(), Patience(), Clock(), "officer")
    with station:
        station.vault.verify()
        versions = []
        for record in station.vault.repositories.all():
            versions.append(record.versions["root"])
            files = {str(name): content for name, content in all_files(station, record).items()}
            report = check_repository(
                Gun(record.gun), files, CLIENT_ROLES, now=START, verifier=VERIFIER
            )
            assert report.ok, report.problems
            listed = report.root.payload.roles[TARGETS].key_ids if report.root else ()
            for key_id in listed:
                held = station.vault.keys.find(key_id)
                assert held is not None
                assert held.private is not None, "a key is lost"
        return versions
