"""Every job on a disk that fails at each of its steps in turn, or loses its power there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from tests.conftest import require_programs
from tests.faults.jobs import JOBS, Bench, JobUnderTest, furnish, prepared
from tests.faults.powercut import Disk, power_cuts, read_steps
from tests.faults.survival import Job, facts_of
from tests.faults.workshop import FAULTS, Fault, workshop

Count = Callable[[str, int], None]

_MEMORY: Final = Path("/dev/shm")  # noqa: S108  (a disk that is quick; the name of each is random)
_EVERY: Final = bool(os.environ.get("KEYMGR_EVERY_FAULT"))
"""Each step meets each fault; else two of them, others for each job and step."""


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    require_programs("gcc")
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as place:
        folder = Path(place) / "disk"
        folder.mkdir()
        with workshop(Path(place)) as shop:
            yield Bench(shop, folder)


@pytest.fixture(scope="module")
def office(bench: Bench) -> Disk:
    return furnish(bench)


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Count:
    """Note how many faults of a kind were survived, for the summary of the run."""

    def note(what: str, number: int) -> None:
        record_property("faults", (what, number))

    return note


def studied(bench: Bench, office: Disk, job: JobUnderTest) -> tuple[Job, int, bytes]:
    """Do the job undisturbed; return it, its number of steps, and the notes of them."""
    disk = prepared(bench, office, job)
    old = facts_of(bench.folder / job.vault)
    notes = bench.folder.parent / "notes"
    ended = bench.do(job, job.words, notes=notes)
    assert ended.status == 0, ended.err
    new = facts_of(bench.folder / job.vault)
    return Job(job, disk, bench.disk(), old, new), ended.steps, notes.read_bytes()


def _two(number: int) -> list[Fault]:
    return [FAULTS[(number + each) % len(FAULTS)] for each in (0, 3)]


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.name)
def test_a_job_outlives_every_fault(
    bench: Bench, office: Disk, job: JobUnderTest, count: Count
) -> None:
    studied_job, steps, _ = studied(bench, office, job)
    survived = dict.fromkeys((fault.name for fault in FAULTS), 0)
    number = JOBS.index(job)
    for at in range(1, steps + 1):
        some = (
            FAULTS
            if _EVERY
            else [FAULTS[(number + at * 2 + each) % len(FAULTS)] for each in (0, 3)]
        )
        for fault in some:
            bench.lay(studied_job.disk)
            ended = bench.do(job, job.words, fault, at)
            if not ended.struck:
                continue
            state = studied_job.vault(bench.folder)
            studied_job.files(bench)
            if not fault.kills:
                studied_job.words(ended, state, bench)
            survived[fault.name] += 1
    for name, times in survived.items():
        count(name, times)
    assert sum(survived.values()) > steps / 2


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.name)
def test_a_job_outlives_a_power_cut_at_every_step(
    bench: Bench, office: Disk, job: JobUnderTest, count: Count
) -> None:
    studied_job, _, notes = studied(bench, office, job)
    states = {"old": 0, "new": 0}
    for disk in power_cuts(studied_job.disk, read_steps(notes, bench.folder)):
        bench.lay(disk)
        states[studied_job.vault(bench.folder)] += 1
        studied_job.files(bench)
    count("the power is cut", sum(states.values()))
    assert states["old"]
    assert states["new"] or studied_job.old.exact == studied_job.new.exact
