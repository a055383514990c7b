"""The signing station: an open vault with the ports that a job needs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Self

from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.log_book import LogBook, NotedAsk
from keymgr.ops.officers import open_by_officers
from keymgr.ops.ports import AskSecret, CancelledError, Clock, Opens, Progress, SecretFor
from keymgr.ops.station_clock import StationClock
from keymgr.vault.audit import LogEnd
from keymgr.vault.errors import WrongPassphraseError, WrongVaultPassphraseError
from keymgr.vault.protectors import ProtectorKey
from keymgr.vault.records import KeyRecord, QuorumProtector
from keymgr.vault.unlocks import Unlocks
from keymgr.vault.vault import Vault

if TYPE_CHECKING:  # few use a keyring
    from keymgr.ops.keyring_use import KeyringUse


@dataclass(eq=False)
class WrittenNotLoggedError(KeymgrError):
    """A file was written, and then the vault could not note it."""

    message: ClassVar[str] = (
        "{path} was written and is whole, but the vault could not note it. {why}"
    )
    hint: ClassVar[str] = (
        "The vault is as it was before. Mend the cause and run the same command again, so that the"
        " audit log tells of the file; until then it does not."
    )
    path: Path
    why: str


@dataclass
class Station:
    """An unlocked vault, who works at it, and the ports of the job."""

    vault: Vault
    ask: AskSecret
    progress: Progress
    clock: Clock
    actor: str
    keyring: KeyringUse | None = None
    """The desktop's keyring, where it is used for this vault."""
    doubt: KeymgrError | None = None
    """Why the keyring could not say whether this vault is the newest."""
    reason: str = ""
    """Why the person does the job: kept by each log entry that has no other reason."""
    log_end: LogEnd | None = None
    """Once it is closed: where the log ends, if this session added to it."""

    def __post_init__(self) -> None:
        """Note passphrases that are refused."""
        self.ask_through(self.ask)

    def ask_through(self, ask: AskSecret) -> None:
        """Ask for passphrases through ``ask`` from now on; those that are refused are noted."""
        self.ask = NotedAsk(ask, self.book)

    @cached_property
    def watch(self) -> StationClock:
        """The clock beside the log: what signs or logs looks here first."""
        return StationClock(self.clock, self.vault.audit)

    @cached_property
    def book(self) -> LogBook:
        """What goes into the log beside the jobs."""
        return LogBook(self.vault, self.clock, self.actor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the vault, which forgets its keys. Harmless when repeated."""
        with contextlib.suppress(KeymgrError):  # a vault that failed has no log to look at
            self.log_end = self.book.close()
            if self.keyring is not None:
                self.keyring.note_newest(self.vault, self.clock())
        self.vault.close()

    def log(self, action: str, subject: str, **details: str | int | list[str]) -> None:
        """Append to the audit log, inside the transaction of what it records.

        A vault of an older format is raised to today's first, and the log says so.
        Raises ClockBehindError or ClockLeapError where the clock contradicts the log.
        """
        now = self.watch.checked()
        if self.vault.is_older:
            former = self.vault.format
            self.vault.raise_format()
            raised = {"former": former, "format": self.vault.format}
            self.vault.audit.append(now, self.actor, "vault format raised", "", raised)
        self.book.bring_up_to_date(now)
        if self.reason and not details.get("reason"):
            details["reason"] = self.reason
        self.vault.audit.append(now, self.actor, action, subject, details)

    @contextlib.contextmanager
    def because(self, reason: str) -> Iterator[None]:
        """Do one job for ``reason``: what it logs keeps it."""
        former, self.reason = self.reason, reason
        try:
            yield
        finally:
            self.reason = former

    @contextlib.contextmanager
    def noting(self, out: Path) -> Iterator[None]:
        """Give a transaction to log that ``out`` was written. Raises WrittenNotLoggedError."""
        try:
            with self.vault.transaction():
                yield
        except KeymgrError as error:
            raise WrittenNotLoggedError(out, str(error)) from error

    def require_vault_passphrase(self) -> None:
        """Ask for the vault's passphrase once more. Raises WrongVaultPassphraseError."""

        def check(passphrase: Secret) -> None:
            if not self.vault.passphrase_is(passphrase):
                raise WrongVaultPassphraseError

        self.ask.existing(SecretFor(Opens.VAULT, str(self.vault.path)), check)


def open_station(  # noqa: PLR0913, PLR0917  (the station's own ports)
    path: Path,
    ask: AskSecret,
    progress: Progress,
    clock: Clock,
    actor: str,
    keyring_of: Callable[[str], KeyringUse | None] = lambda _vault_id: None,
) -> Station:
    """Ask for the vault's passphrase and open it.

    ``keyring_of`` gives the desktop's keyring for a vault that uses one. One that does not answer
    leaves a ``doubt``, and the vault opens. Raises OlderVaultError and the vault's errors.
    """
    unlocks = Unlocks(path, Vault.probe(path).vault_id)

    def unlock(passphrase: Secret) -> Vault:
        try:
            return Vault.open(path, passphrase)
        except WrongVaultPassphraseError:
            unlocks.note_refused(clock(), actor)
            raise

    vault = ask.existing(SecretFor(Opens.VAULT, str(path)), unlock)
    station = Station(vault, ask, progress, clock, actor)
    try:
        _compare_with_keyring(station, keyring_of)
    except BaseException:
        station.close()
        raise
    station.book.opened()
    return station


def _compare_with_keyring(station: Station, keyring_of: Callable[[str], KeyringUse | None]) -> None:
    """Raise OlderVaultError if this machine saw a newer state of the vault."""
    try:
        keyring = keyring_of(station.vault.header.vault_id)
        older = keyring.older(station.vault) if keyring is not None else None
    except KeymgrError as error:
        station.doubt = error
        return
    if older is not None:
        raise older
    station.keyring = keyring


class Signers:
    """Private keys opened for one job: each protector is unlocked once, all is forgotten after."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._protectors: dict[str, ProtectorKey] = {}
        self._loose: dict[str, PrivateKey] = {}
        self._refused: dict[str, KeymgrError] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        for key in self._protectors.values():
            key.forget()
        self._protectors.clear()
        self._loose.clear()

    def adopt(self, protector: str, key: ProtectorKey) -> None:
        """Use a protector that was just created, without asking for its passphrase again."""
        self._protectors[protector] = key

    def protector_key(self, protector: str, what: SecretFor) -> ProtectorKey:
        """Return an unlocked protector, asking for its passphrase, as ``what``, at first use.

        A repository's passphrase that was not given is not asked for again.
        """
        held = self._protectors.get(protector)
        if held is not None:
            return held
        if protector in self._refused:
            raise self._refused[protector]
        try:
            held = self._protectors[protector] = self._unlock(protector, what)
        except CancelledError:
            raise
        except KeymgrError as error:
            if what.opens is Opens.REPOSITORY:
                self._refused[protector] = error
            raise
        return held

    def refused_for_one(self, error: KeymgrError) -> bool:
        """Whether ``error`` says that a repository's own passphrase was not given."""
        return error in self._refused.values()

    def _unlock(self, protector: str, what: SecretFor) -> ProtectorKey:
        protectors = self._station.vault.protectors
        if not protectors.needs_passphrase(protector):
            return protectors.unlock(protector, None)
        record = protectors.get(protector)
        if isinstance(record, QuorumProtector):
            return open_by_officers(protectors, self._station.ask, record, what)
        return self._from_keyring(protector, what) or self._station.ask.existing(
            what, lambda passphrase: protectors.unlock(protector, passphrase)
        )

    def _from_keyring(self, protector: str, what: SecretFor) -> ProtectorKey | None:
        """Return a repository's protector if its passphrase is kept for today. Never a root's."""
        keyring, clock = self._station.keyring, self._station.clock
        if keyring is None or what.opens is not Opens.REPOSITORY:
            return None
        passphrase = None
        with contextlib.suppress(KeymgrError):  # a keyring that does not answer is done without
            passphrase = keyring.day_pass(protector, clock())
        if passphrase is None:
            return None
        try:
            return self._station.vault.protectors.unlock(protector, passphrase)
        except WrongPassphraseError:
            keyring.forget_day_pass(protector, clock())
            return None

    def opened(self, record: KeyRecord) -> ProtectorKey:
        """Return what opens a private key, asking for its passphrase or officers at first use."""
        is_root = record.role == "root"
        return self.protector_key(
            record.protector,
            SecretFor(
                Opens.ROOT if is_root else Opens.REPOSITORY,
                record.name if is_root else record.gun,
                record.key_id,
            ),
        )

    def signer(self, record: KeyRecord) -> PrivateKey:
        """Return the private key of ``record``, asking for its passphrase at first use.

        One that belongs to no repository signs for many: it is opened once.
        """
        held = self._loose.get(record.key_id)
        if held is None:
            held = self._station.vault.open_private(self.opened(record), record)
            if not record.gun:
                self._loose[record.key_id] = held
        return held
