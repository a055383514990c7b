"""What must hold on a disk after anything went wrong on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from keymgr.crypto.secret import Secret
from keymgr.ops.log_book import UNREADABLE
from keymgr.vault.errors import WrongVaultPassphraseError
from keymgr.vault.unlocks import Event
from keymgr.vault.vault import Vault
from tests.cli.office import PASSPHRASES
from tests.faults.jobs import NEW_PASSPHRASE, Bench, JobUnderTest
from tests.faults.powercut import Disk
from tests.faults.workshop import Ended

_PASSPHRASE: Final = PASSPHRASES["KEYMGR_VAULT_PASSPHRASE"]
_UNLOCKS: Final = frozenset({*map(str, Event), UNREADABLE})
_UNTOUCHED: Final = "Nothing was changed"


@dataclass(frozen=True)
class Facts:
    """All that a vault holds, in an order: what is random in it, and what is not.

    ``log`` leaves out unlocks: they are noted beside the vault as far as that can be written.
    """

    exact: object
    shape: object
    log: tuple[str, ...]


NO_VAULT: Final = Facts(None, None, ())


def facts_of(path: Path) -> Facts:
    """Check the whole vault and every private key in it, and return what it holds."""
    if not path.exists():
        return NO_VAULT
    with _opened(path) as vault:
        vault.verify()
        keys = [
            (key.role, key.gun, key.name, key.private is not None, key.retired)
            for key in vault.keys.all()
        ]
        repositories = [
            msgspec.structs.astuple(msgspec.structs.replace(record, run="", protector=""))
            for record in vault.repositories.all()
        ]
        files = [
            (record.history, role, vault.metadata.versions(record.history, role))
            for record in vault.repositories.all()
            for role in record.versions
        ]
        waiting = [record.gun for record in vault.proposals.all()]
        log = vault.audit.all()
        shape = (sorted(map(repr, keys)), repositories, files, waiting)
        exact = (vault.header, vault.keys.all(), vault.protectors.all(), shape, log)
        return Facts(
            repr(exact),
            repr(shape),
            tuple(entry.action for entry in log if entry.action not in _UNLOCKS),
        )


def _opened(path: Path) -> Vault:
    """Open a vault by the passphrase of before, or the one that a job gives it."""
    try:
        return Vault.open(path, Secret.from_text(_PASSPHRASE))
    except WrongVaultPassphraseError:
        return Vault.open(path, Secret.from_text(NEW_PASSPHRASE))


@dataclass(frozen=True)
class Job:
    """A job with the disk before it, and before and after it the vault."""

    job: JobUnderTest
    disk: Disk
    after: Disk
    old: Facts
    new: Facts

    def vault(self, folder: Path) -> str:
        """Require that the vault in ``folder`` is wholly old or new, and return which."""
        found = facts_of(folder / self.job.vault)
        if found.exact == self.old.exact:
            return "old"
        assert found.shape == self.new.shape, "the vault is neither old nor new"
        # A new vault is there before its first entry is.
        assert found.log == self.new.log or self.old is NO_VAULT, "the log is neither old nor new"
        return "new"

    def files(self, bench: Bench) -> None:
        """Require that what the job writes is as before, or whole."""
        found = bench.disk()
        for name, check in self.job.whole.items():
            part = _part(found, name)
            if part in (_part(self.disk, name), _part(self.after, name)):
                continue
            check(bench)

    def nothing_else(self, bench: Bench) -> None:
        """Require that no file lies there that is there neither before nor after."""
        stray = bench.disk().keys() - self.disk.keys() - self.after.keys()
        assert not stray, "something was left behind"

    def words(self, ended: Ended, state: str, bench: Bench) -> None:
        """Require that what was said is true."""
        if ended.status == 0:
            assert state == "new" or self.old.exact == self.new.exact, "done was said, and is not"
            return
        assert ended.status == 1
        lines = ended.err.splitlines()
        assert lines[-2].startswith(("keymgr: ", "        ")), ended.err
        assert "A fault of its own" not in ended.err, ended.err
        if _UNTOUCHED in ended.err:
            assert state == "old", ended.err
            for name in self.job.whole:
                assert _part(bench.disk(), name) == _part(self.disk, name), ended.err


def _part(disk: Disk, name: str) -> Disk:
    """Return the file ``name``, or what is in the folder of that name."""
    return {
        path: content
        for path, content in disk.items()
        if (path == name or path.startswith(f"{name}/")) and not path.endswith(".tmp")
    }
