"""Lists of repositories in a text file, one a line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file
from keymgr.exchange.strict_json import printable
from keymgr.trust.names import Gun, InvalidNameError

_MAX_BYTES: Final = 64 << 20


@dataclass(eq=False)
class GunListError(KeymgrError):
    """A line of a list names no repository."""

    message: ClassVar[str] = "Line {line} of {path} is not a valid repository name: {text!r}."
    hint: ClassVar[str] = (
        "Write one name a line, as docker does, without a tag. Empty lines and lines that start"
        " with # are skipped. Nothing was changed."
    )
    path: Path
    line: int
    text: str


def read_guns(path: Path) -> list[Gun]:
    """Return the repositories that ``path`` lists, in its order, doubled ones once.

    Raises GunListError, ReadFailedError or FileTooLargeError.
    """
    content = read_file(path, _MAX_BYTES).decode("utf-8-sig", errors="replace")
    guns: dict[Gun, None] = {}
    for number, line in enumerate(content.splitlines(), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        try:
            guns[Gun(text)] = None
        except InvalidNameError as error:
            raise GunListError(path, number, printable(text)) from error
    return list(guns)
