"""``request.json``: what the courier saw online, for the offline station to judge.

Everything in it is a claim: keys, metadata and digests are verified where they are used.
Schema: ``resources/schemas/keymgr-request.json``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from keymgr.exchange import envelope
from keymgr.exchange.durable import read_file
from keymgr.exchange.envelope import Document, Format, require_unique
from keymgr.exchange.metadata_name import MetadataName
from keymgr.trust.keys import KeyType, PublicKey
from keymgr.trust.names import Digest, Gun, Tag

REQUEST: Final = Format("keymgr-request", 1, 512 << 20)

ServerUrl = Annotated[str, Meta(pattern=r"^https?://[!-~]+\Z", max_length=2048)]
MediaType = Annotated[
    str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*\Z")
]


class ServerKey(Struct, frozen=True, forbid_unknown_fields=True):
    """A public key that the server holds the private half of."""

    keytype: KeyType
    public: Annotated[bytes, Meta(min_length=1, max_length=3072)]

    def __post_init__(self) -> None:
        """Refuse certificates: servers list bare keys."""
        if self.keytype.is_certificate:
            raise ValueError("a server's key is never a certificate")

    @property
    def public_key(self) -> PublicKey:
        """The key as metadata lists it."""
        return PublicKey(self.keytype, self.public)


class SeenTag(Struct, frozen=True, forbid_unknown_fields=True):
    """A tag as the registry served it: the digest is of the manifest's bytes, ``size`` long."""

    name: Tag
    digest: Digest
    size: Annotated[int, Meta(ge=1, le=(1 << 53) - 1)]
    media_type: Annotated[MediaType, Meta(max_length=255)]


class RequestedRepository(Struct, frozen=True, forbid_unknown_fields=True):
    """One repository: the server's keys, the metadata it serves now (may be none), its tags."""

    gun: Gun
    snapshot_key: ServerKey
    timestamp_key: ServerKey
    metadata: dict[MetadataName, bytes]
    tags: tuple[SeenTag, ...]

    def __post_init__(self) -> None:
        """Refuse a tag that stands twice."""
        require_unique(f"request for {self.gun}", [tag.name for tag in self.tags])


class Request(Document, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that one run of the courier brought."""

    format: Literal["keymgr-request"] = "keymgr-request"
    server: ServerUrl
    repositories: Annotated[tuple[RequestedRepository, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        """Refuse a repository that stands twice."""
        require_unique("request", [repository.gun for repository in self.repositories])


def load_request(path: Path) -> Request:
    """Read the request file at ``path``, refusing an oversized one before reading it.

    Raises what read_request raises, ReadFailedError and FileTooLargeError.
    """
    return read_request(read_file(path, REQUEST.limit))


def read_request(content: bytes) -> Request:
    """Parse a request; raises what ``envelope.decode`` raises."""
    return envelope.decode(content, REQUEST, Request)


def write_request(request: Request) -> bytes:
    """Return the bytes of a request file."""
    return envelope.encode(request)
