"""A calendar of what expires, and the station's clock where it is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from keymgr.exchange.request import load_request
from keymgr.gui.flows.fields_form import FieldsForm, Note
from keymgr.gui.flows.guided import CHANGES, WRITES, Guided
from keymgr.gui.flows.path_asks import FileAsk, PlaceAsk
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Next, Result, Review, Tone
from keymgr.gui.work.language import tr
from keymgr.ops.expiry import Expiry, list_expiries
from keymgr.ops.station import Station
from keymgr.ops.written import write_compared
from keymgr.sentences import day, said, said_count
from keymgr.trust.names import Gun

_SHOWN = 200


class ExpiryCalendar:
    """A calendar file with reminders. Values: ``guns`` (none: all), ``path``."""

    name = "expiry-calendar"
    title = said("Calendar of expiry dates")
    steps = (said("Where to"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"guns": [], "path": "", **values}

    def load(self, station: Station) -> None:
        """Nothing is offered."""

    def obstacle(self, step: int) -> str:
        """Ask for the place."""
        del step
        return "" if self.values["path"] else said("Choose where to write it.")

    def _entries(self, station: Station) -> list[Expiry]:
        guns = self.values["guns"]
        named = [Gun(str(gun)) for gun in guns] if isinstance(guns, list) and guns else None
        return list_expiries(station, named)

    def plan(self, station: Station) -> Review:
        """List what expires."""
        entries, now = self._entries(station), station.clock()
        return Review(
            title=said_count(
                len(entries),
                "Save {number} expiry date as a calendar",
                "Save {number} expiry dates as a calendar",
            ),
            words=(
                Line("calendar", said("Any calendar program reads it; dates come with reminders.")),
                Line("triangle-alert", said("It names your repositories."), Tone.MIND),
                Line("hard-drive", said("Written to {path}.", path=str(self.values["path"]))),
            ),
            count=said("Nothing is signed."),
            act=said("Write the calendar"),
            lead=said("Nothing has been written yet."),
            doing=said("Writing"),
            icon="calendar-plus",
            grids=(_dates(entries[:_SHOWN], now),) if entries else (),
            is_logged_with_reason=False,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Write it and compare what the medium gives back."""
        from keymgr.ops.expiry_calendar import write_calendar  # noqa: PLC0415  (slow to load)

        del reason
        path, now = Path(str(self.values["path"])), station.clock()
        entries = self._entries(station)
        write_compared(path, write_calendar(entries, station.vault.header.vault_id, now))
        return Result(
            Tone.WELL,
            said("The calendar is written to {path}", path=str(path)),
            said("Writing it again later replaces its dates in your calendar program."),
            steps=(Next(said("Renew…"), "calendar-clock", "renew"),),
        )


def _dates(entries: list[Expiry], now: datetime) -> Grid:
    return Grid(
        said("What expires"),
        (
            GridColumn(said("Expires")),
            GridColumn(said("Repository"), "gun"),
            GridColumn(said("What")),
        ),
        tuple((_date(entry, now), entry.gun, entry.what) for entry in entries),
    )


def _date(entry: Expiry, now: datetime) -> str | Line:
    words = day(entry.expires) if entry.expires else said("no date")
    if entry.has_passed(now):
        return Line("circle-alert", words, Tone.WRONG)
    return words


def calendar(values: Mapping[str, object]) -> Guided:
    """Return the job that writes a calendar."""
    flow = ExpiryCalendar(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Where is the calendar written?"),
                tr("Every date on which clients begin to refuse something, with reminders."),
                [PlaceAsk(flow.values, "path", tr("Name of the file"), lambda: "keymgr.ics")],
                [
                    Note(
                        State.INFO,
                        tr("For the calendar of your team"),
                        tr("The overview shows the same dates here; the calendar reminds those who"
                           " don't open the vault."),
                    )
                ],
            )
        ],
        endings=WRITES,
    )  # fmt: skip


class ConfirmClock:
    """An officer's word that the clock is right. Values: ``request`` (a file)."""

    name = "confirm-clock"
    title = said("Confirm the clock")
    steps = (said("In doubt"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"request": "", **values}

    def load(self, station: Station) -> None:
        """Nothing is offered."""

    def obstacle(self, step: int) -> str:
        """Nothing has to be given."""
        del step
        return ""

    def _request(self) -> datetime | None:
        """Return the date of the request that the clock contradicts."""
        path = str(self.values["request"])
        return load_request(Path(path).expanduser()).created if path else None

    def plan(self, station: Station) -> Review:
        """Show what the clock says, and what is known."""
        now, newest = station.clock(), station.vault.audit.newest()
        words = [
            Line("clock", said("This station's clock says {now:%d %b %Y %H:%M} UTC.", now=now)),
        ]
        if newest is not None:
            words.append(
                Line(
                    "scroll-text",
                    said(
                        "The newest entry of the log is of {then:%d %b %Y %H:%M} UTC.",
                        then=newest.time,
                    ),
                )
            )
        request = self._request()
        if request is not None:
            text = said("The request is of {then:%d %b %Y %H:%M} UTC.", then=request)
            words.append(Line("file-text", text))
        words.append(
            Line(
                "triangle-alert",
                said("A wrong clock signs files that clients refuse, or that last too long."),
                Tone.MIND,
            )
        )
        return Review(
            title=said("Is the clock right?"),
            words=tuple(words),
            count=said("Nothing is signed. The audit log keeps it."),
            act=said("Confirm the clock"),
            lead=said("Compare it with another clock: a watch, the time signal, a second person."),
            doing=said("Confirming"),
            icon="clock",
            ticks=(said("I compared it with another clock, and it is right."),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Log the confirmation."""
        with station.vault.transaction():
            station.watch.confirm(station.actor, reason, self._request())
        return Result(
            Tone.WELL,
            said("The clock is confirmed"),
            said("What was refused because of it can be done now."),
        )


def confirm_clock(values: Mapping[str, object]) -> Guided:
    """Return the job that confirms the clock."""
    flow = ConfirmClock(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("What does the clock contradict?"),
                tr("The log's newest entry and keymgr's release are compared anyway."),
                [
                    FileAsk(
                        flow.values,
                        "request",
                        tr("A request that the clock contradicts, if there is one"),
                        tr("Its date is then no reason for doubt any more."),
                    )
                ],
                [
                    Note(
                        State.INFO,
                        tr("Why a clock is doubted"),
                        tr("A station without a network asks no time server. So its clock is held"
                           " against every time that is known, before anything is signed."),
                    )
                ],
            )
        ],
        endings=CHANGES,
    )  # fmt: skip
