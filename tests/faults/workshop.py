"""The command line on a disk that fails when it is told to (``disk.c``).

As a program it is a warm process: it reads a trial from each line of its input, forks a child that
runs the command on the folder of that trial with the fault armed, and answers how the child ended.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import importlib
import io
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import IO, Final, NoReturn

import msgspec

import keymgr.cli.commands
from keymgr.cli.edge import launch
from tests.cheap_keymgr import PORTS

_SOURCE: Final = Path(__file__).with_name("disk.c")
_ROOT: Final = Path(__file__).resolve().parents[2]


class Kind(IntEnum):
    """How a step goes wrong: the numbers of ``enum kind`` in ``disk.c``."""

    NOTHING = 0
    FAIL = 1
    FAIL_FOR_GOOD = 2
    SHORT = 3
    KILL = 4
    TEAR = 5


@dataclass(frozen=True)
class Fault:
    """A way for the disk to fail."""

    name: str
    kind: Kind
    error: int = 0

    @property
    def kills(self) -> bool:
        """Whether the program dies of it."""
        return self.kind in {Kind.KILL, Kind.TEAR}


NONE: Final = Fault("no fault", Kind.NOTHING)
FAULTS: Final = (
    Fault("the disk is full from here on", Kind.FAIL_FOR_GOOD, errno.ENOSPC),
    Fault("the disk is full once", Kind.FAIL, errno.ENOSPC),
    Fault("an input/output error", Kind.FAIL, errno.EIO),
    Fault("the disk is gone from here on", Kind.FAIL_FOR_GOOD, errno.EIO),
    Fault("the disk becomes read-only", Kind.FAIL_FOR_GOOD, errno.EROFS),
    Fault("a write is cut short", Kind.SHORT),
    Fault("the program is killed", Kind.KILL),
    Fault("the program is killed within a write", Kind.TEAR),
)


class Trial(msgspec.Struct, frozen=True):
    """A command to be run in ``folder``; the fault strikes step number ``at``."""

    words: tuple[str, ...]
    folder: str
    environment: dict[str, str]
    kind: int
    error: int
    at: int
    notes: str = ""
    """Where each step is noted with its data; empty for nowhere."""


class Ended(msgspec.Struct, frozen=True):
    """How a command ended; ``status`` is None where it was killed."""

    status: int | None
    out: str = ""
    err: str = ""
    steps: int = 0
    struck: bool = True


class Workshop:
    """The warm process as tests use it."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._requests = requests
        self._answers = answers

    def run(  # noqa: PLR0913, PLR0917  (what makes up a trial)
        self,
        words: tuple[str, ...],
        folder: Path,
        environment: Mapping[str, str],
        fault: Fault = NONE,
        at: int = 0,
        notes: Path | None = None,
    ) -> Ended:
        """Run ``keymgr WORDS`` in ``folder`` and return how it ended."""
        trial = Trial(
            words,
            str(folder),
            dict(environment),
            fault.kind,
            fault.error,
            at,
            str(notes) if notes else "",
        )
        self._requests.write(msgspec.json.encode(trial) + b"\n")
        self._requests.flush()
        return msgspec.json.decode(self._answers.readline(), type=Ended)


@contextmanager
def workshop(folder: Path) -> Iterator[Workshop]:
    """Compile the failing disk in ``folder`` and start the warm process on it."""
    library = folder / "disk.so"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(_SOURCE), "-ldl"], check=True
    )
    environment = {**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.workshop"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={name: value for name, value in environment.items() if "KEYMGR" not in name},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Workshop(process.stdin, process.stdout)
        process.stdin.close()


def _load_everything() -> None:
    """Import every command, so that children find it loaded."""
    path = keymgr.cli.commands.__path__
    for module in pkgutil.walk_packages(path, "keymgr.cli.commands."):
        importlib.import_module(module.name)


def _main() -> None:
    _load_everything()
    answers = os.dup(1)
    for line in sys.stdin.buffer:
        trial = msgspec.json.decode(line, type=Trial)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _child(trial, writing)
        os.close(writing)
        with os.fdopen(reading, "rb") as told:
            said = told.read()
        os.waitpid(child, 0)
        os.write(answers, (said or msgspec.json.encode(Ended(None))) + b"\n")


def _child(trial: Trial, answers: int) -> NoReturn:
    disk = ctypes.CDLL(None)
    os.environ.update(trial.environment)
    os.chdir(trial.folder)
    sys.stdin = None  # as where no terminal is there
    if trial.notes:
        disk.disk_note(os.open(trial.notes, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    disk.disk_watch(trial.folder.encode())
    disk.disk_arm(trial.at, trial.kind, trial.error)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = launch(trial.words, PORTS)
    steps, struck = disk.disk_steps(), bool(disk.disk_struck())
    disk.disk_watch(b"")
    ended = Ended(status, out.getvalue(), err.getvalue(), steps, struck)
    with os.fdopen(answers, "wb") as told:
        told.write(msgspec.json.encode(ended))
    os._exit(0)


if __name__ == "__main__":
    _main()
