"""The audit log in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from keymgr.gui.presenters.forms import in_fours
from keymgr.gui.presenters.log_words import action_words
from keymgr.sentences import Sentence, said
from keymgr.vault.records import AuditRecord


@dataclass(frozen=True)
class LogRow:
    """An entry of the log; ``folded`` is what a filter looks in."""

    number: int
    time: datetime
    actor: str
    action: str
    subject: str
    sentences: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    digest: str
    folded: str


_HEX: Final = re.compile(r"[0-9a-f]{32,}")

REASON: Final = said("Reason")
FACTS: Final[dict[str, Sentence]] = {
    "algorithm": said("Algorithm"),
    "bundle": said("Bundle"),
    "compromised": said("Compromised"),
    "failed": said("Failed"),
    "first_root": said("First root"),
    "key_id": said("Key ID"),
    "mode": said("Mode"),
    "protector": said("Protector"),
    "published": said("Published"),
    "reason": REASON,
    "repositories": said("Repositories"),
    "root": said("Root key"),
    "server": said("Server"),
    "sha256": said("SHA-256"),
    "signed": said("Signed"),
    "state": said("State"),
    "tagging_key": said("Tagging key"),
    "trusted": said("Trusted because"),
    "versions": said("Versions"),
}
"""What the log's facts are called on the screen."""


def log_rows(entries: list[AuditRecord]) -> list[LogRow]:
    """Return the rows of the log, the newest first."""
    return [log_row(entry) for entry in reversed(entries)]


def log_row(entry: AuditRecord) -> LogRow:
    """Return one entry as a row."""
    changes = entry.details.get("changes")
    sentences = tuple(changes) if isinstance(changes, list) else ()
    facts = tuple(
        (FACTS.get(name) or name.replace("_", " ").capitalize(), _fact(value))
        for name, value in entry.details.items()
        if name != "changes" and value != ""
    )
    words = " ".join([entry.actor, entry.action, entry.subject, *sentences])
    found = " ".join([words, *(value for _, value in facts)])
    return LogRow(
        entry.seq,
        entry.time,
        entry.actor,
        action_words(entry.action),
        printable(entry.subject),
        tuple(printable(each) for each in sentences),
        facts,
        entry.digest,
        found.casefold(),
    )


def _fact(value: str | int | list[str]) -> str:
    if isinstance(value, list):
        return printable(", ".join(value))
    text = printable(str(value))
    return in_fours(text) if _HEX.fullmatch(text) else text


def printable(text: str) -> str:
    """Return ``text`` without characters that would hide or turn what follows."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def moment(time: datetime) -> Sentence:
    """Return a time in UTC, to the minute."""
    return said("{time:%d %b %Y %H:%M} UTC", time=time)
