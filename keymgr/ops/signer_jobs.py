"""Docker's signers: people who push signed tags with keys of their own.

A signer NAME is the delegation ``targets/NAME``; its keys also sign ``targets/releases``, from
which docker pulls. Source: docker/cli ``cmd/docker-trust/trust/signer_add.go``,
``signer_remove.go``, ``helpers.go``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Self

from keymgr.ops.delegating import (
    ALL_PATHS,
    DelegationEdit,
    Keyring,
    saying_what_breaks,
    witnessing_what_breaks,
)
from keymgr.ops.delegation_keys import require_keys, with_keys
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError
from keymgr.ops.finishing import canonical_id
from keymgr.ops.jobs import Job, plan_job
from keymgr.ops.repositories import choose_repositories, find_repository
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.keys import PublicKey
from keymgr.trust.names import RELEASES, TARGETS, Gun, InvalidNameError, KeyId, RoleName

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]*")
_MAX_ROLE: Final = 255


class SignerName(str):
    """A signer's name as docker takes it.

    Source: docker/cli ``cmd/docker-trust/trust/signer_add.go`` (validSignerName, addSigner).
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Parse ``text``; raise InvalidNameError where the grammar is not met."""
        role = f"{TARGETS}/{text}"
        if not _NAME.fullmatch(text) or role == RELEASES or len(role) > _MAX_ROLE:
            raise InvalidNameError(
                text[:300],
                said("signer name"),
                said(
                    "A signer's name starts with a lower-case letter or digit and goes on with"
                    " those, dashes and underscores; 'releases' is taken."
                ),
            )
        return super().__new__(cls, text)

    @property
    def role(self) -> RoleName:
        """The signer's own delegation."""
        return RoleName(f"{TARGETS}/{self}")


@dataclass(frozen=True)
class SignerView:
    """A signer of a repository: its keys' canonical IDs, and whether all of them can release."""

    name: str
    key_ids: tuple[KeyId, ...]
    releases: bool


def list_signers(station: Station, gun: Gun) -> list[SignerView]:
    """Return the signers of ``gun`` by name. Raises NoRepositoryError."""
    edit = DelegationEdit(load_state(station, find_repository(station, gun)))
    releasing = {canonical_id(key) for key in edit.keys(RELEASES).values()}
    return sorted(
        (SignerView(name, ids, releasing.issuperset(ids)) for name, ids in _signers(edit).items()),
        key=lambda signer: signer.name,
    )


def _signers(edit: DelegationEdit) -> dict[str, tuple[KeyId, ...]]:
    """Return the canonical key IDs of each signer by name."""
    targets = edit.file(TARGETS)
    roles = [entry.role.name for entry in targets.delegations] if targets else []
    return {
        role.rpartition("/")[2]: tuple(canonical_id(key) for key in edit.keys(role).values())
        for role in roles
        if role != RELEASES
    }


@dataclass(frozen=True)
class AddSigner:
    """Drafts the signer's keys into ``targets/NAME`` and ``targets/releases``, for all tags."""

    name: SignerName
    new: tuple[PublicKey, ...]

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        edit = DelegationEdit(state)
        first = not state.targets.payload.delegations
        changed = [self._let_sign(edit, role) for role in (self.name.role, RELEASES)]
        if not any(changed):
            raise NothingToChangeError(
                state.gun, said("{name} is a signer with these keys already", name=self.name)
            )
        sentences: list[str] = [
            said_count(
                len(self.new),
                "{name} may sign every tag, with 1 key.",
                "{name} may sign every tag, with {number} keys.",
                name=self.name,
            )
        ]
        if self._was_there(state):
            sentences.append(
                said(
                    "{name} was a signer before: with another key than then, pushing works only"
                    " after 'notary witness -p {gun} {role}' with the new one.",
                    name=self.name,
                    gun=state.gun,
                    role=self.name.role,
                )
            )
        if first:
            sentences.append(
                said(
                    "It is the first signer: from now on docker push signs with signers' keys"
                    " only, not with the tagging key."
                )
            )
        return edit.draft(now, sentences)

    def _was_there(self, state: RepositoryState) -> bool:
        """Whether the server has a file of the role from a time before."""
        role = self.name.role
        return role not in state.delegations and state.record.published.get(role, 0) > 0

    def _let_sign(self, edit: DelegationEdit, role: RoleName) -> bool:
        """Add the keys and all paths to ``role``; return whether that changes anything."""
        entry, present = edit.entry(role), edit.keys(role)
        threshold = entry.role.threshold if entry else 1
        paths = tuple(dict.fromkeys((*(entry.paths if entry else ()), *ALL_PATHS)))
        listed = with_keys(present, self.new)
        if entry and listed == list(present.values()) and paths == entry.paths:
            return False
        edit.put(role, listed, threshold, paths)
        return True


def add_signer(name: SignerName, keys: Sequence[PublicKey]) -> Job:
    """Return the job that makes ``name`` a signer. Raises NoDelegationKeysError."""
    new = require_keys(keys)
    return Job(
        "signer add",
        said("Add signer {name}", name=name),
        AddSigner(name, new),
        (name, *(key.key_id for key in new)),
        (
            said("docker pull goes on working: tags signed so far stay valid."),
            said("Tags that {name} pushes are pulled like any other.", name=name),
        ),
        (
            said("Export, and let the courier publish."),
            said(
                "{name} then runs 'docker trust key load FILE --name {name}' and pushes as before.",
                name=name,
            ),
        ),
    )


@dataclass(frozen=True)
class RemoveSigner:
    """Drafts the signer's keys out of ``targets/releases``, and ``targets/NAME`` away."""

    name: SignerName
    keyring: Keyring
    mend: Callable[[RepositoryState, Draft, frozenset[KeyId]], Draft]
    """What is done about files whose signatures leave with the signer."""

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        edit = DelegationEdit(state)
        signers = _signers(edit)
        if self.name not in signers:
            raise NothingToChangeError(state.gun, said("it has no signer {name}", name=self.name))
        leaving = set(signers.pop(self.name))
        edit.drop(self.name.role)
        sentences: list[str] = [said("{name} may sign no tag any more.", name=self.name)]
        releases = edit.entry(RELEASES)
        if releases is not None:
            left = [key for key in edit.keys(RELEASES).values() if canonical_id(key) not in leaving]
            edit.put(RELEASES, left, releases.role.threshold, releases.paths)
            sentences += _consequences(signers, leaving, len(left), releases.role.threshold)
        return self.mend(state, edit.draft(now, sentences), self.keyring.of(state.gun))


def _consequences(
    others: dict[str, tuple[KeyId, ...]], leaving: set[KeyId], left: int, threshold: int
) -> list[str]:
    found: list[str] = [
        said("Signer {name} has the same key, and loses it for releases too.", name=name)
        for name, ids in others.items()
        if leaving & set(ids)
    ]
    if left < threshold:
        found.append(
            said(
                "targets/releases has {left} of the {threshold} keys that must sign it:"
                " nobody can push a tag that docker pulls until a signer is added. 'keymgr"
                " delegation remove targets/releases' lets the tagging key sign tags again.",
                left=left,
                threshold=threshold,
            )
        )
    return found


def remove_signer(station: Station, name: SignerName) -> Job:
    """Return the job that ends a signer. ``witness_unsigned`` mends what it breaks."""
    return _removal(name, RemoveSigner(name, Keyring.at(station), saying_what_breaks), (name,))


def remove_signer_and_witness(station: Station, name: SignerName) -> Job:
    """Return the job that ends a signer, and signs again what loses its signature, where it can."""
    drafting = RemoveSigner(name, Keyring.at(station), witnessing_what_breaks)
    job = _removal(name, drafting, (name, "witness"))
    vouching = said("Whoever signs a file again vouches for every tag in it.")
    return replace(job, warnings=(vouching,))


def witness_mends(
    station: Station, name: SignerName, guns: Sequence[Gun] | None
) -> tuple[RoleName, ...]:
    """Return the files that lose their signature with ``name`` and can be signed again here."""
    records = choose_repositories(station, guns)
    more = plan_job(station, remove_signer_and_witness(station, name), records)
    if more.digest == plan_job(station, remove_signer(station, name), records).digest:
        return ()
    files = [file for change in more.changes for file in change.files]
    return tuple(
        sorted({file.role for file in files if file.role.is_delegation and file.after is not None})
    )


def _removal(name: SignerName, drafting: RemoveSigner, arguments: tuple[str, ...]) -> Job:
    return Job(
        "signer remove",
        said("Remove signer {name}", name=name),
        drafting,
        arguments,
        (
            said(
                "Once a client has seen the new tagging file, it refuses what {name} signs.",
                name=name,
            ),
            said("Other signers' tags stay valid, as long as one of them signed the last release."),
        ),
        (said("Export, and let the courier publish: until then the signer's key still counts."),),
    )
