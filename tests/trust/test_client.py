"""What a report says: which problem first, in which words, and which tags docker pulls."""

from __future__ import annotations

from typing import Any

import pytest

from keymgr.crypto.keys import VERIFIER
from keymgr.trust.client import (
    UPLOAD_ROLES,
    ClientWouldRefuseError,
    Pin,
    check_repository,
)
from keymgr.trust.names import Gun, RoleName
from keymgr.trust.notary import read_root
from keymgr.trust.rules import Rule
from tests.trust.case import plan, released, rooted, without
from tests.trust.cases_roots import FIRST, OFFICERS, SECOND, THIRD
from tests.trust.odd_certificates import with_sha1
from tests.trust.repository import (
    DAY,
    GUN,
    NOW,
    PAST,
    DelegationPlan,
    Files,
    RootPlan,
    certificate,
    key,
    verdict,
)


def first(files: Files, pin: Pin | None = None, gun: Gun = GUN) -> str:
    return str(verdict(files, pin, gun=gun).problems[0])


def short(name: str) -> str:
    return certificate(name).key_id[:7]


def test_missing_signatures_are_counted_and_named() -> None:
    files = rooted(RootPlan(keys=OFFICERS.keys, threshold=2, signers=("bob",)))()

    assert first(files) == (
        "root version 1 has 1 of the 2 signatures it needs;"
        f" missing: {short('alice')}, {short('carol')}."
    )


def test_a_wrong_signature_tells_of_a_changed_file() -> None:
    files = dict(plan()())
    files["timestamp.json"] = files["timestamp.json"].replace(b'"version":1', b'"version":9')

    assert first(files) == (
        "timestamp version 9 has 0 of the 1 signatures it needs; wrong, as if the file was changed"
        f" after signing: {key('timestamp').public.key_id[:7]}."
    )


def test_more_signatures_than_keys_can_t_be_had() -> None:
    assert first(rooted(RootPlan(threshold=2))()) == (
        "root version 1 has 1 of the 2 signatures it needs; no other key may sign it."
    )


def test_an_expired_certificate_is_named_before_the_signature_that_counts_for_nothing() -> None:
    expired = certificate("bob", GUN, NOW - 9 * DAY, PAST)
    root = RootPlan(keys=("alice", "bob"), threshold=2, listed=(("bob", expired),))
    problems = verdict(rooted(root)()).problems

    assert [problem.rule for problem in problems] == [Rule.CERTIFICATE, Rule.SIGNATURES]
    assert str(problems[0]) == (
        f"In root version 1, the certificate of root key {expired.key_id[:7]}"
        f" expired on {PAST:%d %b %Y}."
    )


def test_a_certificate_for_another_repository_names_both() -> None:
    files = rooted(RootPlan(listed=(("alice", certificate("alice", "other/app")),)))()

    assert first(files).endswith("is for 'other/app', not for registry.example.org/team/app.")


def test_a_certificate_s_name_can_t_write_to_the_terminal() -> None:
    hostile = certificate("alice", "x\x1b[2J")

    assert r"'x\x1b[2J'" in first(rooted(RootPlan(listed=(("alice", hostile),)))())


def test_a_weak_certificate_is_called_weak() -> None:
    files = rooted(RootPlan(listed=(("alice", with_sha1("alice")),)))()

    assert first(files).endswith("is too weak: it is signed with SHA-1.")


def test_a_rotation_without_the_former_officers_names_them() -> None:
    new = RootPlan(version=2, keys=("dora",), signers=("carol", "dora"))

    assert first(rooted(OFFICERS, new)()) == (
        "Root version 2 has 1 of the 2 signatures it needs by the root keys of version 1;"
        f" missing: {short('alice')}, {short('bob')}."
    )


def test_a_gap_between_roots_names_the_missing_one() -> None:
    files = without(rooted(FIRST, SECOND, THIRD), "2.root.json")()

    assert first(files) == ("Root version 3 can't follow version 1 directly: version 2 is missing.")


def test_a_rollback_names_both_versions() -> None:
    pin = Pin(root=read_root(SECOND.make().content))

    assert first(rooted(FIRST)(), pin) == (
        "root.json is version 1, older than the pinned one, version 2."
    )


def test_a_pinned_key_that_signed_nothing_is_named() -> None:
    pin = Pin(key_id=certificate("bob").key_id)

    assert first(rooted(FIRST)(), pin) == f"No root is signed by the pinned key {short('bob')}."


def test_a_broken_root_is_the_cause_where_a_key_is_pinned_too() -> None:
    pin = Pin(key_id=certificate("alice").key_id)
    expired = certificate("alice", GUN, NOW - 9 * DAY, PAST)

    assert "expired on" in first(rooted(RootPlan(listed=(("alice", expired),)))(), pin)


def test_a_changed_file_names_what_no_longer_fits() -> None:
    files = {**plan()(), "targets.json": plan(tags=("v2",))()["targets.json"]}

    assert first(files) == "The file targets.json is not the one that the signed snapshot names."


def test_a_problem_that_shows_later_still_marks_its_role() -> None:
    files = {**plan()(), "root.json": RootPlan(version=2).make().content}
    report = verdict(files)

    assert [(role.name, role.ok) for role in report.roles if not role.ok] == [("root", False)]


def test_every_role_is_reported_with_its_version_and_signatures() -> None:
    report = verdict(released(keys=("signer", "second"), threshold=2)())

    assert [
        (role.name, role.version, len(role.count.signed), role.count.threshold, role.ok)
        for role in report.roles
    ] == [
        ("root", 1, 1, 1, True),
        ("timestamp", 1, 1, 1, True),
        ("snapshot", 1, 1, 1, True),
        ("targets", 1, 1, 1, True),
        ("targets/releases", 1, 2, 2, True),
    ]


def test_the_roles_below_an_expired_root_are_still_judged() -> None:
    report = verdict(rooted(RootPlan(expires=PAST), targets_expires=PAST)())

    assert [(problem.rule, problem.role) for problem in report.problems] == [
        (Rule.EXPIRED, "root"),
        (Rule.EXPIRED, "targets"),
    ]


def test_nothing_below_a_refused_root_is_judged() -> None:
    report = verdict(rooted(RootPlan(signers=()), targets_expires=PAST)())

    assert [role.name for role in report.roles] == ["root"]
    assert report.targets == {}


def test_require_raises_the_first_problem_and_says_what_is_safe() -> None:
    report = verdict(plan(targets_expires=PAST)())

    with pytest.raises(ClientWouldRefuseError) as refused:
        report.require()

    assert refused.value.rule is Rule.EXPIRED
    assert str(refused.value).startswith(f"{GUN}: docker would refuse this. targets version 1")
    assert refused.value.next_step().startswith("Nothing was stored.")


def test_require_passes_over_a_good_repository() -> None:
    verdict(plan()()).require()


@pytest.mark.parametrize(
    ("names", "breaks"),
    [
        ({"root.json", "targets.json"}, None),
        ({"1.root.json", "targets.json"}, None),
        ({"root.json", "targets.json", "snapshot.json"}, None),
        ({"root.json"}, Rule.MISSING),
        ({"targets.json"}, Rule.MISSING),
        (set(), Rule.MISSING),
    ],
    ids=lambda value: " ".join(sorted(value)) if isinstance(value, set) else str(value),
)
def test_an_upload_needs_root_and_targets_alone(names: set[str], breaks: Rule | None) -> None:
    files = {name: content for name, content in plan()().items() if name in names}
    report = check_repository(GUN, files, UPLOAD_ROLES, now=NOW, verifier=VERIFIER)

    assert [problem.rule for problem in report.problems][:1] == ([breaks] if breaks else [])


def test_an_upload_s_delegations_and_snapshot_are_checked_where_they_are_there() -> None:
    files = without(released(signers=("tagger",)), "timestamp.json", "snapshot.json")()
    report = check_repository(GUN, files, UPLOAD_ROLES, now=NOW, verifier=VERIFIER)
    stale = without(plan(snapshot_expires=PAST), "timestamp.json")()

    assert [problem.role for problem in report.problems] == ["targets/releases"]
    assert not check_repository(GUN, stale, UPLOAD_ROLES, now=NOW, verifier=VERIFIER).ok


def pulled(**delegations: DelegationPlan) -> dict[str, str]:
    report = verdict(plan(tags=("v1", "v2", "v3"), delegations=delegations)())
    return {tag: role for tag, (role, _) in report.tags().items()}


def test_docker_pulls_a_tag_from_releases_before_targets() -> None:
    assert pulled(releases=DelegationPlan(tags=("v2", "v4"))) == {
        "v1": "targets",
        "v2": "targets/releases",
        "v3": "targets",
        "v4": "targets/releases",
    }


def test_docker_pulls_no_tag_of_another_delegation() -> None:
    assert "v4" not in pulled(team=DelegationPlan(tags=("v4",)))


def test_docker_pulls_only_tags_on_the_paths_of_releases() -> None:
    releases = DelegationPlan(tags=("v2", "v3", "x1"), paths=("v3", "w"))

    assert pulled(releases=releases) == {"v1": "targets", "v2": "targets", "v3": "targets/releases"}


def test_a_tag_of_a_role_below_releases_hides_that_of_targets() -> None:
    below = DelegationPlan(keys=("member",), tags=("v1", "v2", "v3"), paths=("v1", "v2"))
    releases = DelegationPlan(tags=("v1",), paths=("v1", "v2"), below={"team": below})

    assert pulled(releases=releases) == {"v1": "targets/releases", "v3": "targets"}


def test_a_role_below_may_not_sign_more_than_its_parent() -> None:
    below = DelegationPlan(keys=("member",), tags=("v2",), paths=("",))
    report = verdict(
        plan(delegations={"team": DelegationPlan(paths=("app/",), below={"inner": below})})()
    )

    assert report.paths[RoleName("targets/team/inner")] == ()


def test_docker_needs_a_sha_256() -> None:
    def edit(body: dict[str, Any]) -> None:
        body["targets"]["v1"]["hashes"] = {"sha512": "A" * 86 + "=="}

    assert verdict(plan(edits={"targets": edit})()).tags() == {}


def test_docker_pulls_nothing_from_a_repository_it_refuses() -> None:
    assert verdict(plan(timestamp_expires=PAST)()).tags() == {}
