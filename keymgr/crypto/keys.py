"""Private keys that sign, and the verifier that the trust rules ask.

Signatures are Notary's: over SHA-256 on every curve, ECDSA as raw r||s, RSA as PSS with a salt of
32 bytes (PKCS#1 v1.5 is verified too), Ed25519 as it is. Source: notary ``tuf/data/keys.go``
(Sign), ``tuf/signed/verifiers.go``.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Final, NoReturn, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from keymgr.crypto import x509
from keymgr.crypto.key_errors import MalformedKeyError, UnusableKeyError
from keymgr.crypto.public_keys import (
    KEYS_KEPT,
    NotaryKey,
    algorithm,
    listed,
    load_bare,
    narrow,
    require_strong,
    weakness,
)
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.trust.keys import Certificate, PublicKey, Signature
from keymgr.trust.names import KeyId

Handle = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey

_SHA256: Final = SHA256()
_ECDSA: Final = ec.ECDSA(_SHA256)
_PSS: Final = padding.PSS(padding.MGF1(_SHA256), 32)
_PKCS1V15: Final = padding.PKCS1v15()
_VERDICTS_KEPT: Final = 64
_RSA_PADDINGS: Final = {"rsapss": _PSS, "rsapkcs1v15": _PKCS1V15}


class Algorithm(StrEnum):
    """What can be generated. The value is the name shown to people."""

    ECDSA_P256 = "ecdsa-p256"
    ECDSA_P384 = "ecdsa-p384"
    RSA_3072 = "rsa-3072"
    RSA_4096 = "rsa-4096"


class PrivateKey:
    """A private key that can sign metadata. It shows its algorithm and key ID, never itself."""

    __slots__ = ("algorithm", "handle", "public")

    algorithm: str
    """The name shown to people: ``ecdsa-p256``, ``rsa-3072``, ``ed25519``, …"""
    handle: Handle
    """The key itself, for this layer only."""
    public: PublicKey
    """The bare public key; its ID is the canonical key ID."""

    def __init__(self, key: object) -> None:
        """Hold a key of ``cryptography``. Raises UnusableKeyError for one that clients refuse."""
        if not isinstance(key, Handle):
            kind = type(key).__name__.removesuffix("PrivateKey")
            raise UnusableKeyError(kind, said("docker knows ECDSA, RSA and Ed25519 keys only"))
        public = narrow(key.public_key())
        require_strong(public)
        self.handle = key
        self.algorithm = algorithm(public)
        self.public = listed(public)

    def __repr__(self) -> str:
        return f"<PrivateKey {self.algorithm} {self.public.key_id[:7]}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a private key is not pickled")

    @classmethod
    def generate(cls, kind: Algorithm) -> Self:
        """Make a new key. RSA takes up to some seconds."""
        match kind:
            case Algorithm.ECDSA_P256:
                return cls(ec.generate_private_key(ec.SECP256R1()))
            case Algorithm.ECDSA_P384:
                return cls(ec.generate_private_key(ec.SECP384R1()))
            case Algorithm.RSA_3072:
                return cls(rsa.generate_private_key(65537, 3072))
            case Algorithm.RSA_4096:
                return cls(rsa.generate_private_key(65537, 4096))

    @classmethod
    def from_der(cls, pkcs8: bytes) -> Self:
        """Read what ``to_der`` returned. Raises MalformedKeyError and UnusableKeyError."""
        try:
            key = load_der_private_key(pkcs8, None)
        except Exception as error:  # whatever the parser says: unreadable
            raise MalformedKeyError(said("it is not an unencrypted PKCS#8 private key")) from error
        return cls(key)

    def to_der(self) -> Secret:
        """Return the key as unencrypted PKCS#8 (RFC 5208)."""
        return Secret(self.handle.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))

    def sign(self, message: bytes, as_key: KeyId) -> Signature:
        """Sign ``message`` for ``as_key``: its own ID, or that of a certificate of it."""
        key = self.handle
        if isinstance(key, ec.EllipticCurvePrivateKey):
            size = (key.key_size + 7) // 8
            r, s = decode_dss_signature(key.sign(message, _ECDSA))
            return Signature(as_key, "ecdsa", r.to_bytes(size) + s.to_bytes(size))
        if isinstance(key, rsa.RSAPrivateKey):
            return Signature(as_key, "rsapss", key.sign(message, _PSS, _SHA256))
        return Signature(as_key, "eddsa", key.sign(message))


class _Verifier:
    """Implements ``keymgr.trust.keys.Verifier``."""

    def verifies(self, key: PublicKey, method: str, signature: bytes, message: bytes) -> bool:
        """Return whether ``signature`` by ``key`` over ``message`` is good. Never raises."""
        return _verifies(key, method, signature, message)

    def certificate(self, key: PublicKey) -> Certificate | None:
        """Return the facts of an ``…-x509`` key's leaf certificate, None if unreadable."""
        try:
            return x509.describe(key) if key.keytype.is_certificate else None
        except KeymgrError:
            return None


VERIFIER: Final = _Verifier()


@lru_cache(maxsize=_VERDICTS_KEPT)
def _verifies(key: PublicKey, method: str, signature: bytes, message: bytes) -> bool:
    """Judge a signature; the verdict on the very same bytes is kept for a while.

    A file is judged when it is signed, and again with all that stands around it.
    """
    public = _loaded(key)
    try:
        if isinstance(public, ec.EllipticCurvePublicKey) and method == "ecdsa":
            size = (public.key_size + 7) // 8
            if len(signature) != 2 * size:
                return False
            r, s = int.from_bytes(signature[:size]), int.from_bytes(signature[size:])
            public.verify(encode_dss_signature(r, s), message, _ECDSA)
        elif isinstance(public, rsa.RSAPublicKey) and method in _RSA_PADDINGS:
            public.verify(signature, message, _RSA_PADDINGS[method], _SHA256)
        elif isinstance(public, ed25519.Ed25519PublicKey) and method == "eddsa":
            public.verify(signature, message)
        else:
            return False
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=KEYS_KEPT)
def _loaded(key: PublicKey) -> NotaryKey | None:
    """Return the object that verifies, or None for a key that clients refuse."""
    try:
        public = x509.leaf_key(key) if key.keytype.is_certificate else load_bare(key)
    except KeymgrError:
        return None
    return None if weakness(public) else public
