"""How facts look in a terminal: aligned, plain, readable at 80 columns and without colour."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import UTC, datetime


def date(moment: datetime | None) -> str:
    """Return a day as ``14 Mar 2034``, in UTC."""
    return f"{moment.astimezone(UTC):%-d %b %Y}" if moment else "never"


def minute(moment: datetime) -> str:
    """Return a time as ``14 Mar 2034 09:30``, in UTC."""
    return f"{moment.astimezone(UTC):%-d %b %Y %H:%M}"


def rfc3339(moment: datetime | None) -> str | None:
    """Return a time as ``2034-03-14T09:30:00Z``; a fraction of a second is left off."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if moment else None


def short(hex_digits: str) -> str:
    """Return the beginning of an ID or a sum as ``3f9a c21e…``."""
    return f"{hex_digits[:4]} {hex_digits[4:8]}…"


def short_digest(digest: str | None) -> str:
    """Return the beginning of ``sha256:…`` as ``3f9a c21e…``, and a dash for none."""
    return short(digest.removeprefix("sha256:")) if digest else "-"


def count(number: int, one: str, many: str = "") -> str:
    """Return ``1 tag``, ``2 tags``, ``10,000 repositories``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return lines with aligned columns under ``heads``."""
    return columns([heads, *rows])


def columns(rows: Sequence[Sequence[str]], indent: str = "") -> list[str]:
    """Return lines whose cells stand below each other, two spaces apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [(indent + "  ".join(map(str.ljust, row, widths))).rstrip() for row in rows]


def facts(pairs: Sequence[tuple[str, str]], indent: str = "") -> list[str]:
    """Return lines of a name and what it is, aligned."""
    return columns(pairs, indent)


def prose(text: str, indent: str = "") -> list[str]:
    """Return a paragraph as lines that fit 80 columns."""
    return textwrap.wrap(
        text,
        79,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def printable(text: str) -> str:
    """Return ``text`` without characters that would move the cursor or hide what follows."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
