"""Adopting, refreshing, revoking, removing and starting anew in the window."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLineEdit

from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import Request, write_request
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.kit import Check, Table
from keymgr.ops.digests import in_words
from keymgr.ops.exports import all_files, export_site
from keymgr.ops.repositories import apply_create, find_repository, plan_create_notary
from keymgr.ops.tags import SeenImage, apply_tags, plan_sign
from keymgr.trust.names import Digest, Gun, Tag
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.arrivals import request_for
from tests.ops.stations import START, Desk, open_desk

__all__ = ["person"]

APP = Gun("registry.example.org/team/app")
SITE = Gun("registry.example.org/site")


@pytest.fixture
def vault(desk: Desk) -> Path:
    """A static repository with two tags, and one on a Notary server."""
    desk.root("north")
    desk.static(SITE, root="north")
    images = [SeenImage(Tag(name), Digest.of(name.encode()), 7) for name in ("1.0", "1.1")]
    apply_tags(desk.station, plan_sign(desk.station, SITE, images))
    request = msgspec.structs.replace(request_for({APP: {}}), created=START)
    apply_create(desk.station, plan_create_notary(desk.station, None, request, "north"))
    return vault_of(desk)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A site that another vault made."""
    other = open_desk(tmp_path / "other.keymgr")
    other.root("south")
    other.static("registry.example.org/foreign", root="south")
    export_site(other.station, None, tmp_path / "site")
    other.station.vault.close()
    return tmp_path / "site"


def choose_first(person: Person) -> None:
    table: Table[object] = person.visible(Table)[0]
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(0, 0), flag.Select | flag.Rows)


def test_a_tag_is_revoked_once_it_is_confirmed(person: Person, vault: Path) -> None:
    begin(person, vault, "revoke-tags", guns=[SITE])
    person.press("Continue")
    person.until_sees("Which tags are revoked?")
    assert "Choose at least one tag." in person.sees()
    assert person.visible(Table)[0].row_at(0) == ("1.0", 1)
    choose_first(person)
    person.press("Continue")
    person.until_sees("Revoke registry.example.org/site:1.0")
    assert not person.button("Revoke the tag").isEnabled()
    person.visible(Check)[0].click()
    person.press("Revoke the tag")
    person.until_sees("1 of 1 repository was changed")


def test_where_no_tag_is_signed_none_can_be_revoked(person: Person, vault: Path) -> None:
    begin(person, vault, "revoke-tags", guns=[APP])
    person.press("Continue")
    person.until_sees("No tag is signed there.")
    assert not person.button("Continue").isEnabled()


def test_a_repository_is_removed_by_its_typed_name(person: Person, vault: Path) -> None:
    begin(person, vault, "remove-repository", guns=[APP])
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert not person.button("Remove it").isEnabled()
    fill(person, f"Type {APP} to confirm", "registry.example.org/team/ap")
    assert f"To go on, type {APP}" in person.sees()
    fill(person, f"Type {APP} to confirm", APP)
    person.press("Remove it")
    person.until_sees(f"{APP} is removed from the list")


def test_trust_starts_anew_and_says_what_clients_must_delete(person: Person, vault: Path) -> None:
    begin(person, vault, "reset-repository", guns=[SITE])
    person.press("Continue")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "deletes ~/.docker/trust/tuf/GUN" in person.sees()
    assert not person.button("Start anew").isEnabled()
    fill(person, "Type reset to confirm", "reset")
    fill(person, "Why, for the audit log", "the old root key is lost")
    person.type_passphrase(ROOT_PASSPHRASE)
    person.until_sees("1 repository starts anew")
    assert "deletes ~/.docker/trust/tuf/GUN" in person.sees()

    person.program.window.start_flow("export-log", form="lines")
    person.until_sees("Who reads the log?")
    person.press("Continue")
    person.until_sees("Where is it written to?")
    fill(person, "Folder", str(vault.parent))
    fill(person, "Name of the file", "log.jsonl")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Write the log")
    person.until_sees("The log is written")
    assert '"reason":"the old root key is lost"' in (vault.parent / "log.jsonl").read_text()


def test_a_notary_repository_starts_anew_only_by_a_request(person: Person, vault: Path) -> None:
    begin(person, vault, "reset-repository", guns=[APP])
    person.press("Continue")
    person.until_sees("Choose the request.")
    assert not person.button("Continue").isEnabled()


def test_a_foreign_repository_is_adopted_once_its_first_root_is_compared(
    person: Person, vault: Path, elsewhere: Path
) -> None:
    begin(person, vault, "adopt", source="folder", file=str(elsewhere))
    person.press("Continue")
    person.until_sees("1 of 1 chosen")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    review = person.visible(ReviewView)[0].review
    assert review.noted is not None
    words = in_words(bytes.fromhex(review.noted.digits)).split()
    assert " ".join(words[:2]) in person.sees()
    assert not person.button("Adopt the repository").isEnabled()
    person.visible(Check)[0].click()
    person.press("Adopt the repository")
    person.until_sees("1 repository is adopted")


def test_a_folder_without_trust_data_is_refused(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    begin(person, vault, "adopt", source="folder", file=str(tmp_path / "empty"))
    person.press("Continue")
    person.until_sees("There is no repository's trust data in")


def as_served(desk: Desk, gun: Gun) -> Request:
    files = all_files(desk.station, find_repository(desk.station, gun))
    whole = request_for({gun: {}})
    entry = msgspec.structs.replace(
        whole.repositories[0],
        metadata={MetadataName(str(name)): each for name, each in files.items()},
    )
    return msgspec.structs.replace(whole, created=START, repositories=(entry,))


def test_a_request_without_anything_new_says_so(person: Person, desk: Desk, tmp_path: Path) -> None:
    desk.root("north")
    desk.static(SITE, root="north")
    (tmp_path / "request.json").write_bytes(write_request(as_served(desk, SITE)))
    begin(person, vault_of(desk), "refresh", guns=[SITE])
    fill(person, "Request", str(tmp_path / "request.json"))
    person.press("Continue")
    person.until_sees("There is nothing to take in")
    assert person.visible(QLineEdit) == []


def test_a_request_about_others_is_refused(person: Person, vault: Path, tmp_path: Path) -> None:
    request = msgspec.structs.replace(request_for({APP: {}}), created=START)
    (tmp_path / "request.json").write_bytes(write_request(request))
    begin(person, vault, "refresh", guns=[SITE], file=str(tmp_path / "request.json"))
    person.press("Continue")
    person.until_sees(f"The request does not mention {SITE}")
