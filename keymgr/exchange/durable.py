"""Files on disk: read with a limit, written so that a power cut leaves the old or the new one."""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.sentences import said

_CHUNK: Final = 1 << 20

_REASONS: Final = {
    errno.ENOSPC: said("there is no space left"),
    errno.EDQUOT: said("the disk quota is used up"),
    errno.EROFS: said("the disk is read-only"),
    errno.EACCES: said("permission is missing"),
    errno.EPERM: said("permission is missing"),
    errno.ENOENT: said("the file or its folder does not exist"),
    errno.ENOTDIR: said("a part of the path is a file, not a folder"),
    errno.EISDIR: said("it is a folder"),
    errno.ENAMETOOLONG: said("the name is too long"),
    errno.EIO: said("the disk reports an error"),
    errno.EFBIG: said("the file would be larger than is allowed"),
}


@dataclass(eq=False)
class WriteFailedError(KeymgrError):
    """A file could not be written."""

    message: ClassVar[str] = "{path} could not be written: {reason}."
    hint: ClassVar[str] = (
        "What stood there before, if anything, is untouched. Mend the cause or choose another"
        " place, then run the same command again."
    )
    path: Path
    reason: str


@dataclass(eq=False)
class ReadFailedError(KeymgrError):
    """A file could not be read."""

    message: ClassVar[str] = "{path} could not be read: {reason}."
    hint: ClassVar[str] = "Nothing was changed. Check the path and that you may read the file."
    path: Path
    reason: str


@dataclass(eq=False)
class FileTooLargeError(KeymgrError):
    """A file is larger than anything of its kind can be."""

    message: ClassVar[str] = "{path} is larger than {limit} bytes, the most that is read."
    hint: ClassVar[str] = "Nothing was read from it and nothing was changed. Check the path."
    path: Path
    limit: int


@dataclass(eq=False)
class NotARegularFileError(KeymgrError):
    """What a path leads to is a pipe or a device."""

    message: ClassVar[str] = "{path} is not a regular file."
    hint: ClassVar[str] = (
        "Nothing was read from it and nothing was changed. What comes through a pipe is saved to a"
        " file first; then give that file."
    )
    path: Path


def reason_of(error: OSError) -> str:
    """Return what went wrong with a file in words that end a sentence, without a full stop."""
    return _REASONS.get(error.errno or 0) or (error.strerror or "unknown error").lower()


def read_file(path: Path, limit: int) -> bytes:
    """Return the content of ``path``, at most ``limit`` bytes.

    Raises ReadFailedError, NotARegularFileError for a pipe or a device, or FileTooLargeError
    before reading where the size is known.
    """
    try:
        with open(path, "rb", opener=_at_once) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise NotARegularFileError(path)
            if found.st_size > limit:
                raise FileTooLargeError(path, limit)
            content = bytearray()
            while chunk := file.read(_CHUNK):
                content += chunk
                if len(content) > limit:
                    raise FileTooLargeError(path, limit)
            return bytes(content)
    except OSError as error:
        raise ReadFailedError(path, reason_of(error)) from error
    except ValueError as error:  # a NUL in the path
        raise ReadFailedError(path, said("the path is not valid")) from error


def _at_once(name: str, flags: int) -> int:
    """Open without waiting for a pipe's other end."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def read_from_medium(path: Path) -> bytes:
    """Return what the medium itself holds of a file that was just written and synced.

    The system's memory of it is passed by (open(2), O_DIRECT) or dropped (posix_fadvise(2)) where
    the file system lets it. Raises ReadFailedError.
    """
    try:
        return _read_directly(path)
    except OSError:
        pass
    try:
        with path.open("rb") as file:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return file.read()
    except OSError as error:
        raise ReadFailedError(path, reason_of(error)) from error


def _read_directly(path: Path) -> bytes:
    """Read with O_DIRECT, which wants whole pages of memory. Raises OSError where it is not had."""
    flag = getattr(os, "O_DIRECT", 0)
    if not flag:
        raise OSError(errno.EINVAL, "no O_DIRECT")
    descriptor = os.open(path, os.O_RDONLY | flag)
    try:
        size, content = os.fstat(descriptor).st_size, bytearray()
        with mmap.mmap(-1, _CHUNK) as pages:
            while len(content) < size:
                count = os.readv(descriptor, [pages])
                if count == 0:
                    break
                content += pages[:count]
        return bytes(content)
    finally:
        os.close(descriptor)


def write_file(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write ``content`` to ``path`` durably; ``mode`` is lessened by the umask.

    Raises WriteFailedError and then leaves what stood at ``path`` and no temporary file.
    """
    with replacing(path, mode) as file:
        file.write(content)


@contextlib.contextmanager
def replacing(path: Path, mode: int = 0o644) -> Iterator[BinaryIO]:
    """Give a new file in ``path``'s folder that takes its place, durably, at a clean exit.

    A link at ``path`` is followed. An exception in the body removes the new file and passes on;
    OSError, there or here, becomes WriteFailedError.
    """
    try:
        target = _target(path)
        temporary = target.with_name(f".{target.name[:64]}.{os.urandom(6).hex()}.tmp")
        try:
            with open(
                temporary, "xb", opener=lambda name, flags: os.open(name, flags, mode)
            ) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise WriteFailedError(path, reason_of(error)) from error


def _target(path: Path) -> Path:
    """Return the regular file, present or not, that ``path`` leads to."""
    try:
        target = path.resolve()
        usable = not target.exists() or target.is_file()
    except (ValueError, RuntimeError) as error:  # a NUL or a loop of links in the path
        raise WriteFailedError(path, said("the path is not valid")) from error
    if not usable:
        raise WriteFailedError(path, said("a folder or a device has this name"))
    return target


def _sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable, where the system has folders that can be synced."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
