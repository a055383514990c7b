"""What is refused when a repository comes from elsewhere, and what has only expired."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keymgr.errors import KeymgrError
from keymgr.ops.refresh import plan_refresh
from keymgr.ops.repositories import find_repository
from keymgr.trust.client import ClientWouldRefuseError, RepositoryReport
from keymgr.trust.names import ROOT, Gun, RoleName
from keymgr.trust.rules import Problem, Rule
from tests.ops.arrivals import (
    adopt,
    hold,
    new_desk,
    plan,
    planned,
    request,
    request_for,
    sign_a_tag,
    state,
)
from tests.ops.stations import Desk
from tests.trust.case import Case
from tests.trust.cases_files import DELEGATIONS, FILES, FORMS
from tests.trust.cases_roots import CERTIFICATES, ROOTS
from tests.trust.repository import (
    DAY,
    GUN,
    NOW,
    PAST,
    DelegationPlan,
    Files,
    RepositoryPlan,
    RootPlan,
    certificate,
)

FIRST = RootPlan()
SECOND = RootPlan(version=2, keys=("bob",), signers=("alice", "bob"), former=FIRST)
RELEASES = RoleName("targets/releases")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        yield desk


# What is refused, and what has only expired

CASES = [
    case
    for case in (*ROOTS, *CERTIFICATES, *FILES, *FORMS, *DELEGATIONS)
    if not (case.seen or case.pinned_key)
]


def lasting(report: RepositoryReport) -> list[Problem]:
    """Return what is wrong with more than a date, or with more than a delegation's tags."""
    ended = [
        problem
        for problem in report.problems
        if (problem.rule == Rule.EXPIRED and "has no expiry date" not in problem.sentence)
        or (problem.rule == Rule.CERTIFICATE and " expired on " in problem.sentence)
    ]
    passing = {Rule.SIGNATURES, Rule.EXPIRED}
    return [
        problem
        for problem in report.problems
        if problem not in ended
        and not (problem.role.is_delegation and problem.rule in passing)
        and not (problem.role == ROOT and problem.rule == Rule.SIGNATURES and ended)
    ]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_a_client_refuses_is_refused_by_the_same_rule(desk: Desk, case: Case) -> None:
    files = case.make()
    problems = lasting(case.report(files))
    if problems:
        with pytest.raises(ClientWouldRefuseError) as caught:
            adopt(desk, files)
        assert caught.value.rule == problems[0].rule
        assert desk.station.vault.repositories.count() == 0
    else:
        adopt(desk, files)
        assert state(desk).root.content == files["root.json"]


ENDED = certificate("alice", GUN, NOW - 9 * DAY, PAST)
STALE = RepositoryPlan(
    roots=(RootPlan(listed=(("alice", ENDED),), expires=PAST),),
    delegations={"releases": DelegationPlan(tags=("v2",), expires=PAST - DAY)},
    targets_expires=PAST,
    snapshot_expires=PAST - DAY,
    timestamp_expires=PAST - 5 * DAY,
)


def test_what_has_only_expired_is_adopted_and_told(desk: Desk) -> None:
    adoption = planned(desk, STALE.make())
    day = f"{PAST:%d %b %Y}"
    before = f"{PAST - DAY:%d %b %Y}"
    assert adoption.cautions == (
        f"root version 1 expired on {day}.",
        f"targets version 1 expired on {day}.",
        f"targets/releases version 1 expired on {before}.",
        f"The certificate of root key {ENDED.key_id[:7]} expired on {day}.",
    )
    adopt(desk, STALE.make())
    assert state(desk).delegations[RELEASES].payload.version == 1


def test_expired_tags_hide_no_altered_delegation(desk: Desk) -> None:
    files = STALE.make()
    altered = DelegationPlan(tags=("v3",), expires=PAST - DAY)
    changed = RepositoryPlan(delegations={"releases": altered}).make()["targets/releases.json"]
    with pytest.raises(ClientWouldRefuseError) as caught:
        planned(desk, {**files, "targets/releases.json": changed})
    assert caught.value.rule == Rule.CONTENT


def test_a_certificate_that_has_not_begun_is_no_expired_one(desk: Desk) -> None:
    early = certificate("alice", GUN, NOW + 3 * DAY, NOW + 30 * DAY)
    plan_ = RepositoryPlan(
        roots=(RootPlan(listed=(("alice", early),)),), targets_expires=PAST - 5 * DAY
    )
    with pytest.raises(ClientWouldRefuseError) as caught:
        planned(desk, plan_.make())
    assert caught.value.rule == Rule.CERTIFICATE


def test_a_certificate_newer_than_what_expired_is_fine(desk: Desk) -> None:
    young = certificate("alice", GUN, NOW - timedelta(hours=1), NOW + 30 * DAY)
    plan_ = RepositoryPlan(
        roots=(RootPlan(listed=(("alice", young),)),), targets_expires=PAST - 900 * DAY
    )
    assert planned(desk, plan_.make()).cautions


def test_a_delegation_that_clients_pass_over_is_not_taken_in_and_told(desk: Desk) -> None:
    hold(desk, tagger="targets")
    forged = DelegationPlan(signers=("stranger",), version=7, tags=("evil",))
    files = RepositoryPlan(delegations={"releases": forged}).make()
    (caution,) = planned(desk, files).cautions
    assert caution.startswith("Clients pass over targets/releases version 7")

    adopt(desk, files)
    record = find_repository(desk.station, GUN)
    assert (record.versions, record.published["targets/releases"]) == ({"root": 1, "targets": 1}, 7)
    assert desk.station.vault.metadata.versions(record.history, RELEASES) == []
    sign_a_tag(desk)


def test_another_repositorys_files_are_refused(desk: Desk) -> None:
    brought = request_for({Gun("registry.example.org/team/other"): RepositoryPlan().make()})
    with pytest.raises(ClientWouldRefuseError) as caught:
        plan(desk, brought)
    assert caught.value.rule == Rule.CERTIFICATE


# Hostile bytes


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Desk]]:
    """A station without repositories and one that has the one in question; both only plan."""
    folder = tmp_path_factory.mktemp("readers")
    empty, holding = new_desk(folder / "empty"), new_desk(folder / "holding")
    with empty.station, holding.station:
        adopt(holding, HOSTILE_PLAN.make())
        yield empty, holding


HOSTILE_PLAN = RepositoryPlan(roots=(FIRST, SECOND), delegations={"releases": DelegationPlan()})
HOSTILE = HOSTILE_PLAN.make()


@st.composite
def spoiled(draw: st.DrawFn) -> Files:
    """A good repository of which one file was cut, filled, changed or put in another's place."""
    name = draw(st.sampled_from(sorted(HOSTILE)))
    content = HOSTILE[name]
    start = draw(st.integers(0, len(content)))
    end = draw(st.integers(start, min(len(content), start + 40)))
    anything = st.binary(max_size=40) | st.sampled_from(
        [b"null", b"[]", b"{}", b'""', b"-1", b"1e9", b'"\\ud800"', b"[" * 3000]
    )
    changed = content[:start] + draw(anything) + content[end:]
    whole = draw(st.sampled_from([changed, HOSTILE[draw(st.sampled_from(sorted(HOSTILE)))]]))
    return {**HOSTILE, name: whole}


@given(spoiled())
@settings(max_examples=300, deadline=None)
def test_spoiled_files_end_in_words(readers: tuple[Desk, Desk], files: Files) -> None:
    empty, holding = readers
    with contextlib.suppress(KeymgrError):
        plan(empty, request(files))
    with contextlib.suppress(KeymgrError):
        plan_refresh(holding.station, [GUN], request(files))
