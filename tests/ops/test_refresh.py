"""What others publish is taken into account, and what can't be right is refused by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from keymgr.exchange.request import Request
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import plan_adopt
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.exports import all_files
from keymgr.ops.ports import CancelledError
from keymgr.ops.refresh import RefreshOutcome, apply_refresh, plan_refresh
from keymgr.ops.refresh_errors import (
    RollbackError,
    UnpublishedConflictError,
)
from keymgr.ops.repositories import (
    NoRepositoryError,
    NotInRequestError,
    RequestFromFutureError,
    apply_create,
    find_repository,
    plan_create_notary,
)
from keymgr.ops.roots import add_public_root
from keymgr.ops.rotation import rotate_targets
from keymgr.ops.sign_offs import StaleProposalError, export_sign_off
from keymgr.ops.sources import RequestSource
from keymgr.ops.tags import signed_tags
from keymgr.ops.thresholds import set_threshold
from keymgr.trust.client import Pin
from keymgr.trust.metadata import Signed, Targets
from keymgr.trust.names import ROOT, TARGETS, Gun, RoleName
from tests.ops.arrivals import (
    SERVER,
    adopt,
    hold,
    new_desk,
    request,
    request_for,
    serve,
    sign_a_tag,
    state,
)
from tests.ops.refreshing import (
    FIRST,
    FOURTH,
    NOW_THERE,
    SECOND,
    THIRD,
    applied,
    news,
    refreshed,
    refusal,
)
from tests.ops.stations import Desk
from tests.trust.repository import (
    GUN,
    NOW,
    PAST,
    DelegationPlan,
    RepositoryPlan,
    RootPlan,
    bare,
    certificate,
    key,
    sign,
)

RELEASES = RoleName("targets/releases")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A station that holds the repository as the server shows it, and its tagging key."""
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        hold(desk, bob="root", tagger="targets")
        adopt(desk, NOW_THERE.make())
        yield desk


def served(desk: Desk) -> dict[str, bytes]:
    """Return what the server shows once all that is here was published."""
    record = find_repository(desk.station, GUN)
    files = {str(name): content for name, content in all_files(desk.station, record).items()}
    return serve(files, 50)


def unpublished(desk: Desk) -> set[str]:
    record = find_repository(desk.station, GUN)
    return {role for role, v in record.versions.items() if record.published.get(role, 0) < v}


# What is taken in


def test_tags_by_another_signer_are_taken_in(desk: Desk) -> None:
    newer = replace(NOW_THERE, tags=("v1", "v3"), targets_version=6, snapshot_version=7)
    refresh = refreshed(desk, newer.make())
    (change,) = refresh.changes
    assert (change.role, change.before, change.after) == ("targets", 5, 6)
    assert (change.tags_added, change.tags_removed) == (("v3",), ("v2",))
    assert refresh.sentences[0] == "targets version 6 is taken in."
    record = find_repository(desk.station, GUN)
    assert (record.versions["targets"], record.published["targets"]) == (6, 6)
    assert record.published["snapshot"] == 7
    sign_a_tag(desk)
    assert state(desk).targets.payload.version == 7


def test_new_delegations_and_newer_files_of_old_ones_are_taken_in(desk: Desk) -> None:
    delegations = {
        "releases": DelegationPlan(version=4, tags=("v9",)),
        "alice": DelegationPlan(),
        "bob": DelegationPlan(keys=("member",)),
    }
    newer = replace(NOW_THERE, delegations=delegations, targets_version=6)
    refreshed(desk, newer.make())
    assert {role: file.payload.version for role, file in state(desk).delegations.items()} == {
        "targets/releases": 4,
        "targets/alice": 1,
        "targets/bob": 1,
    }


def test_a_delegation_that_is_gone_is_dropped(desk: Desk) -> None:
    delegations = {"alice": DelegationPlan()}
    refresh = refreshed(desk, replace(NOW_THERE, delegations=delegations, targets_version=6).make())
    assert "targets/releases is dropped: clients don't use it any more." in refresh.sentences
    assert state(desk).delegations.keys() == {"targets/alice"}
    kept = desk.station.vault.metadata.versions(GUN, RELEASES)
    assert kept == [3], "history stays"


LEFT = DelegationPlan(keys=("member",), signers=("signer",), version=3)


def test_a_delegation_whose_signer_has_left_is_told_and_its_tags_stay_known(desk: Desk) -> None:
    delegations = {"alice": DelegationPlan(), "releases": LEFT}
    newer = replace(NOW_THERE, delegations=delegations, targets_version=6)
    refresh = refreshed(desk, newer.make())
    assert [c for c in refresh.cautions if c.startswith("Clients pass over targets/releases")]
    assert state(desk).delegations[RELEASES].payload.version == 3


def test_a_delegation_without_good_signatures_brings_no_tags(desk: Desk) -> None:
    forged = replace(LEFT, version=4, tags=("evil",))
    delegations = {"alice": DelegationPlan(), "releases": forged, "new": forged}
    newer = replace(NOW_THERE, delegations=delegations, targets_version=6)
    refreshed(desk, newer.make())
    record = find_repository(desk.station, GUN)
    assert record.versions["targets/releases"] == 3
    assert "targets/new" not in record.versions
    assert record.published["targets/releases"] == 4
    assert desk.station.vault.metadata.versions(GUN, RELEASES) == [3]


def test_newer_roots_are_followed_one_by_one(desk: Desk) -> None:
    rotated = replace(NOW_THERE, roots=(FIRST, SECOND, THIRD, FOURTH))
    refresh = refreshed(desk, rotated.make())
    assert "this repository is watched" in refresh.missing[0]
    assert desk.station.vault.metadata.versions(GUN, ROOT) == [1, 2, 3, 4]
    record = find_repository(desk.station, GUN)
    assert (record.roots, record.versions["root"]) == ((), 4)


def test_what_was_published_meanwhile_is_noted(desk: Desk) -> None:
    sign_a_tag(desk)
    assert "targets" in unpublished(desk)
    refresh = refreshed(desk, served(desk))
    assert refresh.changes == ()
    assert unpublished(desk) == set()


def test_nothing_new_changes_nothing(desk: Desk) -> None:
    plan = news(desk, NOW_THERE.make())
    assert plan.refreshes == ()
    assert [left.reason for left in plan.left_out] == ["the server has nothing new"]


def test_the_log_tells_what_was_taken_in_and_why(desk: Desk) -> None:
    refreshed(desk, replace(NOW_THERE, targets_version=6).make())
    entry = desk.station.vault.audit.all()[-1]
    assert (entry.action, entry.subject, entry.details["reason"]) == (
        "repository refreshed",
        GUN,
        "a test",
    )
    changes = entry.details["changes"]
    assert isinstance(changes, list)
    assert "targets version 6 is taken in." in changes


def test_expired_files_are_taken_in_and_told(desk: Desk) -> None:
    newer = replace(NOW_THERE, targets_version=6, targets_expires=PAST, timestamp_expires=PAST)
    (caution,) = refreshed(desk, newer.make()).cautions
    assert caution == f"targets version 6 expired on {PAST:%d %b %Y}."


def test_a_new_key_of_the_server_is_told(desk: Desk) -> None:
    newer = request(replace(NOW_THERE, targets_version=6).make(), timestamp="another")
    (refresh,) = plan_refresh(desk.station, [GUN], newer).refreshes
    (caution,) = refresh.cautions
    assert caution.startswith("Its timestamp key is not the server's.")


def test_more_signatures_on_the_same_content_are_no_news(tmp_path: Path) -> None:
    pair = RootPlan(keys=("alice", "bob"), signers=("alice",), targets_keys=("tagger", "second"))
    once = RepositoryPlan(roots=(pair,))
    twice = replace(
        once,
        roots=(replace(pair, signers=("bob", "alice")),),
        targets_signers=("second", "tagger"),
    )
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        adopt(desk, once.make())
        plan = news(desk, twice.make())
        assert [left.reason for left in plan.left_out] == ["the server has nothing new"]


def test_roots_before_the_pinned_one_are_not_looked_at(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "vault")
    stray = {"1.root.json": RootPlan(keys=("mallory",)).make().content}
    with desk.station:
        pin = Pin(root=SECOND.make())
        source = RequestSource(request({**NOW_THERE.make(), **stray}))
        plan = plan_adopt(desk.station, source, None, pin=pin)
        apply_adopt(desk.station, plan, "a test", AdoptOutcome())
        newer = replace(NOW_THERE, targets_version=6, roots=(FIRST, SECOND, THIRD)).make()
        refreshed(desk, {**newer, **stray})
        assert state(desk).root.payload.version == 3


# What was signed here and is not published


def test_an_unpublished_change_stays_while_the_server_shows_the_old(desk: Desk) -> None:
    desk.do(rotate_targets(), [GUN])
    plan = news(desk, NOW_THERE.make())
    assert [left.reason for left in plan.left_out] == ["the server has nothing new"]
    assert unpublished(desk) == {"root", "targets"}


def test_tags_signed_here_that_others_overtook_are_told(desk: Desk) -> None:
    sign_a_tag(desk)
    refresh = refreshed(desk, replace(NOW_THERE, targets_version=7).make())
    (caution,) = refresh.cautions
    assert caution.startswith("targets version 6, signed here, was not known to be published")
    assert "new" not in signed_tags(desk.station, GUN)


def test_a_delegation_signed_elsewhere_goes_with_tags_signed_here(desk: Desk) -> None:
    sign_a_tag(desk)
    delegations = {**NOW_THERE.delegations, "alice": DelegationPlan(version=2)}
    refresh = refreshed(desk, replace(NOW_THERE, delegations=delegations).make())
    assert "targets version 6 is here and not on the server." in refresh.sentences
    assert find_repository(desk.station, GUN).versions["targets/alice"] == 2
    assert unpublished(desk) == {"targets"}


def test_tags_by_a_key_that_was_replaced_here_are_a_conflict(desk: Desk) -> None:
    desk.do(rotate_targets(), [GUN])
    error = refusal(desk, replace(NOW_THERE, targets_version=7).make())
    assert isinstance(error, UnpublishedConflictError)


def test_tags_by_a_signer_who_was_removed_here_are_taken_in_with_a_warning(desk: Desk) -> None:
    before = state(desk)
    payload = before.targets.payload
    releases = payload.delegation(RELEASES)
    assert releases is not None
    member = key("member").public
    role = replace(releases.role, key_ids=(member.key_id,))
    others = [entry for entry in payload.delegations if entry != releases]
    without = replace(
        payload,
        version=6,
        keys={**payload.keys, member.key_id: member},
        delegations=(*others, replace(releases, role=role)),
    )
    keep(desk, sign(TARGETS, without, bare("tagger")))

    pushed = {**NOW_THERE.delegations, "releases": DelegationPlan(version=4, tags=("last",))}
    refresh = refreshed(desk, replace(NOW_THERE, delegations=pushed).make())
    (caution,) = refresh.cautions
    assert caution.startswith("targets/releases version 4 is signed by a key that leaves")
    assert [change.tags_added for change in refresh.changes] == [("last",)]
    assert unpublished(desk) == {"targets"}


def keep(desk: Desk, signed: Signed[Targets]) -> None:
    """Put a file into the vault as if it had been signed here."""
    vault, record = desk.station.vault, find_repository(desk.station, GUN)
    version = signed.payload.version
    with vault.transaction():
        vault.metadata.put(record.history, signed.role, version, signed.content, NOW)
        versions = {**record.versions, signed.role: version}
        vault.repositories.put(msgspec.structs.replace(record, versions=versions))


def test_a_change_that_waits_for_signatures_is_overtaken(desk: Desk) -> None:
    (company,) = desk.station.vault.keys.roots()
    public = key("dora").public
    add_public_root(desk.station, "dora", public)
    (dora,) = [root for root in desk.station.vault.keys.roots() if root.name == "dora"]
    outcome = desk.do(set_threshold((company, dora), 2), [GUN])
    assert outcome.done[0].shortfalls
    assert refreshed(desk, replace(NOW_THERE, targets_version=6).make()).cautions == ()
    third = replace(NOW_THERE, roots=(FIRST, SECOND, THIRD), targets_version=6)
    *_, caution = refreshed(desk, third.make()).cautions
    assert caution == (
        "A change that waits for signatures was made before this and can't be completed:"
        " give it up with 'keymgr sign-off withdraw', and begin it anew."
    )
    with pytest.raises(StaleProposalError):
        import_sign_off(desk.station, export_sign_off(desk.station, [GUN]))


# Which repositories


def test_only_what_is_asked_for_and_here(desk: Desk) -> None:
    other = Gun("registry.example.org/team/other")
    both = request_for({other: {}, GUN: replace(NOW_THERE, targets_version=6).make()})
    assert [each.gun for each in plan_refresh(desk.station, None, both).refreshes] == [GUN]
    with pytest.raises(NoRepositoryError):
        plan_refresh(desk.station, [other], both)
    with pytest.raises(NotInRequestError):
        plan_refresh(desk.station, [Gun("registry.example.org/team/third")], both)


def test_one_bad_repository_stops_no_other(desk: Desk) -> None:
    other = Gun("registry.example.org/team/other")
    root = RootPlan(listed=(("alice", certificate("alice", other)),))
    theirs = RepositoryPlan(roots=(root,), targets_version=2)
    source = RequestSource(request_for({other: theirs.make()}))
    plan = plan_adopt(desk.station, source, None).confirmed()
    apply_adopt(desk.station, plan, "a test", AdoptOutcome())

    brought = {
        GUN: replace(NOW_THERE, targets_version=6).make(),
        other: replace(theirs, targets_version=1).make(),
    }
    found = plan_refresh(desk.station, None, request_for(brought))
    assert [each.gun for each in found.refreshes] == [GUN]
    assert [(gun, type(error)) for gun, error in found.refused] == [(other, RollbackError)]
    assert applied(desk, found) == [GUN]


def test_a_static_repository_has_no_server_to_ask(desk: Desk) -> None:
    (gun,) = desk.static("registry.example.org/team/site", root="company")
    plan = plan_refresh(desk.station, [gun], request_for({gun: {}}))
    (left,) = plan.left_out
    assert left.reason == "it is static: nobody publishes it but this vault"


def test_a_repository_that_is_not_published_yet_is_left_out(desk: Desk) -> None:
    gun = Gun("registry.example.org/team/new")
    plan = plan_create_notary(desk.station, [gun], request_for({gun: {}}), "company")
    apply_create(desk.station, plan)
    found = plan_refresh(desk.station, [gun], request_for({gun: {}}))
    assert [left.reason for left in found.left_out] == ["the server has no trust data for it yet"]


def test_a_request_from_the_future_is_refused(desk: Desk) -> None:
    future = Request(
        created=NOW + timedelta(days=30),
        server=SERVER,
        repositories=request(NOW_THERE.make()).repositories,
    )
    with pytest.raises(RequestFromFutureError):
        plan_refresh(desk.station, [GUN], future)


def test_a_cancelled_refresh_keeps_what_was_done_and_goes_on(desk: Desk) -> None:
    other = Gun("registry.example.org/team/other")
    root = RootPlan(listed=(("alice", certificate("alice", other)),))
    theirs = RepositoryPlan(roots=(root,))
    source = RequestSource(request_for({other: theirs.make()}))
    adopting = plan_adopt(desk.station, source, None).confirmed()
    apply_adopt(desk.station, adopting, "a test", AdoptOutcome())
    newer = request_for(
        {
            GUN: replace(NOW_THERE, targets_version=6).make(),
            other: replace(theirs, targets_version=2).make(),
        }
    )
    plan = plan_refresh(desk.station, None, newer)
    outcome = RefreshOutcome()
    desk.progress.steps = 1
    with pytest.raises(CancelledError):
        apply_refresh(desk.station, plan, "a test", outcome)
    desk.progress.steps = None
    rest = plan_refresh(desk.station, None, newer)
    assert {*outcome.done, *applied(desk, rest)} == {GUN, other}
    assert len(rest.refreshes) == 2 - len(outcome.done)
