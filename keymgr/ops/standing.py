"""Where each repository stands: what is wrong with it, or waits, decided once for every screen.

A list of ten thousand reads their records only, never their files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Final

from keymgr.ops.overview import unpublished
from keymgr.ops.proposals import draft_from, shortfalls_of, signed_so_far, tally_of
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.state import load_state
from keymgr.ops.station import Station
from keymgr.ops.summaries import summary_of
from keymgr.trust.names import ROOT, TIMESTAMP, Gun
from keymgr.vault.records import ProposalRecord, RepositoryRecord, RepositorySummary, Tally

RENEW_WITHIN: Final = timedelta(days=60)
"""How long before a date a repository asks to be renewed: time to bring officers together."""

_TIMESTAMP_SHARE: Final = 3
"""A timestamp, which may live for days only, asks in the last third of its life."""

CERTIFICATE: Final = "root certificate"
"""What stands in a role's place where it is a root certificate that expires."""

_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_ALREADY: Final = datetime.min.replace(tzinfo=UTC)


class Condition(IntEnum):
    """What a repository needs, the most urgent first."""

    EXPIRED = 0
    SIGN_OFF = 1
    RENEW = 2
    PUBLISH = 3
    WATCHED = 4
    VALID = 5

    @property
    def needs_somebody(self) -> bool:
        """Whether a person should act, beyond carrying what is signed to the server."""
        return self <= Condition.RENEW


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one repository stands.

    ``expires`` is the earliest date of any of its files, and ``what`` that file's role or
    ``CERTIFICATE``; None is a file without a date, which clients refuse. ``is_due`` says whether
    something of it expires soon or has, whatever else it waits for. ``tally`` is there where a
    change waits for signatures.
    """

    record: RepositoryRecord
    summary: RepositorySummary
    condition: Condition
    expires: datetime | None
    what: str
    is_due: bool
    tally: Tally | None
    is_unpublished: bool
    is_watched: bool

    @property
    def gun(self) -> Gun:
        """The repository's name."""
        return Gun(self.record.gun)

    @property
    def urgency(self) -> tuple[int, datetime, str]:
        """A key that sorts the most urgent first."""
        return self.condition, self.expires or _ALREADY, self.record.gun

    @property
    def root_threshold(self) -> int:
        """How many root keys must sign a root."""
        return self.summary.root_threshold

    @property
    def root_keys(self) -> int:
        """How many root keys there are."""
        return len(self.summary.root_keys)

    @property
    def awaits_receipt(self) -> bool:
        """Whether what is unpublished has left in a bundle."""
        exported = self.record.exported
        return self.is_unpublished and exported is not None and exported >= self.summary.signed_at

    def days_left(self, now: datetime) -> int:
        """Return whole days until ``expires``, negative once it has passed."""
        if self.expires is None:
            return 0
        days = abs(self.expires - now) // timedelta(days=1)
        return days if self.expires >= now else -days


def list_standings(station: Station, guns: Sequence[Gun] | None = None) -> list[Standing]:
    """Return where ``guns`` (None: all) stand, the most urgent first. Raises NoRepositoryError."""
    now = station.clock()
    roots = station.vault.keys.roots()
    here = frozenset(key.key_id for key in roots if key.private is not None)
    proposals = {proposal.gun: proposal for proposal in _proposals(station, guns)}
    found = [
        _standing(station, record, proposals.get(record.gun), here, now)
        for record in choose_repositories(station, guns)
    ]
    return sorted(found, key=lambda standing: standing.urgency)


def standing_of(station: Station, gun: Gun) -> Standing:
    """Return where one repository stands. Raises NoRepositoryError."""
    return list_standings(station, [gun])[0]


def count_conditions(standings: Iterable[Standing]) -> Mapping[Condition, int]:
    """Return how many repositories are in each condition."""
    counts = dict.fromkeys(Condition, 0)
    for standing in standings:
        counts[standing.condition] += 1
    return counts


def _proposals(station: Station, guns: Sequence[Gun] | None) -> list[ProposalRecord]:
    proposals = station.vault.proposals
    if guns is None:
        return proposals.all()
    found = [proposals.find(gun) for gun in guns]
    return [proposal for proposal in found if proposal is not None]


def _standing(
    station: Station,
    record: RepositoryRecord,
    proposal: ProposalRecord | None,
    here: frozenset[str],
    now: datetime,
) -> Standing:
    summary = record.summary or _summarised(station, record)
    what, expires = _first(summary)
    if record.mode == "static":
        is_due, is_unpublished = _is_static_due(record, summary, now), False
    else:
        is_due, is_unpublished = expires <= now + RENEW_WITHIN, bool(unpublished(record))
    is_watched = here.isdisjoint(summary.root_keys)
    if expires <= now:
        condition = Condition.EXPIRED
    elif proposal is not None:
        condition = Condition.SIGN_OFF
    elif is_due:
        condition = Condition.RENEW
    elif is_unpublished:
        condition = Condition.PUBLISH
    else:
        condition = Condition.WATCHED if is_watched else Condition.VALID
    return Standing(
        record,
        summary,
        condition,
        expires if expires is not _ALREADY else None,
        what,
        is_due,
        _tally(station, record, proposal) if proposal else None,
        is_unpublished,
        is_watched,
    )


def _summarised(station: Station, record: RepositoryRecord) -> RepositorySummary:
    """Summarise what an older keymgr kept; its next change keeps the summary."""
    return summary_of(load_state(station, record).files(), record.created)


def _tally(station: Station, record: RepositoryRecord, proposal: ProposalRecord) -> Tally:
    if proposal.tally is not None:
        return proposal.tally
    files = signed_so_far(proposal)
    draft = draft_from(proposal, files, record)
    return tally_of(shortfalls_of(load_state(station, record), draft, files), files)


def _first(summary: RepositorySummary) -> tuple[str, datetime]:
    """Return what expires first, and when."""
    what, when = str(ROOT), _NEVER
    for role, expires in summary.expires.items():
        if expires is None:
            return role, _ALREADY
        if expires < when:
            what, when = role, expires
    if summary.certificates is not None and summary.certificates < when:
        return CERTIFICATE, summary.certificates
    return what, when


def timestamp_share(record: RepositoryRecord) -> timedelta:
    """Return how long before its end a static repository's timestamp asks to be renewed."""
    return timedelta(days=record.timestamp_days) / _TIMESTAMP_SHARE


def _is_static_due(record: RepositoryRecord, summary: RepositorySummary, now: datetime) -> bool:
    soon = now + RENEW_WITHIN
    share = timestamp_share(record)
    certificates = summary.certificates
    return (certificates is not None and certificates <= soon) or any(
        expires is None or expires <= (min(soon, now + share) if role == TIMESTAMP else soon)
        for role, expires in summary.expires.items()
    )
