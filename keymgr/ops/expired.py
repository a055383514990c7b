"""What has expired: nothing else can be signed in a repository before that is."""

from __future__ import annotations

from datetime import datetime

from keymgr.crypto.certified import certificate_end
from keymgr.ops.drafts import Draft, NothingToChangeError
from keymgr.ops.state import RepositoryState
from keymgr.sentences import said
from keymgr.trust.metadata import Root
from keymgr.trust.names import ROOT, TARGETS


def is_due(expires: datetime | None, horizon: datetime) -> bool:
    """Whether a file with that date is refused at ``horizon``; one without a date always is."""
    return expires is None or expires <= horizon


def still_expired(state: RepositoryState, draft: Draft, now: datetime) -> str | None:
    """Say what clients would refuse at ``now`` for its date once ``draft`` is signed, if anything.

    Delegations don't count: clients pass over an expired one and go on. Snapshot and timestamp
    are made anew with every change.
    """
    root, targets = draft.root or state.root.payload, draft.targets or state.targets.payload
    if is_due(root.expires, now):
        return ROOT
    if _current_keys(root, now) < root.roles[ROOT].threshold:
        return "root certificate"
    return TARGETS if is_due(targets.expires, now) else None


def _current_keys(root: Root, now: datetime) -> int:
    """Count the root keys whose certificates have not ended."""
    ends = [certificate_end(key) for key in root.role_keys(ROOT).values()]
    return sum(end is None or end > now for end in ends)


def require_current(state: RepositoryState, draft: Draft, now: datetime) -> None:
    """Raise NothingToChangeError where something has expired that ``draft`` does not renew."""
    expired = still_expired(state, draft, now)
    if expired is not None:
        raise NothingToChangeError(
            state.gun,
            said("its {expired} has expired; 'keymgr renew' comes first", expired=expired),
        )
