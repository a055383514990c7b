"""On repositories made at random, keymgr and the model client decide alike.

keymgr may be stricter for the reasons named here; it never accepts what the client refuses.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from hypothesis import event, given, settings
from hypothesis import strategies as st

from keymgr.trust.client import Pin, RepositoryReport
from keymgr.trust.notary import read_root
from keymgr.trust.rules import Rule
from tests.trust.model import Accepted, Client
from tests.trust.model_metadata import RefusedError
from tests.trust.repository import (
    DAY,
    GUN,
    NOW,
    PAST,
    SOON,
    DelegationPlan,
    Files,
    RepositoryPlan,
    RootPlan,
    certificate,
    verdict,
)

OFFICERS: Final = ("alice", "bob", "carol")
CERTIFICATES: Final = (
    certificate("bob", GUN, NOW - 9 * DAY, PAST),
    certificate("bob", "registry.example.org/*", NOW - DAY, SOON),
    certificate("bob", "other/app"),
)
LEAST: Final = timedelta(seconds=1)
ENDS: Final = st.sampled_from([SOON] * 12 + [PAST, None, NOW, NOW - LEAST])


def some(*names: str) -> st.SearchStrategy[tuple[str, ...]]:
    """Any of these, in any order, with repeats."""
    return st.lists(st.sampled_from(names), max_size=len(names)).map(tuple)


def mostly(usual: tuple[str, ...], *others: str) -> st.SearchStrategy[tuple[str, ...]]:
    """Most often these; else any."""
    return st.just(usual) | st.just(usual) | some(*usual, *others)


@st.composite
def root_plans(draw: st.DrawFn) -> tuple[RootPlan, ...]:
    plans: list[RootPlan] = []
    for version in range(1, draw(st.integers(1, 4)) + 1):
        keys = draw(st.lists(st.sampled_from(OFFICERS), unique=True, min_size=1).map(tuple))
        former = plans[-1] if plans else None
        needed = tuple(dict.fromkeys([*(former.keys if former else ()), *keys]))
        odd = draw(st.none() | st.none() | st.sampled_from(CERTIFICATES))
        plans.append(
            RootPlan(
                version=version,
                keys=keys,
                threshold=draw(st.integers(1, len(keys))),
                signers=draw(mostly(needed, *OFFICERS)),
                listed=(("bob", odd),) if odd is not None and "bob" in keys else (),
                former=former,
                expires=draw(ENDS),
                targets_keys=draw(st.sampled_from([("tagger",), ("tagger", "second")])),
            )
        )
    return tuple(plans)


DELEGATIONS: Final = st.builds(
    DelegationPlan,
    keys=st.sampled_from([("signer",), ("signer", "second")]),
    threshold=st.integers(1, 2),
    signers=st.none() | some("signer", "second"),
    paths=st.lists(st.sampled_from(["", "v", "v1", "w"]), max_size=2).map(tuple),
    tags=some("v1", "v2", "w1"),
    expires=ENDS,
    has_file=st.booleans(),
)
NESTING: Final = st.builds(
    lambda plan, below: replace(plan, below=below),
    DELEGATIONS,
    st.dictionaries(st.sampled_from(["in", "out"]), DELEGATIONS, max_size=1),
)


@st.composite
def repositories(draw: st.DrawFn) -> tuple[tuple[RootPlan, ...], Files]:
    """The roots, and the files with a few that lack or belong to another version."""
    roots = draw(root_plans())
    names = st.sampled_from(["releases", "team"])
    plan = RepositoryPlan(
        roots=roots,
        tags=draw(some("v1", "v3")),
        delegations=draw(st.dictionaries(names, NESTING, max_size=2)),
        targets_signers=draw(mostly(("tagger",), "second", "mallory")),
        targets_expires=draw(ENDS),
        snapshot_signers=draw(mostly(("snapshot",), "tagger")),
        snapshot_expires=draw(ENDS),
        timestamp_signers=draw(mostly(("timestamp",), "snapshot")),
        timestamp_expires=draw(ENDS),
    )
    files = plan.make()
    lacking = draw(st.none() | st.none() | st.sampled_from(sorted(files)))
    return roots, {name: content for name, content in files.items() if name != lacking}


def updated(files: Files, seen: RootPlan | None) -> Accepted | None:
    client = Client(GUN, {"root": seen.make().content} if seen else {})
    try:
        return client.update(files, NOW)
    except RefusedError:
        return None


def is_stricter(report: RepositoryReport, seen: RootPlan | None) -> bool:
    """Whether keymgr has a reason of its own to refuse what a client takes."""
    cause = report.problems[0]
    ignored = cause.role.is_delegation and cause.rule in {Rule.SIGNATURES, Rule.EXPIRED}
    # A new client does not look at the roots before the newest, one that has it not at root.json.
    unread = cause.role == "root" and (seen is None or cause.rule is Rule.MISSING)
    return ignored or unread


@settings(max_examples=200)
@given(repositories(), st.data())
def test_keymgr_accepts_what_the_client_accepts(
    made: tuple[tuple[RootPlan, ...], Files], data: st.DataObject
) -> None:
    roots, files = made
    seen = data.draw(st.none() | st.sampled_from(roots))
    report = verdict(files, Pin(root=read_root(seen.make().content)) if seen else None)
    accepted = updated(files, seen)

    event(f"keymgr {report.ok}, client {accepted is not None}")
    if report.ok:
        assert accepted is not None
    elif accepted is not None:
        assert is_stricter(report, seen), report.problems
    if accepted is not None and (report.ok or report.problems[0].role != "root"):
        ours = {tag: role for tag, (role, _) in report.tags().items()}
        assert ours == {tag: role for tag, (role, _) in accepted.tags().items()}
