"""Which repositories a command is about: named, listed in a file, or all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, ClassVar, Final, TypeVar

import click

from keymgr.cli.words import printable
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file
from keymgr.ops.station import Station
from keymgr.trust.names import Gun, InvalidNameError

_MAX_LIST: Final = 64 << 20

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(eq=False)
class GunsFileError(KeymgrError):
    """A line of a list of repositories is not one."""

    message: ClassVar[str] = "Line {line} of {path} is not a repository name: {text}"
    hint: ClassVar[str] = (
        "Nothing was changed. Write one name on each line, as docker does and without a tag;"
        " lines that begin with # are passed over."
    )
    path: Path
    line: int
    text: str


@dataclass(eq=False)
class NoGunsError(KeymgrError):
    """A list of repositories is empty."""

    message: ClassVar[str] = "{path} names no repository."
    hint: ClassVar[str] = "Nothing was changed. Write one name on each line."
    path: Path


@dataclass(frozen=True)
class Selection:
    """The repositories that were chosen: these, or everything there is."""

    guns: tuple[Gun, ...] = ()
    everything: bool = False

    @property
    def given(self) -> bool:
        """Whether anything was chosen."""
        return bool(self.guns) or self.everything

    def among(self, available: Sequence[Gun], where: str) -> Sequence[Gun] | None:
        """Return the chosen ones, None for all; the only available one where none was chosen.

        Raises click.UsageError where the choice is open.
        """
        if self.everything:
            return None
        if self.guns:
            return self.guns
        if len(available) == 1:
            return available
        raise click.UsageError(
            f"{where} holds {len(available):,} repositories. Name those you mean,"
            " or add --guns-from FILE or --all."
        )

    def in_vault(self, station: Station) -> Sequence[Gun] | None:
        """Return the chosen ones, None for all in the vault. Raises click.UsageError."""
        if self.given:
            return self.among((), "")
        return self.among(
            [Gun(record.gun) for record in station.vault.repositories.all()], "The vault"
        )


def read_guns(path: Path) -> tuple[Gun, ...]:
    """Return the names in a file, each once. Raises GunsFileError, NoGunsError."""
    found: dict[Gun, None] = {}
    content = read_file(path, _MAX_LIST).decode("utf-8-sig", errors="replace")
    for number, line in enumerate(content.splitlines(), start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        try:
            found[Gun(text)] = None
        except InvalidNameError as error:
            raise GunsFileError(path, number, printable(text[:300])) from error
    if not found:
        raise NoGunsError(path)
    return tuple(found)


def select(guns: Sequence[str], guns_from: Path | None, *, everything: bool) -> Selection:
    """Return the choice that was made in one of the three ways, or none.

    Raises InvalidNameError, GunsFileError, NoGunsError, or click.UsageError for two ways at once.
    """
    if sum([bool(guns), guns_from is not None, everything]) > 1:
        raise click.UsageError(
            "Name repositories, or add --guns-from FILE, or --all: one of these."
        )
    if guns_from is not None:
        return Selection(read_guns(guns_from))
    return Selection(tuple(dict.fromkeys(Gun(text) for text in guns)), everything)


def list_options(work: F) -> F:
    """Give a command ``--guns-from`` and ``--all``, as ``guns_from`` and ``everything``."""
    from_file = click.option(
        "--guns-from",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Take the repositories from FILE, one on each line.",
    )
    take_all = click.option("--all", "everything", is_flag=True, help="Take all repositories.")
    return from_file(take_all(work))


def takes_guns(work: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command ``GUN…``, ``--guns-from`` and ``--all``, as its argument ``selection``."""

    @wraps(work)
    def command(
        *arguments: object,
        guns: tuple[str, ...],
        guns_from: Path | None,
        everything: bool,
        **options: object,
    ) -> object:
        chosen = select(guns, guns_from, everything=everything)
        return work(*arguments, selection=chosen, **options)

    return click.argument("guns", nargs=-1, metavar="[GUN]...")(list_options(command))
