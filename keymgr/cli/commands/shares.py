"""``shares``: export and verify."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.words import date, facts, printable, prose, rfc3339
from keymgr.ops.share_sheets import CheckedShare, export_share, verify_share


@click.group()
def shares() -> None:
    """Put officers' shares of a root key on paper, and check them.

    'keymgr root protect' makes the shares.
    """


@shares.command(cls=Job, example="keymgr shares export officer-a alice --out alice.pdf")
@click.argument("root")
@click.argument("officer")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE.pdf",
    help="The PDF file to write. It must not exist.",
)
@reason_option
@at_desk
def export(desk: Desk, root: str, officer: str, out: Path) -> Answer:
    """Write one officer's share of a root key as a page to print, for that officer alone.

    The officer types their passphrase. The page bears the share as 33 words, to be folded into a
    sealed envelope. Nothing else seals it: print it on a printer that keeps no copies, and delete
    the file. There is never more than one share in a file.
    """
    with desk.open() as station:
        written = export_share(station, root, officer, out)
    return Answer(
        {**_fields(written), "file": str(out)},
        [
            f"The share of officer {printable(officer)} is written to {printable(str(out))}.",
            *_lines(written),
            "",
            *prose("Next: print it, check the print with 'keymgr shares verify', delete the file."),
        ],
    )


@shares.command(cls=Job, example="keymgr shares verify officer-a alice")
@click.argument("root")
@click.argument("officer")
@at_desk
def verify(desk: Desk, root: str, officer: str) -> Answer:
    """Check one officer's share, without the others and without opening the root key.

    The officer types the words of the share from paper, or their passphrase. A share of a former
    group, or another officer's, is told as such.
    """
    with desk.open() as station:
        checked = verify_share(station, root, officer)
    return Answer(
        {**_fields(checked), "ok": True},
        [f"The share of officer {printable(officer)} is right.", *_lines(checked)],
    )


def _fields(share: CheckedShare) -> dict[str, object]:
    found = share.facts
    return {
        "name": found.root.name,
        "key_id": found.root.key_id,
        "officer": found.officer,
        "threshold": found.threshold,
        "officers": found.officers,
        "created": rfc3339(found.created),
        "fingerprint": share.fingerprint,
    }


def _lines(share: CheckedShare) -> list[str]:
    found = share.facts
    return [
        *facts(
            [
                ("Root key", printable(found.root.name)),
                ("Opens it", f"any {found.threshold} of {found.officers}"),
                ("Made on", date(found.created)),
            ],
            "  ",
        ),
        "  Its fingerprint, as on its page:",
        *prose(share.fingerprint, "    "),
    ]
