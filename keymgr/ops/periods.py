"""Lengths of time as people give them: ``6mo``, ``90d``."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from keymgr.sentences import said
from keymgr.trust.names import InvalidNameError

_PERIOD: Final = re.compile(r"([0-9]{1,4})(d|w|mo|y)")
_MONTHS: Final = {"mo": 1, "y": 12}
_DAYS: Final = {"d": 1, "w": 7}
_MONTHS_A_YEAR: Final = 12
_MOST_MONTHS: Final = 1200


@dataclass(frozen=True)
class Period:
    """So many calendar months and days."""

    months: int = 0
    days: int = 0

    def after(self, moment: datetime) -> datetime:
        """Return the time a period after ``moment``; a day that a month lacks is its last one."""
        month = moment.month - 1 + self.months
        year, month = moment.year + month // _MONTHS_A_YEAR, month % _MONTHS_A_YEAR + 1
        day = min(moment.day, calendar.monthrange(year, month)[1])
        return moment.replace(year=year, month=month, day=day) + timedelta(days=self.days)


SIX_MONTHS: Final = Period(months=6)
"""Within which notary signs again what expires (``client/helpers.go``, nearExpiry)."""


def parse_period(text: str) -> Period:
    """Return the period that ``text`` says, up to 100 years. Raises InvalidNameError."""
    match = _PERIOD.fullmatch(text)
    if match is not None:
        count, unit = int(match[1]), match[2]
        period = Period(count * _MONTHS.get(unit, 0), count * _DAYS.get(unit, 0))
        if period.months <= _MOST_MONTHS:
            return period
    raise InvalidNameError(
        text[:300],
        "period",
        said(
            "Write a number with d, w, mo or y for days, weeks, months or years, such"
            " as 6mo or 90d."
        ),
    )
