"""The cryptography that a job can't do without, alone: no metadata, no vault, no checks."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from bench.offices import now

_ECDSA: Final = ec.ECDSA(SHA256())
_ROOT_SIZE: Final = 2500
_TEN_YEARS: Final = timedelta(days=3650)


def rotate_roots(number: int) -> None:
    """Do the cryptography of so many root rotations.

    For each repository: one certificate, two signatures (old and new root key) and three
    verifications (the new root by both, the targets by their key).
    """
    old, new, targets = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
    message = secrets.token_bytes(_ROOT_SIZE)
    by_targets = targets.sign(message, _ECDSA)
    for _ in range(number):
        certificate(new)
        by_old, by_new = old.sign(message, _ECDSA), new.sign(message, _ECDSA)
        old.public_key().verify(by_old, message, _ECDSA)
        new.public_key().verify(by_new, message, _ECDSA)
        targets.public_key().verify(by_targets, message, _ECDSA)


_USAGE: Final = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=True,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def certificate(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Make a root certificate with Notary's profile, as ``cryptography`` makes one."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "registry.example.org/team/app")])
    moment = now()
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(secrets.randbits(128))
        .not_valid_before(moment)
        .not_valid_after(moment + _TEN_YEARS)
        .add_extension(_USAGE, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, SHA256())
        .public_bytes(Encoding.PEM)
    )
