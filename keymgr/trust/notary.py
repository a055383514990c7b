"""The Notary v1 dialect: the one place that knows how its metadata looks as bytes.

Source: notary ``tuf/data/{types,root,targets,snapshot,timestamp,keys,roles}.go``.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from keymgr.sentences import said
from keymgr.trust import canonical
from keymgr.trust.keys import PublicKey, Signature
from keymgr.trust.metadata import (
    FileMeta,
    P,
    Payload,
    Role,
    Root,
    Signed,
    Snapshot,
    Target,
    Targets,
    Timestamp,
)
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, KeyId, RoleName
from keymgr.trust.notary_reader import Reader
from keymgr.trust.plain_form import ROOT_FORM, SNAPSHOT_FORM, TARGETS_FORM, TIMESTAMP_FORM

MAX_FILE_BYTES: Final = 100 << 20
"""Clients download no metadata file beyond this (notary ``const.go``, MaxDownloadSize)."""

MAX_TIMESTAMP_BYTES: Final = 1 << 20
"""Nor a timestamp beyond this (MaxTimestampSize)."""

_BASE_ROLES: Final = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)
_ENVELOPE: Final = frozenset({"signed", "signatures"})
_COMMON: Final = frozenset({"_type", "expires", "version"})
_DELEGATIONS: Final = frozenset({"keys", "roles"})
_FIELDS: Final = {
    "Root": _COMMON | {"keys", "roles", "consistent_snapshot"},
    "Targets": _COMMON | {"targets", "delegations"},
    "Snapshot": _COMMON | {"meta"},
    "Timestamp": _COMMON | {"meta"},
}


def _time(moment: datetime | None) -> str:
    if moment is None:
        return "0001-01-01T00:00:00Z"
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _keys(keys: Mapping[KeyId, PublicKey]) -> dict[str, object]:
    return {
        key_id: {
            "keytype": str(key.keytype),
            "keyval": {"private": None, "public": _b64(key.public)},
        }
        for key_id, key in keys.items()
    }


def _role(role: Role) -> dict[str, object]:
    return {"keyids": list(role.key_ids), "threshold": role.threshold}


def _hashes(hashes: Mapping[str, bytes]) -> dict[str, str]:
    return {name: _b64(raw) for name, raw in hashes.items()}


def _meta(meta: Mapping[RoleName, FileMeta]) -> dict[str, object]:
    return {
        role: {"hashes": _hashes(entry.hashes), "length": entry.length}
        for role, entry in meta.items()
    }


def _target(target: Target) -> dict[str, object]:
    entry: dict[str, object] = {"hashes": _hashes(target.hashes), "length": target.size}
    if target.custom is not None:
        entry["custom"] = target.custom
    return entry


def _body(payload: Payload) -> dict[str, object]:
    match payload:
        case Root():
            return {
                "_type": "Root",
                "consistent_snapshot": False,
                "keys": _keys(payload.keys),
                "roles": {name: _role(role) for name, role in payload.roles.items()},
            }
        case Targets():
            return {
                "_type": "Targets",
                "delegations": {
                    "keys": _keys(payload.keys),
                    "roles": [
                        {"name": entry.role.name, "paths": list(entry.paths), **_role(entry.role)}
                        for entry in payload.delegations
                    ],
                },
                "targets": {name: _target(target) for name, target in payload.targets.items()},
            }
        case Snapshot():
            return {"_type": "Snapshot", "meta": _meta(payload.meta)}
        case Timestamp():
            return {"_type": "Timestamp", "meta": _meta(payload.meta)}


def message_of(payload: Payload) -> bytes:
    """Return the canonical JSON that signatures over ``payload`` cover."""
    return canonical.encode(
        {**_body(payload), "expires": _time(payload.expires), "version": payload.version}
    )


def assemble(
    role: RoleName, payload: P, message: bytes, signatures: tuple[Signature, ...]
) -> Signed[P]:
    """Return the finished file of ``payload``, whose ``message_of`` is ``message``."""
    listed = canonical.encode(
        [
            {"keyid": entry.key_id, "method": entry.method, "sig": _b64(entry.value)}
            for entry in signatures
        ]
    )
    # In the order and form of Go's encoder: notary-server encodes a root anew to sum it up.
    content = b'{"signed":' + canonical.in_file(message) + b',"signatures":' + listed + b"}"
    return Signed(role, payload, signatures, message, content)


def _read_root(reader: Reader, body: dict[str, object], version: int) -> Root:
    if not isinstance(body.get("consistent_snapshot"), bool | None):
        raise reader.fail(said("consistent_snapshot is neither true nor false"))
    keys = reader.keys(body.get("keys"))
    named = reader.mapping(body.get("roles"), said("the list of roles"))
    if named.keys() != set(_BASE_ROLES):
        raise reader.fail(said("its roles are not just {listed}", listed=", ".join(_BASE_ROLES)))
    roles = {name: reader.key_role(name, named[name], keys) for name in _BASE_ROLES}
    return Root(version, reader.time(body.get("expires")), keys, roles)


def _read_targets(reader: Reader, body: dict[str, object], version: int) -> Targets:
    delegations = reader.record(body.get("delegations"), "delegations", _DELEGATIONS)
    keys = reader.keys(delegations.get("keys"))
    entries = tuple(
        reader.delegation(entry, keys)
        for entry in reader.items(delegations.get("roles"), said("the list of delegations"))
    )
    if len({entry.role.name for entry in entries}) != len(entries):
        raise reader.fail(said("it delegates to one role twice"))
    return Targets(
        version,
        reader.time(body.get("expires")),
        {
            tag: reader.target(tag, entry)
            for tag, entry in reader.mapping(body.get("targets"), "targets").items()
        },
        keys,
        entries,
    )


def _read_snapshot(reader: Reader, body: dict[str, object], version: int) -> Snapshot:
    return Snapshot(
        version, reader.time(body.get("expires")), reader.meta(body.get("meta"), (ROOT, TARGETS))
    )


def _read_timestamp(reader: Reader, body: dict[str, object], version: int) -> Timestamp:
    return Timestamp(
        version, reader.time(body.get("expires")), reader.meta(body.get("meta"), (SNAPSHOT,))
    )


def _read(
    role: RoleName,
    content: bytes,
    kind: str,
    read_plain: Callable[[RoleName, bytes], Signed[P] | None],
    read_payload: Callable[[Reader, dict[str, object], int], P],
) -> Signed[P]:
    reader = Reader(role)
    if len(content) > (MAX_TIMESTAMP_BYTES if role == TIMESTAMP else MAX_FILE_BYTES):
        raise reader.fail(said("it is larger than any client would download"))
    plain = read_plain(role, content)
    if plain is not None:
        return plain
    try:
        decoded = canonical.decode(content)
    except canonical.MalformedJsonError as error:
        raise reader.fail(error.reason) from None
    envelope = reader.record(decoded, said("the file"), _ENVELOPE)
    body = reader.record(envelope.get("signed"), said("the signed part"), _FIELDS[kind])
    if body.get("_type") != kind:
        raise reader.fail(said("its type is not {kind}", kind=kind))
    version = reader.number(body.get("version"), said("the version"), 1)
    payload = read_payload(reader, body, version)
    listed = reader.items(envelope.get("signatures"), said("the list of signatures"))
    signatures = tuple(reader.signature(entry) for entry in listed)
    return Signed(role, payload, signatures, canonical.encode(body), content)


def read_root(content: bytes) -> Signed[Root]:
    """Parse a root file. Raises MalformedMetadataError."""
    return _read(ROOT, content, "Root", ROOT_FORM.read, _read_root)


def read_targets(content: bytes, role: RoleName = TARGETS) -> Signed[Targets]:
    """Parse the file of ``targets`` or of a delegation. Raises MalformedMetadataError."""
    return _read(role, content, "Targets", TARGETS_FORM.read, _read_targets)


def read_snapshot(content: bytes) -> Signed[Snapshot]:
    """Parse a snapshot file. Raises MalformedMetadataError."""
    return _read(SNAPSHOT, content, "Snapshot", SNAPSHOT_FORM.read, _read_snapshot)


def read_timestamp(content: bytes) -> Signed[Timestamp]:
    """Parse a timestamp file. Raises MalformedMetadataError."""
    return _read(TIMESTAMP, content, "Timestamp", TIMESTAMP_FORM.read, _read_timestamp)
