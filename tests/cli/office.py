"""An office to work in: the real command line, run inside the test, and what it answers."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from keymgr.cli.edge import launch
from keymgr.cli.settings import Ports
from tests.cheap_keymgr import PORTS

APP: Final = "registry.example.org/team/app"
SITE: Final = "registry.example.org/team/site"
NOW: Final = "2030-03-14T09:30:00+00:00"
PASSPHRASES: Final = {
    "KEYMGR_VAULT_PASSPHRASE": "vault: the cat sat on the mat",
    "KEYMGR_ROOT_PASSPHRASE": "root: seven swans a-swimming",
    "KEYMGR_REPOSITORY_PASSPHRASE": "repository: nine ladies dancing",
    "KEYMGR_FILE_PASSPHRASE": "file: eleven pipers piping",
}


def digest(letter: str) -> str:
    """Return a digest that is easy to tell from others."""
    return "sha256:" + letter * 64


def fill(disk: Path) -> None:
    """Write until no space is left."""
    with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(4096))


@dataclass(frozen=True)
class Ran:
    """What a command left: its status and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401  (whatever the document holds)
        """The one document on stdout."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, str]:
        """The error document on stderr."""
        document: dict[str, dict[str, str]] = json.loads(self.err)
        assert set(document) == {"error"}
        assert set(document["error"]) == {"code", "message", "hint"}
        return document["error"]


@dataclass
class Office:
    """A folder with a vault, or a place for one."""

    folder: Path
    capture: pytest.CaptureFixture[str]
    ports: Ports = PORTS
    environment: dict[str, str] = field(
        default_factory=lambda: {**PASSPHRASES, "KEYMGR_TEST_CLOCK": NOW}
    )

    @property
    def vault(self) -> Path:
        """The vault's file."""
        return self.folder / "vault.keymgr"

    def __call__(self, *words: str | Path, **environment: str | None) -> Ran:
        """Run ``keymgr WORDS``. ``environment`` adds variables, or takes one out (None)."""
        merged: dict[str, str | None] = {**self.environment, "KEYMGR_VAULT": str(self.vault)}
        merged |= environment
        with pytest.MonkeyPatch.context() as patch:
            for name in [name for name in os.environ if name.startswith("KEYMGR_")]:
                patch.delenv(name)
            for name, value in merged.items():
                if value is not None:
                    patch.setenv(name, value)
            patch.chdir(self.folder)
            patch.setattr("sys.stdin", None)
            self.capture.readouterr()
            status = launch([str(word) for word in words], self.ports)
        written = self.capture.readouterr()
        given = [value for name, value in merged.items() if "_PASSPHRASE" in name]
        for passphrase in filter(None, given):
            assert passphrase not in written.out + written.err, "a passphrase was shown"
        return Ran(status, written.out, written.err)

    def done(self, *words: str | Path, **environment: str | None) -> Ran:
        """Run a command that must succeed."""
        ran = self(*words, **environment)
        assert ran.status == 0, ran.err
        return ran

    @contextlib.contextmanager
    def untouched(self) -> Iterator[None]:
        """Require that the vault is afterwards as it was, every byte, and nothing beside it."""
        before = self.vault.read_bytes()
        beside = sorted(path.name for path in self.vault.parent.glob("vault*"))
        yield
        assert self.vault.read_bytes() == before
        assert sorted(path.name for path in self.vault.parent.glob("vault*")) == beside

    def refused(self, *words: str | Path, **environment: str | None) -> Ran:
        """Run a command that must fail with 1, a sentence and a next step, and change nothing."""
        with self.untouched():
            ran = self(*words, **environment)
        assert ran.status == 1, ran
        lines = ran.err.splitlines()
        assert lines[-2].startswith("keymgr: ")
        assert lines[-1].startswith("        ")
        assert "Traceback" not in ran.err
        return ran
