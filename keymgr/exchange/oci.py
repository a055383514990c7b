"""Images in OCI layouts, as skopeo, crane, oras and buildx write them, to learn their digests.

A layout is a folder, or a tar archive of one, plain or gzip-compressed. Every digest is computed
here from the manifest's bytes. Source: opencontainers/image-spec ``image-layout.md``,
``descriptor.md``, ``annotations.md``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Final

import msgspec

from keymgr.errors import KeymgrError
from keymgr.exchange import strict_json
from keymgr.exchange.durable import ReadFailedError, read_file, reason_of
from keymgr.exchange.strict_json import MalformedFileError, printable
from keymgr.exchange.tarball import Tarball
from keymgr.sentences import said
from keymgr.trust.names import Digest

MAX_MANIFEST: Final = 4 << 20
"""Bytes in one manifest or index, the most that registries take (distribution-spec, PUT)."""
MAX_IMAGES: Final = 10_000
_MAX_KEPT: Final = 64 << 20
_LAYOUT: Final = "oci-layout"
_INDEX: Final = "index.json"
_DOCKER_SAVE: Final = "manifest.json"
_BLOB: Final = re.compile(r"blobs/sha256/[0-9a-f]{64}")
_NAME: Final = re.compile(r"[!-~]{1,512}", re.ASCII)
# Skopeo, crane and oras write the first; containerd and buildx the whole name in the second.
_NAMES: Final = ("io.containerd.image.name", "org.opencontainers.image.ref.name")
_MEDIA_TYPES: Final = {
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
}


@dataclass(eq=False)
class NotOciLayoutError(KeymgrError):
    """A file or folder is something else than an OCI layout."""

    message: ClassVar[str] = "{path} is not an OCI image layout: it has no file {missing}."
    hint: ClassVar[str] = (
        "Nothing was signed. Write the image as an OCI layout with skopeo, crane, oras or buildx,"
        " for example: skopeo copy docker://IMAGE oci:FOLDER:TAG"
    )
    path: Path
    missing: str


@dataclass(eq=False)
class DockerArchiveError(KeymgrError):
    """An archive of ``docker save`` carries no manifest of the registry's."""

    message: ClassVar[str] = (
        "{path} is an archive of `docker save` without the manifest that the registry keeps, so"
        " a digest computed from it would be another than the registry's, and every client would"
        " refuse the tag."
    )
    hint: ClassVar[str] = (
        "Nothing was signed. Copy the image from the registry as an OCI layout instead, for"
        " example: skopeo copy docker://IMAGE oci:FOLDER:TAG"
    )
    path: Path


@dataclass(eq=False)
class AlteredBlobError(KeymgrError):
    """A blob's bytes are not those that its name promises."""

    message: ClassVar[str] = "In {path}, the image named {digest} is another: it is {actual}."
    hint: ClassVar[str] = (
        "The layout was damaged or altered. Nothing was signed. Copy the image again, and find"
        " out how it came to differ."
    )
    path: Path
    digest: Digest
    actual: Digest


@dataclass(frozen=True)
class OciImage:
    """An image (or an index of several platforms' images) as the registry knows it."""

    ref_name: str | None
    """The name or tag that the layout gives it: printable ASCII, or None."""
    digest: Digest
    size: int
    """Bytes of the manifest: what Notary calls the length."""
    media_type: str


class _Descriptor(msgspec.Struct, frozen=True):
    media_type: str = msgspec.field(name="mediaType")
    digest: str
    size: int
    annotations: dict[str, str] | None = None


class _Index(msgspec.Struct, frozen=True):
    manifests: Annotated[list[_Descriptor], msgspec.Meta(max_length=MAX_IMAGES)]


_Source = Callable[[str], bytes | None]


def read_oci(path: Path) -> list[OciImage]:
    """Return the images of the layout at ``path`` in the index's order, never none.

    An index among them stands for all its platforms: its own digest is what is signed. Raises
    NotOciLayoutError, DockerArchiveError, AlteredBlobError, MalformedFileError,
    InvalidNameError (a digest other than SHA-256), or what reading files raises.
    """
    try:
        if path.is_dir():
            return _read_layout(path, lambda name: _file_in(path, name))
        return _read_layout(path, _files_of_archive(path).get)
    except OSError as error:  # from looking at what is there: a folder that may not be searched
        raise ReadFailedError(path, reason_of(error)) from error


def _read_layout(path: Path, source: _Source) -> list[OciImage]:
    index = source(_INDEX)
    missing = _INDEX if index is None else _LAYOUT if source(_LAYOUT) is None else None
    if index is None or missing:
        if source(_DOCKER_SAVE) is not None:
            raise DockerArchiveError(path)
        raise NotOciLayoutError(path, missing or _INDEX)
    what = f"index of {path.name}"
    fields = strict_json.loads(index, MAX_MANIFEST, what)
    try:
        descriptors = msgspec.convert(fields, _Index).manifests
    except msgspec.ValidationError as error:
        raise MalformedFileError(what, printable(str(error))) from error
    if not descriptors:
        raise MalformedFileError(what, said("it lists no image"))
    return [_image(path, source, each) for each in descriptors]


def _image(path: Path, source: _Source, descriptor: _Descriptor) -> OciImage:
    digest = Digest(descriptor.digest)
    what = f"image {digest} of {path.name}"
    if descriptor.media_type not in _MEDIA_TYPES:
        kind = printable(descriptor.media_type)
        raise MalformedFileError(what, said("its kind, {kind!r}, is not an image's", kind=kind))
    content = source(f"blobs/sha256/{digest.raw.hex()}")
    if content is None:
        raise MalformedFileError(what, said("its manifest is not in the layout"))
    actual = Digest.of(content)
    if actual != digest:
        raise AlteredBlobError(path, digest, actual)
    if len(content) != descriptor.size:
        raise MalformedFileError(
            what,
            said(
                "it has {count} bytes, the index says {size}",
                count=len(content),
                size=descriptor.size,
            ),
        )
    _require_manifest(content, descriptor.media_type, what)
    return OciImage(
        _ref_name(descriptor.annotations or {}, what),
        digest,
        len(content),
        descriptor.media_type,
    )


def _require_manifest(content: bytes, media_type: str, what: str) -> None:
    """Refuse a blob that says itself that it is of another kind, or that is no manifest at all.

    Source: image-spec ``manifest.md``, mediaType: "it MUST match" the descriptor's.
    """
    manifest = strict_json.loads(content, MAX_MANIFEST, what)
    if not isinstance(manifest, dict) or manifest.get("schemaVersion") != 2:  # noqa: PLR2004 - the format's number
        raise MalformedFileError(what, said("it is not an image manifest of schema version 2"))
    if manifest.get("mediaType", media_type) != media_type:
        raise MalformedFileError(what, said("it calls itself another kind than the index says"))


def _ref_name(annotations: Mapping[str, str], what: str) -> str | None:
    names = [annotations[each] for each in _NAMES if each in annotations]
    for name in names:
        if not _NAME.fullmatch(name):
            raise MalformedFileError(
                what, said("its name {name!r} is not a valid one", name=printable(name))
            )
    return names[0] if names else None


def _file_in(folder: Path, name: str) -> bytes | None:
    """Return a regular file's content, None where there is none. Never waits for a pipe."""
    path = folder / name
    return read_file(path, MAX_MANIFEST) if path.is_file() else None


def _files_of_archive(path: Path) -> dict[str, bytes]:
    """Return the files of an archive that may matter: those named by the format, and manifests.

    Manifests may stand before the index that names them, so every small JSON blob is kept.
    """
    kept: dict[str, bytes] = {}
    total = 0
    archive = Tarball(path)
    for name, size in archive:
        known = name in {_LAYOUT, _INDEX, _DOCKER_SAVE}
        if (not known and not _BLOB.fullmatch(name)) or (size > MAX_MANIFEST and not known):
            continue
        if name in kept:
            raise MalformedFileError(
                said("archive {name}", name=path.name), said("it has {name} twice", name=name)
            )
        if size > MAX_MANIFEST:
            raise MalformedFileError(
                said("archive {name}", name=path.name), said("its {name} is too large", name=name)
            )
        content = archive.read()
        if known or content.lstrip().startswith(b"{"):
            kept[name] = content
            total += len(content)
        if total > _MAX_KEPT:
            raise MalformedFileError(
                said("archive {name}", name=path.name), said("it has too many manifests")
            )
    return kept
