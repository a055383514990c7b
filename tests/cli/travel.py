"""Requests and receipts as the courier writes them, without a courier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.exchange.receipt import Outcome, Receipt, ReceiptEntry, write_receipt
from keymgr.exchange.request import (
    Request,
    RequestedRepository,
    SeenTag,
    ServerKey,
    write_request,
)
from keymgr.trust.names import Digest, Gun, RoleName, Tag
from tests.cli.office import NOW, digest

SERVER = "https://notary.example.org"
_MANIFEST = "application/vnd.oci.image.manifest.v1+json"


def _server_key() -> ServerKey:
    public = PrivateKey.generate(Algorithm.ECDSA_P256).public
    return ServerKey(public.keytype, public.public)


def write_a_request(
    path: Path, guns: Sequence[str], tags: dict[str, str] | None = None, created: str = NOW
) -> Path:
    """Write a request for ``guns`` with the same ``tags`` (name to letter of the digest) in each.

    All share one server key: that is quicker than ten thousand.
    """
    key = _server_key()
    seen = tuple(
        SeenTag(Tag(name), Digest(digest(letter)), 1997, _MANIFEST)
        for name, letter in (tags or {}).items()
    )
    repositories = tuple(RequestedRepository(Gun(gun), key, key, {}, seen) for gun in guns)
    request = Request(
        created=datetime.fromisoformat(created), server=SERVER, repositories=repositories
    )
    path.write_bytes(write_request(request))
    return path


def write_a_receipt(
    path: Path, gun: str, versions: dict[str, int], outcome: Outcome = Outcome.PUBLISHED
) -> Path:
    """Write a receipt for one repository."""
    entry = ReceiptEntry(
        Gun(gun),
        outcome,
        {RoleName(role): version for role, version in versions.items()},
        "the server's words",
    )
    receipt = Receipt(
        created=datetime.fromisoformat(NOW),
        server=SERVER,
        bundle_sha256="0" * 64,
        repositories=(entry,),
    )
    path.write_bytes(write_receipt(receipt))
    return path
