"""Taking key files of docker or notary into the vault, each proven by a test signature."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.file_form import FileForm, FileWords
from keymgr.gui.flows.grid_view import grid_card
from keymgr.gui.flows.guided import TAKES_IN, Guided
from keymgr.gui.flows.path_line import Takes
from keymgr.gui.kit import Card, Field
from keymgr.gui.presenters.forms import short_id
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Next, Result, Review, Tone
from keymgr.gui.work.language import tr
from keymgr.ops.key_files import FoundKey, Imported, find_key_files, import_keys
from keymgr.ops.roots import parse_root_name, require_new_root_name
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import ROOT

_FILE: Final = 0


class ImportKeys:
    """The flow (``flows.flow.Flow``). Values: ``file``, ``root_name``."""

    name = "import-keys"
    title = said("Import keys")
    steps = (said("Files"), said("Keys"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "root_name": "", **values}
        self.found: list[FoundKey] = []
        self.unreadable: list[Imported] = []

    def load(self, station: Station) -> None:
        """Nothing is needed."""

    def path(self) -> Path:
        """Return where the keys are."""
        return Path(str(self.values["file"])).expanduser()

    def read(self, station: Station) -> None:
        """Look which keys there are."""
        del station
        self.found, self.unreadable = find_key_files(self.path())

    def has_root(self) -> bool:
        """Whether a root key is among them."""
        return any(each.key.role == ROOT for each in self.found)

    def root_name(self) -> str | None:
        """Return the name for a root key; None where it is named after its ID."""
        return str(self.values["root_name"]).strip() or None

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == _FILE:
            return "" if self.values["file"] else said("Choose a file or folder.")
        return "" if self.found else said("None of these files can be read.")

    def plan(self, station: Station) -> Review:
        """Say what is taken in. Raises InvalidNameError, RootExistsError."""
        name = self.root_name()
        if self.has_root() and name is not None:
            require_new_root_name(station, parse_root_name(name))
        locked = sum(each.key.encrypted for each in self.found)
        words = [
            Line(
                "lock",
                said_count(
                    locked,
                    "{number} passphrase of a key file is asked for.",
                    "{number} passphrases of key files are asked for.",
                ),
            ),
            Line("signature", said("Each key signs something for a test before it counts.")),
            Line(
                "file-key", said("The files stay where they are. Keep them safe, or destroy them.")
            ),
        ]
        if self.has_root():
            text = said("A root key gets a new passphrase of its own here.")
            words.insert(1, Line("shield-check", text))
        words += [
            Line("triangle-alert", said("{file}: {why}", file=each.file.name, why=str(each.error)),
                 Tone.MIND)
            for each in self.unreadable
        ]  # fmt: skip
        return Review(
            title=said_count(len(self.found), "Import 1 key", "Import {number} keys"),
            words=tuple(words),
            act=said_count(len(self.found), "Import the key", "Import {number} keys"),
            lead=said("Nothing has been taken in yet."),
            doing=said("Taking in"),
            icon="key-round",
            grids=(self.grid(),),
        )

    def grid(self) -> Grid:
        """Return the keys that were found."""
        return Grid(
            said("Keys"),
            (GridColumn(said("Key")), GridColumn(said("Role")), GridColumn(said("Repository"))),
            tuple(
                (
                    short_id(each.file.stem) if len(each.file.stem) == 64 else each.key.label,  # noqa: PLR2004
                    each.key.role or said("not told"),
                    each.key.gun or said("none"),
                )
                for each in self.found
            ),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Take the keys in."""
        del reason
        outcomes = [*import_keys(station, self.found, self.root_name()), *self.unreadable]
        good = [each for each in outcomes if each.error is None]
        failed = len(outcomes) - len(good)
        return Result(
            Tone.WELL if not failed else Tone.MIND if good else Tone.WRONG,
            said_count(
                len(good), "{number} of {total} key is here", "{number} of {total} keys are here",
                total=len(outcomes),
            ),
            said("Each new one has given a test signature, from the vault.")
            if good
            else said("Nothing was changed. Below is why."),
            grids=(_outcome_grid(outcomes),),
            steps=(Next(said("Show the keys"), "key-round", page="keys"),) if good else (),
        )  # fmt: skip


def _outcome_grid(outcomes: list[Imported]) -> Grid:
    return Grid(
        said("What became of each"),
        (
            GridColumn(said("Key"), "hex"),
            GridColumn(said("Role")),
            GridColumn(said("Outcome")),
            GridColumn(said("File and reason")),
        ),
        tuple(_outcome_row(each) for each in outcomes),
    )


def _outcome_row(each: Imported) -> tuple[str | Line, ...]:
    record = each.record
    if each.error is not None or record is None:
        state = Line("circle-x", said("Not imported"), Tone.WRONG)
        return ("", "", state, said("{file}: {why}", file=each.file.name, why=str(each.error)))
    state = (
        Line("circle-check", said("Imported"), Tone.WELL)
        if each.new
        else Line("info", said("Was there"), Tone.PLAIN)
    )
    return (short_id(record.key_id), record.role, state, each.file.name)


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its forms."""
    flow = ImportKeys(values)
    words = FileWords(
        tr("Where are the keys?"),
        tr("A key file, or a folder such as ~/.docker/trust in which all are taken."),
        tr("Key file or folder"),
        tr("Drop it here, or choose it."),
        Takes.EITHER,
        {".key", ".pem"},
    )
    return Guided(
        flow, [lambda: FileForm(flow, words), lambda: KeysForm(flow)], {_FILE: flow.read}, TAKES_IN
    )


class KeysForm(QObject):
    """The keys that are there, and a name for a root key."""

    changed = Signal()

    def __init__(self, flow: ImportKeys) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("These keys are there")
        self.subtitle = tr("None of them is opened yet.")
        self._name = QLineEdit(str(flow.values["root_name"]))
        hint = tr("As it is shown on plans. Left empty, it is named after its ID.")
        self._named = Card()
        self._named.add(Field(tr("Name of the root key"), self._name, hint))
        self._widget = QWidget()
        self._column = QVBoxLayout(self._widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(14))
        self._grid: Card | None = None
        self._column.addWidget(self._named)
        self._name.textChanged.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """List the keys."""
        self._named.setVisible(self._flow.has_root())
        if self._grid is not None:
            self._grid.deleteLater()
        self._grid = grid_card(self._flow.grid())
        self._column.addWidget(self._grid)

    def _write(self, text: str) -> None:
        self._flow.values["root_name"] = text
        self.changed.emit()
