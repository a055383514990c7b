"""Reads, in one go, files in exactly the form in which Notary and keymgr write them.

Most files are such. What was read is encoded again and must give the very same bytes: so no name
stands twice, nothing was passed over, and no number, time or base64 is written in a second way.
Whatever is not of this form, or breaks a rule, is left to ``notary_reader``, which says why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Final, Generic, TypeVar

import msgspec
from msgspec import Meta, Struct

from keymgr.trust.keys import KeyType, PublicKey, Signature
from keymgr.trust.metadata import (
    Delegation,
    FileMeta,
    P,
    Role,
    Root,
    Signed,
    Snapshot,
    Target,
    Targets,
    Timestamp,
)
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, InvalidNameError, KeyId, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError, Reader

_KEYS_KEPT: Final = 1024
_HASH_BYTES: Final = {"sha256": 32, "sha512": 64}
_Count = Annotated[int, Meta(ge=1, le=2**53)]
_Length = Annotated[int, Meta(ge=0, le=2**53)]


class _OtherFormError(Exception):
    """The file is not of this form, or not in order."""


_OTHER_FORM: Final = (
    _OtherFormError,
    MalformedMetadataError,
    InvalidNameError,
    msgspec.MsgspecError,
    RecursionError,
    ValueError,
)


class _KeyValue(Struct, frozen=True):
    private: None
    public: bytes


class _Key(Struct, frozen=True):
    keytype: KeyType
    keyval: _KeyValue


class _Role(Struct):
    keyids: list[str]
    threshold: _Count


class _Delegation(_Role):
    name: str
    paths: list[str]


class _Delegations(Struct):
    keys: dict[str, _Key]
    roles: list[_Delegation]


class _File(Struct):
    hashes: dict[str, bytes]
    length: _Length


class _Roles(Struct):
    root: _Role
    snapshot: _Role
    targets: _Role
    timestamp: _Role


class _Body(Struct, tag_field="_type"):
    expires: str
    version: _Count


class _Root(_Body, tag="Root"):
    consistent_snapshot: bool
    keys: dict[str, _Key]
    roles: _Roles


class _Targets(_Body, tag="Targets"):
    delegations: _Delegations
    targets: dict[str, _File]


class _Snapshot(_Body, tag="Snapshot"):
    meta: dict[str, _File]


class _Timestamp(_Body, tag="Timestamp"):
    meta: dict[str, _File]


class _Signature(Struct):
    keyid: str
    method: str
    sig: bytes


B = TypeVar("B", bound=_Body)


class _Envelope(Struct, Generic[B]):
    signed: B
    signatures: list[_Signature]


_ENCODE: Final = msgspec.json.Encoder(order="sorted").encode


@dataclass(frozen=True)
class PlainForm(Generic[B, P]):
    """The plain form of one kind of file: how it is decoded, and what it then says."""

    _decode: Callable[[bytes], _Envelope[B]]
    _payload: Callable[[Reader, B], P]

    def read(self, role: RoleName, content: bytes) -> Signed[P] | None:
        """Return the file, or None where it is of another form or not in order."""
        if b"\\" in content:  # escapes: the message is written in another way than the file
            return None
        try:
            envelope = self._decode(content)
            message = _ENCODE(envelope.signed)
            signatures = _ENCODE(envelope.signatures)
            if content != b'{"signed":%b,"signatures":%b}' % (message, signatures):
                return None
            payload = self._payload(Reader(role), envelope.signed)
            return Signed(role, payload, _signatures(envelope), message, content)
        except _OTHER_FORM:
            return None


def _signatures(envelope: _Envelope[B]) -> tuple[Signature, ...]:
    return tuple(
        Signature(KeyId(entry.keyid), entry.method.lower(), entry.sig)
        for entry in envelope.signatures
    )


@lru_cache(maxsize=_KEYS_KEPT)
def _key(key: _Key) -> PublicKey:
    return PublicKey(key.keytype, key.keyval.public)


def _keys(listed: Mapping[str, _Key]) -> dict[KeyId, PublicKey]:
    keys = {}
    for text, entry in listed.items():
        key = _key(entry)
        if key.key_id != text:
            raise _OtherFormError
        keys[key.key_id] = key
    return keys


def _role(name: RoleName, role: _Role, keys: Mapping[KeyId, PublicKey]) -> Role:
    listed = tuple(dict.fromkeys(map(KeyId, role.keyids)))
    if not all(key_id in keys for key_id in listed):
        raise _OtherFormError
    return Role(name, listed, role.threshold)


def _root(reader: Reader, body: _Root) -> Root:
    keys, roles = _keys(body.keys), body.roles
    named = {
        ROOT: roles.root,
        TARGETS: roles.targets,
        SNAPSHOT: roles.snapshot,
        TIMESTAMP: roles.timestamp,
    }
    return Root(
        body.version,
        reader.time(body.expires),
        keys,
        {name: _role(name, entry, keys) for name, entry in named.items()},
    )


def _hashes(file: _File) -> dict[str, bytes]:
    hashes = file.hashes
    if not hashes or any(len(raw) != _HASH_BYTES.get(name) for name, raw in hashes.items()):
        raise _OtherFormError
    return hashes


def _targets(reader: Reader, body: _Targets) -> Targets:
    keys = _keys(body.delegations.keys)
    delegations = tuple(_delegation(reader.role, entry, keys) for entry in body.delegations.roles)
    if len({entry.role.name for entry in delegations}) != len(delegations):
        raise _OtherFormError
    targets = {tag: Target(file.length, _hashes(file)) for tag, file in body.targets.items()}
    return Targets(body.version, reader.time(body.expires), targets, keys, delegations)


def _delegation(
    parent: RoleName, entry: _Delegation, keys: Mapping[KeyId, PublicKey]
) -> Delegation:
    name = RoleName(entry.name)
    if name.rpartition("/")[0] != parent:
        raise _OtherFormError
    return Delegation(_role(name, entry, keys), tuple(entry.paths))


def _meta(listed: Mapping[str, _File], *required: RoleName) -> dict[RoleName, FileMeta]:
    meta = {RoleName(name): FileMeta(file.length, _hashes(file)) for name, file in listed.items()}
    if any(name not in meta or "sha256" not in meta[name].hashes for name in required):
        raise _OtherFormError
    return meta


def _snapshot(reader: Reader, body: _Snapshot) -> Snapshot:
    return Snapshot(body.version, reader.time(body.expires), _meta(body.meta, ROOT, TARGETS))


def _timestamp(reader: Reader, body: _Timestamp) -> Timestamp:
    return Timestamp(body.version, reader.time(body.expires), _meta(body.meta, SNAPSHOT))


ROOT_FORM: Final = PlainForm(msgspec.json.Decoder(_Envelope[_Root]).decode, _root)
TARGETS_FORM: Final = PlainForm(msgspec.json.Decoder(_Envelope[_Targets]).decode, _targets)
SNAPSHOT_FORM: Final = PlainForm(msgspec.json.Decoder(_Envelope[_Snapshot]).decode, _snapshot)
TIMESTAMP_FORM: Final = PlainForm(msgspec.json.Decoder(_Envelope[_Timestamp]).decode, _timestamp)
