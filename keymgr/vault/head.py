"""The sealed head: one short value that stands for the whole content of the vault.

A record removed, swapped, doubled or replaced by its older self changes the sum. The sum is
MSet-Add-Hash of Clarke, Devadas, van Dijk, Gassend, Suh, "Incremental Multiset Hash Functions and
Their Application to Memory Integrity Checking" (ASIACRYPT 2003), with HMAC-SHA512: adding to it
and taking from it cost the same however large the vault is.
"""

from __future__ import annotations

from typing import Annotated, Final, Self

import msgspec

from keymgr.crypto.keyed_hash import KeyedHash
from keymgr.crypto.sealing import SealBrokenError, Sealed, seal, unseal
from keymgr.crypto.secret import Secret
from keymgr.sentences import said
from keymgr.vault.database import Database, Row
from keymgr.vault.encoding import packed

_SUM_SIZE: Final = 64
_MODULUS: Final = 1 << (8 * _SUM_SIZE)
_AAD: Final = b"keymgr vault head "


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How often the vault was changed, what it holds in sum, and where its audit log ends."""

    revision: int
    count: int
    total: Annotated[bytes, msgspec.Meta(min_length=_SUM_SIZE, max_length=_SUM_SIZE)]
    log_length: int
    log_digest: str

    def next(self) -> Self:
        """Return the head to begin the next transaction with."""
        return msgspec.structs.replace(self, revision=self.revision + 1)

    def moved(self, count: int, total: int) -> Self:
        """Return the head with ``count`` more records and ``total`` added to the sum."""
        changed = (int.from_bytes(self.total) + total) % _MODULUS
        return msgspec.structs.replace(
            self, count=self.count + count, total=changed.to_bytes(_SUM_SIZE)
        )


EMPTY: Final = Head(0, 0, bytes(_SUM_SIZE), 0, "0" * 64)


def summing(freshness_key: Secret) -> KeyedHash:
    """Return the keyed hash to call ``summand`` with."""
    return KeyedHash(freshness_key, "sha512")


def summand(keyed: KeyedHash, row: Row) -> int:
    """Return what a record's (kind, key, parent, position, revision, tag) adds to the sum."""
    return int.from_bytes(keyed.digest(packed(row)))


def sum_of(keyed: KeyedHash, database: Database) -> tuple[int, bytes]:
    """Return the number of records in the file and their sum."""
    count = total = 0
    for row in database.stream("SELECT kind, key, parent, position, revision, tag FROM record"):
        count += 1
        total += summand(keyed, row)
    return count, (total % _MODULUS).to_bytes(_SUM_SIZE)


def seal_head(head: Head, key: Secret, vault_id: bytes) -> Sealed:
    """Return ``head`` as it is stored."""
    return seal(key, packed(head), _AAD + vault_id)


def store_head(database: Database, sealed: Sealed) -> None:
    """Replace the head, inside a transaction."""
    database.rows(
        "UPDATE head SET nonce = ?, tag = ?, ciphertext = ?",
        sealed.nonce,
        sealed.tag,
        sealed.ciphertext,
    )


def load_head(database: Database, key: Secret, vault_id: bytes) -> Head:
    """Return the head. Raises VaultDamagedError."""
    rows = database.rows("SELECT nonce, tag, ciphertext FROM head")
    if len(rows) != 1:
        raise database.damaged(said("its head is missing"))
    try:
        content = unseal(key, sealed_of(rows[0]), _AAD + vault_id)
    except SealBrokenError as error:
        raise database.damaged(said("its head was changed")) from error
    return msgspec.msgpack.decode(content, type=Head)


def sealed_of(columns: Row) -> Sealed:
    """Return nonce, tag and ciphertext as read. Raises SealBrokenError for what is no bytes."""
    nonce, tag, ciphertext = columns
    if not (isinstance(nonce, bytes) and isinstance(tag, bytes) and isinstance(ciphertext, bytes)):
        raise SealBrokenError
    return Sealed(nonce, tag, ciphertext)
