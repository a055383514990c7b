"""Protectors: what unlocks a group of private keys, on top of the vault's own passphrase.

A protector has a random key of its own. How that key is locked is the protector's kind.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self
from weakref import WeakSet

from keymgr.crypto.kdf import KEY_SIZE, KdfParams, hkdf
from keymgr.crypto.sealing import SealBrokenError, Sealed, seal, unseal
from keymgr.crypto.secret import Secret
from keymgr.sentences import said
from keymgr.vault.encoding import packed
from keymgr.vault.errors import (
    NoPrivateKeyError,
    NoProtectorError,
    VaultMisuseError,
    WrongPassphraseError,
)
from keymgr.vault.passphrase_lock import PassphraseLock
from keymgr.vault.records import KeyRecord, PassphraseProtector, ProtectorRecord, VaultProtector
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf

_VAULT: Final = VaultProtector("vault", "the vault")
_ID_SIZE: Final = 16


@dataclass(frozen=True, eq=False)
class ProtectorKey:
    """An unlocked protector. Use it as a context manager, or call ``forget`` when done."""

    protector: str
    secret: Secret

    def forget(self) -> None:
        """Wipe the key."""
        self.secret.forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.forget()


class Protectors:
    """The protectors of a vault."""

    vault_id: Final = _VAULT.id
    """The ID of the protector that needs no passphrase once the vault is open."""

    def __init__(self, records: SealedRecords, raw_vault_id: bytes, vault_key: Secret) -> None:
        self.shelf = Shelf(records, Kind.PROTECTOR, PassphraseProtector)
        self._raw_vault_id = raw_vault_id
        self._vault_protector = hkdf(vault_key, "keymgr vault protector")
        self._handed_out: WeakSet[ProtectorKey] = WeakSet()

    def get(self, protector: str) -> ProtectorRecord:
        """Return a protector. Raises NoProtectorError."""
        if protector == _VAULT.id:
            return _VAULT
        record = self.shelf.find(protector)
        if record is None:
            raise NoProtectorError(protector)
        return record

    def all(self) -> list[ProtectorRecord]:
        """Return every protector, the vault's own first, the others oldest first."""
        return [_VAULT, *self.shelf.all()]

    def needs_passphrase(self, protector: str) -> bool:
        """Whether ``unlock`` asks for a passphrase. Raises NoProtectorError."""
        return isinstance(self.get(protector), PassphraseProtector)

    def create_passphrase(
        self, label: str, passphrase: Secret, kdf: KdfParams
    ) -> tuple[str, ProtectorKey]:
        """Make a protector with a passphrase of its own; return its ID and its key, unlocked."""
        protector = os.urandom(_ID_SIZE).hex()
        return protector, self._lock(protector, label, passphrase, kdf)

    def renew_passphrase(self, protector: str, passphrase: Secret, kdf: KdfParams) -> ProtectorKey:
        """Give a protector a fresh key under another passphrase; return the key, unlocked.

        What it protects is the caller's to seal anew in the same transaction.
        """
        return self._lock(protector, self.get(protector).label, passphrase, kdf)

    def _lock(self, protector: str, label: str, passphrase: Secret, kdf: KdfParams) -> ProtectorKey:
        secret = Secret(os.urandom(KEY_SIZE))
        lock = PassphraseLock.close(secret, passphrase, kdf, self._context(protector))
        self.shelf.put(PassphraseProtector(protector, label, lock), (protector,))
        return self._hand_out(protector, secret)

    def unlock(self, protector: str, passphrase: Secret | None) -> ProtectorKey:
        """Return a protector's key; one derivation where it has a passphrase.

        Raises NoProtectorError, WrongPassphraseError (with the label), VaultDamagedError.
        """
        record = self.get(protector)
        if isinstance(record, VaultProtector):
            return self._hand_out(record.id, Secret(self._vault_protector.reveal()))
        if passphrase is None:
            raise VaultMisuseError(f"{record.label} was opened without its passphrase")
        try:
            secret = record.lock.open(passphrase, self._context(protector))
        except SealBrokenError as error:
            raise self.shelf.records.database.damaged(
                said("the lock of {label}", label=record.label)
            ) from error
        if secret is None:
            raise WrongPassphraseError(record.label)
        return self._hand_out(protector, secret)

    def fits(self, protector: str, passphrase: Secret) -> bool:
        """Whether ``passphrase`` opens a protector that has one of its own. One derivation."""
        record = self.get(protector)
        return isinstance(record, PassphraseProtector) and record.lock.fits(passphrase)

    def open_private(self, key: ProtectorKey, record: KeyRecord) -> Secret:
        """Return a key's private half as DER. Raises NoPrivateKeyError, VaultDamagedError."""
        if record.private is None:
            raise NoPrivateKeyError(record.key_id)
        try:
            return Secret(unseal(key.secret, record.private, _place(key, record.key_id)))
        except SealBrokenError as error:
            what = f"the private key {record.key_id} does not open under its protector"
            raise self.shelf.records.database.damaged(what) from error

    def forget(self) -> None:
        """Wipe the keys, those that were handed out too."""
        self._vault_protector.forget()
        for key in self._handed_out:
            key.forget()

    def _hand_out(self, protector: str, secret: Secret) -> ProtectorKey:
        key = ProtectorKey(protector, secret)
        self._handed_out.add(key)
        return key

    def _context(self, protector: str) -> bytes:
        return packed(("keymgr protector", self._raw_vault_id, protector))


def seal_private(key: ProtectorKey, key_id: str, der: Secret) -> Sealed:
    """Seal a private key under a protector, bound to both their IDs."""
    return seal(key.secret, der.reveal(), _place(key, key_id))


def _place(key: ProtectorKey, key_id: str) -> bytes:
    return packed(("keymgr private key", key.protector, key_id))
