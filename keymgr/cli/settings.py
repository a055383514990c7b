"""What a run of the command line works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # help and version start without cryptography
    from keymgr.crypto.kdf import KdfParams


@dataclass(frozen=True)
class Ports:
    """The machine: its clock, and how costly a new vault's key derivation is."""

    clock: Callable[[], datetime]
    calibrate: Callable[[], KdfParams]


@dataclass(frozen=True)
class Settings:
    """The machine, and the options that every command takes."""

    ports: Ports
    vault: Path | None
    as_json: bool


def _now() -> datetime:
    return datetime.now(UTC)


def _calibrate() -> KdfParams:
    from keymgr.crypto.kdf import calibrate  # noqa: PLC0415  (only 'init' needs it)

    return calibrate()


SHIPPED: Final = Ports(_now, _calibrate)
