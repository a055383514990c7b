"""Putting a new vault's file in place: complete or not at all, and never over another."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from keymgr.exchange.durable import WriteFailedError, reason_of
from keymgr.sentences import said
from keymgr.vault.errors import VaultExistsError


def require_absent(path: Path) -> None:
    """Raise VaultExistsError where a file, or what a vault that stood here left, is in the way.

    SQLite would take a journal that lies there for the new vault's and undo pages with it.
    """
    for taken in (path, Path(f"{path}-journal"), Path(f"{path}-wal")):
        if os.path.lexists(taken):
            raise VaultExistsError(taken)


def create_file(path: Path, content: bytes) -> None:
    """Write ``content`` to the new file ``path``, for its owner only, durably.

    Folders that are missing are made likewise. Raises VaultExistsError or WriteFailedError.
    """
    require_absent(path)
    try:
        _make_folder(path.parent)
        temporary = path.with_name(f".{path.name[:64]}.{os.urandom(6).hex()}.tmp")
        try:
            _write(temporary, content)
            _place(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        _sync(path.parent)
    except FileExistsError as error:
        raise VaultExistsError(path) from error
    except OSError as error:
        raise WriteFailedError(path, reason_of(error)) from error
    except ValueError as error:  # a NUL in the path
        raise WriteFailedError(path, said("the path is not valid")) from error


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    _sync(folder.parent)


def _write(path: Path, content: bytes) -> None:
    path.touch(mode=0o600, exist_ok=False)
    with path.open("r+b") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _place(temporary: Path, path: Path) -> None:
    """Give ``temporary`` its name. A link is refused by the system where the name is taken."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # FAT and some network disks have no links; only a rename is left, and a look before it.
        require_absent(path)
        temporary.rename(path)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
