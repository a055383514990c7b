"""What an unmodified client would make of a repository's files.

The client's walk (notary ``client/tufclient.go``, ``tuf/builder.go``): roots one by one from the
one it trusts, then timestamp, snapshot, targets and delegations, each checked against what named
it. Files are named as the server names them: ``root.json``, ``3.root.json``, ``targets/NAME.json``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.keys import PublicKey, Verifier
from keymgr.trust.metadata import (
    Delegation,
    FileMeta,
    P,
    Payload,
    Root,
    Signed,
    Snapshot,
    Target,
    Targets,
    Timestamp,
)
from keymgr.trust.names import (
    RELEASES,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Gun,
    KeyId,
    RoleName,
)
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.trust.roots import RootWalk
from keymgr.trust.rules import Problem, Rule
from keymgr.trust.verification import (
    SignatureCount,
    check_expiry,
    check_signatures,
    delegation_key_problems,
)


@dataclass(eq=False)
class ClientWouldRefuseError(KeymgrError):
    """Files that a client would refuse; nothing of the kind is stored or leaves the vault."""

    message: ClassVar[str] = "{gun}: docker would refuse this. {problem}"
    hint: ClassVar[str] = "Nothing was stored. See 'keymgr verify' for every role."
    gun: str
    problem: str
    rule: Rule


@dataclass(frozen=True)
class Pin:
    """Where trust starts: at a root that a client has seen, or at whatever a root key signed.

    A key ID may be the listed one (the certificate's) or the canonical one (the key's).
    """

    root: Signed[Root] | None = None
    key_id: KeyId | None = None


@dataclass
class RoleReport:
    """One role as the client saw it."""

    name: RoleName
    version: int
    count: SignatureCount
    expires: datetime | None
    problems: list[Problem] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether the client accepts this role."""
        return not self.problems


@dataclass
class RepositoryReport:
    """The client's verdict on one repository, role by role.

    ``root`` and ``targets`` hold what it accepts, ``paths`` the path prefixes to which each
    accepted delegation is confined.
    """

    gun: Gun
    roles: list[RoleReport] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    root: Signed[Root] | None = None
    targets: dict[RoleName, Signed[Targets]] = field(default_factory=dict)
    paths: dict[RoleName, tuple[str, ...]] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the client accepts everything."""
        return not self.problems

    def require(self) -> None:
        """Raise ClientWouldRefuseError with the first problem, if there is any."""
        if self.problems:
            raise ClientWouldRefuseError(self.gun, str(self.problems[0]), self.problems[0].rule)

    def tags(self) -> Mapping[str, tuple[RoleName, Target]]:
        """Return the tags that docker pulls, and the role that signs each.

        Docker looks in ``targets/releases``, then in what that delegates to, where it refuses what
        it finds, then in ``targets``. It needs a SHA-256. Source: docker/cli
        ``cli/command/image/trust.go`` (getTrustedPullTargets), notary ``client/reader.go``.
        """
        if not all(problem.is_passed_over for problem in self.problems):
            return {}
        found: dict[str, tuple[RoleName, Target]] = {}
        nested = [role for role in self.targets if role.startswith(f"{RELEASES}/")]
        for role in (TARGETS, *nested, RELEASES):
            found |= {tag: (role, target) for tag, target in self._allowed(role)}
        return {
            tag: (role, target)
            for tag, (role, target) in found.items()
            if role in {TARGETS, RELEASES} and target.digest is not None
        }

    def _allowed(self, role: RoleName) -> Iterator[tuple[str, Target]]:
        signed = self.targets.get(role)
        if signed is not None:
            paths = self.paths[role]
            for tag, target in signed.payload.targets.items():
                if tag.startswith(paths):
                    yield tag, target


class _Walk:
    """One pass over a repository's files."""

    def __init__(
        self, gun: Gun, files: Mapping[str, bytes], now: datetime, verifier: Verifier
    ) -> None:
        self.files = files
        self.now = now
        self.verifier = verifier
        self.report = RepositoryReport(gun)

    def problem(self, rule: Rule, role: RoleName, sentence: str) -> None:
        problem = Problem(rule, role, sentence)
        self.report.problems.append(problem)
        for report in self.report.roles:
            if report.name == role:
                report.problems.append(problem)

    def read(
        self, name: str, role: RoleName, parse: Callable[[bytes], Signed[P]]
    ) -> Signed[P] | None:
        try:
            return parse(self.files[name])
        except MalformedMetadataError as error:
            self.problem(Rule.FORMAT, role, error.sentence())
            return None

    def add_role(
        self, signed: Signed[Payload], count: SignatureCount, problems: list[Problem]
    ) -> None:
        payload = signed.payload
        self.report.roles.append(
            RoleReport(signed.role, payload.version, count, payload.expires, problems)
        )
        self.report.problems += problems

    def root(self, pin: Pin) -> Signed[Root] | None:
        """Judge the roots; return the newest if what stands below can be judged by it."""
        roots = RootWalk(self.report.gun, self.files, self.now, self.verifier)
        if pin.root is not None:
            verdict = roots.from_root(pin.root)
        elif pin.key_id is not None:
            verdict = roots.from_key(pin.key_id)
        else:
            verdict = roots.from_oldest()
        if verdict.root is None or verdict.count is None:
            self.report.problems += verdict.problems
            return None
        self.add_role(verdict.root, verdict.count, verdict.problems)
        if any(problem.rule is not Rule.EXPIRED for problem in verdict.problems):
            return None
        self.report.root = verdict.root
        return verdict.root

    def named(self, name: str, role: RoleName, meta: FileMeta | None) -> bool:
        """Return whether the file ``name`` is the one that ``meta`` names."""
        if name not in self.files:
            self.problem(Rule.MISSING, role, said("The file {name} is missing.", name=name))
            return False
        if meta is None:
            return True
        if meta.matches(self.files[name]):
            return True
        by = TIMESTAMP if role == SNAPSHOT else SNAPSHOT
        sentence = said(
            "The file {name} is not the one that the signed {by} names.", name=name, by=by
        )
        self.problem(Rule.CONTENT, role, sentence)
        return False

    def accept(
        self,
        signed: Signed[Targets],
        paths: tuple[str, ...],
        meta: Mapping[RoleName, FileMeta] | None,
    ) -> None:
        """Take tags and delegations of a role that may sign ``paths``."""
        self.report.targets[signed.role] = signed
        self.report.paths[signed.role] = paths
        self.delegations(signed, meta, paths)

    def signed_by(
        self, signed: Signed[Payload], keys: Mapping[KeyId, PublicKey], threshold: int
    ) -> bool:
        """Judge signatures and expiry; return whether there is nothing wrong with them."""
        count, problems = check_signatures(signed, keys, threshold, self.verifier)
        problems += check_expiry(signed, self.now)
        self.add_role(signed, count, problems)
        return not problems

    def base_role(
        self,
        root: Signed[Root],
        role: RoleName,
        meta: FileMeta | None,
        parse: Callable[[bytes], Signed[P]],
    ) -> Signed[P] | None:
        """Judge one of the root's own roles; return its file if it can be read."""
        name = f"{role}.json"
        if not self.named(name, role, meta):
            return None
        signed = self.read(name, role, parse)
        if signed is not None:
            payload = root.payload
            self.signed_by(signed, payload.role_keys(role), payload.roles[role].threshold)
        return signed

    def delegations(
        self,
        parent: Signed[Targets],
        meta: Mapping[RoleName, FileMeta] | None,
        paths: tuple[str, ...],
    ) -> None:
        """Judge what ``parent``, itself confined to ``paths``, delegates to.

        A role that the snapshot does not name has no file yet.
        """
        for entry in parent.payload.delegations:
            role = entry.role.name
            there = f"{role}.json" in self.files if meta is None else role in meta
            if there and self.named(f"{role}.json", role, meta[role] if meta is not None else None):
                allowed = tuple(path for path in entry.paths if path.startswith(paths))
                self.delegation(parent, entry, meta, allowed)

    def delegation(
        self,
        parent: Signed[Targets],
        entry: Delegation,
        meta: Mapping[RoleName, FileMeta] | None,
        paths: tuple[str, ...],
    ) -> None:
        role = entry.role.name
        signed = self.read(f"{role}.json", role, lambda content: notary.read_targets(content, role))
        if signed is None:
            return
        keys = {key_id: parent.payload.keys[key_id] for key_id in entry.role.key_ids}
        good = self.signed_by(signed, keys, entry.role.threshold)
        for sentence in delegation_key_problems(keys, self.verifier):
            good = False
            self.problem(Rule.CERTIFICATE, role, sentence)
        if not signed.signatures:
            self.problem(
                Rule.FORMAT, role, said("The file of the role {role} has no signature.", role=role)
            )
        if good:
            self.accept(signed, paths, meta)

    def below_root(self, root: Signed[Root], required: frozenset[RoleName]) -> None:
        """Judge timestamp, snapshot, targets and delegations, each by what names it."""
        snapshot: Signed[Snapshot] | None = None
        snapshot_meta: FileMeta | None = None
        if TIMESTAMP in required or "timestamp.json" in self.files:
            timestamp: Signed[Timestamp] | None = self.base_role(
                root, TIMESTAMP, None, notary.read_timestamp
            )
            snapshot_meta = timestamp.payload.meta[SNAPSHOT] if timestamp else None
        if SNAPSHOT in required or "snapshot.json" in self.files:
            snapshot = self.base_role(root, SNAPSHOT, snapshot_meta, notary.read_snapshot)
        meta = snapshot.payload.meta if snapshot else None
        if meta is not None and not meta[ROOT].matches(root.content):
            sentence = said("The root is not the file that the signed snapshot names.")
            self.problem(Rule.CONTENT, ROOT, sentence)
        if TARGETS in required or "targets.json" in self.files:
            named = meta[TARGETS] if meta else None
            targets = self.base_role(root, TARGETS, named, notary.read_targets)
            if targets is not None and self.report.roles[-1].ok:
                self.accept(targets, ("",), meta)


CLIENT_ROLES: Final = frozenset({ROOT, TIMESTAMP, SNAPSHOT, TARGETS})
"""What a client asks a server or a site for."""
UPLOAD_ROLES: Final = frozenset({TARGETS})
"""What a first upload to a Notary server must hold; the server makes the rest."""


def check_repository(  # noqa: PLR0913  (six facts, each its own)
    gun: Gun,
    files: Mapping[str, bytes],
    required: frozenset[RoleName],
    *,
    now: datetime,
    verifier: Verifier,
    pin: Pin | None = None,
) -> RepositoryReport:
    """Return what a client that trusts ``pin`` (else the first root) makes of ``files`` at ``now``.

    ``required`` roles must be there; others are checked where they are.
    """
    walk = _Walk(gun, files, now, verifier)
    if ROOT in required and "root.json" not in files:
        walk.problem(Rule.MISSING, ROOT, said("The file root.json is missing."))
        return walk.report
    root = walk.root(pin or Pin())
    if root is not None:
        walk.below_root(root, required)
    return walk.report
