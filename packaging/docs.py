"""Writes the man pages and shell completions that the package ships, from the commands themselves.

``python packaging/docs.py`` writes them into packaging/; with a folder's name, into that folder.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete
from click_man.core import write_man_pages

from keymgr import __version__
from keymgr.cli.app import app
from keymgr.courier.main import courier

PROGRAMS: dict[str, click.Group] = {"keymgr": app, "keymgr-courier": courier}


def main(folder: Path) -> None:
    """Write ``man/`` and ``completions/`` below ``folder`` anew."""
    man, completions = folder / "man", folder / "completions"
    for each in (man, completions):
        shutil.rmtree(each, ignore_errors=True)
        each.mkdir(parents=True)
    for name, group in PROGRAMS.items():
        load(group, click.Context(group, info_name=name))
        # A date would make the pages differ from one day to the next.
        write_man_pages(name, group, version=__version__, target_dir=str(man), date=" ")
        variable = f"_{name}_COMPLETE".replace("-", "_").upper()
        for shell in (BashComplete, ZshComplete, FishComplete):
            script = shell(group, {}, name, variable).source()
            (completions / f"{name}.{shell.name}").write_text(script.rstrip() + "\n")
    for page in man.iterdir():
        page.write_text("".join(f"{line.rstrip()}\n" for line in page.read_text().splitlines()))


def load(group: click.Group, context: click.Context) -> None:
    """Load the commands that a group would only load when they are used."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None  # noqa: S101 - the group listed it
        group.add_command(command, name)
        if isinstance(command, click.Group):
            load(command, click.Context(command, info_name=name, parent=context))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
