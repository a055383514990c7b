"""A test signature: that a key is in the vault means that it signs."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import ClassVar, Final

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.trust.names import KeyId
from keymgr.vault.protectors import ProtectorKey
from keymgr.vault.vault import Vault

_MESSAGE: Final = b"a test signature of keymgr, worth nothing "


@dataclass(eq=False)
class UselessKeyError(KeymgrError):
    """A key, as it is kept, does not sign."""

    message: ClassVar[str] = "The key {key_id} was kept, but its test signature does not verify."
    hint: ClassVar[str] = (
        "It was taken out again; nothing else was changed. Get the key file anew from where it"
        " works, and check this machine's memory."
    )
    key_id: str


def prove(vault: Vault, opened: ProtectorKey, key_id: str) -> None:
    """Sign once with a private key as it is kept, and verify it. Runs in the key's transaction.

    Raises UselessKeyError, or what opening the key raises.
    """
    record = vault.keys.find(key_id)
    if record is None:
        raise UselessKeyError(key_id)
    message = _MESSAGE + secrets.token_bytes(32)
    signature = vault.open_private(opened, record).sign(message, KeyId(key_id))
    if not VERIFIER.verifies(record.public_key, signature.method, signature.value, message):
        raise UselessKeyError(key_id)
