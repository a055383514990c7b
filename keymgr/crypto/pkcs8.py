"""Unencrypted private keys as key files hold them: PKCS#8, PKCS#1, SEC 1 and Notary's Ed25519.

Notary's own PKCS#8 says version 1 for EC keys without the public key that goes with it, and leaves
out RSA's NULL parameters: libraries refuse that. So the outer layers are read here, and only the
key itself is left to ``cryptography``. Source: RFC 5958, RFC 5915, notary ``tuf/utils/pkcs8.go``.
"""

from __future__ import annotations

from typing import Annotated, Final

from cryptography.hazmat import asn1
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
)
from cryptography.x509 import ObjectIdentifier

from keymgr.crypto.key_errors import MalformedKeyError, UnusableKeyError
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.public_keys import require_strong
from keymgr.sentences import said

_RSA: Final = ObjectIdentifier("1.2.840.113549.1.1.1")
_EC: Final = ObjectIdentifier("1.2.840.10045.2.1")
_ED25519: Final = ObjectIdentifier("1.3.101.112")
_NOTARY_ED25519: Final = ObjectIdentifier("1.3.6.1.4.1.11591.15.1")
NOTARY_ED25519_SIZE: Final = 96
"""Length in bytes of an Ed25519 key as Notary keeps it: public key, seed, public key again."""


@asn1.sequence
class _PrivateKeyInfo:
    version: int
    algorithm: list[asn1.TLV]
    private_key: bytes
    attributes: Annotated[asn1.SetOf[asn1.TLV] | None, asn1.Implicit(0)]
    public_key: Annotated[asn1.BitString | None, asn1.Implicit(1)]


@asn1.sequence
class _EcPrivateKey:
    version: int
    private_key: bytes
    parameters: Annotated[ObjectIdentifier | None, asn1.Explicit(0)]
    public_key: Annotated[asn1.BitString | None, asn1.Explicit(1)]


@asn1.sequence
class _NotaryEd25519Algorithm:
    algorithm: ObjectIdentifier


@asn1.sequence
class _NotaryEd25519:
    version: int
    algorithm: _NotaryEd25519Algorithm
    private_key: bytes


def load_pkcs8(der: bytes) -> PrivateKey:
    """Read PKCS#8 as anyone writes it. Raises MalformedKeyError and UnusableKeyError."""
    try:
        info = asn1.decode_der(_PrivateKeyInfo, der)
        kind, *parameters = info.algorithm
        algorithm = kind.parse(ObjectIdentifier)
        curve = parameters[0].parse(ObjectIdentifier) if algorithm == _EC and parameters else None
    except ValueError as error:
        raise MalformedKeyError(said("it is not a PKCS#8 private key")) from error
    if algorithm == _RSA:
        return load_pkcs1(info.private_key)
    if algorithm == _EC:
        return load_sec1(info.private_key, curve)
    if algorithm == _NOTARY_ED25519:
        return load_notary_ed25519(info.private_key)
    if algorithm == _ED25519:
        return _load_ed25519(info.private_key)
    raise UnusableKeyError(
        said("algorithm {name}", name=algorithm.dotted_string),
        said("docker knows ECDSA, RSA and Ed25519 keys only"),
    )


def load_pkcs1(der: bytes) -> PrivateKey:
    """Read an RSA key (RFC 8017, A.1.2). Raises MalformedKeyError and UnusableKeyError."""
    # Checking the numbers of a huge key takes very long, so its size is looked at first.
    try:
        unchecked = load_der_private_key(der, None, unsafe_skip_rsa_key_validation=True)
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("it is not an RSA private key")) from error
    if not isinstance(unchecked, rsa.RSAPrivateKey):
        raise MalformedKeyError(said("it is not an RSA private key"))
    require_strong(unchecked.public_key())
    try:
        return PrivateKey(load_der_private_key(der, None))
    except ValueError as error:
        raise MalformedKeyError(said("its RSA numbers are damaged")) from error


def load_sec1(der: bytes, curve: ObjectIdentifier | None = None) -> PrivateKey:
    """Read an EC key (RFC 5915) on its own curve, or on ``curve`` where it names none.

    Raises MalformedKeyError and UnusableKeyError.
    """
    try:
        content = asn1.decode_der(_EcPrivateKey, der)
        named = content.parameters or curve
        if named is None:
            raise MalformedKeyError(said("it does not name its elliptic curve"))
        scalar = int.from_bytes(content.private_key)
        key = ec.derive_private_key(scalar, ec.get_curve_for_oid(named)())
    except LookupError as error:
        raise UnusableKeyError(
            "ECDSA", said("docker knows the curves P-224 to P-521 only")
        ) from error
    except ValueError as error:
        raise MalformedKeyError(said("it is not an EC private key")) from error
    if content.public_key is not None:
        point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        if content.public_key.as_bytes() != point:
            raise MalformedKeyError(said("its private and public parts do not belong together"))
    return PrivateKey(key)


def load_notary_ed25519(content: bytes) -> PrivateKey:
    """Read Notary's public(32) || seed(32) || public(32). Raises MalformedKeyError."""
    public, seed, again = content[:32], content[32:64], content[64:]
    if len(content) != NOTARY_ED25519_SIZE:
        raise MalformedKeyError(said("it is not an Ed25519 key as notary writes it"))
    key = PrivateKey(ed25519.Ed25519PrivateKey.from_private_bytes(seed))
    if not key.public.public == public == again:
        raise MalformedKeyError(said("its private and public parts do not belong together"))
    return key


def dump_for_notary(key: PrivateKey) -> bytes:
    """Write PKCS#8 that notary and docker load."""
    if not isinstance(key.handle, ed25519.Ed25519PrivateKey):
        return key.to_der().reveal()
    public, seed = key.public.public, key.handle.private_bytes_raw()
    return asn1.encode_der(
        _NotaryEd25519(
            version=0,
            algorithm=_NotaryEd25519Algorithm(algorithm=_NOTARY_ED25519),
            private_key=public + seed + public,
        )
    )


def _load_ed25519(der: bytes) -> PrivateKey:
    """Read the CurvePrivateKey of RFC 8410."""
    try:
        seed = asn1.decode_der(bytes, der)
        return PrivateKey(ed25519.Ed25519PrivateKey.from_private_bytes(seed))
    except ValueError as error:
        raise MalformedKeyError(said("it is not an Ed25519 private key")) from error
