"""What a repository's files are once newer ones from its server are taken in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import msgspec

from keymgr.crypto.keys import VERIFIER
from keymgr.ops.adoption import KeptFile
from keymgr.ops.holdings import (
    RoleKeys,
    held_keys,
    look_up,
    other_server_keys,
    role_keys,
    root_names,
    what_is_missing,
)
from keymgr.ops.plans import FileChange, compare
from keymgr.ops.refresh_errors import UnpublishedConflictError
from keymgr.ops.repositories import ServerKeys
from keymgr.ops.state import RepositoryState
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.client import UPLOAD_ROLES, ClientWouldRefuseError
from keymgr.trust.foreign import Foreign, certificates_ended, judge, what_expired
from keymgr.trust.metadata import Payload, Root, Signed, Targets
from keymgr.trust.names import ROOT, Gun, KeyId, RoleName
from keymgr.vault.records import KeyRecord, RepositoryRecord

S = TypeVar("S", Signed[Root], Signed[Targets])


@dataclass(frozen=True)
class Refresh:
    """What is new of one repository.

    ``record`` is the repository's record afterwards, ``files`` go into the vault, ``changes``
    compare them with the present ones; ``missing`` says what this vault can't sign then, and
    ``cautions`` what the officer should know before.
    """

    gun: Gun
    record: RepositoryRecord
    files: tuple[KeptFile, ...]
    changes: tuple[FileChange, ...]
    sentences: tuple[str, ...]
    missing: tuple[str, ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True)
class Desk:
    """What a vault has besides repositories, looked up once for many of them."""

    station: Station
    now: datetime
    roots: tuple[KeyRecord, ...]
    loose: frozenset[KeyId]


class Merge:
    """The newer file of each role: the vault's or the server's."""

    def __init__(self, desk: Desk, before: RepositoryState, found: Foreign) -> None:
        """Raise UnpublishedConflictError where clients would refuse the files together."""
        self.desk = desk
        self.before = before
        self.found = found
        self.root = _newer(before.root, found.root)
        self.targets = _newer(before.targets, found.targets)
        self.delegations = dict(self._delegations(self.targets))
        mixed = self._changed() and self._is_mixed()
        self.unsigned = self._unsigned_together() if mixed else frozenset()

    def _delegations(self, parent: Signed[Targets]) -> Iterable[tuple[RoleName, Signed[Targets]]]:
        """Give the files that ``parent`` leads to.

        One of ours that clients pass over since its keys have left stays: it was good once.
        """
        for entry in parent.payload.delegations:
            role = entry.role.name
            ours, theirs = self.before.delegations.get(role), self.found.delegations.get(role)
            file = _newer(ours, theirs) if ours and theirs else ours or theirs
            if file is not None:
                yield role, file
                yield from self._delegations(file)

    def _files(self) -> dict[RoleName, Signed[Payload]]:
        files: list[Signed[Payload]] = [self.root, self.targets, *self.delegations.values()]
        return {file.role: file for file in files}

    def _changed(self) -> dict[RoleName, Signed[Payload]]:
        old = self.before.files()
        return {role: file for role, file in self._files().items() if file != old.get(role)}

    def _is_mixed(self) -> bool:
        """Whether a file is kept that the server does not show."""
        shown = self.found.current()
        return any(file != shown.get(role) for role, file in self._files().items())

    def _unsigned_together(self) -> frozenset[RoleName]:
        """Return the delegations whose signatures are good on the server, but not with our files.

        Raises UnpublishedConflictError.
        """
        files = {f"{role}.json": file.content for role, file in self._files().items()}
        gun, now = self.before.gun, self.desk.now
        try:
            together = judge(gun, files, UPLOAD_ROLES, now=now, verifier=VERIFIER)
        except ClientWouldRefuseError as error:
            raise UnpublishedConflictError(gun, error.problem) from error
        return frozenset(together.skipped.keys() - self.found.skipped.keys())

    def refresh(self, server: str, keys: ServerKeys) -> Refresh | None:
        """Return what changes in the vault, None where nothing does."""
        roles = role_keys(self.root.payload, [self.targets, *self.delegations.values()])
        record = self._record(server, roles)
        if record == self.before.record:
            return None
        gun, changed = self.before.gun, self._changed()
        old = {role: file.payload for role, file in self.before.files().items()}
        dropped = [role for role in old if role not in self._files()]
        payloads: dict[RoleName, Payload | None] = {r: f.payload for r, f in changed.items()}
        held = held_keys(self.desk.station, gun, self.desk.loose)
        return Refresh(
            gun,
            record,
            self._kept(changed.values()),
            compare(old, payloads | dict.fromkeys(dropped), {}),
            self._sentences(changed, dropped),
            what_is_missing(look_up(roles, held), record.mode),
            tuple(self._cautions(changed, keys)),
        )

    def _record(self, server: str, roles: tuple[RoleKeys, ...]) -> RepositoryRecord:
        record = self.before.record
        same_root = self.root is self.before.root
        return msgspec.structs.replace(
            record,
            roots=record.roots if same_root else root_names(self.desk.roots, roles),
            versions={str(role): file.payload.version for role, file in self._files().items()},
            published=record.published | self.found.versions(),
            server=server,
        )

    def _kept(self, changed: Iterable[Signed[Payload]]) -> tuple[KeptFile, ...]:
        """Return what goes into the vault: the new files, and the roots that led to the newest."""
        current = self.before.root.payload.version
        between = [root for root in self.found.roots if root.payload.version > current]
        files: list[Signed[Payload]] = [*between, *(file for file in changed if file.role != ROOT)]
        return tuple(KeptFile(file.role, file.payload.version, file.content) for file in files)

    def _sentences(
        self, changed: dict[RoleName, Signed[Payload]], dropped: list[RoleName]
    ) -> tuple[str, ...]:
        sentences = [
            said("{role} version {version} is taken in.", role=role, version=file.payload.version)
            for role, file in changed.items()
        ]
        sentences += [
            said("{role} is dropped: clients don't use it any more.", role=role) for role in dropped
        ]
        shown = self.found.versions()
        sentences += [
            said(
                "{role} version {version} is here and not on the server.",
                role=role,
                version=file.payload.version,
            )
            for role, file in self._files().items()
            if file.payload.version > shown.get(role, 0)
        ]
        listed = ", ".join(f"{role} {version}" for role, version in shown.items())
        return (*sentences, said("The server has {listed}.", listed=listed))

    def _cautions(
        self, changed: dict[RoleName, Signed[Payload]], keys: ServerKeys
    ) -> Iterable[str]:
        record = self.before.record
        for role, file in changed.items():
            ours = record.versions.get(role, 0)
            if ours > record.published.get(role, 0):
                yield (
                    said(
                        "{role} version {ours}, signed here, was not known to be published, and"
                        " version {version} follows it. If tags that you signed are gone, sign them"
                        " again.",
                        role=role,
                        ours=ours,
                        version=file.payload.version,
                    )
                )
        proposal = self.desk.station.vault.proposals.find(record.gun)
        if proposal is not None and not changed.keys().isdisjoint({ROOT, *proposal.files}):
            yield said(
                "A change that waits for signatures was made before this and can't be completed:"
                " give it up with 'keymgr sign-off withdraw', and begin it anew."
            )
        yield from what_expired(
            self.root, [self.targets, *self.delegations.values()], self.desk.now
        )
        yield from certificates_ended(self.root, self.desk.now, VERIFIER)
        yield from self.found.passed_over()
        for role in sorted(self.unsigned):
            yield (
                said(
                    "{role} version {version} is signed by a key that leaves with what is not"
                    " published yet; clients will pass over it then. Look at its tags before"
                    " you sign it again.",
                    role=role,
                    version=self.delegations[role].payload.version,
                )
            )
        yield from other_server_keys(self.root.payload, keys)


def _newer(ours: S, theirs: S) -> S:
    """Return the file of the higher version, ``ours`` where they are of the same."""
    return theirs if theirs.payload.version > ours.payload.version else ours
