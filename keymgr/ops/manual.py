"""The manual: one page a job or topic in ``resources/help``, the same pages in each language.

``index.toml`` there says in which order they stand, which commands each explains and from which
of the window's pages F1 leads to it. The pages are Markdown; a page's first line is its title.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.exchange.resources import resource

SOURCE: Final = "en"
_IN_TITLE, _IN_HEADING = 100, 10
"""What a word counts in a title or a heading, against once in the text."""


@dataclass(eq=False)
class NoTopicError(KeymgrError):
    """The manual has no such page."""

    message: ClassVar[str] = "The manual has no page {name!r}."
    hint: ClassVar[str] = "These are its pages: {names}."
    name: str
    names: str


@dataclass(frozen=True)
class Topic:
    """A page of the manual. ``section`` is the heading that it stands under."""

    name: str
    title: str
    section: str
    commands: tuple[str, ...]
    windows: tuple[str, ...]


@cache
def topics(language: str = SOURCE) -> tuple[Topic, ...]:
    """Return all pages, in their order, with titles in ``language``."""
    index = tomllib.loads(resource("help/index.toml").read_text(encoding="utf-8"))
    return tuple(
        Topic(
            page["name"],
            page_text(page["name"], language).partition("\n")[0].removeprefix("# "),
            section["title"].get(language, section["title"][SOURCE]),
            tuple(page.get("commands", ())),
            tuple(page.get("windows", ())),
        )
        for section in index["section"]
        for page in section["page"]
    )


def page_text(name: str, language: str = SOURCE) -> str:
    """Return a page as Markdown, in English where ``language`` has none. Raises NoTopicError."""
    if re.fullmatch("[a-z-]+", name):
        for folder in (language, SOURCE):
            file = resource(f"help/{folder}/{name}.md")
            if file.is_file():
                return file.read_text(encoding="utf-8")
    raise NoTopicError(name, ", ".join(topic.name for topic in topics()))


def topic_for_command(command: str) -> Topic | None:
    """Return the page that explains a command, such as ``rotate root``."""
    return next((topic for topic in topics() if command in topic.commands), None)


def topic_for_window(page: str) -> Topic | None:
    """Return the page that F1 opens from a page of the window."""
    return next((topic for topic in topics() if page in topic.windows), None)


def search(words: str, language: str = SOURCE) -> tuple[Topic, ...]:
    """Return the pages that hold each of ``words``, the best first; all for no word."""
    wanted = words.casefold().split()
    ranked = [(_score(topic, wanted, language), topic) for topic in topics(language)]
    found = [(score, topic) for score, topic in ranked if score is not None]
    return tuple(topic for _, topic in sorted(found, key=lambda pair: -pair[0]))


def _score(topic: Topic, wanted: list[str], language: str) -> int | None:
    scores = list(_scores(topic, wanted, language))
    return sum(scores) if all(scores) else None


def _scores(topic: Topic, wanted: list[str], language: str) -> Iterator[int]:
    text = page_text(topic.name, language).casefold()
    headings = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    for word in wanted:
        yield (
            text.count(word)
            + headings.count(word) * _IN_HEADING
            + topic.title.casefold().count(word) * _IN_TITLE
        )
