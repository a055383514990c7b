"""Jobs over many repositories that are killed, again and again, and taken up each time."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from keymgr.crypto.keys import VERIFIER
from keymgr.exchange.sign_off import load_sign_off, write_sign_off
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import plan_adopt
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.delegations import add_delegation, remove_delegation
from keymgr.ops.drafts import NothingToChangeError
from keymgr.ops.exports import all_files, export_site
from keymgr.ops.jobs import Job, JobWasDoneError, Outcome, apply_job, plan_job
from keymgr.ops.renewal import renew
from keymgr.ops.roots import add_public_root, choose_root
from keymgr.ops.rotation import rotate_root, rotate_server_role, rotate_targets
from keymgr.ops.sign_offs import StaleProposalError, add_signatures, export_sign_off
from keymgr.ops.signer_jobs import SignerName, add_signer, remove_signer
from keymgr.ops.sources import open_folder
from keymgr.ops.station import Station, open_station
from keymgr.ops.tags import (
    NothingToSignError,
    SeenImage,
    TagChange,
    TagPlan,
    apply_tags,
    plan_revoke_wherever,
    plan_sign,
)
from keymgr.ops.thresholds import set_threshold
from keymgr.ops.witness import witness
from keymgr.trust.client import CLIENT_ROLES, check_repository
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Digest, Gun, RoleName, Tag
from tests.ops.people import Person
from tests.ops.stations import START, Clock, Desk, Keyholder, Patience, open_desk

GUNS: Final = [f"registry.example.org/many/app-{number}" for number in range(8)]
LATER: Final = START + timedelta(days=200)  # by then timestamps have expired
_A_RUN: Final = timedelta(hours=12)  # the clock goes on between runs
IMAGE: Final = SeenImage(Tag("1.0"), Digest("sha256:" + "a" * 64), 7)
ALICE: Final = Person("alice")
QA: Final = RoleName("targets/qa")


@dataclass(frozen=True)
class Kind:
    """A job, and by how many versions it takes each role of a repository further."""

    run: Callable[[Station, Path], None]
    grows: dict[RoleName, int]
    prepare: Callable[[Desk], None] = lambda _: None
    begins: datetime = START
    drops: RoleName | None = None

    def after(self, before: dict[str, int]) -> dict[str, int]:
        """Return the versions that follow upon these."""
        roles = [role for role in (*before, *self.grows) if role != self.drops]
        return {
            role: before.get(role, 0) + self.grows.get(RoleName(role), 0)
            for role in dict.fromkeys(map(str, roles))
        }


def job(make: Callable[[Station], Job]) -> Callable[[Station, Path], None]:
    """Run a job over all repositories."""

    def run(station: Station, _: Path) -> None:
        made = make(station)
        plan = plan_job(station, made, station.vault.repositories.all())
        apply_job(station, made, plan, "", Outcome())

    return run


def to_south(station: Station) -> Job:
    return rotate_root(choose_root(station, "south"), None, {})


def both(station: Station) -> Job:
    return set_threshold([choose_root(station, name) for name in ("north", "south")], 2)


def sign_tags(station: Station, _: Path) -> None:
    changes: dict[Gun, tuple[TagChange, ...]] = {}
    for record in station.vault.repositories.all():
        with suppress(NothingToSignError):
            changes |= plan_sign(station, Gun(record.gun), [IMAGE]).changes
    if not changes:
        raise NothingToSignError("all is signed")
    apply_tags(station, TagPlan(changes))


def revoke_tags(station: Station, _: Path) -> None:
    apply_tags(station, plan_revoke_wherever(station, None, [IMAGE.tag]))


def adopt(station: Station, folder: Path) -> None:
    plan = plan_adopt(station, open_folder(folder / "site"), None, static_days=30)
    outcome = AdoptOutcome()
    apply_adopt(station, plan.confirmed(), "", outcome)
    assert not outcome.failed


def collect(station: Station, folder: Path) -> None:
    outcome = import_sign_off(station, load_sign_off(folder / "signed.json"))
    assert {type(error) for _, error in outcome.failed} <= {StaleProposalError}, "done before"


def signed_by_east(desk: Desk) -> None:
    """Propose that another officer's key signs too, and let that officer sign."""
    folder = desk.station.vault.path.parent
    east = open_desk(folder / "east")
    with east.station:
        public = east.root("east").public_key
        roots = (desk.roots["north"], add_public_root(desk.station, "east", public))
        desk.do(set_threshold(roots, 2))
        signed = add_signatures(east.station, export_sign_off(desk.station, None))
    (folder / "signed.json").write_bytes(write_sign_off(signed))


def with_qa(desk: Desk) -> None:
    desk.do(add_qa(desk.station))


def add_qa(station: Station) -> Job:
    return add_delegation(station, QA, [ALICE.public], ["qa-"])


def tagged(desk: Desk) -> None:
    sign_tags(desk.station, Path())


def with_alice(desk: Desk) -> None:
    ALICE.lends_key(desk)
    desk.do(add_signer(SignerName("alice"), [ALICE.public]))
    tagged(desk)


def elsewhere(desk: Desk) -> None:
    """Put the repositories on a site, and forget them."""
    folder = desk.station.vault.path.parent
    export_site(desk.station, None, folder / "site")
    with desk.station.vault.transaction():
        for gun in GUNS:
            desk.station.vault.repositories.remove(gun)


SUMMED: Final = {SNAPSHOT: 1, TIMESTAMP: 1}
ROOTED: Final = {ROOT: 1, **SUMMED}
TARGETED: Final = {TARGETS: 1, **SUMMED}
RELEASED: Final = {RoleName("targets/alice"): 1, RoleName("targets/releases"): 1, **SUMMED}

KINDS: Final = {
    "rotate root": Kind(job(to_south), ROOTED),
    "rotate targets": Kind(job(lambda _: rotate_targets()), {TARGETS: 1, **ROOTED}),
    "rotate snapshot": Kind(job(lambda _: rotate_server_role(SNAPSHOT, {})), ROOTED),
    "rotate timestamp": Kind(job(lambda _: rotate_server_role(TIMESTAMP, {})), ROOTED),
    "root threshold": Kind(job(both), ROOTED),
    "signer add": Kind(job(lambda _: add_signer(SignerName("alice"), [ALICE.public])), TARGETED),
    "signer remove": Kind(
        job(lambda station: remove_signer(station, SignerName("alice"))),
        TARGETED,
        with_alice,
        drops=RoleName("targets/alice"),
    ),
    "witness": Kind(
        job(lambda _: witness([RoleName("targets/alice"), RoleName("targets/releases")])),
        RELEASED,
        with_alice,
    ),
    "delegation add": Kind(job(add_qa), TARGETED),
    "delegation remove": Kind(job(lambda _: remove_delegation(QA)), TARGETED, with_qa),
    "sign-off import": Kind(collect, ROOTED, signed_by_east),
    "renew": Kind(job(renew), SUMMED, begins=LATER),
    "tag sign": Kind(sign_tags, TARGETED),
    "tag revoke": Kind(revoke_tags, TARGETED, tagged),
    "adopt": Kind(adopt, {}, elsewhere),
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    # A commit a repository, so that there is something to interrupt.
    monkeypatch.setattr("keymgr.ops.batch._COMMIT_SECONDS", 0.0)
    made = open_desk(tmp_path / "vault")
    made.root("north")
    made.root("south")
    made.static(*GUNS, root="north")
    return made


@pytest.mark.parametrize("name", KINDS)
def test_a_killed_job_leaves_no_repository_half_done(desk: Desk, name: str) -> None:
    kind = KINDS[name]
    before = versions(desk.station)
    kind.prepare(desk)
    before = versions(desk.station) or before
    path = desk.station.vault.path
    desk.station.vault.close()
    chance = random.Random(7)  # noqa: S311  (when to kill)
    kills = 0
    # Each run gets more time than the last one, so that it ends on a busy machine too.
    while killed(kind, path, chance.uniform(0.0, 0.02 * (kills + 1)), kills):
        kills += 1
        require_whole(kind, path, before, kills)
    assert kills > 1, "the job was killed, again and again, and yet came to its end"
    assert require_whole(kind, path, before, kills) == len(GUNS)


def versions(station: Station) -> dict[str, dict[str, int]]:
    return {record.gun: record.versions for record in station.vault.repositories.all()}


def killed(kind: Kind, path: Path, delay: float, kills: int) -> bool:
    """Run the job in a child that is killed once it has begun; False when it came to its end."""
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        run_to_the_end(kind, path, tell, kind.begins + (kills + 1) * _A_RUN)
    os.close(tell)
    os.read(ready, 1)
    os.close(ready)
    time.sleep(delay)  # waits for nothing: it strikes at another place each time
    os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, -signal.SIGKILL}, "the job failed"
    return status != 0


def run_to_the_end(kind: Kind, path: Path, tell: int, now: datetime) -> None:
    status = 1
    try:
        station = open_station(path, Keyholder(), Patience(), Clock(now), "officer")
        os.write(tell, b".")
        kind.run(station, path.parent)
        status = 0
    except (JobWasDoneError, NothingToSignError, NothingToChangeError):
        status = 0
    finally:
        os._exit(status)


def require_whole(kind: Kind, path: Path, before: dict[str, dict[str, int]], kills: int) -> int:
    """Require that each repository is as before or wholly done; return how many are done."""
    now = kind.begins + (kills + 2) * _A_RUN
    station = open_station(path, Keyholder(), Patience(), Clock(now), "officer")
    done = 0
    with station:
        station.vault.verify()
        for gun, present in versions(station).items():
            if present == before[gun] and kind.grows:
                require_accepted(station, Gun(gun), START)
            else:
                assert present == kind.after(before[gun])
                require_accepted(station, Gun(gun), now)
                done += 1
    return done


def require_accepted(station: Station, gun: Gun, now: datetime) -> None:
    """Require that clients accept what is kept, and that no key of it is lost."""
    record = station.vault.repositories.find(gun)
    assert record is not None
    files = {str(name): content for name, content in all_files(station, record).items()}
    report = check_repository(gun, files, CLIENT_ROLES, now=now, verifier=VERIFIER)
    assert report.root is not None
    assert not [problem for problem in report.problems if not problem.is_passed_over]
    for role in (TARGETS, SNAPSHOT, TIMESTAMP):
        for key_id in report.root.payload.roles[role].key_ids:
            held = station.vault.keys.find(key_id)
            assert held is not None
            assert held.private is not None, "a key is lost"
