"""Encrypted PKCS#8 (RFC 5958) under PBES2 with PBKDF2 (RFC 8018, sections 5.2, 6.2 and A.2).

Notary knows one kind: HMAC-SHA1, the default, and AES-256 in CBC mode. That is what is written;
what ``openssl pkcs8 -topk8 -v2`` writes with other hashes and AES sizes is read too.
"""

from __future__ import annotations

import secrets
from typing import Final

from cryptography.hazmat import asn1
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import BlockCipherAlgorithm
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.x509 import ObjectIdentifier

from keymgr.crypto import cbc
from keymgr.crypto.key_errors import MalformedKeyError, UnsupportedEncryptionError
from keymgr.crypto.secret import Secret
from keymgr.sentences import said

WRITTEN_ITERATIONS: Final = 600_000
MAX_ITERATIONS: Final = 10_000_000
"""A file that asks for more is refused: it would keep the machine busy, not the key safe."""
_SALT_SIZE: Final = 16
_IV_SIZE: Final = 16

_PBES2: Final = ObjectIdentifier("1.2.840.113549.1.5.13")
_PBKDF2: Final = ObjectIdentifier("1.2.840.113549.1.5.12")
_AES256_CBC: Final = ObjectIdentifier("2.16.840.1.101.3.4.1.42")
_CIPHERS: Final[dict[ObjectIdentifier, tuple[type[AES | TripleDES], int]]] = {
    _AES256_CBC: (AES, 32),
    ObjectIdentifier("2.16.840.1.101.3.4.1.22"): (AES, 24),
    ObjectIdentifier("2.16.840.1.101.3.4.1.2"): (AES, 16),
    ObjectIdentifier("1.2.840.113549.3.7"): (TripleDES, 24),
}
_SHA1: Final = hashes.SHA1()  # noqa: S303 - sound in HMAC, and the only one that Notary reads
_HASHES: Final[dict[ObjectIdentifier, hashes.HashAlgorithm]] = {
    ObjectIdentifier("1.2.840.113549.2.7"): _SHA1,
    ObjectIdentifier("1.2.840.113549.2.9"): hashes.SHA256(),
    ObjectIdentifier("1.2.840.113549.2.10"): hashes.SHA384(),
    ObjectIdentifier("1.2.840.113549.2.11"): hashes.SHA512(),
}


@asn1.sequence
class _AlgorithmIdentifier:
    algorithm: ObjectIdentifier
    parameters: asn1.TLV


@asn1.sequence
class _Prf:
    algorithm: ObjectIdentifier
    parameters: asn1.Null | None


@asn1.sequence
class _Pbkdf2Params:
    salt: bytes
    iteration_count: int
    key_length: int | None
    prf: _Prf | None


@asn1.sequence
class _Pbes2Params:
    key_derivation: _AlgorithmIdentifier
    encryption: _AlgorithmIdentifier


@asn1.sequence
class _EncryptedPrivateKeyInfo:
    encryption: _AlgorithmIdentifier
    encrypted_data: bytes


def encrypt(pkcs8: bytes, passphrase: Secret) -> bytes:
    """Encrypt PKCS#8 in the one way that Notary reads, with 600,000 iterations."""
    salt, iv = secrets.token_bytes(_SALT_SIZE), secrets.token_bytes(_IV_SIZE)
    derivation = _Pbkdf2Params(
        salt=salt, iteration_count=WRITTEN_ITERATIONS, key_length=None, prf=None
    )
    parameters = _Pbes2Params(
        key_derivation=_AlgorithmIdentifier(algorithm=_PBKDF2, parameters=_tlv(derivation)),
        encryption=_AlgorithmIdentifier(algorithm=_AES256_CBC, parameters=_tlv(iv)),
    )
    encrypted = cbc.encrypt(_cipher(_AES256_CBC, derivation, passphrase), iv, pkcs8)
    return asn1.encode_der(
        _EncryptedPrivateKeyInfo(
            encryption=_AlgorithmIdentifier(algorithm=_PBES2, parameters=_tlv(parameters)),
            encrypted_data=encrypted,
        )
    )


def decrypt(der: bytes, passphrase: Secret) -> bytes:
    """Return the PKCS#8 inside.

    Raises WrongKeyFilePassphraseError, UnsupportedEncryptionError and MalformedKeyError.
    """
    try:
        info = asn1.decode_der(_EncryptedPrivateKeyInfo, der)
        _require(info.encryption.algorithm, _PBES2)
        scheme = info.encryption.parameters.parse(_Pbes2Params)
        _require(scheme.key_derivation.algorithm, _PBKDF2)
        derivation = scheme.key_derivation.parameters.parse(_Pbkdf2Params)
        iv = scheme.encryption.parameters.parse(bytes)
    except ValueError as error:
        raise MalformedKeyError(said("it is not an encrypted PKCS#8 private key")) from error
    cipher = _cipher(scheme.encryption.algorithm, derivation, passphrase)
    return cbc.decrypt(cipher, iv, info.encrypted_data, cbc.starts_as_key)


def _tlv(value: object) -> asn1.TLV:
    return asn1.decode_der(asn1.TLV, asn1.encode_der(value))


def _require(found: ObjectIdentifier, known: ObjectIdentifier) -> None:
    if found != known:
        raise UnsupportedEncryptionError(
            said("its scheme is {name}, not PBES2", name=found.dotted_string)
        )


def _cipher(
    algorithm: ObjectIdentifier, derivation: _Pbkdf2Params, passphrase: Secret
) -> BlockCipherAlgorithm:
    prf = derivation.prf
    kind = _SHA1 if prf is None else _HASHES.get(prf.algorithm)
    if kind is None or algorithm not in _CIPHERS:
        raise UnsupportedEncryptionError(said("its cipher or hash is an unusual one"))
    cipher, size = _CIPHERS[algorithm]
    iterations = derivation.iteration_count
    if iterations > MAX_ITERATIONS:
        raise UnsupportedEncryptionError(
            said(
                "it asks for {iterations} rounds, and {most} is the most",
                iterations=iterations,
                most=MAX_ITERATIONS,
            )
        )
    if iterations < 1 or derivation.key_length not in (None, size):
        raise MalformedKeyError(said("its encryption parameters are damaged"))
    key = PBKDF2HMAC(kind, size, derivation.salt, iterations).derive(passphrase.reveal())
    return cipher(key)
