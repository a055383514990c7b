"""English sentences that remember what they were made of, so that the window can translate them.

A ``Sentence`` is a ``str``: the command line, the log and JSON use it as it is. It keeps its
template and its fields besides. A translation is looked up by the template, and the fields are
filled in anew: dates and numbers in the language's own form, and fields that are sentences
translated too. ``packaging/translations.py`` finds the templates as the literal arguments of
``said`` and ``said_count``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Self


class Sentence(str):
    """An English text, and the template and the fields that it was made of.

    Equal to the plain text, and hashed like it.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, object]

    def __new__(cls, template: str, fields: Mapping[str, object]) -> Self:
        """Fill ``fields`` into ``template``, which follows ``str.format``."""
        sentence = super().__new__(cls, template.format_map(fields))
        sentence.template = template
        sentence.fields = fields
        return sentence

    def __reduce__(self) -> tuple[type[Self], tuple[str, Mapping[str, object]]]:
        return type(self), (self.template, self.fields)


def said(template: str, /, **fields: object) -> Sentence:
    """Return ``template`` with its fields filled in. Braces that are meant are doubled."""
    return Sentence(template, fields)


def said_count(number: int, one: str, many: str, /, **fields: object) -> Sentence:
    """Return ``one`` or ``many``, two whole templates, by ``number``, which both may show."""
    return Sentence(one if number == 1 else many, {"number": number, **fields})


def said_list(items: Iterable[str], between: str = ", ") -> Sentence:
    """Return items, names or sentences, one after another."""
    fields = {f"item{number}": item for number, item in enumerate(items)}
    return Sentence(between.join(f"{{{name}}}" for name in fields), fields)


def day(moment: date) -> Sentence:
    """Return a day, or the day of a time, as ``14 Mar 2034``."""
    return Sentence("{day:%d %b %Y}", {"day": moment})
