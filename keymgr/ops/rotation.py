"""Replacing keys: root, tagging, snapshot and timestamp, one repository or all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from keymgr.exchange.request import Request
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError, next_root, next_targets
from keymgr.ops.finishing import canonical_id
from keymgr.ops.jobs import Job
from keymgr.ops.state import RepositoryState
from keymgr.sentences import Sentence, said, said_count
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Role
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, KeyId, RoleName
from keymgr.vault.records import KeyRecord

_FOLLOW = said("docker pull goes on working: each client follows to the new root by itself.")
_TAGS_STAY = said("Every signed tag stays valid; tagging keys are not touched.")
_RESIGNED = said("Every signed tag stays valid: the tags are signed again by the new key.")
_PINNED = said(
    "Clients that pin the old root key or certificate will refuse. Tell their operators."
)
_RETIRE = said(
    "Keep the old root key until no client can be left at an older root;"
    " 'keymgr root retire' then puts it out of use."
)
_HAND_OUT = said(
    "Whoever tags with docker and the old key file needs the new one: 'keymgr key export'."
)
_PUBLISH = said("Export, and let the courier publish; clients see the old keys until then.")


@dataclass(frozen=True)
class RotateRoot:
    """Drafts a root in which ``new`` takes the place of ``old`` (None: of the only root key)."""

    new: KeyRecord
    old: KeyRecord | None
    known: Mapping[str, str]
    """Names of root keys by canonical ID."""

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        root = state.root.payload
        listed = root.role_keys(ROOT)
        by_canonical = {canonical_id(key): key_id for key_id, key in listed.items()}
        if self.new.key_id in by_canonical:
            raise NothingToChangeError(
                state.gun,
                said("root key {name} is one of its root keys already", name=self.new.name),
            )
        leaving = self._leaving(state, by_canonical)
        certificate = keys.certificate(state.gun, self.new)
        stays = [key for key_id, key in listed.items() if key_id != by_canonical[leaving]]
        role = root.roles[ROOT]
        names = [self.known.get(leaving, leaving[:8]), self.new.name]
        changed = Role(ROOT, tuple(key.key_id for key in [*stays, certificate]), role.threshold)
        return Draft(
            msgspec.structs.replace(
                state.record,
                roots=tuple(
                    self.new.name if name == names[0] else name for name in state.record.roots
                ),
            ),
            root=next_root(root, now, {ROOT: (changed, [*stays, certificate])}),
            sentences=(
                said(
                    "Root key {name} leaves, root key {new} takes its place.",
                    name=names[0],
                    new=names[1],
                ),
            ),
        )

    def _leaving(self, state: RepositoryState, listed: Mapping[KeyId, KeyId]) -> KeyId:
        if self.old is not None:
            if self.old.key_id not in listed:
                raise NothingToChangeError(
                    state.gun, said("root key {name} is none of its root keys", name=self.old.name)
                )
            return KeyId(self.old.key_id)
        if len(listed) != 1:
            raise NothingToChangeError(
                state.gun, said("it has several root keys; say which one leaves with --from")
            )
        return next(iter(listed))


def rotate_root(new: KeyRecord, old: KeyRecord | None, known: Mapping[str, str]) -> Job:
    """Return the job that replaces a root key by ``new``."""
    return Job(
        "rotate root",
        said("Rotate the root key"),
        RotateRoot(new, old, known),
        (new.key_id, old.key_id if old else ""),
        (_FOLLOW, _TAGS_STAY),
        (
            _PUBLISH,
            _RETIRE,
        ),
        (_PINNED,),
    )


def _draft_targets(state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
    root = state.root.payload
    role = root.roles[TARGETS]
    new = keys.key(state.gun, TARGETS)
    changed = Role(TARGETS, (new.key_id,), 1)
    leaving: Sentence = said(
        "Tagging key {key} leaves, a new one takes its place.", key=role.key_ids[0][:8]
    )
    if len(role.key_ids) > 1:
        leaving = said(
            "{count} tagging keys leave, a new one takes their place and signs alone.",
            count=len(role.key_ids),
        )
    return Draft(
        state.record,
        root=next_root(root, now, {TARGETS: (changed, [new])}),
        targets=next_targets(state.targets.payload, now),
        sentences=(
            leaving,
            said_count(
                len(state.targets.payload.targets),
                "{number} tag is signed again.",
                "{number:,} tags are signed again.",
            ),
        ),
    )


def rotate_targets() -> Job:
    """Return the job that replaces the tagging key."""
    return Job(
        "rotate targets",
        said("Rotate the tagging key"),
        _draft_targets,
        (),
        (_FOLLOW, _RESIGNED),
        (
            _PUBLISH,
            said(
                "Whoever tags with docker and the old key file needs the new one: 'keymgr"
                " key export'."
            ),
        ),
    )


@dataclass(frozen=True)
class RotateServerRole:
    """Drafts a root with another key for ``snapshot`` or ``timestamp``.

    ``server`` holds the Notary server's new keys by repository; a static repository gets a new
    key of the vault.
    """

    role: RoleName
    server: Mapping[Gun, PublicKey]

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        root = state.root.payload
        old = root.roles[self.role]
        if state.is_static:
            new, whose = keys.key(state.gun, self.role), said("a new one")
        elif state.gun in self.server:
            new, whose = self.server[state.gun], said("the server's new one")
        else:
            raise NothingToChangeError(
                state.gun, said("the server signs this role; give its new key with --request")
            )
        if new.key_id in old.key_ids:
            raise NothingToChangeError(
                state.gun,
                said("the request names the key that it has; rotate it on the server first"),
            )
        changed = Role(self.role, (new.key_id,), 1)
        return Draft(
            state.record,
            root=next_root(root, now, {self.role: (changed, [new])}),
            sentences=(
                said(
                    "The {role} key {key} leaves, {whose} takes its place.",
                    role=self.role,
                    key=old.key_ids[0][:8],
                    whose=whose,
                ),
            ),
        )


def rotate_server_role(role: RoleName, server: Mapping[Gun, PublicKey]) -> Job:
    """Return the job that replaces the snapshot or timestamp key."""
    return Job(
        f"rotate {role}",
        said("Rotate the {role} key", role=role),
        RotateServerRole(role, server),
        (),
        (_FOLLOW, _TAGS_STAY),
        (_PUBLISH,),
    )


def server_keys(request: Request | None, role: RoleName) -> dict[Gun, PublicKey]:
    """Return a server's keys for snapshot or timestamp, as a request tells them."""
    return {
        entry.gun: (entry.snapshot_key if role == SNAPSHOT else entry.timestamp_key).public_key
        for entry in (request.repositories if request is not None else ())
    }


_STOLEN = {
    ROOT: (
        said(
            "With the old root key a thief could have replaced every key and signed any"
            " tag, for each client until it has seen the new root. Publish the new root at"
            " once."
        )
    ),
    TARGETS: (
        said(
            "With the old tagging key a thief could have signed any tag, but shown it"
            " only to clients whose server or network he controls, until each has seen"
            " the new root."
        )
    ),
    SNAPSHOT: (
        said(
            "With the old snapshot key alone a thief could have signed nothing new;"
            " together with the timestamp key he could have shown clients mixed or"
            " older tags."
        )
    ),
    TIMESTAMP: (
        said(
            "With the old timestamp key a thief could have kept clients at an older"
            " state until they see the new root; he could not have signed a tag."
        )
    ),
}


def compromised(job: Job, role: RoleName) -> Job:
    """Return ``job`` with what an attacker could have done with the old key of ``role``."""
    return replace(job, warnings=(_STOLEN[role], *job.warnings), compromised=True)
