"""``manual``: the pages that the window shows as help, on the terminal."""

from __future__ import annotations

import re
from io import StringIO

import click

from keymgr.cli.job import Answer, Job
from keymgr.cli.words import table
from keymgr.ops.manual import page_text, topic_for_command, topics

_WIDTH = 79
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)\n*")
_LINK = re.compile(r"\[([^\]]+)\]\(([a-z-]+)\.md[^)]*\)")


@click.command(
    cls=Job,
    example="""
    keymgr manual
    keymgr manual lost
    keymgr manual rotate root
    """,
)
@click.argument("page", nargs=-1)
def manual(page: tuple[str, ...]) -> Answer:
    """Show a page of the manual.

    A page says when to do a job, how, what clients see and how to undo it. PAGE is a page's name,
    or a command whose page is meant. Without it the pages are listed.
    """
    if not page:
        rows = [(topic.name, topic.title) for topic in topics()]
        data = [{"name": name, "title": title} for name, title in rows]
        return Answer(data, table(("PAGE", "ABOUT"), rows))
    topic = topic_for_command(" ".join(page))
    name = topic.name if topic is not None else "-".join(page)
    text = page_text(name)
    return Answer({"name": name, "text": text}, _plain(text))


def _plain(markdown: str) -> list[str]:
    """Return Markdown as plain lines for a terminal; links name their pages, pictures go."""
    from rich.console import Console  # noqa: PLC0415  (loads slowly)
    from rich.markdown import Markdown  # noqa: PLC0415

    words = _LINK.sub(r"\1 (page \2)", _PICTURE.sub("", markdown))
    console = Console(file=StringIO(), width=_WIDTH, color_system=None, force_terminal=False)
    with console.capture() as capture:
        console.print(Markdown(words, hyperlinks=False))
    return [line.rstrip() for line in capture.get().splitlines()]
