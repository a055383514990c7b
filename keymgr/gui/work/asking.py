"""Passphrases, asked for by the worker thread and typed into the window.

The worker waits for the window's answer and tries it itself: Argon2 never runs on the window's
thread. A wrong one is asked for again, later each time.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.gui.work.waiting import Waits
from keymgr.ops.passphrases import WRONG
from keymgr.ops.ports import CancelledError, OfficerAbsentError, Opens, SecretFor

T = TypeVar("T")

_LOOK: Final = 0.1
"""Seconds between two looks whether the job was cancelled."""


@dataclass(frozen=True)
class Question:
    """A passphrase that is wanted now.

    ``error`` says what was wrong with the one before, ``wait`` how many seconds the next must wait.
    """

    what: SecretFor
    is_new: bool
    error: KeymgrError | None = None
    wait: float = 0.0


class WindowAsk:
    """The port ``ops.ports.AskSecret`` of the worker thread.

    ``show`` is called on that thread with each question, and with None once it is answered well.
    ``answer``, ``decline`` and ``prepare`` are called on the window's thread.
    """

    def __init__(self, waits: Waits, show: Callable[[Question | None], None]) -> None:
        self._waits = waits
        self._show = show
        self._answers: queue.SimpleQueue[Secret | None] = queue.SimpleQueue()
        self._prepared: dict[tuple[Opens, str], Secret] = {}
        self._stop = threading.Event()

    def watch(self, stop: threading.Event) -> None:
        """Ask no more once ``stop`` is set: CancelledError ends the question."""
        self._stop = stop

    # On the window's thread

    def answer(self, passphrase: Secret) -> None:
        """Give what was typed."""
        self._answers.put(passphrase)

    def decline(self) -> None:
        """Give nothing: the job is cancelled."""
        self._answers.put(None)

    def prepare(self, opens: Opens, name: str, passphrase: Secret) -> None:
        """Have ``passphrase`` at hand for the first question of its kind, typed before the job."""
        self._prepared[opens, name] = passphrase

    def forget(self) -> None:
        """Wipe what was prepared and not asked for."""
        for passphrase in self._prepared.values():
            passphrase.forget()
        self._prepared.clear()

    # On the worker's thread

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Return what ``opens`` makes of the passphrase. Raises CancelledError.

        An officer for whom nothing is typed is absent: OfficerAbsentError.
        """
        question = Question(what, is_new=False, wait=self._waits.left(what))
        while True:
            passphrase = self._typed(question)
            if what.opens in {Opens.OFFICER, Opens.SHARE} and not len(passphrase):
                raise OfficerAbsentError(what.name)
            try:
                opened = opens(passphrase)
            except WRONG as error:
                question = Question(what, is_new=False, error=error, wait=self._waits.wrong(what))
                continue
            finally:
                passphrase.forget()
            self._waits.right(what)
            self._show(None)
            return opened

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Return a new passphrase, which the window had typed twice. Raises CancelledError."""
        question = Question(what, is_new=True)
        while True:
            passphrase = self._typed(question)
            try:
                check(passphrase)
            except KeymgrError as error:
                passphrase.forget()
                question = Question(what, is_new=True, error=error)
                continue
            self._show(None)
            return passphrase

    def _typed(self, question: Question) -> Secret:
        prepared = self._prepared.pop((question.what.opens, question.what.name), None)
        if prepared is not None and not question.wait:
            return prepared
        while not self._answers.empty():  # typed for a question that nobody asks any more
            self._answers.get()
        self._show(question)
        while not self._stop.is_set():
            try:
                answer = self._answers.get(timeout=_LOOK)
            except queue.Empty:
                continue
            if answer is None:
                break
            # The window counts down and takes nothing before; this is the guard behind it.
            if not self._stop.wait(self._waits.left(question.what)):
                return answer
            answer.forget()
        self._show(None)
        raise CancelledError
