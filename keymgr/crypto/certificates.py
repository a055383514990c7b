"""Root certificates with exactly Notary's profile.

Source: notary ``tuf/utils/x509.go`` (NewCertificate), ``cryptoservice/certificate.go``; the
encoding is that of Go's ``x509.CreateCertificate``.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat import asn1
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512

from keymgr.crypto import pem
from keymgr.crypto.key_errors import UnusableKeyError
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.public_keys import require_usable
from keymgr.crypto.x509 import (
    CERTIFIED,
    COMMON_NAME,
    Attribute,
    Extension,
    Name,
    SignedCertificate,
    TbsCertificate,
    Validity,
)
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey

_VERSION_3: Final = 2
_SERIAL_BITS: Final = 128
_LAST_UTC_TIME_YEAR: Final = 2049
# Go encoding/asn1, isPrintable: anything else makes the string a UTF8String.
_PRINTABLE: Final = re.compile(r"[A-Za-z0-9 '()+,./:=?-]+")


def _tlv(der: bytes) -> asn1.TLV:
    return asn1.decode_der(asn1.TLV, der)


_EXTENSIONS: Final = [
    Extension(  # what the key may do: digitalSignature and keyEncipherment
        type=x509.ObjectIdentifier("2.5.29.15"),
        critical=True,
        value=bytes.fromhex("030205a0"),
    ),
    Extension(  # what for: codeSigning
        type=x509.ObjectIdentifier("2.5.29.37"),
        critical=False,
        value=bytes.fromhex("300a06082b06010505070303"),
    ),
    Extension(  # basic constraints: no authority
        type=x509.ObjectIdentifier("2.5.29.19"), critical=True, value=bytes.fromhex("3000")
    ),
]
# AlgorithmIdentifiers (RFC 5758, RFC 4055) and what makes the signature, by curve, as Go chooses.
_ECDSA_SHA256: Final = _tlv(bytes.fromhex("300a06082a8648ce3d040302"))
_ECDSA_SHA384: Final = _tlv(bytes.fromhex("300a06082a8648ce3d040303"))
_ECDSA_SHA512: Final = _tlv(bytes.fromhex("300a06082a8648ce3d040304"))
_RSA_SHA256: Final = _tlv(bytes.fromhex("300d06092a864886f70d01010b0500"))
_BY_CURVE: Final = {
    "secp224r1": (_ECDSA_SHA256, ec.ECDSA(SHA256())),
    "secp256r1": (_ECDSA_SHA256, ec.ECDSA(SHA256())),
    "secp384r1": (_ECDSA_SHA384, ec.ECDSA(SHA384())),
    "secp521r1": (_ECDSA_SHA512, ec.ECDSA(SHA512())),
}


def issue_root_certificate(
    subject: PublicKey,
    issuer: PrivateKey,
    common_name: str,
    not_before: datetime,
    not_after: datetime,
) -> PublicKey:
    """Certify the bare key ``subject`` for one repository; return it as roots list it (``…-x509``).

    ``common_name`` is the repository's name, or a prefix ending in ``*``. The times are aware, and
    count in whole seconds. ``issuer`` is the subject's own private key, or that of the officer who
    proposes it: clients take both. Raises UnusableKeyError for a key that no root can have
    (Ed25519, RSA under 2048 bits) and MalformedKeyError for a subject that is no key.
    """
    if subject.keytype not in CERTIFIED:
        raise UnusableKeyError(subject.keytype, said("no root certificate can be made for it"))
    require_usable(subject)
    name = _name(common_name)
    identifier, sign = _signing(issuer)
    tbs = TbsCertificate(
        version=_VERSION_3,
        serial_number=secrets.randbits(_SERIAL_BITS),
        signature=identifier,
        issuer=name,
        validity=Validity(not_before=_time(not_before), not_after=_time(not_after)),
        subject=name,
        subject_public_key_info=_tlv(subject.public),
        issuer_unique_id=None,
        subject_unique_id=None,
        extensions=_EXTENSIONS,
    )
    signed = asn1.encode_der(tbs)
    certificate = SignedCertificate(
        tbs_certificate=_tlv(signed),
        signature_algorithm=identifier,
        signature=asn1.BitString(sign(signed), 0),
    )
    block = pem.Block("CERTIFICATE", asn1.encode_der(certificate))
    return PublicKey(CERTIFIED[subject.keytype], pem.encode(block))


def _name(common_name: str) -> Name:
    printable = _PRINTABLE.fullmatch(common_name)
    text = asn1.PrintableString(common_name) if printable else common_name
    attribute = Attribute(type=COMMON_NAME, value=_tlv(asn1.encode_der(text)))
    return [asn1.SetOf([attribute])]


def _time(moment: datetime) -> asn1.UTCTime | asn1.GeneralizedTime:
    utc = moment.astimezone(UTC).replace(microsecond=0)
    late = utc.year > _LAST_UTC_TIME_YEAR
    return asn1.GeneralizedTime(utc) if late else asn1.UTCTime(utc)


def _signing(issuer: PrivateKey) -> tuple[asn1.TLV, Callable[[bytes], bytes]]:
    """Return the AlgorithmIdentifier of a certificate signature, and what makes one."""
    key = issuer.handle
    if isinstance(key, ec.EllipticCurvePrivateKey):
        identifier, scheme = _BY_CURVE[key.curve.name]
        return identifier, lambda tbs: key.sign(tbs, scheme)
    if isinstance(key, rsa.RSAPrivateKey):
        return _RSA_SHA256, lambda tbs: key.sign(tbs, padding.PKCS1v15(), SHA256())
    raise UnusableKeyError(issuer.algorithm, said("it cannot sign root certificates"))
