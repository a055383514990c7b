"""A backup's content, opened in memory beside the vault or without one."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from pathlib import Path

from keymgr.crypto.secret import Secret
from keymgr.exchange.backup import (
    MAX_BACKUP,
    Backup,
    DamagedBackupError,
    Statement,
    read_backup,
)
from keymgr.exchange.durable import read_file
from keymgr.ops.ports import AskSecret, Clock, Opens, Progress, SecretFor
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.vault.errors import WrongBackupPassphraseError, WrongVaultPassphraseError
from keymgr.vault.vault import Vault


@dataclass(frozen=True)
class OpenedBackup:
    """A backup that its passphrase opened. ``copy`` is a vault in memory; close it."""

    backup: Backup
    copy: Station
    by_own_passphrase: bool
    """Whether the backup's own passphrase opened it, not the vault's."""


def read_statement(path: Path) -> Statement:
    """Return what a backup says of itself, which only opening it proves.

    Raises NotABackupError, NewerBackupError, DamagedBackupError, ReadFailedError,
    FileTooLargeError.
    """
    return read_backup(path, read_file(path, MAX_BACKUP)).statement


def open_backup(
    path: Path, ask: AskSecret, progress: Progress, clock: Clock, actor: str
) -> OpenedBackup:
    """Read a backup and open it with the passphrase that is asked for.

    Raises NotABackupError, NewerBackupError, DamagedBackupError, WrongBackupPassphraseError,
    ReadFailedError, FileTooLargeError, what AskSecret raises and the vault's errors.
    """
    backup = read_backup(path, read_file(path, MAX_BACKUP))
    opens = Opens.BACKUP if backup.statement.second_lock else Opens.VAULT
    vault, by_own = ask.existing(
        SecretFor(opens, str(path)), lambda passphrase: _open(backup, passphrase)
    )
    return _checked(backup, _copy(vault, ask, progress, clock, actor), by_own=by_own)


def open_beside(station: Station, path: Path) -> OpenedBackup:
    """Read a backup and open it beside ``station``'s vault, if it is one of that vault.

    A backup that opens with the passphrase that the vault has today is not asked about; another's
    is. Raises as ``open_backup``.
    """
    backup = read_backup(path, read_file(path, MAX_BACKUP))
    vault = station.vault
    if backup.statement.vault_id == vault.header.vault_id:
        copy = vault.open_own_copy(path, backup.content)
        if copy.header == vault.header:
            beside = _copy(copy, station.ask, station.progress, station.clock, station.actor)
            return _checked(backup, beside, by_own=False)
        copy.close()
    return open_backup(path, station.ask, station.progress, station.clock, station.actor)


def _open(backup: Backup, passphrase: Secret) -> tuple[Vault, bool]:
    """Return the vault in memory, and whether the backup's own passphrase opened it."""
    path, lock = backup.path, backup.statement.second_lock
    try:
        return Vault.open_copy(path, backup.content, passphrase), False
    except WrongVaultPassphraseError:
        pass
    try:
        if lock:
            return Vault.open_copy_by(path, backup.content, lock, passphrase), True
    except WrongVaultPassphraseError:
        pass
    raise WrongBackupPassphraseError(path.name)


def _copy(vault: Vault, ask: AskSecret, progress: Progress, clock: Clock, actor: str) -> Station:
    """Return a station over a vault in memory; what is refused there is not noted beside it."""
    copy = Station(vault, ask, progress, clock, actor)
    copy.ask = ask
    return copy


def _checked(backup: Backup, copy: Station, *, by_own: bool) -> OpenedBackup:
    """Compare the backup's statement with what is in it. Raises DamagedBackupError."""
    statement, vault = backup.statement, copy.vault
    found = (vault.header.vault_id, vault.format, vault.revision)
    tag = vault.vouch(statement.untagged())
    if found != (
        statement.vault_id,
        statement.vault_format,
        statement.revision,
    ) or not hmac.compare_digest(tag, statement.tag):
        vault.close()
        raise DamagedBackupError(backup.path, said("its first line does not belong to its content"))
    return OpenedBackup(backup, copy, by_own)
