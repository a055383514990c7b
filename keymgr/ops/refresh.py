"""Taking newer metadata of repositories into account that others have published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import Request, RequestedRepository
from keymgr.ops.batch import NotDone, each
from keymgr.ops.jobs import loose_keys
from keymgr.ops.merging import Desk, Merge, Refresh
from keymgr.ops.plans import LeftOut
from keymgr.ops.refresh_errors import (
    BrokenChainError,
    ForkError,
    OtherServerError,
    RollbackError,
    UnpublishedConflictError,
)
from keymgr.ops.repositories import ServerKeys, check_request_time, find_repository, requested
from keymgr.ops.state import RepositoryState, digest_of_files, keep_record, load_state
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.client import CLIENT_ROLES, ClientWouldRefuseError
from keymgr.trust.foreign import Foreign, judge
from keymgr.trust.metadata import Root, Signed, Targets
from keymgr.trust.names import ROOT, Gun, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.trust.verification import check_root, count_former
from keymgr.vault.records import RepositoryRecord


@dataclass(frozen=True)
class RefreshPlan:
    """What is new, what is not, and what is refused and why."""

    refreshes: tuple[Refresh, ...]
    left_out: tuple[LeftOut, ...]
    refused: tuple[tuple[Gun, KeymgrError], ...]


def plan_refresh(station: Station, guns: Sequence[Gun] | None, request: Request) -> RefreshPlan:
    """Plan taking in what ``request`` shows of ``guns``, None meaning all of it in the vault.

    What is wrong with one repository stops no other, but is raised where nothing else is left:
    RollbackError, ForkError, BrokenChainError, UnpublishedConflictError, OtherServerError,
    ClientWouldRefuseError. Raises RequestFromFutureError, NotInRequestError, NoRepositoryError.
    """
    check_request_time(station, request)
    vault = station.vault
    entries = requested(request, guns)
    if guns is None:
        entries = [entry for entry in entries if vault.repositories.find(entry.gun) is not None]
    desk = Desk(station, station.clock(), tuple(vault.keys.roots()), frozenset(loose_keys(station)))
    refreshes: list[Refresh] = []
    left_out: list[LeftOut] = []
    refused: list[tuple[Gun, KeymgrError]] = []
    station.progress.start(said("Comparing"), len(entries))
    for entry in entries:
        outcome = _outcome(desk, find_repository(station, entry.gun), entry, request.server)
        if isinstance(outcome, Refresh):
            refreshes.append(outcome)
        elif isinstance(outcome, LeftOut):
            left_out.append(outcome)
        else:
            refused.append((entry.gun, outcome))
        station.progress.advance()
    station.progress.finish()
    if not refreshes and not left_out:
        for _, error in refused:
            raise error
    return RefreshPlan(tuple(refreshes), tuple(left_out), tuple(refused))


@dataclass
class RefreshOutcome:
    """What was done, and what was not and why."""

    done: list[Gun] = field(default_factory=list)
    failed: list[tuple[Gun, KeymgrError]] = field(default_factory=list)


def apply_refresh(
    station: Station, plan: RefreshPlan, reason: str, outcome: RefreshOutcome
) -> None:
    """Take in what ``plan`` says, each repository wholly or not at all; one stops no other.

    ``outcome`` is filled as repositories are committed, so that it tells the truth after a
    cancellation too. Raises CancelledError and the vault's errors.
    """

    def take_in(refresh: Refresh) -> Gun:
        now = station.clock()
        for file in refresh.files:
            station.vault.metadata.put(
                refresh.record.history, file.role, file.version, file.content, now
            )
        keep_record(station, refresh.record, now)
        station.log(
            "repository refreshed",
            refresh.gun,
            reason=reason,
            changes=list(refresh.sentences),
            result=digest_of_files({str(file.role): file.content for file in refresh.files}),
        )
        return refresh.gun

    for result in each(station, said("Taking in"), plan.refreshes, take_in):
        if isinstance(result, NotDone):
            outcome.failed.append((result.item.gun, result.error))
        else:
            outcome.done.append(result)


def _outcome(
    desk: Desk, record: RepositoryRecord, entry: RequestedRepository, server: str
) -> Refresh | LeftOut | KeymgrError:
    if record.mode == "static":
        return LeftOut(entry.gun, said("it is static: nobody publishes it but this vault"))
    if record.server not in {"", server}:
        return OtherServerError(entry.gun, server, record.server)
    before = load_state(desk.station, record)
    keys = ServerKeys(entry.snapshot_key.public_key, entry.timestamp_key.public_key)
    files = {str(name): content for name, content in entry.metadata.items()}
    try:
        found = _Comparison(desk, before, files).judged()
        if found is None:
            return LeftOut(entry.gun, said("the server has no trust data for it yet"))
        refresh = Merge(desk, before, found).refresh(server, keys)
    except _REFUSALS as error:
        return error
    return refresh or LeftOut(entry.gun, said("the server has nothing new"))


_REFUSALS: Final = (
    RollbackError,
    ForkError,
    BrokenChainError,
    UnpublishedConflictError,
    ClientWouldRefuseError,
)


class _Comparison:
    """One repository's files on the server against those in the vault."""

    def __init__(self, desk: Desk, before: RepositoryState, files: Mapping[str, bytes]) -> None:
        self.now = desk.now
        self.metadata = desk.station.vault.metadata
        self.before = before
        self.files = files
        self.gun = before.gun
        self.history = before.record.history
        self.known = before.record.published

    def judged(self) -> Foreign | None:
        """Return what the server shows, None where it never had anything.

        Raises RollbackError, ForkError, BrokenChainError and ClientWouldRefuseError.
        """
        if not self.files:
            if self.known:
                raise RollbackError(self.gun, ROOT, said("no trust data"), self.known.get(ROOT, 1))
            return None
        oldest = self._require_chain()
        found = judge(
            self.gun,
            {name: content for name, content in self.files.items() if not _is_before(name, oldest)},
            CLIENT_ROLES,
            now=self.now,
            verifier=VERIFIER,
        )
        self._require_not_older(found)
        for signed in (found.targets, *found.delegations.values()):
            self._require_same_tags(signed)
        return found

    def _require_same_tags(self, shown: Signed[Targets]) -> None:
        """Raise ForkError where the vault has another file of that version.

        Other signatures on the same make no difference.
        """
        role, version = shown.role, shown.payload.version
        if version not in self.metadata.versions(self.history, role):
            return
        held = self._held(role, version)
        if shown.content != held and shown.message != notary.read_targets(held, role).message:
            raise ForkError(self.gun, role, version)

    def _held(self, role: RoleName, version: int) -> bytes:
        return self.metadata.get(self.history, role, version).content

    def _require_chain(self) -> int:
        """Follow the server's roots on from the vault's; return the oldest version that it has.

        Raises RollbackError, ForkError and BrokenChainError.
        """
        roots = self._read_roots()
        versions = self.metadata.versions(self.history, ROOT)
        for version in sorted(roots.keys() & set(versions)):
            held = self._held(ROOT, version)
            if roots[version].content != held:
                self._require_same_root(roots[version], notary.read_root(held))
        known = max(self.known.get(ROOT, 0), versions[0])
        if max(roots) < known:
            raise RollbackError(
                self.gun, ROOT, said("version {version}", version=max(roots)), known
            )
        former = self.before.root
        for version in sorted(v for v in roots if v > former.payload.version):
            _, problems = check_root(roots[version], former, self.gun, None, VERIFIER)
            if problems:
                raise self._broken(str(problems[0]))
            former = roots[version]
        return versions[0]

    def _read_roots(self) -> dict[int, Signed[Root]]:
        roots = {}
        try:
            # root.json is one of the numbered files too
            for content in {self.files[name] for name in self.files if name.endswith("root.json")}:
                root = notary.read_root(content)
                roots[root.payload.version] = root
        except MalformedMetadataError as error:
            raise self._broken(error.sentence()) from error
        if not roots:
            raise self._broken(said("It shows no root at all."))
        return roots

    def _require_same_root(self, shown: Signed[Root], held: Signed[Root]) -> None:
        """Raise ForkError for another root that the right keys signed, else BrokenChainError."""
        if shown.message == held.message:
            return
        version = held.payload.version
        versions = self.metadata.versions(self.history, ROOT)
        former = notary.read_root(self._held(ROOT, max(versions[0], version - 1)))
        _, alone = check_root(shown, None, self.gun, None, VERIFIER)
        count = count_former(shown, former, self.gun, VERIFIER)
        if alone or not count.ok:
            sentence = said(
                "Its version {version} is another, and the right keys have not signed it.",
                version=version,
            )
            raise self._broken(sentence)
        raise ForkError(self.gun, ROOT, version)

    def _broken(self, problem: str) -> BrokenChainError:
        return BrokenChainError(self.gun, self.before.root.payload.version, problem)

    def _require_not_older(self, found: Foreign) -> None:
        """Raise RollbackError where a role is older than the server has shown it, or is gone."""
        shown = found.versions()
        named = {entry.role.name for file in found.tags() for entry in file.payload.delegations}
        for role, known in self.known.items():
            if role not in shown and role in named:
                raise RollbackError(self.gun, role, said("no file of it"), known)
            if shown.get(role, known) < known:
                raise RollbackError(
                    self.gun, role, said("version {version}", version=shown[role]), known
                )


def _is_before(name: str, oldest: int) -> bool:
    """Whether a file is a root older than version ``oldest``."""
    version = MetadataName(name).version
    return version is not None and version < oldest
