"""A vault outlives kills and failing disks: it always opens, and what was shown is in it."""

from __future__ import annotations

import contextlib
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from keymgr.vault.errors import WrongVaultPassphraseError
from keymgr.vault.vault import Vault
from tests.conftest import require_programs
from tests.vault.children import (
    FAULT_AT,
    Children,
    change_with_sync_fault,
    change_with_write_fault,
    children,
    create,
    grow,
    relock_with_write_fault,
    state,
)
from tests.vault.vaults import (
    NEW_PASSPHRASE,
    NEW_ROOT_PASSPHRASE,
    PASSPHRASE,
    ROOT_PASSPHRASE,
    fill,
    leftovers,
    new_vault,
    reopened,
    secret,
)

Action = Callable[[Path, int], None]

WRITES = range(1, 34)
"""More than a change has (some 30), so that the last ones succeed."""
SYNCS = range(1, 7)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault"


def _kill_at_random(running: Children, shown: int) -> list[str]:
    """Kill a new child at a random moment after its line number ``shown``; return its lines."""
    running.start()
    lines = [running.line() for _ in range(shown)]
    time.sleep(random.uniform(0, 0.02))  # noqa: S311  # the moment is the point of the test
    running.kill()
    return lines + running.rest()


def _require_whole(vault: Vault) -> set[str]:
    """Check a vault that ``grow`` worked on, and return its keys' IDs."""
    vault.verify()
    keys = {record.key_id: record.gun for record in vault.keys.all()}
    assert len(keys) == vault.repositories.count() == len(vault.audit.all())
    assert set(keys.values()) == {record.gun for record in vault.repositories.all()}
    assert all(vault.metadata.versions(gun, "targets") == [1] for gun in keys.values())
    return set(keys)


@pytest.mark.parametrize("least_shown", [0, 1, 2, 3])
def test_a_killed_writer_loses_nothing_that_was_shown(path: Path, least_shown: int) -> None:
    new_vault(path).close()
    shown: set[str] = set()
    held: set[str] = set()
    with children(grow, path) as running:
        for kills in range(1, 76):
            shown.update(_kill_at_random(running, least_shown))
            with reopened(path) as vault:
                held = _require_whole(vault)
            assert shown <= held, "a key whose ID was shown is lost"
            assert len(held) <= len(shown) + kills, "more was kept than was begun"
            assert leftovers(path) == []
    assert len(held) >= 75 * least_shown


def test_a_killed_creation_leaves_a_whole_vault_or_none(path: Path) -> None:
    shown: set[str] = set()
    with children(create, path) as running:
        for _ in range(50):
            shown.update(_kill_at_random(running, 1))
    made = {name for name in leftovers(path) if not name.endswith(".tmp")}
    assert shown
    assert shown <= made
    for name in made:
        with reopened(path.with_name(name)) as vault:
            vault.verify()


def _state(path: Path) -> str:
    with reopened(path) as vault:
        return state(vault)


def _open_both(path: Path, passphrase: str, root: str) -> None:
    with Vault.open(path, secret(passphrase)) as vault:
        (record,) = vault.keys.roots()
        with vault.protectors.unlock(record.protector, secret(root)) as key:
            vault.open_private(key, record)
        vault.verify()


def _passphrase_state(path: Path) -> str:
    """Return ``old`` or ``new``: which passphrases open the vault and its root key."""
    opened = []
    for passphrase, root in ((PASSPHRASE, ROOT_PASSPHRASE), (NEW_PASSPHRASE, NEW_ROOT_PASSPHRASE)):
        with contextlib.suppress(WrongVaultPassphraseError):
            _open_both(path, passphrase, root)
            opened.append(passphrase)
    (only,) = opened
    return {PASSPHRASE: "old", NEW_PASSPHRASE: "new"}[only]


def _under_fault(  # noqa: PLR0913, PLR0917  (what is done, where it fails, how it is judged)
    path: Path,
    action: Action,
    numbers: range,
    syscall: str,
    fault: str,
    look: Callable[[Path], str] = _state,
) -> Counter[str]:
    """Let a change meet ``fault`` at each of its calls in turn; return how often it ended how.

    Each outcome is what the child saw and what the vault is afterwards; an old vault has every
    byte as before, and nothing lies beside it.
    """
    require_programs("strace")
    with new_vault(path) as vault:
        fill(vault)
    whole, journal = path.read_bytes(), path.with_name("vault-journal")
    files = [f"--trace-path={file}" for file in (path, journal, path.with_name("nothing"))]
    inject = f"--inject={syscall}:{fault.replace('@', f'when={FAULT_AT}')}"
    seen: Counter[str] = Counter()
    with children(action, path, "strace", "-f", "-o", "/dev/null", *files, inject) as running:
        for number in numbers:
            path.write_bytes(whole)
            running.start(number)
            said = running.rest() or ["killed"]
            found = look(path)
            assert found == "new" or path.read_bytes() == whole
            assert leftovers(path) == ["nothing"]
            seen[f"{said[0]}, {found}"] += 1
    return seen


def test_a_full_disk_at_any_write_undoes_the_change(path: Path) -> None:
    seen = _under_fault(path, change_with_write_fault, WRITES, "pwrite64", "error=ENOSPC:@")
    assert set(seen) == {"vault-full old, old", "committed new, new"}
    assert seen["vault-full old, old"] > 20


def test_a_disk_that_fails_for_good_at_any_write_shows_nothing_half_done(path: Path) -> None:
    seen = _under_fault(path, change_with_write_fault, WRITES, "pwrite64", "error=EIO:@+")
    assert set(seen) == {
        "vault-disk old, old",
        # The journal can't be played back on this disk: nothing is answered until it can.
        "vault-disk vault-closed, old",
        "committed new, new",
    }


def test_a_kill_at_any_write_leaves_the_old_or_the_new(path: Path) -> None:
    seen = _under_fault(path, change_with_write_fault, WRITES, "pwrite64", "signal=KILL:@")
    assert set(seen) == {"killed, old", "committed new, new"}
    assert seen["killed, old"] > 20


@pytest.mark.parametrize("fault", ["error=EIO:@", "error=EIO:@+"])
def test_a_disk_that_fails_to_sync_leaves_the_old_or_the_new(path: Path, fault: str) -> None:
    seen = _under_fault(path, change_with_sync_fault, SYNCS, "fdatasync", fault)
    assert set(seen) <= {
        "vault-disk old, old",
        "vault-disk vault-closed, old",
        "vault-disk new, new",
        "committed new, new",
    }
    assert seen["vault-disk old, old"]
    assert seen["committed new, new"]


def test_a_kill_at_any_sync_leaves_the_old_or_the_new(path: Path) -> None:
    seen = _under_fault(path, change_with_sync_fault, SYNCS, "fdatasync", "signal=KILL:@")
    assert set(seen) == {"killed, old", "killed, new", "committed new, new"}


@pytest.mark.parametrize("fault", ["signal=KILL:@", "error=ENOSPC:@", "error=EIO:@+"])
def test_at_every_write_of_a_change_one_passphrase_works_and_only_one(
    path: Path, fault: str
) -> None:
    seen = _under_fault(path, relock_with_write_fault, WRITES, "pwrite64", fault, _passphrase_state)
    assert set(seen) <= {
        "killed, old",
        "vault-full, old",
        "vault-disk, old",
        "committed, new",
    }
    assert seen.total() - seen["committed, new"] > 20
    assert seen["committed, new"]
