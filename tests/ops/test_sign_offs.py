"""Changes that wait for another officer, while the repository's life goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from keymgr.exchange.receipt import Outcome, Receipt, ReceiptEntry
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.exports import export_bundle
from keymgr.ops.jobs import Done
from keymgr.ops.proposals import NoProposalError
from keymgr.ops.receipts import import_receipt
from keymgr.ops.repositories import apply_create, find_repository
from keymgr.ops.reset import plan_reset
from keymgr.ops.roots import add_public_root
from keymgr.ops.rotation import rotate_targets
from keymgr.ops.sign_offs import (
    add_signatures,
    export_sign_off,
    find_proposal,
    withdraw,
)
from keymgr.ops.thresholds import set_threshold
from keymgr.trust.names import ROOT, TARGETS, RoleName
from keymgr.vault.records import KeyRecord
from tests.ops.arrivals import SERVER, adopt, hold, new_desk, request, state
from tests.ops.refreshing import NOW_THERE, refreshed
from tests.ops.stations import Desk
from tests.trust.repository import GUN, NOW


@dataclass(frozen=True)
class Officers:
    """The officer who proposes, and one whose root ``east`` must sign with ``company``."""

    here: Desk
    there: Desk
    company: KeyRecord
    east: KeyRecord

    def propose(self) -> Done:
        """Propose that both keys sign the root."""
        (done,) = self.here.do(set_threshold((self.company, self.east), 2), [GUN]).done
        assert done.shortfalls
        return done

    def complete(self) -> None:
        """Let the other officer sign what waits, and collect it."""
        signed = add_signatures(self.there.station, export_sign_off(self.here.station, [GUN]))
        (collected,) = import_sign_off(self.here.station, signed).collected
        assert collected.complete
        self.here.station.vault.verify()


@pytest.fixture
def officers(tmp_path: Path) -> Iterator[Officers]:
    here, there = new_desk(tmp_path / "here"), new_desk(tmp_path / "there")
    with here.station, there.station:
        hold(here, bob="root", tagger="targets")
        adopt(here, NOW_THERE.make())
        public = there.root("east").public_key
        (company,) = here.station.vault.keys.roots()
        yield Officers(here, there, company, add_public_root(here.station, "east", public))


def receipt(**versions: int) -> Receipt:
    entry = ReceiptEntry(
        GUN, Outcome.PUBLISHED, {RoleName(role): number for role, number in versions.items()}, ""
    )
    return Receipt(created=NOW, server=SERVER, bundle_sha256="0" * 64, repositories=(entry,))


def test_what_was_noted_meanwhile_stays(officers: Officers, tmp_path: Path) -> None:
    officers.here.do(rotate_targets(), [GUN])
    officers.propose()
    export_bundle(officers.here.station, [GUN], tmp_path / "bundle.zip")
    import_receipt(officers.here.station, receipt(root=3, targets=6))
    noted = find_repository(officers.here.station, GUN)
    officers.complete()
    after = find_repository(officers.here.station, GUN)
    assert (after.published, after.exported) == (noted.published, noted.exported)
    assert after.exported is not None
    assert after.published[ROOT] == 3
    assert (after.versions[ROOT], after.roots) == (4, ("company", "east"))


def test_tags_that_others_published_meanwhile_stay(officers: Officers) -> None:
    officers.propose()
    refreshed(officers.here, replace(NOW_THERE, tags=("v1", "v3"), targets_version=6).make())
    officers.complete()
    after = state(officers.here)
    assert (after.root.payload.version, after.targets.payload.version) == (3, 6)
    assert after.targets.payload.targets.keys() == {"v1", "v3"}
    assert after.record.published[TARGETS] == 6


def test_a_change_given_up_leaves_what_was_noted(officers: Officers) -> None:
    before = find_repository(officers.here.station, GUN)
    officers.propose()
    import_receipt(officers.here.station, receipt(root=2, targets=5))
    withdraw(officers.here.station, GUN, "a test")
    after = find_repository(officers.here.station, GUN)
    assert (after.roots, after.versions) == (before.roots, before.versions)
    officers.propose()
    officers.complete()


def test_trust_that_starts_anew_waits_for_nobody(officers: Officers) -> None:
    officers.propose()
    here = officers.here.station
    apply_create(here, plan_reset(here, [GUN], "company", request({})))
    with pytest.raises(NoProposalError):
        find_proposal(here, GUN)
    assert officers.here.do(rotate_targets(), [GUN]).done
