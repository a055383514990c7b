"""Taking in any file: it is told what it is, and the right job begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from keymgr.exchange.receipt import load_receipt
from keymgr.exchange.request import load_request
from keymgr.gui import look
from keymgr.gui.flows.guided import HANDS_ON, Guided
from keymgr.gui.flows.path_line import PathLine, Takes
from keymgr.gui.flows.registry import find_flow
from keymgr.gui.kit import ActionRow, Card, Column, Radio, StateDisc, Table, Words
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Next, Result, Review
from keymgr.gui.shell.drives import removable_drives
from keymgr.gui.work.language import say, tr
from keymgr.ops.arrivals import Arrival, Kind, arrivals, recognise
from keymgr.ops.station import Station
from keymgr.sentences import day, said, said_count

FILE: Final = 0
WHAT: Final = 1
_HEAD: Final = 40
_ROW: Final = 40
_MOST_ROWS: Final = 6


@dataclass(frozen=True)
class Offer:
    """A job that takes a file in: what it is for, its name, and the value that holds the path."""

    words: str
    flow: str
    value: str = "file"


OFFERS: Final[Mapping[Kind, tuple[Offer, ...]]] = {
    Kind.REQUEST: (
        Offer(said("Sign the tags that the courier saw"), "sign-tags"),
        Offer(said("Make repositories that are not here yet"), "create-repository"),
        Offer(said("Adopt repositories that docker or notary made"), "adopt"),
        Offer(said("Take in what others have signed since"), "refresh"),
        Offer(said("Put a new key of the server into the root"), "rotate-server-key", "request"),
    ),
    Kind.RECEIPT: (Offer(said("Note what is published"), "import-receipt"),),
    Kind.SIGN_OFF: (
        Offer(said("Read the change, and sign it"), "add-sign-off"),
        Offer(said("Collect the signatures in it"), "import-sign-off"),
    ),
    Kind.BUNDLE: (Offer(said("Check it as docker would"), "verify"),),
    Kind.BACKUP: (
        Offer(said("Prove that it can be restored"), "verify-backup"),
        Offer(said("Restore it to a new place"), "restore-backup"),
    ),
    Kind.PRIVATE_KEY: (Offer(said("Keep the keys in the vault"), "import-keys"),),
    Kind.PUBLIC_KEY: (
        Offer(said("Let its owner sign tags"), "add-signer"),
        Offer(said("Add it as another officer's root key"), "add-public-root"),
    ),
    Kind.IMAGE: (Offer(said("Sign the image"), "sign-tags"),),
    Kind.SITE: (
        Offer(said("Check it as docker would"), "verify"),
        Offer(said("Adopt its repositories"), "adopt"),
    ),
    Kind.TRUST_FOLDER: (
        Offer(said("Adopt its repositories"), "adopt"),
        Offer(said("Keep the keys in the vault"), "import-keys"),
        Offer(said("Check it as docker would"), "verify"),
    ),
    Kind.KEY_FOLDER: (Offer(said("Keep the keys in the vault"), "import-keys"),),
}


def kind_words(kind: Kind) -> str:
    """Return what a kind is called."""
    return {
        Kind.REQUEST: said("A request of the courier"),
        Kind.RECEIPT: said("A receipt of the courier"),
        Kind.SIGN_OFF: said("A change that waits for signatures"),
        Kind.BUNDLE: said("A bundle for a Notary server"),
        Kind.BACKUP: said("A backup of a vault"),
        Kind.PRIVATE_KEY: said("Private keys of docker or notary"),
        Kind.PUBLIC_KEY: said("A public key or certificate"),
        Kind.IMAGE: said("An image"),
        Kind.SITE: said("A folder for a web server"),
        Kind.TRUST_FOLDER: said("Trust data of docker or notary"),
        Kind.KEY_FOLDER: said("A folder with private keys"),
    }[kind]


class ImportAny:
    """The flow (``flows.flow.Flow``). Values: ``file``, ``folder`` of a drive, ``job``."""

    name = "import"
    title = said("Import")
    steps = (said("File"), said("What to do"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "folder": "", "job": "", **values}
        self.there: tuple[Arrival, ...] = ()
        """What removable drives hold."""
        self.arrival: Arrival | None = None
        self.facts = ""

    def load(self, station: Station) -> None:
        """Look what is on the drives."""
        del station
        folder = str(self.values["folder"])
        folders = [Path(folder)] if folder else [drive.folder for drive in removable_drives()]
        self.there = tuple(each for place in folders for each in arrivals(place))

    def read(self, station: Station) -> None:
        """Tell what the file is."""
        self.arrival = recognise(Path(str(self.values["file"])).expanduser())
        self.facts = _facts(station, self.arrival)
        flows = [offer.flow for offer in self.offers()]
        if self.values["job"] not in flows:
            self.values["job"] = flows[0] if flows else ""

    def offers(self) -> list[Offer]:
        """Return the jobs for it."""
        if self.arrival is None:
            return []
        return [each for each in OFFERS[self.arrival.kind] if find_flow(each.flow) is not None]

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == FILE:
            return "" if self.values["file"] else said("Choose a file or folder.")
        return "" if self.values["job"] else said("The window has no job for it.")

    def plan(self, station: Station) -> Review | Result | Next:
        """Hand on to the job that was chosen."""
        del station
        offer = next(each for each in self.offers() if each.flow == self.values["job"])
        values: dict[str, object] = {offer.value: self.values["file"]}
        if offer.flow == "sign-tags" and self.arrival and self.arrival.kind is Kind.IMAGE:
            values["source"] = "image"
        if offer.flow == "adopt" and self.arrival and self.arrival.kind is not Kind.REQUEST:
            values["source"] = "folder"
        return Next(offer.words, "arrow-right", flow=offer.flow, values=values)

    def apply(self, station: Station, reason: str) -> Result:
        """Nothing is carried out here: ``plan`` hands on."""
        raise NotImplementedError


def _facts(station: Station, arrival: Arrival) -> str:
    if arrival.kind is Kind.REQUEST:
        request = load_request(arrival.path)
        here = sum(
            station.vault.repositories.find(entry.gun) is not None for entry in request.repositories
        )
        return said_count(
            len(request.repositories),
            "Of {day}, about {number} repository on {server}; {here} of it is in this vault.",
            "Of {day}, about {number} repositories on {server}; {here} of them are in this vault.",
            day=day(request.created),
            server=request.server,
            here=here,
        )
    if arrival.kind is Kind.RECEIPT:
        receipt = load_receipt(arrival.path)
        return said_count(
            len(receipt.repositories),
            "Of {day}, about {number} repository on {server}.",
            "Of {day}, about {number} repositories on {server}.",
            day=day(receipt.created),
            server=receipt.server,
        )
    return said("{name}", name=arrival.path.name)


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its forms."""
    flow = ImportAny(values)
    return Guided(
        flow, [lambda: PlaceForm(flow), lambda: JobForm(flow)], {FILE: flow.read}, HANDS_ON
    )


class PlaceForm(QObject):
    """Which file: any, or one of those on a removable drive."""

    changed = Signal()

    def __init__(self, flow: ImportAny) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("What has come in?")
        self.subtitle = tr("Any file: it is told by its content, and nothing is taken in yet.")
        self._line = PathLine(
            tr("File or folder"),
            Takes.EITHER,
            tr("Drop it here, or anywhere in the window."),
            str(flow.values["file"]),
        )
        self._line.changed.connect(self._write)
        self._widget = QWidget()
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        card = Card()
        card.add(self._line)
        column.addWidget(card)
        if flow.there:
            column.addWidget(self._on_drives())
        self._widget.setFocusProxy(self._line)

    def _on_drives(self) -> Card:
        card = Card(tr("On removable drives"))
        table: Table[Arrival] = Table(
            tr("On removable drives"),
            [
                Column(
                    tr("File"), lambda row: Words(row.path.name, "text"), lambda row: row.path.name,
                    stretches=True,
                ),
                Column(
                    tr("What it is"),
                    lambda row: Words(say(kind_words(row.kind))),
                    lambda row: row.kind,
                ),
                Column(
                    tr("Folder"),
                    lambda row: Words(str(row.path.parent)),
                    lambda row: str(row.path.parent),
                ),
            ],
        )  # fmt: skip
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.show_rows(list(self._flow.there))
        rows = min(len(self._flow.there), _MOST_ROWS)
        table.setFixedHeight(look.px(_HEAD + _ROW * rows) + 2)
        table.chosen.connect(lambda rows: self._line.line.setText(str(rows[0].path)) if rows else 0)
        card.add(table)
        return card

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self, path: str) -> None:
        self._flow.values.update(file=path, job="")
        self.changed.emit()


class JobForm(QObject):
    """What it is, and what shall be done with it."""

    changed = Signal()

    def __init__(self, flow: ImportAny) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("What shall be done with it?")
        self.subtitle = tr("The job that you choose shows its plan before anything is changed.")
        self._widget = QWidget()
        self._column = QVBoxLayout(self._widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(14))

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Say what the file is, and offer its jobs."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        arrival = self._flow.arrival
        if arrival is None:
            return
        what = Card()
        disc = StateDisc(State.INFO, "import")
        what.add(ActionRow(disc, say(kind_words(arrival.kind)), say(self._flow.facts)))
        self._column.addWidget(what)
        offers = self._flow.offers()
        if offers:
            card = Card(tr("Jobs"))
            for offer in offers:
                card.add(self._radio(offer))
            self._column.addWidget(card)

    def _radio(self, offer: Offer) -> Radio:
        radio = Radio(say(offer.words))
        radio.setChecked(offer.flow == self._flow.values["job"])
        radio.toggled.connect(lambda on, flow=offer.flow: self._choose(flow) if on else None)
        return radio

    def _choose(self, flow: str) -> None:
        self._flow.values["job"] = flow
        self.changed.emit()
