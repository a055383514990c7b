"""The vault's header: what can be read without the passphrase, and the wrapped vault key."""

from __future__ import annotations

import hashlib
import os
from typing import Annotated, Final

import msgspec

from keymgr.crypto.kdf import KEY_SIZE, KdfParams, KdfParamsError
from keymgr.crypto.sealing import SealBrokenError
from keymgr.crypto.secret import Secret
from keymgr.sentences import said
from keymgr.vault.database import FORMAT, Database
from keymgr.vault.encoding import packed
from keymgr.vault.errors import WrongVaultPassphraseError
from keymgr.vault.passphrase_lock import PassphraseLock

ID_SIZE: Final = 16


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of a vault before its passphrase."""

    version: tuple[int, int]
    """The file format under which the vault was made; the file may have been raised since."""
    raw_id: Annotated[bytes, msgspec.Meta(min_length=ID_SIZE, max_length=ID_SIZE)]
    lock: PassphraseLock

    @property
    def vault_id(self) -> str:
        """The vault's random name, 32 hexadecimal digits."""
        return self.raw_id.hex()

    @property
    def kdf(self) -> KdfParams:
        """What one try of a passphrase costs."""
        return self.lock.kdf


def new_header(passphrase: Secret, kdf: KdfParams) -> tuple[Header, Secret]:
    """Return the header of a new vault, and its vault key."""
    vault_id, vault_key = os.urandom(ID_SIZE), Secret(os.urandom(KEY_SIZE))
    lock = PassphraseLock.close(vault_key, passphrase, kdf, _context(FORMAT, vault_id))
    return Header(FORMAT, vault_id, lock), vault_key


def header_row(header: Header) -> tuple[bytes, bytes]:
    """Return the body and its SHA-256, which tells damage from a wrong passphrase."""
    body = packed(header)
    return body, hashlib.sha256(body).digest()


def load_header(database: Database) -> Header:
    """Return the header of an open file. Raises VaultDamagedError."""
    rows = database.rows("SELECT body, checksum FROM header")
    if len(rows) != 1:
        raise database.damaged(said("its header is missing"))
    body, checksum = rows[0]
    if not isinstance(body, bytes) or hashlib.sha256(body).digest() != checksum:
        raise database.damaged(said("its header does not match its checksum"))
    try:
        header = msgspec.msgpack.decode(body, type=Header)
    except (msgspec.DecodeError, ValueError, KdfParamsError) as error:
        raise database.damaged(
            said("its header holds values that keymgr does not write")
        ) from error
    if header.version > database.format:
        raise database.damaged(said("its header names another format than the file"))
    return header


def change_lock(
    database: Database, header: Header, vault_key: Secret, passphrase: Secret, kdf: KdfParams
) -> None:
    """Put the vault key under another passphrase, inside a transaction.

    The key itself stays, and so does every record: a change costs the same however large the
    vault is.
    """
    context = _context(header.version, header.raw_id)
    lock = PassphraseLock.close(vault_key, passphrase, kdf, context)
    changed = Header(header.version, header.raw_id, lock)
    database.rows("UPDATE header SET body = ?, checksum = ?", *header_row(changed))


def second_lock(header: Header, vault_key: Secret, passphrase: Secret, kdf: KdfParams) -> bytes:
    """Return the vault key under another passphrase, to be kept outside of the file."""
    context = _second_context(header.raw_id)
    return packed(PassphraseLock.close(vault_key, passphrase, kdf, context))


def unlock_second(header: Header, lock: bytes, passphrase: Secret, database: Database) -> Secret:
    """Return the vault key that ``second_lock`` wrapped.

    Raises WrongVaultPassphraseError or VaultDamagedError.
    """
    try:
        found = msgspec.msgpack.decode(lock, type=PassphraseLock)
        key = found.open(passphrase, _second_context(header.raw_id))
    except (msgspec.DecodeError, ValueError, KdfParamsError, SealBrokenError) as error:
        raise database.damaged(said("its second lock was changed")) from error
    if key is None:
        raise WrongVaultPassphraseError
    return key


def unlock(header: Header, passphrase: Secret, database: Database) -> Secret:
    """Return the vault key. Raises WrongVaultPassphraseError or VaultDamagedError."""
    try:
        key = header.lock.open(passphrase, _context(header.version, header.raw_id))
    except SealBrokenError as error:
        raise database.damaged(said("its header was changed")) from error
    if key is None:
        raise WrongVaultPassphraseError
    return key


def _second_context(vault_id: bytes) -> bytes:
    return packed(("keymgr vault key, second lock", vault_id))


def _context(version: tuple[int, int], vault_id: bytes) -> bytes:
    return packed(("keymgr vault key", version, vault_id))
