"""The overview in words: what needs somebody, what is on its way, whether the station is sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from keymgr.gui.presenters.forms import Tone, date_words, in_days, listed_guns, split_gun
from keymgr.gui.presenters.notices import who_can
from keymgr.ops.agenda import Agenda
from keymgr.ops.backup_nags import NagCode
from keymgr.ops.standing import Standing
from keymgr.ops.station_checks import Finding, Fitness
from keymgr.sentences import Sentence, day, said, said_count, said_list
from keymgr.trust.names import ROOT, Gun
from keymgr.vault.records import BackupRecord


@dataclass(frozen=True)
class Need:
    """Something to do: its icon and words, and the job that does it."""

    tone: Tone
    icon: str
    title: Sentence
    text: str
    action: Sentence
    flow: str
    guns: tuple[Gun, ...]


def needs(agenda: Agenda) -> list[Need]:
    """Return what needs somebody, the most urgent first."""
    found = []
    if agenda.expired:
        found.append(_expired(agenda.expired, agenda.now))
    if any(nag.code is NagCode.NEVER for nag in agenda.nags):
        found.append(_unsaved())
    found += [_waiting(group, agenda.names) for group in _groups(agenda.waiting)]
    if agenda.due:
        found.append(_due(agenda.due, agenda.now))
    return found


def headline(agenda: Agenda) -> tuple[Sentence, Sentence]:
    """Return the overview's title and the line below it."""
    count = len(needs(agenda))
    if not count:
        return said("Nothing needs you"), _in_order(agenda)
    title = said_count(count, "1 thing needs you", "{number} things need you")
    return title, _in_order(agenda)


def _in_order(agenda: Agenda) -> Sentence:
    """Return how many repositories need nobody."""
    rest = len(agenda.standings) - agenda.needing
    if not agenda.standings:
        return said("The vault has no repository yet.")
    if not rest:
        return said("Nothing else has to be done today.")
    if not agenda.needing:
        return said_count(
            rest, "The repository is in order.", "All {number:,} repositories are in order."
        )
    return said_count(
        rest,
        "The other repository is in order. Nothing else has to be done today.",
        "The other {number:,} repositories are in order. Nothing else has to be done today.",
    )


def _unsaved() -> Need:
    """Return that there is no backup: one broken disk, and every key is gone."""
    text = said("If this disk fails, the keys are gone. Two sticks and a few minutes prevent it.")
    title = said("There is no backup of this vault")
    return Need("bad", "archive", title, text, said("Make a backup…"), "backup", ())


def _guns(standings: Sequence[Standing]) -> tuple[Gun, ...]:
    return tuple(standing.gun for standing in standings)


def _expired(standings: Sequence[Standing], now: datetime) -> Need:
    guns = _guns(standings)
    first = min(standings, key=lambda each: each.urgency[1])
    if len(guns) == 1 and first.expires is not None:
        title = said(
            "{name} expired {distance}",
            name=split_gun(guns[0])[1],
            distance=in_days(first.expires, now),
        )
        text = said("Clients refuse to pull it. Renewing needs {key}.", key=_key_for(first))
    else:
        title = said_count(
            len(guns), "1 repository has expired", "{number:,} repositories have expired"
        )
        names = listed_guns(list(guns))
        text = said("Clients refuse to pull {names}.", names=names)
    return Need("bad", "circle-alert", title, text, said("Renew…"), "renew", guns)


def _key_for(standing: Standing) -> Sentence:
    if standing.what.startswith(ROOT):
        return said("the root passphrase")
    return said("the tagging key")


def _groups(waiting: Sequence[Standing]) -> list[list[Standing]]:
    """Return what waits for the same people, together."""
    found: dict[tuple[object, ...], list[Standing]] = {}
    for standing in waiting:
        tally = standing.tally
        if tally is not None:
            key = (tally.role, tally.needed, tally.signed, tally.unsigned)
            found.setdefault(key, []).append(standing)
    return list(found.values())


def _waiting(group: Sequence[Standing], names: Mapping[str, str]) -> Need:
    tally = group[0].tally
    signed = tally.signed if tally else ()
    unsigned = tally.unsigned if tally else ()
    missing = max(1, tally.needed - len(signed)) if tally else 1
    title = said_count(
        len(group),
        "1 change waits for {officers}",
        "{number:,} changes wait for {officers}",
        officers=said_count(missing, "another officer", "{number} more officers"),
    )
    people = [names.get(key_id, "") for key_id in signed]
    guns = _guns(group)
    listed = listed_guns(list(guns))
    can = who_can(unsigned, names)
    if people and all(people):
        text = said_count(
            len(people),
            "{names}: {people} has signed. {can}",
            "{names}: {people} have signed. {can}",
            names=listed,
            people=said_list(people),
            can=can,
        )
    else:
        text = said("{names}: {can}", names=listed, can=can)
    return Need("info", "signature", title, text, said("Sign off…"), "sign-off", guns)


def _due(standings: Sequence[Standing], now: datetime) -> Need:
    guns = _guns(standings)
    last = max(each.expires for each in standings if each.expires is not None)
    first = standings[0]
    title = said_count(
        len(guns),
        "1 repository must be renewed {distance}",
        "{number:,} repositories must be renewed {distance}",
        distance=_within(last, now),
    )
    text = said(
        "{names}: the first date is {date}.",
        names=listed_guns(list(guns)),
        date=date_words(first.expires),
    )
    return Need("warn", "calendar-clock", title, text, said("Renew…"), "renew", guns)


def _within(moment: datetime, now: datetime) -> Sentence:
    days = max(1, (moment - now).days)
    return said_count(days, "within 1 day", "within {number} days")


def on_its_way(agenda: Agenda) -> list[Need]:
    """Return what is between this vault and the server."""
    found = []
    if agenda.in_transit:
        count = len(agenda.in_transit)
        title = said_count(
            count,
            "1 repository waits for its receipt",
            "{number:,} repositories wait for their receipt",
        )
        date = day(agenda.left_on) if agenda.left_on else said("no date")
        text = said("Bundle of {date}.", date=date)
        found.append(
            Need(
                "info",
                "upload",
                title,
                text,
                said("Import receipt…"),
                "import-receipt",
                _guns(agenda.in_transit),
            )
        )
    if agenda.to_export:
        count = len(agenda.to_export)
        title = said_count(
            count, "1 repository is to be exported", "{number:,} repositories are to be exported"
        )
        guns = _guns(agenda.to_export)
        text = listed_guns(list(guns))
        found.append(Need("info", "upload", title, text, said("Export…"), "export", guns))
    return found


@dataclass(frozen=True)
class CheckLine:
    """A check of the station: an icon, a tone, a sentence and what to do about it."""

    tone: Tone
    icon: str
    words: str
    advice: str


_CHECKS: Final[dict[Fitness, tuple[Tone, str]]] = {
    Fitness.GOOD: ("ok", "circle-check"),
    Fitness.NOTE: ("warn", "triangle-alert"),
    Fitness.BAD: ("bad", "octagon-alert"),
    Fitness.UNKNOWN: ("idle", "circle-question-mark"),
}


def check_lines(findings: Sequence[Finding]) -> list[CheckLine]:
    """Return the lines of the station's card."""
    return [
        CheckLine(*_CHECKS[finding.fitness], finding.text, finding.advice) for finding in findings
    ]


def station_verdict(findings: Sequence[Finding]) -> tuple[Tone, Sentence] | None:
    """Return what the station's pill says; None where all is well."""
    notes = sum(each.fitness in {Fitness.NOTE, Fitness.BAD} for each in findings)
    if not notes:
        return None
    tone: Tone = "bad" if any(each.fitness is Fitness.BAD for each in findings) else "warn"
    return tone, said_count(notes, "1 note", "{number} notes")


@dataclass(frozen=True)
class BackupLine:
    """What the overview says about backups, one thing a line."""

    tone: Tone
    icon: str
    title: str
    text: str


def backup_lines(agenda: Agenda) -> list[BackupLine]:
    """Return what was proven last, and what is to be done."""
    found = [_proven(agenda.proven, agenda.now)] if agenda.proven is not None else []
    for nag in agenda.nags:
        tone: Tone = "bad" if nag.code is NagCode.NEVER else "warn"
        found.append(BackupLine(tone, "triangle-alert", nag.sentence, ""))
    return found


def _proven(backup: BackupRecord, now: datetime) -> BackupLine:
    words = said(
        "Last proven {date}, {distance}",
        date=day(backup.proven),
        distance=in_days(backup.proven, now),
    )
    return BackupLine("ok", "archive", words, backup.place)
