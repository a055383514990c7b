"""``sign-off.json``: a change that several officers must sign, on its way between their vaults.

Public data only: files as signed so far, and the former files that they follow. Schema:
``resources/schemas/keymgr-sign-off.json``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from keymgr.exchange import envelope
from keymgr.exchange.durable import read_file
from keymgr.exchange.envelope import Document, Format, require_unique
from keymgr.exchange.metadata_name import MetadataName
from keymgr.trust.names import Gun, KeyId

SIGN_OFF: Final = Format("keymgr-sign-off", 1, 256 << 20)

Words = Annotated[str, Meta(max_length=1000)]


class ProposedChange(Struct, frozen=True, forbid_unknown_fields=True):
    """One repository's change: the files it follows, and the new ones as signed so far."""

    gun: Gun
    former: dict[MetadataName, bytes]
    files: Annotated[dict[MetadataName, bytes], Meta(min_length=1)]
    sentences: tuple[Words, ...]


class SignOff(Document, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Changes to be signed together. ``names`` says whose a root key is, by canonical ID."""

    format: Literal["keymgr-sign-off"] = "keymgr-sign-off"
    reason: Words
    names: dict[KeyId, Annotated[str, Meta(max_length=100)]]
    changes: Annotated[tuple[ProposedChange, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        """Refuse a repository that stands twice."""
        require_unique("sign-off", [change.gun for change in self.changes])


def load_sign_off(path: Path) -> SignOff:
    """Read the sign-off at ``path``. Raises what ``envelope.decode`` and ``read_file`` raise."""
    return envelope.decode(read_file(path, SIGN_OFF.limit), SIGN_OFF, SignOff)


def write_sign_off(sign_off: SignOff) -> bytes:
    """Return the bytes of a sign-off file."""
    return envelope.encode(sign_off)
