"""Changes of this vault that wait for signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from keymgr.exchange.sign_off import SignOff
from keymgr.ops.collecting import CollectOutcome, import_sign_off
from keymgr.ops.sign_offs import add_signatures, export_sign_off
from keymgr.ops.station import Station
from keymgr.trust.names import Gun, KeyId
from keymgr.vault.records import ProposalRecord


@dataclass(frozen=True)
class WaitingChange:
    """A change that waits. ``can_sign`` says whether a key of this vault is missing."""

    gun: Gun
    created: datetime
    sentences: tuple[str, ...]
    can_sign: bool


def list_waiting(station: Station) -> list[WaitingChange]:
    """Return the changes that wait, by repository."""
    return sorted(
        (
            WaitingChange(
                Gun(proposal.gun),
                proposal.created,
                proposal.sentences,
                _can_sign(station, proposal),
            )
            for proposal in station.vault.proposals.all()
        ),
        key=lambda change: change.gun,
    )


def _can_sign(station: Station, proposal: ProposalRecord) -> bool:
    tally = proposal.tally
    keys = [station.vault.keys.find(key_id) for key_id in (tally.unsigned if tally else ())]
    return any(key is not None and key.private is not None for key in keys)


def sign_waiting(station: Station, guns: Sequence[Gun]) -> CollectOutcome:
    """Add this vault's signatures to its own changes; what is complete takes effect.

    Raises NoProposalError, NothingToAddError, and what asking for passphrases raises.
    """
    signed = add_signatures(station, export_sign_off(station, guns))
    return import_sign_off(station, signed)


def key_names(station: Station, sign_off: SignOff) -> dict[KeyId, str]:
    """Return what root keys are called: as the proposer does, and above all as this vault does."""
    own = {KeyId(root.key_id): root.name for root in station.vault.keys.roots()}
    return {**sign_off.names, **own}
