"""The audit log written out and checked in the window."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from keymgr.gui.flows.review_view import ReviewView
from keymgr.ops.digests import short_words
from tests.gui.jobs import begin, fill, person, vault_of
from tests.gui.windows import Person
from tests.ops.stations import Desk

__all__ = ["person"]


def test_the_log_is_written_for_people_and_for_programs(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    desk.root("north")
    vault = vault_of(desk)
    lines, pages = tmp_path / "log.jsonl", tmp_path / "log.pdf"
    begin(person, vault, "export-log", form="lines")
    person.press("Continue")
    person.until_sees("Where is it written to?")
    write_to(person, lines)
    person.until_sees("The log is written")
    entries = [json.loads(line) for line in lines.read_text().splitlines()]
    assert "root created" in {entry["action"] for entry in entries}

    person.program.window.start_flow("export-log")
    person.until_sees("Who reads the log?")
    person.press("Continue")
    person.until_sees("Where is it written to?")
    fill_path(person, tmp_path / "log.txt")
    assert "ends with .pdf" in person.sees()
    write_to(person, pages)
    person.until_sees("The log is written")
    assert pages.read_bytes().startswith(b"%PDF")


def fill_path(person: Person, path: Path) -> None:
    fill(person, "Folder", str(path.parent))
    fill(person, "Name of the file", path.name)


def write_to(person: Person, path: Path) -> None:
    fill_path(person, path)
    person.press("Continue")
    person.until(lambda: person.visible(ReviewView))
    person.press("Write the log")


def test_a_digest_in_words_is_found_and_a_strange_one_is_not(person: Person, desk: Desk) -> None:
    desk.root("north")
    head = desk.station.vault.audit.end().digest
    begin(person, vault_of(desk), "check-log", head="00" * 8)
    person.press("Continue")
    person.until_sees("never had the digest")
    person.visible(QPlainTextEdit)[0].setPlainText(short_words(head))
    person.press("Continue")
    person.until_sees("The digest is in the log, and nothing before it was changed")
