"""How facts are written: dates, numbers, digits. The window says each in its own language."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

from keymgr.sentences import Sentence, day, said, said_count, said_list
from keymgr.trust.names import Gun

Tone = Literal["ok", "warn", "bad", "info", "idle"]
"""A state of the look, by its name."""

THIN: Final = "\N{NARROW NO-BREAK SPACE}"
NEAR: Final = timedelta(days=90)
"""A date this near is told in days, too."""
_NAMED: Final = 3


def number(value: int) -> str:
    """Return a number as ``3 906``, with thin spaces."""
    return f"{value:,}".replace(",", THIN)


def short_id(hex_digits: str) -> str:
    """Return the first eight digits of an ID as ``3f9a c21e``."""
    return f"{hex_digits[:4]} {hex_digits[4:8]}"


def in_fours(hex_digits: str) -> str:
    """Return all digits in groups of four."""
    return " ".join(hex_digits[at : at + 4] for at in range(0, len(hex_digits), 4))


def days_between(earlier: datetime, later: datetime) -> int:
    """Return the whole days from one time to another, the later one."""
    return (later - earlier) // timedelta(days=1)


def in_days(moment: datetime, now: datetime) -> Sentence:
    """Return how far a time is from now: ``in 41 days``, ``2 days ago``, ``today``."""
    if moment >= now:
        days = days_between(now, moment)
        if not days:
            return said("within a day")
        return said_count(days, "in 1 day", "in {number} days")
    days = days_between(moment, now)
    return said_count(days, "1 day ago", "{number} days ago") if days else said("today")


def date_words(moment: datetime | None) -> Sentence:
    """Return a day as ``14 Mar 2034``; none is ``no date``."""
    return day(moment) if moment is not None else said("no date")


def near_date(moment: datetime | None, now: datetime) -> Sentence:
    """Return a day, and how far it is where it is near: ``3 Jan 2027, in 41 days``."""
    if moment is None or abs(moment - now) > NEAR:
        return date_words(moment)
    return said("{date}, {distance}", date=day(moment), distance=in_days(moment, now))


def clock(moment: datetime) -> str:
    """Return a time of the day as ``14:03``, in UTC."""
    return f"{moment:%H:%M}"


def split_gun(gun: str) -> tuple[str, str]:
    """Return the registry with its slash, and the path. No registry is an empty one."""
    if not Gun(gun).has_registry:
        return "", gun
    registry, slash, path = gun.partition("/")
    return registry + slash, path


def listed_guns(guns: list[Gun]) -> Sentence:
    """Return some names without their registry, and how many more there are."""
    shown = [split_gun(gun)[1] for gun in guns[:_NAMED]]
    names = said_list(shown)
    more = len(guns) - len(shown)
    if not more:
        return names
    return said_count(
        more, "{names} and 1 more", "{names} and {amount} more", names=names, amount=number(more)
    )
