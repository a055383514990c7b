"""Repositories that others made come under the vault, with their keys or without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keymgr.exchange.request import Request
from keymgr.ops.adopting import AdoptOutcome, UnconfirmedRootError, apply_adopt
from keymgr.ops.adoption import NothingToAdoptError, plan_adopt
from keymgr.ops.digests import in_hex, in_words
from keymgr.ops.exports import all_files, export_bundle, pending_files
from keymgr.ops.ports import CancelledError
from keymgr.ops.removal import remove_repository
from keymgr.ops.repositories import NotInRequestError, RequestFromFutureError, find_repository
from keymgr.ops.rotation import rotate_root
from keymgr.ops.sources import RequestSource
from keymgr.ops.tags import NoTaggingKeyError, signed_tags
from keymgr.ops.verifying import verify_path
from keymgr.trust.client import ClientWouldRefuseError, Pin
from keymgr.trust.names import ROOT, Digest, Gun, RoleName
from keymgr.trust.notary import read_root
from keymgr.trust.rules import Rule
from tests.ops.arrivals import (
    SERVER,
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
from tests.trust.repository import (
    DAY,
    GUN,
    NOW,
    DelegationPlan,
    Files,
    RepositoryPlan,
    RootPlan,
    certificate,
    key,
)

FIRST = RootPlan()
SECOND = RootPlan(version=2, keys=("bob",), signers=("alice", "bob"), former=FIRST)
THIRD = RootPlan(version=3, keys=("carol",), signers=("bob", "carol"), former=SECOND)
ROTATED = RepositoryPlan(roots=(FIRST, SECOND, THIRD), tags=("v1", "v2"), targets_version=4)
RELEASES = RoleName("targets/releases")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        yield desk


# What is kept


def test_all_roots_and_the_newest_of_the_rest_are_kept_as_seen_on_the_server(desk: Desk) -> None:
    files = ROTATED.make()
    adopt(desk, files)

    record = find_repository(desk.station, GUN)
    assert (record.mode, record.server, record.roots) == ("notary", SERVER, ())
    assert record.versions == {"root": 3, "targets": 4}
    assert record.published == {"root": 3, "targets": 4, "snapshot": 1, "timestamp": 1}
    kept = {str(name): content for name, content in all_files(desk.station, record).items()}
    assert kept == {name: files[name] for name in kept}
    assert {"1.root.json", "2.root.json", "3.root.json", "targets.json"} <= kept.keys()
    assert signed_tags(desk.station, GUN).keys() == {"v1", "v2"}


def test_delegations_are_kept_with_their_files_or_without_one_yet(desk: Desk) -> None:
    delegations = {
        "releases": DelegationPlan(tags=("v2",), version=5),
        "alice": DelegationPlan(has_file=False),
        "team": DelegationPlan(below={"deep": DelegationPlan(keys=("member",), version=2)}),
    }
    adoption = planned(desk, RepositoryPlan(delegations=delegations).make())
    assert "targets/releases version 5, with 1 tag." in adoption.sentences
    assert "targets/alice, which has signed nothing yet." in adoption.sentences

    adopt(desk, RepositoryPlan(delegations=delegations).make())
    assert {role: file.payload.version for role, file in state(desk).delegations.items()} == {
        "targets/releases": 5,
        "targets/team": 1,
        "targets/team/deep": 2,
    }


def test_one_entry_in_the_log_tells_what_was_adopted_why_and_on_whose_word(desk: Desk) -> None:
    adopt(desk, ROTATED.make())
    entry = desk.station.vault.audit.all()[-1]
    assert (entry.action, entry.subject) == ("repository adopted", GUN)
    assert entry.details["reason"] == "a test"
    assert entry.details["versions"] == ["root 3", "targets 4"]
    assert entry.details["trusted"] == "An officer confirmed its digest."


def test_nothing_of_it_is_to_be_published_again_but_the_current_files(desk: Desk) -> None:
    adopt(desk, ROTATED.make())
    pending = pending_files(desk.station, find_repository(desk.station, GUN))
    assert set(pending) == {"3.root.json", "targets.json"}


# Where trust starts


def test_a_first_root_that_nothing_vouches_for_is_shown_and_must_be_confirmed(desk: Desk) -> None:
    unconfirmed = plan(desk, request(ROTATED.make()))
    with pytest.raises(UnconfirmedRootError) as caught:
        apply_adopt(desk.station, unconfirmed, "", AdoptOutcome())
    digest = FIRST_DIGEST
    assert unconfirmed.digest == digest
    assert in_hex(digest) in str(caught.value)
    assert in_words(digest) in str(caught.value)
    assert desk.station.vault.repositories.count() == 0

    apply_adopt(desk.station, unconfirmed.confirmed(), "", AdoptOutcome())
    assert desk.station.vault.repositories.count() == 1


FIRST_DIGEST = Digest.of(FIRST.make().content).raw


def test_many_first_roots_are_confirmed_by_one_digest_of_all(desk: Desk) -> None:
    def digest(*pairs: tuple[Gun, Files]) -> bytes:
        return plan(desk, request_for(dict(pairs))).digest

    other, files = Gun("registry.example.org/team/other"), RepositoryPlan().make()
    alone = RootPlan(listed=(("alice", certificate("alice", other)),))
    others = RepositoryPlan(roots=(alone,)).make()
    swapped = RootPlan(keys=("bob",), listed=(("bob", certificate("bob", other)),))
    both = digest((GUN, files), (other, others))
    assert both == digest((other, others), (GUN, files))
    assert both not in {digest((GUN, files)), digest((other, others))}
    assert both != digest((GUN, files), (other, RepositoryPlan(roots=(swapped,)).make()))


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_pinned_root_file_vouches(desk: Desk, version: int) -> None:
    files = ROTATED.make()
    pin = Pin(root=read_root(files[f"{version}.root.json"]))
    adoption = planned(desk, files, pin)
    assert adoption.vouched == f"It leads on from the pinned root version {version}."
    assert adoption.first_root.version == 1


@pytest.mark.parametrize("name", ["alice", "bob", "carol"])
def test_a_pinned_key_vouches_where_it_has_signed(desk: Desk, name: str) -> None:
    adoption = planned(desk, ROTATED.make(), Pin(key_id=key(name).public.key_id))
    assert "The pinned root key" in adoption.vouched


def test_another_pinned_root_or_key_is_refused(desk: Desk) -> None:
    stranger = RootPlan(keys=("mallory",)).make()
    for pin in (Pin(root=stranger), Pin(key_id=key("mallory").public.key_id)):
        with pytest.raises(ClientWouldRefuseError) as caught:
            planned(desk, ROTATED.make(), pin)
        assert caught.value.rule == Rule.PIN


def test_a_root_key_of_this_vault_vouches(desk: Desk) -> None:
    hold(desk, bob="root")
    adoption = planned(desk, ROTATED.make())
    assert adoption.vouched == "Root key company of this vault signed root version 2."


def test_a_root_key_that_was_listed_but_has_not_signed_vouches_for_nothing(desk: Desk) -> None:
    hold(desk, bob="root")
    listed = RootPlan(keys=("mallory", "bob"), signers=("mallory",))
    assert not planned(desk, RepositoryPlan(roots=(listed,)).make()).vouched


def test_a_pin_makes_up_for_older_roots_that_lead_nowhere(desk: Desk) -> None:
    files = {**ROTATED.make(), "1.root.json": RootPlan(keys=("mallory",)).make().content}
    with pytest.raises(ClientWouldRefuseError) as caught:
        planned(desk, files)
    assert caught.value.rule == Rule.CHAIN

    pin = Pin(root=read_root(files["2.root.json"]))
    adoption = planned(desk, files, pin)
    assert adoption.first_root.version == 2
    assert "Older roots don't lead to the pinned one and are left out: 1." in adoption.cautions
    adopt(desk, files, pin)
    assert desk.station.vault.metadata.versions(GUN, ROOT) == [2, 3]
    sign_needs_the_key(desk)


def sign_needs_the_key(desk: Desk) -> None:
    with pytest.raises(NoTaggingKeyError):
        sign_a_tag(desk)


# Keys


def test_without_keys_it_is_watched_and_what_cannot_be_signed_is_told(desk: Desk) -> None:
    delegations = {"alice": DelegationPlan(keys=("signer", "second"))}
    (adopted,) = adopt(desk, RepositoryPlan(delegations=delegations).make()).adopted
    short = {name: key(name).public.key_id[:7] for name in ("alice", "tagger", "signer", "second")}
    assert adopted.missing == (
        (
            f"The root key {short['alice']} is not here: this repository is watched;"
            " root changes need it."
        ),
        f"The tagging key {short['tagger']} is not here: its tags are signed elsewhere.",
        (
            f"None of the keys of targets/alice is here ({short['signer']}, {short['second']}):"
            " targets/alice is signed elsewhere."
        ),
    )


def test_some_of_several_officers_keys_are_told(desk: Desk) -> None:
    hold(desk, alice="root", tagger="targets")
    officers = RootPlan(keys=("alice", "bob"), threshold=2)
    (adopted,) = adopt(desk, RepositoryPlan(roots=(officers,)).make()).adopted
    assert adopted.missing == (
        (
            "Only 1 of the 2 keys that must sign root is here; the others are elsewhere:"
            f" {key('bob').public.key_id[:7]}."
        ),
    )
    assert find_repository(desk.station, GUN).roots == ("company",)


def test_with_its_keys_imported_before_it_is_the_vaults_own(desk: Desk, tmp_path: Path) -> None:
    hold(desk, carol="root", tagger="targets")
    (adopted,) = adopt(desk, ROTATED.make()).adopted
    assert adopted.missing == ()
    assert find_repository(desk.station, GUN).roots == ("company",)

    sign_a_tag(desk)
    outcome = desk.do(rotate_root(desk.root("next"), None, {}), [GUN])
    assert len(outcome.done) == 1
    bundle = export_bundle(desk.station, [GUN], tmp_path / "bundle.zip")
    assert verify_path(bundle.path, desk.clock.now, Pin(root=THIRD.make())).ok
    pending = pending_files(desk.station, find_repository(desk.station, GUN))
    assert set(pending) == {"4.root.json", "targets.json"}


def test_delegations_are_signed_with_keys_imported_before(desk: Desk) -> None:
    hold(desk, signer="alice")
    delegations = {
        "alice": DelegationPlan(has_file=False),
        "releases": DelegationPlan(tags=("v2",), version=5),
    }
    (adopted,) = adopt(desk, RepositoryPlan(delegations=delegations).make()).adopted
    assert not [sentence for sentence in adopted.missing if "targets/" in sentence]
    sign_a_tag(desk)
    assert state(desk).delegations[RELEASES].payload.version == 6


def test_a_summary_key_that_is_not_the_servers_is_told(desk: Desk) -> None:
    files = RepositoryPlan().make()
    (adoption,) = plan(desk, request(files, snapshot="another")).adoptions
    (caution,) = adoption.cautions
    assert caution.startswith("Its snapshot key is not the server's.")


# Many, and again


def many(count: int) -> dict[Gun, Files]:
    found: dict[Gun, Files] = {}
    for number in range(count):
        gun = Gun(f"registry.example.org/many/{number}")
        root = RootPlan(listed=(("alice", certificate("alice", gun)),))
        found[gun] = RepositoryPlan(roots=(root,)).make()
    return found


def test_one_bad_repository_stops_no_other(desk: Desk) -> None:
    brought = many(3)
    first, bad, empty = brought
    brought[bad] = {**brought[bad], "targets.json": brought[bad]["snapshot.json"]}
    brought[empty] = {}
    found = plan(desk, request_for(brought))
    assert [adoption.gun for adoption in found.adoptions] == [first]
    assert [(gun, type(error)) for gun, error in found.refused] == [(bad, ClientWouldRefuseError)]
    assert [left.gun for left in found.left_out] == [empty]


def test_a_cancelled_adoption_keeps_what_was_done_and_goes_on(desk: Desk) -> None:
    source = RequestSource(request_for(many(6)))
    outcome = AdoptOutcome()
    whole = plan_adopt(desk.station, source, None).confirmed()
    desk.progress.steps = 4
    with pytest.raises(CancelledError):
        apply_adopt(desk.station, whole, "", outcome)
    done = len(outcome.adopted)
    assert desk.station.vault.repositories.count() == done < 6

    desk.progress.steps = None
    rest = plan_adopt(desk.station, source, None)
    assert (len(rest.left_out), len(rest.adoptions)) == (done, 6 - done)
    apply_adopt(desk.station, rest.confirmed(), "", AdoptOutcome())
    assert desk.station.vault.repositories.count() == 6
    desk.station.vault.verify()


def test_what_is_here_already_is_left_alone(desk: Desk) -> None:
    adopt(desk, RepositoryPlan().make())
    with pytest.raises(NothingToAdoptError, match="it is in the vault already"):
        adopt(desk, RepositoryPlan(targets_version=2).make())
    assert find_repository(desk.station, GUN).versions["targets"] == 1


def test_a_repository_that_the_server_does_not_hold_is_left_out(desk: Desk) -> None:
    with pytest.raises(NothingToAdoptError, match="the server has no trust data for it"):
        plan(desk, request({}))


def test_a_repository_that_was_not_asked_for_is_told(desk: Desk) -> None:
    source = RequestSource(request(RepositoryPlan().make()))
    with pytest.raises(NotInRequestError):
        plan_adopt(desk.station, source, [Gun("registry.example.org/team/other")])


def test_a_removed_repository_can_be_adopted_again_whatever_was_signed_before(desk: Desk) -> None:
    hold(desk, tagger="targets")
    files = RepositoryPlan().make()
    adopt(desk, files)
    sign_a_tag(desk)
    remove_repository(desk.station, GUN, GUN, "a test")

    adopt(desk, files)
    assert state(desk).targets.payload.version == 1
    sign_a_tag(desk)
    assert state(desk).targets.payload.version == 2


def test_a_request_from_the_future_is_refused(desk: Desk) -> None:
    brought = request(RepositoryPlan().make())
    late = Request(created=NOW + 30 * DAY, server=brought.server, repositories=brought.repositories)
    with pytest.raises(RequestFromFutureError):
        plan(desk, late)
