"""What a vault asks of its officers: what needs somebody, what expires when, what is on its way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from keymgr.ops.backup_nags import Nag, backup_nags
from keymgr.ops.standing import CERTIFICATE, RENEW_WITHIN, Condition, Standing, list_standings
from keymgr.ops.station import Station
from keymgr.trust.names import ROOT, SNAPSHOT, TIMESTAMP
from keymgr.vault.records import BackupRecord

MONTHS_AHEAD: Final = 12
_MONTHS_A_YEAR: Final = 12


@dataclass(frozen=True)
class Month:
    """How many repositories have something that expires in a month.

    ``root`` counts roots and their certificates, ``tagging`` the files that list tags, ``export``
    the snapshots and timestamps of static repositories. ``is_due`` says whether some of it asks to
    be renewed now.
    """

    first: date
    root: int
    tagging: int
    export: int
    is_due: bool

    @property
    def total(self) -> int:
        """All of them."""
        return self.root + self.tagging + self.export


@dataclass(frozen=True)
class Agenda:
    """A vault's repositories by what they need.

    ``names`` are the root keys' names by canonical ID; ``here`` the IDs of those that are in this
    vault with their private halves. ``proven`` is the backup that was proven last.
    """

    now: datetime
    standings: tuple[Standing, ...]
    names: Mapping[str, str]
    here: frozenset[str]
    nags: tuple[Nag, ...]
    proven: BackupRecord | None

    @cached_property
    def expired(self) -> tuple[Standing, ...]:
        """What clients refuse already."""
        return self._in(Condition.EXPIRED)

    @cached_property
    def waiting(self) -> tuple[Standing, ...]:
        """What waits for signatures of other officers."""
        return tuple(each for each in self.standings if each.tally is not None)

    @cached_property
    def due(self) -> tuple[Standing, ...]:
        """What expires soon and has not yet, whatever else it waits for; the soonest first."""
        found = [
            each
            for each in self.standings
            if each.is_due and each.condition is not Condition.EXPIRED
        ]
        return tuple(sorted(found, key=lambda each: each.urgency[1:]))

    @cached_property
    def to_export(self) -> tuple[Standing, ...]:
        """What is signed and has not left in a bundle."""
        return tuple(
            each for each in self.standings if each.is_unpublished and not each.awaits_receipt
        )

    @cached_property
    def in_transit(self) -> tuple[Standing, ...]:
        """What has left in a bundle, and whose receipt has not come."""
        return tuple(each for each in self.standings if each.awaits_receipt)

    @cached_property
    def needing(self) -> int:
        """How many repositories need somebody."""
        return sum(each.condition.needs_somebody for each in self.standings)

    @cached_property
    def left_on(self) -> datetime | None:
        """When the newest bundle left that a receipt is awaited for."""
        moments = (each.record.exported for each in self.in_transit)
        return max((moment for moment in moments if moment is not None), default=None)

    def _in(self, condition: Condition) -> tuple[Standing, ...]:
        return tuple(each for each in self.standings if each.condition is condition)


def read_agenda(station: Station) -> Agenda:
    """Return what the vault asks for now."""
    roots = station.vault.keys.roots()
    return Agenda(
        station.clock(),
        tuple(list_standings(station)),
        {root.key_id: root.name for root in roots},
        frozenset(root.key_id for root in roots if root.private is not None),
        backup_nags(station),
        max(station.vault.backups.all(), key=lambda backup: backup.proven, default=None),
    )


def months_ahead(standings: Iterable[Standing], now: datetime) -> list[Month]:
    """Return what expires in this month and the eleven after it, what has passed left out."""
    start = now.year * _MONTHS_A_YEAR + now.month - 1
    kinds = ("root", "tagging", "export")
    counts = [dict.fromkeys(kinds, 0) for _ in range(MONTHS_AHEAD)]
    due = [False] * MONTHS_AHEAD
    for standing in standings:
        for kind, moment in _dates(standing).items():
            place = moment.year * _MONTHS_A_YEAR + moment.month - 1 - start
            if moment > now and place < MONTHS_AHEAD:
                counts[place][kind] += 1
                due[place] = due[place] or (kind != "export" and moment <= now + RENEW_WITHIN)
    return [
        Month(date(*_month(start + place)), each["root"], each["tagging"], each["export"], is_due)
        for place, (each, is_due) in enumerate(zip(counts, due, strict=True))
    ]


def _month(number: int) -> tuple[int, int, int]:
    return number // _MONTHS_A_YEAR, number % _MONTHS_A_YEAR + 1, 1


def _dates(standing: Standing) -> dict[str, datetime]:
    """Return the earliest date of each kind of file."""
    found: dict[str, datetime] = {}
    dates = {**standing.summary.expires, CERTIFICATE: standing.summary.certificates}
    for what, moment in dates.items():
        kind = _KINDS.get(what, "tagging")
        if moment is not None and (kind not in found or moment < found[kind]):
            found[kind] = moment
    return found


_KINDS: Final = {
    str(ROOT): "root",
    CERTIFICATE: "root",
    str(SNAPSHOT): "export",
    str(TIMESTAMP): "export",
}
