"""The faults are faults: a writer that is careless does not outlive them."""

from __future__ import annotations

from pathlib import Path

from keymgr.exchange.durable import write_file
from tests.faults.powercut import Disk, Step, power_cuts

BEFORE: Disk = {"kept": b"old old old"}


def step(what: str, path: str = "new", other: str = "", data: bytes = b"") -> Step:
    return Step(what, path, other, 0, data)


CARELESS = [step("o"), step("w", data=b"new"), step("r", other="kept"), step("s", ".")]
CAREFUL = [step("o"), step("w", data=b"new"), step("s"), step("r", other="kept"), step("s", ".")]


def left(steps: list[Step]) -> set[bytes]:
    return {disk["kept"] for disk in power_cuts(BEFORE, steps)}


def test_a_file_that_was_not_synced_may_be_empty_under_its_new_name() -> None:
    assert left(CARELESS) == {b"old old old", b"new", b""}


def test_a_file_that_was_synced_is_the_old_or_the_new() -> None:
    assert left(CAREFUL) == {b"old old old", b"new"}


def test_writing_in_place_may_leave_a_mixture() -> None:
    steps = [step("w", "kept", data=b"NEW"), Step("w", "kept", "", 8, b"NEW"), step("s", "kept")]
    assert {b"NEW old old", b"old old NEW"} <= left(steps)


def test_a_name_may_be_lost_until_its_folder_is_synced() -> None:
    steps = [step("o"), step("w", data=b"new"), step("s")]
    assert {frozenset(disk) for disk in power_cuts(BEFORE, steps)} == {
        frozenset({"kept"}),
        frozenset({"kept", "new"}),
    }


def test_the_real_writer_leaves_nothing_beside_its_file(tmp_path: Path) -> None:
    write_file(tmp_path / "file", b"content")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
