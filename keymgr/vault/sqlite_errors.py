"""SQLite's errors in our words: the one place that knows its codes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import reason_of
from keymgr.sentences import said
from keymgr.vault.errors import (
    NotAVaultError,
    VaultBusyError,
    VaultDamagedError,
    VaultDiskError,
    VaultFullError,
    VaultMovedError,
    VaultReadOnlyError,
    VaultTruncatedError,
    VaultUnreadableError,
)

APPLICATION_ID: Final = int.from_bytes(b"kmgr")
"""What SQLite's own header calls the application of a vault."""

SQLITE_FAILURES: Final = (sqlite3.Error, UnicodeDecodeError)
"""What the module raises; the second where SQLite's message quotes damaged text."""

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_SIZE: Final = 100
_MAX_PAGE_SIZE: Final = 65536

_BY_CODE: Final[dict[int, Callable[[Path], KeymgrError]]] = {
    sqlite3.SQLITE_BUSY: VaultBusyError,
    sqlite3.SQLITE_LOCKED: VaultBusyError,
    sqlite3.SQLITE_FULL: VaultFullError,
    sqlite3.SQLITE_READONLY: VaultReadOnlyError,
    sqlite3.SQLITE_READONLY_DBMOVED: VaultMovedError,
    sqlite3.SQLITE_NOTADB: NotAVaultError,
}
_REFUSALS: Final = {
    # SQLite does not tell which of these it was.
    sqlite3.SQLITE_CANTOPEN: said(
        "no file can be made beside it (there is no permission, or the disk is full or failing)"
    ),
    sqlite3.SQLITE_PERM: said("the system refuses access"),
    sqlite3.SQLITE_AUTH: said("the system refuses access"),
}


def translated(error: Exception, path: Path) -> KeymgrError:
    """Return ``error`` in our words; https://sqlite.org/rescode.html lists the codes."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    family = code & 0xFF
    made = _BY_CODE.get(code) or _BY_CODE.get(family)
    if made is not None:
        return made(path)
    if family in _REFUSALS:
        return VaultUnreadableError(path, _REFUSALS[family])
    if family == sqlite3.SQLITE_IOERR:
        return VaultDiskError(path, str(error))
    # SQLite's own message may quote the damaged bytes.
    name = getattr(error, "sqlite_errorname", "SQLITE_CORRUPT")
    return VaultDamagedError(path, said("its structure is broken ({name})", name=name))


def diagnosed(error: Exception, path: Path) -> KeymgrError:
    """Return why ``path`` does not open: SQLite calls a shortened file malformed, too.

    Reads the file itself, which is safe here only: closing it drops every lock this process has
    on it (POSIX), and a vault that was locked would have answered "busy".
    """
    known = translated(error, path)
    if not isinstance(known, VaultDamagedError):
        return known
    try:
        with path.open("rb") as file:
            start = file.read(_HEADER_SIZE)
        found = path.stat().st_size
    except OSError as unreadable:
        return VaultUnreadableError(path, reason_of(unreadable))
    # https://sqlite.org/fileformat2.html, section 1.3
    if not start.startswith(_MAGIC):
        return NotAVaultError(path)
    if int.from_bytes(start[68:72]) != APPLICATION_ID:
        return NotAVaultError(path)
    page_size = int.from_bytes(start[16:18])
    expected = int.from_bytes(start[28:32]) * (_MAX_PAGE_SIZE if page_size == 1 else page_size)
    if found < expected:
        return VaultTruncatedError(path, found, expected)
    return known
