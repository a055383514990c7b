"""Protectors: what unlocks a group of private keys, on top of the vault's own passphrase.

A protector has a random key of its own. How that key is locked is the protector's kind.
"""

from __future__ import annotations

import contextlib
import hmac
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self
from weakref import WeakSet

import msgspec

from keymgr.crypto.kdf import KEY_SIZE, KdfParams, hkdf
from keymgr.crypto.sealing import SealBrokenError, Sealed, seal, unseal
from keymgr.crypto.secret import Secret
from keymgr.crypto.shares import (
    SECRET_SIZE,
    MalformedShareError,
    combine,
    looks_like_share,
    normal,
    split,
)
from keymgr.sentences import said
from keymgr.vault.encoding import packed
from keymgr.vault.errors import (
    NoPrivateKeyError,
    NoProtectorError,
    VaultMisuseError,
    WrongPassphraseError,
    WrongShareError,
)
from keymgr.vault.passphrase_lock import PassphraseLock
from keymgr.vault.records import (
    KeyRecord,
    LockedProtector,
    Officer,
    PassphraseProtector,
    ProtectorRecord,
    QuorumProtector,
    VaultProtector,
)
from keymgr.vault.sealed import Kind, SealedRecords
from keymgr.vault.shelf import Shelf

_VAULT: Final = VaultProtector("vault", "the vault")
_ID_SIZE: Final = 16


@dataclass(frozen=True, eq=False)
class NewOfficer:
    """Who gets a share, and under which passphrase; None where it is handed out on paper only."""

    name: str
    passphrase: Secret | None


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

    def __exit__(self, *raised: object) -> None:
        self.forget()


class Protectors:
    """The protectors of a vault."""

    vault_id: Final = _VAULT.id
    """The ID of the protector that needs no passphrase once the vault is open."""

    def __init__(self, records: SealedRecords, raw_vault_id: bytes, vault_key: Secret) -> None:
        self.shelf: Shelf[LockedProtector] = Shelf(records, Kind.PROTECTOR, LockedProtector)
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

    def has(self, protector: str) -> bool:
        """Whether there is a protector of that ID."""
        return protector == _VAULT.id or self.shelf.find(protector) is not None

    def all(self) -> list[ProtectorRecord]:
        """Return every protector, the vault's own first, the others oldest first."""
        return [_VAULT, *self.shelf.all()]

    def needs_passphrase(self, protector: str) -> bool:
        """Whether it takes more than the open vault. Raises NoProtectorError."""
        return not isinstance(self.get(protector), VaultProtector)

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
        if passphrase is None or isinstance(record, QuorumProtector):
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
        """Whether ``passphrase`` is a protector's, or one of its officers'. A derivation each."""
        return any(lock.fits(passphrase) for lock in _locks(self.get(protector)))

    # Quorums

    def create_quorum(
        self,
        protector: str,
        threshold: int,
        officers: Sequence[NewOfficer],
        kdf: KdfParams,
        created: datetime,
    ) -> tuple[ProtectorKey, list[Secret]]:
        """Give a protector a fresh key, which ``threshold`` of ``officers`` open together.

        Return the key, unlocked, and the officers' shares as words. One derivation for each
        passphrase. What it protects is the caller's to seal anew in the same transaction.
        """
        secret = Secret(os.urandom(SECRET_SIZE))
        shares = split(secret, threshold, len(officers))
        if combine(shares[-threshold:]) != secret:
            raise VaultMisuseError("shares that were just made don't give their secret")
        places = zip(officers, shares, strict=True)
        record = QuorumProtector(
            protector,
            self.get(protector).label,
            threshold,
            tuple(self._officer(protector, new, share, kdf) for new, share in places),
            _commitment_to(secret),
            created,
        )
        self.shelf.put(record, (protector,))
        return self._hand_out(protector, _quorum_key(secret)), shares

    def _officer(self, protector: str, new: NewOfficer, share: Secret, kdf: KdfParams) -> Officer:
        lock = None
        if new.passphrase is not None:
            context = self._share_context(protector, new.name)
            lock = PassphraseLock.close(share, new.passphrase, kdf, context)
        return Officer(new.name, _commitment_to(share), lock)

    def relock_officer(
        self, quorum: QuorumProtector, name: str, share: Secret, passphrase: Secret, kdf: KdfParams
    ) -> None:
        """Put an officer's share, which stays the same, under another passphrase."""
        new = self._officer(quorum.id, NewOfficer(name, passphrase), share, kdf)
        officers = tuple(new if each.name == name else each for each in quorum.officers)
        self.shelf.put(msgspec.structs.replace(quorum, officers=officers), (quorum.id,))

    def open_share(self, quorum: QuorumProtector, officer: Officer, typed: Secret) -> Secret:
        """Return an officer's share, for its passphrase or for the words of the share itself.

        Raises WrongPassphraseError or WrongShareError with the officer's name,
        MalformedShareError, VaultDamagedError. One derivation for a passphrase.
        """
        share = self._typed_share(quorum, officer, typed)
        if not hmac.compare_digest(_commitment_to(share), officer.commitment):
            raise WrongShareError(officer.name)
        return share

    def _typed_share(self, quorum: QuorumProtector, officer: Officer, typed: Secret) -> Secret:
        if officer.lock is None:
            return normal(typed)
        if looks_like_share(typed):
            with contextlib.suppress(MalformedShareError):
                return normal(typed)
        label = said("officer {name}", name=officer.name)
        try:
            opened = officer.lock.open(typed, self._share_context(quorum.id, officer.name))
        except SealBrokenError as error:
            what = said("the lock of {label}", label=label)
            raise self.shelf.records.database.damaged(what) from error
        if opened is not None:
            return opened
        raise MalformedShareError if looks_like_share(typed) else WrongPassphraseError(label)

    def open_quorum(self, quorum: QuorumProtector, shares: Sequence[Secret]) -> ProtectorKey:
        """Return a protector's key from as many shares as its threshold.

        Raises SharesDisagreeError or VaultDamagedError.
        """
        secret = combine(shares)
        if not hmac.compare_digest(_commitment_to(secret), quorum.commitment):
            raise self.shelf.records.database.damaged(
                said("the shares of {label} give another secret", label=quorum.label)
            )
        return self._hand_out(quorum.id, _quorum_key(secret))

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

    def _share_context(self, protector: str, officer: str) -> bytes:
        return packed(("keymgr officer share", self._raw_vault_id, protector, officer))

    def _context(self, protector: str) -> bytes:
        return packed(("keymgr protector", self._raw_vault_id, protector))


def seal_private(key: ProtectorKey, key_id: str, der: Secret) -> Sealed:
    """Seal a private key under a protector, bound to both their IDs."""
    return seal(key.secret, der.reveal(), _place(key, key_id))


def _locks(record: ProtectorRecord) -> list[PassphraseLock]:
    if isinstance(record, PassphraseProtector):
        return [record.lock]
    if isinstance(record, QuorumProtector):
        return [officer.lock for officer in record.officers if officer.lock is not None]
    return []


def _commitment_to(secret: Secret) -> bytes:
    """Return what tells a share, or what shares give: both hold 256 random bits."""
    return hkdf(secret, "keymgr share commitment").reveal()


def _quorum_key(secret: Secret) -> Secret:
    return hkdf(secret, "keymgr quorum protector")


def _place(key: ProtectorKey, key_id: str) -> bytes:
    return packed(("keymgr private key", key.protector, key_id))
