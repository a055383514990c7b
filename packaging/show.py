"""Commands as a person would type them, each with its answer."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PROGRAMS = CHECKOUT / ".venv" / "bin"


def say(text: str) -> None:
    """Print a paragraph."""
    print(f"\n{textwrap.fill(text, 96)}", flush=True)


def heading(text: str) -> None:
    """Print a chapter's name."""
    print(f"\n\n── {text} {'─' * (92 - len(text))}", flush=True)


@dataclass(frozen=True)
class Shell:
    """Runs commands in ``folder``; ``environment`` is set besides PATH, ``secrets`` unseen."""

    folder: Path
    environment: Mapping[str, str]
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)

    def run(self, why: str, command: str, *, refused: bool = False, **shown: str) -> None:
        """Say why, show the command (``shown`` variables in front) and its answer.

        Ends the whole script where the command does not do what the story says: succeed, or,
        if ``refused``, fail.
        """
        variables = "".join(f"{name}={shlex.quote(value)} " for name, value in shown.items())
        say(why)
        lines = textwrap.wrap(
            variables + command, 90, break_long_words=False, break_on_hyphens=False
        )
        print("  $ " + " \\\n      ".join(lines), flush=True)
        answer = subprocess.run(
            shlex.split(command),
            cwd=self.folder,
            env=self._environment(shown),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        for line in answer.stdout.replace("\r", "\n").splitlines():
            print(f"    {line}", flush=True)
        if (answer.returncode != 0) != refused:
            sys.exit(f"This should have {'been refused' if refused else 'succeeded'}.")

    def ask(self, command: str) -> str:
        """Return the standard output of a command that is part of the scenery."""
        answer = subprocess.run(
            shlex.split(command),
            cwd=self.folder,
            env=self._environment({}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return answer.stdout

    def _environment(self, shown: Mapping[str, str]) -> dict[str, str]:
        path = {"PATH": f"{PROGRAMS}:{os.environ['PATH']}:/usr/sbin:/sbin"}
        return {"HOME": str(self.folder), **path, **self.environment, **self.secrets, **shown}
