"""The model client's files, keys, signatures and certificates; no code of keymgr.

Source: notary ``tuf/data``, ``tuf/signed/verify.go``, ``tuf/signed/verifiers.go``,
``trustpinning/certs.go``, ``tuf/utils/x509.go``.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, load_der_public_key

Json = dict[str, Any]

_BASE_ROLES: Final = ("root", "targets", "snapshot", "timestamp")
_MIN_RSA: Final = 2048
_PADDINGS: Final = {
    "rsapss": padding.PSS(padding.MGF1(SHA256()), 32),
    "rsapkcs1v15": padding.PKCS1v15(),
}


class RefusedError(Exception):
    """The client keeps what it had."""


class NotFoundError(RefusedError):
    """The server has no such file."""


class RotationError(RefusedError):
    """The keys that are trusted have not signed this root."""


class ThresholdError(RefusedError):
    """Too few good signatures."""


class ExpiredError(RefusedError):
    """Its time is over."""


def canonical(value: object) -> str:
    """Write canonical JSON (docker/go ``canonical/json/encode.go``), from its description alone."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(int(float(value)))  # Go reads numbers as float64
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list():
            return "[" + ",".join(map(canonical, value)) + "]"
        case dict():
            members = sorted(value.items(), key=lambda member: str(member[0]).encode())
            return "{" + ",".join(f"{canonical(k)}:{canonical(v)}" for k, v in members) + "}"
        case _:
            raise RefusedError(f"{value!r} is not in canonical JSON")


def key_id(keytype: str, public: bytes) -> str:
    listed = base64.b64encode(public).decode()
    key = {"keytype": keytype, "keyval": {"private": None, "public": listed}}
    return hashlib.sha256(canonical(key).encode()).hexdigest()


@dataclass(frozen=True)
class Key:
    keytype: str
    public: bytes

    @property
    def id(self) -> str:
        return key_id(self.keytype, self.public)

    def certificates(self) -> list[x509.Certificate]:
        try:
            return x509.load_pem_x509_certificates(self.public)
        except ValueError:
            return []

    def verifies(self, method: str, signature: bytes, message: bytes) -> bool:
        if self.keytype == "ed25519":
            loaded: object = ed25519.Ed25519PublicKey.from_public_bytes(self.public)
        elif self.keytype.endswith("-x509"):
            chain = self.certificates()
            loaded = chain[0].public_key() if chain else None
        else:
            loaded = load_der_public_key(self.public)
        kind = self.keytype.removesuffix("-x509")
        try:
            if method == "ecdsa" == kind and isinstance(loaded, ec.EllipticCurvePublicKey):
                size = (loaded.key_size + 7) // 8
                if len(signature) != 2 * size:
                    return False
                r, s = int.from_bytes(signature[:size]), int.from_bytes(signature[size:])
                loaded.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA256()))
            elif method in _PADDINGS and kind == "rsa" and isinstance(loaded, rsa.RSAPublicKey):
                if loaded.key_size < _MIN_RSA:
                    return False
                loaded.verify(signature, message, _PADDINGS[method], SHA256())
            elif method == "eddsa" and isinstance(loaded, ed25519.Ed25519PublicKey):
                loaded.verify(signature, message)
            else:
                return False
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True)
class File:
    """A parsed file."""

    body: Json
    signatures: list[Json]
    message: bytes

    @classmethod
    def parse(cls, content: bytes) -> File:
        try:
            # Go takes a member's name in any case, and the last one counts.
            whole = {name.lower(): value for name, value in json.loads(content).items()}
            body, signatures = whole["signed"], whole.get("signatures") or []
            return cls(body, signatures, canonical(body).encode())
        except (ValueError, TypeError, KeyError) as error:
            raise RefusedError(str(error)) from error

    @property
    def version(self) -> int:
        return int(self.body["version"])

    def keys(self, role: str) -> dict[str, Key]:
        """Keys of a role that this root, or this role's delegations, name."""
        found = {}
        for listed in self.role(role)["keyids"] or []:
            entry = self.listed_keys()[listed]
            public = base64.b64decode(entry["keyval"]["public"])
            found[listed] = Key(entry["keytype"], public)
        return found

    def listed_keys(self) -> Json:
        place: Json = self.body if self.body["_type"] == "Root" else self.body["delegations"]
        return place["keys"] or {}

    def role(self, name: str) -> Json:
        if self.body["_type"] == "Root":
            role: Json = self.body["roles"][name]
            return role
        return next(role for role in self.delegated() if role["name"] == name)

    def delegated(self) -> list[Json]:
        return (self.body.get("delegations") or {}).get("roles") or []

    def expired(self, now: datetime) -> bool:
        text = self.body.get("expires") or "0001-01-01T00:00:00Z"
        try:
            return datetime.fromisoformat(text).astimezone(UTC) < now
        except ValueError as error:
            raise RefusedError(text) from error

    def require(self, role: str) -> None:
        """Refuse what the Go client's structure checks refuse."""
        kind = role.split("/", maxsplit=1)[0].capitalize()
        good = self.body.get("_type") == kind and self.body.get("version", 0) >= 1
        if kind == "Root":
            listed = [self.body["roles"].get(name) for name in _BASE_ROLES]
            good = good and all(entry and self._is_good(entry) for entry in listed)
            good = good and isinstance(self.body.get("consistent_snapshot", False), bool)
        if kind == "Targets":
            good = good and isinstance(self.body.get("delegations"), dict | None)
            names = [entry["name"] for entry in self.delegated()]
            good = good and all(name.rpartition("/")[0] == role for name in names)
            good = good and all(self._is_good(entry) for entry in self.delegated())
        named = {"Snapshot": ("root", "targets"), "Timestamp": ("snapshot",)}.get(kind, ())
        for name in named:
            entry = (self.body.get("meta") or {}).get(name) or {}
            hashes = entry.get("hashes") or {}
            good = good and len(raw(hashes.get("sha256", ""))) == hashlib.sha256().digest_size
        if not good:
            raise RefusedError(f"the structure of {role}")

    def _is_good(self, role: Json) -> bool:
        known = self.listed_keys()
        return role["threshold"] >= 1 and all(each in known for each in role["keyids"] or [])

    def require_signatures(self, keys: Mapping[str, Key], threshold: int) -> None:
        if not self.signatures:
            raise RefusedError("no signatures")
        good = set()
        for signature in self.signatures:
            key = keys.get(signature["keyid"])
            if key is None:
                continue
            if key.id != signature["keyid"]:
                raise RefusedError("a key under another ID")
            if key.verifies(signature["method"].lower(), raw(signature["sig"]), self.message):
                good.add(signature["keyid"])
        if len(good) < threshold:
            raise ThresholdError


def raw(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except binascii.Error as error:
        raise RefusedError(text) from error


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def is_valid(certificate: x509.Certificate, now: datetime | None) -> bool:
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    algorithm = certificate.signature_hash_algorithm
    public = certificate.public_key()
    if start > end or (algorithm is not None and algorithm.name == "sha1"):
        return False
    if isinstance(public, rsa.RSAPublicKey) and public.key_size < _MIN_RSA:
        return False
    return now is None or (now + timedelta(days=1) >= start and now <= end)


def _covers(common_name: str, gun: str) -> bool:
    if common_name.endswith("*"):
        return gun.startswith(common_name.rstrip("*"))
    return common_name == gun


def root_keys(root: File, gun: str, now: datetime | None) -> dict[str, Key]:
    """Return the keys whose certificates are good, as the client lists them anew.

    ``now`` None is how the former root's are read.
    """
    keys = {}
    for key in root.keys("root").values():
        chain = key.certificates()
        leaves = [each for each in chain if not _is_authority(each)]
        if len(leaves) != 1 or leaves[0] is not chain[0]:
            continue
        names = leaves[0].subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
        name = str(names[-1].value) if names else ""
        if not _covers(name, gun) or not is_valid(leaves[0], now):
            continue
        kept = [each for each in chain[1:] if now is None or is_valid(each, now)]
        kind = "rsa-x509" if isinstance(leaves[0].public_key(), rsa.RSAPublicKey) else "ecdsa-x509"
        bundle = b"".join(each.public_bytes(Encoding.PEM) for each in [leaves[0], *kept])
        listed = Key(kind, bundle)
        keys[listed.id] = listed
    if not keys:
        raise RefusedError("no valid leaf certificates")
    return keys


def require_hashes(content: bytes, meta: Json) -> None:
    known = 0
    for name, text in (meta.get("hashes") or {}).items():
        if name in {"sha256", "sha512"}:
            known += 1
            if hashlib.new(name, content).digest() != raw(text):
                raise RefusedError("another checksum")
    if not known:
        raise RefusedError("no checksum")
