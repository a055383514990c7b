"""The window's language: what ops says in English, it says in German."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from keymgr.exchange.durable import WriteFailedError
from keymgr.gui.work import language
from keymgr.gui.work.retelling import retell
from keymgr.sentences import day, said, said_count, said_list


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """German is spoken, and English again after."""
    del qapp
    assert language.choose("de") == "de"
    yield
    language.choose("en")


@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_in_german_with_its_facts() -> None:
    assert language.say(said("Tag {tag} is revoked.", tag="1.0")) == "Das Tag 1.0 ist widerrufen."


@pytest.mark.usefixtures("german")
def test_sentences_within_sentences_are_said_in_german_too() -> None:
    sentence = said(
        "The {role} key {key} leaves, {whose} takes its place.",
        role="snapshot",
        key="3f9ac21e",
        whose=said("a new one"),
    )

    assert language.say(sentence) == (
        "Der snapshot-Schlüssel 3f9ac21e geht, ein neuer tritt an seine Stelle."
    )


@pytest.mark.usefixtures("german")
def test_dates_and_numbers_are_written_the_german_way() -> None:
    moment = datetime(2034, 3, 4, 9, 5, tzinfo=UTC)

    assert language.say(day(moment)) == "4. März 2034"
    assert language.say(said_count(12_000, "{number} tag", "{number:,} tags")) == "12\u202f000 Tags"
    assert language.say(said("{minute:%d %b %Y %H:%M} UTC", minute=moment)).startswith(
        "4. März 2034 09:05"
    )


@pytest.mark.usefixtures("german")
def test_an_error_is_said_in_german_with_its_cause() -> None:
    message, hint = language.say_error(
        WriteFailedError(Path("/media/stick/bundle.zip"), said("there is no space left"))
    )

    assert "/media/stick/bundle.zip" in message
    assert "kein Platz" in message
    assert hint


@pytest.mark.usefixtures("german")
def test_names_are_never_translated() -> None:
    sentence = said("root key {name}", name="weak")

    assert language.say(sentence) == "Root-Schlüssel weak"
    assert language.say(said_list(["weak", "fair"])) == "weak, fair"


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_stays_english() -> None:
    assert language.say(said("Nobody says {what}.", what="this")) == "Nobody says this."


@pytest.mark.usefixtures("german")
def test_qts_own_words_are_german_too() -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_an_unknown_language_becomes_english() -> None:
    assert language.choose("xx") == "en"
    assert language.say(said("Tag {tag} is revoked.", tag="1.0")) == "Tag 1.0 is revoked."


def test_every_language_can_be_chosen() -> None:
    assert language.available() == ["en", "de"]


@pytest.mark.usefixtures("german")
def test_a_sentence_of_the_log_is_recognised_by_its_words() -> None:
    assert retell("Tag 1.0 is revoked.") == "Das Tag 1.0 ist widerrufen."
    assert retell("The snapshot key 3f9ac21e leaves, the server's new one takes its place.") == (
        "Der snapshot-Schlüssel 3f9ac21e geht, der neue des Servers tritt an seine Stelle."
    )
    assert retell("targets is signed again, to expire on 03 Jan 2041 instead of no date.") == (
        "targets wird noch einmal signiert; läuft ab: 3. Jan. 2041 statt ohne Datum."
    )


@pytest.mark.usefixtures("german")
def test_what_nobody_says_any_more_is_shown_as_the_log_has_it() -> None:
    assert retell("Something that an older release wrote.") == (
        "Something that an older release wrote."
    )


def test_in_english_the_log_is_shown_as_it_is() -> None:
    assert retell("Tag 1.0 is revoked.") == "Tag 1.0 is revoked."
