"""Signing tags in the window: from a request, by digest; moving one is confirmed deliberately."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit

from keymgr.exchange.request import SeenTag, write_request
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.kit import Check, Radio
from keymgr.ops.repositories import apply_create, plan_create_notary
from keymgr.ops.tags import SeenImage, apply_tags, plan_sign
from keymgr.trust.names import Digest, Gun, Tag
from tests.gui.jobs import OPEN, begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.arrivals import request_for
from tests.ops.stations import START, Desk

__all__ = ["person"]

APP = Gun("registry.example.org/team/app")
WEB = Gun("registry.example.org/team/web")


def seen(name: str, content: bytes) -> SeenTag:
    media = "application/vnd.oci.image.manifest.v1+json"
    return SeenTag(Tag(name), Digest.of(content), 1997, media)


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    """What the courier saw: two tags of the app, one of the web site."""
    whole = request_for({APP: {}, WEB: {}})
    tags = {APP: (seen("1.0", b"other"), seen("1.1", b"new")), WEB: (seen("3", b"web"),)}
    entries = tuple(
        msgspec.structs.replace(entry, tags=tags[entry.gun]) for entry in whole.repositories
    )
    file = tmp_path / "request.json"
    file.write_bytes(
        write_request(msgspec.structs.replace(whole, created=START, repositories=entries))
    )
    return file


@pytest.fixture
def vault(desk: Desk) -> Path:
    """Two repositories on a Notary server; 1.0 of the app is signed."""
    desk.root("north")
    request = msgspec.structs.replace(request_for({APP: {}, WEB: {}}), created=START)
    apply_create(desk.station, plan_create_notary(desk.station, None, request, "north"))
    image = SeenImage(Tag("1.0"), Digest.of(b"first"), 1997)
    apply_tags(desk.station, plan_sign(desk.station, APP, [image]))
    return vault_of(desk)


def test_tags_of_a_request_are_signed_and_a_move_is_confirmed(
    person: Person, vault: Path, request_file: Path
) -> None:
    begin(person, vault, "sign-tags", file=str(request_file))
    person.press("Continue")
    person.until_sees("3 of 3 chosen")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "Sign 3 tags in 2 repositories" in person.sees()
    assert not person.button("Sign 3 tags").isEnabled(), "nobody confirmed the move"
    assert "To go on, tick what you have checked" in person.sees()
    (tick,) = person.visible(Check)
    assert "1.0 of registry.example.org/team/app moves" in tick.accessibleName()
    tick.click()
    person.press("Sign 3 tags")
    person.until_sees("2 of 2 repositories were changed")
    person.button("Export the bundle…")


def test_one_repository_is_preselected_and_a_tag_is_signed_by_its_digest(
    person: Person, vault: Path
) -> None:
    begin(person, vault, "sign-tags", guns=[str(APP)])
    assert "Choose the request." in person.sees()
    next(each for each in person.visible(Radio) if each.text() == "A digest that I know").click()
    fill(person, "Tag", "2.0")
    fill(person, "Digest", str(Digest.of(b"two")))
    fill(person, "Size of the manifest in bytes", "1200")
    assert OPEN in person.sees()
    person.press("Continue")
    person.until_sees("1 of 1 chosen")
    person.press("Continue")
    person.until_sees("Sign registry.example.org/team/app:2.0")
    person.press("Sign the tag")
    person.until_sees("1 of 1 repository was changed")


def test_a_wrong_digest_is_said_on_the_form_and_nothing_is_lost(
    person: Person, vault: Path
) -> None:
    begin(person, vault, "sign-tags", guns=[str(APP)], source="digest", tag="2.0", size="12")
    fill(person, "Digest", "sha256:abc")
    person.press("Continue")
    person.until_sees("digest")
    person.until(lambda: "The file is being read" not in person.sees())
    lines = [each.text() for each in person.visible(QLineEdit)]
    assert "sha256:abc" in lines
    assert "2.0" in lines
