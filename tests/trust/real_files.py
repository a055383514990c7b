"""The repositories in the data folder, and when they were current."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from keymgr.trust.names import Gun

WRITTEN: Final = datetime(2026, 11, 24, 1, tzinfo=UTC)
_DATA: Final = Path(__file__).parent / "data"


@dataclass(frozen=True)
class RealRepository:
    """What a Notary server held of one repository."""

    folder: str
    gun: Gun

    def __str__(self) -> str:
        return self.folder

    def files(self) -> dict[str, bytes]:
        """Return the files under the server's names."""
        folder = _DATA / self.folder
        found = sorted(folder.rglob("*.json"))
        return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


DOCKER: Final = RealRepository("docker", Gun("localhost:5000/trust/signed6"))
NOTARY: Final = RealRepository("notary", Gun("trust/notary6"))
