"""The commands, each imported only when it runs."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, MutableMapping
from typing import Final

import click
from click.shell_completion import CompletionItem

from keymgr import __version__
from keymgr.cli.settings import Ports, Settings

_COMMANDS: Final = {
    "init": ("setup:init", "Make a new, empty vault."),
    "status": ("setup:status", "Show which vault is used and what is to be done."),
    "root": ("root:root", "Make and list root keys."),
    "repo": ("repo:repo", "Create, list and show repositories."),
    "tag": ("tag:tag", "Sign, list and revoke tags."),
    "rotate": ("rotate:rotate", "Replace keys."),
    "sign-off": ("sign_off:sign_off", "Let several officers sign one change."),
    "signer": ("signer:signer", "Add, remove and list signers."),
    "delegation": (
        "delegation:delegation",
        "Let other keys sign tags, as notary's delegations do.",
    ),
    "witness": ("upkeep:witness", "Sign files again, unchanged, with keys of this vault."),
    "renew": ("upkeep:renew", "Sign again what expires, or has expired."),
    "expiry": (
        "upkeep:expiry",
        "List what expires, the soonest first.",
    ),
    "clock": ("clock:clock", "Settle doubts about this station's clock."),
    "station": ("station:station", "Check whether this machine is fit to hold keys."),
    "key": ("key:key", "List keys; take them in and hand them out as key files."),
    "backup": ("backup:backup", "Make, prove and restore backups."),
    "passphrase": ("passphrase:passphrase", "Change passphrases, and what a guess costs."),
    "shares": ("shares:shares", "Put officers' shares of a root key on paper, and check them."),
    "keyring": ("keyring:keyring", "Use the desktop's keyring, if you choose to."),
    "paper": ("paper:paper", "Put root keys on paper, and bring them back."),
    "export": ("export:export", "Write signed metadata for a Notary server or a web server."),
    "verify": ("verify:verify", "Check signed metadata as a docker client would."),
    "receipt": ("receipt:receipt", "Note what the courier published."),
    "audit": ("audit:audit", "List, check and write out the audit log."),
    "version": ("about:version", "Show keymgr's version."),
    "help": ("about:help_", "Show how a command is used."),
    "manual": ("manual:manual", "Show a page of the manual."),
    "completion": ("about:completion", "Print the completion script for a shell."),
}


class _Commands(MutableMapping[str, click.Command]):
    """Commands by name. Looking one up imports its module."""

    def __init__(self) -> None:
        self._loaded: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._loaded:
            module, _, attribute = _COMMANDS[name][0].partition(":")
            found = importlib.import_module(f"keymgr.cli.commands.{module}")
            self._loaded[name] = getattr(found, attribute)
        return self._loaded[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_COMMANDS)

    def __len__(self) -> int:
        return len(_COMMANDS)


class _Program(click.Group):
    """The top level: its help and completion need no command's module."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of a first ceremony."""
        del ctx
        return list(_COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in _COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands and options that begin with ``incomplete``."""
        commands = [
            CompletionItem(name, help=words)
            for name, (_, words) in _COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return commands + click.Command.shell_complete(self, ctx, incomplete)


@click.group(
    cls=_Program,
    commands=_Commands(),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="keymgr", message="%(prog)s %(version)s")
@click.option(
    "--vault",
    type=click.Path(path_type=str),
    envvar="KEYMGR_VAULT",
    show_envvar=True,
    help="The vault's file, if not the one in your data folder.",
)
@click.pass_context
def app(ctx: click.Context, vault: str | None) -> None:
    """Keep the keys of Docker Content Trust offline, and sign with them.

    keymgr keeps root keys and tagging keys in one encrypted file, the vault, on a
    machine without a network. What it signs leaves as public files that a docker
    client verifies.

    \b
    A first ceremony:
      keymgr init
      keymgr root create officer-a
      keymgr repo create registry.example.org/team/app --request request.json
      keymgr tag sign registry.example.org/team/app 1.0 --oci image-folder
      keymgr export --out bundle.zip

    'keymgr COMMAND --help' explains each command, with an example.
    """  # noqa: D301  (the backspace keeps the lines below it as they are)
    ports: Ports = ctx.obj
    ctx.obj = Settings(ports, vault, as_json=False)
