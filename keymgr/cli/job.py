"""A command: it takes ``--json``, shows an example in its help, and returns an Answer."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import click

from keymgr.cli.settings import Settings
from keymgr.errors import KeymgrError


@dataclass(frozen=True)
class Answer:
    """What a command found or did: ``data`` for programs, ``lines`` for people.

    With an ``error`` both are shown, then the error, and the exit status is 1.
    """

    data: object
    lines: Sequence[str]
    error: KeymgrError | None = None


@dataclass(frozen=True)
class Outcome:
    """An answer in the form that was asked for."""

    text: str
    error: KeymgrError | None


class Job(click.Command):
    """A command of keymgr."""

    def __init__(
        self,
        name: str,
        callback: Callable[..., Answer],
        params: list[click.Parameter],
        help: str,  # noqa: A002  (click's own name)
        example: str,
    ) -> None:
        shown = "\n".join(f"  {line}" for line in inspect.cleandoc(example).splitlines())
        as_json = click.Option(
            ["--json", "as_json"], is_flag=True, help="Answer with one JSON document."
        )
        super().__init__(
            name,
            callback=callback,
            params=[*params, as_json],
            help=f"{inspect.cleandoc(help)}\n\n\b\nExample:\n{shown}",
            short_help=inspect.cleandoc(help).split("\n\n")[0].replace("\n", " "),
        )

    def invoke(self, ctx: click.Context) -> Outcome:
        """Run the command and put its answer into the form that was asked for."""
        as_json: bool = ctx.params.pop("as_json")
        settings: Settings = ctx.obj
        ctx.obj = replace(
            settings,
            as_json=as_json,
            vault=ctx.params.pop("vault", None) or settings.vault,
            why=ctx.params.pop("why", ""),
        )
        answer: Answer = super().invoke(ctx)
        if as_json:
            return Outcome(json.dumps(answer.data, indent=2), answer.error)
        return Outcome("\n".join(answer.lines), answer.error)
