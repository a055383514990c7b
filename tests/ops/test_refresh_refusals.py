"""What a server shows that can't be right is refused, each by its own name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import plan_adopt
from keymgr.ops.refresh import plan_refresh
from keymgr.ops.refresh_errors import (
    BrokenChainError,
    ForkError,
    OtherServerError,
    RollbackError,
)
from keymgr.ops.rotation import rotate_root
from keymgr.ops.sources import open_folder
from keymgr.trust.client import ClientWouldRefuseError
from keymgr.trust.rules import Rule
from tests.ops.arrivals import (
    adopt,
    hold,
    new_desk,
    request,
    sign_a_tag,
)
from tests.ops.refreshing import (
    FIRST,
    FOURTH,
    NOW_THERE,
    SECOND,
    THIRD,
    refusal,
)
from tests.ops.stations import Desk
from tests.trust.repository import (
    GUN,
    DelegationPlan,
    RepositoryPlan,
    RootPlan,
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A station that holds the repository as the server shows it, and its tagging key."""
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        hold(desk, bob="root", tagger="targets")
        adopt(desk, NOW_THERE.make())
        yield desk


# What can't be right


ROLLED_BACK: Mapping[str, Any] = {
    "root": {"roots": (FIRST,)},
    "targets": {"targets_version": 4},
    "targets/releases": {
        "delegations": {**NOW_THERE.delegations, "releases": DelegationPlan(version=2)}
    },
    "targets/alice": {
        "delegations": {**NOW_THERE.delegations, "alice": DelegationPlan(has_file=False)}
    },
    "snapshot": {"snapshot_version": 5},
    "timestamp": {"timestamp_version": 6},
}


@pytest.mark.parametrize("role", ROLLED_BACK)
def test_an_older_file_than_was_seen_is_a_rollback(desk: Desk, role: str) -> None:
    error = refusal(desk, replace(NOW_THERE, **ROLLED_BACK[role]).make())
    assert isinstance(error, RollbackError)
    assert error.role == role


def test_a_server_that_shows_nothing_any_more_is_a_rollback(desk: Desk) -> None:
    assert isinstance(refusal(desk, {}), RollbackError)


def test_an_older_root_than_a_folder_held_is_a_rollback(tmp_path: Path) -> None:
    metadata = tmp_path / "trust/tuf" / GUN / "metadata"
    metadata.mkdir(parents=True)
    for name in ("root.json", "targets.json"):
        (metadata / name).write_bytes(RepositoryPlan(roots=(FIRST, SECOND)).make()[name])
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        plan = plan_adopt(desk.station, open_folder(tmp_path / "trust"), None).confirmed()
        apply_adopt(desk.station, plan, "a test", AdoptOutcome())
        error = refusal(desk, RepositoryPlan().make())
        assert isinstance(error, RollbackError)
        assert (error.role, error.known) == ("root", 2)


FORKED: Mapping[str, Any] = {
    "targets": {"tags": ("v1", "evil")},
    "targets/releases": {
        "delegations": {
            **NOW_THERE.delegations,
            "releases": DelegationPlan(version=3, tags=("evil",)),
        }
    },
    "root": {"roots": (FIRST, replace(SECOND, targets_keys=("tagger", "mallory")))},
}


@pytest.mark.parametrize("role", FORKED)
def test_another_file_of_the_same_version_is_a_fork(desk: Desk, role: str) -> None:
    error = refusal(desk, replace(NOW_THERE, **FORKED[role]).make())
    assert isinstance(error, ForkError)
    assert error.role == role


def test_tags_signed_here_and_elsewhere_at_once_are_a_fork(desk: Desk) -> None:
    sign_a_tag(desk)
    error = refusal(desk, replace(NOW_THERE, targets_version=6).make())
    assert isinstance(error, ForkError)
    assert (error.role, error.version) == ("targets", 6)


def test_a_root_signed_here_and_elsewhere_at_once_is_a_fork(desk: Desk) -> None:
    desk.do(rotate_root(desk.root("next"), None, {}), [GUN])
    error = refusal(desk, replace(NOW_THERE, roots=(FIRST, SECOND, THIRD)).make())
    assert isinstance(error, ForkError)
    assert (error.role, error.version) == ("root", 3)


UNSIGNED = replace(THIRD, signers=("carol",))
BROKEN = {
    "not signed by the former key": (FIRST, SECOND, UNSIGNED),
    "not signed by its own key": (FIRST, SECOND, replace(THIRD, signers=("bob",))),
    "a version is missing": (FIRST, SECOND, FOURTH),
    "started anew by somebody else": (RootPlan(keys=("mallory",)),),
    "the present version by somebody else": (FIRST, replace(SECOND, keys=("mallory",))),
    "started anew and longer": (
        RootPlan(keys=("mallory",)),
        RootPlan(version=2, keys=("mallory",)),
        RootPlan(version=3, keys=("mallory",)),
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_roots_that_do_not_lead_on_are_a_broken_chain(desk: Desk, what: str) -> None:
    error = refusal(desk, replace(NOW_THERE, roots=BROKEN[what]).make())
    assert isinstance(error, BrokenChainError)


@pytest.mark.parametrize("content", [b"{", b""])
def test_a_root_that_is_none_is_a_broken_chain(desk: Desk, content: bytes) -> None:
    assert isinstance(refusal(desk, {**NOW_THERE.make(), "root.json": content}), BrokenChainError)


def test_no_root_at_all_is_a_broken_chain(desk: Desk) -> None:
    files = {name: content for name, content in NOW_THERE.make().items() if "root" not in name}
    assert isinstance(refusal(desk, files), BrokenChainError)


def test_what_a_client_would_refuse_is_refused_by_its_rule(desk: Desk) -> None:
    forged = replace(NOW_THERE, targets_version=6, targets_signers=("mallory",))
    error = refusal(desk, forged.make())
    assert isinstance(error, ClientWouldRefuseError)
    assert error.rule == Rule.SIGNATURES


def test_a_root_json_that_lags_behind_its_own_versions_is_refused(desk: Desk) -> None:
    rotated = replace(NOW_THERE, roots=(FIRST, SECOND, THIRD)).make()
    error = refusal(desk, {**rotated, "root.json": SECOND.make().content})
    assert isinstance(error, ClientWouldRefuseError)
    assert error.rule == Rule.ROLLBACK


def test_another_servers_request_is_refused(desk: Desk) -> None:
    with pytest.raises(OtherServerError) as caught:
        plan_refresh(desk.station, [GUN], request(NOW_THERE.make(), server="https://other.test"))
    assert "{" not in str(caught.value) + caught.value.next_step()
