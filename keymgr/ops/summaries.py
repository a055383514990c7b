"""A repository's files in a few figures, kept in its record for lists of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from keymgr.crypto.certified import bare_key, certificate_end
from keymgr.errors import KeymgrError
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Delegation, Payload, Root, Signed, Targets
from keymgr.trust.names import ROOT, TARGETS, KeyId, RoleName
from keymgr.vault.records import RepositorySummary


def summary_of(files: Mapping[RoleName, Signed[Payload]], signed_at: datetime) -> RepositorySummary:
    """Return the summary of a repository's current files, the newest of which is of ``signed_at``.

    A delegated file that nothing delegates to any more is passed over, as by clients.
    """
    root, targets = files[ROOT].payload, files[TARGETS].payload
    keys = root.role_keys(ROOT).values() if isinstance(root, Root) else ()
    threshold = root.roles[ROOT].threshold if isinstance(root, Root) else 0
    return RepositorySummary(
        expires={
            str(role): signed.payload.expires
            for role, signed in files.items()
            if not role.is_delegation or _is_delegated(files, role)
        },
        certificates=_end([certificate_end(key) for key in keys], threshold),
        root_threshold=threshold,
        root_keys=tuple(dict.fromkeys(str(_canonical(key)) for key in keys)),
        tags=len(targets.targets) if isinstance(targets, Targets) else 0,
        signed_at=signed_at,
        delegations={
            str(entry.role.name): _delegated_keys(parent, entry)
            for parent in _parents(files)
            for entry in parent.delegations
        },
    )


def _parents(files: Mapping[RoleName, Signed[Payload]]) -> Iterable[Targets]:
    """Return the payloads that can delegate, the ones above first."""
    for role in sorted(files, key=lambda role: role.count("/")):
        payload = files[role].payload
        if isinstance(payload, Targets):
            yield payload


def _delegated_keys(parent: Targets, entry: Delegation) -> tuple[str, ...]:
    keys = (parent.keys[key_id] for key_id in entry.role.key_ids)
    return tuple(dict.fromkeys(str(_canonical(key)) for key in keys))


def _is_delegated(files: Mapping[RoleName, Signed[Payload]], role: RoleName) -> bool:
    parent = files.get(RoleName(role.rpartition("/")[0]))
    payload = parent.payload if parent else None
    return isinstance(payload, Targets) and payload.delegation(role) is not None


def _canonical(key: PublicKey) -> KeyId:
    try:
        return bare_key(key).key_id
    except KeymgrError:
        return key.key_id


def _end(ends: Sequence[datetime | None], threshold: int) -> datetime | None:
    """Return from when on fewer than ``threshold`` keys have a valid certificate, if ever."""
    lasting = sorted((end for end in ends if end is not None), reverse=True)
    endless = len(ends) - len(lasting)
    place = threshold - endless
    return lasting[place - 1] if 0 < place <= len(lasting) else None
