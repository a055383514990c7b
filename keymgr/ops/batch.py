"""Doing one thing to many repositories, durably and cancellably; one that fails stops no other."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from keymgr.errors import KeymgrError
from keymgr.ops.drafts import NothingToChangeError
from keymgr.ops.proposals import NoProposalError, ProposalPendingError
from keymgr.ops.station import Station
from keymgr.trust.client import ClientWouldRefuseError
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.vault.errors import (
    KeyExistsError,
    MetadataExistsError,
    NoMetadataError,
    NoPrivateKeyError,
    UnstorableError,
)

_COMMIT_SECONDS: Final = 0.25
"""A commit waits for the disk; one a repository would cost more than the cryptography."""

_AHEAD: Final = 16
"""How many items are begun before the first of them is ended."""

_OF_ONE: Final = (
    ClientWouldRefuseError,
    KeyExistsError,
    MalformedMetadataError,
    MetadataExistsError,
    NoMetadataError,
    NoPrivateKeyError,
    NoProposalError,
    NothingToChangeError,
    ProposalPendingError,
    UnstorableError,
)

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class NotDone(Generic[T]):
    """An item that was left as it was, and why."""

    item: T
    error: KeymgrError


Apart = Callable[[KeymgrError], bool]
"""Whether an error concerns one item only, so that the others are done."""


def is_of_one(error: KeymgrError) -> bool:
    """Whether ``error`` concerns one repository, and not the vault, the clock or the person."""
    return isinstance(error, _OF_ONE)


def each(
    station: Station,
    label: str,
    items: Sequence[T],
    work: Callable[[T], R],
    apart: Apart = is_of_one,
) -> Iterator[R | NotDone[T]]:
    """Call ``work`` on every item inside transactions of about a quarter second.

    Gives each result once it is durable. An item is done wholly or not at all: what ``work`` wrote
    before it raised is undone, and where the error is ``apart`` it is given as NotDone and the
    others go on. At any other exception, or when the person cancels, what was committed stays.
    """
    return each_in_two(station, label, items, lambda item: lambda: work(item), apart)


def each_in_two(
    station: Station,
    label: str,
    items: Sequence[T],
    begin: Callable[[T], Callable[[], R]],
    apart: Apart = is_of_one,
) -> Iterator[R | NotDone[T]]:
    """Do as ``each``, where ``begin`` returns the second half of an item's work.

    Some items are begun ahead of those that are ended, in the same order and transaction: what
    another core does for them goes on meanwhile. ``begin`` writes nothing: only what the second
    half writes can be undone alone.
    """
    remaining = iter(items)
    work = _Work(station, begin, apart)
    station.progress.start(label, len(items))
    try:
        while results := work.some(remaining):
            yield from results
    finally:
        station.progress.finish()


@dataclass(frozen=True)
class _Work(Generic[T, R]):
    """What is done to each item."""

    station: Station
    begin: Callable[[T], Callable[[], R]]
    apart: Apart

    def some(self, remaining: Iterator[T]) -> list[R | NotDone[T]]:
        """Work for a while in one transaction; an empty list once nothing remains."""
        results: list[R | NotDone[T]] = []
        begun: deque[tuple[T, Callable[[], R] | KeymgrError]] = deque()
        until = time.monotonic() + _COMMIT_SECONDS
        with self.station.vault.transaction():
            for item in remaining:
                begun.append((item, self._begun(item)))
                if len(begun) > _AHEAD:
                    results.append(self._ended(*begun.popleft()))
                self.station.progress.advance()
                if time.monotonic() >= until:
                    break
            results.extend(self._ended(*each_) for each_ in begun)
        return results

    def _begun(self, item: T) -> Callable[[], R] | KeymgrError:
        try:
            return self.begin(item)
        except KeymgrError as error:
            self._require_apart(error)
            return error

    def _ended(self, item: T, end: Callable[[], R] | KeymgrError) -> R | NotDone[T]:
        if isinstance(end, KeymgrError):
            return NotDone(item, end)
        try:
            with self.station.vault.part():
                return end()
        except KeymgrError as error:
            self._require_apart(error)
            return NotDone(item, error)

    def _require_apart(self, error: KeymgrError) -> None:
        """Raise ``error`` unless the others can go on."""
        if not (self.station.vault.is_sound and self.apart(error)):
            raise error
