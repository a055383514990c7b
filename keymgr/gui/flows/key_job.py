"""What the jobs on keys have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from keymgr.gui.presenters.forms import short_id
from keymgr.gui.presenters.review import Line, Next, Noted, Review
from keymgr.ops.digests import in_words
from keymgr.ops.key_ring import KeyEntry, list_keys
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import ROOT

KEYS = Next(said("Show the keys"), "key-round", page="keys")
NOTHING_SIGNED = said("Nothing is signed.")


class KeyJob:
    """What the jobs on keys have in common."""

    name: ClassVar[str]
    title: ClassVar[str]
    steps: ClassVar[tuple[str, ...]] = (said("Key"),)
    begin: ClassVar[Mapping[str, object]] = {}

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {**self.begin, **values}
        self.keys: list[KeyEntry] = []

    def load(self, station: Station) -> None:
        """Read the keys that the job can be about."""
        self.keys = [entry for entry in list_keys(station) if self.suits(entry)]

    def suits(self, entry: KeyEntry) -> bool:
        """Whether the job can be about a key."""
        return entry.is_root

    def text(self, key: str) -> str:
        """Return a value that is text, without blanks at its ends."""
        return str(self.values.get(key, "")).strip()

    def chosen(self) -> KeyEntry | None:
        """Return the key that is chosen."""
        return next((each for each in self.keys if each.key_id == self.values["key_id"]), None)


def key_review(  # noqa: PLR0913  (what differs from one key job's review to the next)
    *,
    title: str,
    words: tuple[Line, ...],
    act: str,
    icon: str,
    doing: str,
    lead: str,
    noted: Noted | None = None,
    ticks: tuple[str, ...] = (),
    typed: str = "",
    destroys: bool = False,
    clients: tuple[Line, ...] = (),
) -> Review:
    """Return the review of a job that signs no file."""
    return Review(
        title=title,
        words=words,
        clients=clients,
        count=NOTHING_SIGNED,
        act=act,
        lead=lead,
        doing=doing,
        icon=icon,
        noted=noted,
        ticks=ticks,
        typed=typed,
        destroys=destroys,
    )


def key_noted(key_id: str, hint: str) -> Noted:
    """Return a key's ID to be compared aloud."""
    return Noted(said("Key ID"), hint, key_id, tuple(in_words(bytes.fromhex(key_id)).split()))


def key_words(entry: KeyEntry) -> str:
    """Return a key in a drop-down: what it is called, its role, its first digits."""
    name = entry.name or (entry.repositories[0] if entry.repositories else "")
    digits = short_id(entry.key_id)
    if entry.role == ROOT:
        return said("root key {name}, {digits}", name=name, digits=digits)
    if name:
        return said("{role} key of {name}, {digits}", role=entry.role, name=name, digits=digits)
    return said("{role} key {digits}", role=entry.role, digits=digits)
