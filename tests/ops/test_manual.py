"""The manual has a page for each job, in every language, and its links lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from keymgr.cli.app import app
from keymgr.gui.flows.registry import FLOWS
from keymgr.gui.shell.entries import ENTRIES
from keymgr.ops.manual import (
    NoTopicError,
    page_text,
    search,
    topic_for_command,
    topic_for_window,
    topics,
)

HELP = Path(__file__).parent.parent.parent / "resources" / "help"
LANGUAGES = sorted(folder.name for folder in HELP.iterdir() if (folder / "start.md").is_file())
JOBS = {topic.name for topic in topics() if topic.commands} - {"scripts", "station"}
"""Pages about jobs that change something."""


def commands(group: click.Group, before: str = "") -> Iterator[str]:
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"


def test_every_command_has_its_page() -> None:
    explained = {command for topic in topics() for command in topic.commands}

    assert set(commands(app)) == explained


def test_every_page_names_the_commands_that_it_explains() -> None:
    silent = [
        (language, topic.name, command)
        for language in LANGUAGES
        for topic in topics()
        for command in topic.commands
        if f"keymgr {command}" not in page_text(topic.name, language)
        and f"keymgr --vault new.keymgr {command}" not in page_text(topic.name, language)
    ]

    assert silent == []


def test_every_page_and_job_of_the_window_has_its_page() -> None:
    pages = [entry.name for entry in ENTRIES] + [flow.name for flow in FLOWS]

    assert [
        name for name in [*pages, "first-run", "locked"] if topic_for_window(name) is None
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_page_and_no_other(language: str) -> None:
    there = {path.stem for path in (HELP / language).glob("*.md")}

    assert there == {topic.name for topic in topics()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_begins_with_its_title(language: str) -> None:
    for topic in topics():
        assert page_text(topic.name, language).startswith("# "), topic.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_is_there(language: str) -> None:
    broken = [
        (topic.name, target)
        for topic in topics()
        for target in re.findall(r"\]\(([^)#]+)", page_text(topic.name, language))
        if not (HELP / language / target).is_file()
    ]

    assert broken == []


@pytest.mark.parametrize(
    ("language", "clients", "undo"),
    [("en", "clients see", "undo"), ("de", "Clients sehen", "rückgängig")],
)
def test_every_job_says_what_clients_see_and_how_to_undo_it(
    language: str, clients: str, undo: str
) -> None:
    for name in sorted(JOBS):
        text = page_text(name, language)
        assert clients in text, name
        assert undo in text, name


def test_a_command_and_a_page_of_the_window_lead_to_their_pages() -> None:
    by_command, by_window = topic_for_command("rotate root"), topic_for_window("backups")

    assert by_command is not None
    assert by_window is not None
    assert (by_command.name, by_window.name) == ("rotate", "backup")
    assert topic_for_command("no such command") is None


def test_a_search_finds_the_page_about_a_word_first() -> None:
    assert search("paper")[0].name == "paper"
    assert search("forgotten passphrase")[0].name == "lost"
    assert search("xyzzy") == ()
    assert search("") == topics()


def test_a_page_that_is_not_there_is_refused_by_name() -> None:
    for name in ("nothing", "../README", ""):
        with pytest.raises(NoTopicError, match="no page"):
            page_text(name)


def test_a_language_without_pages_reads_english() -> None:
    assert page_text("start", "xx") == page_text("start", "en")
