"""``sign-off``: several officers signing one change, each in a vault of their own."""

from __future__ import annotations

from pathlib import Path

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.plan_views import left_out_lines, shortfall_text
from keymgr.cli.running import SomeNotDoneError
from keymgr.cli.selection import Selection, takes_guns
from keymgr.cli.words import count
from keymgr.exchange.sign_off import SignOff, load_sign_off, write_sign_off
from keymgr.ops.collecting import Collected, import_sign_off
from keymgr.ops.sign_offs import (
    Examined,
    add_signatures,
    examine,
    export_sign_off,
    withdraw,
)
from keymgr.ops.station import Station
from keymgr.ops.waiting import key_names
from keymgr.ops.written import write_compared
from keymgr.trust.names import Gun, KeyId

_file = click.argument("file", type=click.Path(path_type=Path))
_out = click.option(
    "--out", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Where to write."
)


@click.group("sign-off")
def sign_off() -> None:
    """Let several officers sign one change.

    A change that needs signatures of other vaults waits here. It is carried to each officer as a
    file of public data, signed there, and collected again.
    """


@sign_off.command(cls=Job, example="keymgr sign-off export --out proposal.json")
@takes_guns
@_out
@at_desk
def export(desk: Desk, *, selection: Selection, out: Path) -> Answer:
    """Write what waits for signatures to a file for the other officers."""
    with desk.open() as station:
        proposal = export_sign_off(station, selection.guns or None)
        write_compared(out, write_sign_off(proposal))
        examined = [examine(station, change) for change in proposal.changes]
        names = _names(proposal, station)
    return Answer(
        _fields(examined, names),
        [
            f"Wrote {count(len(examined), 'change')} to {out}.",
            "",
            *_lines(examined, names),
            "",
            f"Next, at another officer's machine: keymgr sign-off add {out.name} --out signed.json",
        ],
    )


@sign_off.command(cls=Job, example="keymgr sign-off show proposal.json")
@_file
@at_desk
def show(desk: Desk, *, file: Path) -> Answer:
    """Explain a proposal: what it changes, who has signed, who is missing."""
    proposal = load_sign_off(file)
    with desk.open() as station:
        examined = [examine(station, change) for change in proposal.changes]
        names = _names(proposal, station)
    return Answer(_fields(examined, names), _lines(examined, names))


@sign_off.command(cls=Job, example="keymgr sign-off add proposal.json --out signed.json")
@_file
@_out
@click.option("--yes", is_flag=True, help="Don't ask: for scripts.")
@reason_option
@at_desk
def add(desk: Desk, *, file: Path, out: Path, yes: bool) -> Answer:
    """Check a proposal and add the signatures of this vault's keys."""
    proposal = load_sign_off(file)
    with desk.open() as station:
        examined = [examine(station, change) for change in proposal.changes]
        names = _names(proposal, station)
        shown = [*_lines(examined, names), ""]
        if yes:
            desk.show(*shown)
        else:
            desk.require_confirmed(shown, f"Sign {count(len(examined), 'change')}?", "--yes")
        signed = add_signatures(station, proposal)
        write_compared(out, write_sign_off(signed))
        after = [examine(station, change) for change in signed.changes]
    return Answer(
        _fields(after, names),
        [
            f"Signed, and written to {out}.",
            "",
            *_lines(after, names),
            "",
            "Next: carry it to the next officer who is missing, or back to the one who proposed",
            f"it: keymgr sign-off import {out.name}",
        ],
    )


@sign_off.command("import", cls=Job, example="keymgr sign-off import signed.json")
@_file
@reason_option
@at_desk
def import_(desk: Desk, *, file: Path) -> Answer:
    """Collect signatures on this vault's own proposals; what is complete takes effect."""
    signed = load_sign_off(file)
    with desk.open() as station:
        names = _names(signed, station)
        outcome = import_sign_off(station, signed)
    lines = []
    for each in outcome.collected:
        missing = "; ".join(shortfall_text(lack, names) for lack in each.shortfalls)
        lines.append(f"{each.gun}: " + (f"still {missing}" if missing else "complete, in force"))
    fields: list[dict[str, object]] = [
        {
            "gun": each.gun,
            "complete": each.complete,
            "missing": [shortfall_text(lack, names) for lack in each.shortfalls],
        }
        for each in outcome.collected
    ]
    fields += [{"gun": gun, "not_done": str(why)} for gun, why in outcome.failed]
    lines += left_out_lines([(str(gun), str(why)) for gun, why in outcome.failed])
    lines += _next(outcome.collected)
    failed = len(outcome.failed)
    error = SomeNotDoneError(failed, len(signed.changes)) if failed else None
    return Answer(fields, lines, error)


@sign_off.command("withdraw", cls=Job, example="keymgr sign-off withdraw registry.example.org/app")
@click.argument("gun")
@click.option("--reason", default="", help="Why, for the audit log.")
@at_desk
def withdraw_(desk: Desk, *, gun: str, reason: str) -> Answer:
    """Give up a change that waits for signatures."""
    with desk.open() as station:
        withdraw(station, Gun(gun), reason)
    return Answer({"gun": gun, "withdrawn": True}, [f"The change of {gun} was given up."])


def _next(collected: list[Collected]) -> list[str]:
    lines = [""]
    if any(each.complete for each in collected):
        lines.append("Next: export, and let the courier publish.")
    if not all(each.complete for each in collected):
        lines.append("Still waiting: 'keymgr sign-off export --out FILE' for the officers missing.")
    return lines if collected else []


def _names(proposal: SignOff, station: Station) -> dict[KeyId, str]:
    return {key_id: f'the key "{name}"' for key_id, name in key_names(station, proposal).items()}


def _fields(examined: list[Examined], names: dict[KeyId, str]) -> list[dict[str, object]]:
    return [
        {
            "gun": each.gun,
            "sentences": list(each.draft.sentences),
            "claimed": list(each.claimed),
            "files": [
                {"role": file.role, "version": file.payload.version} for file in each.files.all()
            ],
            "known_here": each.known,
            "complete": not each.shortfalls,
            "missing": [shortfall_text(lack, names) for lack in each.shortfalls],
        }
        for each in examined
    ]


def _lines(examined: list[Examined], names: dict[KeyId, str]) -> list[str]:
    lines: list[str] = []
    for each in examined:
        lines.append(str(each.gun))
        lines += ["  Its sender says:", *(f"    {sentence}" for sentence in each.claimed)]
        lines += ["  Its files say:", *(f"    {sentence}" for sentence in each.draft.sentences)]
        lines += [
            f"    It makes {file.role} version {file.payload.version}." for file in each.files.all()
        ]
        lines += [f"  {shortfall_text(lack, names)}" for lack in each.shortfalls]
        lines += [f"  {duty.whose}: {duty.threshold} of {duty.threshold}" for duty in each.met()]
        if not each.shortfalls:
            lines.append("  every signature is there")
        if not each.known:
            lines.append("  This vault does not know the repository: compare its root key IDs.")
            lines += [f"    {digits}" for digits in each.root_key_ids()]
    return lines
