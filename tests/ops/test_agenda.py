"""What a vault asks of its officers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from keymgr.ops.agenda import Agenda, months_ahead, read_agenda
from keymgr.ops.exports import export_bundle
from keymgr.ops.repositories import apply_create, plan_create_notary
from keymgr.ops.standing import list_standings
from keymgr.trust.names import Gun
from tests.ops import arrivals
from tests.ops.stations import START, Desk, open_desk
from tests.ops.test_standing import propose, published

APP = Gun("registry.example.org/team/app")
WEB = Gun("registry.example.org/team/web")
SITE = "registry.example.org/team/site"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A vault with two Notary repositories and a static one."""
    desk = open_desk(tmp_path / "vault.keymgr")
    desk.root("north")
    request = msgspec.structs.replace(arrivals.request_for({APP: {}, WEB: {}}), created=START)
    apply_create(desk.station, plan_create_notary(desk.station, [APP, WEB], request, "north"))
    desk.static(SITE, root="north")
    with desk.station:
        yield desk


def guns(agenda: Agenda) -> dict[str, list[Gun]]:
    """Return the parts of an agenda that hold something."""
    parts = ("expired", "waiting", "due", "to_export", "in_transit")
    found = {part: [each.gun for each in getattr(agenda, part)] for part in parts}
    return {part: listed for part, listed in found.items() if listed}


def test_what_is_signed_leaves_and_is_awaited(desk: Desk, tmp_path: Path) -> None:
    assert guns(read_agenda(desk.station)) == {"to_export": [APP, WEB]}
    export_bundle(desk.station, [APP], tmp_path / "bundle.zip")
    agenda = read_agenda(desk.station)
    assert guns(agenda) == {"to_export": [WEB], "in_transit": [APP]}
    assert agenda.left_on == agenda.in_transit[0].record.exported
    published(desk, APP, WEB)
    agenda = read_agenda(desk.station)
    assert (guns(agenda), agenda.needing, agenda.left_on) == ({}, 0, None)


def test_a_repository_can_wait_and_be_due_at_once(desk: Desk) -> None:
    published(desk, APP, WEB)
    propose(desk, APP)
    agenda = read_agenda(desk.station)
    assert agenda.names[next(iter(agenda.here))] == "north"
    desk.clock.now = START + timedelta(days=3 * 365 - 20)
    agenda = read_agenda(desk.station)
    assert guns(agenda) == {"expired": [SITE], "waiting": [APP], "due": [APP, WEB]}
    assert agenda.needing == 3


def test_months_count_each_repository_once_for_each_kind(desk: Desk) -> None:
    desk.clock.now = datetime(2033, 1, 15, tzinfo=UTC)
    months = months_ahead(list_standings(desk.station), desk.clock.now)
    assert [each.first for each in months[:2]] == [date(2033, 1, 1), date(2033, 2, 1)]
    assert months[-1].first == date(2033, 12, 1)
    found = {each.first.month: (each.root, each.tagging, each.export) for each in months}
    # Targets live for three years. The timestamp has passed, so the export is no news.
    assert {month: each for month, each in found.items() if any(each)} == {2: (0, 3, 0)}
    assert [each.first.month for each in months if each.is_due] == [2]
