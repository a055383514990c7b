"""Taking the cost of work, in this process and in others."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.figures import Cost, Pair

_KIB_A_MEGABYTE: Final = 1000 * 1000 / 1024


def cost_of(work: Callable[[], object]) -> Cost:
    """Return what ``work`` takes, the processes that it starts and waits for included."""
    wall, cpu = time.perf_counter(), _processors()
    work()
    return Cost(time.perf_counter() - wall, _processors() - cpu)


def _processors() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def pair_of(ours: Callable[[], object], bare: Callable[[], object]) -> Pair:
    """Return the costs of both; half of the bare work is done before ours and half after it.

    ``bare`` is half of it. So what the machine does besides falls on both alike.
    """
    before = cost_of(bare)
    work = cost_of(ours)
    return Pair(work, before + cost_of(bare))


@dataclass(frozen=True)
class Ended:
    """A program that ran to its end."""

    cost: Cost
    peak: float
    """The most memory that it held, in megabytes."""


def run(command: Sequence[str], environment: Mapping[str, str]) -> Ended:
    """Run a program that must succeed; its output goes nowhere. Raises CalledProcessError."""
    started = time.perf_counter()
    process = start(command, environment)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Ended(Cost(wall, used.ru_utime + used.ru_stime), used.ru_maxrss / _KIB_A_MEGABYTE)


def start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a program whose output goes nowhere."""
    return subprocess.Popen(
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
