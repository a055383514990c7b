"""A warm process that forks children: they start within milliseconds, to be killed or failed.

As a program it reads a number from each line of its input, forks a child that does the ACTION with
it, and says when the child started and ended; children write lines of their own.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, NoReturn

import msgspec

from keymgr.errors import KeymgrError
from keymgr.vault.vault import Vault
from tests.cheap import CHEAP
from tests.vault.vaults import (
    GUN,
    NEW_PASSPHRASE,
    NEW_ROOT_PASSPHRASE,
    NOW,
    ROOT_PASSPHRASE,
    answers,
    key_record,
    new_vault,
    reopened,
    repository,
    secret,
)

FAULT_AT: Final = 200
"""The call that the fault is set on; a child makes the others on a file of no account first."""


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def create(path: Path, _number: int) -> None:
    """Make one vault after the other, and name each."""
    for count in range(1_000_000):
        new_vault(path.with_name(f"{path.name}{os.getpid()}-{count}")).close()
        _say(f"{path.name}{os.getpid()}-{count}")


def grow(path: Path, _number: int) -> None:
    """Add keys, each with its repository and first file, and show each key's ID once kept."""
    with reopened(path) as vault, vault.protectors.unlock("vault", None) as own:
        while True:
            record = key_record(vault, own)
            gun = f"registry.example.org/{record.key_id[:12]}"
            with vault.transaction():
                vault.keys.add(msgspec.structs.replace(record, gun=gun))
                vault.repositories.put(repository(gun, targets=1))
                vault.metadata.put(gun, "targets", 1, record.public * 30, NOW)
                vault.audit.append(NOW, "officer", "created", gun, {})
            _say(record.key_id)


def change_with_write_fault(path: Path, number: int) -> None:
    """Change the vault; the write of that number meets the fault."""
    with path.with_name("nothing").open("wb") as file:
        for _ in range(FAULT_AT - number):
            os.pwrite(file.fileno(), b"-", 0)
    _change(path)


def change_with_sync_fault(path: Path, number: int) -> None:
    """Change the vault; the sync of that number meets the fault."""
    with path.with_name("nothing").open("wb") as file:
        for _ in range(FAULT_AT - number):
            os.fdatasync(file.fileno())
    _change(path)


def relock_with_write_fault(path: Path, number: int) -> None:
    """Change both passphrases in one transaction; the write of that number meets the fault."""
    with path.with_name("nothing").open("wb") as file:
        for _ in range(FAULT_AT - number):
            os.pwrite(file.fileno(), b"-", 0)
    with reopened(path) as vault:
        try:
            relock(vault)
            _say("committed")
        except KeymgrError as error:
            _say(error.code)


def relock(vault: Vault) -> None:
    """Let the new passphrases open the vault and its root key."""
    (root,) = vault.keys.roots()
    opened = vault.protectors.unlock(root.protector, secret(ROOT_PASSPHRASE))
    with vault.transaction():
        vault.change_passphrase(secret(NEW_PASSPHRASE), CHEAP)
        vault.change_protector(opened, secret(NEW_ROOT_PASSPHRASE), CHEAP)
        vault.audit.append(NOW, "officer", "passphrases changed", "", {})


def _change(path: Path) -> None:
    """Say the change's outcome, then what the vault still open answers: OLD, NEW or an error."""
    with reopened(path) as vault:
        before = answers(vault)
        try:
            change(vault)
            outcome = "committed"
        except KeymgrError as error:
            outcome = error.code
        try:
            _say(f"{outcome} {'old' if answers(vault) == before else state(vault)}")
        except KeymgrError as error:
            _say(f"{outcome} {error.code}")


def change(vault: Vault) -> None:
    """Replace a record and add three."""
    with vault.transaction():
        vault.repositories.put(repository(root=3))
        vault.metadata.put(GUN, "root", 3, bytes(5000), NOW)
        vault.metadata.put(GUN, "targets", 3, bytes(500), NOW)
        vault.audit.append(NOW, "officer", "changed", GUN, {})


def state(vault: Vault) -> str:
    """Check the whole vault and return ``old`` or ``new``: before or after ``change``."""
    vault.verify()
    record = vault.repositories.find(GUN)
    assert record is not None
    seen = {
        record.versions["root"] == 3,
        3 in vault.metadata.versions(GUN, "root"),
        3 in vault.metadata.versions(GUN, "targets"),
        vault.audit.all()[-1].action == "changed",
    }
    return {frozenset({True}): "new", frozenset({False}): "old"}.get(frozenset(seen), "mixed")


class Children:
    """The warm process as tests use it: one child at a time."""

    def __init__(self, requests: IO[str], lines: IO[str]) -> None:
        self._requests = requests
        self._lines = lines
        self._running: int | None = None

    def start(self, number: int = 0) -> None:
        """Fork a child."""
        self._requests.write(f"{number}\n")
        self._requests.flush()
        word, pid = self._lines.readline().split()
        assert word == "started"
        self._running = int(pid)

    def line(self) -> str:
        """Wait for the next line of the child, and return it."""
        return self._lines.readline().rstrip("\n")

    def kill(self) -> None:
        """Kill the child, if one is running."""
        if self._running is not None:
            os.kill(self._running, signal.SIGKILL)

    def rest(self) -> list[str]:
        """Wait until the child has ended, and return what it said."""
        lines = list(iter(self.line, "ended"))
        self._running = None
        return lines


@contextmanager
def children(action: Callable[[Path, int], None], path: Path, *wrapper: str) -> Iterator[Children]:
    """Run the warm process for ``action`` on ``path``, under the command ``wrapper``."""
    command = [*wrapper, sys.executable, "-m", "tests.vault.children", action.__name__, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        started = Children(process.stdin, process.stdout)
        try:
            yield started
        finally:
            started.kill()
            process.stdin.close()


def _main(action: str, path: Path) -> None:
    for line in sys.stdin:
        told, tell = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.read(told, 1)
            _child(action, path, int(line))
        _say(f"started {pid}")
        os.write(tell, b".")
        os.waitpid(pid, 0)
        os.close(told)
        os.close(tell)
        _say("ended")


def _child(action: str, path: Path, number: int) -> NoReturn:
    try:
        globals()[action](path, number)
    except BaseException:  # noqa: BLE001  # told, then gone: a fork must not return to the loop
        traceback.print_exc()
    os._exit(0)


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))
