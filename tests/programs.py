"""Real programs as child processes: started, watched until they answer, and always ended."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

# Debian's package for each program.
PACKAGES: Final = {
    "notary": "notary",
    "notary-server": "notary",
    "notary-signer": "notary",
    "docker-registry": "docker-registry",
    "docker": "docker.io",
    "dockerd": "docker.io",
    "skopeo": "skopeo",
    "strace": "strace",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "setpriv": "util-linux",
}
_PATIENCE: Final = 60


class ProgramError(Exception):
    """A program ended, or did not answer in time. The text carries the end of its log."""


def obstacle(*programs: str) -> str | None:
    """Say in a sentence why these programs can't run here, or return None."""
    missing = sorted({PACKAGES[name] for name in programs if not shutil.which(name)})
    if missing:
        return f"The real programs are not installed: as root, apt-get install {' '.join(missing)}."
    if "dockerd" in programs and os.geteuid() != 0:
        return "dockerd runs as root only: run these tests as root."
    return None


def free_ports(count: int) -> list[int]:
    """Return ports of 127.0.0.1 that nothing listened on a moment ago."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def listens(port: int) -> bool:
    """Whether something accepts connections on this port of 127.0.0.1."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


class Programs:
    """Child processes that work in ``folder`` and log there.

    They end with this process whatever ends it: the kernel sends them SIGTERM when it dies.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, name: str, command: list[str], ready: Callable[[], bool]) -> None:
        """Start a program and wait until ``ready``; it logs to NAME.log. Raises ProgramError."""
        log = self._folder / f"{name}.log"
        with log.open("ab") as output:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._running.append(process)
        deadline = time.monotonic() + _PATIENCE
        while True:
            answers = ready()
            if _ended(process):
                raise ProgramError(f"{name} ended:\n{_tail(log)}")
            if answers:
                return
            if time.monotonic() > deadline:
                raise ProgramError(f"{name} did not answer in {_PATIENCE} s:\n{_tail(log)}")

    def stop(self) -> None:
        """End what was started, the last first."""
        while self._running:
            process = self._running.pop()
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(timeout=0.05)
    except subprocess.TimeoutExpired:
        return False
    return True


def _tail(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]
