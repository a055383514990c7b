"""Collecting the signatures of other officers on what this vault proposed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import msgspec

from keymgr.errors import KeymgrError
from keymgr.exchange.sign_off import ProposedChange, SignOff
from keymgr.ops.batch import NotDone, each, is_of_one
from keymgr.ops.finishing import Shortfall, SignedFiles
from keymgr.ops.proposals import draft_from, shortfalls_of, signed_so_far, tally_of
from keymgr.ops.sign_offs import (
    AlteredProposalError,
    DoublySignedError,
    OtherRootError,
    StaleProposalError,
    examine,
    find_proposal,
    present_state,
    with_signatures,
)
from keymgr.ops.state import result_of, store, summarise
from keymgr.ops.station import Signers, Station
from keymgr.sentences import said
from keymgr.trust.metadata import P, Signed
from keymgr.trust.names import Gun

_REFUSALS: Final = (
    AlteredProposalError,
    DoublySignedError,
    OtherRootError,
    StaleProposalError,
)


@dataclass(frozen=True)
class Collected:
    """A proposal after signatures came in: complete and in force here, or still waiting."""

    gun: Gun
    shortfalls: tuple[Shortfall, ...]

    @property
    def complete(self) -> bool:
        """Whether clients accept it now."""
        return not self.shortfalls


@dataclass
class CollectOutcome:
    """What was collected, and what was refused and why."""

    collected: list[Collected] = field(default_factory=list)
    failed: list[tuple[Gun, KeymgrError]] = field(default_factory=list)


def import_sign_off(station: Station, sign_off: SignOff) -> CollectOutcome:
    """Collect signatures on this vault's own proposals; those that are complete take effect.

    One that is refused stops no other; where it is the only one, its error is raised:
    NoProposalError, AlteredProposalError, and what ``examine`` raises.
    """
    outcome = CollectOutcome()
    with Signers(station) as signers:

        def collect(change: ProposedChange) -> Collected:
            return _collect(station, signers, change)

        def stops_no_other(error: KeymgrError) -> bool:
            return is_of_one(error) or isinstance(error, _REFUSALS)

        label, changes = said("Collecting signatures"), sign_off.changes
        for result in each(station, label, changes, collect, stops_no_other):
            if isinstance(result, Collected):
                outcome.collected.append(result)
            else:
                _note_refused(outcome, result, len(changes))
    return outcome


def _note_refused(outcome: CollectOutcome, refused: NotDone[ProposedChange], number: int) -> None:
    if number == 1:
        raise refused.error
    outcome.failed.append((refused.item.gun, refused.error))


def _collect(station: Station, signers: Signers, change: ProposedChange) -> Collected:
    now = station.clock()
    found = examine(station, change)
    own = find_proposal(station, change.gun)
    before, mine = present_state(station, found.gun), signed_so_far(own)
    draft = draft_from(own, mine, before.record)
    theirs = {signed.role: signed for signed in found.files.all()}
    if theirs.keys() != {signed.role for signed in mine.all()}:
        raise AlteredProposalError(found.gun, said("it holds other files than were proposed"))

    def merged(signed: Signed[P]) -> Signed[P]:
        other = theirs[signed.role]
        if other.message != signed.message:
            raise AlteredProposalError(
                found.gun, said("its {role} is not what was proposed", role=signed.role)
            )
        return with_signatures(signed, other.signatures)

    files = SignedFiles(
        merged(mine.root) if mine.root else None,
        merged(mine.targets) if mine.targets else None,
        {role: merged(signed) for role, signed in mine.delegations.items()},
    )
    missing = shortfalls_of(before, draft, files)
    if missing:
        station.vault.proposals.put(
            msgspec.structs.replace(
                own,
                files={str(signed.role): signed.content for signed in files.all()},
                tally=tally_of(missing, files),
            )
        )
    else:
        after = summarise(station, signers, files.put_into(before, draft), now)
        store(station, before, after, now)
        station.vault.proposals.remove(found.gun)
    station.log(
        "sign-off collected",
        found.gun,
        reason=station.reason or own.reason,
        state="waits" if missing else "whole",
        result=result_of({signed.role: signed for signed in files.all()}),
    )
    return Collected(found.gun, missing)
