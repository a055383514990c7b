"""What both commands share: options, the connection, progress."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from keymgr.courier.credentials import Credentials, Keychain, docker_config
from keymgr.courier.crew import THREADS
from keymgr.courier.session import Session
from keymgr.courier.transport import Transport

SERVER: Final = click.option(
    "--server",
    required=True,
    metavar="URL",
    help="The Notary server, for example https://notary.example.org.",
)
CA: Final = click.option(
    "--ca",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Certificates (PEM) of your own authority, trusted beside the system's.",
)
JSON: Final = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


@contextlib.contextmanager
def open_session(ca: Path | None) -> Iterator[Session]:
    """Give a session with Docker's credentials, which asks for more on a terminal."""
    ask = _ask if sys.stdin.isatty() and sys.stderr.isatty() else None
    keychain = Keychain(docker_config(os.environ), ask)
    transport = Transport(ca, THREADS)
    try:
        yield Session(transport, keychain)
    finally:
        transport.close()


@contextlib.contextmanager
def progress(label: str, total: int) -> Iterator[Callable[[], None]]:
    """Give a function that notes one more as done, shown where a person watches."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda: bar.advance(task)


def _ask(host: str) -> Credentials | None:
    """Prompt for a user name and a password; None where the person has none."""
    user = click.prompt(
        f"User name for {host} (empty to go on without)", default="", show_default=False, err=True
    )
    if not user:
        return None
    password = click.prompt(f"Password of {user} for {host}", hide_input=True, err=True)
    return Credentials(user, password)
