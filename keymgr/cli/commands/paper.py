"""``paper``: create, restore and verify."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import click

from keymgr.cli.desk import Desk, at_desk, reason_option
from keymgr.cli.job import Answer, Job
from keymgr.cli.terminal import Terminal
from keymgr.cli.words import count, facts, printable, prose, short
from keymgr.errors import KeymgrError
from keymgr.exchange.paper_lines import LineReader
from keymgr.ops.paper import make_paper, prove_paper, read_paper, restore_root
from keymgr.ops.roots import choose_root
from keymgr.vault.paper_key import PaperKey


@dataclass(eq=False)
class PaperNeededError(KeymgrError):
    """A paper is to be read, no file was given, and nobody can type."""

    message: ClassVar[str] = "No file was given, and there is no terminal to type the lines at."
    hint: ClassVar[str] = (
        "Nothing was changed. Give pictures of the paper's codes, or a text file with its lines."
    )


_files = click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")


@click.group()
def paper() -> None:
    """Put root keys on paper, and bring them back.

    The page holds the root key sealed under its own passphrase: as codes for a camera or a scanner,
    and as lines to be typed, each with a check of its own. Without the passphrase it tells nothing.
    """


@paper.command(cls=Job, example="keymgr paper create officer-a --out officer-a.pdf")
@click.argument("name")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE.pdf",
    help="The PDF file to write. It must not exist.",
)
@reason_option
@at_desk
def create(desk: Desk, name: str, out: Path) -> Answer:
    """Write a page to print that holds the root key NAME.

    You are asked for the root key's passphrase; the page opens with the same one, on any machine
    with keymgr. The codes are read back from the finished page before it is written.

    Print it on a printer that keeps no copies, verify the print with 'keymgr paper verify', and
    keep it where no one finds the passphrase too.
    """
    with desk.open() as station:
        made = make_paper(station, choose_root(station, name), out)
    record = made.record
    return Answer(
        {
            "name": record.name,
            "key_id": record.key_id,
            "file": str(out),
            "codes": made.codes,
            "lines": made.lines,
            "digest": made.digest,
        },
        [
            f"Root key {record.name} is on paper: {printable(str(out))}",
            *facts(
                [
                    ("Key ID", record.key_id),
                    ("Holds", f"{count(made.codes, 'code')} and {count(made.lines, 'line')}"),
                ],
                "  ",
            ),
            "",
            *prose(
                "Next: print it, scan or photograph the print, and prove that with"
                " 'keymgr paper verify PICTURE'."
            ),
        ],
    )


@paper.command(
    cls=Job,
    example="""
    keymgr paper verify scan.png
    keymgr paper verify lines.txt
    """,
)
@_files
@at_desk
def verify(desk: Desk, files: tuple[Path, ...]) -> Answer:
    """Prove that a paper gives its root key back. Nothing is stored, and no vault is needed.

    FILE is a picture, a scan or a PDF file of the codes (several, in any order, where there are
    several codes), or a text file with the lines. Without FILE you type the lines, and each is
    checked at once. Then you are asked for the passphrase.
    """
    sealed = _read(desk, files)
    with prove_paper(desk.ask, sealed):
        pass
    return Answer(
        {**_fields(sealed), "ok": True},
        ["The paper is good: the key on it opens, and its signatures verify.", *_facts(sealed)],
    )


@paper.command(
    cls=Job,
    example="""
    keymgr paper restore front.jpg back.jpg
    keymgr --vault new.keymgr paper restore scan.pdf --new-vault
    """,
)
@_files
@click.option("--name", metavar="NAME", help="What to call the root key, if not as on the paper.")
@click.option("--new-vault", is_flag=True, help="Make a new vault for it.")
@reason_option
@at_desk
def restore(desk: Desk, files: tuple[Path, ...], *, name: str | None, new_vault: bool) -> Answer:
    """Bring a root key back from paper.

    FILE is a picture, a scan or a PDF file of the codes (several, in any order, where there are
    several codes), or a text file with the lines. Without FILE you type the lines, and each is
    checked at once. Then you are asked for the paper's passphrase; the key is proven, and kept in
    the vault under the same passphrase.
    """
    sealed = _read(desk, files)
    sit_down = desk.create if new_vault else desk.open
    with prove_paper(desk.ask, sealed) as proven, sit_down() as station:
        restored = restore_root(station, proven, name)
    record = restored.record
    said = "is in the vault again" if restored.new else "was in the vault already; it stays there"
    return Answer(
        {"name": record.name, "key_id": record.key_id, "new": restored.new},
        [f"Root key {record.name} ({short(record.key_id)}) {said}."],
    )


def _read(desk: Desk, files: tuple[Path, ...]) -> PaperKey:
    if files:
        return read_paper(files)
    if desk.terminal is None:
        raise PaperNeededError
    return PaperKey.from_bytes(_typed(desk.terminal))


def _typed(terminal: Terminal) -> bytes:
    """Return the content of lines that a person types; a wrong one is asked for again."""
    terminal.say(*prose("Type the paper's lines, spaces or not, capitals or not."), "")
    reader = LineReader()
    while not reader.complete:
        of = f" of {reader.total}" if reader.total else ""
        try:
            reader.add(terminal.ask(f"Line {reader.expected}{of}: "))
        except KeymgrError as error:
            terminal.say(*prose(str(error), "  "))
    return reader.content()


def _fields(sealed: PaperKey) -> dict[str, object]:
    return {"name": sealed.name, "key_id": sealed.key_id, "made": sealed.made.isoformat()}


def _facts(sealed: PaperKey) -> list[str]:
    return facts(
        [
            ("Root key", printable(sealed.name)),
            ("Key ID", sealed.key_id),
            ("Made on", f"{sealed.made:%-d %b %Y}"),
        ],
        "  ",
    )
