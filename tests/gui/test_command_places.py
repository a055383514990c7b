"""What names a command or an option in a terminal names its place in the window."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtWidgets import QApplication

from keymgr.errors import KeymgrError
from keymgr.gui.flows.command_places import place_words, way_out
from keymgr.gui.work import language
from keymgr.gui.work.window_words import WINDOW_WORDS
from keymgr.ops.roots import NoRootError
from keymgr.ops.sign_offs import OtherRootError
from keymgr.sentences import said
from keymgr.trust.names import Gun

_ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def window_words(qapp: QApplication) -> Iterator[None]:
    """The window says its own places."""
    del qapp
    language.choose("en")
    language.name_places(place_words)
    yield
    language.choose("en")


def _english() -> list[str]:
    """Return every text of the programs below the window."""
    place = _ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    texts: dict[str, list[str]] = module.collect()
    return [
        text
        for text, files in texts.items()
        if any(not file.startswith(("keymgr/gui/", "keymgr/cli/")) for file in files)
    ]


class _Anything(str):
    """A fact of a sentence, whatever form is asked of it."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        return str(self)


def _said(template: str) -> str:
    names = [name for _, name, _, _ in Formatter().parse(template) if name]
    return language.say(said(template, **{name: _Anything(name) for name in names}))


@pytest.mark.parametrize("spoken", ["en", "de"])
def test_no_sentence_of_ops_sends_to_a_terminal(spoken: str) -> None:
    language.choose(spoken)
    terminal = re.compile(r"(?<![\w-])--[a-z]|['„]keymgr [a-z]|KEYMGR_")

    told = [_said(text) for text in _english()]

    allowed = ("notary delete", "docker trust", "keymgr-courier ")
    assert [
        text for text in told if terminal.search(text) and not any(word in text for word in allowed)
    ] == []


def test_what_is_said_in_other_words_is_still_said() -> None:
    assert set(WINDOW_WORDS) <= set(_english())


def test_an_error_names_the_menu_and_leads_there() -> None:
    error = NoRootError()

    message, hint = language.say_error(error)
    way = way_out(error)

    assert message == "The vault has no root key."
    assert "'Keys' shows the root keys, 'Keys → New root key' makes one." in hint
    assert way is not None
    assert way.page == "keys"


def test_an_error_of_a_repository_leads_to_the_job_on_that_repository() -> None:
    gun = Gun("registry.example.org/team/app")

    way = way_out(OtherRootError(gun))

    assert way is not None
    assert (way.flow, way.values) == ("refresh", {"guns": [gun]})


def test_in_german_the_menu_is_named_in_german() -> None:
    language.choose("de")

    _, hint = language.say_error(NoRootError())

    assert "„Schlüssel → Neuer Root-Schlüssel“ macht einen" in hint


def test_an_error_without_a_command_leads_nowhere() -> None:
    assert way_out(KeymgrError()) is None
