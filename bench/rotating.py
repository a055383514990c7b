"""Rotating the root of many repositories: its cost, how it grows, its memory, cancelling it."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from bench import bare
from bench.figures import Amount, Cost, Figure, Pair, Ratio
from bench.measuring import cost_of, pair_of, peak_of, run, start
from bench.offices import ROOTS, Offices, environment, keymgr
from keymgr.ops.jobs import Job, Outcome, apply_job, plan_job
from keymgr.ops.plans import Plan
from keymgr.ops.rotation import rotate_root
from keymgr.ops.station import Station


def plan_all(station: Station) -> tuple[Job, Plan]:
    """Plan to put every repository of a fresh vault under its second root key."""
    known = {root.key_id: root.name for root in station.vault.keys.roots()}
    new = next(root for root in station.vault.keys.roots() if root.name == ROOTS[1])
    job = rotate_root(new, None, known)
    return job, plan_job(station, job, station.vault.repositories.all())


def rotate_all(station: Station) -> None:
    """Do what ``plan_all`` plans."""
    job, plan = plan_all(station)
    apply_job(station, job, plan, "bench", Outcome())


def rotation(offices: Offices) -> list[Figure]:
    """Measure against the bare cryptography: certificates, signatures and verifications."""
    number = offices.scale.many
    planning, applying = [], []
    for _ in range(offices.scale.repeats):
        with offices.station(number) as station:
            planning.append(_against_bare(lambda: plan_all(station), number))
            job, plan = plan_all(station)
            applying.append(
                _against_bare(partial(apply_job, station, job, plan, "bench", Outcome()), number)
            )
    against = "the same number of certificates, signatures and verifications alone, on one core"
    what = "certificates, new roots signed by old and new, verified, stored durably"
    return [
        Ratio(f"rotate root, {number:,}", what, against, 2.5, applying),
        Ratio(f"plan it, {number:,}", "what a person reads before", against, 1.5, planning),
    ]


def _against_bare(work: Callable[[], object], number: int) -> Pair:
    return pair_of(work, lambda: bare.rotate_roots(number // 2))


def growth(offices: Offices) -> list[Figure]:
    """Measure the cost of a repository among many, against that among fewer."""
    scale = offices.scale
    pairs = []
    for _ in range(scale.repeats):
        fewer, many = _each(offices, scale.some), _each(offices, scale.many)
        again = _each(offices, scale.some)
        pairs.append(Pair(many, (fewer + again).each(2)))
    return [
        Ratio(
            f"rotate root, each of {scale.many:,} and of {scale.some:,}",
            "the cost of one repository in the larger vault",
            f"the same in a vault of {scale.some:,}",
            1.3,
            pairs,
            by="cpu",
        )
    ]


def _each(offices: Offices, number: int) -> Cost:
    with offices.station(number) as station:
        return cost_of(lambda: rotate_all(station)).each(number)


def _command() -> Sequence[str]:
    return keymgr("rotate", "root", "--to", ROOTS[1], "--all", "--yes")


def memory(offices: Offices) -> list[Figure]:
    """Measure the most memory that the whole command holds."""
    number = offices.scale.many
    vault = offices.vault(number)
    peak = peak_of(_command(), environment(vault))
    return [
        Amount(
            f"rotate root, {number:,}: memory",
            "the most that 'keymgr rotate root --all' holds, with the process on the second core",
            "MB",
            300,
            [peak],
        )
    ]


def cancelling(offices: Offices) -> list[Figure]:
    """Measure from Ctrl-C, at any moment of the job, to the end of the program."""
    number = offices.scale.many
    whole = run(_command(), environment(offices.vault(number))).wall
    chance = random.Random(4)  # noqa: S311  (when to press the keys)
    samples = [
        _stopped_after(offices.vault(number), chance.uniform(0.2, 0.9) * whole)
        for _ in range(offices.scale.repeats)
    ]
    return [
        Amount(
            "cancel a rotation",
            "from Ctrl-C, at a random moment of 'keymgr rotate root --all', to the program's end",
            "s",
            0.5,
            samples,
        )
    ]


def _stopped_after(vault: Path, seconds: float) -> float:
    process = start(_command(), environment(vault))
    time.sleep(seconds)
    begun = time.perf_counter()
    os.kill(process.pid, signal.SIGINT)
    process.wait()
    return time.perf_counter() - begun
