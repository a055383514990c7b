"""Proving a backup, and having a vault back from one: which file, and what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from keymgr.exchange.backup import Statement
from keymgr.gui.presenters.backups import report_result, restored_result
from keymgr.gui.presenters.forms import number, short_id
from keymgr.gui.presenters.review import Line, Result, Review
from keymgr.ops.backup_check import verify_backup
from keymgr.ops.backup_copies import open_beside, read_statement
from keymgr.ops.backup_restore import restore_backup
from keymgr.ops.station import Station
from keymgr.sentences import Sentence, day, said
from keymgr.vault.vault import Vault


def _about(statement: Statement) -> tuple[Line, ...]:
    return (
        Line("archive", said("The file says that it was made on {date}.",
                             date=day(statement.created))),
        Line("vault", said("It holds vault {digits} at revision {revision}.",
                           digits=short_id(statement.vault_id),
                           revision=number(statement.revision))),
    )  # fmt: skip


def _review(
    title: Sentence, words: tuple[Line, ...], act: Sentence, doing: Sentence, icon: str
) -> Review:
    return Review(
        title, words, act,
        lead=said("Nothing has been opened yet."), doing=doing, icon=icon,
        is_logged_with_reason=False,
        stopping=said("Stopping leaves everything as it is."),
    )  # fmt: skip


class ProveBackup:
    """The flow (``flows.flow.Flow``). Values: ``file``; ``keys`` to open every private key, too."""

    name = "verify-backup"
    title = said("Prove a backup")
    steps = (said("Which backup"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "keys": False, **values}
        self.known: list[str] = []
        """Files that the vault remembers."""

    def load(self, station: Station) -> None:
        """Read which backups are known."""
        self.known = [record.path for record in reversed(station.vault.backups.all())]

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return "" if self.values["file"] else said("Choose the backup's file.")

    def plan(self, station: Station) -> Review:
        """Read what the file says of itself. Raises NotABackupError and its kin."""
        del station
        statement = read_statement(self._file)
        words = (
            *_about(statement),
            Line("shield-check", said("It is opened in memory: every record, and every signed file"
                                      " against its root.")),
            Line("git-compare", said("It is compared with the open vault, if it is the same.")),
        )  # fmt: skip
        keys = (
            Line("key-round", said("Each key with a passphrase of its own is opened: its passphrase"
                                   " is asked."))
            if self.values["keys"]
            else Line("lock", said("Keys with a passphrase of their own stay sealed, as they are in"
                                   " the vault."))
        )  # fmt: skip
        return _review(
            said("Prove {file}", file=self._file.name),
            (*words, keys),
            said("Prove the backup"),
            said("Proving"),
            "shield-check",
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Open it and look at everything."""
        del reason
        opened = open_beside(station, self._file)
        with opened.copy:
            return report_result(
                verify_backup(opened, station, with_protected=bool(self.values["keys"]))
            )

    @property
    def _file(self) -> Path:
        return Path(str(self.values["file"]))


class RestoreBackup:
    """The flow (``flows.flow.Flow``). Values: ``file``, and ``to``, the vault's new file."""

    name = "restore-backup"
    title = said("Restore a backup")
    steps = (said("Which backup"), said("Where to"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "to": "", **values}
        self.beside = Path()
        """The folder of the open vault."""

    def load(self, station: Station) -> None:
        """Look where the open vault lives."""
        self.beside = station.vault.path.parent

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if not step:
            return "" if self.values["file"] else said("Choose the backup's file.")
        return "" if self.values["to"] else said("Say where the vault shall be.")

    def read(self, station: Station) -> None:
        """Look at the backup's first line. Raises NotABackupError and its kin."""
        del station
        read_statement(Path(str(self.values["file"])))

    def plan(self, station: Station) -> Review:
        """Say what is read and written. Raises VaultExistsError."""
        del station
        file, to = Path(str(self.values["file"])), Path(str(self.values["to"]))
        statement = read_statement(file)
        Vault.require_absent(to)
        words = (
            *_about(statement),
            Line("shield-check", said("Every record is read before anything is written.")),
            Line("vault", said("A new vault is made at {path}. Nothing is overwritten.", path=to)),
            Line("lock", said("The vault that is open now stays as it is.")),
        )
        return _review(
            said("Restore {file}", file=file.name),
            words,
            said("Restore the vault"),
            said("Restoring"),
            "rotate-ccw",
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Make the vault."""
        del reason
        done = restore_backup(
            Path(str(self.values["file"])),
            Path(str(self.values["to"])).absolute(),
            station.ask,
            station.progress,
            station.clock,
            station.actor,
        )
        return restored_result(done)
