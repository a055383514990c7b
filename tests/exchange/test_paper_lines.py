"""Lines typed from paper: whatever is typed wrongly is found, and the line is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.errors import KeymgrError
from keymgr.exchange.base32 import SYMBOLS
from keymgr.exchange.paper_lines import (
    DamagedLineError,
    DamagedLinesError,
    LineReader,
    LineShapeError,
    NoPaperTextError,
    OtherLineError,
    WholeCheckError,
    numbered,
    read_lines,
    write_lines,
)

CONTENT = bytes(range(100, 250))
CONTENTS = st.binary(min_size=1, max_size=300)


def text_of(content: bytes) -> str:
    return "\n".join(numbered(write_lines(content)))


def typed(lines: list[str]) -> LineReader:
    reader = LineReader()
    for line in lines:
        reader.add(line)
    return reader


@given(CONTENTS)
def test_what_is_printed_is_read_again(content: bytes) -> None:
    lines = write_lines(content)
    assert read_lines(text_of(content)) == content
    assert typed(lines).content() == content
    assert typed(lines).complete


@given(CONTENTS, st.data())
def test_up_to_four_wrong_signs_in_a_line_are_found_and_the_line_named(
    content: bytes, data: st.DataObject
) -> None:
    lines = write_lines(content)
    place = data.draw(st.integers(0, len(lines) - 1))
    signs = list(lines[place])
    wrong = data.draw(
        st.sets(
            st.sampled_from([i for i, sign in enumerate(signs) if sign != " "]),
            min_size=1,
            max_size=4,
        )
    )
    for position in wrong:
        others = [symbol for symbol in SYMBOLS if symbol != signs[position]]
        signs[position] = data.draw(st.sampled_from(others))
    damaged = [*lines[:place], "".join(signs), *lines[place + 1 :]]

    with pytest.raises(DamagedLinesError) as whole:
        read_lines("\n".join(numbered(damaged)))
    assert whole.value.problems.startswith(f"Line {place + 1} is not as it was printed")
    assert whole.value.problems.count("Line") == 1, "no other line is blamed"

    reader = typed(lines[:place])
    with pytest.raises(DamagedLineError) as one:
        reader.add(damaged[place])
    assert one.value.line == place + 1
    reader.add(lines[place])


def test_one_wrong_sign_is_pointed_at() -> None:
    lines = write_lines(CONTENT)
    groups = lines[4].split()
    groups[2] = groups[2][:3] + ("7" if groups[2][3] != "7" else "8")
    with pytest.raises(DamagedLineError, match="Line 5 is not as it was printed: its third group"):
        typed([*lines[:4], " ".join(groups)])


def test_every_single_wrong_sign_is_found() -> None:
    line, second = write_lines(CONTENT)[:2]
    for position, sign in enumerate(second):
        for symbol in SYMBOLS:
            if " " not in sign and symbol != sign:
                with pytest.raises(DamagedLineError):
                    typed([line, second[:position] + symbol + second[position + 1 :]])


def test_all_damaged_and_missing_lines_are_named_at_once() -> None:
    lines = numbered(write_lines(CONTENT))
    wrong = lines[1][:-1] + ("2" if lines[1][-1] != "2" else "3")
    short = lines[3][:-4]
    with pytest.raises(DamagedLinesError) as refusal:
        read_lines("\n".join([lines[0], wrong, short, *lines[5:]]))
    problems = refusal.value.problems
    for sentence in ("Line 2 is not as it was printed", "Line 3 is missing", "Line 5 is missing"):
        assert sentence in problems


def test_a_text_that_is_no_papers_is_told_in_one_sentence() -> None:
    with pytest.raises(NoPaperTextError):
        read_lines(
            "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin"
        )


def test_lines_in_any_order_and_any_case_with_letters_for_digits() -> None:
    lines = numbered(write_lines(CONTENT))
    muddled = "\n\n".join(reversed(lines)).lower().replace("1", "l").replace("0", "o")
    numbers = "\n".join(
        f"{number}  {line.split(maxsplit=1)[1]}"
        for number, line in zip(range(len(lines), 0, -1), muddled.split("\n\n"), strict=True)
    )
    assert read_lines(numbers) == CONTENT
    assert read_lines(text_of(CONTENT).replace(" ", "")) == CONTENT


def test_a_line_of_another_paper_and_one_out_of_turn_are_refused() -> None:
    lines, others = write_lines(CONTENT), write_lines(bytes(reversed(CONTENT)))
    reader = typed(lines[:2])
    with pytest.raises(DamagedLineError):
        reader.add(others[2])
    with pytest.raises(DamagedLineError):
        reader.add(lines[3])
    with pytest.raises(OtherLineError) as refusal:
        reader.add(f"4 {lines[3]}")
    assert (refusal.value.line, refusal.value.expected) == (4, 3)
    reader.add(f"3 {lines[2]}")
    assert (reader.expected, reader.total, reader.complete) == (4, len(lines), False)


@pytest.mark.parametrize(
    "line",
    ["", "ABCD", "1", "U" * 38, "x1 " + "A" * 38, "\N{ARABIC-INDIC DIGIT ONE} " + "A" * 38],
)
def test_what_can_not_be_a_line_is_told_from_a_damaged_one(line: str) -> None:
    with pytest.raises(LineShapeError):
        LineReader().add(line)


def test_lines_that_are_right_one_by_one_must_be_right_together() -> None:
    reader = typed(write_lines(CONTENT)[:-1])
    forged = write_lines(CONTENT[:60] + bytes(10) + CONTENT[70:])
    reader.add(forged[-1])
    with pytest.raises(WholeCheckError):
        reader.content()


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(KeymgrError):
        read_lines(text)
