"""``receipt import``."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import columns, count, printable, prose
from keymgr.exchange.receipt import load_receipt
from keymgr.ops.receipts import import_receipt


@click.group()
def receipt() -> None:
    """Note what the courier published."""


@receipt.command("import", cls=Job, example="keymgr receipt import receipt.json")
@click.argument("file", type=click.Path(path_type=Path))
@reason_option
@at_desk
def import_(desk: Desk, file: Path) -> Answer:
    """Note in the vault what the courier published.

    The vault then knows which versions the server holds, and the next bundle carries only what is
    new. A receipt that tells of a root or tagging file which this vault never signed is refused:
    somebody else may be signing.
    """
    read = load_receipt(file)
    with desk.open() as station:
        summary = import_receipt(station, read)
    fields = {
        "published": list(summary.published),
        "failed": [
            {"gun": entry.gun, "outcome": entry.outcome.value, "answer": entry.answer}
            for entry in summary.failed
        ],
        "pushed": [{"gun": gun, "role": role} for gun, role in summary.pushed],
    }
    published = count(len(summary.published), "repository", "repositories")
    lines = [f"{published} noted as published on {read.server}."]
    if summary.pushed:
        guns = count(len({gun for gun, _ in summary.pushed}), "repository", "repositories")
        lines += prose(
            f"Signers have pushed to {guns} since: 'keymgr repo refresh' takes their tags in."
        )
    if summary.failed:
        rows = [
            (entry.gun, entry.outcome.value, printable(entry.answer)) for entry in summary.failed
        ]
        lines += [
            "",
            "Not published:",
            *columns(rows, "  "),
            "",
            "Mend the cause, then run 'keymgr-courier publish' again with the same bundle.",
        ]
    return Answer(fields, lines)
