"""Where the courier meets the shell: every end of a command as words and an exit status."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

import click

from keymgr.errors import KeymgrError

REFUSED: Final = 1
WRONG_USAGE: Final = 2
INTERRUPTED: Final = 130


@dataclass(eq=False)
class UnexpectedError(KeymgrError):
    """Something happened that nobody foresaw."""

    message: ClassVar[str] = "Something went wrong inside keymgr-courier ({kind})."
    hint: ClassVar[str] = (
        "This is a fault of the program: please report it with the command that you gave."
        " Running the command again does no harm: what is done is not done twice."
    )
    kind: str


def call(command: click.Command, arguments: Sequence[str]) -> int:
    """Run ``command`` and return its exit status; failures go to stderr, as JSON if so asked."""
    as_json = "--json" in arguments
    try:
        command.main(list(arguments), prog_name="keymgr-courier", standalone_mode=False)
    except click.UsageError as error:
        usage = error.ctx.get_usage() if error.ctx else ""
        _print("wrong-usage", error.format_message(), usage, as_json=as_json)
        return WRONG_USAGE
    except click.Abort:
        _print("cancelled", "Cancelled.", "Run it again when you like.", as_json=as_json)
        return INTERRUPTED
    except KeymgrError as error:
        _tell(error, as_json=as_json)
        return REFUSED
    except Exception as fault:  # noqa: BLE001 - nobody ever sees a traceback
        _tell(UnexpectedError(type(fault).__name__), as_json=as_json)
        return REFUSED
    return 0


def _tell(error: KeymgrError, *, as_json: bool) -> None:
    _print(error.code, str(error), error.next_step(), as_json=as_json)


def _print(code: str, message: str, hint: str, *, as_json: bool) -> None:
    if as_json:
        document = {"error": {"code": code, "message": message, "hint": hint}}
        click.echo(json.dumps(document, ensure_ascii=False), err=True)
    else:
        click.echo(f"{message}\n{hint}".strip(), err=True)
