"""Certificates that notary never makes: weak ones, authorities, chains."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from keymgr.trust.keys import KeyType, PublicKey
from tests.crypto.openssl import openssl
from tests.trust.repository import DAY, GUN, NOW, PAST, certificate, key


@cache
def with_sha1(name: str) -> PublicKey:
    """The key ``name`` under a certificate that is signed with SHA-1."""
    with TemporaryDirectory() as folder:
        private = Path(folder) / "key"
        private.write_bytes(
            key(name).handle.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        )
        command = ["req", "-x509", "-sha1", "-key", str(private), "-subj", _subject(), "-days", "9"]
        pem = openssl(*command, "-addext", "basicConstraints=critical,CA:FALSE")
    return PublicKey(KeyType.ECDSA_X509, pem)


def _subject() -> str:
    return "/CN=" + GUN.replace("/", r"\/")


@cache
def of_1024_bits() -> PublicKey:
    """A certificate of an RSA key that is too short."""
    short = rsa.generate_private_key(65537, 1024)  # noqa: S505 - weak on purpose
    return PublicKey(KeyType.RSA_X509, _issue(short.public_key(), authority=False))


@cache
def as_authority(name: str) -> PublicKey:
    """The key ``name`` under the certificate of an authority, as openssl makes by default."""
    return PublicKey(KeyType.ECDSA_X509, _issue(_public(name), authority=True))


@cache
def chain(name: str) -> PublicKey:
    """The certificate of the key ``name`` and, after it, an authority's."""
    return PublicKey(KeyType.ECDSA_X509, certificate(name).public + as_authority("ca").public)


@cache
def ended_chain(name: str) -> PublicKey:
    """The certificate of the key ``name`` and, after it, an authority's that is expired."""
    ended = _issue(_public("ca"), authority=True, end=PAST)
    return PublicKey(KeyType.ECDSA_X509, certificate(name).public + ended)


@cache
def two_leaves(name: str) -> PublicKey:
    """The certificate of the key ``name`` and, after it, one that is no authority's either."""
    return PublicKey(KeyType.ECDSA_X509, certificate(name).public + certificate("other").public)


@cache
def authority_first(name: str) -> PublicKey:
    """An authority's certificate and, after it, that of the key ``name``."""
    return PublicKey(KeyType.ECDSA_X509, as_authority("ca").public + certificate(name).public)


def _public(name: str) -> ec.EllipticCurvePublicKey:
    handle = key(name).handle
    assert isinstance(handle, ec.EllipticCurvePrivateKey)
    return handle.public_key()


def _issue(
    public: ec.EllipticCurvePublicKey | rsa.RSAPublicKey,
    *,
    authority: bool,
    end: datetime = NOW + 9 * DAY,
) -> bytes:
    handle = key("ca").handle
    assert isinstance(handle, ec.EllipticCurvePrivateKey)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, GUN)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 9 * DAY)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .sign(handle, SHA256())
    )
    return made.public_bytes(Encoding.PEM)
