"""What a session leaves in the audit log beside its jobs: unlocks, and passphrases refused.

They are noted beside the vault as they happen (``vault.unlocks``), and the session's first change
takes them into the log. A session that only reads changes nothing in the vault; the next change
tells of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar

from keymgr.crypto.secret import Secret
from keymgr.ops.ports import AskSecret, Clock, Opens, SecretFor
from keymgr.vault.audit import LogEnd
from keymgr.vault.errors import WrongPassphraseError, WrongShareError, WrongVaultPassphraseError
from keymgr.vault.unlocks import Event, Noted, Unlock
from keymgr.vault.vault import Vault

T = TypeVar("T")

UNREADABLE: Final = "unlock notes unreadable"
"""The log's word for notes that something cut short or forged."""


@dataclass(frozen=True)
class Refusals:
    """Wrong passphrases that were tried on the vault since it was opened last."""

    count: int
    last: datetime
    actors: tuple[str, ...]


@dataclass
class LogBook:
    """The notes of one session at an open vault."""

    vault: Vault
    clock: Clock
    actor: str
    refusals: Refusals | None = None
    """Wrong passphrases before this session was opened."""
    _taken: Noted | None = None
    _at: LogEnd | None = None
    _began: LogEnd = field(init=False)

    def __post_init__(self) -> None:
        """Look where the log ends before the session."""
        self._began = self.vault.audit.end()

    def opened(self) -> None:
        """Note that the vault was opened, and see what was tried on it before."""
        self.refusals = _since_last_opened(self.vault.noted_unlocks().events)
        self._note(Event.OPENED, "")

    def refused(self, subject: str) -> None:
        """Note that a passphrase of ``subject`` was refused while the vault was open."""
        self._note(Event.INNER_REFUSED, subject)

    def bring_up_to_date(self, now: datetime) -> None:
        """Take what is noted into the log, inside a transaction; once, unless that was undone."""
        if self._is_kept():
            return
        noted = self.vault.noted_unlocks()
        for (event, actor, subject), unlocks in _grouped(noted.events).items():
            times = [unlock.time for unlock in unlocks]
            details: dict[str, str | int | list[str]] = {
                "count": len(unlocks),
                "first": min(times).isoformat(),
                "last": max(times).isoformat(),
            }
            about = subject or self.vault.header.vault_id
            self.vault.audit.append(now, actor, str(event), about, details)
        if noted.unreadable:
            self.vault.audit.append(now, self.actor, UNREADABLE, "", {"count": noted.unreadable})
        self._taken, self._at = noted, self.vault.audit.end()

    def close(self) -> LogEnd | None:
        """Let go of the notes that the log has, before the vault is closed.

        Returns where the log ends now if the session added to it.
        """
        if self._taken is not None and self._is_kept():
            self.vault.forget_unlocks(self._taken)
        end = self.vault.audit.end()
        return end if end != self._began else None

    def _is_kept(self) -> bool:
        """Whether the notes that were taken in are in the log, and not undone with their job."""
        return self._at is not None and self.vault.audit.holds(self._at)

    def _note(self, event: Event, subject: str) -> None:
        self.vault.note_unlock(Unlock(self.clock(), self.actor, event, str(subject)))


def _since_last_opened(events: Sequence[Unlock]) -> Refusals | None:
    opened = [place for place, event in enumerate(events) if event.event is Event.OPENED]
    since = events[opened[-1] + 1 :] if opened else events
    refused = [event for event in since if event.event is Event.REFUSED]
    if not refused:
        return None
    actors = tuple(sorted({event.actor for event in refused}))
    return Refusals(len(refused), max(event.time for event in refused), actors)


def _grouped(events: Sequence[Unlock]) -> dict[tuple[Event, str, str], list[Unlock]]:
    groups: dict[tuple[Event, str, str], list[Unlock]] = {}
    for event in events:
        groups.setdefault((event.event, event.actor, event.subject), []).append(event)
    return groups


_REFUSALS: Final = (WrongVaultPassphraseError, WrongPassphraseError, WrongShareError)


@dataclass(frozen=True)
class NotedAsk:
    """Asks for passphrases as ``ask`` does, and notes those that are refused."""

    ask: AskSecret
    book: LogBook

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Ask as the other does."""

        def noted(passphrase: Secret) -> T:
            try:
                return opens(passphrase)
            except _REFUSALS:
                self.book.refused(_whose(what))
                raise

        return self.ask.existing(what, noted)

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Ask as the other does."""
        return self.ask.new(what, check)


def _whose(what: SecretFor) -> str:
    """Return whose passphrase it is; nothing for the vault's."""
    if what.opens is Opens.VAULT:
        return ""
    of = f" of root {what.of}" if what.of else ""
    return f"{what.opens} {what.name}{of}"
