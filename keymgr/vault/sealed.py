"""Sealed records: bytes under a name, encrypted and bound to their place in one vault.

The file shows how many records of each kind there are, which belong together, how long they are
and in which order they were written; nothing of what they say or are called.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from enum import IntEnum
from typing import Final

import msgspec

from keymgr.crypto.kdf import hkdf
from keymgr.crypto.keyed_hash import KeyedHash
from keymgr.crypto.sealing import SealBrokenError, Sealed, Sealer
from keymgr.crypto.secret import Secret
from keymgr.sentences import said
from keymgr.vault.database import Database, Row
from keymgr.vault.encoding import packed
from keymgr.vault.errors import VaultMisuseError
from keymgr.vault.head import (
    EMPTY,
    Head,
    load_head,
    seal_head,
    sealed_of,
    store_head,
    sum_of,
    summand,
    summing,
)

Name = tuple[str | int, ...]
"""What a record, or a group of records, is called. Stored as a keyed hash only."""

_HEAD_LABEL: Final = "keymgr vault head"
_HASH_SIZE: Final = 16
_FRESHNESS_SIZE: Final = 64


class Kind(IntEnum):
    """The kinds of record. The numbers are part of the file format."""

    KEY = 1
    REPOSITORY = 2
    METADATA = 3
    AUDIT = 4
    PROTECTOR = 5
    PROPOSAL = 6
    JOB = 7
    BACKUP = 8


_COLUMNS: Final = (
    "SELECT kind, key, parent, position, revision, nonce, tag, ciphertext"
    " FROM record LEFT JOIN content USING (id)"
)


def first_head(vault_id: bytes, vault_key: Secret) -> Sealed:
    """Return the head of a vault that holds nothing yet."""
    return seal_head(EMPTY, hkdf(vault_key, _HEAD_LABEL), vault_id)


class SealedRecords:
    """The records of an open vault, and the transactions that change them.

    Every method raises the vault's errors; VaultDamagedError for what does not open.
    """

    def __init__(self, database: Database, vault_id: bytes, vault_key: Secret) -> None:
        self.database = database
        self._vault_id = vault_id
        self._content = Sealer(hkdf(vault_key, "keymgr vault records"))
        self._naming = KeyedHash(hkdf(vault_key, "keymgr vault names"), "sha256")
        self._summing = summing(hkdf(vault_key, "keymgr vault freshness", _FRESHNESS_SIZE))
        self._head_key = hkdf(vault_key, _HEAD_LABEL)
        self._pending: Head | None = None

    def forget(self) -> None:
        """Wipe the keys."""
        for key in (self._content, self._naming, self._summing, self._head_key):
            key.forget()

    # Reading

    def find(self, kind: Kind, name: Name) -> bytes | None:
        """Return the record called ``name``, None where there is none."""
        rows = self.database.rows(
            f"{_COLUMNS} WHERE kind = ? AND key = ?", kind, self._hash("key", kind, name)
        )
        return self._unseal(rows[0]) if rows else None

    def group(self, kind: Kind, parent: Name) -> list[bytes]:
        """Return the records of one group, in the order of their positions."""
        rows = self.database.rows(
            f"{_COLUMNS} WHERE kind = ? AND parent = ? ORDER BY position, id",
            kind,
            self._hash("parent", kind, parent),
        )
        return [self._unseal(row) for row in rows]

    def last(self, kind: Kind, parent: Name) -> bytes | None:
        """Return the record with the highest position in its group."""
        rows = self.database.rows(
            f"{_COLUMNS} WHERE kind = ? AND parent = ? ORDER BY position DESC LIMIT 1",
            kind,
            self._hash("parent", kind, parent),
        )
        return self._unseal(rows[0]) if rows else None

    def all(self, kind: Kind) -> list[bytes]:
        """Return the records of a kind, in the order in which they came."""
        rows = self.database.rows(f"{_COLUMNS} WHERE kind = ? ORDER BY id", kind)
        return [self._unseal(row) for row in rows]

    def positions(self, kind: Kind, parent: Name) -> list[int]:
        """Return the positions taken in a group, without opening its records."""
        rows = self.database.rows(
            "SELECT position FROM record WHERE kind = ? AND parent = ? ORDER BY position",
            kind,
            self._hash("parent", kind, parent),
        )
        return [position for (position,) in rows if isinstance(position, int)]

    def count(self, kind: Kind) -> int:
        """Return how many records of a kind there are, without opening them."""
        ((found,),) = self.database.rows("SELECT count(*) FROM record WHERE kind = ?", kind)
        return found if isinstance(found, int) else 0

    def head(self) -> Head:
        """Return the state of the whole, with what the present transaction changed."""
        return self._pending or load_head(self.database, self._head_key, self._vault_id)

    # Writing

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that the body writes or, at any exception, nothing. Does not nest."""
        if self._pending is not None:
            raise VaultMisuseError("a change to the vault was begun inside another")
        try:
            with self.database.transaction():
                begun = self._pending = self.head().next()
                yield
                if self._changing() != begun:
                    self._store(self._pending)
        finally:
            self._pending = None

    @contextlib.contextmanager
    def part(self) -> Iterator[None]:
        """Inside a transaction: keep all that the body writes or, at any exception, nothing of it.

        What the transaction wrote before stays in it. Does not nest.
        """
        before = self._changing()
        try:
            with self.database.savepoint():
                yield
        except BaseException:
            self._pending = before
            raise

    def put(self, kind: Kind, name: Name, parent: Name, position: int, content: bytes) -> None:
        """Write a record, in place of the one of the same name if there is one."""
        head = self._changing()
        key = self._hash("key", kind, name)
        place = (kind, key, self._hash("parent", kind, parent), position, head.revision)
        sealed = self._content.seal(content, self._associated(place))
        old = self.database.rows(
            "SELECT id, kind, key, parent, position, revision, tag FROM record"
            " WHERE kind = ? AND key = ?",
            kind,
            key,
        )
        if not old:
            self._insert(place, sealed)
            return
        number, *replaced = old[0]
        if replaced[:4] == list(place[:4]):  # no index is touched
            self.database.rows(
                "UPDATE record SET revision = ?, nonce = ?, tag = ? WHERE id = ?",
                head.revision,
                sealed.nonce,
                sealed.tag,
                number,
            )
        else:
            self.database.rows(
                "REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                *place,
                sealed.nonce,
                sealed.tag,
            )
        self.database.rows(
            "UPDATE content SET ciphertext = ? WHERE id = ?", sealed.ciphertext, number
        )
        added = self._summand((*place, sealed.tag))
        self._pending = head.moved(0, added - self._summand(tuple(replaced)))

    def add(self, kind: Kind, name: Name, parent: Name, position: int, content: bytes) -> None:
        """Write a record under a name that the caller knows to be free."""
        key, group = self._hash("key", kind, name), self._hash("parent", kind, parent)
        place = (kind, key, group, position, self._changing().revision)
        self._insert(place, self._content.seal(content, self._associated(place)))

    def remove(self, kind: Kind, name: Name) -> None:
        """Drop the record called ``name``; harmless where there is none."""
        head = self._changing()
        old = self.database.rows(
            "SELECT id, kind, key, parent, position, revision, tag FROM record"
            " WHERE kind = ? AND key = ?",
            kind,
            self._hash("key", kind, name),
        )
        if old:
            number, *removed = old[0]
            self.database.rows("DELETE FROM record WHERE id = ?", number)
            self.database.rows("DELETE FROM content WHERE id = ?", number)
            self._pending = head.moved(-1, -self._summand(tuple(removed)))

    def extend_log(self, length: int, digest: str) -> None:
        """Note in the head where the audit log ends."""
        self._pending = msgspec.structs.replace(
            self._changing(), log_length=length, log_digest=digest
        )

    # Checking

    def check(self) -> None:
        """Compare the records with the head, without opening them. Linear in their number.

        SQLite's own check comes first: it shows that the indexes, which answer what is there
        and what is not, agree with the records.
        """
        self._integrity("PRAGMA integrity_check(record)")
        head = self.head()
        if sum_of(self._summing, self.database) != (head.count, head.total):
            raise self.database.damaged(
                said("a record is missing, was added, or was replaced by another or an older one")
            )

    def opened(self) -> Iterator[tuple[Kind, bytes]]:
        """Check the whole file, and give each record of it opened, to be looked at further."""
        self._integrity("PRAGMA integrity_check")
        self.check()
        stray = "SELECT id FROM content WHERE id NOT IN (SELECT id FROM record)"
        if self.database.rows(stray):
            raise self.database.damaged(said("it holds content that belongs to no record"))
        for row in self.database.stream(f"{_COLUMNS} ORDER BY id"):
            content = self._unseal(row)
            yield _kind(row), content

    def _integrity(self, pragma: str) -> None:
        found = self.database.rows(pragma)
        if found != [("ok",)]:
            lines = [line for (text,) in found for line in str(text).splitlines()]
            first = next((line for line in lines if not line.startswith("***")), "no answer")
            raise self.database.damaged(said("its structure is broken ({first})", first=first))

    # The rest

    def _changing(self) -> Head:
        if self._pending is None:
            raise VaultMisuseError("the vault was to be changed outside of a transaction")
        if not self.database.in_transaction:  # SQLite undid it by itself, for want of space, say
            raise VaultMisuseError("the vault was to be changed after a change that failed")
        return self._pending

    def _store(self, head: Head) -> None:
        store_head(self.database, seal_head(head, self._head_key, self._vault_id))

    def _insert(self, place: Row, sealed: Sealed) -> None:
        number = self.database.insert(
            "INSERT INTO record VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
            *place,
            sealed.nonce,
            sealed.tag,
        )
        self.database.rows("INSERT INTO content VALUES (?, ?)", number, sealed.ciphertext)
        self._pending = self._changing().moved(1, self._summand((*place, sealed.tag)))

    def _summand(self, row: Row) -> int:
        return summand(self._summing, row)

    def _hash(self, use: str, kind: Kind, name: Name) -> bytes:
        """Return the keyed hash of a name: HMAC-SHA256, 128 bits."""
        return self._naming.digest(packed((use, kind, name)))[:_HASH_SIZE]

    def _associated(self, place: Row) -> bytes:
        return packed((self._vault_id, *place))

    def _unseal(self, row: Row) -> bytes:
        """Return the content of a row of ``_COLUMNS``."""
        try:
            return self._content.unseal(sealed_of(row[5:]), self._associated(row[:5]))
        except SealBrokenError as error:
            what = f"a record of kind {row[0]!r} was changed"
            raise self.database.damaged(what) from error


def _kind(row: Row) -> Kind:
    """Return the kind of a row that was unsealed, so is as keymgr wrote it."""
    return Kind(int(row[0] or 0))
