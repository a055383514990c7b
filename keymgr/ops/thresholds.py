"""How many root keys, and whose, must sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

import msgspec

from keymgr.errors import KeymgrError
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError, next_root, next_targets
from keymgr.ops.finishing import canonical_id
from keymgr.ops.jobs import Job
from keymgr.ops.state import RepositoryState
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Role
from keymgr.trust.names import ROOT, TARGETS
from keymgr.vault.records import KeyRecord


@dataclass(eq=False)
class ImpossibleThresholdError(KeymgrError):
    """More signatures are asked than there are keys, or none."""

    message: ClassVar[str] = "{threshold} of {keys} keys can't be: {reason}."
    hint: ClassVar[str] = "Nothing was changed. Choose a threshold from 1 to the number of keys."
    threshold: int
    keys: int
    reason: str


@dataclass(frozen=True)
class SetThreshold:
    """Drafts a root whose root keys are ``roots``, ``threshold`` of which must sign."""

    roots: Sequence[KeyRecord]
    threshold: int

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        root = state.root.payload
        present: dict[str, PublicKey] = {
            canonical_id(key): key for key in root.role_keys(ROOT).values()
        }
        wanted = {record.key_id for record in self.roots}
        old = root.roles[ROOT]
        if wanted == set(present) and old.threshold == self.threshold:
            raise NothingToChangeError(
                state.gun, said("these root keys and this threshold are what it has")
            )
        listed = [
            present.get(record.key_id) or keys.certificate(state.gun, record)
            for record in self.roots
        ]
        changed = Role(ROOT, tuple(key.key_id for key in listed), self.threshold)
        names = ", ".join(record.name for record in self.roots)
        return Draft(
            msgspec.structs.replace(
                state.record, roots=tuple(record.name for record in self.roots)
            ),
            root=next_root(root, now, {ROOT: (changed, listed)}),
            sentences=(
                said(
                    "{threshold} of {count} root keys must sign from now on: {names}.",
                    threshold=self.threshold,
                    count=len(listed),
                    names=names,
                ),
                said(
                    "Before, {threshold} of {count} had to.",
                    threshold=old.threshold,
                    count=len(old.key_ids),
                ),
            ),
        )


@dataclass(frozen=True)
class SetTaggingThreshold:
    """Drafts a root that lets ``new`` keys sign tags too; ``threshold`` keys must."""

    new: tuple[PublicKey, ...]
    threshold: int

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        root = state.root.payload
        old = root.roles[TARGETS]
        listed = {**root.role_keys(TARGETS), **{key.key_id: key for key in self.new}}
        changed = Role(TARGETS, tuple(listed), self.threshold)
        if changed == old:
            raise NothingToChangeError(
                state.gun, said("these tagging keys and this threshold are what it has")
            )
        if self.threshold > len(listed):
            raise NothingToChangeError(
                state.gun,
                said(
                    "it has {count} tagging keys, and {threshold} can't sign",
                    count=len(listed),
                    threshold=self.threshold,
                ),
            )
        return Draft(
            state.record,
            root=next_root(root, now, {TARGETS: (changed, list(listed.values()))}),
            targets=next_targets(state.targets.payload, now),
            sentences=(
                said(
                    "{threshold} of {count} tagging keys must sign from now on.",
                    threshold=self.threshold,
                    count=len(listed),
                ),
                said(
                    "Before, {threshold} of {count} had to.",
                    threshold=old.threshold,
                    count=len(old.key_ids),
                ),
            ),
        )


def set_tagging_threshold(new: Sequence[PublicKey], threshold: int) -> Job:
    """Return the job that lets more keys sign tags, and several have to.

    Raises ImpossibleThresholdError.
    """
    if threshold < 1:
        raise ImpossibleThresholdError(threshold, len(new), said("at least one must sign"))
    return Job(
        "tag threshold",
        said("Let {threshold} tagging keys sign", threshold=threshold),
        SetTaggingThreshold(tuple(new), threshold),
        (*(key.key_id for key in new), str(threshold)),
        (
            said("docker pull goes on working: each client follows to the new root by itself."),
            said(
                "Unmodified clients refuse tags with fewer signatures, and docker push can't sign."
            ),
        ),
        (said("Export, and let the courier publish."),),
    )


def set_threshold(roots: Sequence[KeyRecord], threshold: int) -> Job:
    """Return the job. Raises ImpossibleThresholdError."""
    count = len(roots)
    if threshold < 1 or threshold > count:
        reason = (
            said("at least one must sign")
            if threshold < 1
            else said("there are not that many keys")
        )
        raise ImpossibleThresholdError(threshold, count, reason)
    no_loss = said(
        "All {count} keys must sign: when one is lost, this root of trust can't be changed any"
        " more. A threshold below the number of keys leaves room for a loss.",
        count=count,
    )
    warnings = (no_loss,) if threshold == count > 1 else ()
    return Job(
        "root threshold",
        said("Let {threshold} of {count} root keys sign", threshold=threshold, count=count),
        SetThreshold(tuple(roots), threshold),
        (*(record.key_id for record in roots), str(threshold)),
        (
            said("docker pull goes on working: each client follows to the new root by itself."),
            said("Unmodified clients refuse a later root with fewer signatures."),
        ),
        (said("Export, and let the courier publish."),),
        warnings,
    )
