"""Exporting and importing the receipt in the window."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from keymgr.exchange.receipt import Outcome, Receipt, ReceiptEntry, write_receipt
from keymgr.gui.flows.review_view import ReviewView
from keymgr.ops.repositories import apply_create, plan_create_notary
from keymgr.trust.names import ROOT, TARGETS, Gun
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.arrivals import SERVER, request_for
from tests.ops.stations import START, Desk

__all__ = ["person"]

APP = Gun("registry.example.org/team/app")
WEB = Gun("registry.example.org/team/web")


@pytest.fixture
def vault(desk: Desk) -> Path:
    """Two repositories on a Notary server, and a static one."""
    desk.root("north")
    request = msgspec.structs.replace(request_for({APP: {}, WEB: {}}), created=START)
    apply_create(desk.station, plan_create_notary(desk.station, None, request, "north"))
    desk.static("registry.example.org/site", root="north")
    return vault_of(desk)


def test_a_bundle_is_written_read_back_and_its_digest_shown(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    begin(person, vault, "export", guns=[str(APP)])
    person.until_sees("1 of 2 chosen")
    person.press("Continue")
    fill(person, "Folder", str(tmp_path))
    fill(person, "Name of the file or folder", "bundle.zip")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "Export registry.example.org/team/app" in person.sees()
    person.press("Write the bundle")
    person.until_sees("1 repository is written")
    digest = hashlib.sha256((tmp_path / "bundle.zip").read_bytes()).hexdigest()
    fours = " ".join(digest[at : at + 4] for at in range(0, 64, 4))
    assert f"SHA-256 of the file: {fours}" in person.sees()
    assert f"keymgr-courier publish bundle.zip --server {SERVER}" in person.sees()
    person.press("Import receipt…")
    person.until_sees("Which receipt came back?")


def test_a_static_repository_becomes_a_site(person: Person, vault: Path, tmp_path: Path) -> None:
    begin(person, vault, "export", guns=["registry.example.org/site"], path=str(tmp_path / "s"))
    person.until_sees("1 of 1 chosen")
    person.press("Continue")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Write the site")
    person.until_sees("1 repository is written")
    assert (tmp_path / "s/v2/registry.example.org/site/_trust/tuf/root.json").is_file()


def test_a_place_that_cannot_be_written_is_told_and_another_can_be_named(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    (tmp_path / "blocked").write_text("a file", "ascii")
    begin(person, vault, "export", path=str(tmp_path / "blocked/bundle.zip"))
    person.press("Continue")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Write the bundle")
    person.until_sees("could not be written")
    person.until_sees("Where is it written to?")


def receipt_of(folder: Path, root: int) -> Path:
    entry = ReceiptEntry(APP, Outcome.PUBLISHED, {ROOT: root, TARGETS: 1}, "")
    lost = ReceiptEntry(WEB, Outcome.UNREACHABLE, {}, "no answer for 30 seconds")
    receipt = Receipt(
        created=START, server=SERVER, bundle_sha256="0" * 64, repositories=(entry, lost)
    )
    file = folder / "receipt.json"
    file.write_bytes(write_receipt(receipt))
    return file


def test_a_receipt_is_read_and_noted(person: Person, vault: Path, tmp_path: Path) -> None:
    begin(person, vault, "import-receipt")
    assert "Choose the receipt." in person.sees()
    fill(person, "Receipt", str(receipt_of(tmp_path, root=1)))
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "1 was not published." in person.sees()
    person.press("Note it in the vault")
    person.until_sees("1 repository is noted as published")
    assert "let the courier publish the same bundle" in person.sees()


def test_a_receipt_of_versions_that_were_never_signed_here_is_refused(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    begin(person, vault, "import-receipt", file=str(receipt_of(tmp_path, root=7)))
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Note it in the vault")
    person.until_sees("this vault has signed up to version 1")
