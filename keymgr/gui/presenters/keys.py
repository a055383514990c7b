"""Keys and signers in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from keymgr.gui.presenters.forms import Tone, in_fours, split_gun
from keymgr.ops.key_ring import Guard, KeyEntry, SignerEntry
from keymgr.sentences import Sentence, said, said_count
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key as a row; ``folded`` is what a filter looks in."""

    name: str
    role: str
    digits: str
    state: Sentence
    tone: Tone
    icon: str
    folded: str
    entry: KeyEntry


_ROLES: Final = {
    str(ROOT): said("root"),
    str(TARGETS): said("tagging"),
    str(SNAPSHOT): said("snapshot"),
    str(TIMESTAMP): said("timestamp"),
}


def key_row(entry: KeyEntry) -> KeyRow:
    """Return a key as a row."""
    name = entry.name or (split_gun(entry.repositories[0])[1] if entry.repositories else "")
    tone, icon, state = _state(entry)
    role = _ROLES.get(entry.role) or said("delegation")
    texts = [entry.key_id, name, entry.role, *entry.repositories]
    return KeyRow(
        name,
        role,
        in_fours(entry.key_id),
        state,
        tone,
        icon,
        "\n".join(texts).casefold(),
        entry,
    )


def used_words(guns: tuple[Gun, ...]) -> Sentence:
    """Return in how many repositories a signer signs."""
    return said_count(len(guns), "1 repository", "{number:,} repositories")


def _state(entry: KeyEntry) -> tuple[Tone, str, Sentence]:
    if entry.retired is not None:
        return "idle", "archive", said("Retired")
    if entry.guard is Guard.ABSENT:
        return "idle", "user", said("Held elsewhere")
    if entry.guard is Guard.OFFICERS:
        return "ok", "users", said("Several officers")
    if entry.guard is Guard.OWN:
        return "ok", "lock", said("Own passphrase")
    return "ok", "circle-check", said("In this vault")


@dataclass(frozen=True, slots=True)
class SignerRow:
    """A signer as a row."""

    name: str
    digits: str
    used: Sentence
    state: Sentence
    tone: Tone
    icon: str
    folded: str
    entry: SignerEntry


def signer_row(entry: SignerEntry) -> SignerRow:
    """Return a signer as a row. Who can't release signs tags that docker pull never takes."""
    releases = len(entry.releases) == len(entry.repositories)
    texts = [entry.name, *entry.key_ids, *entry.repositories]
    return SignerRow(
        entry.name,
        ", ".join(in_fours(key_id) for key_id in entry.key_ids),
        used_words(entry.repositories),
        said("Can release") if releases else said("Can't release everywhere"),
        "ok" if releases else "warn",
        "circle-check" if releases else "triangle-alert",
        "\n".join(texts).casefold(),
        entry,
    )
