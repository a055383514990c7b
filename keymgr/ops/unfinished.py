"""Work that a lock interrupts: kept sealed while the vault is locked, and given back after."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from keymgr.crypto.sealing import SealBrokenError, Sealed
from keymgr.ops.station import Station


@dataclass(frozen=True)
class Unfinished:
    """A form's values under a key of its vault. It opens in no other, and is never written."""

    vault_id: str
    sealed: Sealed


def seal_unfinished(station: Station, values: Mapping[str, object]) -> Unfinished:
    """Return a form's values, JSON of them, sealed. Never hand it a passphrase."""
    content = json.dumps(values).encode()
    return Unfinished(station.vault.header.vault_id, station.vault.seal_aside(content))


def open_unfinished(station: Station, unfinished: Unfinished) -> dict[str, object] | None:
    """Return the values; None where another vault was opened since."""
    if unfinished.vault_id != station.vault.header.vault_id:
        return None
    try:
        content = station.vault.open_aside(unfinished.sealed)
    except SealBrokenError:
        return None
    values: dict[str, object] = json.loads(content)
    return values
