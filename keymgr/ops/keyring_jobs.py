"""Jobs on the desktop's keyring: switch it on and off, keep a day's passphrases, accept a vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.desktop_keyring import DesktopKeyring
from keymgr.ops.keyring_choice import choose_vault, chosen_vaults, keyring_of, unchoose_vault
from keymgr.ops.keyring_use import LONGEST, KeyringUse
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.station import Station
from keymgr.vault.records import RepositoryRecord


@dataclass(eq=False)
class KeyringOffError(KeymgrError):
    """The keyring is not used for this vault."""

    message: ClassVar[str] = "The keyring is not used for this vault."
    hint: ClassVar[str] = "Nothing was changed. 'keymgr keyring on' switches it on."


@dataclass(eq=False)
class TooLongError(KeymgrError):
    """A passphrase is to stay in the keyring for too long, or no time at all."""

    message: ClassVar[str] = "A passphrase stays in the keyring for 1 to {longest} hours."
    hint: ClassVar[str] = "Nothing was kept. Give another number of hours."
    longest: int


@dataclass(eq=False)
class NothingToKeepError(KeymgrError):
    """No repository has a passphrase of its own."""

    message: ClassVar[str] = "None of these repositories has a passphrase of its own."
    hint: ClassVar[str] = (
        "Nothing was kept. Their tagging keys open with the vault's passphrase, which never goes"
        " into a keyring; nor does a root's."
    )


@dataclass(frozen=True)
class KeptPass:
    """A repository whose passphrase is in the keyring, and until when."""

    gun: str
    until: datetime


@dataclass(frozen=True)
class KeyringState:
    """What the keyring has for a vault. ``seen`` is when the newest state was noted."""

    on: bool
    revision: int | None
    seen: datetime | None
    kept: tuple[KeptPass, ...]


def switch_on(station: Station) -> None:
    """Use the keyring for the open vault on this machine; note its state as the newest seen.

    Raises NoKeyringError, PlaintextKeyringError, KeyringFailedError, KeyringChoiceError.
    """
    vault_id = station.vault.header.vault_id
    use = KeyringUse(DesktopKeyring.find(), vault_id)
    use.note_newest(station.vault, station.clock())
    choose_vault(vault_id)
    with station.vault.transaction():
        station.log("keyring switched on", vault_id)
    station.keyring = use


def switch_off(station: Station) -> None:
    """Use the keyring no longer, and take out what stands there as far as it answers.

    Raises KeyringChoiceError.
    """
    vault_id = station.vault.header.vault_id
    unchoose_vault(vault_id)
    station.keyring = None
    with station.vault.transaction():
        station.log("keyring switched off", vault_id)
    DesktopKeyring.find().forget(vault_id)


def keep_passphrases(
    station: Station, records: Sequence[RepositoryRecord], hours: int
) -> tuple[KeptPass, ...]:
    """Ask for the repositories' own passphrases and keep them for some hours.

    Raises KeyringOffError, TooLongError, NothingToKeepError, KeyringFailedError and what AskSecret
    raises.
    """
    use = _use(station)
    if not 1 <= hours <= LONGEST // timedelta(hours=1):
        raise TooLongError(LONGEST // timedelta(hours=1))
    now = station.clock()
    until = now + timedelta(hours=hours)
    own = {
        record.protector: record
        for record in records
        if station.vault.protectors.needs_passphrase(record.protector)
    }
    if not own:
        raise NothingToKeepError
    for protector, record in own.items():
        _keep(station, use, protector, record.gun, until)
    kept = tuple(KeptPass(record.gun, until) for record in records if record.protector in own)
    with station.vault.transaction():
        for each in kept:
            station.log("passphrase put in the keyring", each.gun, until=until.isoformat())
    return kept


def _keep(station: Station, use: KeyringUse, protector: str, gun: str, until: datetime) -> None:
    def keep(passphrase: Secret) -> None:
        with station.vault.protectors.unlock(protector, passphrase):
            use.keyring.keep_day_pass(use.vault_id, protector, passphrase, until, station.clock())

    station.ask.existing(SecretFor(Opens.REPOSITORY, gun), keep)


def forget_passphrases(station: Station) -> None:
    """Take the vault's passphrases out of the keyring. Raises KeyringOffError and the like."""
    use = _use(station)
    use.keyring.forget_day_passes(use.vault_id)
    with station.vault.transaction():
        station.log("passphrases taken out of the keyring", use.vault_id)


def accept_vault(station: Station) -> None:
    """Take the open vault as the newest, whatever was seen before.

    Raises KeyringOffError, KeyringFailedError, NoKeyringError and the like.
    """
    use = keyring_of(station.vault.header.vault_id)
    if use is None:
        raise KeyringOffError
    mark = use.keyring.mark(use.vault_id)
    with station.vault.transaction():
        station.log(
            "older vault accepted",
            use.vault_id,
            revision=station.vault.revision,
            seen=mark.revision if mark else 0,
            seen_digest=mark.digest if mark else "",
        )
    use.note_newest(station.vault, station.clock())
    station.keyring = use


def look_at_keyring(station: Station) -> KeyringState:
    """Return what the keyring has for the open vault. Raises KeyringFailedError."""
    vault_id = station.vault.header.vault_id
    if station.keyring is None:
        return KeyringState(vault_id in chosen_vaults(), None, None, ())
    keyring = station.keyring.keyring
    mark = keyring.mark(vault_id)
    passes = keyring.day_passes(vault_id, station.clock())
    kept = tuple(
        KeptPass(record.gun, passes[record.protector].until)
        for record in station.vault.repositories.all()
        if record.protector in passes
    )
    return KeyringState(
        on=True,
        revision=mark.revision if mark else None,
        seen=mark.seen if mark else None,
        kept=kept,
    )


def _use(station: Station) -> KeyringUse:
    if station.keyring is None:
        raise KeyringOffError
    return station.keyring
