"""What a proposal changes, read from its files alone: what its sender says of it may be untrue."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from keymgr.ops.drafts import Draft
from keymgr.ops.finishing import canonical_id
from keymgr.ops.plans import KeyChange, compare
from keymgr.ops.state import RepositoryState
from keymgr.ops.tags import TagChange
from keymgr.sentences import said, said_list
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Payload, Role, Root, Targets
from keymgr.trust.names import TARGETS, KeyId, RoleName

_DIGITS = 16

Known = Mapping[KeyId, str]
"""The names that this vault has for root keys, by canonical ID."""


def facts_of(before: RepositoryState, draft: Draft, known: Known) -> tuple[str, ...]:
    """Return what ``draft``'s files change against those of ``before``, one sentence a change.

    A key has a name only where this vault knows it; its ID tells it in any case.
    """
    present = {role: signed.payload for role, signed in before.files().items()}
    payloads = draft.payloads()
    found: list[str] = []
    for change in compare(present, payloads, {}):
        old, new = present.get(change.role), payloads[change.role]
        keys = _keys(old) | _keys(new)

        def name(key_id: KeyId, keys: Mapping[KeyId, PublicKey] = keys) -> str:
            return _name(canonical_id(keys[key_id]), known)

        for role_change in change.keys:
            found += _role_facts(role_change, name)
        found += _path_facts(old, new)
        found += _tag_facts(change.role, old, new)
    return tuple(found) or (said("Only versions and dates change."),)


def _keys(payload: Payload | None) -> dict[KeyId, PublicKey]:
    return dict(payload.keys) if isinstance(payload, Root | Targets) else {}


def _name(key_id: KeyId, known: Known) -> str:
    digits = key_id[:_DIGITS]
    if key_id in known:
        return said("root key {name} ({digits})", name=known[key_id], digits=digits)
    return said("key {digits}", digits=digits)


def _role_facts(change: KeyChange, name: Callable[[KeyId], str]) -> Iterator[str]:
    before, after = _count(change.before), _count(change.after)
    if before != after:
        yield said(
            "{role}: {after} keys must sign; before, {before}.",
            role=change.role,
            after=after,
            before=before,
        )
    come = dict.fromkeys(name(key_id) for key_id in change.added)
    leave = dict.fromkeys(name(key_id) for key_id in change.removed)
    for key in come:
        if key in leave:
            yield said("{role}: the certificate of {key} is renewed.", role=change.role, key=key)
        else:
            yield said("{role}: {key} may sign from now on.", role=change.role, key=key)
    for key in leave:
        if key not in come:
            yield said("{role}: {key} may sign no longer.", role=change.role, key=key)


def _count(role: Role | None) -> str:
    if role is None:
        return said("none")
    return said("{threshold} of {keys}", threshold=role.threshold, keys=len(role.key_ids))


def _path_facts(old: Payload | None, new: Payload | None) -> Iterator[str]:
    before, after = _paths(old), _paths(new)
    for role, paths in after.items():
        if paths != before.get(role, ()):
            yield said(
                "{role}: may sign the tags that begin with {paths}.",
                role=role,
                paths=said_list(f'"{path}"' for path in paths),
            )


def _paths(payload: Payload | None) -> dict[RoleName, tuple[str, ...]]:
    delegations = payload.delegations if isinstance(payload, Targets) else ()
    return {each.role.name: tuple(sorted(each.paths)) for each in delegations}


def _tag_facts(role: RoleName, old: Payload | None, new: Payload | None) -> Iterator[str]:
    before = dict(old.targets) if isinstance(old, Targets) else {}
    after = dict(new.targets) if isinstance(new, Targets) else {}
    where = "" if role == TARGETS else f" ({role})"
    for tag, target in sorted(after.items()):
        if before.get(tag) != target:
            yield TagChange(f"{tag}{where}", before.get(tag), target).sentence
    for tag in sorted(before.keys() - after.keys()):
        yield TagChange(f"{tag}{where}", before[tag], None).sentence
