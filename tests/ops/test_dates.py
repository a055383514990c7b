"""What expires, signing it again, and a clock that can't be right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from keymgr.ops.drafts import NothingToChangeError
from keymgr.ops.expiry import Expiry, list_expiries
from keymgr.ops.expiry_calendar import write_calendar
from keymgr.ops.jobs import Outcome, apply_job, plan_job
from keymgr.ops.periods import Period
from keymgr.ops.renewal import RenewalTooShortError, renew
from keymgr.ops.rotation import rotate_server_role, rotate_targets
from keymgr.ops.signer_jobs import SignerName, add_signer
from keymgr.ops.station_clock import ClockBehindError, ClockLeapError
from keymgr.trust.names import ROOT, TARGETS, TIMESTAMP, Gun
from tests.ops.people import Person, pulled, state_of
from tests.ops.stations import START, Desk, open_desk

ALICE = Person("alice")
YEAR = timedelta(days=365)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "vault")
    made.root("north")
    with made.station:
        yield made


@pytest.fixture
def gun(desk: Desk) -> Gun:
    (gun,) = desk.static("registry.example.org/team/app", root="north")
    return gun


def wait(desk: Desk, until: datetime) -> None:
    """Let time pass; somebody looks in twice a year."""
    while desk.clock.now < until:
        desk.clock.now = min(until, desk.clock.now + YEAR / 2)
        with desk.station.vault.transaction():
            desk.station.log("vault checked", "")


def dates(desk: Desk, before: datetime | None = None) -> dict[str, Expiry]:
    return {entry.what: entry for entry in list_expiries(desk.station, None, before)}


# What expires


def test_the_soonest_stands_first(desk: Desk, gun: Gun) -> None:
    found = list_expiries(desk.station, [gun])
    assert [entry.what for entry in found] == [
        "timestamp",
        "snapshot",
        "targets",
        "certificate of root key north",
        "root",
    ]
    soon = list_expiries(desk.station, None, START + timedelta(days=120))
    assert [entry.what for entry in soon] == ["timestamp"]


def test_a_calendar_brings_the_same_events_up_to_date(desk: Desk, gun: Gun) -> None:
    first = write_calendar(list_expiries(desk.station, [gun]), "vault", START)
    desk.do(renew(desk.station, Period(months=4)), [gun])
    second = write_calendar(list_expiries(desk.station, [gun]), "vault", START)
    assert first.count(b"BEGIN:VEVENT") == second.count(b"BEGIN:VEVENT") == 5
    assert first.count(b"BEGIN:VALARM") == 5 * 4


# Renewal


def test_only_what_is_due_is_signed_again(desk: Desk, gun: Gun) -> None:
    before = state_of(desk, gun).record.versions
    wait(desk, START + timedelta(days=3 * 365 - 60))
    plan = plan_job(desk.station, renew(desk.station), [state_of(desk, gun).record])
    assert [file.role for file in plan.changes[0].files] == [TARGETS]
    desk.do(renew(desk.station), [gun])
    after = state_of(desk, gun).record.versions
    assert (after[ROOT], after[TARGETS]) == (before[ROOT], before[TARGETS] + 1)
    assert pulled(desk, gun) == set()


def test_nothing_that_lasts_is_signed(desk: Desk, gun: Gun) -> None:
    with pytest.raises(NothingToChangeError, match="expires before"):
        desk.do(renew(desk.station, Period(days=7)), [gun])


def test_a_date_of_ones_own(desk: Desk, gun: Gun) -> None:
    until = START + 5 * YEAR
    desk.do(renew(desk.station, Period(months=48), until), [gun])
    assert dates(desk)["targets"].expires == until
    shown = dates(desk)["root"].expires
    assert shown is not None
    assert shown > until, "a root that lasts longer is left as it is"
    with pytest.raises(RenewalTooShortError):
        renew(desk.station, Period(months=48), START + YEAR)


def test_what_has_expired_is_opened_and_renewed(desk: Desk, gun: Gun) -> None:
    wait(desk, START + 4 * YEAR)
    gone = {what for what, entry in dates(desk).items() if entry.has_passed(desk.clock.now)}
    assert gone == {"timestamp", "snapshot", "targets"}
    with pytest.raises(NothingToChangeError):
        desk.do(rotate_server_role(TIMESTAMP, {}), [gun])
    desk.do(renew(desk.station), [gun])
    assert not any(entry.has_passed(desk.clock.now) for entry in dates(desk).values())
    assert pulled(desk, gun) == set()
    desk.do(rotate_server_role(TIMESTAMP, {}), [gun])


def test_a_signers_file_is_renewed_by_the_signer(desk: Desk, gun: Gun) -> None:
    desk.do(add_signer(SignerName("alice"), [ALICE.public]), [gun])
    ALICE.push(desk, gun, "1.0")
    wait(desk, START + timedelta(days=3 * 365 - 60))
    (done,) = desk.do(renew(desk.station), [gun]).done
    assert any("targets/alice expires on" in sentence for sentence in done.sentences)
    ALICE.lends_key(desk)
    desk.do(renew(desk.station), [gun])
    later = desk.clock.now + 2 * YEAR
    assert {"targets/alice", "targets/releases"}.isdisjoint(dates(desk, later))


# The clock


def test_a_clock_that_went_back_signs_nothing_until_it_is_confirmed(desk: Desk, gun: Gun) -> None:
    job = rotate_targets()
    plan = plan_job(desk.station, job, [state_of(desk, gun).record])
    desk.clock.now = START - timedelta(days=1)
    with pytest.raises(ClockBehindError):
        apply_job(desk.station, job, plan, "", Outcome())
    assert isinstance(desk.station.watch.contradiction(), ClockBehindError)
    assert state_of(desk, gun).record.versions[ROOT] == 1
    confirm(desk)
    assert desk.station.watch.contradiction() is None
    desk.do(job, [gun])


def test_a_leap_of_over_a_year_asks(desk: Desk, gun: Gun) -> None:
    desk.clock.now += YEAR + timedelta(days=2)
    with pytest.raises(ClockLeapError):
        desk.do(rotate_targets(), [gun])
    confirm(desk)
    desk.do(rotate_targets(), [gun])
    assert dates(desk)[TIMESTAMP].expires == desk_end(desk, gun)


def test_a_few_minutes_are_no_matter(desk: Desk, gun: Gun) -> None:
    desk.clock.now -= timedelta(minutes=8)
    desk.do(rotate_targets(), [gun])


def confirm(desk: Desk) -> None:
    with desk.station.vault.transaction():
        desk.station.watch.confirm("officer", "looked at two watches")


def desk_end(desk: Desk, gun: Gun) -> datetime | None:
    timestamp = state_of(desk, gun).timestamp
    return timestamp.payload.expires if timestamp else None
