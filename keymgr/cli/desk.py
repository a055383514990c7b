"""Where a command on a vault sits down: the vault's place, the person, the progress bar."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property, wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

import click

from keymgr.cli.job import Answer
from keymgr.cli.passphrases import Passphrases
from keymgr.cli.progress import Bar, Quiet, bar_or_quiet
from keymgr.cli.settings import Settings
from keymgr.cli.terminal import ConfirmationNeededError, Terminal, require_confirmed
from keymgr.cli.words import count, minute, printable, prose
from keymgr.crypto.kdf import KdfParams
from keymgr.ops.digests import short_words
from keymgr.ops.initialise import create_vault
from keymgr.ops.keyring_choice import keyring_of
from keymgr.ops.ports import Clock
from keymgr.ops.station import Station, open_station
from keymgr.ops.workplace import usual_vault, who

P = ParamSpec("P")


class Desk:
    """What one run of a command works with. From here on there are no core dumps."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stations: list[Station] = []
        settings.ports.harden()

    @property
    def clock(self) -> Clock:
        """The time now."""
        return self._settings.ports.clock

    @cached_property
    def path(self) -> Path:
        """The vault's file."""
        chosen = self._settings.vault
        path = Path(chosen) if chosen else usual_vault()
        return path.absolute()

    @cached_property
    def terminal(self) -> Terminal | None:
        """The terminal, when somebody sits there."""
        return Terminal.find()

    @cached_property
    def progress(self) -> Bar | Quiet:
        """The progress bar."""
        return bar_or_quiet(wanted=not self._settings.as_json)

    @cached_property
    def ask(self) -> Passphrases:
        """Whoever gives the passphrases."""
        return Passphrases(os.environ, self.terminal, self.note)

    def calibrate(self) -> KdfParams:
        """Return what a passphrase's derivation should cost on this machine."""
        return self._settings.ports.calibrate()

    def open(self) -> Station:
        """Ask for the vault's passphrase and open it. Raises the vault's errors."""
        station = open_station(self.path, *self.ports(), keyring_of)
        if station.doubt is not None:
            self.note(
                f"Whether this vault is an older copy was not checked: {station.doubt}"
                f" {station.doubt.next_step()}"
            )
        return self._sat_down(station)

    def open_unseen(self) -> Station:
        """Open the vault as ``open`` does, whatever the desktop's keyring says of it."""
        return self._sat_down(open_station(self.path, *self.ports()))

    def _sat_down(self, station: Station) -> Station:
        self._stations.append(station)
        station.reason = self._settings.why
        self._tell_refusals(station)
        if station.vault.is_older:
            self.note(
                f"This vault has format {station.vault.format}. The next change raises it; older"
                " releases of keymgr will refuse it then."
            )
        return station

    def ports(self) -> tuple[Passphrases, Bar | Quiet, Clock, str]:
        """Return what a job asks of its surroundings, and who works here."""
        return self.ask, self.progress, self.clock, who()

    def create(self) -> Station:
        """Make a new vault. Raises what ``create_vault`` raises."""
        station = create_vault(self.path, *self.ports(), self.calibrate)
        self._stations.append(station)
        station.reason = self._settings.why
        return station

    def _tell_refusals(self, station: Station) -> None:
        refusals = station.book.refusals
        if refusals is not None:
            times = count(refusals.count, "wrong passphrase was", "wrong passphrases were")
            self.note(
                f"{times} tried on this vault since it was opened last: by"
                f" {printable(', '.join(refusals.actors))}, the last on {minute(refusals.last)}."
            )

    def tell_log_end(self) -> None:
        """Show where the audit log ends, for the officer's notes, if this command added to it."""
        ends = [station.log_end for station in self._stations if station.log_end is not None]
        for end in ends:
            self.note(f"Audit log, entry {end.entries:,}: {short_words(end.digest)}")

    def show(self, *lines: str) -> None:
        """Show the person something beside the answer, on stderr. Programs are not told."""
        if not self._settings.as_json:
            click.echo("\n".join(lines), err=True)

    def note(self, text: str) -> None:
        """Tell the person a thing in a sentence or two, as ``show`` does."""
        self.show(*prose(text))

    def require_confirmed(self, plan: list[str], question: str, option: str) -> None:
        """Show ``plan`` at the terminal and ask. Raises as ``terminal.require_confirmed``."""
        if self.terminal is not None:
            self.terminal.say(*plan)
        require_confirmed(self.terminal, question, option)

    def typed_name(self, name: str, what: str, given: str | None) -> str:
        """Return ``given``, else what a person types to confirm that ``what`` goes for ever.

        Raises ConfirmationNeededError where nobody is there.
        """
        if given is not None:
            return given
        if self.terminal is None:
            raise ConfirmationNeededError("--confirm NAME")
        self.terminal.say(*prose(what), "", f"To confirm, type: {name}")
        return self.terminal.ask("> ")


vault_option = click.option(
    "--vault",
    type=click.Path(path_type=str),
    help="The vault's file, if not the one in your data folder (or KEYMGR_VAULT).",
)


confirm_option = click.option(
    "--confirm", metavar="NAME", help="The name, typed again: for scripts."
)


reason_option = click.option("--reason", "why", default="", help="Why, for the audit log.")
"""For commands that don't use the reason themselves: what they log keeps it."""


def at_desk(work: Callable[Concatenate[Desk, P], Answer]) -> Callable[P, Answer]:
    """Give a command its Desk as first argument, and the option ``--vault``."""

    @wraps(work)
    def command(*arguments: P.args, **options: P.kwargs) -> Answer:
        desk = Desk(click.get_current_context().obj)
        with desk.progress:
            answer = work(desk, *arguments, **options)
        desk.tell_log_end()
        return answer

    return vault_option(command)
