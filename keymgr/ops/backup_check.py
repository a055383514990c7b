"""Proving a backup: every record, key and signature in it, and what it lacks of the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.exchange.medium import medium_of
from keymgr.ops.backup import record_of, remember
from keymgr.ops.backup_copies import OpenedBackup
from keymgr.ops.exports import all_files
from keymgr.ops.station import Signers, Station
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.client import CLIENT_ROLES, UPLOAD_ROLES, check_repository
from keymgr.trust.metadata import Payload, Root, Signed
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, RoleName
from keymgr.trust.rules import Rule
from keymgr.trust.verification import count_signatures
from keymgr.vault.records import KeyRecord, RepositoryRecord


@dataclass(frozen=True)
class Lacking:
    """What the open vault has and the backup has not."""

    revisions: int
    """How often the vault was changed since."""
    keys: tuple[KeyRecord, ...]
    repositories: tuple[Gun, ...]
    files: int
    """Signed files of the repositories that are in both."""
    parted: bool
    """Whether the backup's log is not the beginning of the vault's: one of them went another way.
    """

    @property
    def nothing(self) -> bool:
        """Whether the vault can be had back from the backup as it is now."""
        return not (self.keys or self.repositories or self.files or self.parted)


@dataclass(frozen=True)
class BackupReport:
    """What a backup is good for."""

    path: Path
    created: datetime
    age: timedelta
    vault_id: str
    vault_format: str
    revision: int
    size: int
    repositories: int
    files: int
    """Signed files, each checked against its root."""
    keys_opened: int
    """Private keys that were opened and found to belong to their public halves."""
    keys_unopened: tuple[KeyRecord, ...]
    """Private keys whose passphrases were not asked for: sealed as in the vault."""
    problems: tuple[str, ...]
    lacking: Lacking | None
    """None where there is no vault to compare with, or it is another one."""
    other_passphrase: bool
    """Whether the vault has another passphrase by now."""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.problems


def verify_backup(
    opened: OpenedBackup, beside: Station | None, *, with_protected: bool = False
) -> BackupReport:
    """Check all of a backup and compare it with the vault ``beside`` it.

    Private keys are opened where the vault's passphrase is enough; those of root keys and of
    repositories with a passphrase of their own only ``with_protected``, which asks for each.
    A backup of this vault that is whole is noted as proven. Raises what AskSecret raises,
    VaultDamagedError and the vault's errors.
    """
    copy, statement = opened.copy, opened.backup.statement
    copy.vault.verify()
    keys, unopened = _open_keys(copy, with_protected=with_protected)
    files, problems = _check_files(copy)
    now, own = copy.clock(), None
    if beside is not None and beside.vault.header.vault_id == statement.vault_id:
        own = beside
        if not problems:
            path = opened.backup.path
            record = record_of(statement, path, medium_of(path), now)
            with own.vault.transaction():
                remember(own, record, "backup proven")
    return BackupReport(
        path=opened.backup.path,
        created=statement.created,
        age=now - statement.created,
        vault_id=statement.vault_id,
        vault_format=statement.vault_format,
        revision=statement.revision,
        size=statement.size,
        repositories=copy.vault.repositories.count(),
        files=files,
        keys_opened=keys,
        keys_unopened=unopened,
        problems=tuple(problems),
        lacking=_lacking(copy, own) if own is not None else None,
        other_passphrase=own is not None and own.vault.header != copy.vault.header,
    )


def _open_keys(copy: Station, *, with_protected: bool) -> tuple[int, tuple[KeyRecord, ...]]:
    """Open every private key there is a way to; opening compares it with its public half."""
    held = [record for record in copy.vault.keys.all() if record.private is not None]
    needs = copy.vault.protectors.needs_passphrase
    unopened = [record for record in held if not with_protected and needs(record.protector)]
    copy.progress.start(said("Opening keys"), len(held) - len(unopened))
    sealed = {record.key_id for record in unopened}
    with Signers(copy) as signers:
        for record in held:
            if record.key_id not in sealed:
                signers.signer(record)
                copy.progress.advance()
    copy.progress.finish()
    return len(held) - len(unopened), tuple(unopened)


def _check_files(copy: Station) -> tuple[int, list[str]]:
    """Check the signed files of every repository; return how many, and what is wrong."""
    records, count = copy.vault.repositories.all(), 0
    problems: list[str] = []
    copy.progress.start(said("Checking files"), len(records))
    for record in records:
        try:
            checked, found = _check_repository(copy, record)
        except KeymgrError as error:
            checked, found = 0, [str(error)]
        count += checked
        problems += [said("{gun}: {problem}", gun=record.gun, problem=each) for each in found]
        copy.progress.advance()
    copy.progress.finish()
    return count, problems


def _check_repository(copy: Station, record: RepositoryRecord) -> tuple[int, list[str]]:
    """Check the current files as a client, and former ones by the roots there were.

    That a file has expired is no fault of a backup.
    """
    files = {str(name): content for name, content in all_files(copy, record).items()}
    report = check_repository(
        Gun(record.gun),
        files,
        CLIENT_ROLES if record.mode == "static" else UPLOAD_ROLES,
        now=copy.clock(),
        verifier=VERIFIER,
    )
    found = [
        str(problem)
        for problem in report.problems
        if problem.rule is not Rule.EXPIRED and not problem.is_passed_over
    ]
    roots = [
        notary.read_root(content)
        for name, content in files.items()
        if name.endswith(f".{ROOT}.json")
    ]
    former = list(_former(copy, record))
    for role, version, content in former:
        if not _signed_under(roots, role, content):
            found.append(
                said(
                    "{role} version {version} is signed under none of its roots.",
                    role=role,
                    version=version,
                )
            )
    return len(files) - 1 + len(former), found


def _former(copy: Station, record: RepositoryRecord) -> Iterator[tuple[RoleName, int, bytes]]:
    """Give the files of the root's own roles that newer ones have replaced."""
    metadata = copy.vault.metadata
    for role in (TARGETS, SNAPSHOT, TIMESTAMP):
        for version in metadata.versions(record.history, role):
            if version != record.versions.get(role):
                yield role, version, metadata.get(record.history, role, version).content


def _signed_under(roots: Iterable[Signed[Root]], role: RoleName, content: bytes) -> bool:
    signed = _READERS[role](content)
    return any(
        count_signatures(
            signed, root.payload.role_keys(role), root.payload.roles[role].threshold, VERIFIER
        ).ok
        for root in roots
    )


_READERS: Final[Mapping[RoleName, Callable[[bytes], Signed[Payload]]]] = {
    TARGETS: notary.read_targets,
    SNAPSHOT: notary.read_snapshot,
    TIMESTAMP: notary.read_timestamp,
}


def _lacking(copy: Station, vault: Station) -> Lacking:
    here, there = vault.vault, copy.vault
    kept = {record.key_id for record in there.keys.all() if record.private is not None}
    keys = [
        record
        for record in here.keys.all()
        if record.private is not None and record.key_id not in kept
    ]
    known = {record.gun: record for record in there.repositories.all()}
    records = here.repositories.all()
    return Lacking(
        revisions=here.revision - there.revision,
        keys=tuple(keys),
        repositories=tuple(Gun(record.gun) for record in records if record.gun not in known),
        files=sum(
            _newer(record.versions, known[record.gun].versions)
            for record in records
            if record.gun in known
        ),
        parted=_parted(copy, vault),
    )


def _newer(here: Mapping[str, int], there: Mapping[str, int]) -> int:
    return sum(max(0, version - there.get(role, 0)) for role, version in here.items())


def _parted(copy: Station, vault: Station) -> bool:
    entries: Sequence[str] = [entry.digest for entry in vault.vault.audit.all()]
    copied = [entry.digest for entry in copy.vault.audit.all()]
    return entries[: len(copied)] != copied
