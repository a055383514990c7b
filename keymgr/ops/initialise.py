"""Making a new vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from keymgr.crypto.kdf import KdfParams
from keymgr.errors import KeymgrError
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import AskSecret, Clock, Opens, Progress, SecretFor
from keymgr.ops.station import Station
from keymgr.vault.errors import VaultNotBegunError
from keymgr.vault.vault import Vault


def create_vault(  # noqa: PLR0913, PLR0917  (the station's own ports)
    path: Path,
    ask: AskSecret,
    progress: Progress,
    clock: Clock,
    actor: str,
    calibrate: Callable[[], KdfParams],
) -> Station:
    """Ask for a new passphrase and make a vault at ``path``, never over an existing file.

    Raises VaultExistsError, EmptyPassphraseError, VaultNotBegunError and the vault's errors.
    """
    Vault.require_absent(path)
    passphrase = ask.new(SecretFor(Opens.VAULT, str(path)), require_some)
    station = Station(Vault.create(path, passphrase, calibrate()), ask, progress, clock, actor)
    try:
        with station.vault.transaction():
            station.log("vault created", station.vault.header.vault_id)
    except KeymgrError as error:
        station.close()
        raise VaultNotBegunError(path, str(error)) from error
    return station
