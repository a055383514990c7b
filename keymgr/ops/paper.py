"""Root keys on paper: making a page, reading it back, proving it, and taking the key in again.

The private key is never written unsealed: the page holds it under the root's own passphrase
(``vault.paper_key``), and what is read from a page stays in memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Self

from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file, write_file
from keymgr.exchange.paper_codes import NoCodesError, join, split
from keymgr.exchange.paper_lines import read_lines, write_lines
from keymgr.exchange.pictures import MAX_BYTES, codes_of
from keymgr.exchange.sheets.key_sheet import KeySheet, draw_key_sheet
from keymgr.ops.digests import in_words
from keymgr.ops.key_files import OutputExistsError
from keymgr.ops.ports import AskSecret, Opens, SecretFor
from keymgr.ops.roots import (
    check_root_passphrase,
    parse_root_name,
    require_new_root_name,
    store_root,
)
from keymgr.ops.station import Station
from keymgr.vault.errors import NoPrivateKeyError
from keymgr.vault.paper_key import PaperKey
from keymgr.vault.records import KeyRecord, PassphraseProtector

_TEXT_BYTES: int = 1 << 16


@dataclass(eq=False)
class NoPassphraseToSealError(KeymgrError):
    """A root is not guarded by one passphrase, so there is none to seal a page under."""

    message: ClassVar[str] = (
        "Root key {name} is not guarded by one passphrase, so it can't be sealed on one page."
    )
    hint: ClassVar[str] = (
        "Nothing was written. Give each officer their own share on paper instead, or take a backup"
        " of the vault."
    )
    name: str


@dataclass(eq=False)
class PageUnreadableError(KeymgrError):
    """The page that was drawn does not read back."""

    message: ClassVar[str] = "The page was drawn, but its codes did not read back."
    hint: ClassVar[str] = "Nothing was written. Please report this."


@dataclass(eq=False)
class SeveralTextsError(KeymgrError):
    """A text lies among several files."""

    message: ClassVar[str] = "{path} holds typed lines, and other files were given besides."
    hint: ClassVar[str] = (
        "Nothing was changed. Give one file with all the lines, or pictures of the codes only."
    )
    path: Path


@dataclass(frozen=True)
class Paper:
    """A page that was written. ``digest`` is the hex SHA-256 of the sealed key on it."""

    record: KeyRecord
    out: Path
    codes: int
    lines: int
    digest: str


@dataclass(frozen=True)
class ProvenRoot:
    """A root key that a paper's passphrase opened, proven against its public half.

    Use it as a context manager: the passphrase is wiped at its end.
    """

    sealed: PaperKey
    key: PrivateKey
    passphrase: Secret = field(repr=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.passphrase.forget()


@dataclass(frozen=True)
class RestoredRoot:
    """A root key from paper as it is in the vault; ``new`` unless it was there before."""

    record: KeyRecord
    new: bool


def make_paper(station: Station, record: KeyRecord, out: Path) -> Paper:
    """Ask for the root's passphrase, seal the key under it and write a PDF file to print.

    The codes are read back from the finished page before it is written. Raises OutputExistsError,
    NoPrivateKeyError, NoPassphraseToSealError, WriteFailedError and what AskSecret raises.
    """
    if out.exists():
        raise OutputExistsError(str(out))
    content = _sealed(station, record).to_bytes()
    page = draw_key_sheet(_sheet(station, record, content))
    if (
        join(codes_of(out, page)) != content
        or read_lines("\n".join(write_lines(content))) != content
    ):
        raise PageUnreadableError
    made = Paper(
        record,
        out,
        len(split(content)),
        len(write_lines(content)),
        hashlib.sha256(content).hexdigest(),
    )
    write_file(out, page, 0o600)
    with station.noting(out):
        facts = {"key_id": record.key_id, "file": out.name, "digest": made.digest}
        station.log("root put on paper", record.name, **facts)
    return made


def _sealed(station: Station, record: KeyRecord) -> PaperKey:
    if record.private is None:
        raise NoPrivateKeyError(record.key_id)
    vault = station.vault
    protector = vault.protectors.get(record.protector)
    if not isinstance(protector, PassphraseProtector):
        raise NoPassphraseToSealError(record.name)
    today = station.clock().date()

    def seal(passphrase: Secret) -> PaperKey:
        with vault.protectors.unlock(protector.id, passphrase) as opened:
            key = vault.open_private(opened, record)
        return PaperKey.seal(key, record.name, passphrase, protector.lock.kdf, today)

    return station.ask.existing(SecretFor(Opens.ROOT, record.name, record.key_id), seal)


def _sheet(station: Station, record: KeyRecord, content: bytes) -> KeySheet:
    opens = [each.gun for each in station.vault.repositories.all() if record.name in each.roots]
    return KeySheet(
        name=record.name,
        key_id=record.key_id,
        words=in_words(bytes.fromhex(record.key_id)),
        algorithm=record.algorithm,
        opens=opens,
        made=station.clock().date(),
        content=content,
    )


def read_paper(paths: Sequence[Path]) -> PaperKey:
    """Return the sealed key in pictures, scans or PDF files of its codes, or in one text file.

    Raises NoCodesError, CodesMissingError, SeveralPapersError, DamagedCodesError,
    NotAPictureError, DamagedLinesError, WholeCheckError, SeveralTextsError, NotAPaperKeyError,
    ReadFailedError and the like.
    """
    parts = []
    for path in paths:
        content = read_file(path, MAX_BYTES)
        text = _text(content)
        if text is None:
            parts += codes_of(path, content)
        elif len(paths) > 1:
            raise SeveralTextsError(path)
        else:
            return PaperKey.from_bytes(read_lines(text))
    if not parts:
        raise NoCodesError(", ".join(path.name for path in paths))
    return PaperKey.from_bytes(join(parts))


def _text(content: bytes) -> str | None:
    """Return what was typed, None for a picture or a PDF file."""
    if len(content) > _TEXT_BYTES or b"\0" in content or b"%PDF-" in content[:1024]:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def prove_paper(ask: AskSecret, sealed: PaperKey) -> ProvenRoot:
    """Ask for the paper's passphrase and prove the key with it. Stores nothing.

    Raises WrongPassphraseError, SealBrokenError, PaperKeyDiffersError, InvalidNameError.
    """
    parse_root_name(sealed.name)

    def prove(passphrase: Secret) -> ProvenRoot:
        return ProvenRoot(sealed, sealed.open(passphrase), Secret(passphrase.reveal()))

    return ask.existing(SecretFor(Opens.ROOT, sealed.name, sealed.key_id), prove)


def restore_root(station: Station, proven: ProvenRoot, name: str | None = None) -> RestoredRoot:
    """Keep a proven key in the vault, under the paper's passphrase.

    A root known by its public half is completed and keeps its name; one that is there already stays
    as it is. Raises InvalidNameError, RootExistsError, SamePassphraseError.
    """
    held = station.vault.keys.find(proven.sealed.key_id)
    if held is not None and held.private is not None:
        return RestoredRoot(held, new=False)
    if held is None:
        name = parse_root_name(name or proven.sealed.name)
        require_new_root_name(station, name)
    else:
        name = held.name
    check_root_passphrase(station, proven.passphrase)
    with station.vault.transaction():
        record = store_root(station, name, proven.key, proven.passphrase)
        station.log("root restored from paper", name, key_id=record.key_id)
    return RestoredRoot(record, new=True)
