"""Certificates as Notary uses them: the layout (RFC 5280, section 4.1) and what clients read.

``cryptography`` neither writes nor quietly reads a common name over 64 characters, and a
repository name may have 255. So the part that is signed has its own declaration here.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Annotated, Final

from cryptography import x509
from cryptography.hazmat import asn1
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import SignatureAlgorithmOID

from keymgr.crypto.key_errors import MalformedKeyError, UnusableKeyError
from keymgr.crypto.public_keys import KEYS_KEPT, NotaryKey, keytype, listed, narrow, weakness
from keymgr.sentences import said
from keymgr.trust.keys import Certificate, KeyType, PublicKey

COMMON_NAME: Final = x509.ObjectIdentifier("2.5.4.3")
CERTIFIED: Final = {KeyType.ECDSA: KeyType.ECDSA_X509, KeyType.RSA: KeyType.RSA_X509}
"""How a certificate of a bare key is listed."""
_STRINGS: Final = (b"\x0c", b"\x13", b"\x16")  # UTF8String, PrintableString, IA5String
_SHA1: Final = frozenset(
    {
        SignatureAlgorithmOID.RSA_WITH_SHA1,
        SignatureAlgorithmOID.DSA_WITH_SHA1,
        SignatureAlgorithmOID.ECDSA_WITH_SHA1,
        x509.ObjectIdentifier("1.3.14.3.2.29"),  # the older name of RSA with SHA-1
    }
)


@asn1.sequence
class Attribute:
    """AttributeTypeAndValue, one part of a name."""

    type: x509.ObjectIdentifier
    value: asn1.TLV


Name = list[asn1.SetOf[Attribute]]


@asn1.sequence
class Validity:
    """Validity; UTCTime to the end of 2049, GeneralizedTime after."""

    not_before: asn1.UTCTime | asn1.GeneralizedTime
    not_after: asn1.UTCTime | asn1.GeneralizedTime


@asn1.sequence
class Extension:
    """Extension."""

    type: x509.ObjectIdentifier
    critical: Annotated[bool, asn1.Default(value=False)]
    value: bytes


@asn1.sequence
class TbsCertificate:
    """TBSCertificate: what a certificate's signature covers."""

    version: Annotated[int, asn1.Explicit(0), asn1.Default(0)]
    serial_number: int
    signature: asn1.TLV
    issuer: Name
    validity: Validity
    subject: Name
    subject_public_key_info: asn1.TLV
    issuer_unique_id: Annotated[asn1.BitString | None, asn1.Implicit(1)]
    subject_unique_id: Annotated[asn1.BitString | None, asn1.Implicit(2)]
    extensions: Annotated[list[Extension] | None, asn1.Explicit(3)]


@asn1.sequence
class SignedCertificate:
    """Certificate."""

    tbs_certificate: asn1.TLV
    signature_algorithm: asn1.TLV
    signature: asn1.BitString


def from_der(der: bytes) -> PublicKey:
    """List a certificate as the key of a delegation.

    Raises MalformedKeyError, and UnusableKeyError for a certificate that docker refuses.
    """
    try:
        certificate = x509.load_der_x509_certificate(der)
        public = narrow(certificate.public_key())
    except UnusableKeyError:
        raise
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("the certificate is damaged")) from error
    if keytype(public) not in CERTIFIED:
        raise UnusableKeyError("ed25519", said("docker takes ECDSA and RSA certificates only"))
    reason = _weakness(certificate, public)
    if reason is not None:
        raise UnusableKeyError(said("a certificate"), reason)
    return PublicKey(CERTIFIED[keytype(public)], certificate.public_bytes(Encoding.PEM))


@lru_cache(maxsize=KEYS_KEPT)
def leaf_key(key: PublicKey) -> NotaryKey:
    """Return the key in the first certificate of a listed chain.

    Raises MalformedKeyError and UnusableKeyError.
    """
    try:
        public = _chain(key)[0].public_key()
    except MalformedKeyError:
        raise
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("the certificate's public key is damaged")) from error
    narrowed = narrow(public)
    if key.keytype != CERTIFIED.get(keytype(narrowed)):
        raise MalformedKeyError(
            said("the certificate's key is not of the type {keytype}", keytype=key.keytype)
        )
    return narrowed


@lru_cache(maxsize=KEYS_KEPT)
def describe(key: PublicKey) -> Certificate:
    """Return what the trust rules need to know of a root certificate.

    A chain has one certificate that is no authority, and it comes first. Clients drop authorities
    that are weak or out of date, and then the key has another ID: so the whole chain must be good.
    Source: notary ``trustpinning/certs.go`` (parseAllCerts, validRootIntCerts),
    ``tuf/utils/x509.go`` (ValidateCertificate). Raises MalformedKeyError and UnusableKeyError.
    """
    chain = _chain(key)
    leaf, *authorities = chain
    if _is_authority(leaf) or not all(map(_is_authority, authorities)):
        raise MalformedKeyError(said("the certificate chain does not start with its only leaf"))
    weak = (_weakness(each, narrow(each.public_key())) for each in chain)
    not_before, not_after = lifetime(key)
    return Certificate(
        common_name=_common_name(leaf),
        not_before=not_before,
        not_after=not_after,
        public_key=listed(leaf_key(key)),
        weakness=next(filter(None, weak), None),
    )


@lru_cache(maxsize=KEYS_KEPT)
def _chain(key: PublicKey) -> list[x509.Certificate]:
    """Read a PEM chain in the one form that Go writes: another would have another key ID."""
    try:
        chain = x509.load_pem_x509_certificates(key.public)
        again = b"".join(each.public_bytes(Encoding.PEM) for each in chain)
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("the certificate is damaged")) from error
    if again != key.public:
        raise MalformedKeyError(
            said("the certificate is not written as docker and notary write it")
        )
    return chain


def lifetime(key: PublicKey) -> tuple[datetime, datetime]:
    """Return from when to when every certificate of a listed chain is valid.

    Raises MalformedKeyError.
    """
    chain = _chain(key)
    return (
        max(each.not_valid_before_utc for each in chain),
        min(each.not_valid_after_utc for each in chain),
    )


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        extensions = certificate.extensions
        return extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("the certificate's extensions are damaged")) from error


def _common_name(certificate: x509.Certificate) -> str:
    """Return the subject's common name, empty if none; of several, Go takes the last."""
    try:
        subject = asn1.decode_der(TbsCertificate, certificate.tbs_certificate_bytes).subject
        names = [
            bytes(attribute.value.data).decode()
            for part in subject
            for attribute in part.as_list()
            if attribute.type == COMMON_NAME and attribute.value.tag_bytes in _STRINGS
        ]
    except ValueError as error:
        raise MalformedKeyError(said("the certificate's name is damaged")) from error
    return names[-1] if names else ""


def _weakness(certificate: x509.Certificate, public: NotaryKey) -> str | None:
    if certificate.signature_algorithm_oid in _SHA1:
        return said("it is signed with SHA-1")
    if certificate.not_valid_before_utc > certificate.not_valid_after_utc:
        return said("its validity ends before it begins")
    return weakness(public)
