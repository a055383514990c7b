"""Witnessing: signing a file again as it is, one version on, by keys that may sign it now.

Source: notary ``client/witness.go``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from keymgr.ops.delegating import Keyring, can_sign, delegation, is_signed, named_tags
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError, next_targets
from keymgr.ops.jobs import Job
from keymgr.ops.state import RepositoryState
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.metadata import Signed, Targets
from keymgr.trust.names import TARGETS, RoleName

_CLIENTS = (said("docker pull takes the tags of these files again once they are published."),)
_AFTERWARDS = (said("Export, and let the courier publish."),)
_WARNINGS = (
    said("Whoever signs a file again vouches for every tag in it, whoever signed it first."),
)


@dataclass(frozen=True)
class Witness:
    """Drafts ``roles`` one version on, with the tags and delegations that they have."""

    roles: tuple[RoleName, ...]

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        return _again(state, [self._file(state, role) for role in self.roles], now)

    @staticmethod
    def _file(state: RepositoryState, role: RoleName) -> Signed[Targets]:
        if role == TARGETS:
            return state.targets
        signed, delegated = state.delegations.get(role), delegation(state, role)
        if delegated is None:
            raise NothingToChangeError(state.gun, said("nothing delegates to {role}", role=role))
        if signed is None:
            raise NothingToChangeError(state.gun, said("{role} has signed nothing yet", role=role))
        entry = delegated[1]
        if len(entry.role.key_ids) < entry.role.threshold:
            raise NothingToChangeError(
                state.gun,
                said(
                    "{role} has fewer keys than the {threshold} that must sign",
                    role=role,
                    threshold=entry.role.threshold,
                ),
            )
        return signed


@dataclass(frozen=True)
class WitnessUnsigned:
    """Drafts every delegated file that lacks its signatures and that the vault can sign."""

    keyring: Keyring

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        files = []
        held = self.keyring.of(state.gun)
        for role, signed in state.delegations.items():
            delegated = delegation(state, role)
            if delegated and not is_signed(signed, *delegated) and can_sign(*delegated, held):
                files.append(signed)
        if not files:
            raise NothingToChangeError(
                state.gun, said("no file lacks a signature that this vault has")
            )
        return _again(state, files, now)


def _again(state: RepositoryState, files: Sequence[Signed[Targets]], now: datetime) -> Draft:
    new = {signed.role: next_targets(signed.payload, now) for signed in files}
    return Draft(
        state.record,
        targets=new.pop(TARGETS, None),
        delegations=new,
        sentences=tuple(
            said(
                "{role} is signed again as it is, with {tags}.",
                role=signed.role,
                tags=named_tags(signed.payload.targets),
            )
            for signed in files
        ),
    )


def witness(roles: Sequence[RoleName]) -> Job:
    """Return the job that signs the files of ``targets`` or delegations again."""
    unique = tuple(dict.fromkeys(roles))
    return Job("witness", said("Sign files again"), Witness(unique), unique, *_told())


def witness_unsigned(station: Station) -> Job:
    """Return the job that mends what removing a key broke, as far as the vault's keys can."""
    drafting = WitnessUnsigned(Keyring.at(station))
    return Job("witness", said("Sign files again"), drafting, ("unsigned",), *_told())


def _told() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return _CLIENTS, _AFTERWARDS, _WARNINGS
