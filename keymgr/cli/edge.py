"""From whatever goes wrong to words and an exit status, in one place.

0 done; 1 refused or failed; 2 wrong usage; 130 stopped with Ctrl-C. Nobody sees a traceback.
"""

from __future__ import annotations

import json
import os
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, TextIO

import click

from keymgr.cli.app import app
from keymgr.cli.job import Outcome
from keymgr.cli.settings import Ports
from keymgr.cli.words import printable
from keymgr.errors import KeymgrError, unexpected


@dataclass(eq=False)
class UsageError(KeymgrError):
    """A command was written in a way that it does not know."""

    message: ClassVar[str] = "{what}"
    hint: ClassVar[str] = "'{command} --help' shows how it is written. Nothing was done."
    what: str
    command: str


@dataclass(eq=False)
class StoppedError(KeymgrError):
    """Ctrl-C, or the end of input at a question."""

    message: ClassVar[str] = "Stopped, as you asked."
    hint: ClassVar[str] = "The vault holds only finished work. Run the same command again to go on."


@dataclass(eq=False)
class OutputFailedError(KeymgrError):
    """Standard output does not take the answer."""

    message: ClassVar[str] = "The answer could not be written: {reason}."
    hint: ClassVar[str] = (
        "What the command did is kept. Mend the cause, and look before you run it again."
    )
    reason: str


def launch(arguments: Sequence[str], ports: Ports) -> int:
    """Run one command and return the exit status. Answers go to stdout, all else to stderr."""
    as_json = "--json" in arguments
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        outcome = app.main(list(arguments), prog_name="keymgr", standalone_mode=False, obj=ports)
        if isinstance(outcome, Outcome):
            _deliver(outcome)
    except (KeymgrError, click.ClickException) as error:
        return _report(_worded(error), as_json)
    except (KeyboardInterrupt, EOFError, click.Abort):
        return _report(StoppedError(), as_json)
    except BrokenPipeError:  # whoever read the answer has seen enough
        _drop(sys.stdout)
        return 1
    except Exception as error:  # noqa: BLE001  (the last resort, so that nobody sees a traceback)
        return _report(unexpected(error), as_json)
    return 0


def _deliver(outcome: Outcome) -> None:
    """Write the answer; raise the error that came with it, if any."""
    try:
        if sys.stdout is not None:
            sys.stdout.write(outcome.text + "\n")
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop(sys.stdout)
        raise OutputFailedError((error.strerror or "unknown error").lower()) from error
    if outcome.error is not None:
        raise outcome.error


def _worded(error: KeymgrError | click.ClickException) -> KeymgrError:
    if isinstance(error, KeymgrError):
        return error
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "keymgr"
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return UsageError("A command is missing.", command)
    return UsageError(error.format_message(), command)


def _report(error: KeymgrError, as_json: bool) -> int:  # noqa: FBT001  (the form, not a mode)
    """Write the error to stderr and return the exit status."""
    message, hint = printable(str(error)), printable(error.next_step())
    if as_json:
        fields = {"code": error.code, "message": message, "hint": hint}
        text = json.dumps({"error": fields})
    else:
        text = f"{_shaped('keymgr: ', message)}\n{_shaped('        ', hint)}"
    try:
        if sys.stderr is not None:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()
    except OSError:
        _drop(sys.stderr)
    return {UsageError: 2, StoppedError: 130}.get(type(error), 1)


def _shaped(start: str, text: str) -> str:
    """Return ``text`` after ``start``: one line, wrapped only for a person's screen."""
    if not sys.stderr or not sys.stderr.isatty():
        return start + text
    width = max(40, os.get_terminal_size(sys.stderr.fileno()).columns)
    return textwrap.fill(
        text, width, initial_indent=start, subsequent_indent=" " * len(start),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _drop(stream: TextIO) -> None:
    """Send what remains in ``stream`` nowhere, so that the end of the program does not fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
