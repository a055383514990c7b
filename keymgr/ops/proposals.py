"""Changes that wait for signatures from other vaults."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

import msgspec

from keymgr.errors import KeymgrError
from keymgr.ops.drafts import Draft
from keymgr.ops.finishing import (
    Finished,
    Shortfall,
    SignedFiles,
    canonical_id,
    duties,
    unmet,
)
from keymgr.ops.state import RepositoryState
from keymgr.ops.station import Station
from keymgr.trust import notary
from keymgr.trust.metadata import Targets
from keymgr.trust.names import ROOT, TARGETS, Gun, KeyId, RoleName
from keymgr.vault.records import ProposalRecord, RepositoryRecord, Tally


@dataclass(eq=False)
class NoProposalError(KeymgrError):
    """Nothing waits for signatures."""

    message: ClassVar[str] = "No change of {gun} waits for signatures."
    hint: ClassVar[str] = "Nothing was changed."
    gun: str


@dataclass(eq=False)
class ProposalPendingError(KeymgrError):
    """A repository can't change while a change of it waits."""

    message: ClassVar[str] = "A change of {gun} waits for signatures."
    hint: ClassVar[str] = (
        "Nothing was changed. Collect them with 'keymgr sign-off import', or give that change up"
        " with 'keymgr sign-off withdraw'."
    )
    gun: str


def keep_proposal(
    station: Station, before: RepositoryState, draft: Draft, finished: Finished, reason: str
) -> None:
    """Keep partly signed files until the other signatures come. Runs in a transaction."""
    station.vault.proposals.put(
        ProposalRecord(
            gun=before.gun,
            reason=reason,
            created=station.clock(),
            record=draft.record,
            former_root=before.root.content,
            files={str(file.role): file.content for file in finished.files.all()},
            dropped=tuple(str(role) for role, new in draft.delegations.items() if new is None),
            sentences=draft.sentences,
            tally=tally_of(finished.shortfalls, finished.files),
        )
    )


def tally_of(shortfalls: Sequence[Shortfall], files: SignedFiles) -> Tally:
    """Return how far ``files`` are signed, by the shortfall that lacks most signatures."""
    most = max(shortfalls, key=lambda each: each.duty.threshold - len(each.signed))
    versions = {signed.role: signed.payload.version for signed in files.all()}

    def canonical(listed: Iterable[KeyId]) -> tuple[str, ...]:
        return tuple(str(canonical_id(most.duty.keys[key_id])) for key_id in listed)

    return Tally(
        role=most.role,
        version=versions[most.role],
        needed=most.duty.threshold,
        signed=canonical(most.signed),
        unsigned=canonical(most.unsigned),
    )


def require_none(station: Station, gun: Gun) -> None:
    """Raise ProposalPendingError where a change of ``gun`` waits."""
    if station.vault.proposals.find(gun) is not None:
        raise ProposalPendingError(gun)


def read_files(files: Mapping[RoleName, bytes]) -> SignedFiles:
    """Parse root, targets and delegation files. Raises MalformedMetadataError."""
    return SignedFiles(
        notary.read_root(files[ROOT]) if ROOT in files else None,
        notary.read_targets(files[TARGETS]) if TARGETS in files else None,
        {
            role: notary.read_targets(content, role)
            for role, content in files.items()
            if role.is_delegation
        },
    )


def draft_of(
    files: SignedFiles,
    record: RepositoryRecord,
    dropped: Sequence[RoleName] = (),
    sentences: tuple[str, ...] = (),
) -> Draft:
    """Return the draft that ``files`` were signed from."""
    delegations: dict[RoleName, Targets | None] = {
        role: signed.payload for role, signed in files.delegations.items()
    }
    return Draft(
        record,
        files.root.payload if files.root else None,
        files.targets.payload if files.targets else None,
        delegations | dict.fromkeys(dropped),
        sentences,
    )


def signed_so_far(proposal: ProposalRecord) -> SignedFiles:
    """Return a proposal's files as they are signed so far."""
    return read_files({RoleName(role): content for role, content in proposal.files.items()})


def draft_from(proposal: ProposalRecord, files: SignedFiles, present: RepositoryRecord) -> Draft:
    """Return what a proposal makes of a repository whose record is ``present`` today.

    What was noted of the repository since it was proposed, such as a receipt, stays.
    """
    record = msgspec.structs.replace(present, run=proposal.record.run)
    if files.root is not None:
        record = msgspec.structs.replace(record, roots=proposal.record.roots)
    dropped = [RoleName(role) for role in proposal.dropped]
    return draft_of(files, record, dropped, proposal.sentences)


def shortfalls_of(
    before: RepositoryState, draft: Draft, files: SignedFiles
) -> tuple[Shortfall, ...]:
    """Return who must still sign, under the former root and the new one."""
    return tuple(
        shortfall
        for signed in files.all()
        for shortfall in unmet(signed, duties(before, draft, signed.role))
    )
