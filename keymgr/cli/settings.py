"""What a run of the command line works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # help and version start without cryptography
    from keymgr.crypto.kdf import KdfParams


@dataclass(frozen=True)
class Ports:
    """The machine: its clock, how costly a new vault's key derivation is, what guards memory."""

    clock: Callable[[], datetime]
    calibrate: Callable[[], KdfParams]
    harden: Callable[[], None]


@dataclass(frozen=True)
class Settings:
    """The machine, and the options that every command takes."""

    ports: Ports
    vault: str | None
    as_json: bool
    why: str = ""
    """The reason for the audit log, where the command has no argument for it."""


def _now() -> datetime:
    return datetime.now(UTC)


def _calibrate() -> KdfParams:
    from keymgr.crypto.kdf import calibrate  # noqa: PLC0415  (only 'init' needs it)

    return calibrate()


def _harden() -> None:
    from keymgr.crypto.process import harden  # noqa: PLC0415  (only what knows secrets needs it)

    harden()


SHIPPED: Final = Ports(_now, _calibrate, _harden)
