"""Answering as a client would, for anything that holds metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Final

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.exchange.bundle import read_bundle
from keymgr.exchange.durable import read_file
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.site import is_site, read_site
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.client import (
    CLIENT_ROLES,
    UPLOAD_ROLES,
    Pin,
    RepositoryReport,
    check_repository,
)
from keymgr.trust.names import ROOT, Gun, InvalidNameError, KeyId, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError

_MAX_PIN: Final = 1 << 20


@dataclass(eq=False)
class NothingToVerifyError(KeymgrError):
    """A path holds nothing that can be verified."""

    message: ClassVar[str] = "There is no trust data at {path}: {reason}."
    hint: ClassVar[str] = (
        "Give a bundle.zip, a site's folder, a metadata folder (with root.json in it)"
        " or a client's trust folder such as ~/.docker/trust."
    )
    path: str
    reason: str


@dataclass(eq=False)
class BadPinError(KeymgrError):
    """What was given to pin is neither a root file nor a key ID."""

    message: ClassVar[str] = "{pin!r} is neither a root file nor a key ID."
    hint: ClassVar[str] = (
        "Give --pin a root.json that you trust, or the 64 digits of a root key's ID."
    )
    pin: str


@dataclass(frozen=True)
class Verdict:
    """The client's verdict on each repository found."""

    reports: tuple[RepositoryReport, ...]

    @property
    def ok(self) -> bool:
        """Whether a client would accept all of it."""
        return all(report.ok for report in self.reports)

    def problems(self) -> list[str]:
        """Return each problem as a sentence that names its repository."""
        return [
            said("{gun}: {problem}", gun=report.gun, problem=problem.sentence)
            for report in self.reports
            for problem in report.problems
        ]


def parse_pin(text: str) -> Pin:
    """Return the pin that ``text`` names: a root file's path, or a key ID. Raises BadPinError."""
    path = Path(text)
    if path.is_file():
        return Pin(root=notary.read_root(read_file(path, _MAX_PIN)))
    try:
        return Pin(key_id=KeyId(text))
    except InvalidNameError:
        raise BadPinError(text) from None


def verify_path(path: Path, now: datetime, pin: Pin | None = None) -> Verdict:
    """Check a bundle, a site, a metadata folder or a client's trust folder at the time ``now``.

    Raises NothingToVerifyError and the errors of the formats; a refusal is part of the Verdict.
    """
    found, required = collect(path)
    if not found:
        raise NothingToVerifyError(str(path), said("no repository is in it"))
    return Verdict(
        tuple(
            check_repository(gun, files, required, now=now, verifier=VERIFIER, pin=pin)
            for gun, files in sorted(found.items())
        )
    )


def collect(path: Path) -> tuple[Mapping[Gun, Mapping[str, bytes]], frozenset[RoleName]]:
    """Return each repository's files at ``path``, and which roles they must have.

    Raises NothingToVerifyError and the errors of the formats.
    """
    if path.is_file():
        bundle = read_bundle(path)
        return {
            entry.gun: {str(name): content for name, content in entry.files.items()}
            for entry in bundle.repositories
        }, UPLOAD_ROLES
    if not path.is_dir():
        raise NothingToVerifyError(str(path), said("nothing is there"))
    if is_site(path):
        return read_site(path), CLIENT_ROLES
    folders = [path] if (path / "root.json").is_file() else _metadata_folders(path)
    if not folders:
        raise NothingToVerifyError(str(path), said("no root.json was found in it"))
    return {_gun_of(folder): _read_folder(folder) for folder in folders}, CLIENT_ROLES


def _metadata_folders(path: Path) -> list[Path]:
    """Return the folders of a client's trust folder that hold a repository's metadata."""
    return sorted(
        file.parent
        for file in path.rglob("root.json")
        if file.parent.name == "metadata" and file.is_file()
    )


def _read_folder(folder: Path) -> dict[str, bytes]:
    files = {}
    for file in sorted(folder.rglob("*.json")):
        try:
            name = MetadataName(file.relative_to(folder).as_posix())
        except InvalidNameError:
            continue
        files[str(name)] = read_file(file, notary.MAX_FILE_BYTES)
    return files


def _gun_of(folder: Path) -> Gun:
    """Return the GUN that a client's folder is named after, else the root certificate's."""
    parts = folder.parts
    if folder.name == "metadata" and "tuf" in parts:
        after = len(parts) - 1 - parts[::-1].index("tuf")
        try:
            return Gun("/".join(parts[after + 1 : -1]))
        except InvalidNameError:
            pass
    try:
        root = notary.read_root(read_file(folder / "root.json", notary.MAX_FILE_BYTES))
        for key in root.payload.role_keys(ROOT).values():
            certificate = VERIFIER.certificate(key)
            if certificate is not None:
                return Gun(certificate.common_name)
    except (MalformedMetadataError, InvalidNameError):
        pass
    raise NothingToVerifyError(str(folder), said("its root.json does not tell whose it is"))
