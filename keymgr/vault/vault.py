"""The vault: one encrypted file with keys, repositories, signed metadata and the audit log."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Self

from keymgr.crypto.kdf import KdfParams, hkdf
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.sealing import Sealed, seal, unseal
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.vault import creation
from keymgr.vault.audit import AuditLog
from keymgr.vault.backups import Backups
from keymgr.vault.database import FORMAT, Database, format_name, new_file
from keymgr.vault.errors import VaultNotBegunError
from keymgr.vault.header import (
    Header,
    change_lock,
    header_row,
    load_header,
    new_header,
    second_lock,
    unlock,
    unlock_second,
)
from keymgr.vault.jobs import Jobs
from keymgr.vault.keys import Keys
from keymgr.vault.metadata import Metadata
from keymgr.vault.proposals import Proposals
from keymgr.vault.protectors import NewOfficer, ProtectorKey, Protectors, seal_private
from keymgr.vault.records import AuditRecord, KeyRecord
from keymgr.vault.repositories import Repositories
from keymgr.vault.sealed import Kind, SealedRecords, first_head
from keymgr.vault.unlocks import Noted, Unlock, Unlocks


class Vault:
    """An open vault, nobody else's meanwhile. Close it, or use it as a context manager.

    Everything raises the errors of ``keymgr.vault.errors``; what is refused or fails leaves the
    file as it was.
    """

    def __init__(self, database: Database, header: Header, vault_key: Secret) -> None:
        """Take over an open file and its key, and check the one with the other."""
        self.path = database.path
        self._database = database
        self._vault_key = vault_key
        self._records = SealedRecords(database, header.raw_id, vault_key)
        self.keys = Keys(self._records)
        self.repositories = Repositories(self._records)
        self.metadata = Metadata(self._records)
        self.audit = AuditLog(self._records)
        self.jobs = Jobs(self._records)
        self.proposals = Proposals(self._records)
        self.backups = Backups(self._records)
        self.protectors = Protectors(self._records, header.raw_id, vault_key)
        self._unlocks = Unlocks(self.path, header.vault_id)
        self._records.check()

    # Opening and closing

    @staticmethod
    def require_absent(path: Path) -> None:
        """Raise VaultExistsError unless a new vault can be made at ``path``."""
        creation.require_absent(path)

    @classmethod
    def create(cls, path: Path, passphrase: Secret, kdf: KdfParams) -> Self:
        """Make a new vault for its owner only (mode 0600), and open it.

        Raises VaultExistsError or WriteFailedError: the file is there complete or not at all; and
        VaultNotBegunError where it is there and can't be opened.
        """
        creation.require_absent(path)
        header, vault_key = new_header(passphrase, kdf)
        head = first_head(header.raw_id, vault_key)
        creation.create_file(path, new_file(header_row(header), head))
        try:
            return cls._over(Database.open(path), lambda _header, _database: vault_key)
        except KeymgrError as error:
            raise VaultNotBegunError(path, str(error)) from error

    @classmethod
    def open(cls, path: Path, passphrase: Secret) -> Self:
        """Open a vault; one derivation. Raises WrongVaultPassphraseError and the like."""
        return cls._over(
            Database.open(path), lambda header, database: unlock(header, passphrase, database)
        )

    @classmethod
    def _over(cls, database: Database, key_of: Callable[[Header, Database], Secret]) -> Self:
        try:
            header = load_header(database)
            return cls(database, header, key_of(header, database))
        except BaseException:
            database.close()
            raise

    @staticmethod
    def probe(path: Path) -> Header:
        """Return what is known of a vault without its passphrase; raise why it can't be opened."""
        database = Database.open(path)
        try:
            return load_header(database)
        finally:
            database.close()

    # Copies: a vault's whole file, as a backup holds it

    @classmethod
    def open_copy(cls, path: Path, content: bytes, passphrase: Secret) -> Self:
        """Open the file ``content`` in memory; ``path`` is where it came from.

        Raises WrongVaultPassphraseError and the like. What is written to it is in ``content()``.
        """
        return cls._over(
            Database.in_memory(path, content),
            lambda header, database: unlock(header, passphrase, database),
        )

    @classmethod
    def open_copy_by(cls, path: Path, content: bytes, lock: bytes, passphrase: Secret) -> Self:
        """Open as ``open_copy``, by the passphrase of a ``second_lock``."""
        return cls._over(
            Database.in_memory(path, content),
            lambda header, database: unlock_second(header, lock, passphrase, database),
        )

    def open_own_copy(self, path: Path, content: bytes) -> Self:
        """Open a copy of this vault in memory without a passphrase. Raises VaultDamagedError."""
        return self._over(
            Database.in_memory(path, content), lambda *_: Secret(self._vault_key.reveal())
        )

    def content(self) -> bytes:
        """Return the vault's file as it stands after the last transaction."""
        return self._database.content()

    def second_lock(self, passphrase: Secret, kdf: KdfParams) -> bytes:
        """Return what lets another passphrase open a copy. One derivation."""
        return second_lock(self.header, self._vault_key, passphrase, kdf)

    def vouch(self, statement: bytes) -> bytes:
        """Return the tag by which a copy's own statement is known to come from this vault."""
        key = hkdf(self._vault_key, "keymgr backup statement")
        return hmac.digest(key.reveal(), statement, "sha256")

    @staticmethod
    def place_copy(path: Path, content: bytes) -> None:
        """Write a vault's file where none is. Raises VaultExistsError, WriteFailedError."""
        creation.create_file(path, content)

    def close(self) -> None:
        """Let the file go and forget the keys. Harmless when repeated."""
        self._database.close()
        self._records.forget()
        self.protectors.forget()
        self._vault_key.forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    # Using

    @property
    def format(self) -> str:
        """The file format's version, for example ``1.1``."""
        return format_name(self._database.format)

    @property
    def is_older(self) -> bool:
        """Whether the next change raises the file's format."""
        return self._database.format < FORMAT

    def raise_format(self) -> None:
        """Give the file today's format, inside a transaction: older programs then refuse it."""
        self._database.raise_format()

    def transaction(self) -> AbstractContextManager[None]:
        """Group changes: all are kept durably at the end, or none at any exception.

        Nothing can be written outside of one, and one can't be begun inside another.
        """
        return self._records.transaction()

    def part(self) -> AbstractContextManager[None]:
        """Inside a transaction, group changes that are undone alone at any exception."""
        return self._records.part()

    @property
    def is_sound(self) -> bool:
        """Whether the vault is open and its file has not failed; if not, nothing more is kept."""
        return self._database.is_sound

    @property
    def header(self) -> Header:
        """What can be read without the passphrase, as the file has it now."""
        return load_header(self._database)

    def note_unlock(self, unlock: Unlock) -> None:
        """Note an event at a lock beside the vault, for the log to take in."""
        self._unlocks.note(unlock, self._vault_key)

    def noted_unlocks(self) -> Noted:
        """Return what is noted beside the vault and is not in the log yet."""
        return self._unlocks.read(self._vault_key)

    def forget_unlocks(self, noted: Noted) -> None:
        """Let go of notes that the log has durably."""
        self._unlocks.forget(noted.size)

    def passphrase_is(self, passphrase: Secret) -> bool:
        """Whether ``passphrase`` is the vault's. One derivation."""
        return self.header.lock.fits(passphrase)

    def change_passphrase(self, passphrase: Secret, kdf: KdfParams) -> None:
        """Let another passphrase open the vault, inside a transaction. One derivation."""
        change_lock(self._database, self.header, self._vault_key, passphrase, kdf)

    def change_protector(self, opened: ProtectorKey, passphrase: Secret, kdf: KdfParams) -> None:
        """Put a protector under another passphrase, inside a transaction. One derivation.

        Its private keys are sealed anew under a fresh key: what an older copy of the vault and
        the former passphrase give does not open the keys that are made from now on.
        """
        with self.protectors.renew_passphrase(opened.protector, passphrase, kdf) as fresh:
            self._reseal(opened, fresh)

    def change_to_quorum(
        self,
        opened: ProtectorKey,
        threshold: int,
        officers: Sequence[NewOfficer],
        kdf: KdfParams,
        created: datetime,
    ) -> list[Secret]:
        """Let ``threshold`` of ``officers`` open a protector, inside a transaction.

        Return their shares as words. Its private keys are sealed anew under a fresh key, so that
        former shares and passphrases open nothing in this file.
        """
        fresh, shares = self.protectors.create_quorum(
            opened.protector, threshold, officers, kdf, created
        )
        with fresh:
            self._reseal(opened, fresh)
        return shares

    def _reseal(self, opened: ProtectorKey, fresh: ProtectorKey) -> None:
        for record in self.keys.all():
            if record.protector == opened.protector and record.private is not None:
                der = self.protectors.open_private(opened, record)
                self.keys.reseal(record.key_id, seal_private(fresh, record.key_id, der))

    @property
    def revision(self) -> int:
        """How often the vault was changed."""
        return self._records.head().revision

    def seal_aside(self, content: bytes) -> Sealed:
        """Seal what the vault's user keeps in memory while the vault is closed."""
        return seal(self._aside_key(), content, self.header.raw_id)

    def open_aside(self, sealed: Sealed) -> bytes:
        """Return what ``seal_aside`` sealed for this vault. Raises SealBrokenError."""
        return unseal(self._aside_key(), sealed, self.header.raw_id)

    def _aside_key(self) -> Secret:
        return hkdf(self._vault_key, "keymgr vault aside")

    def seal_private(self, key: ProtectorKey, key_id: str, der: Secret) -> Sealed:
        """Return a private key sealed for its KeyRecord."""
        return seal_private(key, key_id, der)

    def open_private(self, key: ProtectorKey, record: KeyRecord) -> PrivateKey:
        """Return a private key ready to sign. Raises NoPrivateKeyError, VaultDamagedError."""
        private = PrivateKey.from_der(self.protectors.open_private(key, record).reveal())
        if private.public.key_id != record.key_id:
            raise self._database.damaged(
                said("the key {key_id} holds another private key", key_id=record.key_id)
            )
        return private

    def verify(self) -> None:
        """Read and check everything. Raises VaultDamagedError, which names what is wrong.

        SQLite's own check, the header, the head, each record, and the audit log's chain.
        """
        load_header(self._database)
        read: dict[Kind, Callable[[bytes], object]] = {
            Kind.KEY: self.keys.shelf.read,
            Kind.REPOSITORY: self.repositories.shelf.read,
            Kind.METADATA: self.metadata.shelf.read,
            Kind.PROTECTOR: self.protectors.shelf.read,
            Kind.JOB: self.jobs.shelf.read,
            Kind.PROPOSAL: self.proposals.shelf.read,
            Kind.BACKUP: self.backups.shelf.read,
        }
        entries: list[AuditRecord] = []
        for kind, content in self._records.opened():
            if kind is Kind.AUDIT:
                entries.append(self.audit.shelf.read(content))
            else:
                read[kind](content)
        self.audit.verify_entries(entries)
