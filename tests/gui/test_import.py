"""Taking files in: told what they are, handed to the right job; keys proven by a signature."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from keymgr.crypto.keyfiles import write_key_file
from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.exchange.request import write_request
from keymgr.gui.flows.review_view import ReviewView
from keymgr.ops.exports import export_site
from keymgr.trust.names import Gun
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.arrivals import FILE_PASSPHRASE, request_for
from tests.ops.stations import START, Desk

__all__ = ["person"]

APP = Gun("registry.example.org/team/app")


@pytest.fixture
def vault(desk: Desk, tmp_path: Path) -> Path:
    """A static repository, and its site beside the vault."""
    desk.root("north")
    desk.static(APP, root="north")
    export_site(desk.station, [APP], tmp_path / "site")
    return vault_of(desk)


def drop(person: Person, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    person.window.dropEvent(event)


def test_a_dropped_request_is_told_and_begins_a_job(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    request = msgspec.structs.replace(request_for({APP: {}}), created=START)
    (tmp_path / "what").write_bytes(write_request(request))
    person.unlock(vault)
    drop(person, tmp_path / "what")
    person.until_sees("What has come in?")
    person.press("Continue")
    person.until_sees("A request of the courier")
    assert "about 1 repository on https://notary.example.org; 1 of it is" in person.sees()
    person.button("Make repositories that are not here yet").click()
    person.press("Continue")
    person.until_sees("Where will it live?")
    assert str(tmp_path / "what") in [each.text() for each in person.visible(QLineEdit)]


def test_what_keymgr_does_not_know_is_refused(person: Person, vault: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir", "ascii")
    begin(person, vault, "import", file=str(tmp_path / "letter.txt"))
    person.press("Continue")
    person.until_sees("keymgr does not know what")


def test_a_site_is_checked_role_by_role_and_an_altered_one_refused(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    begin(person, vault, "import", file=str(tmp_path / "site"))
    person.press("Continue")
    person.until_sees("A folder for a web server")
    person.press("Continue")
    person.until_sees("What shall be checked?")
    person.press("Continue")
    person.until_sees("A docker client accepts it")
    (tmp_path / "site/manifest.json").unlink()
    for file in (tmp_path / "site").rglob("root.json"):
        file.write_bytes(file.read_bytes().replace(b'"version":1', b'"version":2'))
    person.press("Close")
    person.program.window.start_flow("verify", file=str(tmp_path / "site"))
    person.until_sees("What shall be checked?")
    person.press("Continue")
    person.until_sees("A docker client refuses 1 of 1 repository")


def key_file(folder: Path, role: str, gun: str | None) -> Path:
    key = PrivateKey.generate(Algorithm.ECDSA_P256)
    path = folder / f"{key.public.key_id}.key"
    path.write_bytes(write_key_file(key, role, gun, Secret.from_text(FILE_PASSPHRASE)))
    return path


def test_keys_are_imported_and_sign_for_a_test(person: Person, vault: Path, tmp_path: Path) -> None:
    folder = tmp_path / "private"
    folder.mkdir()
    key_file(folder, "targets", str(APP))
    begin(person, vault, "import-keys", file=str(folder))
    person.press("Continue")
    person.until_sees("These keys are there")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Import the key")
    person.type_passphrase("a wrong one")
    person.until_sees("does not open this key")
    person.type_passphrase(FILE_PASSPHRASE)
    person.until_sees("1 of 1 key is here")
    assert "given a test signature" in person.sees()


def test_a_root_key_s_name_that_is_taken_is_refused_before_anything_is_asked(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    begin(person, vault, "import-keys", file=str(key_file(tmp_path, "root", None)))
    person.press("Continue")
    person.until_sees("Name of the root key")
    fill(person, "Name of the root key", "north")
    person.press("Continue")
    person.until_sees("already has a root key named north")
    assert ROOT_PASSPHRASE not in person.sees()
