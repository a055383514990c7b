"""Sentences that the log keeps as plain English, said in the window's language.

What was stored has lost its template. It is found again by its words: each known template is a
pattern whose fields match anything.
"""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from typing import Final, Self

from keymgr.gui.work.language import SOURCE, say, spoken, templates
from keymgr.sentences import Sentence

_TELLING: Final = 4
"""A template with fewer letters of its own would match too much; a lone word may be a name."""
_ENGLISH_DAY: Final = "%d %b %Y"


def retell(text: str) -> str:
    """Return a stored sentence in the window's language; what is not recognised, as it is."""
    return text if spoken() == SOURCE else _retold(text, spoken())


@lru_cache(maxsize=4096)
def _retold(text: str, language: str) -> str:
    return say(_recognised(text, _patterns(language)))


@dataclass(frozen=True)
class _Pattern:
    """A template, its longest piece of words, and its parts as ``string.Formatter`` tells them."""

    template: str
    words: str
    parts: tuple[tuple[str, str | None, str | None, str | None], ...]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What matches the sentences that are made of it. Compiled when it is first needed."""
        seen: set[str] = set()
        pattern = ""
        for literal, name, _, conversion in self.parts:
            pattern += re.escape(literal)
            if name is None:
                continue
            quote = "['\"]?" if conversion == "r" else ""
            group = f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
            pattern += quote + group + quote
            seen.add(name)
        return re.compile(pattern, re.DOTALL)

    def specification(self, name: str) -> str:
        """Return how the template wants a field written."""
        return next((spec or "" for _, field, spec, _ in self.parts if field == name), "")


class _Told(Sentence):
    """A sentence whose text is known already."""

    def __new__(cls, text: str, template: str, fields: dict[str, object]) -> Self:
        """Keep ``text``; ``template`` with ``fields`` is what it was made of."""
        told = str.__new__(cls, text)
        told.template, told.fields = template, fields
        return told


def _recognised(text: str, patterns: Sequence[_Pattern]) -> str:
    for pattern in patterns:
        found = pattern.expression.fullmatch(text) if pattern.words in text else None
        if found is None:
            continue
        try:
            fields = {
                name: _field(value, pattern.specification(name), patterns)
                for name, value in found.groupdict().items()
            }
        except ValueError:
            continue
        return _Told(text, pattern.template, fields)
    return text


def _field(value: str, specification: str, patterns: Sequence[_Pattern]) -> object:
    """Return what stood in a field. Raises ValueError where it can't have been this one's."""
    if "%" in specification:
        return datetime.strptime(value, specification).replace(tzinfo=UTC)
    if "," in specification:
        return int(value.replace(",", ""))
    try:
        return datetime.strptime(value, _ENGLISH_DAY).replace(tzinfo=UTC)
    except ValueError:
        return _recognised(value, patterns)


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[_Pattern, ...]:
    """Return the templates as patterns, those with most words of their own first."""
    del language  # the templates are those of the language that is spoken
    found = []
    for template in templates():
        parts = tuple(string.Formatter().parse(template))
        pieces = [literal for literal, *_ in parts]
        own = "".join(pieces)
        if " " in own.strip() or (own != template and sum(map(str.isalpha, own)) >= _TELLING):
            found.append((len(own), _Pattern(template, max(pieces, key=len), parts)))
    return tuple(pattern for _, pattern in sorted(found, key=lambda each: -each[0]))
