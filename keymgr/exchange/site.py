"""Static sites: trust data as a folder that any HTTPS web server can serve to ``docker pull``.

Below ``v2/GUN/_trust/tuf/`` stand ``root.json``, every ``N.root.json``, ``timestamp.json``, and
what the chain names by content: ``root.SHA256HEX.json``, ``snapshot.SHA256HEX.json``,
``targets.SHA256HEX.json``, ``targets/NAME.SHA256HEX.json``. ``v2/index.html`` answers the
client's first question.
``manifest.json`` sums up every file; clients never ask for it.
Source: notary ``client/tufclient.go`` (the walk), ``tuf/utils/utils.go`` (ConsistentName).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated, ClassVar, Final, Literal

import msgspec
from msgspec import Meta, Struct

from keymgr.errors import KeymgrError
from keymgr.exchange import strict_json
from keymgr.exchange.durable import (
    ReadFailedError,
    WriteFailedError,
    read_file,
    reason_of,
    write_file,
)
from keymgr.exchange.envelope import require_unique
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.strict_json import MalformedFileError, printable
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.metadata import FileMeta
from keymgr.trust.names import ROOT, SNAPSHOT, TIMESTAMP, Gun, InvalidNameError, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError

PING: Final = "v2/index.html"
MAX_SITE: Final = 1 << 30
"""Bytes of metadata that are read from one site, the most."""
_MAX_MANIFEST: Final = 256 << 20
_MAX_GUN: Final = 255
_MANIFEST: Final = "manifest.json"
_TUF: Final = "_trust/tuf"


@dataclass(eq=False)
class AlteredSiteError(KeymgrError):
    """A file of a site is missing, or is not the one that the site's manifest sums up."""

    message: ClassVar[str] = "In the site {path}, the file {name} is {state}."
    hint: ClassVar[str] = (
        "The folder was changed or copied only in part. Copy the whole folder again, or export it"
        " again. Clients refuse what the chain of signatures does not name."
    )
    path: Path
    name: str
    state: str


class _ListedFile(Struct, frozen=True, forbid_unknown_fields=True):
    path: Annotated[str, Meta(min_length=1, max_length=1024)]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: Annotated[int, Meta(ge=0)]

    def __post_init__(self) -> None:
        if self.path.startswith("/") or ".." in self.path.split("/") or "\0" in self.path:
            raise ValueError("a path leads out of the site")


class _Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["keymgr-site"]
    version: Literal[1]
    files: list[_ListedFile]

    def __post_init__(self) -> None:
        require_unique("site's manifest", [file.path for file in self.files])


def site_files(gun: Gun, files: Mapping[MetadataName, bytes]) -> dict[str, bytes]:
    """Return what a client asks for, path below the site's folder to content.

    ``files`` are a repository's current files and all its roots. In the order they must appear on
    a live server: what is named by content or version, then ``root.json``, ``timestamp.json``
    last, so that a client that comes in between still finds one whole state.
    """
    placed = {
        f"v2/{gun}/{_TUF}/{served}": content
        for name, content in files.items()
        for served in _served_names(name, content)
    }
    return dict(sorted(placed.items(), key=lambda item: (_phase(item[0]), item[0])))


def write_site(folder: Path, repositories: Mapping[Gun, Mapping[MetadataName, bytes]]) -> Path:
    """Write these repositories into the site at ``folder`` durably; return its manifest's path.

    Other repositories there stay, in the manifest too, and so do files that are not ours. The
    same repositories give the same bytes. Raises WriteFailedError, or MalformedFileError where
    a ``manifest.json`` stands that is not a site's; an unfinished export can simply be repeated.
    """
    try:
        listed = {file.path: file for file in _kept(folder, repositories)}
        with _staging(folder) as stage:
            listed[PING] = stage(PING, b"{}\n")
            for gun, files in repositories.items():
                for path, content in site_files(gun, files).items():
                    listed[path] = stage(path, content)
    except OSError as error:
        raise WriteFailedError(folder, reason_of(error)) from error
    manifest = _Manifest("keymgr-site", 1, [listed[path] for path in sorted(listed)])
    content = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
    write_file(folder / _MANIFEST, content)
    return folder / _MANIFEST


def is_site(path: Path) -> bool:
    """Whether a folder is laid out as a site."""
    return (path / "v2").is_dir()


def read_site(path: Path) -> dict[Gun, dict[str, bytes]]:
    """Return each repository's files under the names that a Notary server gives them.

    What the chain names by content is found as a client finds it; what is not there is left out.
    Raises AlteredSiteError where the site has a manifest and a file is not as it says,
    MalformedFileError, InvalidNameError, ReadFailedError or FileTooLargeError.
    """
    try:
        _require_as_listed(path)
        reader = _Reader(path)
        return {gun: reader.repository(gun) for gun in _guns(path)}
    except OSError as error:
        raise ReadFailedError(path, reason_of(error)) from error


def _served_names(name: MetadataName, content: bytes) -> list[str]:
    """Return the names under which clients ask for a file.

    A client that holds a root asks for a newer one by the content that the snapshot names, one
    that holds none asks for ``root.json``.
    """
    by_content = _named_by_content(name.role, hashlib.sha256(content).digest())
    if name.role == TIMESTAMP or name.version is not None:
        return [name]
    return [name, by_content] if name.role == ROOT else [by_content]


def _named_by_content(role: RoleName, sha256: bytes) -> str:
    return f"{role}.{sha256.hex()}.json"


def _phase(path: str) -> int:
    return {"root.json": 1, "timestamp.json": 2}.get(PurePosixPath(path).name, 0)


_Stage = Callable[[str, bytes], _ListedFile]


@contextmanager
def _staging(folder: Path) -> Iterator[_Stage]:
    """Give a function that puts a file aside; at a clean exit all of them appear, in phases.

    A site of 10,000 repositories has some 70,000 files: each phase is made durable as a whole,
    for syncing them one by one takes minutes. The system's sync tells of no failure, so each file
    is asked afterwards, which costs little then. Whatever fails, no partial file appears.
    """
    staged: list[tuple[Path, Path]] = []
    prepared: set[Path] = set()

    def stage(name: str, content: bytes) -> _ListedFile:
        path = folder / name
        if path.parent not in prepared:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.parent.resolve().is_relative_to(inside):
                raise WriteFailedError(path, said("a link leads out of the site's folder"))
            prepared.add(path.parent)
        if not (path.is_file() and path.read_bytes() == content):
            aside = path.with_name(f".{path.name}.new")
            aside.unlink(missing_ok=True)
            staged.append((aside, path))
            with aside.open("xb") as file:
                file.write(content)
        return _ListedFile(name, hashlib.sha256(content).hexdigest(), len(content))

    try:
        inside = folder.resolve()
        yield stage
        os.sync()
        for aside, _ in staged:
            _require_durable(aside)
        for phase in range(3):
            os.sync()
            for aside, path in staged:
                if _phase(path.as_posix()) == phase:
                    aside.replace(path)
        os.sync()
    finally:
        for aside, _ in staged:
            aside.unlink(missing_ok=True)


def _require_durable(path: Path) -> None:
    """Raise OSError where what was written to ``path`` did not reach the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _kept(folder: Path, replaced: Iterable[Gun]) -> list[_ListedFile]:
    """Return what the site's manifest lists of other repositories, as far as it is there."""
    prefixes = tuple(f"v2/{gun}/{_TUF}/" for gun in replaced)
    files = _read_manifest(folder).files
    return [f for f in files if not f.path.startswith(prefixes) and (folder / f.path).is_file()]


def _read_manifest(folder: Path) -> _Manifest:
    """Return the site's manifest, an empty one where there is none."""
    path = folder / _MANIFEST
    if not path.is_file():
        return _Manifest("keymgr-site", 1, [])
    what = "site's manifest"
    fields = strict_json.loads(read_file(path, _MAX_MANIFEST), _MAX_MANIFEST, what)
    try:
        return msgspec.convert(fields, _Manifest)
    except msgspec.ValidationError as error:
        raise MalformedFileError(what, printable(str(error))) from error


def _require_as_listed(path: Path) -> None:
    for listed in _read_manifest(path).files:
        file = path / listed.path
        if not file.is_file():
            raise AlteredSiteError(path, printable(listed.path), said("missing"))
        content = read_file(file, notary.MAX_FILE_BYTES)
        if hashlib.sha256(content).hexdigest() != listed.sha256:
            raise AlteredSiteError(
                path, printable(listed.path), said("not what the manifest says it is")
            )


def _guns(path: Path) -> Iterator[Gun]:
    top = path / "v2"
    for name, folders, _ in os.walk(top):
        folders.sort()
        gun = Path(name).relative_to(top).as_posix()
        if "_trust" in folders and (Path(name) / _TUF).is_dir():
            folders.remove("_trust")
            yield Gun(gun)
        if len(gun) > _MAX_GUN:
            folders.clear()


class _Reader:
    """Reads a site's files, ``MAX_SITE`` bytes at most."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = MAX_SITE

    def repository(self, gun: Gun) -> dict[str, bytes]:
        folder = self._path / "v2" / gun / _TUF
        found: dict[str, bytes] = {}
        names = sorted(entry.name for entry in os.scandir(folder))
        for name in ["root.json", "timestamp.json", *filter(_is_numbered_root, names)]:
            self._add(found, name, folder / name)
        timestamp = found.get("timestamp.json")
        if timestamp is None:
            return found
        try:
            meta = notary.read_timestamp(timestamp).payload.meta[SNAPSHOT]
            snapshot = self._add_named(found, folder, SNAPSHOT, meta)
            if snapshot is not None:
                for role, each in notary.read_snapshot(snapshot).payload.meta.items():
                    if role != ROOT:
                        self._add_named(found, folder, role, each)
        except MalformedMetadataError:
            pass  # the walk over what was found says so, and why
        return found

    def _add_named(
        self, found: dict[str, bytes], folder: Path, role: RoleName, meta: FileMeta
    ) -> bytes | None:
        sha256 = meta.hashes.get("sha256")
        if sha256 is None:
            return None
        return self._add(found, f"{role}.json", folder / _named_by_content(role, sha256))

    def _add(self, found: dict[str, bytes], name: str, file: Path) -> bytes | None:
        if not file.is_file():
            return None
        content = read_file(file, min(notary.MAX_FILE_BYTES, self._left))
        self._left -= len(content)
        found[name] = content
        return content


def _is_numbered_root(name: str) -> bool:
    try:
        return MetadataName(name).version is not None
    except InvalidNameError:
        return False
