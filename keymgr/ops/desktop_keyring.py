"""The desktop's keyring: a day's repository passphrases, and the newest state seen of a vault.

Only keyrings that encrypt are used: the Secret Service (GNOME and others), KWallet, macOS and
Windows. Whoever is logged in as this user, and every program of theirs, can read an unlocked
keyring; so a root's or a vault's passphrase never goes there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, Self, TypeVar

import keyring
import msgspec
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoBackend

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.vault.records import Moment

_T = TypeVar("_T")

_SERVICE: Final = "keymgr"
_ENCRYPTED: Final = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)


@dataclass(eq=False)
class NoKeyringError(KeymgrError):
    """No keyring is running."""

    message: ClassVar[str] = "This desktop has no keyring that keymgr could use."
    hint: ClassVar[str] = (
        "Nothing was changed. Log in to a desktop with a keyring such as GNOME's, or do without:"
        " 'keymgr keyring off'."
    )


@dataclass(eq=False)
class PlaintextKeyringError(KeymgrError):
    """The chosen keyring does not encrypt, or keymgr does not know that it does."""

    message: ClassVar[str] = "The keyring {name} is not one that is known to encrypt."
    hint: ClassVar[str] = (
        "Nothing was put there. Use the Secret Service of your desktop; see 'keyring diagnose' for"
        " where the choice comes from."
    )
    name: str


@dataclass(eq=False)
class KeyringFailedError(KeymgrError):
    """The keyring is locked, or does not answer."""

    message: ClassVar[str] = "The keyring did not do what it was asked ({kind})."
    hint: ClassVar[str] = (
        "Nothing was changed in the vault. Unlock the keyring and try again, or do without:"
        " 'keymgr keyring off'."
    )
    kind: str


class Mark(msgspec.Struct, frozen=True):
    """The newest state of a vault that was seen: its revision, and where its log ended."""

    revision: int
    entries: int
    digest: str
    seen: Moment


class DayPass(msgspec.Struct, frozen=True):
    """A passphrase that is kept until a time."""

    passphrase: str
    until: Moment

    def __repr__(self) -> str:
        return f"<DayPass until {self.until}>"


@dataclass(frozen=True)
class DesktopKeyring:
    """A keyring that encrypts. Every method raises KeyringFailedError where it does not answer."""

    backend: KeyringBackend

    @classmethod
    def find(cls) -> Self:
        """Return the desktop's keyring. Raises NoKeyringError, PlaintextKeyringError."""
        chosen = keyring.get_keyring()
        offered = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
        for backend in offered:
            if type(backend).__module__ in _ENCRYPTED:
                return cls(backend)
        if not offered or isinstance(chosen, NoBackend):
            raise NoKeyringError
        raise PlaintextKeyringError(f"{type(chosen).__module__}.{type(chosen).__name__}")

    def mark(self, vault_id: str) -> Mark | None:
        """Return what was seen last of a vault."""
        return self._get(f"{vault_id} seen", Mark)

    def keep_mark(self, vault_id: str, mark: Mark) -> None:
        """Keep what was seen of a vault."""
        self._put(f"{vault_id} seen", mark)

    def day_pass(self, vault_id: str, protector: str, now: datetime) -> Secret | None:
        """Return the passphrase of a protector, if it is kept and its time has not come."""
        passes = self.day_passes(vault_id, now)
        return Secret.from_text(passes[protector].passphrase) if protector in passes else None

    def day_passes(self, vault_id: str, now: datetime) -> dict[str, DayPass]:
        """Return the passphrases that are kept, by protector. Those whose time came are dropped."""
        kept = self._get(f"{vault_id} day", dict[str, DayPass]) or {}
        current = {protector: each for protector, each in kept.items() if now < each.until}
        if len(current) < len(kept):
            self._put_passes(vault_id, current)
        return current

    def keep_day_pass(
        self, vault_id: str, protector: str, passphrase: Secret, until: datetime, now: datetime
    ) -> None:
        """Keep a protector's passphrase until a time."""
        passes = self.day_passes(vault_id, now)
        passes[protector] = DayPass(passphrase.reveal().decode(), until)
        self._put_passes(vault_id, passes)

    def forget_day_pass(self, vault_id: str, protector: str, now: datetime) -> None:
        """Drop one passphrase."""
        passes = self.day_passes(vault_id, now)
        passes.pop(protector, None)
        self._put_passes(vault_id, passes)

    def forget_day_passes(self, vault_id: str) -> None:
        """Drop all passphrases of a vault."""
        self._put_passes(vault_id, {})

    def forget(self, vault_id: str) -> None:
        """Drop all that is kept for a vault."""
        self._put_passes(vault_id, {})
        self._drop(f"{vault_id} seen")

    def _put_passes(self, vault_id: str, passes: dict[str, DayPass]) -> None:
        if passes:
            self._put(f"{vault_id} day", passes)
        else:
            self._drop(f"{vault_id} day")

    def _get(self, name: str, kind: type[_T]) -> _T | None:
        try:
            content = self.backend.get_password(_SERVICE, name)
            return None if content is None else msgspec.json.decode(content, type=kind)
        except msgspec.DecodeError as error:
            raise KeyringFailedError(said("its content is damaged")) from error
        except Exception as error:  # whatever a back end raises
            raise KeyringFailedError(type(error).__name__) from error

    def _put(self, name: str, value: object) -> None:
        try:
            self.backend.set_password(_SERVICE, name, msgspec.json.encode(value).decode())
        except Exception as error:  # noqa: BLE001  (whatever a back end raises; it may hold secrets)
            raise KeyringFailedError(type(error).__name__) from None

    def _drop(self, name: str) -> None:
        try:
            if self.backend.get_password(_SERVICE, name) is not None:
                self.backend.delete_password(_SERVICE, name)
        except Exception as error:  # whatever a back end raises
            raise KeyringFailedError(type(error).__name__) from error
