"""Files that others signed, judged before they are taken in.

Clients refuse what has expired, but it can be renewed. So expiry is only noted here, and all else
is judged as by a client at a moment when nothing had expired yet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from keymgr.sentences import day, said
from keymgr.trust import notary
from keymgr.trust.client import ClientWouldRefuseError, Pin, check_repository
from keymgr.trust.keys import Certificate, PublicKey, Verifier
from keymgr.trust.metadata import Payload, Root, Signed, Snapshot, Targets, Timestamp
from keymgr.trust.names import (
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Gun,
    InvalidNameError,
    RoleName,
)
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.trust.verification import check_expiry, check_root

_NAME: Final = re.compile(r"(?:[1-9][0-9]{0,8}\.)?([^.]+)\.json")
_NO_END: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Foreign:
    """A repository's files that a client would take, or would have taken before they expired.

    ``roots`` lead from each to the next, ascending; ``stray_roots`` are versions that do not lead
    to them, as only a pin allows. ``skipped`` are delegations that clients pass over because too
    few valid signatures are on them: nothing that they say can be relied on.
    """

    gun: Gun
    roots: tuple[Signed[Root], ...]
    stray_roots: tuple[int, ...]
    targets: Signed[Targets]
    delegations: Mapping[RoleName, Signed[Targets]]
    skipped: Mapping[RoleName, Signed[Targets]]
    snapshot: Signed[Snapshot] | None
    timestamp: Signed[Timestamp] | None

    @property
    def root(self) -> Signed[Root]:
        """The newest root."""
        return self.roots[-1]

    def tags(self) -> list[Signed[Targets]]:
        """Return the files that tag and delegate, ``targets`` first."""
        return [self.targets, *self.delegations.values()]

    def current(self) -> dict[RoleName, Signed[Payload]]:
        """Return the newest file of every role that clients read."""
        files: list[Signed[Payload] | None] = [self.root, self.snapshot, self.timestamp]
        return {file.role: file for file in [*files, *self.tags()] if file is not None}

    def versions(self) -> dict[str, int]:
        """Return the newest version of every role, that of skipped delegations too."""
        files = [*self.current().values(), *self.skipped.values()]
        return {str(file.role): file.payload.version for file in files}

    def passed_over(self) -> list[str]:
        """Return a sentence for each skipped delegation."""
        return [
            said(
                "Clients pass over {role} version {version}: too few of the keys that may"
                " sign it now have done so. Its tags are not taken in; one of its signers"
                " has to sign it again.",
                role=role,
                version=file.payload.version,
            )
            for role, file in self.skipped.items()
        ]


def judge(  # noqa: PLR0913  (six facts, each its own)
    gun: Gun,
    files: Mapping[str, bytes],
    required: frozenset[RoleName],
    *,
    now: datetime,
    verifier: Verifier,
    pin: Pin | None = None,
) -> Foreign:
    """Return what ``files``, named as a server names them, hold if only expiry is wrong with them.

    Raises ClientWouldRefuseError with the rule that is broken.
    """
    parsed = _Parsed.of(files, pin)
    moment = parsed.first_expiry(now)
    report = check_repository(
        gun, files, required, now=moment, verifier=_Unending(verifier, moment, now), pin=pin
    )
    for problem in report.problems:
        if not problem.is_passed_over:
            raise ClientWouldRefuseError(gun, problem.sentence, problem.rule)
    roots = [parsed.roots[version] for version in sorted(parsed.roots)]
    kept = _unbroken(roots, gun, verifier) if pin else roots
    skipped = {problem.role for problem in report.problems}
    return Foreign(
        gun,
        tuple(kept),
        tuple(root.payload.version for root in roots[: len(roots) - len(kept)]),
        report.targets[TARGETS],
        {role: signed for role, signed in report.targets.items() if role != TARGETS},
        {role: parsed.targets[role] for role in sorted(skipped)},
        parsed.snapshot,
        parsed.timestamp,
    )


def what_expired(root: Signed[Root], others: Sequence[Signed[Payload]], now: datetime) -> list[str]:
    """Return a sentence for each of a repository's files that has expired at ``now``."""
    return [problem.sentence for signed in (root, *others) for problem in check_expiry(signed, now)]


def certificates_ended(root: Signed[Root], now: datetime, verifier: Verifier) -> list[str]:
    """Return a sentence for each root certificate that has expired at ``now``."""
    sentences: list[str] = []
    for key_id, key in root.payload.role_keys(ROOT).items():
        certificate = verifier.certificate(key) if key.keytype.is_certificate else None
        if certificate is not None and certificate.not_after < now:
            end = day(certificate.not_after)
            sentences.append(
                said("The certificate of root key {key} expired on {end}.", key=key_id[:7], end=end)
            )
    return sentences


@dataclass
class _Parsed:
    """The files that can be read at all, whether anything leads to them or not."""

    roots: dict[int, Signed[Root]] = field(default_factory=dict)
    targets: dict[RoleName, Signed[Targets]] = field(default_factory=dict)
    snapshot: Signed[Snapshot] | None = None
    timestamp: Signed[Timestamp] | None = None

    @classmethod
    def of(cls, files: Mapping[str, bytes], pin: Pin | None) -> _Parsed:
        parsed = cls()
        if pin is not None and pin.root is not None:
            parsed.roots[pin.root.payload.version] = pin.root
        for name, content in files.items():
            match = _NAME.fullmatch(name)
            try:
                if match is not None:
                    parsed._add(RoleName(match[1]), content)
            except (InvalidNameError, MalformedMetadataError):
                continue  # where it matters, the client's check says so
        return parsed

    def _add(self, role: RoleName, content: bytes) -> None:
        if role == ROOT:
            # root.json is most often one of the numbered files too
            if all(content != known.content for known in self.roots.values()):
                root = notary.read_root(content)
                self.roots[root.payload.version] = root
        elif role == SNAPSHOT:
            self.snapshot = notary.read_snapshot(content)
        elif role == TIMESTAMP:
            self.timestamp = notary.read_timestamp(content)
        else:
            self.targets[role] = notary.read_targets(content, role)

    def first_expiry(self, now: datetime) -> datetime:
        """Return when the first of the files expires, at most ``now``."""
        files: list[Signed[Payload] | None] = [*self.roots.values(), *self.targets.values()]
        files += [self.snapshot, self.timestamp]
        ends = [file.payload.expires for file in files if file is not None]
        return min([now, *(end for end in ends if end is not None)])


@dataclass(frozen=True)
class _Unending:
    """Sees certificates that never end, at ``moment`` instead of ``now``.

    One that begins after ``now`` begins as much later than ``moment``.
    """

    verifier: Verifier
    moment: datetime
    now: datetime

    def verifies(self, key: PublicKey, method: str, signature: bytes, message: bytes) -> bool:
        """Return whether the signature is good."""
        return self.verifier.verifies(key, method, signature, message)

    def certificate(self, key: PublicKey) -> Certificate | None:
        """Return the certificate's facts with its dates moved."""
        found = self.verifier.certificate(key)
        if found is None:
            return None
        ahead = max(found.not_before - self.now, timedelta(0))
        return replace(found, not_before=self.moment + ahead, not_after=_NO_END)


def _unbroken(
    roots: Sequence[Signed[Root]], gun: Gun, verifier: Verifier
) -> Sequence[Signed[Root]]:
    """Return the longest run of ``roots`` (ascending) in which each leads to the next, to the end.

    Dates of certificates are not looked at.
    """
    start = len(roots) - 1
    while start > 0 and _leads(roots[start - 1], roots[start], gun, verifier):
        start -= 1
    return roots[start:]


def _leads(former: Signed[Root], new: Signed[Root], gun: Gun, verifier: Verifier) -> bool:
    _, alone = check_root(former, None, gun, None, verifier)
    _, together = check_root(new, former, gun, None, verifier)
    return not alone and not together
