"""Jobs that are cancelled and taken up again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keymgr.ops.jobs import Outcome, apply_job, plan_job
from keymgr.ops.ports import CancelledError
from keymgr.ops.rotation import rotate_targets
from keymgr.trust.names import Gun
from tests.ops.stations import Desk, open_desk

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
