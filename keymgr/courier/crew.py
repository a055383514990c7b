"""The same work on many things by a few threads, results in order, Ctrl-C at once."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final, TypeVar

THREADS: Final = 8

_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True)
class _Failure:
    cause: Exception


def run_all(
    work: Callable[[_T], _R], things: Sequence[_T], advance: Callable[[], None]
) -> list[_R]:
    """Return what ``work`` returned for each of ``things``, in their order.

    ``advance`` is called in this thread as each one is done. An exception of ``work`` ends it all
    and is raised here.
    """
    # Not concurrent.futures: its threads are waited for at exit, whatever they are stuck in.
    todo = deque(enumerate(things))
    done: SimpleQueue[tuple[int, _R | _Failure]] = SimpleQueue()
    for _ in range(min(THREADS, len(things))):
        threading.Thread(target=_labour, args=(work, todo, done), daemon=True).start()
    results: dict[int, _R] = {}
    try:
        while len(results) < len(things):
            index, result = done.get()
            if isinstance(result, _Failure):
                raise result.cause
            results[index] = result
            advance()
    finally:
        todo.clear()
    return [results[index] for index in range(len(things))]


def _labour(
    work: Callable[[_T], _R],
    todo: deque[tuple[int, _T]],
    done: SimpleQueue[tuple[int, _R | _Failure]],
) -> None:
    while True:
        try:
            index, thing = todo.popleft()
        except IndexError:
            return
        try:
            done.put((index, work(thing)))
        except Exception as error:  # noqa: BLE001 - judged in the caller's thread
            done.put((index, _Failure(error)))
