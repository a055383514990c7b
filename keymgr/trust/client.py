"""What an unmodified client would make of a repository's files.

The client's walk (notary ``client/tufclient.go``, ``tuf/builder.go``): roots one by one from the
one it trusts, then timestamp, snapshot, targets and delegations, each checked against what named
it. Files are named as the server names them: ``root.json``, ``3.root.json``, ``targets/NAME.json``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
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
from keymgr.trust.rules import Problem, Rule
from keymgr.trust.verification import SignatureCount, check_expiry, check_root, check_signatures

_NUMBERED_ROOT: Final = re.compile(r"([1-9][0-9]{0,8})\.root\.json")
_HASHERS: Final = {"sha256": hashlib.sha256, "sha512": hashlib.sha512}


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
    """The root that must start the chain: a root file's bytes, or a root key's ID.

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
    """The client's verdict on one repository, role by role."""

    gun: Gun
    roles: list[RoleReport] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    root: Signed[Root] | None = None
    targets: dict[RoleName, Signed[Targets]] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the client accepts everything."""
        return not self.problems

    def require(self) -> None:
        """Raise ClientWouldRefuseError with the first problem, if there is any."""
        if self.problems:
            raise ClientWouldRefuseError(self.gun, str(self.problems[0]), self.problems[0].rule)

    def tags(self) -> Mapping[str, tuple[RoleName, object]]:
        """Return the tags that docker pulls: those of ``targets/releases``, else of ``targets``."""
        found: dict[str, tuple[RoleName, object]] = {}
        for role in (TARGETS, RELEASES):
            signed = self.targets.get(role)
            if signed is not None:
                found |= {tag: (role, entry) for tag, entry in signed.payload.targets.items()}
        return found


class _Walk:
    """One pass over a repository's files."""

    def __init__(
        self, gun: Gun, files: Mapping[str, bytes], now: datetime, verifier: Verifier
    ) -> None:
        self.files = files
        self.now = now
        self.verifier = verifier
        self.report = RepositoryReport(gun)

    def problem(self, rule: Rule, role: RoleName, sentence: str) -> Problem:
        problem = Problem(rule, role, sentence)
        self.report.problems.append(problem)
        return problem

    def read(
        self, name: str, role: RoleName, parse: Callable[[bytes], Signed[P]]
    ) -> Signed[P] | None:
        try:
            return parse(self.files[name])
        except MalformedMetadataError as error:
            self.problem(Rule.FORMAT, role, str(error))
            return None

    def add_role(
        self, signed: Signed[Payload], count: SignatureCount, problems: list[Problem]
    ) -> None:
        payload = signed.payload
        self.report.roles.append(
            RoleReport(signed.role, payload.version, count, payload.expires, problems)
        )
        self.report.problems += problems

    def roots(self, pin: Pin) -> Signed[Root] | None:
        """Walk from the pinned root, else the first, to the newest; return it if accepted."""
        chain = self.newer_roots(pin.root)
        if chain is None:
            return None
        trusted = pin.root if chain else None
        newest = chain[-1] if chain else pin.root
        if newest is None:
            self.problem(Rule.MISSING, ROOT, "There is no root file.")
            return None
        for new in chain or [newest]:
            count, problems = check_root(new, trusted, self.report.gun, self.now, self.verifier)
            if trusted is None:
                problems += self.pin_problems(new, pin)
            trusted = new
            if problems:
                break
        expired = check_expiry(newest, self.now)
        self.add_role(trusted or newest, count, problems + expired)
        self.report.root = newest
        return None if problems else newest

    def newer_roots(self, trusted: Signed[Root] | None) -> list[Signed[Root]] | None:
        """Return the roots after ``trusted`` in order of version; None if they contradict it."""
        floor = trusted.payload.version if trusted is not None else 0
        found = {floor: trusted} if trusted is not None else {}
        for name in sorted(self.files, key=lambda name: (len(name), name)):
            match = _NUMBERED_ROOT.fullmatch(name)
            if match is None and name != "root.json":
                continue
            root = self.read(name, ROOT, notary.read_root)
            if root is None:
                return None
            version = root.payload.version
            if match is not None and version != int(match[1]):
                self.problem(Rule.CHAIN, ROOT, f"{name} holds version {version}.")
                return None
            if found.setdefault(version, root).content != root.content:
                self.problem(Rule.CHAIN, ROOT, f"There are two different roots {version}.")
                return None
            if name == "root.json":
                current = version
        newest = max(found, default=0)
        if "root.json" in self.files and current < newest:
            self.problem(
                Rule.ROLLBACK,
                ROOT,
                f"root.json is version {current}, older than version {newest}.",
            )
            return None
        return [found[version] for version in sorted(found) if version > floor]

    def pin_problems(self, first: Signed[Root], pin: Pin) -> list[Problem]:
        if pin.key_id is None:
            return []
        for key_id, key in first.payload.role_keys(ROOT).items():
            certificate = self.verifier.certificate(key) if key.keytype.is_certificate else None
            canonical = certificate.public_key.key_id if certificate else key_id
            if pin.key_id in {key_id, canonical}:
                return []
        return [
            Problem(
                Rule.PIN,
                ROOT,
                f"Root version {first.payload.version} doesn't list the pinned key"
                f" {pin.key_id[:8]}.",
            )
        ]

    def named(self, name: str, role: RoleName, meta: FileMeta | None) -> bool:
        """Return whether the file ``name`` is the one that ``meta`` names."""
        if name not in self.files:
            self.problem(Rule.MISSING, role, f"The file {name} is missing.")
            return False
        if meta is None:
            return True
        content = self.files[name]
        good = len(content) == meta.length and all(
            _HASHERS[algorithm](content).digest() == raw
            for algorithm, raw in meta.hashes.items()
            if algorithm in _HASHERS
        )
        if not good:
            self.problem(
                Rule.CONTENT, role, f"{name} is not the file that its signed summary names."
            )
        return good

    def signed_by(self, signed: Signed[Payload], keys: Mapping[KeyId, PublicKey], k: int) -> None:
        count, problems = check_signatures(signed, keys, k, self.verifier)
        self.add_role(signed, count, problems + check_expiry(signed, self.now))

    def base_role(
        self,
        root: Signed[Root],
        role: RoleName,
        meta: FileMeta | None,
        parse: Callable[[bytes], Signed[P]],
    ) -> Signed[P] | None:
        name = f"{role}.json"
        if not self.named(name, role, meta):
            return None
        signed = self.read(name, role, parse)
        if signed is not None:
            payload = root.payload
            self.signed_by(signed, payload.role_keys(role), payload.roles[role].threshold)
        return signed

    def delegations(
        self, parent: Signed[Targets], meta: Mapping[RoleName, FileMeta] | None
    ) -> None:
        for entry in parent.payload.delegations:
            role = entry.role.name
            name = f"{role}.json"
            if meta is None and name not in self.files:
                continue
            if meta is not None and role not in meta:
                continue
            if not self.named(name, role, meta[role] if meta is not None else None):
                continue
            self.delegation(parent, entry, meta)

    def delegation(
        self,
        parent: Signed[Targets],
        entry: Delegation,
        meta: Mapping[RoleName, FileMeta] | None,
    ) -> None:
        role = entry.role.name
        signed = self.read(f"{role}.json", role, lambda content: notary.read_targets(content, role))
        if signed is None:
            return
        keys = {key_id: parent.payload.keys[key_id] for key_id in entry.role.key_ids}
        self.signed_by(signed, keys, entry.role.threshold)
        self.report.targets[role] = signed
        self.delegations(signed, meta)

    def below_root(self, root: Signed[Root], required: frozenset[RoleName]) -> None:
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
        if meta is not None:
            self.root_is_named(root, meta[ROOT])
        if TARGETS in required or "targets.json" in self.files:
            targets = self.base_role(
                root, TARGETS, meta[TARGETS] if meta else None, notary.read_targets
            )
            if targets is not None:
                self.report.targets[TARGETS] = targets
                self.delegations(targets, meta)

    def root_is_named(self, root: Signed[Root], meta: FileMeta) -> None:
        good = len(root.content) == meta.length and all(
            _HASHERS[algorithm](root.content).digest() == raw
            for algorithm, raw in meta.hashes.items()
            if algorithm in _HASHERS
        )
        if not good:
            self.problem(
                Rule.CONTENT, ROOT, "The root is not the file that the signed snapshot names."
            )


CLIENT_ROLES: Final = frozenset({TIMESTAMP, SNAPSHOT, TARGETS})
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
    root = walk.roots(pin or Pin())
    if root is not None:
        walk.below_root(root, required)
    return walk.report
