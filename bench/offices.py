"""Vaults of any number of repositories to measure in, made once and copied for each use."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.exchange.request import Request, RequestedRepository, ServerKey
from keymgr.ops.initialise import create_vault
from keymgr.ops.repositories import apply_create, plan_create_notary
from keymgr.ops.roots import create_root
from keymgr.ops.station import Station, open_station
from keymgr.trust.names import Gun
from tests.cheap import CHEAP
from tests.ops.stations import Keyholder, Patience

ROOT_FOLDER: Final = Path(__file__).parent.parent
ROOTS: Final = ("north", "south")
"""The root keys of each vault. Every repository begins under the first."""
_SERVER: Final = "https://notary.example.org"


@dataclass(frozen=True)
class Scale:
    """How much is done, and how often."""

    many: int = 10_000
    some: int = 1_000
    few: int = 10
    repeats: int = 5


def now() -> datetime:
    """Return the time: programs that are measured look at the same clock."""
    return datetime.now(UTC)


@dataclass
class Offices:
    """Where benches get their vaults. ``folder`` is theirs to fill."""

    folder: Path
    scale: Scale
    _made: dict[int, Path] = field(default_factory=dict)

    def vault(self, repositories: int) -> Path:
        """Return the path of a fresh vault with so many repositories, each at version 1."""
        if repositories not in self._made:
            self._made[repositories] = self._make(repositories)
        made = self._made[repositories]
        copy = made.with_suffix(".copy")
        shutil.copy(made, copy)
        return copy

    def station(self, repositories: int) -> Station:
        """Return an open station over ``vault(repositories)``."""
        return opened(self.vault(repositories))

    def _make(self, repositories: int) -> Path:
        path = self.folder / f"{repositories}.vault"
        station = create_vault(path, Keyholder(), Patience(), now, "bench", lambda: CHEAP)
        with station:
            for name in ROOTS:
                create_root(station, name, Algorithm.ECDSA_P256)
            request = _request(repositories)
            apply_create(station, plan_create_notary(station, None, request, ROOTS[0]))
        return path


def opened(path: Path) -> Station:
    """Open a vault that was made here."""
    return open_station(path, Keyholder(), Patience(), now, "bench")


def _request(repositories: int) -> Request:
    snapshot, timestamp = _server_key(), _server_key()
    return Request(
        created=now(),
        server=_SERVER,
        repositories=tuple(
            RequestedRepository(
                Gun(f"registry.example.org/team-{number % 97}/app-{number}"),
                snapshot,
                timestamp,
                {},
                (),
            )
            for number in range(repositories)
        ),
    )


def _server_key() -> ServerKey:
    public = PrivateKey.generate(Algorithm.ECDSA_P256).public
    return ServerKey(public.keytype, public.public)


def keymgr(*words: str) -> Sequence[str]:
    """Return the command ``keymgr WORDS`` with a derivation that costs nothing."""
    return [sys.executable, "-m", "tests.cheap_keymgr", *words]


def environment(vault: Path) -> dict[str, str]:
    """Return what the command line needs to work on a vault that was made here."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT_FOLDER),
        "KEYMGR_VAULT": str(vault),
        "KEYMGR_VAULT_PASSPHRASE": "the passphrase of vault",
        "KEYMGR_ROOT_PASSPHRASE": "the passphrase of root",
    }
