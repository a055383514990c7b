"""Sentences are plain text to all who only read them, and remember what they were made of."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime

from keymgr.sentences import Sentence, day, said, said_count, said_list
from keymgr.trust import canonical
from keymgr.vault.encoding import packed


def test_a_sentence_reads_and_compares_as_its_text() -> None:
    sentence = said("Tag {tag} is revoked.", tag="1.0")

    assert sentence == "Tag 1.0 is revoked."
    assert hash(sentence) == hash("Tag 1.0 is revoked.")
    assert f"{sentence} Yes." == "Tag 1.0 is revoked. Yes."


def test_a_sentence_remembers_its_template_and_its_fields() -> None:
    whose = said("root key {name}", name="north")
    sentence = said("The key leaves, {whose} takes its place.", whose=whose)

    assert sentence.template == "The key leaves, {whose} takes its place."
    assert sentence.fields == {"whose": whose}
    assert isinstance(sentence.fields["whose"], Sentence)


def test_one_and_many_are_two_whole_templates() -> None:
    one = said_count(1, "{number} tag", "{number:,} tags")
    many = said_count(12_000, "{number} tag", "{number:,} tags")

    assert (one, one.template) == ("1 tag", "{number} tag")
    assert (many, many.template) == ("12,000 tags", "{number:,} tags")


def test_lists_and_days_keep_their_parts() -> None:
    listed = said_list(["a", said("key {name}", name="b")], " or ")
    moment = datetime(2034, 3, 14, 9, tzinfo=UTC)

    assert listed == "a or key b"
    assert list(listed.fields.values()) == ["a", "key b"]
    assert (day(moment), day(moment).fields["day"]) == ("14 Mar 2034", moment)


def test_a_sentence_is_stored_and_sent_as_plain_text() -> None:
    sentence = said("{number} tags", number=2)

    assert json.dumps([sentence]) == '["2 tags"]'
    assert canonical.encode([sentence]) == b'["2 tags"]'
    assert packed(sentence) == packed("2 tags")


def test_a_sentence_survives_a_copy_and_a_walk_between_processes() -> None:
    sentence = said("{number} tags", number=2)

    for again in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):  # noqa: S301
        assert again == sentence
        assert again.template == "{number} tags"
        assert again.fields == {"number": 2}
