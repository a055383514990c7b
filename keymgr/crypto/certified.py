"""What stands behind a listed certificate. Unlike a root's, a delegation's may be an authority's.

Source: notary ``tuf/utils/x509.go`` (CanonicalKeyID, X509PublicKeyID, LoadCertFromPEM).
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from cryptography import x509

from keymgr.crypto.key_errors import MalformedKeyError
from keymgr.crypto.public_keys import KEYS_KEPT, listed
from keymgr.crypto.x509 import leaf_key, lifetime
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey


@lru_cache(maxsize=KEYS_KEPT)
def bare_key(key: PublicKey) -> PublicKey:
    """Return the key in a listed certificate, the first of a chain; a bare key as it is.

    Raises MalformedKeyError and UnusableKeyError.
    """
    return listed(leaf_key(key)) if key.keytype.is_certificate else key


def certificate_end(key: PublicKey) -> datetime | None:
    """Return when a root key's certificate expires; None for a bare key or an unreadable one."""
    try:
        return lifetime(key)[1] if key.keytype.is_certificate else None
    except MalformedKeyError:
        return None


def validity(key: PublicKey) -> tuple[datetime, datetime] | None:
    """Return from when to when a certificate, the first of a chain, is valid; None for a bare key.

    Raises MalformedKeyError.
    """
    if not key.keytype.is_certificate:
        return None
    try:
        first = x509.load_pem_x509_certificates(key.public)[0]
    except Exception as error:  # whatever a parser says of hostile bytes: unreadable
        raise MalformedKeyError(said("the certificate is damaged")) from error
    return first.not_valid_before_utc, first.not_valid_after_utc
