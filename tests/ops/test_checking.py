"""The check before storing, here or on the second core: the same answers in the same words."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from keymgr.ops import checking
from keymgr.ops.checking import Beside, Checker, Here, Question, checker_for
from keymgr.ops.rotation import rotate_targets
from keymgr.ops.state import load_state
from keymgr.trust.client import CLIENT_ROLES, ClientWouldRefuseError
from tests.ops.stations import Desk, open_desk

GUNS = [f"registry.example.org/many/app-{number}" for number in range(5)]


@pytest.fixture(autouse=True)
def _two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second process for few repositories too, whatever machine this is."""
    monkeypatch.setattr(checking, "_WORTH", 2)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "vault")
    made.root("north")
    made.static(*GUNS, root="north")
    with made.station:
        yield made


@dataclass(frozen=True)
class Questions:
    good: Question
    bad: Question


@pytest.fixture
def questions(desk: Desk) -> Questions:
    state = load_state(desk.station, desk.station.vault.repositories.all()[0])
    files = {f"{role}.json": signed.content for role, signed in state.files().items()}
    good = Question(
        state.gun, files, tuple(CLIENT_ROLES), ("root",), desk.clock(), state.root.content
    )
    targets = files["targets.json"].replace(b'"version":1', b'"version":2')
    return Questions(good, msgspec.structs.replace(good, files=files | {"targets.json": targets}))


def pid_of(checker: Checker) -> int:
    assert isinstance(checker, Beside)
    return checker._process.pid  # noqa: SLF001  (to look at it, and to kill it)


def require_right_answers(checker: Checker, questions: Questions) -> None:
    checker.ask(questions.good)()
    with pytest.raises(ClientWouldRefuseError, match=r"targets\.json is not the one"):
        checker.ask(questions.bad)()
    checker.ask(questions.good)()


def test_both_give_the_same_answers_in_the_same_words(questions: Questions) -> None:
    require_right_answers(Here(), questions)
    with checker_for(2) as checker:
        pid_of(checker)
        require_right_answers(checker, questions)


def test_few_are_judged_here() -> None:
    with checker_for(1) as checker:
        assert isinstance(checker, Here)


def test_a_checker_that_dies_is_done_without(questions: Questions) -> None:
    with checker_for(2) as checker:
        asked_before = checker.ask(questions.good)
        os.kill(pid_of(checker), signal.SIGKILL)
        asked_before()
        require_right_answers(checker, questions)


def test_it_knows_nothing_but_where_programs_are(
    questions: Questions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYMGR_ROOT_PASSPHRASE", "seven swans a-swimming")
    with checker_for(2) as checker:
        checker.ask(questions.good)()
        seen = Path(f"/proc/{pid_of(checker)}/environ").read_bytes()
        assert [entry.partition(b"=")[0] for entry in seen.split(b"\0") if entry] == [b"PATH"]
    assert not Path(f"/proc/{pid_of(checker)}").exists()


def test_a_job_is_done_with_it(desk: Desk) -> None:
    assert len(desk.do(rotate_targets()).done) == len(GUNS)
    records = desk.station.vault.repositories.all()
    assert {record.versions["root"] for record in records} == {2}
    desk.station.vault.verify()
