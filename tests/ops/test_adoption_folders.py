"""Adopting from the folders of docker and notary with their keys, and from static sites."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keymgr.crypto.key_errors import WrongKeyFilePassphraseError
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.site import write_site
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import AdoptPlan, NotForStaticError, plan_adopt
from keymgr.ops.along import Along
from keymgr.ops.exports import export_site, pending_files
from keymgr.ops.repositories import find_repository
from keymgr.ops.sources import (
    NotInFolderError,
    NoTrustFolderError,
    RequestSource,
    Source,
    open_folder,
)
from keymgr.ops.tags import SeenImage, apply_tags, plan_sign
from keymgr.ops.verifying import verify_path
from keymgr.trust.client import ClientWouldRefuseError, Pin
from keymgr.trust.names import ROOT, TARGETS, TIMESTAMP, Digest, Gun, Tag
from keymgr.trust.rules import Rule
from tests.ops.arrivals import hold, new_desk, request, state, write_keys
from tests.ops.stations import Desk
from tests.trust.repository import (
    DAY,
    GUN,
    PAST,
    DelegationPlan,
    Files,
    RepositoryPlan,
    RootPlan,
    key,
)

FIRST = RootPlan()
SECOND = RootPlan(version=2, keys=("bob",), signers=("alice", "bob"), former=FIRST)
ROTATED = RepositoryPlan(roots=(FIRST, SECOND), targets_version=4)
IMAGE = SeenImage(Tag("new"), Digest("sha256:" + "a" * 64), 7)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "vault")
    with desk.station:
        yield desk


def trust_folder(path: Path, files: Files, *without: str) -> Path:
    """Lay ``files`` out as docker's own folder, which has no older root."""
    for name, content in files.items():
        if "root.json" in name and name != "root.json":
            continue
        if name not in without:
            file = path / "tuf" / GUN / "metadata" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    return path


def adopt(desk: Desk, source: Source, along: Along | None = None) -> AdoptOutcome:
    outcome = AdoptOutcome()
    plan = plan_adopt(desk.station, source, None, along=along).confirmed()
    apply_adopt(desk.station, plan, "a test", outcome)
    return outcome


def sign_a_tag(desk: Desk) -> None:
    outcome = apply_tags(desk.station, plan_sign(desk.station, GUN, [IMAGE]))
    assert [done.gun for done in outcome.done] == [GUN], outcome.failed


# Trust folders


def test_a_clients_folder_gives_the_newest_root_and_the_chain_starts_there(
    desk: Desk, tmp_path: Path
) -> None:
    folder = open_folder(trust_folder(tmp_path / "trust", ROTATED.make()), "https://notary.test")
    (adoption,) = plan_adopt(desk.station, folder, None).adoptions
    assert adoption.first_root.version == 2
    (caution,) = adoption.cautions
    assert caution.startswith("A folder may lag behind its server")

    adopt(desk, folder)
    record = find_repository(desk.station, GUN)
    assert (record.server, record.published["root"]) == ("https://notary.test", 2)
    assert desk.station.vault.metadata.versions(GUN, ROOT) == [2]
    assert state(desk).targets.payload.version == 4


def test_a_pinned_older_root_vouches_for_the_newest_one_that_its_keys_signed(
    desk: Desk, tmp_path: Path
) -> None:
    folder = open_folder(trust_folder(tmp_path / "trust", ROTATED.make()))
    (adoption,) = plan_adopt(desk.station, folder, None, pin=Pin(root=FIRST.make())).adoptions
    assert adoption.vouched == "It leads on from the pinned root version 1."


def test_tags_that_are_newer_than_the_last_download_are_taken(desk: Desk, tmp_path: Path) -> None:
    pushed = RepositoryPlan(targets_version=5, tags=("v1", "v2")).make()["targets.json"]
    files = {**RepositoryPlan().make(), "targets.json": pushed}
    with pytest.raises(ClientWouldRefuseError):
        plan_adopt(desk.station, RequestSource(request(files)), None)

    adopt(desk, open_folder(trust_folder(tmp_path / "trust", files)))
    record = find_repository(desk.station, GUN)
    assert (record.versions["targets"], record.published) == (5, {})


def test_what_was_never_published_is_to_be_published(desk: Desk, tmp_path: Path) -> None:
    made = trust_folder(tmp_path / "trust", ROTATED.make(), "timestamp.json", "snapshot.json")
    adopt(desk, open_folder(made))
    record = find_repository(desk.station, GUN)
    assert record.published == {"root": 1}
    assert set(pending_files(desk.station, record)) == {"2.root.json", "targets.json"}


def test_a_stale_folder_opens(desk: Desk, tmp_path: Path) -> None:
    stale = RepositoryPlan(timestamp_expires=PAST, snapshot_expires=PAST - DAY)
    adopt(desk, open_folder(trust_folder(tmp_path / "trust", stale.make())))
    assert state(desk).targets.payload.version == 1


def test_altered_tags_are_refused(desk: Desk, tmp_path: Path) -> None:
    forged = RepositoryPlan(targets_signers=("mallory",)).make()
    with pytest.raises(ClientWouldRefuseError) as caught:
        plan_adopt(desk.station, open_folder(trust_folder(tmp_path / "trust", forged)), None)
    assert caught.value.rule == Rule.SIGNATURES


def test_an_unreadable_repository_stops_no_other(desk: Desk, tmp_path: Path) -> None:
    folder = trust_folder(tmp_path / "trust", RepositoryPlan().make())
    bad = folder / "tuf/registry.example.org/bad/metadata"
    bad.mkdir(parents=True)
    (bad / "root.json").write_bytes(b"{")
    (folder / "tuf/NOT A NAME/metadata").mkdir(parents=True)
    (folder / "tuf/NOT A NAME/metadata/root.json").write_bytes(b"{")
    plan = plan_adopt(desk.station, open_folder(folder), None)
    assert [adoption.gun for adoption in plan.adoptions] == [GUN]
    assert [gun for gun, _ in plan.refused] == ["registry.example.org/bad"]


def test_no_trust_folder(tmp_path: Path) -> None:
    (tmp_path / "tuf").mkdir()
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(NoTrustFolderError):
            open_folder(path)


def test_a_repository_that_the_folder_lacks(desk: Desk, tmp_path: Path) -> None:
    folder = open_folder(trust_folder(tmp_path / "trust", RepositoryPlan().make()))
    with pytest.raises(NotInFolderError):
        plan_adopt(desk.station, folder, [Gun("registry.example.org/team/other")])


# Keys along


def test_the_keys_beside_it_come_along(desk: Desk, tmp_path: Path) -> None:
    files = RepositoryPlan(delegations={"alice": DelegationPlan()}).make()
    folder = trust_folder(tmp_path / "trust", files)
    write_keys(folder / "private", alice="root", tagger="targets", signer="alice")
    along = Along(folder / "private", "company")
    (adoption,) = plan_adopt(desk.station, open_folder(folder), None, along=along).adoptions
    assert adoption.missing == ()
    assert desk.station.vault.keys.all() == [], "a plan imports nothing"

    outcome = adopt(desk, open_folder(folder), along)
    assert [entry.error for entry in outcome.imported] == [None] * 3
    assert [adopted.missing for adopted in outcome.adopted] == [()]
    held = {record.key_id: (record.role, record.gun) for record in desk.station.vault.keys.all()}
    assert held == {
        key("alice").public.key_id: ("root", ""),
        key("tagger").public.key_id: ("targets", GUN),
        key("signer").public.key_id: ("alice", ""),
    }
    assert find_repository(desk.station, GUN).roots == ("company",)
    sign_a_tag(desk)


def test_keys_of_other_repositories_and_keys_that_are_here_stay_where_they_are(
    desk: Desk, tmp_path: Path
) -> None:
    hold(desk, alice="root")
    write_keys(tmp_path / "keys", alice="root", tagger="targets", stranger="root", member="bob")
    plan = plan_adopt(
        desk.station,
        RequestSource(request(RepositoryPlan().make())),
        None,
        along=Along(tmp_path / "keys"),
    )
    assert plan.keys.promised() == {key("tagger").public.key_id}
    assert plan.keys.others == 3


def test_a_key_file_that_does_not_say_whose_it_is_comes_to_its_repository(
    desk: Desk, tmp_path: Path
) -> None:
    write_keys(tmp_path / "keys", tagger="delegation")
    adopt(desk, RequestSource(request(RepositoryPlan().make())), Along(tmp_path / "keys"))
    (held,) = desk.station.vault.keys.of_gun(GUN)
    assert (held.role, held.key_id) == (TARGETS, key("tagger").public.key_id)


def test_a_key_that_does_not_open_is_told_and_the_rest_is_done(desk: Desk, tmp_path: Path) -> None:
    write_keys(tmp_path / "keys", "another passphrase", tagger="targets")
    write_keys(tmp_path / "keys", alice="root")
    (tmp_path / "keys" / "torn.key").write_bytes(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    outcome = adopt(desk, RequestSource(request(RepositoryPlan().make())), Along(tmp_path / "keys"))
    errors = [type(entry.error) for entry in outcome.imported if entry.error]
    assert WrongKeyFilePassphraseError in errors
    assert len(errors) == 2
    ((missing,),) = [adopted.missing for adopted in outcome.adopted]
    assert missing.startswith("The tagging key")


def test_a_folder_without_keys_brings_none(desk: Desk, tmp_path: Path) -> None:
    source = RequestSource(request(RepositoryPlan().make()))
    outcome = adopt(desk, source, Along(tmp_path / "none"))
    assert (len(outcome.adopted), outcome.imported) == (1, [])


# Static repositories


def static(desk: Desk, source: Source, along: Along | None = None) -> AdoptPlan:
    return plan_adopt(desk.station, source, None, along=along, static_days=30)


def test_a_repository_whose_keys_are_all_here_can_become_static(desk: Desk, tmp_path: Path) -> None:
    files = ROTATED.make()
    roles = {"tagger": "targets", "snapshot": "snapshot", "timestamp": "timestamp"}
    write_keys(tmp_path / "keys", **roles)
    source = RequestSource(request(files))
    plan = static(desk, source, Along(tmp_path / "keys")).confirmed()
    outcome = AdoptOutcome()
    apply_adopt(desk.station, plan, "a test", outcome)
    assert not outcome.failed

    record = find_repository(desk.station, GUN)
    assert (record.mode, record.server, record.timestamp_days) == ("static", "", 30)
    assert record.versions == {"root": 2, "targets": 4, "snapshot": 1, "timestamp": 1}
    sign_a_tag(desk)
    assert state(desk).files()[TIMESTAMP].payload.version == 2
    export_site(desk.station, [GUN], tmp_path / "site")
    assert verify_path(tmp_path / "site", desk.clock.now, Pin(root=FIRST.make())).ok


def test_a_site_is_adopted_as_it_stands(desk: Desk, tmp_path: Path) -> None:
    files = {MetadataName(name): content for name, content in ROTATED.make().items()}
    write_site(tmp_path / "site", {GUN: files})
    roles = {"tagger": "targets", "snapshot": "snapshot", "timestamp": "timestamp"}
    hold(desk, **roles)
    plan = static(desk, open_folder(tmp_path / "site")).confirmed()
    apply_adopt(desk.station, plan, "a test", AdoptOutcome())
    assert desk.station.vault.metadata.versions(GUN, ROOT) == [1, 2]
    sign_a_tag(desk)


def test_a_site_lacks_what_it_lacks(tmp_path: Path) -> None:
    files = {MetadataName(name): content for name, content in ROTATED.make().items()}
    write_site(tmp_path / "site", {GUN: files})
    with pytest.raises(NotInFolderError):
        open_folder(tmp_path / "site").require(Gun("registry.example.org/team/other"))


def test_it_stays_no_static_one_without_its_summary_keys(desk: Desk) -> None:
    hold(desk, tagger="targets", snapshot="snapshot")
    with pytest.raises(NotForStaticError, match="the vault lacks its timestamp key"):
        static(desk, RequestSource(request(RepositoryPlan().make())))


def test_it_is_not_adopted_where_its_summary_keys_turn_out_not_to_open(
    desk: Desk, tmp_path: Path
) -> None:
    write_keys(tmp_path / "keys", snapshot="snapshot")
    write_keys(tmp_path / "keys", "another passphrase", timestamp="timestamp")
    source = RequestSource(request(RepositoryPlan().make()))
    plan = static(desk, source, Along(tmp_path / "keys")).confirmed()
    outcome = AdoptOutcome()
    apply_adopt(desk.station, plan, "a test", outcome)
    ((gun, error),) = outcome.failed
    assert (gun, type(error)) == (GUN, NotForStaticError)
    assert desk.station.vault.repositories.count() == 0


def test_a_static_one_needs_every_root_and_summaries_that_fit(desk: Desk, tmp_path: Path) -> None:
    hold(desk, snapshot="snapshot", timestamp="timestamp")
    with pytest.raises(NotForStaticError, match="the source starts at version 2"):
        static(desk, open_folder(trust_folder(tmp_path / "rotated", ROTATED.make())))
    bare = trust_folder(tmp_path / "bare", RepositoryPlan().make(), "timestamp.json")
    with pytest.raises(NotForStaticError, match="no snapshot and timestamp that fit"):
        static(desk, open_folder(bare))
