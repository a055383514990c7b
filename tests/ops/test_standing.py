"""Where repositories stand, and that a list of many reads no file to say so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.exchange.receipt import Outcome, Receipt, ReceiptEntry
from keymgr.ops.exports import export_bundle
from keymgr.ops.receipts import import_receipt
from keymgr.ops.repositories import apply_create, find_repository, plan_create_notary
from keymgr.ops.roots import add_public_root
from keymgr.ops.rotation import rotate_targets
from keymgr.ops.sign_offs import withdraw
from keymgr.ops.standing import (
    CERTIFICATE,
    Condition,
    Standing,
    count_conditions,
    list_standings,
    standing_of,
)
from keymgr.ops.thresholds import set_threshold
from keymgr.trust.names import ROOT, TARGETS, Gun
from keymgr.vault.metadata import Metadata
from tests.ops import arrivals
from tests.ops.stations import START, Desk, open_desk
from tests.trust.repository import GUN, RepositoryPlan, RootPlan

APP = Gun("registry.example.org/team/app")
WEB = Gun("registry.example.org/team/web")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A vault with root key north, and the Notary repositories APP and WEB, not yet published."""
    desk = open_desk(tmp_path / "vault.keymgr")
    desk.root("north")
    request = msgspec.structs.replace(arrivals.request_for({APP: {}, WEB: {}}), created=START)
    apply_create(desk.station, plan_create_notary(desk.station, [APP, WEB], request, "north"))
    with desk.station:
        yield desk


def published(desk: Desk, *guns: Gun) -> None:
    """Import the receipt that the courier would bring for all that is signed."""
    entries = []
    for gun in guns:
        versions = find_repository(desk.station, gun).versions
        named = {role: versions[role] for role in (ROOT, TARGETS)}
        entries.append(ReceiptEntry(gun, Outcome.PUBLISHED, named, ""))
    receipt = Receipt(
        created=START, server=arrivals.SERVER, bundle_sha256="0" * 64, repositories=tuple(entries)
    )
    import_receipt(desk.station, receipt)


def conditions(desk: Desk) -> list[tuple[Gun, Condition]]:
    return [(each.gun, each.condition) for each in list_standings(desk.station)]


def propose(desk: Desk, gun: Gun) -> None:
    """Ask for a root that another officer must sign too."""
    east = add_public_root(desk.station, "east", PrivateKey.generate(Algorithm.ECDSA_P256).public)
    desk.do(set_threshold([desk.roots["north"], east], 2), [gun])


def test_what_is_signed_is_to_be_published_until_a_receipt_comes(
    desk: Desk, tmp_path: Path
) -> None:
    assert conditions(desk) == [(APP, Condition.PUBLISH), (WEB, Condition.PUBLISH)]
    assert not standing_of(desk.station, APP).awaits_receipt
    export_bundle(desk.station, [APP], tmp_path / "bundle.zip")
    assert standing_of(desk.station, APP).awaits_receipt
    assert not standing_of(desk.station, WEB).awaits_receipt
    published(desk, APP)
    assert conditions(desk) == [(WEB, Condition.PUBLISH), (APP, Condition.VALID)]


def test_signing_again_after_an_export_asks_for_another_export(desk: Desk, tmp_path: Path) -> None:
    export_bundle(desk.station, None, tmp_path / "bundle.zip")
    desk.do(rotate_targets(), [APP])
    found = standing_of(desk.station, APP)
    assert (found.is_unpublished, found.awaits_receipt) == (True, False)


def test_the_nearer_the_date_the_more_it_asks(desk: Desk) -> None:
    published(desk, APP, WEB)
    found = standing_of(desk.station, APP)
    assert found.condition is Condition.VALID
    assert found.what == TARGETS
    assert found.expires is not None
    desk.clock.now = found.expires - timedelta(days=41, hours=1)
    assert standing_of(desk.station, APP).condition is Condition.RENEW
    assert found.days_left(desk.clock.now) == 41
    desk.clock.now = found.expires + timedelta(days=2, hours=1)
    assert standing_of(desk.station, APP).condition is Condition.EXPIRED
    assert found.days_left(desk.clock.now) == -2


def test_a_static_repository_asks_in_the_last_third_of_its_timestamp(desk: Desk) -> None:
    (site,) = desk.static("registry.example.org/team/site", root="north")
    found = standing_of(desk.station, site)
    assert (found.condition, found.what) == (Condition.VALID, "timestamp")
    assert found.expires is not None
    desk.clock.now = found.expires - timedelta(days=31)
    assert standing_of(desk.station, site).condition is Condition.VALID
    desk.clock.now = found.expires - timedelta(days=30)
    assert standing_of(desk.station, site).condition is Condition.RENEW


def test_a_change_that_waits_for_another_officer_says_how_far_it_is(desk: Desk) -> None:
    published(desk, APP, WEB)
    propose(desk, APP)
    found = standing_of(desk.station, APP)
    assert found.condition is Condition.SIGN_OFF
    assert found.tally is not None
    assert (found.tally.role, found.tally.version, found.tally.needed) == (ROOT, 2, 2)
    assert found.tally.signed == (desk.roots["north"].key_id,)
    assert len(found.tally.unsigned) == 1
    withdraw(desk.station, APP, "a test")
    assert standing_of(desk.station, APP).condition is Condition.VALID


def test_the_most_urgent_stand_first(desk: Desk) -> None:
    others = desk.static("registry.example.org/a", "registry.example.org/b", root="north")
    published(desk, APP)
    propose(desk, APP)
    first = standing_of(desk.station, others[0]).expires
    assert first is not None
    desk.clock.now = first + timedelta(days=1)
    found = list_standings(desk.station)
    assert [each.condition for each in found] == sorted(each.condition for each in found)
    assert found[0].condition is Condition.EXPIRED
    counts = count_conditions(found)
    assert sum(counts.values()) == len(found)
    assert [each for each in Condition if each.needs_somebody and counts[each]] == [
        Condition.EXPIRED,
        Condition.SIGN_OFF,
    ]


def test_a_repository_whose_root_keys_are_elsewhere_is_watched(tmp_path: Path) -> None:
    desk = arrivals.new_desk(tmp_path / "vault.keymgr")
    arrivals.adopt(desk, RepositoryPlan(roots=(RootPlan(),), tags=("v1",)).make())
    found = standing_of(desk.station, GUN)
    assert found.is_watched
    assert found.condition in {Condition.WATCHED, Condition.RENEW}
    assert (found.root_threshold, found.root_keys, found.summary.tags) == (1, 1, 1)


def test_a_list_opens_no_signed_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    propose(desk, APP)
    before = facts(list_standings(desk.station))

    def opened(*_: object) -> None:
        pytest.fail("a metadata file was read")

    monkeypatch.setattr(Metadata, "get", opened)
    assert facts(list_standings(desk.station)) == before


def test_records_of_an_older_keymgr_are_read_on_demand_and_caught_up(desk: Desk) -> None:
    propose(desk, APP)
    before = facts(list_standings(desk.station))
    vault = desk.station.vault
    with vault.transaction():
        for record in vault.repositories.all():
            vault.repositories.put(msgspec.structs.replace(record, summary=None))
        for proposal in vault.proposals.all():
            vault.proposals.put(msgspec.structs.replace(proposal, tally=None))
    assert facts(list_standings(desk.station)) == before
    desk.do(rotate_targets(), [WEB])
    assert find_repository(desk.station, WEB).summary is not None
    assert find_repository(desk.station, APP).summary is None


def facts(found: list[Standing]) -> list[tuple[object, ...]]:
    return [
        (each.gun, each.condition, each.expires, each.what, each.tally, each.root_keys)
        for each in found
    ]


def test_a_root_certificate_that_ends_counts_as_a_date(desk: Desk) -> None:
    certificates = standing_of(desk.station, APP).summary.certificates
    assert certificates is not None
    vault = desk.station.vault
    record = find_repository(desk.station, APP)
    assert record.summary is not None
    lasting = {role: certificates + timedelta(days=1) for role in record.summary.expires}
    summary = msgspec.structs.replace(record.summary, expires=lasting)
    with vault.transaction():
        vault.repositories.put(msgspec.structs.replace(record, summary=summary))
    found = standing_of(desk.station, APP)
    assert (found.what, found.expires) == (CERTIFICATE, certificates)
