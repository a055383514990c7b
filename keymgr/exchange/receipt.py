"""``receipt.json``: what became of a bundle, for the offline station to note.

It is a report by the online machine, not proof. Schema:
``resources/schemas/keymgr-receipt.json``.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from keymgr.exchange import envelope
from keymgr.exchange.durable import read_file
from keymgr.exchange.envelope import Document, Format, require_unique
from keymgr.exchange.request import ServerUrl
from keymgr.trust.names import Gun, RoleName

RECEIPT: Final = Format("keymgr-receipt", 1, 64 << 20)


class Outcome(StrEnum):
    """What became of one repository's files."""

    PUBLISHED = "published"
    ALREADY_THERE = "already-there"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"

    @property
    def is_success(self) -> bool:
        """Whether the server now holds what the bundle holds."""
        return self in {Outcome.PUBLISHED, Outcome.ALREADY_THERE}


class ReceiptEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One repository: the versions that the server holds now, by role, and its words."""

    gun: Gun
    outcome: Outcome
    roles: dict[RoleName, Annotated[int, Meta(ge=1, le=(1 << 53) - 1)]]
    answer: Annotated[str, Meta(max_length=2000)]


class Receipt(Document, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What became of every repository of one bundle, named by the SHA-256 of its file."""

    format: Literal["keymgr-receipt"] = "keymgr-receipt"
    server: ServerUrl
    bundle_sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    repositories: Annotated[tuple[ReceiptEntry, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        """Refuse a repository that stands twice."""
        require_unique("receipt", [entry.gun for entry in self.repositories])


def load_receipt(path: Path) -> Receipt:
    """Read the receipt file at ``path``, refusing an oversized one before reading it.

    Raises what read_receipt raises, ReadFailedError and FileTooLargeError.
    """
    return read_receipt(read_file(path, RECEIPT.limit))


def read_receipt(content: bytes) -> Receipt:
    """Parse a receipt; raises what ``envelope.decode`` raises."""
    return envelope.decode(content, RECEIPT, Receipt)


def write_receipt(receipt: Receipt) -> bytes:
    """Return the bytes of a receipt file."""
    return envelope.encode(receipt)
