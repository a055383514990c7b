"""What leaves the vault: bundles for a Notary server, sites for any web server."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Final

import msgspec

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.exchange.bundle import BundledRepository, write_bundle
from keymgr.exchange.durable import read_file, read_from_medium
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.site import write_site
from keymgr.ops.checking import Question, require_all
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.station import Station
from keymgr.ops.verifying import collect
from keymgr.ops.written import WrittenOtherwiseError
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.client import UPLOAD_ROLES, ClientWouldRefuseError, check_repository
from keymgr.trust.metadata import Root, Signed, Targets
from keymgr.trust.names import ROOT, TARGETS, Gun, RoleName
from keymgr.trust.verification import count_signatures
from keymgr.vault.records import MetadataRecord, RepositoryRecord

_MOST_BYTES: Final = 1 << 30


@dataclass(eq=False)
class WrongModeError(KeymgrError):
    """A repository can't leave in this form."""

    message: ClassVar[str] = "{gun} is a {mode} repository and can't be part of a {form}."
    hint: ClassVar[str] = "Nothing was written. Export it with {option} instead."
    gun: str
    mode: str
    form: str
    option: str


@dataclass(eq=False)
class NothingToExportError(KeymgrError):
    """No repository fits the export."""

    message: ClassVar[str] = "The vault has no repository to export as a {form}."
    hint: ClassVar[str] = "Nothing was written. 'keymgr repo list' shows what the vault has."
    form: str


@dataclass(eq=False)
class ExportRefusedError(KeymgrError):
    """The finished export fails a client's check."""

    message: ClassVar[str] = "The export at {path} was written, but docker would refuse it: {why}"
    hint: ClassVar[str] = (
        "Don't hand it over. The vault is unchanged; 'keymgr verify' shows every role."
    )
    path: str
    why: str


@dataclass(frozen=True)
class Export:
    """A finished, verified export."""

    path: Path
    repositories: tuple[Gun, ...]
    sha256: str
    """Of the bundle file, or of the site's manifest; hex."""


def export_bundle(station: Station, guns: Sequence[Gun] | None, out: Path) -> Export:
    """Write every Notary repository's current and unpublished files to the zip ``out``.

    ``guns`` None means all of that mode. The bundle is dated by its newest content, so that the
    same content gives the same bytes. Raises NoRepositoryError, WrongModeError,
    NothingToExportError, WriteFailedError or ExportRefusedError.
    """
    records = _of_mode(station, guns, "notary")
    write_bundle(out, _newest(station, records), _bundled(station, records))
    return _finish(station, records, out, out)


def export_site(station: Station, guns: Sequence[Gun] | None, out: Path) -> Export:
    """Write every static repository to the folder ``out``, ready for a web server.

    Raises as ``export_bundle``.
    """
    records = _of_mode(station, guns, "static")
    station.progress.start(said("Collecting files"), len(records))
    files: dict[Gun, Mapping[MetadataName, bytes]] = {}
    for record in records:
        files[Gun(record.gun)] = all_files(station, record)
        station.progress.advance()
    station.progress.finish()
    manifest = write_site(out, files)
    return _finish(station, records, out, manifest)


def servers_of(station: Station, guns: Sequence[Gun]) -> list[str]:
    """Return the Notary servers of ``guns``, each once, in order."""
    records = choose_repositories(station, guns)
    return list(dict.fromkeys(record.server for record in records if record.server))


def _of_mode(station: Station, guns: Sequence[Gun] | None, mode: str) -> list[RepositoryRecord]:
    form, option = ("bundle", "--site") if mode == "notary" else ("site", "--out")
    records = choose_repositories(station, guns)
    if guns is None:
        records = [record for record in records if record.mode == mode]
    for record in records:
        if record.mode != mode:
            raise WrongModeError(record.gun, record.mode, form, option)
    if not records:
        raise NothingToExportError(form)
    return records


def _newest(station: Station, records: Sequence[RepositoryRecord]) -> datetime:
    return max(_signed_at(station, record) for record in records).replace(microsecond=0)


def _signed_at(station: Station, record: RepositoryRecord) -> datetime:
    """Return when a repository's newest file was signed."""
    if record.summary is not None:
        return record.summary.signed_at
    return max(
        station.vault.metadata.get(record.history, RoleName(role), version).signed_at
        for role, version in record.versions.items()
    )


def _bundled(station: Station, records: Sequence[RepositoryRecord]) -> Iterator[BundledRepository]:
    station.progress.start(said("Exporting"), len(records))
    for record in records:
        files = pending_files(station, record)
        yield BundledRepository(Gun(record.gun), _taken(record, files, station.clock()))
        station.progress.advance()
    station.progress.finish()


def pending_files(station: Station, record: RepositoryRecord) -> dict[MetadataName, bytes]:
    """Return the current files, and what a server needs that no receipt has confirmed yet.

    That is every root version since, and former tagging files where a root needs its own.
    """
    current = record.versions[ROOT]
    first = min(record.published.get(ROOT, 0) + 1, current)
    files = _files(station, record, first)
    return files if first == current else files | _between(station, record, first, files)


def _between(
    station: Station, record: RepositoryRecord, first: int, files: Mapping[MetadataName, bytes]
) -> dict[MetadataName, bytes]:
    """Return former tagging files that must go with pending roots which the newest does not fit.

    A Notary server takes a root only where the tagging file it then has is signed by its keys:
    between two rotations of the tagging key it needs the file of then.
    """
    newest = notary.read_targets(files[MetadataName.of_role(TARGETS)])
    found: dict[MetadataName, bytes] = {}
    for version in range(first, record.versions[ROOT]):
        root = notary.read_root(files[MetadataName.of_root(version)]).payload
        if _signed_for(root, newest):
            continue
        former = _tagging_file_before(station, record, root_version=version + 1)
        if former is None or former.version <= record.published.get(TARGETS, 0):
            continue
        if _signed_for(root, notary.read_targets(former.content)):
            found[MetadataName.of_targets(former.version)] = former.content
    return found


def _signed_for(root: Root, targets: Signed[Targets]) -> bool:
    threshold = root.roles[TARGETS].threshold
    return count_signatures(targets, root.role_keys(TARGETS), threshold, VERIFIER).ok


def _tagging_file_before(
    station: Station, record: RepositoryRecord, root_version: int
) -> MetadataRecord | None:
    """Return the tagging file that was current when a root was signed, None where none is kept."""
    metadata, history = station.vault.metadata, record.history
    moment = metadata.get(history, ROOT, root_version).signed_at
    versions = metadata.versions(history, TARGETS)
    count = bisect_left(
        versions, moment, key=lambda version: metadata.get(history, TARGETS, version).signed_at
    )
    return metadata.get(history, TARGETS, versions[count - 1]) if count else None


def _taken(
    record: RepositoryRecord, files: dict[MetadataName, bytes], now: datetime
) -> dict[MetadataName, bytes]:
    """Return ``files`` without the delegated ones that clients pass over.

    A Notary server refuses those, and all that comes with them.
    """
    if not any(RoleName(role).is_delegation for role in record.versions):
        return files
    named = {str(name): content for name, content in files.items()}
    report = check_repository(Gun(record.gun), named, UPLOAD_ROLES, now=now, verifier=VERIFIER)
    return {
        name: content
        for name, content in files.items()
        if not name.role.is_delegation or name.role in report.targets
    }


def all_files(station: Station, record: RepositoryRecord) -> dict[MetadataName, bytes]:
    """Return the current files and every root version, ``root.json`` being the newest."""
    files = _files(station, record, 1)
    newest = files[MetadataName.of_root(record.versions[ROOT])]
    return files | {MetadataName.of_role(ROOT): newest}


def _files(
    station: Station, record: RepositoryRecord, first_root: int
) -> dict[MetadataName, bytes]:
    metadata = station.vault.metadata
    files = {
        MetadataName.of_root(version): metadata.get(record.history, ROOT, version).content
        for version in range(first_root, record.versions[ROOT] + 1)
    }
    for role, version in record.versions.items():
        if role != ROOT:
            name = MetadataName.of_role(RoleName(role))
            files[name] = metadata.get(record.history, RoleName(role), version).content
    return files


def _require_accepted(station: Station, out: Path) -> None:
    """Raise ExportRefusedError where clients would refuse a repository of a finished export."""
    found, required = collect(out)
    station.progress.start(said("Checking"), len(found))
    try:
        require_all(_questions(station, found, required), len(found))
    except ClientWouldRefuseError as error:
        refusal = said("{gun}: {problem}", gun=error.gun, problem=error.problem)
        raise ExportRefusedError(str(out), refusal) from error
    finally:
        station.progress.finish()


def _questions(
    station: Station, found: Mapping[Gun, Mapping[str, bytes]], required: frozenset[RoleName]
) -> Iterator[Question]:
    now = station.clock()
    for gun, files in sorted(found.items()):
        yield Question(gun, dict(files), tuple(required), (), now, None)
        station.progress.advance()


def _require_written(station: Station, out: Path) -> None:
    """Compare what the medium holds with what was written. Raises WrittenOtherwiseError."""
    files = [out] if out.is_file() else sorted(file for file in out.rglob("*") if file.is_file())
    station.progress.start(said("Reading back"), len(files))
    for file in files:
        if read_from_medium(file) != read_file(file, _MOST_BYTES):
            raise WrittenOtherwiseError(str(file))
        station.progress.advance()
    station.progress.finish()


def _finish(
    station: Station, records: Sequence[RepositoryRecord], out: Path, summed: Path
) -> Export:
    """Check the export from its final bytes as a client would, then log it."""
    _require_accepted(station, out)
    digest = hashlib.sha256(read_file(summed, _MOST_BYTES)).hexdigest()
    guns = tuple(Gun(record.gun) for record in records)
    now = station.clock()
    with station.noting(out):
        for record in records:
            if record.mode == "notary":
                left = msgspec.structs.replace(record, exported=now)
                station.vault.repositories.put(left)
        station.log("exported", out.name, sha256=digest, repositories=len(guns))
    return Export(out, guns, digest)
