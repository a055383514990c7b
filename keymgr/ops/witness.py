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
from keymgr.trust.metadata import Signed, Targets
from keymgr.trust.names import TARGETS, RoleName

_CLIENTS = ("docker pull takes the tags of these files again once they are published.",)
_AFTERWARDS = ("Export, and let the courier publish.",)
_WARNINGS = ("Whoever signs a file again vouches for every tag in it, whoever signed it first.",)


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
            raise NothingToChangeError(state.gun, f"nothing delegates to {role}")
        if signed is None:
            raise NothingToChangeError(state.gun, f"{role} has signed nothing yet")
        entry = delegated[1]
        if len(entry.role.key_ids) < entry.role.threshold:
            raise NothingToChangeError(
                state.gun, f"{role} has fewer keys than the {entry.role.threshold} that must sign"
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
            raise NothingToChangeError(state.gun, "no file lacks a signature that this vault has")
        return _again(state, files, now)


def _again(state: RepositoryState, files: Sequence[Signed[Targets]], now: datetime) -> Draft:
    new = {signed.role: next_targets(signed.payload, now) for signed in files}
    return Draft(
        state.record,
        targets=new.pop(TARGETS, None),
        delegations=new,
        sentences=tuple(
            f"{signed.role} is signed again as it is, with {named_tags(signed.payload.targets)}."
            for signed in files
        ),
    )


def witness(roles: Sequence[RoleName]) -> Job:
    """Return the job that signs the files of ``targets`` or delegations again."""
    unique = tuple(dict.fromkeys(roles))
    return Job("witness", "Sign files again", Witness(unique), unique, *_told())


def witness_unsigned(station: Station) -> Job:
    """Return the job that mends what removing a key broke, as far as the vault's keys can."""
    drafting = WitnessUnsigned(Keyring.at(station))
    return Job("witness", "Sign files again", drafting, ("unsigned",), *_told())


def _told() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return _CLIENTS, _AFTERWARDS, _WARNINGS
