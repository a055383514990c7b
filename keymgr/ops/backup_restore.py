"""Having a vault back from a backup."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from keymgr.ops.backup_copies import open_backup
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import AskSecret, Clock, Opens, Progress, SecretFor
from keymgr.vault.vault import Vault


@dataclass(frozen=True)
class Restored:
    """A vault that a backup gave back, as it was at ``created``."""

    vault: Path
    created: datetime
    revision: int
    keys: int
    repositories: int
    new_passphrase: bool
    """Whether it got a new one: the backup's own passphrase does not open a vault."""


def restore_backup(  # noqa: PLR0913, PLR0917  (two files, and the station's own ports)
    file: Path, to: Path, ask: AskSecret, progress: Progress, clock: Clock, actor: str
) -> Restored:
    """Make the new vault ``to`` from a backup, once everything in it was read.

    Where the backup's own passphrase opened it, a new one for the vault is asked. Restoring is
    noted in the restored vault's log. Raises VaultExistsError, WriteFailedError and as
    ``open_backup``; the vault is there complete or not at all.
    """
    Vault.require_absent(to)
    opened = open_backup(file, ask, progress, clock, actor)
    statement = opened.backup.statement
    with opened.copy as copy:
        copy.vault.verify()
        passphrase = None
        if opened.by_own_passphrase:
            passphrase = ask.new(SecretFor(Opens.VAULT, str(to)), require_some)
        with copy.vault.transaction():
            if passphrase is not None:
                copy.vault.change_passphrase(passphrase, copy.vault.header.kdf)
            copy.log(
                "vault restored", file.name, sha256=statement.sha256, revision=statement.revision,
                created=f"{statement.created:%Y-%m-%dT%H:%M:%SZ}",
            )  # fmt: skip
        copy.vault.verify()
        Vault.place_copy(to, copy.vault.content())
        return Restored(
            to,
            statement.created,
            statement.revision,
            sum(record.private is not None for record in copy.vault.keys.all()),
            copy.vault.repositories.count(),
            passphrase is not None,
        )
