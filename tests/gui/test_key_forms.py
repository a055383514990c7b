"""Keys made, taken in, handed out, retired and removed in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.public_key_files import write_public_key_file
from keymgr.gui.flows.review_view import ReviewView
from keymgr.ops.station import Station
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Desk

__all__ = ["person"]

APP = "registry.example.org/team/app"
STRONG = "horse battery staple correct 47 umbrellas"


@pytest.fixture
def vault(desk: Desk) -> Path:
    """A root key with a repository, and one that nothing needs."""
    desk.root("north")
    desk.root("spare")
    desk.static(APP, root="north")
    return vault_of(desk)


def come_to_the_review(person: Person) -> str:
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    return person.sees()


def roots(person: Person) -> dict[str, bool]:
    """Return the root keys by name, and whether each is in use."""
    found: list[dict[str, bool]] = []

    def read(station: Station) -> dict[str, bool]:
        return {root.name: root.retired is None for root in station.vault.keys.roots()}

    person.program.session.run(read, found.append)
    person.until(lambda: found)
    return found[0]


def key_id(desk: Desk, name: str) -> str:
    return str(desk.roots[name].key_id)


def test_a_root_key_is_made_with_a_passphrase_of_its_own(person: Person, vault: Path) -> None:
    begin(person, vault, "create-root")
    fill(person, "Name of the root key", "north")
    assert "Another root key has this name." in person.sees()
    fill(person, "Name of the root key", "west")
    come_to_the_review(person)
    person.press("Make the key")
    person.until_sees("New passphrase of root key west")
    person.type_passphrase("short", enter=False)
    assert not person.button("Use this passphrase").isEnabled()
    person.type_passphrase(STRONG, enter=False)
    person.type_passphrase(STRONG, 1, enter=False)
    person.until(lambda: person.button("Use this passphrase").isEnabled())
    person.press("Use this passphrase")
    person.until_sees("Root key west is in the vault")
    assert roots(person)["west"]


def test_another_officers_key_comes_in_once_its_id_was_compared(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    key = PrivateKey.generate(Algorithm.ECDSA_P256).public
    file = tmp_path / "east.pub"
    file.write_bytes(write_public_key_file(key, "root"))
    begin(person, vault, "add-public-root", file=str(file))
    fill(person, "Name of the root key", "east")
    come_to_the_review(person)
    assert not person.button("Take it in").isEnabled()
    person.button("The other officer read the same key ID to me.").click()
    person.press("Take it in")
    person.until_sees("The public half of root key east is in the vault")
    assert "east" in roots(person)


def test_a_root_key_that_nothing_needs_is_retired(person: Person, desk: Desk, vault: Path) -> None:
    begin(person, vault, "retire-root", key_id=key_id(desk, "north"))
    assert "1 repository still has it: rotate it there first." in person.sees()
    assert not person.button("Continue").isEnabled()
    person.program.window.start_flow("retire-root", key_id=key_id(desk, "spare"))
    person.until(lambda: person.button("Continue").isEnabled())
    come_to_the_review(person)
    person.press("Retire the key")
    person.until_sees("Root key spare is retired")
    assert roots(person) == {"north": True, "spare": False}


def test_a_private_key_that_is_elsewhere_cannot_leave(person: Person, vault: Path) -> None:
    begin(person, vault, "export-key")
    assert not person.button("The private key").isEnabled()
    [keys] = person.visible(QComboBox)
    keys.setCurrentIndex(0)
    keys.activated.emit(0)
    person.until(lambda: person.button("The private key").isEnabled())


def test_the_public_half_leaves_without_a_passphrase(
    person: Person, desk: Desk, vault: Path, tmp_path: Path
) -> None:
    begin(person, vault, "export-key", key_id=key_id(desk, "north"))
    person.press("Continue")
    person.until_sees("Where is the key file written?")
    fill(person, "Folder", str(tmp_path))
    come_to_the_review(person)
    person.press("Write the public key")
    person.until_sees("Nothing secret left.")
    assert b"PUBLIC KEY" in (tmp_path / "north.pub").read_bytes()


def test_a_private_key_leaves_under_a_passphrase_for_the_file(
    person: Person, desk: Desk, vault: Path, tmp_path: Path
) -> None:
    begin(person, vault, "export-key", key_id=key_id(desk, "north"), half="private")
    person.press("Continue")
    person.until_sees("Where is the key file written?")
    fill(person, "Folder", str(tmp_path))
    come_to_the_review(person)
    person.button("I know who gets this file, and why.").click()
    person.press("Write the key file")
    person.until_sees("Passphrase of root key north")
    person.type_passphrase(ROOT_PASSPHRASE)
    person.until_sees("Passphrase for the key file north.key")
    person.type_passphrase(STRONG, enter=False)
    person.type_passphrase(STRONG, 1, enter=False)
    person.until(lambda: person.button("Use this passphrase").isEnabled())
    person.press("Use this passphrase")
    person.until_sees("Hand it over with care")
    assert b"ENCRYPTED PRIVATE KEY" in (tmp_path / "north.key").read_bytes()


def test_a_key_goes_only_when_its_name_was_typed(person: Person, desk: Desk, vault: Path) -> None:
    begin(person, vault, "remove-key", key_id=key_id(desk, "spare"))
    come_to_the_review(person)
    assert not person.button("Remove the key").isEnabled()
    fill(person, "Type spare to confirm", "spare")
    person.press("Remove the key")
    person.until_sees("The key is removed")
    assert roots(person) == {"north": True}


def test_a_key_that_a_repository_needs_stays(person: Person, desk: Desk, vault: Path) -> None:
    begin(person, vault, "remove-key", key_id=key_id(desk, "north"))
    come_to_the_review(person)
    fill(person, "Type north to confirm", "north")
    person.press("Remove the key")
    person.until_sees("can't be removed")
    assert roots(person)["north"]
