"""Taking the cost of work, in this process and in others."""

from __future__ import annotations

import contextlib
import os
import re
import resource
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from bench.figures import Cost, Pair

_KIB_A_MEGABYTE: Final = 1000 * 1000 / 1024
_LOOK_SECONDS: Final = 0.01


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


def run(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a program that must succeed; its output goes nowhere. Raises CalledProcessError."""
    started = time.perf_counter()
    process = start(command, environment)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Cost(wall, used.ru_utime + used.ru_stime)


def peak_of(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Return the most memory, in megabytes, that a program and those it starts held together.

    The system's own figure for an ended program counts what its parent held when it began.
    """
    process = start(command, environment)
    peaks: dict[int, float] = {}
    while process.poll() is None:
        for number in (process.pid, *_children(process.pid)):
            peaks[number] = max(peaks.get(number, 0), _peak(number))
        time.sleep(_LOOK_SECONDS)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return sum(peaks.values())


def _children(process: int) -> list[int]:
    with contextlib.suppress(OSError):
        listed = Path(f"/proc/{process}/task/{process}/children").read_text()
        return [int(number) for number in listed.split()]
    return []


def _peak(process: int) -> float:
    """Return the most that a running process has held; 0 where it is gone."""
    with contextlib.suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
        return int(found[1]) / _KIB_A_MEGABYTE if found else 0
    return 0


def start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a program whose output goes nowhere."""
    return subprocess.Popen(
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
