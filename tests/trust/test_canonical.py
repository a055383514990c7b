"""Canonical JSON: the bytes that signatures cover, and a decoder without ambiguity."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.trust import canonical
from keymgr.trust.canonical import MalformedJsonError
from tests.trust import model_metadata
from tests.trust.json_values import TEXT, VALUES


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, b"null"),
        (True, b"true"),
        ({}, b"{}"),
        ([], b"[]"),
        (-1, b"-1"),
        (2**53, b"9007199254740992"),
        ({"b": 1, "a": [2, {"d": False, "c": None}]}, b'{"a":[2,{"c":null,"d":false}],"b":1}'),
        ('"\\', b'"\\"\\\\"'),
        ("\x00\x01\b\t\n\x0b\f\r\x1f", b'"\x00\x01\b\t\n\x0b\f\r\x1f"'),
        ("\\n \\u000a \\\\", b'"\\\\n \\\\u000a \\\\\\\\"'),
        ("/<>&\x7f", b'"/<>&\x7f"'),
        ("é\u2028\u2029\U0001f511", '"é\u2028\u2029\U0001f511"'.encode()),
        ({"Z": 1, "a": 2, "_": 3, "é": 4, "": 5}, '{"":5,"Z":1,"_":3,"a":2,"é":4}'.encode()),
    ],
)
def test_values_are_written_in_their_one_form(value: object, written: bytes) -> None:
    assert canonical.encode(value) == written


def test_names_are_sorted_by_their_utf_8_bytes_not_by_utf_16() -> None:
    assert (
        canonical.encode({"\U00010000": 1, "\uffff": 2}) == '{"\uffff":2,"\U00010000":1}'.encode()
    )


@given(VALUES)
def test_the_bytes_are_those_of_an_independent_encoder(value: object) -> None:
    assert canonical.encode(value) == model_metadata.canonical(value).encode()


@given(VALUES)
def test_what_stands_in_a_file_reads_back_as_the_same_value(value: object) -> None:
    in_file = canonical.in_file(canonical.encode(value))

    assert canonical.decode(in_file) == json.loads(in_file) == value


@given(VALUES, VALUES)
def test_different_values_have_different_bytes(one: object, other: object) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)

    assert (canonical.encode(one) == canonical.encode(other)) is same


@given(st.dictionaries(TEXT, st.integers(0, 9), min_size=2))
def test_the_order_of_an_object_s_names_is_that_of_their_bytes(value: dict[str, int]) -> None:
    written = json.loads(canonical.in_file(canonical.encode(value)), object_pairs_hook=list)

    names = [name.encode() for name, _ in written]
    assert all(former < latter for former, latter in pairwise(names))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "character 0"),
        (b'{"a":1', "character"),
        (b'{"a":1}x', "character 7"),
        (b"\xef\xbb\xbf{}", "character"),
        (b'"\xff"', "UTF-8"),
        (b'"\xed\xa0\x80"', "UTF-8"),
        (b'"\n"', "character"),
        (b'"\\\'"', "character"),
        (b'"\\ud800"', "surrogate"),
        (b'{"\\udfff":1}', "surrogate"),
        (b'{"a":1,"a":1}', "twice"),
        (b'{"a":1,"\\u0061":1}', "twice"),
        (b"0.5", "whole"),
        (b"1.0", "whole"),
        (b"1e0", "whole"),
        (b"NaN", "whole"),
        (b"-Infinity", "whole"),
        (b"01", "character"),
        (b"9007199254740993", "large"),
        (b"-9007199254740993", "large"),
        (b"9" * 1_000_000, "large"),
        (b"[" * 33 + b"]" * 33, "deeply"),
        (b'{"a":' * 33 + b"1" + b"}" * 33, "deeply"),
        (b"[" * 100_000, "deeply"),
        (b"[" * 100_000 + b"]" * 100_000, "deeply"),
    ],
)
def test_what_readers_could_take_differently_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(MalformedJsonError) as refused:
        canonical.decode(content)

    assert reason in refused.value.reason


@pytest.mark.parametrize(
    "content",
    [b"[" * 32 + b"]" * 32, b" { } \r\n\t", b'"\\ud83d\\udd11"', b"-0", b"9007199254740992"],
)
def test_what_all_readers_take_alike_is_read(content: bytes) -> None:
    assert canonical.decode(content) == json.loads(content)


@given(st.binary())
def test_any_bytes_are_read_or_refused_in_one_way(content: bytes) -> None:
    try:
        value = canonical.decode(content)
    except MalformedJsonError:
        return
    assert value == json.loads(content)
