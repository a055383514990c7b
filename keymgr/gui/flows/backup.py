"""Making backups: on which media, and whether a passphrase of their own opens them too."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from keymgr.crypto.kdf import KdfParams
from keymgr.exchange.medium import medium_of
from keymgr.gui.presenters.backups import made_result
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Result, Review, Tone
from keymgr.gui.work.opening import Machine
from keymgr.ops.backup import create_backups
from keymgr.ops.backup_nags import backup_nags
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count


class MakeBackup:
    """The flow (``flows.flow.Flow``). Values: ``folders``; ``own`` for a passphrase of its own."""

    name = "backup"
    title = said("Make a backup")
    steps = (said("Where to"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"folders": [], "own": False, **values}
        self._machine: Machine | None = None

    def equip(self, machine: Machine) -> None:
        """Take the machine, on which the cost of a passphrase is measured."""
        self._machine = machine

    @property
    def folders(self) -> list[str]:
        """The folders that a backup goes to."""
        chosen = self.values["folders"]
        return [str(each) for each in chosen] if isinstance(chosen, list) else []

    def load(self, station: Station) -> None:
        """Nothing of the vault is offered."""
        del station

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return "" if self.folders else said("Choose at least one medium.")

    def plan(self, station: Station) -> Review:
        """Say what is written where."""
        count = len(self.folders)
        revision = station.vault.revision
        words = [
            Line("archive", said("The whole vault is copied as it is now, at revision"
                                 " {revision:,}.", revision=revision)),
            Line("shield-check", said("The copy is opened in memory, every record of it.")),
            Line("usb", said("Each file is then read back from its medium and compared. Only what"
                             " came back the same is called a backup.")),
            Line("lock", said("The vault's passphrase of today opens it. Root keys keep their"
                              " own.")),
        ]  # fmt: skip
        if self.values["own"]:
            words.append(
                Line("key-round", said("A passphrase of its own opens it, too. It is asked next."))
            )
        if count == 1:
            words.append(
                Line("triangle-alert", said("One medium alone can be lost. Two are better."),
                     Tone.MIND)
            )  # fmt: skip
        rows = tuple((medium_of(Path(each)).words, each) for each in self.folders)
        grid = Grid(
            said("Where it goes"),
            (GridColumn(said("Medium")), GridColumn(said("Folder"))),
            rows,
        )
        return Review(
            said_count(
                count, "Back up the vault to 1 medium", "Back up the vault to {number} media"
            ),
            tuple(words),
            said_count(count, "Make the backup", "Make {number} backups"),
            lead=said("Nothing has been written yet."), doing=said("Backing up"),
            icon="hard-drive-download", grids=(grid,),
            stopping=said("Stopping leaves the backups that are made, and no half of one."),
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Write, read back, remember."""
        del reason
        own = bool(self.values["own"])
        folders = [Path(each) for each in self.folders]
        made = create_backups(station, folders, self._cost, own_passphrase=own)
        failed = any(each.error is not None for each in made)
        return made_result(made, () if failed else backup_nags(station))

    def _cost(self) -> KdfParams:
        if self._machine is None:
            raise RuntimeError("the job is equipped before it is carried out")
        return self._machine.calibrate()
