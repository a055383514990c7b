"""For which vaults the desktop's keyring is used: those that an officer chose, on this machine.

The choice stands in a file of the user's settings, not in the vault: an older copy of the vault
could not speak against itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

import msgspec
from platformdirs import user_config_path

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file, write_file

if TYPE_CHECKING:
    from keymgr.ops.keyring_use import KeyringUse

_MAX_BYTES: Final = 1 << 20
_IDS: Final = msgspec.json.Decoder(list[str])


@dataclass(eq=False)
class KeyringChoiceError(KeymgrError):
    """The file that says for which vaults the keyring is used can't be understood."""

    message: ClassVar[str] = "{path} is damaged, so it is not known for which vaults it is used."
    hint: ClassVar[str] = (
        "Nothing was changed. Delete that file and say 'keymgr keyring on' again for each vault."
    )
    path: Path


def keyring_of(vault_id: str) -> KeyringUse | None:
    """Return the keyring's side for a vault, None where it is not switched on.

    Raises KeyringChoiceError, NoKeyringError, PlaintextKeyringError.
    """
    if vault_id not in chosen_vaults():
        return None
    from keymgr.ops.desktop_keyring import DesktopKeyring  # noqa: PLC0415  (few use a keyring)
    from keymgr.ops.keyring_use import KeyringUse  # noqa: PLC0415  (the same)

    return KeyringUse(DesktopKeyring.find(), vault_id)


def chosen_vaults() -> list[str]:
    """Return the IDs of the vaults that use the keyring. Raises KeyringChoiceError."""
    path = _choice_file()
    if not path.exists():
        return []
    try:
        return _IDS.decode(read_file(path, _MAX_BYTES))
    except msgspec.DecodeError as error:
        raise KeyringChoiceError(path) from error


def choose_vault(vault_id: str) -> None:
    """Use the keyring for a vault from now on. Raises KeyringChoiceError, WriteFailedError."""
    _write(sorted({*chosen_vaults(), vault_id}))


def unchoose_vault(vault_id: str) -> None:
    """Use the keyring for a vault no longer. Raises KeyringChoiceError, WriteFailedError."""
    _write([each for each in chosen_vaults() if each != vault_id])


def _write(vault_ids: Sequence[str]) -> None:
    path = _choice_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, msgspec.json.encode(list(vault_ids)) + b"\n", 0o600)


def _choice_file() -> Path:
    return user_config_path("keymgr") / "keyring.json"
