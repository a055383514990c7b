"""Noting what the courier published."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from keymgr.exchange.receipt import Outcome, Receipt, load_receipt
from keymgr.gui.flows.file_form import FileForm, FileWords
from keymgr.gui.flows.guided import TAKES_IN, Guided
from keymgr.gui.presenters.review import (
    Grid,
    GridColumn,
    Line,
    Next,
    Result,
    Review,
    Tone,
)
from keymgr.gui.work.language import tr
from keymgr.ops.receipts import import_receipt
from keymgr.ops.station import Station
from keymgr.sentences import day, said, said_count


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its form."""
    flow = ImportReceipt(values)
    words = FileWords(
        tr("Which receipt came back?"),
        tr("The courier writes one for each bundle that it published."),
        tr("Receipt"),
        tr("A file such as receipt.json. Drop it here, or choose it."),
        suffixes={".json"},
        explained=(
            tr("A receipt is a report by the online machine, not proof; nothing is signed by it."),
        ),
    )
    return Guided(flow, [lambda: FileForm(flow, words)], endings=TAKES_IN)


class ImportReceipt:
    """The flow (``flows.flow.Flow``). Value: ``file``."""

    name = "import-receipt"
    title = said("Import receipt")
    steps = (said("Receipt"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", **values}
        self._receipt: Receipt | None = None

    def load(self, station: Station) -> None:
        """Nothing is needed."""

    def obstacle(self, step: int) -> str:
        """Say what the form lacks."""
        del step
        return "" if self.values["file"] else said("Choose the receipt.")

    def plan(self, station: Station) -> Review:
        """Read the receipt."""
        del station
        receipt = self._receipt = load_receipt(Path(str(self.values["file"])).expanduser())
        good = sum(entry.outcome.is_success for entry in receipt.repositories)
        bad = len(receipt.repositories) - good
        words = [
            Line("server", said("It is from {server}.", server=receipt.server)),
            Line("calendar", said("It was written on {day}.", day=day(receipt.created))),
            Line(
                "upload",
                said_count(
                    good,
                    "{number} repository is published.",
                    "{number} repositories are published.",
                ),
                Tone.WELL,
            ),
        ]
        if bad:
            text = said_count(bad, "{number} was not published.", "{number} were not published.")
            words.append(Line("triangle-alert", text, Tone.MIND))
        return Review(
            title=said("Note what was published"),
            words=tuple(words),
            count=said("Nothing is signed."),
            act=said("Note it in the vault"),
            lead=said("Read what the online machine reports."),
            doing=said("Noting"),
            icon="inbox",
            grids=(_grid(receipt),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Note the published versions."""
        del reason
        receipt = self._receipt
        if receipt is None:
            raise RuntimeError("a plan is made before it is carried out")
        summary = import_receipt(station, receipt)
        afterwards = []
        if summary.failed:
            afterwards.append(
                said("Mend the cause of what failed, and let the courier publish the same bundle.")
            )
        steps = []
        if summary.pushed:
            guns = sorted({str(gun) for gun, _ in summary.pushed})
            afterwards.append(
                said_count(
                    len(guns),
                    "Signers have pushed to {number} repository since: take their tags in.",
                    "Signers have pushed to {number} repositories since: take their tags in.",
                )
            )
            words = said("Take in what the server has…")
            steps.append(Next(words, "download", flow="refresh", values={"guns": guns}))
        return Result(
            Tone.MIND if summary.failed else Tone.WELL,
            said_count(
                len(summary.published),
                "{number} repository is noted as published",
                "{number} repositories are noted as published",
            ),
            said("The next bundle carries only what is new since."),
            afterwards=tuple(afterwards),
            steps=tuple(steps),
            grids=(_grid(receipt),),
        )


def _grid(receipt: Receipt) -> Grid:
    return Grid(
        said("What the server answered"),
        (
            GridColumn(said("Repository"), "gun"),
            GridColumn(said("Outcome")),
            GridColumn(said("Answer")),
        ),
        tuple((entry.gun, _outcome(entry.outcome), entry.answer) for entry in receipt.repositories),
    )


def _outcome(outcome: Outcome) -> Line:
    return {
        Outcome.PUBLISHED: Line("circle-check", said("Published"), Tone.WELL),
        Outcome.ALREADY_THERE: Line("circle-check", said("Was there already"), Tone.WELL),
        Outcome.REFUSED: Line("circle-x", said("Refused"), Tone.WRONG),
        Outcome.UNREACHABLE: Line("unplug", said("Not reached"), Tone.MIND),
    }[outcome]
