"""``bundle.zip``: signed metadata on its way to a Notary server.

A zip archive of ``manifest.json`` and, for each repository, ``GUN/N.root.json`` for every root
version that is waiting, ``GUN/targets.json``, ``GUN/targets/NAME.json`` and, where the vault
holds that key, ``GUN/snapshot.json``. ``GUN/N.targets.json`` is a former tagging file, for a
waiting root under whose keys the newest is not signed. Only public data. Members are stored, not
compressed, with fixed times and order: one content has one form, byte for byte, whatever machine
wrote it.
Schema of the manifest: ``resources/schemas/keymgr-bundle.json``.
"""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, ClassVar, Final, Literal

from msgspec import Meta, Struct

from keymgr.errors import KeymgrError
from keymgr.exchange import envelope
from keymgr.exchange.durable import read_file, replacing
from keymgr.exchange.envelope import Document, Format, require_unique
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.strict_json import MalformedFileError, printable
from keymgr.sentences import said
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun

BUNDLE: Final = Format("keymgr-bundle", 1, 128 << 20)

MAX_BUNDLE: Final = 512 << 20
"""The greatest size, in bytes, of a bundle and of its unpacked content."""
MAX_MEMBER: Final = 64 << 20
_MAX_DIRECTORY: Final = 48 << 20
_MANIFEST: Final = "manifest.json"
_ENCRYPTED: Final = 0x1
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
# What zipfile raises on bytes that are no archive, or a damaged one.
_UNSOUND: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OverflowError,
    ValueError,
)
_ORDER: Final = {ROOT: 0, TARGETS: 1, SNAPSHOT: 3}


@dataclass(eq=False)
class AlteredBundleError(KeymgrError):
    """A member's bytes are not those that the manifest sums up."""

    message: ClassVar[str] = "In the bundle, {member} is not what the manifest says it is."
    hint: ClassVar[str] = (
        "The file was damaged or altered on its way. Nothing was taken from it and nothing was"
        " changed. Export it again."
    )
    member: str


@dataclass(frozen=True)
class BundledRepository:
    """One repository's files, in the order they are published: roots by version come first."""

    gun: Gun
    files: Mapping[MetadataName, bytes]


@dataclass(frozen=True)
class Bundle:
    """A bundle whose members are all there, no more, and agree with the manifest's sums."""

    created: datetime
    sha256: str
    """Of the whole file, hex."""
    repositories: tuple[BundledRepository, ...]


class ListedFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A member ``GUN/name`` of a bundle: its SHA-256 in hex and its size in bytes."""

    name: MetadataName
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: Annotated[int, Meta(ge=1, le=MAX_MEMBER)]

    def __post_init__(self) -> None:
        """Refuse what a Notary server takes from nobody."""
        if self.name.role == TIMESTAMP or self.name == "root.json":
            raise ValueError(f"a bundle carries no {self.name}")


class ListedRepository(Struct, frozen=True, forbid_unknown_fields=True):
    """One repository's members."""

    gun: Gun
    files: Annotated[tuple[ListedFile, ...], Meta(min_length=1)]


class Manifest(Document, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a bundle says that it holds."""

    format: Literal["keymgr-bundle"] = "keymgr-bundle"
    repositories: Annotated[tuple[ListedRepository, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        """Refuse a repository or a member that stands twice."""
        require_unique(BUNDLE.noun, [repository.gun for repository in self.repositories])
        # One list for all: GUN "a" with "targets/snapshot.json" and GUN "a/targets" with
        # "snapshot.json" would be one member.
        require_unique(BUNDLE.noun, [path for path, _ in self.members()])

    def members(self) -> list[tuple[str, ListedFile]]:
        """Return each file with the name of its member in the archive."""
        return [
            (f"{repository.gun}/{file.name}", file)
            for repository in self.repositories
            for file in repository.files
        ]


def write_bundle(path: Path, created: datetime, repositories: Iterable[BundledRepository]) -> None:
    """Write a bundle to ``path`` durably, taking ``repositories`` one at a time.

    Files may come in any order; repositories are written as they come. The caller chooses
    ``created`` (UTC, whole seconds), so that the same content gives the same bytes. Raises
    DuplicateNameError, or WriteFailedError; then what stood at ``path`` is untouched.
    """
    listed = []
    with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for repository in repositories:
            names = sorted(repository.files, key=_publishing_order)
            for name in names:
                _store(archive, f"{repository.gun}/{name}", repository.files[name])
            listed.append(
                ListedRepository(
                    repository.gun,
                    tuple(_listed(name, repository.files[name]) for name in names),
                )
            )
        manifest = Manifest(created=created, repositories=tuple(listed))
        _store(archive, _MANIFEST, envelope.encode(manifest))


def read_bundle(path: Path) -> Bundle:
    """Read and check the bundle at ``path``: names, sizes, sums, nothing missing, nothing extra.

    Signatures are not judged here. Raises MalformedFileError, AlteredBundleError,
    DuplicateNameError, WrongFormatError, UnknownVersionError, ReadFailedError or
    FileTooLargeError.
    """
    content = read_file(path, MAX_BUNDLE)
    try:
        with zipfile.ZipFile(_Bounded(content)) as archive:
            members = _members(archive)
            if _MANIFEST not in members:
                raise _malformed(said("it has no manifest.json"))
            manifest = read_manifest(_unpack(archive, members.pop(_MANIFEST), BUNDLE.limit))
            _require_same_members(manifest, members)
            repositories = tuple(
                BundledRepository(
                    listed.gun,
                    {
                        file.name: _checked(archive, members[f"{listed.gun}/{file.name}"], file)
                        for file in listed.files
                    },
                )
                for listed in manifest.repositories
            )
    except _UNSOUND as error:
        raise _malformed(said("it is not a sound zip archive")) from error
    sha256 = hashlib.sha256(content).hexdigest()
    return Bundle(manifest.created, sha256, repositories)


def read_manifest(content: bytes) -> Manifest:
    """Parse a bundle's ``manifest.json``; raises what ``envelope.decode`` raises."""
    return envelope.decode(content, BUNDLE, Manifest)


def _publishing_order(name: MetadataName) -> tuple[int, bool, int, str]:
    return _ORDER.get(name.role, 2), name.version is None, name.version or 0, name


def _listed(name: MetadataName, content: bytes) -> ListedFile:
    return ListedFile(name, hashlib.sha256(content).hexdigest(), len(content))


def _store(archive: zipfile.ZipFile, member: str, content: bytes) -> None:
    if member in archive.NameToInfo:
        raise envelope.DuplicateNameError(BUNDLE.noun, member)
    info = zipfile.ZipInfo(member, _EPOCH)
    info.create_system = 3
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    archive.writestr(info, content)


class _Bounded(io.BytesIO):
    """A file in memory that refuses to hand out a directory of millions of entries at once."""

    def read(self, size: int | None = -1) -> bytes:
        content = super().read(size)
        if len(content) > _MAX_DIRECTORY:
            raise _malformed(said("its directory is too large"))
        return content


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the members by the name that stands in the file; refuse what a bundle never has."""
    members: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        name = info.orig_filename
        if name in members:
            raise envelope.DuplicateNameError(BUNDLE.noun, printable(name))
        if info.flag_bits & _ENCRYPTED:
            raise _malformed(said("{name} is encrypted", name=printable(name)))
        if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG}:
            raise _malformed(said("{name} is not a plain file", name=printable(name)))
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise _malformed(said("{name} is packed in an unknown way", name=printable(name)))
        members[name] = info
    return members


def _require_same_members(manifest: Manifest, members: Mapping[str, object]) -> None:
    listed = dict(manifest.members())
    for name in members:
        if name not in listed:
            raise _malformed(said("{name} is in it but not in the manifest", name=printable(name)))
    for name in listed:
        if name not in members:
            raise _malformed(said("{name} is missing", name=name))
    if sum(file.size for file in listed.values()) > MAX_BUNDLE:
        raise _malformed(said("its content is too large"))


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    """Unpack one member, giving up as soon as it is longer than ``limit``."""
    with archive.open(info) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise _malformed(said("{filename} is too large", filename=info.filename))
    return content


def _checked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, listed: ListedFile) -> bytes:
    try:
        content = _unpack(archive, info, listed.size)
    except (*_UNSOUND, MalformedFileError) as error:
        raise AlteredBundleError(info.filename) from error
    if hashlib.sha256(content).hexdigest() != listed.sha256:
        raise AlteredBundleError(info.filename)
    return content


def _malformed(reason: str) -> MalformedFileError:
    return MalformedFileError(BUNDLE.noun, reason)
