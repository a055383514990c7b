"""Public keys: between the bytes that metadata lists and the objects that can verify."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from keymgr.crypto.key_errors import MalformedKeyError, UnusableKeyError
from keymgr.sentences import said
from keymgr.trust.keys import KeyType, PublicKey

NotaryKey = ec.EllipticCurvePublicKey | rsa.RSAPublicKey | ed25519.Ed25519PublicKey
"""The kinds of key that Notary knows."""

KEYS_KEPT: Final = 1024
"""How many loaded public keys are kept: those of a repository are asked for several times."""

# The curves of Go's crypto/x509, by the name that cryptography gives them.
CURVES: Final = {
    "secp224r1": "ecdsa-p224",
    "secp256r1": "ecdsa-p256",
    "secp384r1": "ecdsa-p384",
    "secp521r1": "ecdsa-p521",
}
# notary const.go, MinRSABitSize; OpenSSL verifies up to 16384 bits.
_MIN_RSA_BITS: Final = 2048
_MAX_RSA_BITS: Final = 16384
_ED25519_SIZE: Final = 32
# Go crypto/rsa checkPub: a larger public exponent is refused by every client.
_MAX_RSA_EXPONENT: Final = 2**31 - 1


def narrow(key: object) -> NotaryKey:
    """Return ``key`` if Notary knows keys of its kind. Raises UnusableKeyError."""
    if isinstance(key, ec.EllipticCurvePublicKey):
        if key.curve.name not in CURVES:
            raise UnusableKeyError(
                said("ECDSA on {name}", name=key.curve.name),
                said("docker knows the curves P-224 to P-521 only"),
            )
        return key
    if isinstance(key, rsa.RSAPublicKey | ed25519.Ed25519PublicKey):
        return key
    kind = type(key).__name__.removesuffix("PublicKey")
    raise UnusableKeyError(kind, said("docker knows ECDSA, RSA and Ed25519 keys only"))


def algorithm(key: NotaryKey) -> str:
    """Return the name shown to people: ``ecdsa-p256``, ``rsa-3072``, ``ed25519``."""
    if isinstance(key, ec.EllipticCurvePublicKey):
        return CURVES[key.curve.name]
    if isinstance(key, rsa.RSAPublicKey):
        return f"rsa-{key.key_size}"
    return "ed25519"


def weakness(key: NotaryKey) -> str | None:
    """Return why clients refuse what this key signs, or None.

    Source: notary ``tuf/signed/verifiers.go`` (verifyPSS); Go ``crypto/rsa`` (checkPub).
    """
    if not isinstance(key, rsa.RSAPublicKey):
        return None
    if key.key_size < _MIN_RSA_BITS:
        return said(
            "it has {bits} bits, and clients accept RSA keys from {least} bits",
            bits=key.key_size,
            least=_MIN_RSA_BITS,
        )
    if key.key_size > _MAX_RSA_BITS:
        return said(
            "it has {bits} bits, and RSA keys may have up to {most} bits",
            bits=key.key_size,
            most=_MAX_RSA_BITS,
        )
    if key.public_numbers().e > _MAX_RSA_EXPONENT:
        return said("its public exponent is larger than clients accept")
    return None


def require_strong(key: NotaryKey) -> None:
    """Raise UnusableKeyError if clients would refuse what this key signs."""
    reason = weakness(key)
    if reason is not None:
        raise UnusableKeyError(algorithm(key), reason)


def keytype(key: NotaryKey) -> KeyType:
    """Return the type under which the bare key is listed."""
    if isinstance(key, ec.EllipticCurvePublicKey):
        return KeyType.ECDSA
    return KeyType.RSA if isinstance(key, rsa.RSAPublicKey) else KeyType.ED25519


def listed(key: NotaryKey) -> PublicKey:
    """Return the bare public key as metadata lists it. Its ID is the *canonical* key ID."""
    if isinstance(key, ed25519.Ed25519PublicKey):
        return PublicKey(KeyType.ED25519, key.public_bytes(Encoding.Raw, PublicFormat.Raw))
    content = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return PublicKey(keytype(key), content)


def from_spki(der: bytes) -> PublicKey:
    """List the ECDSA or RSA key in a DER SubjectPublicKeyInfo.

    Raises MalformedKeyError and UnusableKeyError.
    """
    key = _load_spki(der)
    require_strong(key)
    if isinstance(key, ed25519.Ed25519PublicKey):
        raise UnusableKeyError("ed25519", said("docker takes ECDSA and RSA public keys only"))
    return _in_its_one_form(key, PublicKey(keytype(key), der))


@lru_cache(maxsize=KEYS_KEPT)
def load_bare(key: PublicKey) -> NotaryKey:
    """Return the object for a bare listed key. Raises MalformedKeyError and UnusableKeyError."""
    if key.keytype is not KeyType.ED25519:
        loaded = _load_spki(key.public)
    elif len(key.public) == _ED25519_SIZE:
        loaded = ed25519.Ed25519PublicKey.from_public_bytes(key.public)
    else:
        raise MalformedKeyError(said("an Ed25519 public key has 32 bytes"))
    _in_its_one_form(loaded, key)
    return loaded


def require_usable(key: PublicKey) -> None:
    """Check that a bare listed key is one whose signatures clients accept.

    Raises MalformedKeyError and UnusableKeyError.
    """
    require_strong(load_bare(key))


def _load_spki(der: bytes) -> NotaryKey:
    try:
        key = load_der_public_key(der)
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("the public key is damaged")) from error
    return narrow(key)


def _in_its_one_form(key: NotaryKey, written: PublicKey) -> PublicKey:
    """Check that a key is written as notary writes it.

    Another encoding of the same key would have another key ID, and could count as one more towards
    a threshold.
    """
    if listed(key) != written:
        raise MalformedKeyError(said("the public key is not written as docker and notary write it"))
    return written
