"""Having a vault back from a backup while none is open: what is asked was typed before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, TypeVar

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.backup_restore import Restored, restore_backup
from keymgr.ops.ports import Clock, SecretFor
from keymgr.ops.workplace import who

T = TypeVar("T")


@dataclass(eq=False)
class NewPassphraseNeededError(KeymgrError):
    """The backup's own passphrase opened it, and the vault needs one again."""

    message: ClassVar[str] = "The backup's own passphrase opens it: the vault gets a new one."
    hint: ClassVar[str] = "Nothing was written. Choose the vault's new passphrase, and go on."


@dataclass(frozen=True)
class Typed:
    """The port ``ops.ports.AskSecret``: the backup's passphrase, and maybe a new one."""

    passphrase: Secret
    new_one: Secret | None

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Return what ``opens`` makes of the passphrase."""
        del what
        return opens(self.passphrase)

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Return the new passphrase, once it is checked. Raises NewPassphraseNeededError."""
        del what
        if self.new_one is None:
            raise NewPassphraseNeededError
        check(self.new_one)
        return self.new_one

    def forget(self) -> None:
        """Wipe both."""
        for each in (self.passphrase, self.new_one):
            if each is not None:
                each.forget()


class _Silent:
    """Shows no progress: the page says that it takes a while."""

    def start(self, label: str, total: int) -> None:
        """Begin."""

    def advance(self) -> None:
        """Go on."""

    def finish(self) -> None:
        """End."""


def restore(file: Path, to: Path, typed: Typed, clock: Clock) -> Restored:
    """Make the vault ``to`` from a backup, then forget what was typed.

    Raises NewPassphraseNeededError and as ``restore_backup``.
    """
    try:
        return restore_backup(file, to.absolute(), typed, _Silent(), clock, who())
    finally:
        typed.forget()
