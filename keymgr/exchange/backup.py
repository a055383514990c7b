"""``*.keymgr-backup``: a vault's whole file, and a line before it that says what it is.

The first line is a JSON object (``Statement``), at most 64 KiB with its line feed. Everything after
it is the vault's file as it was between two changes, ``size`` bytes with the digest ``sha256``;
nothing follows. So ``tail -n +2 FILE`` gives the vault back even where there is no keymgr of this
kind any more, and all that is secret is sealed as in the vault itself.

``tag`` is HMAC-SHA256 of the line with an empty tag, under a key that only the vault's passphrases
give: it vouches for date, revision and second lock. ``second_lock``, where it is not empty, lets a
passphrase of the backup's own open it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Final, Literal

import msgspec
from msgspec import Meta

from keymgr.errors import KeymgrError
from keymgr.exchange import envelope
from keymgr.exchange.envelope import Document, Format, UnknownVersionError
from keymgr.sentences import said

BACKUP: Final = Format("keymgr-backup", 1, 64 << 10)
MAX_BACKUP: Final = 8 << 30
"""The greatest size, in bytes, of a backup that is read."""

Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


@dataclass(eq=False)
class NotABackupError(KeymgrError):
    """A file is something else."""

    message: ClassVar[str] = "{path} is not a keymgr backup."
    hint: ClassVar[str] = (
        "Nothing was changed. Check the path. A vault's own file is opened with --vault, not"
        " restored."
    )
    path: Path


@dataclass(eq=False)
class DamagedBackupError(KeymgrError):
    """A backup's bytes are not those that were written."""

    message: ClassVar[str] = "The backup {path} is damaged: {what}."
    hint: ClassVar[str] = (
        "Nothing was changed. Use another backup; if the vault is whole, make a new one now, on"
        " another medium."
    )
    path: Path
    what: str


@dataclass(eq=False)
class NewerBackupError(KeymgrError):
    """A backup was written by a newer keymgr."""

    message: ClassVar[str] = "{path} has backup format {found}, and this keymgr knows format 1."
    hint: ClassVar[str] = "Nothing was changed. Restore it with a newer keymgr."
    path: Path
    found: str


class Statement(Document, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a backup says of itself."""

    format: Literal["keymgr-backup"] = "keymgr-backup"
    vault_id: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
    vault_format: Annotated[str, Meta(pattern=r"^[0-9]{1,4}\.[0-9]{1,4}\Z")]
    revision: Annotated[int, Meta(ge=0)]
    size: Annotated[int, Meta(ge=0, le=MAX_BACKUP)]
    sha256: Sha256
    second_lock: Annotated[bytes, Meta(max_length=4096)] = b""
    tag: Annotated[bytes, Meta(max_length=32)] = b""

    def untagged(self) -> bytes:
        """Return the bytes that the tag vouches for."""
        return _line(msgspec.structs.replace(self, tag=b""))


@dataclass(frozen=True)
class Backup:
    """A backup whose file is as long as it says and has the digest that it says."""

    path: Path
    statement: Statement
    content: bytes
    """The vault's file."""


def write_backup(statement: Statement, content: bytes) -> bytes:
    """Return the bytes of a backup file."""
    return _line(statement) + content


def read_backup(path: Path, content: bytes) -> Backup:
    """Take a backup apart, which was read from ``path``.

    Raises NotABackupError, NewerBackupError, DamagedBackupError or MalformedFileError.
    """
    end = content.find(b"\n", 0, BACKUP.limit)
    if not content.startswith(b"{") or end < 0:
        raise NotABackupError(path)
    try:
        statement = envelope.decode(content[:end], BACKUP, Statement)
    except UnknownVersionError as error:
        raise NewerBackupError(path, error.found) from error
    body = memoryview(content)[end + 1 :]
    if len(body) != statement.size:
        what = said(
            "it holds {found} of the {size} bytes it should", found=len(body), size=statement.size
        )
        raise DamagedBackupError(path, what)
    if hashlib.sha256(body).hexdigest() != statement.sha256:
        raise DamagedBackupError(path, said("its content does not have the digest it should"))
    return Backup(path, statement, bytes(body))


def _line(statement: Statement) -> bytes:
    return msgspec.json.encode(statement, enc_hook=str) + b"\n"
