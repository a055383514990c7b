"""Two desks: an offline one with a vault, an online one with the courier, and the stick between."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.docker import NOTHING, Answer
from tests.stack import Stack

PROGRAMS: Final = Path(sys.executable).parent
PASSPHRASES: Final = {
    "KEYMGR_VAULT_PASSPHRASE": "granite harbour seventeen lamps",
    "KEYMGR_ROOT_PASSPHRASE": "violet anchor nine bicycles",
    "KEYMGR_FILE_PASSPHRASE": "copper meadow four whistles",
}


class RefusedError(Exception):
    """keymgr refused what it had to do. The text is what it said."""


@dataclass(frozen=True)
class Office:
    """Runs the installed console scripts in ``folder``, which is also the USB stick."""

    folder: Path
    stack: Stack
    before: tuple[str, ...] = ()
    """A program that runs keymgr, such as strace with its options."""
    program: tuple[str, ...] = (str(PROGRAMS / "keymgr"),)

    def keymgr(self, *arguments: str, env: Mapping[str, str] = NOTHING) -> Answer:
        """Run keymgr. Raises RefusedError where it does not end with 0."""
        command = [*self.before, *self.program, *arguments]
        return _done(self._run(command, {**PASSPHRASES, **env}))

    def ask(self, *arguments: str) -> Any:  # noqa: ANN401 - the JSON of any command
        """Return the JSON document that a command answers with."""
        return json.loads(self.keymgr(*arguments, "--json").stdout)

    def courier(self, *arguments: str) -> Answer:
        """Run keymgr-courier for the stack's Notary server. Raises RefusedError."""
        server = ["--server", self.stack.notary, "--ca", str(self.stack.ca)]
        return _done(self._run([str(PROGRAMS / "keymgr-courier"), *arguments, *server], NOTHING))

    def open_vault(self) -> None:
        """Make a vault with one root key."""
        self.keymgr("init")
        self.keymgr("root", "create", "company")

    def request(self, gun: str, *tags: str, new_key: str = "") -> str:
        """Let the courier ask for a repository and these of its tags; return the file's name."""
        new = ("--new-key", new_key) if new_key else ()
        listed = [argument for tag in tags for argument in ("--tag", tag)]
        registry = f"http://{self.stack.registry}"
        out = f"{gun.rpartition('/')[2]}-request.json"
        self.courier("request", gun, *listed, *new, "--registry", registry, "--out", out)
        return out

    def publish(self, gun: str) -> None:
        """Export a repository, upload it, and bring the receipt back."""
        name = gun.rpartition("/")[2]
        self.keymgr("export", gun, "--out", f"{name}.zip")
        self.courier("publish", f"{name}.zip", "--out", f"{name}-receipt.json")
        self.keymgr("receipt", "import", f"{name}-receipt.json")

    def _run(self, command: list[str], env: Mapping[str, str]) -> Answer:
        everything = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "KEYMGR_VAULT": str(self.folder / "vault"),
            "PYTHONDONTWRITEBYTECODE": "1",  # compiled code is no part of what keymgr writes
            **env,
        }
        return subprocess.run(
            command,
            env=everything,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


def _done(answer: Answer) -> Answer:
    if answer.returncode != 0:
        raise RefusedError(f"{answer.args}: exit {answer.returncode}\n{answer.stderr}")
    return answer
