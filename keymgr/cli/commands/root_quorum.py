"""``root protect`` and ``root unprotect``: a root key that no officer can use alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.terminal import Terminal
from keymgr.cli.words import columns, count, printable, prose
from keymgr.errors import KeymgrError
from keymgr.ops.quorum import (
    OLD_SHARES,
    HandOver,
    OfficerChoice,
    QuorumChange,
    ShareSlip,
    protect_root,
    unprotect_root,
)
from keymgr.ops.station import Station

_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""Empties the screen, and what was scrolled out of it (ECMA-48; xterm's ED 3)."""
_COLUMNS = 3


@dataclass(eq=False)
class NowhereToShowError(KeymgrError):
    """A share on paper is to be shown and there is no terminal."""

    message: ClassVar[str] = (
        "The share of officer {officer} is to be written down, and there is no terminal to show it."
    )
    hint: ClassVar[str] = "Nothing was changed. Run it in a terminal."
    officer: str


@dataclass(eq=False)
class NotWrittenDownError(KeymgrError):
    """An officer did not type back what was to be written down."""

    message: ClassVar[str] = "This is not the last word of the share of officer {officer}."
    hint: ClassVar[str] = (
        "Nothing was changed: what was written down opens nothing. Run it again, and write it down"
        " word by word."
    )
    officer: str


def _fields(done: QuorumChange) -> dict[str, object]:
    return {
        "name": done.root.name,
        "key_id": done.root.key_id,
        "threshold": done.threshold,
        "officers": [
            {"name": officer.name, "on_paper": officer.lock is None} for officer in done.officers
        ],
        "former": done.former,
    }


@click.command(
    cls=Job,
    example="""
    keymgr root protect main --officer ann --officer bob --threshold 2
    keymgr root protect main --officer ann --paper eve --threshold 2
    """,
)
@click.argument("name")
@click.option(
    "--officer", "officers", metavar="NAME", multiple=True, help="An officer with a passphrase."
)
@click.option(
    "--paper", metavar="NAME", multiple=True, help="An officer whose share is written down only."
)
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write the shares on paper as PDF files there, one each, and show none.",
)
@click.option("--threshold", type=int, required=True, help="How many officers must be present.")
@reason_option
@at_desk
def protect(  # noqa: PLR0913  (the options)
    desk: Desk,
    *,
    name: str,
    officers: tuple[str, ...],
    paper: tuple[str, ...],
    folder: Path | None,
    threshold: int,
) -> Answer:
    """Let a root key be used only by several officers together.

    What opens the root key now is asked first. Then each officer types a passphrase of their own,
    in turn at this keyboard: everybody else looks away. From then on every job that needs the root
    key asks officers until enough have typed theirs; one alone can do nothing, and learns nothing.

    An officer given with --paper gets the share as 33 words (SLIP-39), shown once, to be written
    down; it is not kept in the vault. With --to it is written as a page to print instead, one file
    an officer: print it, and delete the file. The words may be typed wherever a passphrase is
    asked.

    Run it again to change the group: an officer leaves or joins, another threshold, all passphrases
    new. All officers of the new group must be present, for all shares are made anew. The shares of
    before open nothing in the vault any more, but together they open an old backup.

    Scripts give passphrases as KEYMGR_OFFICER_PASSPHRASE_NAME, new ones as
    KEYMGR_NEW_OFFICER_PASSPHRASE_NAME.
    """
    choices = [OfficerChoice(each) for each in officers]
    choices += [OfficerChoice(each, on_paper=True) for each in paper]

    def show(slip: ShareSlip) -> None:
        if desk.terminal is None:
            raise NowhereToShowError(slip.facts.officer)
        _show(desk.terminal, slip)

    with desk.open() as station:
        hand_over = show if folder is None else _writing(station, folder)
        done = protect_root(station, name, choices, threshold, desk.calibrate, hand_over)
    names = ", ".join(officer.name for officer in done.officers)
    return Answer(
        _fields(done),
        [
            *prose(
                f"Root key {name} opens with {threshold} of"
                f" {count(len(done.officers), 'officer')} from now on: {names}."
            ),
            *prose(f"Before: {done.former}."),
            "",
            *prose(OLD_SHARES),
        ],
    )


def _writing(station: Station, folder: Path) -> HandOver:
    from keymgr.ops.share_sheets import handing_over_files  # noqa: PLC0415  (draws pages)

    return handing_over_files(station, folder)


def _show(terminal: Terminal, slip: ShareSlip) -> None:
    """Show a share to its officer alone, and have its last word typed."""
    facts, words = slip.facts, slip.words.reveal().decode().split()
    terminal.ask(f"Only officer {printable(facts.officer)} looks now. Press Enter to see the share")
    numbered = [f"{number:2}  {word}" for number, word in enumerate(words, 1)]
    lines = columns([numbered[row : row + _COLUMNS] for row in range(0, len(words), _COLUMNS)])
    terminal.say(
        f"Share of officer {printable(facts.officer)}: {facts.threshold} of {facts.officers} open"
        f" root key {printable(facts.root.name)}",
        "",
        *lines,
        "",
        "Write it down. It is shown this once, and is not kept in the vault.",
    )
    typed = terminal.ask("Type its last word: ")
    terminal.say(_CLEAR)
    if typed.lower() != words[-1]:
        raise NotWrittenDownError(facts.officer)


@click.command(cls=Job, example="keymgr root unprotect main")
@click.argument("name")
@reason_option
@at_desk
def unprotect(desk: Desk, name: str) -> Answer:
    """Let a single passphrase open a root key again.

    As many officers as it needs now give theirs; then the new passphrase is asked twice.
    """
    with desk.open() as station:
        done = unprotect_root(station, name, desk.calibrate)
    return Answer(
        _fields(done),
        [
            *prose(f"Root key {name} opens with a passphrase of its own from now on."),
            *prose(f"Before: {done.former}."),
            "",
            *prose(OLD_SHARES),
        ],
    )
