"""The desktop's keyring beside an open vault: whether it is the newest, and the day's passes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar, Final

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.desktop_keyring import DesktopKeyring, Mark
from keymgr.sentences import day, said
from keymgr.vault.audit import LogEnd
from keymgr.vault.vault import Vault

LONGEST: Final = timedelta(hours=24)
"""How long a passphrase may stay in the keyring."""


@dataclass(eq=False)
class OlderVaultError(KeymgrError):
    """A vault is older than the one this machine saw last."""

    message: ClassVar[str] = (
        "The vault {path} is not the one that this machine saw last: {difference}."
    )
    hint: ClassVar[str] = (
        "An older copy was put in its place, or a backup was restored. Nothing was changed. Find"
        " the newest copy. If this one is meant, say so with 'keymgr keyring accept'; the log keeps"
        " it."
    )
    path: Path
    difference: str


@dataclass(frozen=True)
class KeyringUse:
    """The keyring's side of work at one vault."""

    keyring: DesktopKeyring
    vault_id: str

    def older(self, vault: Vault) -> OlderVaultError | None:
        """Return the error to raise if this machine saw a newer state of ``vault``.

        Raises KeyringFailedError where the keyring does not say.
        """
        mark = self.keyring.mark(self.vault_id)
        if mark is None:
            return None
        difference = None
        if vault.revision < mark.revision:
            difference = said(
                "that was changed {seen} times by {day}, this one {revision} times",
                seen=mark.revision,
                day=day(mark.seen),
                revision=vault.revision,
            )
        elif not vault.audit.holds(LogEnd(mark.entries, mark.digest)):
            difference = said(
                "its log does not have the entry {entry} that was seen on {day}",
                entry=mark.entries,
                day=day(mark.seen),
            )
        return OlderVaultError(vault.path, difference) if difference is not None else None

    def note_newest(self, vault: Vault, now: datetime) -> None:
        """Keep the state of ``vault`` as the newest that was seen. Raises KeyringFailedError."""
        end = vault.audit.end()
        self.keyring.keep_mark(self.vault_id, Mark(vault.revision, end.entries, end.digest, now))

    def day_pass(self, protector: str, now: datetime) -> Secret | None:
        """Return a protector's passphrase, if one is kept."""
        return self.keyring.day_pass(self.vault_id, protector, now)

    def forget_day_pass(self, protector: str, now: datetime) -> None:
        """Drop a passphrase that no longer fits."""
        self.keyring.forget_day_pass(self.vault_id, protector, now)
