"""One repository that fails in the middle of a job stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.jobs import Outcome
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.refresh import RefreshOutcome, apply_refresh, plan_refresh
from keymgr.ops.repositories import (
    RepositoryExistsError,
    apply_create,
    find_repository,
    plan_create_static,
)
from keymgr.ops.roots import add_public_root
from keymgr.ops.rotation import rotate_targets
from keymgr.ops.sign_offs import StaleProposalError, add_signatures, export_sign_off, withdraw
from keymgr.ops.tags import TagPlan, apply_tags, plan_sign
from keymgr.ops.thresholds import set_threshold
from keymgr.trust.client import ClientWouldRefuseError
from keymgr.trust.names import ROOT, SNAPSHOT, Gun
from keymgr.vault.errors import MetadataExistsError, WrongPassphraseError
from keymgr.vault.records import RepositoryRecord
from tests.ops.arrivals import IMAGE, adopt, hold, new_desk, plan, request_for, sign_a_tag
from tests.ops.people import pulled
from tests.ops.refreshing import FIRST, NOW_THERE, SECOND, THIRD
from tests.ops.stations import Desk, Keyholder, open_desk
from tests.trust.repository import GUN, RepositoryPlan, RootPlan, certificate

T = TypeVar("T")

REFUSED = Gun("registry.example.org/many/app-2")
LOCKED = [Gun(f"registry.example.org/many/app-{name}") for name in ("3-locked", "4-locked")]
OTHERS = [Gun(f"registry.example.org/many/app-{number}") for number in (0, 1, 5, 6, 7)]


class Forgetful(Keyholder):
    """Knows every passphrase but those of repositories."""

    def existing(self, what: SecretFor, use: Callable[[Secret], T]) -> T:
        if what.opens is Opens.REPOSITORY:
            self.asked.append(what)
            return use(Secret.from_text("something else"))
        return super().existing(what, use)


@pytest.fixture(params=["here", "beside"])
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Desk]:
    """Repositories OTHERS, one whose files clients will refuse, and two under one passphrase.

    The files are judged in this process or in another.
    """
    monkeypatch.setattr("keymgr.ops.checking._WORTH", 1 if request.param == "beside" else 10_000)
    made = open_desk(tmp_path / "vault")
    made.root("north")
    made.static(*OTHERS, REFUSED, root="north")
    locked = plan_create_static(made.station, LOCKED, "north", own_passphrase=True)
    apply_create(made.station, locked)
    made.ask = Forgetful()
    made.station.ask_through(made.ask)
    with made.station:
        lose_key(made, REFUSED)
        yield made


def lose_key(desk: Desk, gun: Gun) -> None:
    """Take the snapshot key out of the vault: nobody signs the next snapshot."""
    (key,) = [key for key in desk.station.vault.keys.of_gun(gun) if key.role == SNAPSHOT]
    with desk.station.vault.transaction():
        desk.station.vault.keys.remove(key.key_id)


def rotate(desk: Desk) -> Outcome:
    return desk.do(rotate_targets())


def tag(desk: Desk) -> Outcome:
    changes = [
        plan_sign(desk.station, Gun(record.gun), [IMAGE]).changes
        for record in desk.station.vault.repositories.all()
    ]
    return apply_tags(
        desk.station, TagPlan({gun: each for plan in changes for gun, each in plan.items()})
    )


def held(desk: Desk, *guns: Gun) -> list[tuple[RepositoryRecord, list[str]]]:
    """Return what the vault holds of repositories."""
    return [
        (
            find_repository(desk.station, gun),
            [key.key_id for key in desk.station.vault.keys.of_gun(gun)],
        )
        for gun in guns
    ]


@pytest.mark.parametrize("job", [rotate, tag])
def test_one_that_fails_in_a_job_is_left_as_it_was(
    desk: Desk, job: Callable[[Desk], Outcome]
) -> None:
    before = held(desk, REFUSED, *LOCKED)
    entries = len(desk.station.vault.audit.all())
    outcome = job(desk)
    assert sorted(done.gun for done in outcome.done) == OTHERS
    assert [(gun, type(error)) for gun, error in outcome.failed] == [
        (REFUSED, ClientWouldRefuseError),
        *((gun, WrongPassphraseError) for gun in LOCKED),
    ]
    asked = [what.name for what in desk.ask.asked if what.opens is Opens.REPOSITORY]
    assert asked == [LOCKED[0]], "what was not given once is not asked for again"
    assert held(desk, REFUSED, *LOCKED) == before
    logged = [entry.subject for entry in desk.station.vault.audit.all()[entries:]]
    assert sorted(gun for gun in logged if gun.startswith("registry")) == OTHERS
    assert not desk.station.vault.jobs.all()
    desk.station.vault.verify()
    for gun in OTHERS:
        pulled(desk, gun)


def test_the_only_one_raises_why(desk: Desk) -> None:
    with pytest.raises(ClientWouldRefuseError):
        desk.do(rotate_targets(), [REFUSED])
    with pytest.raises(WrongPassphraseError):
        desk.do(rotate_targets(), LOCKED[:1])
    assert not desk.station.vault.jobs.all()


def failures(found: list[tuple[Gun, KeymgrError]]) -> list[tuple[Gun, type[KeymgrError]]]:
    return [(gun, type(error)) for gun, error in found]


# What comes in from elsewhere


OTHER = Gun("registry.example.org/team/other")
THEIRS = RepositoryPlan(roots=(RootPlan(listed=(("alice", certificate("alice", OTHER)),)),))
THERE = {GUN: NOW_THERE.make(), OTHER: THEIRS.make()}


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        hold(desk, bob="root", tagger="targets")
        yield desk


def test_a_repository_that_came_in_meanwhile_is_not_taken_in_again(newcomer: Desk) -> None:
    both = plan(newcomer, request_for(THERE)).confirmed()
    adopt(newcomer, THERE[GUN])
    before = find_repository(newcomer.station, GUN)
    outcome = AdoptOutcome()
    apply_adopt(newcomer.station, both, "a test", outcome)
    assert failures(outcome.failed) == [(GUN, RepositoryExistsError)]
    assert [each.gun for each in outcome.adopted] == [OTHER]
    assert find_repository(newcomer.station, GUN) == before


def test_a_refresh_that_comes_too_late_is_undone_alone(newcomer: Desk) -> None:
    both = plan(newcomer, request_for(THERE)).confirmed()
    apply_adopt(newcomer.station, both, "a test", AdoptOutcome())
    newer = {
        GUN: replace(NOW_THERE, roots=(FIRST, SECOND, THIRD), targets_version=6).make(),
        OTHER: replace(THEIRS, targets_version=6).make(),
    }
    late = plan_refresh(newcomer.station, None, request_for(newer))
    sign_a_tag(newcomer)
    before = find_repository(newcomer.station, GUN)
    outcome = RefreshOutcome()
    apply_refresh(newcomer.station, late, "a test", outcome)
    assert failures(outcome.failed) == [(GUN, MetadataExistsError)]
    assert outcome.done == [OTHER]
    assert find_repository(newcomer.station, GUN) == before
    assert newcomer.station.vault.metadata.versions(GUN, ROOT) == [1, 2], "it was written first"
    newcomer.station.vault.verify()


def test_a_sign_off_that_is_stale_stops_no_other(newcomer: Desk, tmp_path: Path) -> None:
    east = new_desk(tmp_path / "east")
    with east.station:
        sites = newcomer.static("registry.example.org/a", "registry.example.org/b", root="company")
        roots = newcomer.station.vault.keys.roots()
        public = east.root("east").public_key

        both = (*roots, add_public_root(newcomer.station, "east", public))
        newcomer.do(set_threshold(both, 2), sites)
        signed = add_signatures(east.station, export_sign_off(newcomer.station, sites))
    withdraw(newcomer.station, sites[0], "another way")
    newcomer.do(rotate_targets(), sites[:1])
    outcome = import_sign_off(newcomer.station, signed)
    assert failures(outcome.failed) == [(sites[0], StaleProposalError)]
    assert [each.gun for each in outcome.collected if each.complete] == sites[1:]
    assert find_repository(newcomer.station, sites[1]).versions[ROOT] == 2
