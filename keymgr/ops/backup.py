"""Backups: made on several media at once, and proven before they count."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Final

import msgspec

from keymgr.crypto.kdf import KdfParams
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.exchange.backup import Statement, write_backup
from keymgr.exchange.durable import read_from_medium, write_file
from keymgr.exchange.medium import Medium, medium_of
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.vault.records import BackupRecord
from keymgr.vault.vault import Vault

SUFFIX: Final = ".keymgr-backup"


@dataclass(eq=False)
class BackupExistsError(KeymgrError):
    """A backup would replace another file."""

    message: ClassVar[str] = "There is already a file at {path}."
    hint: ClassVar[str] = "It was not touched. Give a folder, or another name."
    path: Path


@dataclass(eq=False)
class NoBackupFolderError(KeymgrError):
    """A destination is no folder, and is not named like a backup either."""

    message: ClassVar[str] = (
        "There is no folder {path}. Is the medium plugged in and mounted? Nothing was written"
        " there."
    )
    hint: ClassVar[str] = (
        "Mount the medium, or give another folder. To name the file itself, let its name end with"
        " .keymgr-backup."
    )
    path: Path


@dataclass(eq=False)
class BackupNotProvenError(KeymgrError):
    """What a medium gives back is not what was written."""

    message: ClassVar[str] = "{path} was written, but its medium gives back something else."
    hint: ClassVar[str] = (
        "Don't rely on this medium: it is failing or full of tricks. The vault is as it was; make"
        " the backup on another medium."
    )
    path: Path


@dataclass(eq=False)
class BackupSamePassphraseError(KeymgrError):
    """The backup's own passphrase is the vault's."""

    message: ClassVar[str] = "The backup's own passphrase must differ from the vault's."
    hint: ClassVar[str] = (
        "It is there for the day on which the vault's is forgotten. Nothing was changed; choose"
        " another."
    )


@dataclass(frozen=True)
class MadeBackup:
    """What became of a backup at one destination: what is remembered of it, or why not."""

    path: Path
    record: BackupRecord | None
    error: KeymgrError | None = None


def create_backups(
    station: Station,
    destinations: Sequence[Path],
    calibrate: Callable[[], KdfParams],
    *,
    own_passphrase: bool = False,
) -> list[MadeBackup]:
    """Write the vault as it is now to each destination, a folder or a new ``.keymgr-backup`` file.

    Each is read back from its medium, and remembered in the vault; one failure stops no other.
    With ``own_passphrase`` the copies open with a new passphrase, too. Raises what AskSecret
    raises and the vault's errors.
    """
    station.watch.require()
    now, content = station.clock(), station.vault.content()
    lock = _second_lock(station, calibrate) if own_passphrase else b""
    statement = _statement(station.vault, content, lock, now)
    whole = write_backup(statement, content)
    station.progress.start(said("Backing up"), len(destinations) + 1)
    _prove(station, Path("the new backup"), content)
    station.progress.advance()
    made = []
    for destination in destinations:
        made.append(_made(station, destination, statement, whole, now))
        station.progress.advance()
    station.progress.finish()
    return made


def _second_lock(station: Station, calibrate: Callable[[], KdfParams]) -> bytes:
    def check(passphrase: Secret) -> None:
        require_some(passphrase)
        if station.vault.passphrase_is(passphrase):
            raise BackupSamePassphraseError

    name = station.vault.path.name
    passphrase = station.ask.new(SecretFor(Opens.BACKUP, name), check)
    return station.vault.second_lock(passphrase, calibrate())


def _statement(vault: Vault, content: bytes, lock: bytes, now: datetime) -> Statement:
    statement = Statement(
        created=now.replace(microsecond=0),
        vault_id=vault.header.vault_id,
        vault_format=vault.format,
        revision=vault.revision,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        second_lock=lock,
    )
    return msgspec.structs.replace(statement, tag=vault.vouch(statement.untagged()))


def _prove(station: Station, path: Path, content: bytes) -> None:
    """Open the copy beside the vault and read all of it. Raises VaultDamagedError."""
    with station.vault.open_own_copy(path, content) as copy:
        copy.verify()


def _made(
    station: Station, destination: Path, statement: Statement, whole: bytes, now: datetime
) -> MadeBackup:
    path = _path(station, destination, now)
    try:
        if path.exists():
            raise BackupExistsError(path)
        if path.suffix != SUFFIX:  # a medium that is not mounted, not a file for the system's disk
            raise NoBackupFolderError(path)
        write_file(path, whole, 0o600)
        if read_from_medium(path) != whole:
            raise BackupNotProvenError(path)
        record = record_of(statement, path, medium_of(path), now)
        with station.noting(path):
            remember(station, record, "backup made")
    except KeymgrError as error:
        return MadeBackup(path, None, error)
    return MadeBackup(path, record)


def _path(station: Station, destination: Path, now: datetime) -> Path:
    if not destination.is_dir():
        return destination
    return destination / f"{station.vault.path.stem}-{now:%Y%m%d-%H%M%S}{SUFFIX}"


def record_of(statement: Statement, path: Path, medium: Medium, proven: datetime) -> BackupRecord:
    """Return what the vault remembers of a backup that was read and found whole."""
    return BackupRecord(
        sha256=statement.sha256,
        medium=medium.identity,
        place=medium.words,
        path=str(path.absolute()),
        size=statement.size,
        revision=statement.revision,
        own_passphrase=bool(statement.second_lock),
        created=statement.created,
        proven=proven,
    )


def remember(station: Station, record: BackupRecord, action: str) -> None:
    """Keep what is known of a backup, and log it, inside a transaction."""
    station.vault.backups.put(record)
    station.log(
        action,
        Path(record.path).name,
        medium=record.place,
        sha256=record.sha256,
        revision=record.revision,
    )
