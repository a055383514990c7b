"""A person at a terminal: the real program on a pseudo-terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pexpect

from tests.cli.office import NOW

ROOT: Final = Path(__file__).resolve().parents[2]
NOTHING: Final[Mapping[str, str]] = {}
CTRL_C: Final = "\x03"
CTRL_D: Final = "\x04"


@dataclass
class Person:
    """Works in ``folder``; ``typed`` is everything that was typed unseen."""

    folder: Path
    typed: list[str] = field(default_factory=list)

    def sits_down(
        self, *words: str, out: Path | None = None, env: Mapping[str, str] = NOTHING
    ) -> Sitting:
        """Start ``keymgr WORDS`` on a terminal of 80 columns, its answer going to ``out``."""
        answer = str(out or "/dev/tty")
        inherited = {name: value for name, value in os.environ.items() if "KEYMGR" not in name}
        process: pexpect.spawn[str] = pexpect.spawn(
            "sh",
            ["-c", 'exec "$@" >"$0"', answer, sys.executable, "-m", "tests.cheap_keymgr", *words],
            cwd=str(self.folder),
            env={
                **inherited,
                "PYTHONPATH": str(ROOT),
                "KEYMGR_VAULT": str(self.folder / "vault.keymgr"),
                "KEYMGR_TEST_CLOCK": NOW,
                **env,
            },
            dimensions=(24, 80),
            encoding="utf-8",
            timeout=30,
        )
        return Sitting(process, self)


@dataclass
class Sitting:
    """One command on the terminal."""

    process: pexpect.spawn[str]
    person: Person
    _seen: list[str] = field(default_factory=list)

    @property
    def seen(self) -> str:
        """Everything on the screen so far."""
        return "".join(self._seen).replace("\r\n", "\n")

    def answers(self, prompt: str, answer: str) -> None:
        """Wait for the exact ``prompt`` and type ``answer``: a line, or a control character."""
        self.process.expect_exact(prompt)
        self._seen += [str(self.process.before), prompt]
        if answer in {CTRL_C, CTRL_D}:
            self.process.send(answer)
        else:
            self.process.sendline(answer)
            self.person.typed.append(answer)

    def ends(self) -> int:
        """Wait for the end and return the exit status."""
        self.process.expect(pexpect.EOF)
        self._seen.append(str(self.process.before))
        self.process.close()
        assert self.process.signalstatus is None
        assert self.process.exitstatus is not None
        return int(self.process.exitstatus)
