"""Making repositories in the window."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPlainTextEdit

from keymgr.exchange.request import write_request
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.kit import Radio
from keymgr.trust.names import Gun
from tests.gui.conftest import ROOT_PASSPHRASE
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.arrivals import request_for
from tests.ops.stations import START, Desk

__all__ = ["person"]

APP = Gun("registry.example.org/team/app")
WEB = Gun("registry.example.org/team/web")


@pytest.fixture
def vault(desk: Desk) -> Path:
    """One root key, one repository."""
    desk.root("north")
    desk.static(WEB, root="north")
    return vault_of(desk)


def test_a_repository_on_a_notary_server_is_made_from_a_request(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    request = msgspec.structs.replace(request_for({APP: {}, WEB: {}}), created=START)
    (tmp_path / "request.json").write_bytes(write_request(request))
    begin(person, vault, "create-repository")
    assert "Choose the request." in person.sees()
    fill(person, "Request", str(tmp_path / "request.json"))
    person.press("Continue")
    person.until_sees("Left out, because it is in the vault already")
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    assert "Make registry.example.org/team/app" in person.sees()
    person.type_passphrase(ROOT_PASSPHRASE)
    person.until_sees("1 repository is made")
    person.press("Sign tags…")
    person.until_sees("What do the tags mean?")


def test_static_repositories_are_named_a_line_each(person: Person, vault: Path) -> None:
    begin(person, vault, "create-repository")
    words = "On any web server, without Notary"
    next(each for each in person.visible(Radio) if each.text() == words).click()
    person.visible(QPlainTextEdit)[0].setPlainText("registry.example.org/a\nlocal-name\n")
    person.press("Continue")
    person.until_sees("names no registry")
    person.press("Continue")
    person.until_sees("Make 2 repositories")
    person.until(lambda: person.visible(ReviewView))
    assert "Clients accept an export for 90 days." in person.sees()
    person.type_passphrase(ROOT_PASSPHRASE)
    person.until_sees("2 repositories are made")


def test_a_name_that_is_none_is_refused_on_the_form(person: Person, vault: Path) -> None:
    begin(person, vault, "create-repository", kind="static", names="Registry/UPPER")
    person.press("Continue")
    person.until_sees("lower case and without a tag")
    person.until_sees("Where will it live?")
