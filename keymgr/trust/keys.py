"""Public keys as metadata lists them."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Protocol

from keymgr.trust.names import KeyId


class KeyType(StrEnum):
    """Notary's ``keytype``. Source: notary ``tuf/data/types.go``."""

    ECDSA = "ecdsa"
    RSA = "rsa"
    ECDSA_X509 = "ecdsa-x509"
    RSA_X509 = "rsa-x509"
    ED25519 = "ed25519"

    @property
    def is_certificate(self) -> bool:
        """Whether the public bytes are a PEM certificate (chain)."""
        return self in {KeyType.ECDSA_X509, KeyType.RSA_X509}


@dataclass(frozen=True)
class PublicKey:
    """A listed public key.

    ``public`` is DER SubjectPublicKeyInfo (``ecdsa``, ``rsa``), a PEM certificate chain
    (``…-x509``) or the raw 32 bytes (``ed25519``).
    """

    keytype: KeyType
    public: bytes

    def __hash__(self) -> int:
        return hash(self.public)

    @cached_property
    def key_id(self) -> KeyId:
        """Hex SHA-256 of the key object's canonical JSON.

        Source: notary ``tuf/data/keys.go`` (TUFKey.ID).
        """
        text = (
            f'{{"keytype":"{self.keytype}","keyval":{{"private":null,"public":"'
            f'{base64.b64encode(self.public).decode()}"}}}}'
        )
        return KeyId(hashlib.sha256(text.encode()).hexdigest())


@dataclass(frozen=True)
class Signature:
    """One signature as metadata carries it: ``{"keyid", "method", "sig"}``.

    ``method`` is ``ecdsa``, ``rsapss``, ``rsapkcs1v15`` or ``eddsa``; an ECDSA ``value`` is the raw
    r||s, each padded to the curve's octet length. Source: notary ``tuf/signed/verifiers.go``.
    """

    key_id: KeyId
    method: str
    value: bytes


@dataclass(frozen=True)
class Certificate:
    """What the rules need to know of a root certificate (the leaf of a chain)."""

    common_name: str
    not_before: datetime
    not_after: datetime
    public_key: PublicKey
    """The bare key: its ID is the *canonical* key ID, which names the private key."""
    weakness: str | None
    """Why clients refuse it (SHA-1, RSA under 2048 bits), or None."""


class Verifier(Protocol):
    """The cryptography that the trust rules ask for. ``crypto`` provides it."""

    def verifies(self, key: PublicKey, method: str, signature: bytes, message: bytes) -> bool:
        """Return whether ``signature`` by ``key`` over ``message`` is good. Never raises."""
        ...

    def certificate(self, key: PublicKey) -> Certificate | None:
        """Return the facts of an ``…-x509`` key's leaf certificate, None if unreadable."""
        ...
