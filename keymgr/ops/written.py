"""Files that are handed over: written, and compared with what their medium gives back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_from_medium, write_file


@dataclass(eq=False)
class WrittenOtherwiseError(KeymgrError):
    """The medium gives back other bytes than were written to it."""

    message: ClassVar[str] = "{path} was read back from its medium, and is not what was written."
    hint: ClassVar[str] = (
        "Don't hand it over, and don't use this medium again. The vault is unchanged; export to"
        " another one."
    )
    path: str


def write_compared(path: Path, content: bytes) -> None:
    """Write a file and read it back. Raises WriteFailedError, WrittenOtherwiseError."""
    write_file(path, content)
    if read_from_medium(path) != content:
        raise WrittenOtherwiseError(str(path))
