"""Expiry dates as a calendar with reminders (iCalendar, RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import TRANSP, Alarm, Calendar, Event

from keymgr.ops.expiry import Expiry

REMINDERS: Final = tuple(timedelta(days=days) for days in (180, 60, 14, 2))
"""How long before the day a calendar reminds."""

_TODO: Final = "Docker stops taking it that day. Before: 'keymgr renew', then export and publish."
_SHOWN: Final = 50


def write_calendar(entries: Iterable[Expiry], vault_id: str, now: datetime) -> bytes:
    """Return ``entries`` as an iCalendar file, one all-day event (UTC) for each role and day.

    However many repositories an event concerns, it rings once. ``vault_id`` tells the events of
    one vault from another's: a later file of the same vault brings the same events up to date.
    What has no date is left out.
    """
    days: dict[tuple[date, str], list[Expiry]] = {}
    for entry in entries:
        if entry.expires is not None:
            kind = "root certificate" if entry.certificate is not None else str(entry.role)
            days.setdefault((entry.expires.astimezone(UTC).date(), kind), []).append(entry)
    calendar = Calendar.new(
        prodid="-//keymgr//expiry//EN",
        name="keymgr: what expires",
        method="PUBLISH",
        uid=_uid(vault_id),
        subcomponents=[
            _event(day, kind, found, _uid(vault_id, day.isoformat(), kind), now)
            for (day, kind), found in sorted(days.items())
        ],
    )
    return bytes(calendar.to_ical())


def _uid(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32] + "@keymgr"


def _event(day: date, kind: str, entries: Sequence[Expiry], uid: str, now: datetime) -> Event:
    guns = list(dict.fromkeys(entry.gun for entry in entries))
    where = guns[0] if len(guns) == 1 else f"{len(guns):,} repositories"
    summary = f"keymgr: {kind} of {where} expires"
    return Event.new(
        uid=uid,
        stamp=now,
        start=day,
        summary=summary,
        description=_description(guns),
        categories=["keymgr"],
        transparency=TRANSP.TRANSPARENT,
        subcomponents=[_reminder(before, summary) for before in REMINDERS],
    )


def _description(guns: Sequence[str]) -> str:
    more = [f"and {len(guns) - _SHOWN:,} more"] if len(guns) > _SHOWN else []
    return "\n".join([_TODO, *guns[:_SHOWN], *more])


def _reminder(before: timedelta, summary: str) -> Alarm:
    alarm = Alarm.new(description=summary)
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -before)
    return alarm
