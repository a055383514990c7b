"""The check that everything passes before it is stored, here or on the second core.

Python's threads take turns, and ``cryptography`` verifies without letting others have one. So for a
job over many repositories a second process judges the finished files while this one signs the
next. It is a fresh Python that gets public files through a pipe and answers yes or no; it never
sees a key. Whatever it does not say yes to is judged again here, and so is everything if it fails.
"""

from __future__ import annotations

import contextlib
import os
import select
import struct
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Final, Protocol

import msgspec

import keymgr
from keymgr.crypto.keys import VERIFIER
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.client import ClientWouldRefuseError, Pin, RepositoryReport, check_repository
from keymgr.trust.names import Gun, RoleName
from keymgr.trust.rules import Rule

_WORTH: Final = 200
"""So many repositories pay for the start of another process."""

_WAITING: Final = 12
"""How many questions wait for the other process at most."""

_LENGTH: Final = struct.Struct(">I")
_YES: Final = b"y"
_NO: Final = b"n"


class Question(msgspec.Struct, frozen=True):
    """Whether a client that holds the root ``trusted`` would accept these files at ``now``.

    ``required`` roles must be there. ``new`` are the roles whose file changed: a delegated file
    that stays as it was may be one that clients pass over, expired or left by its signer; no new
    one may.
    """

    gun: str
    files: dict[str, bytes]
    required: tuple[str, ...]
    new: tuple[str, ...]
    now: datetime
    trusted: bytes | None

    def require_yes(self) -> None:
        """Raise ClientWouldRefuseError where a client would refuse them, or pass over a new one."""
        report = check_repository(
            Gun(self.gun),
            self.files,
            frozenset(map(RoleName, self.required)),
            now=self.now,
            verifier=VERIFIER,
            pin=Pin(root=notary.read_root(self.trusted)) if self.trusted else None,
        )
        _require_accepted(report, [RoleName(role) for role in self.new])


def _require_accepted(report: RepositoryReport, new: list[RoleName]) -> None:
    """Raise as ``Question.require_yes``. A file below one passed over is never looked at."""
    for problem in report.problems:
        if problem.role in new or not problem.is_passed_over:
            raise ClientWouldRefuseError(report.gun, problem.sentence, problem.rule)
    for role in new:
        if role.is_delegation and role not in report.targets:
            sentence = said(
                "Clients pass over what leads to {role}, and so over its new file.", role=role
            )
            raise ClientWouldRefuseError(report.gun, sentence, Rule.SIGNATURES)


Answer = Callable[[], None]
"""Waits for the answer to a question; raises ClientWouldRefuseError where it is no."""


class Checker(Protocol):
    """Judges files. Questions are answered in the order in which they are asked."""

    def ask(self, question: Question) -> Answer:
        """Take a question."""
        ...


class Here:
    """Judges in this process."""

    def ask(self, question: Question) -> Answer:
        """Judge at once."""
        question.require_yes()
        return _yes


def _yes() -> None:
    """Say what is known already."""


class Beside:
    """Judges in another process, as long as that answers; what it is too slow for, here."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._asked = 0
        self._verdicts = bytearray()
        self._ended = False
        os.set_blocking(_pipe(process.stdout).fileno(), False)

    def ask(self, question: Question) -> Answer:
        """Hand the question over, unless some wait already. The files are public."""
        self._listen()
        number = self._asked
        if self._ended or number - len(self._verdicts) >= _WAITING:
            question.require_yes()
            return _yes
        content = _ENCODE(question)
        with contextlib.suppress(OSError):
            pipe = _pipe(self._process.stdin)
            pipe.write(_LENGTH.pack(len(content)) + content)
            pipe.flush()
        self._asked += 1
        return lambda: self._answer(number, question)

    def _answer(self, number: int, question: Question) -> None:
        while len(self._verdicts) <= number and not self._ended:
            select.select([_pipe(self._process.stdout)], [], [])
            self._listen()
        if self._verdicts[number : number + 1] != _YES:
            question.require_yes()

    def _listen(self) -> None:
        """Take the verdicts that are there."""
        with contextlib.suppress(BlockingIOError):
            heard = os.read(_pipe(self._process.stdout).fileno(), 4096)
            self._verdicts += heard
            self._ended = not heard


def require_all(questions: Iterable[Question], number: int) -> None:
    """Judge ``number`` questions. Raises ClientWouldRefuseError where an answer is no."""
    with checker_for(number) as checker:
        waiting: deque[Answer] = deque()
        for question in questions:
            waiting.append(checker.ask(question))
            if len(waiting) > _WAITING:
                waiting.popleft()()
        for answer in waiting:
            answer()


@contextlib.contextmanager
def checker_for(number: int) -> Iterator[Checker]:
    """Give a checker for so many repositories; its process ends with the body."""
    process = _start() if number >= _WORTH and len(os.sched_getaffinity(0)) > 1 else None
    if process is None:
        yield Here()
        return
    try:
        yield Beside(process)
    finally:
        process.kill()
        process.communicate()


def _start() -> subprocess.Popen[bytes] | None:
    """Start the other process, apart from the terminal's Ctrl-C; None where that can't be done."""
    if getattr(sys, "frozen", False):  # no interpreter to start
        return None
    home = str(Path(keymgr.__file__).parent.parent)
    code = f"import sys; sys.path.insert(0, {home!r}); import {__name__} as it; it.serve()"
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-c", code],
            env={"PATH": os.environ.get("PATH", os.defpath)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return None


def serve() -> None:
    """Answer questions from standard input, until that ends."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    while header := questions.read(_LENGTH.size):
        (length,) = _LENGTH.unpack(header)
        answers.write(_judged(_DECODE(questions.read(length))))
        answers.flush()


def _judged(question: Question) -> bytes:
    try:
        question.require_yes()
    except ClientWouldRefuseError:
        return _NO
    return _YES


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise AssertionError
    return pipe


def _plain(value: object) -> str:
    """Return a name, a subclass of str that msgspec does not know, as str."""
    return str(value)


_ENCODE: Final = msgspec.msgpack.Encoder(enc_hook=_plain).encode
_DECODE: Final = msgspec.msgpack.Decoder(Question).decode
