"""``keymgr-courier``: the command line of the online machine."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Final

import click

from keymgr import __version__
from keymgr.courier.edge import call

_COMMANDS: Final = ("request", "publish")


class _Commands(click.Group):
    """Loads a command when it is used, so that ``--version`` loads no HTTP."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        command = import_module(f"keymgr.courier.commands.{name}").command
        assert isinstance(command, click.Command)  # noqa: S101 - tells the type checker
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="keymgr-courier")
def courier() -> None:
    """Carry files between a Notary server and an offline keymgr.

    The courier runs on the machine with a network. It reads and publishes public data only, and
    never sees a key.
    """


def run() -> None:
    """Run the command line and end the process."""
    sys.exit(call(courier, sys.argv[1:]))
