"""A repository as its server shows it one day, and a station that looks again later."""

from __future__ import annotations

import pytest

from keymgr.errors import KeymgrError
from keymgr.ops.merging import Refresh
from keymgr.ops.refresh import RefreshOutcome, RefreshPlan, apply_refresh, plan_refresh
from keymgr.ops.repositories import (
    find_repository,
)
from keymgr.trust.names import Gun
from tests.ops.arrivals import request
from tests.ops.stations import Desk
from tests.trust.repository import (
    GUN,
    DelegationPlan,
    Files,
    RepositoryPlan,
    RootPlan,
)

FIRST = RootPlan()
SECOND = RootPlan(version=2, keys=("bob",), signers=("alice", "bob"), former=FIRST)
THIRD = RootPlan(version=3, keys=("carol",), signers=("bob", "carol"), former=SECOND)
FOURTH = RootPlan(version=4, keys=("carol",), former=THIRD)
NOW_THERE = RepositoryPlan(
    roots=(FIRST, SECOND),
    tags=("v1", "v2"),
    targets_version=5,
    delegations={"releases": DelegationPlan(version=3), "alice": DelegationPlan()},
    snapshot_version=6,
    timestamp_version=7,
)
"""What the server shows when the repository is adopted."""


def news(desk: Desk, files: Files) -> RefreshPlan:
    return plan_refresh(desk.station, [GUN], request(files))


def refreshed(desk: Desk, files: Files) -> Refresh:
    """Take in what a server shows."""
    plan = news(desk, files)
    (refresh,) = plan.refreshes
    assert applied(desk, plan) == [GUN]
    desk.station.vault.verify()
    return refresh


def applied(desk: Desk, plan: RefreshPlan) -> list[Gun]:
    outcome = RefreshOutcome()
    apply_refresh(desk.station, plan, "a test", outcome)
    assert not outcome.failed
    return outcome.done


def refusal(desk: Desk, files: Files) -> KeymgrError:
    """Return why ``files`` are refused; nothing may have changed."""
    before = find_repository(desk.station, GUN)
    with pytest.raises(KeymgrError) as caught:
        news(desk, files)
    assert find_repository(desk.station, GUN) == before
    assert "{" not in str(caught.value) + caught.value.next_step()
    return caught.value
