"""Tar archives, plain or gzip-compressed, read once from front to back and as hostile.

Nothing is unpacked: the caller sees each regular file's name and size and reads what it wants.
Source: POSIX.1-2017 ``pax``, ustar and pax interchange formats; GNU tar manual, Basic Tar Format.
"""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, ClassVar, Final, cast

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import ReadFailedError, reason_of
from keymgr.exchange.strict_json import MalformedFileError, printable
from keymgr.sentences import said

_BLOCK: Final = tarfile.BLOCKSIZE
_CHUNK: Final = 1 << 20
MAX_ENTRIES: Final = 100_000
_MAX_EXTENSION: Final = 64 << 10
# An image's layers are compressed already: an archive that grows this much is a bomb.
_MAX_GROWTH: Final = 200
_GROWTH_FREE: Final = 64 << 20
_FILES: Final = {tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.CONTTYPE}
_EXTENSIONS: Final = {tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME}
_COMPRESSED: Final = {
    b"\x28\xb5\x2f\xfd": "zstd",
    b"\xfd7zXZ\x00": "xz",
    b"BZh": "bzip2",
    b"\x04\x22\x4d\x18": "lz4",
}


@dataclass(eq=False)
class CompressedArchiveError(KeymgrError):
    """An archive is compressed in a way that is not read here."""

    message: ClassVar[str] = "{path} is compressed with {method}, which keymgr does not read."
    hint: ClassVar[str] = (
        "Nothing was changed. Unpack it first ({method} -d), or write a plain or gzip archive."
    )
    path: Path
    method: str


class Tarball:
    """An archive's files, in the order they stand in.

    Iterating gives (name, size in bytes) of each regular file; ``read`` then gives that file's
    content. Folders are passed over, and links and devices are, as no name of theirs is followed.
    Raises MalformedFileError for what is damaged or hostile, ReadFailedError, or
    CompressedArchiveError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._what = f"archive {path.name}"
        self._taken = 0
        self._left = 0  # bytes of the present file not read yet

    def __iter__(self) -> Iterator[tuple[str, int]]:
        """Go through the archive once."""
        if not self._path.is_file():  # a pipe would be waited for without end
            raise ReadFailedError(self._path, said("there is no such file or folder"))
        try:
            with self._path.open("rb") as file:
                self._size = file.seek(0, 2)
                file.seek(0)
                start = file.read(8)
                file.seek(0)
                for magic, method in _COMPRESSED.items():
                    if start.startswith(magic):
                        raise CompressedArchiveError(self._path, method)
                packed = start.startswith(b"\x1f\x8b")
                # GzipFile reads as BinaryIO does, though it is not declared so.
                self._stream = cast("BinaryIO", gzip.GzipFile(fileobj=file)) if packed else file
                yield from self._files()
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            raise self._malformed(said("its compression is damaged")) from error
        except OSError as error:
            raise ReadFailedError(self._path, reason_of(error)) from error

    def read(self) -> bytes:
        """Return the present file's content. The caller has judged its size."""
        content = self._take(self._left)
        self._left = 0
        return content

    def _files(self) -> Iterator[tuple[str, int]]:
        overrides: dict[str, str] = {}
        for _ in range(MAX_ENTRIES):
            block = self._take(_BLOCK)
            if not block.strip(b"\0"):
                return
            header = self._header(block)
            if header.type in _EXTENSIONS:
                extension = self._extension(header)
                if header.type != tarfile.XGLTYPE:
                    overrides |= extension
                continue
            size = self._number(overrides.get("size"), header.size)
            name, overrides = overrides.get("path", header.name), {}
            self._left = size
            if header.type in _FILES and not name.endswith("/"):
                yield self._plain(name), size
            self._skip(self._left + -size % _BLOCK)
        raise self._malformed(said("it has more than {most} entries", most=MAX_ENTRIES))

    def _header(self, block: bytes) -> tarfile.TarInfo:
        try:
            header = tarfile.TarInfo.frombuf(block, "utf-8", "replace")
        except (tarfile.HeaderError, ValueError) as error:
            raise self._malformed(said("it is no tar archive, or is damaged")) from error
        if header.size < 0:
            raise self._malformed(said("an entry has a negative size"))
        return header

    def _extension(self, header: tarfile.TarInfo) -> dict[str, str]:
        """Read a pax record list or a GNU long name: what it says of the next entry."""
        if header.size > _MAX_EXTENSION:
            raise self._malformed(said("an extended header is too large"))
        content = self._take(header.size)
        self._skip(-header.size % _BLOCK)
        if header.type == tarfile.GNUTYPE_LONGNAME:
            return {"path": content.rstrip(b"\0").decode(errors="replace")}
        records = {}
        while content:
            digits, _, _ = content.partition(b" ")
            length = self._number(digits.decode(errors="replace"), 0)
            key, equals, value = content[len(digits) + 1 : length].partition(b"=")
            if not equals or not value.endswith(b"\n"):
                raise self._malformed(said("an extended header is damaged"))
            records[key.decode(errors="replace")] = value[:-1].decode(errors="replace")
            content = content[length:]
        return records

    def _number(self, digits: str | None, default: int) -> int:
        if digits is None:
            return default
        if not digits.isascii() or not digits.isdecimal() or len(digits) > 18:  # noqa: PLR2004 - fits 64 bits
            raise self._malformed(said("an extended header is damaged"))
        return int(digits)

    def _plain(self, name: str) -> str:
        """Return ``name`` without a leading ``./``; refuse one that leads out of the archive."""
        plain = name.removeprefix("./")
        if plain.startswith("/") or ".." in plain.split("/"):
            raise self._malformed(said("{name!r} leads out of it", name=printable(name)))
        return plain

    def _take(self, count: int) -> bytes:
        """Return the next ``count`` bytes, all of them."""
        self._account(count)
        content = self._stream.read(count)
        if len(content) != count:
            raise self._malformed(said("it ends in the middle"))
        return content

    def _skip(self, count: int) -> None:
        while count:
            step = min(count, _CHUNK)
            self._take(step)
            count -= step

    def _account(self, count: int) -> None:
        self._taken += count
        if self._taken > max(_GROWTH_FREE, _MAX_GROWTH * self._size):
            raise self._malformed(said("it unpacks to more than any image would"))

    def _malformed(self, reason: str) -> MalformedFileError:
        return MalformedFileError(self._what, reason)
