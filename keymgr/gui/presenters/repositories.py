"""The list of repositories: what each row says, and which rows a filter keeps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Final

from keymgr.gui.presenters.forms import Tone, days_between, near_date
from keymgr.ops.standing import Condition, Standing
from keymgr.sentences import Sentence, day, said, said_count
from keymgr.trust.names import ROOT, Gun

ICONS: Final[dict[Condition, str]] = {
    Condition.EXPIRED: "circle-alert",
    Condition.SIGN_OFF: "signature",
    Condition.RENEW: "calendar-clock",
    Condition.PUBLISH: "upload",
    Condition.WATCHED: "eye",
    Condition.VALID: "circle-check",
}
TONES: Final[dict[Condition, Tone]] = {
    Condition.EXPIRED: "bad",
    Condition.SIGN_OFF: "info",
    Condition.RENEW: "warn",
    Condition.PUBLISH: "info",
    Condition.WATCHED: "idle",
    Condition.VALID: "ok",
}


class Show(Enum):
    """Which repositories the list shows."""

    ALL = 0
    NEEDING = 1
    TO_PUBLISH = 2


@dataclass(frozen=True, slots=True)
class RepositoryRow:
    """A row of the list.

    ``folded`` is what a filter looks in; ``place`` counts from the most urgent.
    """

    place: int
    folded: str
    prefix: str
    path: str
    state: Sentence
    roots: Sentence
    expires_tone: Tone | None
    standing: Standing

    @property
    def gun(self) -> Gun:
        """The repository's name."""
        return self.standing.gun

    @property
    def icon(self) -> str:
        """The icon of its state."""
        return ICONS[self.standing.condition]

    @property
    def tone(self) -> Tone:
        """The tone of its state."""
        return TONES[self.standing.condition]

    @property
    def expires(self) -> datetime | None:
        """The earliest date of any of its files."""
        return self.standing.expires

    def is_shown(self, show: Show) -> bool:
        """Whether the list shows it when ``show`` is chosen."""
        if show is Show.NEEDING:
            return self.standing.condition.needs_somebody
        return show is Show.ALL or self.standing.is_unpublished


def repository_rows(standings: Sequence[Standing], now: datetime) -> list[RepositoryRow]:
    """Return the rows of ``standings``, in their order."""
    return [_row(place, standing, now) for place, standing in enumerate(standings)]


def _row(place: int, standing: Standing, now: datetime) -> RepositoryRow:
    gun = standing.record.gun
    prefix, slash, path = gun.partition("/")
    if not slash or ("." not in prefix and ":" not in prefix and prefix != "localhost"):
        prefix, slash, path = "", "", gun
    return RepositoryRow(
        place,
        gun,
        prefix + slash,
        path,
        state_words(standing, now),
        _share(standing.root_threshold, standing.root_keys),
        _expires_tone(standing),
        standing,
    )


def state_words(standing: Standing, now: datetime) -> Sentence:
    """Return what a repository's pill says."""
    match standing.condition:
        case Condition.EXPIRED:
            return _expired(standing.expires, now)
        case Condition.SIGN_OFF:
            return _sign_off(standing)
        case Condition.RENEW:
            days = standing.days_left(now)
            return said_count(days, "Renew in 1 day", "Renew in {number} days")
        case _:
            return _FIXED[standing.condition]


_FIXED: Final = {
    Condition.PUBLISH: said("To publish"),
    Condition.WATCHED: said("Watched"),
    Condition.VALID: said("Valid"),
}


def _expired(expires: datetime | None, now: datetime) -> Sentence:
    days = days_between(expires, now) if expires is not None else 0
    if not days:
        return said("Expired")
    return said_count(days, "Expired 1 day ago", "Expired {number} days ago")


def _sign_off(standing: Standing) -> Sentence:
    tally = standing.tally
    if tally is None:
        return said("Sign-off")
    return said("Sign-off {given} of {needed}", given=len(tally.signed), needed=tally.needed)


@lru_cache(maxsize=256)
def _share(threshold: int, keys: int) -> Sentence:
    return said("{threshold} of {keys}", threshold=threshold, keys=keys)


def _expires_tone(standing: Standing) -> Tone | None:
    if standing.condition is Condition.EXPIRED:
        return "bad"
    return "warn" if standing.is_due else None


def folded(text: str) -> str:
    """Return what is looked for in ``RepositoryRow.folded``. GUNs are in lower case already."""
    return text.strip().casefold()


def counts(rows: Iterable[RepositoryRow]) -> dict[Show, int]:
    """Return how many rows each choice shows."""
    found = dict.fromkeys(Show, 0)
    for row in rows:
        found[Show.ALL] += 1
        found[Show.NEEDING] += row.is_shown(Show.NEEDING)
        found[Show.TO_PUBLISH] += row.is_shown(Show.TO_PUBLISH)
    return found


@dataclass(frozen=True)
class Published:
    """The line below a repository's name in the details: an icon, a tone and words."""

    icon: str
    tone: Tone
    words: Sentence


def published_line(standing: Standing, signed_at: datetime | None) -> Published:
    """Return what is published of a repository whose newest root was signed at ``signed_at``."""
    version = standing.record.versions[ROOT]
    date = day(signed_at or standing.record.created)
    if standing.record.mode == "static":
        words = said(
            "Version {version}, signed on {date}, for a web server", version=version, date=date
        )
        return Published("clock", "idle", words)
    if standing.awaits_receipt:
        words = said(
            "Version {version}, signed on {date}, waits for its receipt", version=version, date=date
        )
        return Published("upload", "info", words)
    if standing.is_unpublished:
        words = said("Signed on {date} and not published yet", date=date)
        return Published("upload", "info", words)
    words = said("Published as version {version}, signed on {date}", version=version, date=date)
    return Published("clock", "idle", words)


def expires_words(standing: Standing, now: datetime) -> Sentence:
    """Return what expires first, in a sentence."""
    date = near_date(standing.expires, now)
    return said("{what} expires first: {date}", what=standing.what, date=date)
