"""The terminal in front of a person: questions go there and nowhere else.

Answers never come from standard input, which may be a file, and questions never land in standard
output, which may be one.
"""

from __future__ import annotations

import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final, Self

from keymgr.crypto.secret import PassphraseTextError, Secret
from keymgr.errors import KeymgrError

_TTY: Final = Path("/dev/tty")


@dataclass(eq=False)
class NotConfirmedError(KeymgrError):
    """A person said no."""

    message: ClassVar[str] = "You did not confirm, so it was not done."
    hint: ClassVar[str] = "Nothing was changed. Run the command again when you are sure."


@dataclass(eq=False)
class ConfirmationNeededError(KeymgrError):
    """A question must be answered and nobody is there."""

    message: ClassVar[str] = "This must be confirmed, and there is no terminal to ask at."
    hint: ClassVar[str] = (
        "Nothing was changed. Run it in a terminal. A script that has nobody to ask adds {option}."
    )
    option: str


class Terminal:
    """The controlling terminal, when somebody sits there."""

    @classmethod
    def find(cls) -> Self | None:
        """Return the terminal, None in a script without one."""
        if not any(stream and stream.isatty() for stream in (sys.stdin, sys.stderr)):
            return None
        try:
            os.close(os.open(_TTY, os.O_RDWR | os.O_NOCTTY))
        except OSError:
            return None
        return cls()

    def say(self, *lines: str) -> None:
        """Show lines that belong to a question."""
        with _TTY.open("w", errors="backslashreplace") as out:
            out.writelines(f"{line}\n" for line in lines)

    def ask_hidden(self, prompt: str) -> Secret:
        """Return what is typed, unseen. Raises PassphraseTextError, KeyboardInterrupt, EOFError."""
        try:
            return Secret.from_text(getpass.getpass(prompt))
        except UnicodeDecodeError:
            raise PassphraseTextError from None

    def ask(self, prompt: str) -> str:
        """Return a line that is typed for all to see. Raises KeyboardInterrupt, EOFError."""
        with _TTY.open("w", errors="backslashreplace") as out:
            out.write(prompt)
        with _TTY.open(errors="replace") as typed:
            answer = typed.readline()
        if not answer:
            raise EOFError
        return answer.strip()

    def require_yes(self, question: str) -> None:
        """Ask; raise NotConfirmedError for anything but y or yes."""
        if not self.is_yes(question):
            raise NotConfirmedError

    def is_yes(self, question: str) -> bool:
        """Ask; return whether the answer is y or yes."""
        return self.ask(f"{question} [y/N] ").lower() in {"y", "yes"}


def require_confirmed(terminal: Terminal | None, question: str, option: str) -> None:
    """Ask at the terminal. Raises NotConfirmedError, or ConfirmationNeededError without one."""
    if terminal is None:
        raise ConfirmationNeededError(option)
    terminal.require_yes(question)
