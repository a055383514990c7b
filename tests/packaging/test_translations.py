"""Every text that the window shows has a translation that is finished and keeps its facts."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """``packaging/translations.py``."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module", params=sorted((ROOT / "resources" / "i18n").glob("*.ts")))
def table(translations: ModuleType, request: pytest.FixtureRequest) -> dict[str, str]:
    """The translations into one language."""
    found: dict[str, str] = translations.read(request.param)
    return found


def test_every_text_is_translated(translations: ModuleType, table: dict[str, str]) -> None:
    missing = {text: files for text, files in translations.collect().items() if not table.get(text)}

    assert missing == {}, "run 'make translations' and translate what is unfinished"


def test_nothing_is_left_of_texts_that_are_gone(
    translations: ModuleType, table: dict[str, str]
) -> None:
    assert table.keys() - translations.collect().keys() == set(), "run 'make translations'"


def test_a_translation_says_the_same_facts(table: dict[str, str]) -> None:
    lost = {text: words for text, words in table.items() if fields(text) != fields(words)}

    assert lost == {}


def test_a_translation_ends_as_its_text_does(table: dict[str, str]) -> None:
    """A sentence ends with a full stop, a button's words with none, more to come with ``…``."""
    other = {
        text: words
        for text, words in table.items()
        if {text[-1:], words[-1:]} & set(".…:? ") and text[-1:] != words[-1:]
    }

    assert other == {}


WINDOW = re.compile(
    r"\*\*(?:In the window|Im Fenster)\*\*(.*?)(?:\*\*(?:In a terminal|Im Terminal)|\n\n)",
    re.DOTALL,
)
EMPHASIS = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


def plain(text: str) -> str:
    """Return a button's words as a manual names them."""
    return text.replace("&", "").removesuffix("…")


def test_the_manual_names_what_the_window_says(
    translations: ModuleType, table: dict[str, str]
) -> None:
    texts = translations.collect()
    said = {"en": {plain(text) for text in texts}, "de": {plain(table[text]) for text in texts}}
    named = [
        (path.parent.name, path.stem, words.replace("\n", " "))
        for path in sorted((ROOT / "resources" / "help").glob("*/*.md"))
        for step in WINDOW.findall(path.read_text(encoding="utf-8"))
        for words in EMPHASIS.findall(step)
    ]

    assert named
    assert [each for each in named if each[2] not in said[each[0]]] == []
