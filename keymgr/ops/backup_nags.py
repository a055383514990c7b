"""What the overview says about backups until somebody acts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from keymgr.exchange.medium import medium_of
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.vault.records import BackupRecord

PROVEN_WITHIN: Final = timedelta(days=90)
MEDIA: Final = 2


class NagCode(StrEnum):
    """What is wrong, for programs."""

    NEVER = "no-backup"
    KEYS_SINCE = "keys-since-backup"
    NOT_PROVEN = "backup-not-proven"
    ONE_MEDIUM = "one-medium"


@dataclass(frozen=True)
class Nag:
    """Something to do about backups, in a sentence."""

    code: NagCode
    sentence: str


def backup_nags(station: Station) -> tuple[Nag, ...]:
    """Return what to do about backups, the most urgent first; nothing for a vault without keys."""
    held = [key.created for key in station.vault.keys.all() if key.private is not None]
    if not held:
        return ()
    backups = station.vault.backups.all()
    if not backups:
        return (Nag(NagCode.NEVER, said("There is no backup of this vault.")),)
    newest = max(record.created for record in backups)
    since = sum(created.replace(microsecond=0) > newest for created in held)
    nags = []
    if since:
        sentence = said_count(
            since,
            "A key was made since the last backup.",
            "{number:,} keys were made since the last backup.",
        )
        nags.append(Nag(NagCode.KEYS_SINCE, sentence))
    if station.clock() - max(record.proven for record in backups) > PROVEN_WITHIN:
        sentence = said("No backup was proven for {days} days.", days=PROVEN_WITHIN.days)
        nags.append(Nag(NagCode.NOT_PROVEN, sentence))
    if len(_media(station, backups)) < MEDIA:
        sentence = said("Backups are on fewer than two media other than the vault's own.")
        nags.append(Nag(NagCode.ONE_MEDIUM, sentence))
    return tuple(nags)


def _media(station: Station, backups: list[BackupRecord]) -> set[str]:
    own = medium_of(station.vault.path).identity
    return {record.medium for record in backups} - {own}
