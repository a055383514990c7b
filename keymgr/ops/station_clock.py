"""Whether the station's clock can be right.

An air-gapped machine asks no time server. A clock that is behind signs what has expired as new,
and files whose dates contradict each other; one that is ahead signs for too long. So it is held
against all the times that are known: the newest entry of the vault's log (every signature has
one), the day of keymgr's release, and the date of a request from the online machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Final

import keymgr
from keymgr.errors import KeymgrError
from keymgr.ops.ports import Clock
from keymgr.sentences import said
from keymgr.vault.audit import AuditLog

CONFIRMED: Final = "clock confirmed"
"""The log's word for an officer's confirmation."""

_OWN_LEEWAY: Final = timedelta(minutes=10)
_OTHERS_LEEWAY: Final = timedelta(days=1)
_LEAP: Final = timedelta(days=365)


@dataclass(eq=False)
class ClockBehindError(KeymgrError):
    """The station's clock stands before a time that has been."""

    message: ClassVar[str] = "This station's clock says {now}, but {what} is dated {known}."
    hint: ClassVar[str] = (
        "Nothing was changed. Set the clock right. If it is right, say so with"
        " 'keymgr clock confirm'; the log keeps it."
    )
    now: str
    what: str
    known: str


@dataclass(eq=False)
class ClockLeapError(KeymgrError):
    """The station's clock is over a year ahead of all that was logged."""

    message: ClassVar[str] = (
        "This station's clock says {now}, over a year after the newest entry of the log, {known}."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Set the clock right if it is wrong. If it is right, say so with"
        " 'keymgr clock confirm'; the log keeps it."
    )
    now: str
    known: str


@dataclass
class StationClock:
    """A station's clock beside the vault's log.

    Every entry of the log goes through ``checked``, so that the newest entry bears the latest
    time that the vault knows: looking at one entry is enough.
    """

    now: Clock
    log: AuditLog
    _newest: datetime | None = None

    def checked(self) -> datetime:
        """Return the time for a new entry of the log. Raises ClockBehindError, ClockLeapError."""
        now = self.now()
        if self._newest is None:
            self._newest = self._newest_entry()
        if self._newest is not None:
            _compare(now, self._newest)
        self._newest = now
        return now

    def require(self) -> None:
        """Compare the clock with the log and keymgr's release, before anything is signed.

        Raises ClockBehindError, or ClockLeapError for a leap of over a year.
        """
        self.checked()
        if self.doubts(_release()):
            now, known = _minute(self.now()), _minute(_release())
            raise ClockBehindError(now, said("this release of keymgr"), known)

    def contradiction(self) -> ClockBehindError | ClockLeapError | None:
        """Return why nothing is signed by this clock, None where nothing contradicts it."""
        try:
            self.require()
        except (ClockBehindError, ClockLeapError) as error:
            return error
        return None

    def doubts(self, known: datetime) -> bool:
        """Whether the clock stands before ``known``, a time from elsewhere, by over a day.

        Not where an officer confirmed the clock against that very time.
        """
        now = self.now()
        return now < known - _OTHERS_LEEWAY and not self._was_confirmed(now, known)

    def confirm(self, actor: str, reason: str, request: datetime | None = None) -> None:
        """Log that the clock is right, whatever it contradicts; runs in a transaction.

        ``request`` is the date of a request that it contradicts.
        """
        now = self.now()
        against = max(now, _release(), request or now)
        details = {"reason": reason, "against": against.isoformat()}
        self.log.append(now, actor, CONFIRMED, _minute(now), details)
        self._newest = now

    def _newest_entry(self) -> datetime | None:
        entry = self.log.newest()
        return entry.time if entry else None

    def _was_confirmed(self, now: datetime, known: datetime) -> bool:
        """Whether an officer said, not after ``now``, that ``known`` is no reason for doubt."""
        return any(
            entry.time <= now + _OWN_LEEWAY
            and datetime.fromisoformat(str(entry.details["against"])) >= known
            for entry in self.log.all()
            if entry.action == CONFIRMED
        )


def _compare(now: datetime, newest: datetime) -> None:
    if now < newest - _OWN_LEEWAY:
        raise ClockBehindError(
            _minute(now), said("the newest entry of the vault's log"), _minute(newest)
        )
    if now > newest + _LEAP:
        raise ClockLeapError(_minute(now), _minute(newest))


def _release() -> datetime:
    return datetime.fromisoformat(keymgr.RELEASED).replace(tzinfo=UTC)


def _minute(moment: datetime) -> str:
    return said("{minute:%d %b %Y %H:%M} UTC", minute=moment.astimezone(UTC))
