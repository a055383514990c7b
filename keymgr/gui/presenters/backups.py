"""Backups in words: those that are known, whether they are enough, and what a proof found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from keymgr.gui.presenters.forms import Tone as Shade
from keymgr.gui.presenters.forms import number, short_id
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Next, Result, Tone
from keymgr.ops.backup import MadeBackup
from keymgr.ops.backup_check import BackupReport, Lacking
from keymgr.ops.backup_nags import PROVEN_WITHIN, Nag, NagCode
from keymgr.ops.backup_restore import Restored
from keymgr.sentences import Sentence, day, said, said_count, said_list
from keymgr.vault.records import BackupRecord, KeyRecord

_NAMED: Final = 5
TO_BACKUPS: Final = Next(said("Backups"), "archive", page="backups")


@dataclass(frozen=True)
class BackupRow:
    """A known backup as a row of the list; its pill says how well it is proven."""

    record: BackupRecord
    tone: Shade
    icon: str
    state: Sentence

    @property
    def file(self) -> str:
        """The file's name."""
        return Path(self.record.path).name


def backup_rows(records: Sequence[BackupRecord], now: datetime) -> list[BackupRow]:
    """Return the rows, the newest first."""
    return [_row(record, now) for record in reversed(records)]


def _row(record: BackupRecord, now: datetime) -> BackupRow:
    distance = ago(record.proven, now)
    if now - record.proven > PROVEN_WITHIN:
        state = said("Proven {distance}", distance=distance)
        return BackupRow(record, "warn", "triangle-alert", state)
    return BackupRow(record, "ok", "circle-check", said("Proven {distance}", distance=distance))


def ago(moment: datetime, now: datetime) -> Sentence:
    """Return how long ago a time was: ``today``, ``2 days ago``."""
    days = max(0, (now - moment).days)
    return said_count(days, "1 day ago", "{number} days ago") if days else said("today")


@dataclass(frozen=True)
class EnoughLine:
    """One of the three things that backups must be, and whether they are.

    ``tone`` is ``ok``, ``warn``, or ``bad`` where there is none.
    """

    tone: Shade
    text: str

    @property
    def is_well(self) -> bool:
        """Whether nothing is to be done."""
        return self.tone == "ok"


_WELL: Final = (
    (NagCode.KEYS_SINCE, said("The newest backup holds every key.")),
    (NagCode.NOT_PROVEN, said("One was proven within {days} days.", days=PROVEN_WITHIN.days)),
    (NagCode.ONE_MEDIUM, said("They are on two media or more, apart from the vault's own.")),
)


def enough_lines(nags: Sequence[Nag]) -> list[EnoughLine]:
    """Return what is well with the backups and what is not; nothing is well without any."""
    said_of = {nag.code: nag.sentence for nag in nags}
    if NagCode.NEVER in said_of:
        return [EnoughLine("bad", said_of[NagCode.NEVER])]
    return [
        EnoughLine("warn" if code in said_of else "ok", said_of.get(code, words))
        for code, words in _WELL
    ]


def made_result(made: Sequence[MadeBackup], nags: Sequence[Nag]) -> Result:
    """Return what became of backups at each destination."""
    failed = [each for each in made if each.error is not None]
    done = len(made) - len(failed)
    if not failed:
        tone, title = (
            Tone.WELL,
            said_count(done, "1 backup is made and proven", "{number} backups are made and proven"),
        )
        text = said("Each was read back from its medium, and every record in it opened.")
    else:
        tone = Tone.MIND if done else Tone.WRONG
        title = said("{done} of {total} backups are made", done=done, total=len(made))
        text = said("The others are not. The vault is whole; mend the cause and make the rest.")
    grid = Grid(
        said("Where they went"),
        (GridColumn(said("Medium")), GridColumn(said("State")), GridColumn(said("File"))),
        tuple(_made_row(each) for each in made),
    )
    return Result(
        tone,
        title,
        text,
        grids=(grid,),
        afterwards=(
            said("Take the media to different places, away from this station."),
            *(nag.sentence for nag in nags),
        ),
        steps=(TO_BACKUPS,),
    )


def _made_row(made: MadeBackup) -> tuple[str | Line, ...]:
    if made.record is None:
        why = made.error.sentence() if made.error is not None else ""
        return (str(made.path.parent), Line("octagon-alert", why, Tone.WRONG), made.path.name)
    proven = Line("circle-check", said("Made and proven"), Tone.WELL)
    return (made.record.place, proven, made.path.name)


def report_result(report: BackupReport) -> Result:
    """Return what a proof of a backup found."""
    if not report.ok:
        return Result(
            Tone.WRONG,
            said("The backup is not sound"),
            said("Don't rely on it. Check the vault, and make a new backup on another medium."),
            grids=(_problems(report.problems), _facts(report)),
            steps=(Next(said("Make a backup…"), "hard-drive-download", flow="backup"), TO_BACKUPS),
        )
    lacking = report.lacking
    behind = lacking is not None and not lacking.nothing
    return Result(
        Tone.MIND if behind else Tone.WELL,
        said("The backup is whole"),
        said("It restores the vault as it was then. What came later is not in it.")
        if behind
        else said("The vault can be had back from it as it is now.")
        if lacking is not None
        else said("There is no vault of the same kind open to compare it with."),
        grids=(_facts(report), *([_missing(lacking)] if lacking is not None and behind else [])),
        afterwards=tuple(_hints(report)),
        steps=(
            (Next(said("Make a backup…"), "hard-drive-download", flow="backup"), TO_BACKUPS)
            if behind
            else (TO_BACKUPS,)
        ),
    )


def _facts(report: BackupReport) -> Grid:
    rows: list[tuple[str, str]] = [
        (
            said("Made"),
            said(
                "{date}, {distance}",
                date=day(report.created),
                distance=ago(report.created, report.created + report.age),
            ),
        ),
        (
            said("Vault"),
            said(
                "{digits}, format {format}",
                digits=short_id(report.vault_id),
                format=report.vault_format,
            ),
        ),
        (said("Revision"), number(report.revision)),
        (said("Repositories"), number(report.repositories)),
        (
            said("Signed files"),
            said("{number:,}, each checked against its root", number=report.files),
        ),
        (
            said("Private keys"),
            said("{number:,} opened, each the one of its public half", number=report.keys_opened),
        ),
    ]
    return Grid(
        said("What is in it"),
        (GridColumn(said("Fact")), GridColumn(said("Found"))),
        tuple(rows),
    )


def _problems(problems: Sequence[str]) -> Grid:
    return Grid(
        said("What is wrong"),
        (GridColumn(said("Problem")),),
        tuple((Line("octagon-alert", each, Tone.WRONG),) for each in problems),
    )


def _missing(lacking: Lacking) -> Grid:
    rows: list[tuple[str, str]] = []
    if lacking.parted:
        rows.append(
            (said("Log"), said("It is not the beginning of the vault's: one went another way."))
        )
    if lacking.keys:
        rows.append((said("Keys"), _some([key_words(each) for each in lacking.keys])))
    if lacking.repositories:
        rows.append((said("Repositories"), _some(lacking.repositories)))
    if lacking.files:
        rows.append((said("Signed files"), number(lacking.files)))
    return Grid(
        said("What would be missing"),
        (GridColumn(said("Kind")), GridColumn(said("Not in the backup"))),
        tuple(rows),
    )


def _hints(report: BackupReport) -> list[str]:
    hints: list[str] = []
    if report.other_passphrase:
        hints.append(said("It opens with an older passphrase than the vault has today."))
    if report.keys_unopened:
        names = _some([key_words(each) for each in report.keys_unopened])
        hints.append(
            said(
                "Not opened, as their passphrases were not asked: {names}. Do that now and then,"
                " with the officers present.",
                names=names,
            )
        )
    return hints


def key_words(record: KeyRecord) -> Sentence:
    """Return a private key in words."""
    if record.role == "root":
        return said("root key {name}", name=record.name or short_id(record.key_id))
    return said(
        "{role} key of {name}",
        role=record.role,
        name=record.gun or record.name or short_id(record.key_id),
    )


def _some(names: Sequence[str]) -> Sentence:
    shown = said_list(names[:_NAMED])
    more = len(names) - _NAMED
    return said("{names} and {more:,} more", names=shown, more=more) if more > 0 else shown


def restored_result(done: Restored) -> Result:
    """Return what a restored vault holds."""
    rows: list[tuple[str, str]] = [
        (said("File"), str(done.vault)),
        (said("As it was on"), day(done.created)),
        (said("Revision"), number(done.revision)),
        (said("Private keys"), number(done.keys)),
        (said("Repositories"), number(done.repositories)),
    ]
    return Result(
        Tone.WELL,
        said("The vault is restored"),
        said("Its new passphrase opens it.")
        if done.new_passphrase
        else said("The passphrase of the day of the backup opens it."),
        grids=(
            Grid(
                said("The restored vault"),
                (GridColumn(said("Fact")), GridColumn(said("Found"))),
                tuple(rows),
            ),
        ),
        afterwards=(
            said("Lock this vault, and open the other one by 'Open another vault…'."),
            said(
                "What was signed after that day is not in it: have the courier fetch requests, and"
                " import them before anything is signed."
            ),
        ),
        steps=(TO_BACKUPS,),
    )
