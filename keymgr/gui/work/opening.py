"""Opening and making a vault: what it needs of the machine, and what is seen of it then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from keymgr.crypto.kdf import KdfParams
from keymgr.crypto.secret import Secret
from keymgr.ops.initialise import create_vault
from keymgr.ops.keyring_choice import keyring_of
from keymgr.ops.ports import Clock, Progress, SecretFor
from keymgr.ops.station import Station, open_station
from keymgr.ops.workplace import who

T = TypeVar("T")


@dataclass(frozen=True)
class Machine:
    """The clock, and what one try of a new vault's passphrase shall cost."""

    clock: Clock
    calibrate: Callable[[], KdfParams]


@dataclass(frozen=True)
class Opened:
    """What the strip above every page says of the open vault."""

    path: Path
    repositories: int
    revision: int


def look(station: Station) -> Opened:
    """Return what the strip shows."""
    vault = station.vault
    return Opened(vault.path, vault.repositories.count(), vault.revision)


class Given:
    """The port ``ops.ports.AskSecret`` where the passphrase was typed already: it has one try."""

    def __init__(self, passphrase: Secret) -> None:
        self._passphrase = passphrase

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Return what ``opens`` makes of it."""
        del what
        return opens(self._passphrase)

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Return it, once it is checked."""
        del what
        check(self._passphrase)
        return self._passphrase


def open_vault(path: Path, passphrase: Secret, progress: Progress, machine: Machine) -> Station:
    """Open a vault and forget the passphrase. Raises what ``open_station`` raises."""
    try:
        return open_station(path, Given(passphrase), progress, machine.clock, who(), keyring_of)
    finally:
        passphrase.forget()


def make_vault(path: Path, passphrase: Secret, progress: Progress, machine: Machine) -> Station:
    """Make a vault and forget the passphrase. Raises what ``create_vault`` raises."""
    try:
        return create_vault(
            path, Given(passphrase), progress, machine.clock, who(), machine.calibrate
        )
    finally:
        passphrase.forget()
