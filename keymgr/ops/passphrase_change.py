"""Changing passphrases, and bringing the cost of guessing them up to this machine's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final, Protocol

from keymgr.crypto.kdf import KdfParams
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.repositories import find_repository
from keymgr.ops.roots import NoRootError, SamePassphraseError
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import Gun
from keymgr.vault.errors import NoPrivateKeyError, WrongVaultPassphraseError
from keymgr.vault.records import KeyRecord, PassphraseProtector

Calibrate = Callable[[], KdfParams]

Relock = Callable[[Secret, KdfParams], None]
"""Puts what a passphrase opened under another one, inside a transaction."""

CHANGED: Final = "passphrase changed"
RENEWED: Final = "passphrase cost renewed"

OLD_COPIES: Final = said(
    "Backups and other copies of the vault made before still open with the old passphrase. Make a"
    " new backup, and destroy the old ones if others may know the old passphrase."
)

SAME_KEY: Final = said(
    "The vault's own key stays the same: whoever opens an older copy with the old passphrase can"
    " open today's file with it, too, if they get that. Root keys, and tagging keys with a"
    " passphrase of their own, stay shut. 'keymgr manual passphrases' says what helps."
)


@dataclass(eq=False)
class UnchangedPassphraseError(KeymgrError):
    """The new passphrase is the old one."""

    message: ClassVar[str] = "The new passphrase is the old one."
    hint: ClassVar[str] = (
        "Nothing was changed. Choose another; 'keymgr passphrase renew' keeps the passphrase and"
        " only raises what a guess costs."
    )


@dataclass(eq=False)
class NoOwnPassphraseError(KeymgrError):
    """What the vault's passphrase opens has none of its own."""

    message: ClassVar[str] = "The tagging key of {name} has no passphrase of its own."
    hint: ClassVar[str] = (
        "Nothing was changed. The vault's passphrase opens it; 'keymgr passphrase change' without"
        " --repository changes that."
    )
    name: str


@dataclass(eq=False)
class GuardedByOfficersError(KeymgrError):
    """A root key has no passphrase of its own, but officers."""

    message: ClassVar[str] = "Root key {name} has no passphrase of its own: its officers open it."
    hint: ClassVar[str] = (
        "Nothing was changed. --officer NAME changes the passphrase of one of them; 'keymgr root"
        " protect' makes new shares for all."
    )
    name: str


@dataclass(eq=False)
class ShareOnPaperError(KeymgrError):
    """An officer's share is on paper, so no passphrase opens it."""

    message: ClassVar[str] = "The share of officer {name} is on paper only: no passphrase opens it."
    hint: ClassVar[str] = (
        "Nothing was changed. 'keymgr passphrase change' asks for the words of the share, and puts"
        " it under a passphrase."
    )
    name: str


@dataclass(frozen=True)
class PassphraseChange:
    """What was changed: whose passphrase, and the cost of one guess before and after."""

    whose: SecretFor
    former: KdfParams
    cost: KdfParams
    action: str
    """``CHANGED``, or ``RENEWED`` where only the cost is another."""
    repositories: tuple[Gun, ...] = ()
    """All that share a repository's passphrase."""


class Lock(Protocol):
    """Something in the vault that a passphrase opens, and that can be put under another."""

    whose: SecretFor
    asked: SecretFor
    """What is asked for first; ``whose`` but where a share on paper stands for a passphrase."""
    repositories: tuple[Gun, ...]

    def kdf(self) -> KdfParams:
        """Return the present cost."""
        ...

    def open(self, passphrase: Secret) -> Relock:
        """Try a passphrase. Raises that it is a wrong one."""
        ...

    def require_fit(self, passphrase: Secret) -> None:
        """Raise where a new passphrase must not be this one."""
        ...


def change_passphrase(station: Station, lock: Lock, calibrate: Calibrate) -> PassphraseChange:
    """Ask for the present passphrase, then for a new one, and let that open ``lock``.

    The old one works until the new one is kept, in one transaction with the log's entry. Raises
    UnchangedPassphraseError, SamePassphraseError, EmptyPassphraseError, what AskSecret raises and
    the vault's errors.
    """
    station.watch.require()
    present, relock = _opened(station, lock)

    def check(passphrase: Secret) -> None:
        require_some(passphrase)
        if passphrase == present:
            raise UnchangedPassphraseError
        lock.require_fit(passphrase)

    passphrase = station.ask.new(lock.whose, check)
    cost = _cost(lock, calibrate)
    return _keep(station, lock, cost, CHANGED, lambda: relock(passphrase, cost))


def renew_cost(station: Station, lock: Lock, calibrate: Calibrate) -> PassphraseChange:
    """Ask for the present passphrase and keep it, at the cost that suits this machine.

    Raises ShareOnPaperError, what AskSecret raises and the vault's errors.
    """
    station.watch.require()
    if lock.asked.opens is Opens.SHARE:
        raise ShareOnPaperError(lock.whose.name)
    present, relock = _opened(station, lock)
    cost = _cost(lock, calibrate)
    return _keep(station, lock, cost, RENEWED, lambda: relock(present, cost))


def _opened(station: Station, lock: Lock) -> tuple[Secret, Relock]:
    def opens(passphrase: Secret) -> tuple[Secret, Relock]:
        return Secret(passphrase.reveal()), lock.open(passphrase)

    return station.ask.existing(lock.asked, opens)


def _cost(lock: Lock, calibrate: Calibrate) -> KdfParams:
    """Return this machine's cost, or the present one where that is higher: never less."""
    return max(lock.kdf(), calibrate(), key=lambda kdf: kdf.cost)


def _keep(
    station: Station, lock: Lock, cost: KdfParams, action: str, relock: Callable[[], None]
) -> PassphraseChange:
    former = lock.kdf()
    with station.vault.transaction():
        relock()
        station.log(
            action,
            lock.whose.name,
            of=str(lock.whose.opens),
            **({"root": lock.whose.of} if lock.whose.of else {}),
            memory_kib=cost.memory_kib,
            time_cost=cost.time_cost,
        )
    return PassphraseChange(lock.whose, former, cost, action, lock.repositories)


class VaultLock:
    """The vault itself."""

    repositories: tuple[Gun, ...] = ()

    def __init__(self, station: Station) -> None:
        self._vault = station.vault
        self.whose = self.asked = SecretFor(Opens.VAULT, str(station.vault.path))

    def kdf(self) -> KdfParams:
        """Return the present cost."""
        return self._vault.header.kdf

    def open(self, passphrase: Secret) -> Relock:
        """Try a passphrase. Raises WrongVaultPassphraseError."""
        if not self._vault.passphrase_is(passphrase):
            raise WrongVaultPassphraseError
        return self._vault.change_passphrase

    def require_fit(self, passphrase: Secret) -> None:
        """Raise SamePassphraseError where it opens a root key, too. A derivation for each."""
        for root in self._vault.keys.roots():
            if root.private is not None and self._vault.protectors.fits(root.protector, passphrase):
                raise SamePassphraseError


class ProtectorLock:
    """A protector with a passphrase of its own."""

    def __init__(self, station: Station, protector: PassphraseProtector, whose: SecretFor) -> None:
        self._vault = station.vault
        self._protector = protector
        self.whose = self.asked = whose
        self.repositories = tuple(
            Gun(record.gun)
            for record in station.vault.repositories.all()
            if record.protector == protector.id
        )

    def kdf(self) -> KdfParams:
        """Return the present cost."""
        return self._protector.lock.kdf

    def open(self, passphrase: Secret) -> Relock:
        """Try a passphrase. Raises WrongPassphraseError."""
        opened = self._vault.protectors.unlock(self._protector.id, passphrase)

        def relock(passphrase: Secret, kdf: KdfParams) -> None:
            with opened:
                self._vault.change_protector(opened, passphrase, kdf)

        return relock

    def require_fit(self, passphrase: Secret) -> None:
        """Raise SamePassphraseError where it opens the vault. A derivation."""
        if self.whose.opens is Opens.ROOT and self._vault.passphrase_is(passphrase):
            raise SamePassphraseError


def lock_of_root(station: Station, name: str) -> ProtectorLock:
    """Return the lock of a root key, a retired one too.

    Raises NoRootError, NoPrivateKeyError, GuardedByOfficersError.
    """
    record = find_root(station, name)
    protector = station.vault.protectors.get(record.protector)
    if not isinstance(protector, PassphraseProtector):
        raise GuardedByOfficersError(name)
    return ProtectorLock(station, protector, SecretFor(Opens.ROOT, name, record.key_id))


def find_root(station: Station, name: str) -> KeyRecord:
    """Return the root key ``name`` whose private half is here, a retired one too.

    Raises NoRootError, NoPrivateKeyError.
    """
    for record in station.vault.keys.roots():
        if record.name == name:
            if record.private is None:
                raise NoPrivateKeyError(record.key_id)
            return record
    raise NoRootError(f" named {name}")


def lock_of_repository(station: Station, gun: Gun) -> ProtectorLock:
    """Return the lock of a repository's tagging key.

    Raises NoRepositoryError, or NoOwnPassphraseError where the vault's passphrase opens it.
    """
    record = find_repository(station, gun)
    protector = station.vault.protectors.get(record.protector)
    if not isinstance(protector, PassphraseProtector):
        raise NoOwnPassphraseError(gun)
    return ProtectorLock(station, protector, SecretFor(Opens.REPOSITORY, gun))
