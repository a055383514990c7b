"""Stations with cheap vaults, whose passphrases are always at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from keymgr.crypto.keys import Algorithm
from keymgr.crypto.secret import Secret
from keymgr.ops.initialise import create_vault
from keymgr.ops.jobs import Job, Outcome, apply_job, plan_job
from keymgr.ops.ports import CancelledError, SecretFor
from keymgr.ops.repositories import apply_create, choose_repositories, plan_create_static
from keymgr.ops.roots import create_root
from keymgr.ops.station import Station
from keymgr.trust.names import Gun
from keymgr.vault.records import KeyRecord
from tests.cheap import CHEAP

START: Final = datetime(2030, 3, 1, 12, tzinfo=UTC)

T = TypeVar("T")


class Keyholder:
    """Answers every question for a passphrase, and counts them."""

    def __init__(self) -> None:
        self.asked: list[SecretFor] = []

    def existing(self, what: SecretFor, use: Callable[[Secret], T]) -> T:
        self.asked.append(what)
        return use(self._passphrase(what))

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        passphrase = self._passphrase(what)
        check(passphrase)
        return passphrase

    def _passphrase(self, what: SecretFor) -> Secret:
        return Secret.from_text(f"the passphrase of {what.opens}")


@dataclass
class Patience:
    """Watches a job, and cancels it once ``steps`` were done."""

    steps: int | None = None

    def start(self, label: str, total: int) -> None:
        pass

    def advance(self) -> None:
        if self.steps is not None:
            self.steps -= 1
            if self.steps < 0:
                raise CancelledError

    def finish(self) -> None:
        pass


@dataclass
class Clock:
    """A clock that moves on by a minute each time it is looked at."""

    now: datetime = START

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@dataclass
class Desk:
    """A station with what its tests need to look at."""

    station: Station
    ask: Keyholder
    progress: Patience
    clock: Clock
    roots: dict[str, KeyRecord] = field(default_factory=dict)

    def root(self, name: str) -> KeyRecord:
        """Make a root key."""
        self.roots[name] = create_root(self.station, name, Algorithm.ECDSA_P256)
        return self.roots[name]

    def static(self, *guns: str, root: str) -> list[Gun]:
        """Make static repositories."""
        made = [Gun(gun) for gun in guns]
        apply_create(self.station, plan_create_static(self.station, made, root))
        return made

    def do(self, job: Job, guns: list[Gun] | None = None) -> Outcome:
        """Plan and apply a job."""
        records = choose_repositories(self.station, guns)
        outcome = Outcome()
        apply_job(self.station, job, plan_job(self.station, job, records), "a test", outcome)
        return outcome


def open_desk(path: Path) -> Desk:
    """Make a vault at ``path``."""
    ask, progress, clock = Keyholder(), Patience(), Clock()
    return Desk(
        create_vault(path, ask, progress, clock, "officer", lambda: CHEAP), ask, progress, clock
    )
