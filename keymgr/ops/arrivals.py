"""What files on a stick are, told by their beginning. Nothing of them is taken in here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.exchange.site import is_site

_LOOKED_AT: Final = 4096
"""Bytes of a file's beginning, in which a travelling file names its format."""
_MOST: Final = 500
"""So many files of a folder are looked at."""
_FORMAT: Final = re.compile(rb'"format"\s*:\s*"keymgr-([a-z-]{1,20})"')
_ZIP: Final = b"PK\x03\x04"
_PRIVATE: Final = re.compile(rb"-----BEGIN (?:ENCRYPTED |EC |RSA )?PRIVATE KEY-----")
_TAR: Final = (257, b"ustar")
_GZIP: Final = b"\x1f\x8b"
_PUBLIC: Final = re.compile(rb"-----BEGIN (?:CERTIFICATE|PUBLIC KEY)-----")


class Kind(StrEnum):
    """What a file calls itself."""

    REQUEST = "request"
    RECEIPT = "receipt"
    SIGN_OFF = "sign-off"
    BUNDLE = "bundle"
    BACKUP = "backup"
    PRIVATE_KEY = "private key"
    PUBLIC_KEY = "public key"
    IMAGE = "image"
    SITE = "site"
    TRUST_FOLDER = "trust folder"
    KEY_FOLDER = "folder with keys"


@dataclass(eq=False)
class UnknownArrivalError(KeymgrError):
    """A file or folder is nothing that keymgr takes in."""

    message: ClassVar[str] = "keymgr does not know what {path} is."
    hint: ClassVar[str] = (
        "Nothing was changed. It takes requests, receipts, sign-offs, bundles, backups, key files,"
        " public keys, certificates, OCI images, sites and trust folders."
    )
    path: str


@dataclass(frozen=True)
class Arrival:
    """A file and what it calls itself."""

    path: Path
    kind: Kind


def kind_of(path: Path) -> Kind | None:
    """Return what ``path`` calls itself; None for what keymgr does not know or can't read."""
    start = _start_of(path)
    named = _FORMAT.search(start)
    if named:
        name = named[1].decode()
        return Kind(name) if name in set(Kind) else None
    if start.startswith(_ZIP):
        return Kind.BUNDLE
    if _PRIVATE.search(start):
        return Kind.PRIVATE_KEY
    if _PUBLIC.search(start):
        return Kind.PUBLIC_KEY
    at, magic = _TAR
    return Kind.IMAGE if start.startswith(_GZIP) or start[at:].startswith(magic) else None


def _start_of(path: Path) -> bytes:
    """Return how a file begins; nothing where it can't be read."""
    if not path.is_file():  # a pipe would be waited for without end
        return b""
    try:
        with path.open("rb") as file:
            return file.read(_LOOKED_AT)
    except OSError:
        return b""


def recognise(path: Path) -> Arrival:
    """Return what a file or folder is. Raises UnknownArrivalError."""
    kind = _kind_of_folder(path) if path.is_dir() else kind_of(path)
    if kind is None:
        raise UnknownArrivalError(str(path))
    return Arrival(path, kind)


def _kind_of_folder(path: Path) -> Kind | None:
    if (path / "oci-layout").is_file():
        return Kind.IMAGE
    if is_site(path):
        return Kind.SITE
    if (path / "tuf").is_dir() or (path / "root.json").is_file():
        return Kind.TRUST_FOLDER
    keys = (each for each in path.rglob("*") if each.suffix in {".key", ".pem"})
    return Kind.KEY_FOLDER if next(keys, None) is not None else None


def arrivals(folder: Path) -> tuple[Arrival, ...]:
    """Return the files of ``folder`` that keymgr knows, by name; not those in folders within it."""
    try:
        paths = sorted(_files(folder))
    except OSError:
        return ()
    found = ((path, kind_of(path)) for path in paths[:_MOST])
    return tuple(Arrival(path, kind) for path, kind in found if kind is not None)


def tally(found: tuple[Arrival, ...]) -> dict[Kind, int]:
    """Return how many there are of each kind, in the kinds' order."""
    counts = Counter(each.kind for each in found)
    return {kind: counts[kind] for kind in Kind if counts[kind]}


def _files(folder: Path) -> Iterator[Path]:
    for each in folder.iterdir():
        if each.is_file() and not each.name.startswith("."):
            yield each
