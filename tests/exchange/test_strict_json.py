"""JSON of others: what two readers could understand differently is refused."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.exchange.strict_json import MAX_DEPTH, MalformedFileError, loads

LEAVES = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(LEAVES, lambda v: st.lists(v) | st.dictionaries(st.text(), v), max_leaves=20)


@given(VALUES, st.booleans())
def test_whole_number_json_is_read_as_it_was_written(value: object, ascii_only: bool) -> None:  # noqa: FBT001 - drawn
    content = json.dumps(value, ensure_ascii=ascii_only).encode()
    assert loads(content, len(content), "file") == value


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"gun": 1, "gun": 2}', "'gun' stands twice"),
        (b'{"a": {"b": 1, "b": 1}}', "'b' stands twice"),
        (b"1.5", "not a whole number"),
        (b"1e3", "not a whole number"),
        (b"NaN", "not a whole number"),
        (b"-Infinity", "not a whole number"),
        (b"9" * 5000, "not valid JSON"),
        (b'"\xff"', "not UTF-8"),
        (b'"\\ud800"', "not UTF-8"),
        (b'{"\\uDFFF": 1}', "not UTF-8"),
        (b"\xef\xbb\xbf{}", "not valid JSON"),
        (b"{} {}", "not valid JSON"),
        (b"{'a': 1}", "not valid JSON"),
        (b"", "not valid JSON"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "nested too deeply"),
        (b"[" * 1_000_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b" " * 2_000_001, "larger than"),
    ],
)
def test_each_trick_is_refused_by_name(content: bytes, reason: str) -> None:
    with pytest.raises(MalformedFileError, match=reason) as caught:
        loads(content, 2_000_000, "request")
    assert str(caught.value).startswith("The request is not in order: ")


def test_the_greatest_depth_is_read() -> None:
    assert loads(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, 1000, "file")


def test_a_surrogate_pair_is_one_character() -> None:
    assert loads(b'"\\ud83d\\ude00"', 100, "file") == "\N{GRINNING FACE}"


def test_names_from_the_file_cannot_steer_a_terminal() -> None:
    with pytest.raises(MalformedFileError) as caught:
        loads(b'{"\\u001b[2J": 1, "\\u001b[2J": 1}', 100, "file")
    assert "\x1b" not in str(caught.value)


@given(st.binary(max_size=60))
def test_any_bytes_are_a_value_or_a_refusal(content: bytes) -> None:
    with contextlib.suppress(MalformedFileError):
        loads(content, 100, "file")
