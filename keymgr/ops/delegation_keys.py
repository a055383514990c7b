"""Public keys for delegations and signers, from the files in which signers hand them over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar, Final

from keymgr.crypto.certified import validity
from keymgr.crypto.public_key_files import MAX_SIZE, read_public_key_file
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file
from keymgr.ops.finishing import canonical_id
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey
from keymgr.trust.names import KeyId

_GRACE: Final = timedelta(days=1)


@dataclass(eq=False)
class NoDelegationKeysError(KeymgrError):
    """A signer or delegation is to be made without a key."""

    message: ClassVar[str] = "No key was given."
    hint: ClassVar[str] = (
        "Nothing was changed. Give the signer's public key file, such as NAME.pub of"
        " 'docker trust key generate NAME', with --key."
    )


@dataclass(eq=False)
class CertificateNotCurrentError(KeymgrError):
    """A delegation's certificate is out of its time."""

    message: ClassVar[str] = "The certificate in {path} {reason}."
    hint: ClassVar[str] = (
        "Nothing was changed. Ask for a current one, or for the bare public key, which never"
        " expires by itself."
    )
    path: str
    reason: str


def read_delegation_keys(paths: Iterable[Path], now: datetime) -> tuple[PublicKey, ...]:
    """Return the keys of ``PUBLIC KEY`` and ``CERTIFICATE`` files, each once.

    A certificate must be in its time, with a day's grace at its start; later its dates don't count.
    Source: notary ``tuf/utils/x509.go`` (ParsePEMPublicKey, ValidateCertificate). Raises
    CertificateNotCurrentError, ReadFailedError and what ``read_public_key_file`` raises.
    """
    found = []
    for path in paths:
        key = read_public_key_file(read_file(path, MAX_SIZE))
        valid = validity(key)
        if valid is not None and now > valid[1]:
            raise CertificateNotCurrentError(
                str(path), said("expired on {valid:%d %b %Y}", valid=valid[1])
            )
        if valid is not None and now + _GRACE < valid[0]:
            raise CertificateNotCurrentError(
                str(path), said("counts only from {valid:%d %b %Y}", valid=valid[0])
            )
        found.append(key)
    return tuple(with_keys({}, found))


def require_keys(keys: Sequence[PublicKey]) -> tuple[PublicKey, ...]:
    """Return ``keys``. Raises NoDelegationKeysError where there is none."""
    if not keys:
        raise NoDelegationKeysError
    return tuple(keys)


def with_keys(present: Mapping[KeyId, PublicKey], new: Iterable[PublicKey]) -> list[PublicKey]:
    """Return the keys of a role with ``new`` added.

    A new certificate takes the place of the same key's former listing: two listings of one key
    would count twice towards a threshold.
    """
    by_canonical = {canonical_id(key): key for key in present.values()}
    return list((by_canonical | {canonical_id(key): key for key in new}).values())
