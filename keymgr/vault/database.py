"""The vault's SQLite file: opened by one program at a time, and its errors in our words.

Locking, transactions and recovery are SQLite's (https://sqlite.org/lockingv3.html,
https://sqlite.org/atomiccommit.html), with a rollback journal: between uses the vault is one file.
"""

from __future__ import annotations

import contextlib
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from keymgr.crypto.sealing import Sealed
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import reason_of
from keymgr.sentences import said
from keymgr.vault.errors import (
    NotAVaultError,
    NoVaultError,
    VaultClosedError,
    VaultDamagedError,
    VaultTruncatedError,
    VaultUnreadableError,
    VaultVersionError,
)
from keymgr.vault.sqlite_errors import (
    APPLICATION_ID,
    SQLITE_FAILURES,
    diagnosed,
    translated,
)

Value = int | str | bytes | float | None
Row = tuple[Value, ...]

FORMAT: Final = (1, 1)
"""Major and minor version of the file's layout; SQLite's ``user_version`` is major * 65536 + minor.

1.0: the first. 1.1: records of backups, protectors of several officers. A file of an older minor
version is used as it is, and raised at its first change.
"""


# The tag of each record stands apart from its ciphertext, so that the check at open reads little.
_SCHEMA: Final = (
    """CREATE TABLE header (
        id INTEGER PRIMARY KEY, body BLOB NOT NULL, checksum BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE head (
        id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, tag BLOB NOT NULL, ciphertext BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE record (
        id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key BLOB NOT NULL, parent BLOB NOT NULL,
        position INTEGER NOT NULL, revision INTEGER NOT NULL, nonce BLOB NOT NULL,
        tag BLOB NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX record_by_key ON record (kind, key)",
    "CREATE INDEX record_by_parent ON record (kind, parent, position)",
    "CREATE TABLE content (id INTEGER PRIMARY KEY, ciphertext BLOB NOT NULL) STRICT",
)

_PRAGMAS: Final = (
    # Coming from PERSIST, SQLite removes the journal that a killed program left, once it is
    # played back; it does not when it is locked for good.
    "journal_mode = PERSIST",
    "journal_mode = DELETE",
    "locking_mode = EXCLUSIVE",
    # FULL, and the folder is synced too: a committed key survives a power cut.
    "synchronous = EXTRA",
    "fullfsync = ON",
    "secure_delete = ON",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "cache_size = -16384",
)


def format_name(version: tuple[int, int]) -> str:
    """Return ``(1, 0)`` as ``1.0``."""
    return f"{version[0]}.{version[1]}"


def new_file(header: tuple[bytes, bytes], head: Sealed) -> bytes:
    """Return the file of an empty vault with this header (body, checksum) and head."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT[0] << 16 | FORMAT[1]}")
        for statement in _SCHEMA:
            connection.execute(statement)
        connection.execute("INSERT INTO header VALUES (1, ?, ?)", header)
        connection.execute(
            "INSERT INTO head VALUES (1, ?, ?, ?)", (head.nonce, head.tag, head.ciphertext)
        )
        return connection.serialize()


class Database:
    """An open vault file that nobody else can open meanwhile.

    Every method raises the vault's errors (``keymgr.vault.errors``) and no others.
    """

    def __init__(self, path: Path, connect: Callable[[Path], sqlite3.Connection]) -> None:
        """Open what ``connect`` gives; ``path`` names it in errors. See ``open``, ``in_memory``."""
        self.path = path
        self._translating = _Translating(path)
        self._connect = connect
        self._connection: sqlite3.Connection | None = connect(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and lock ``path``, undoing what an interrupted program left half done.

        Raises NoVaultError, NotAVaultError, VaultVersionError, VaultBusyError,
        VaultTruncatedError, VaultDamagedError, VaultUnreadableError.
        """
        return cls(path, _connect)

    @classmethod
    def in_memory(cls, path: Path, content: bytes) -> Self:
        """Open a vault file's ``content``, which came from ``path``. Raises as ``open``."""
        return cls(path, lambda path: _connect_content(path, content))

    def close(self) -> None:
        """Let the file go. Harmless when repeated."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    @property
    def format(self) -> tuple[int, int]:
        """The version of the file's layout, at most ``FORMAT``."""
        ((number,),) = self.rows("PRAGMA user_version")
        return divmod(number, 1 << 16) if isinstance(number, int) else FORMAT

    def raise_format(self) -> None:
        """Note, inside a transaction, that the file has today's layout."""
        self.rows(f"PRAGMA user_version = {FORMAT[0] << 16 | FORMAT[1]}")

    def content(self) -> bytes:
        """Return the file as it stands after the last transaction, byte for byte."""
        with self._translating:
            return self._open_connection().serialize()

    def damaged(self, what: str) -> VaultDamagedError:
        """Return the error that says what is wrong with the content."""
        return VaultDamagedError(self.path, what)

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """Run a statement and return its rows."""
        with self._translating:
            return self._open_connection().execute(sql, values).fetchall()

    def stream(self, sql: str, *values: Value) -> Iterator[Row]:
        """Run a statement and give its rows one by one."""
        with self._translating:
            yield from self._open_connection().execute(sql, values)

    def insert(self, sql: str, *values: Value) -> int:
        """Run an INSERT and return the new row's number."""
        with self._translating:
            return self._open_connection().execute(sql, values).lastrowid or 0

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that the body writes, or, at any exception, nothing."""
        try:
            self.rows("BEGIN IMMEDIATE")
            yield
            self.rows("COMMIT")
        except BaseException:
            self._undo()
            raise

    @contextlib.contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a transaction: keep all that the body writes or, at any exception, nothing of it.

        After a failure of SQLite's the transaction itself can't be relied on any more.
        """
        self.rows("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self.is_sound:
                self.rows("ROLLBACK TO part")
                self.rows("RELEASE part")
            raise
        self.rows("RELEASE part")

    @property
    def in_transaction(self) -> bool:
        """Whether one was begun, and SQLite has not undone it."""
        return self._connection is not None and self._connection.in_transaction

    @property
    def is_sound(self) -> bool:
        """Whether the file is open, and SQLite has not failed on it since."""
        return self._connection is not None and not self._translating.suspect

    def _undo(self) -> None:
        """Roll back; after a failure of SQLite's through a fresh connection.

        In exclusive locking mode a connection that could not finish its own rollback does not look
        at the journal again and would read half of the change; a new connection does.
        """
        if self._connection is None:
            return
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error:
            self._translating.suspect = True
        if self._translating.suspect:
            self.close()
            with contextlib.suppress(KeymgrError):
                self._connection = self._connect(self.path)
                self._translating.suspect = False

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise VaultClosedError(self.path)
        return self._connection


class _Translating:
    """Turns SQLite's errors into ours, and notes that the connection can't be relied on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.suspect = False

    def __enter__(self) -> None:
        """Let the body run."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, SQLITE_FAILURES) and not isinstance(error, sqlite3.ProgrammingError):
            self.suspect = True
            raise translated(error, self.path) from error


def _connect(path: Path) -> sqlite3.Connection:
    _require_file(path)
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None
        )
        _lock(connection, path)
        _require_ours(connection, path, path.stat().st_size)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, SQLITE_FAILURES):
            raise diagnosed(error, path) from error
        if isinstance(error, OSError):
            raise VaultUnreadableError(path, reason_of(error)) from error
        raise
    return connection


def _connect_content(path: Path, content: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(content)
        for pragma in ("cell_size_check = ON", "trusted_schema = OFF", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        _require_ours(connection, path, len(content))
    except BaseException as error:
        connection.close()
        if isinstance(error, SQLITE_FAILURES):
            raise translated(error, path) from error
        raise
    return connection


def _lock(connection: sqlite3.Connection, path: Path) -> None:
    """Keep everyone else out, undo what a killed program left half done, and set the rest."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
        raise VaultDamagedError(path, said("its journal mode was changed"))
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    # Locked from here on. Rolled back, as SQLite mends some damage of its header by itself.
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("ROLLBACK")


def _require_file(path: Path) -> None:
    """Raise unless a regular file stands at ``path``: SQLite would wait on a pipe for ever."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NoVaultError(path) from error
    except OSError as error:
        raise VaultUnreadableError(path, reason_of(error)) from error
    if not stat.S_ISREG(mode):
        raise NotAVaultError(path)


def _require_ours(connection: sqlite3.Connection, path: Path, found: int) -> None:
    """Raise unless the file is of our kind, version, length and layout."""

    def pragma(name: str) -> int:
        value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
        return value

    if pragma("application_id") != APPLICATION_ID:
        raise NotAVaultError(path)
    version = divmod(pragma("user_version"), 1 << 16)
    if version > FORMAT:
        raise VaultVersionError(path, format_name(version), format_name(FORMAT))
    expected = pragma("page_count") * pragma("page_size")
    if found < expected:
        raise VaultTruncatedError(path, found, expected)
    layout = [sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema")]
    if len(layout) != len(_SCHEMA) or set(layout) != set(_SCHEMA):
        raise VaultDamagedError(path, said("its tables are not those that keymgr makes"))
