"""Public key files of signers, as docker and notary read and write them.

``NAME.pub`` holds a ``PUBLIC KEY`` block with a ``role`` header, and a certificate is taken too.
Source: notary ``tuf/utils/x509.go`` (ParsePEMPublicKey), docker/cli ``cmd/docker-trust/trust``
(key_generate.go, signer_add.go).
"""

from __future__ import annotations

from typing import Final

from keymgr.crypto import pem, public_keys, x509
from keymgr.crypto.key_errors import (
    KeyFileTooLargeError,
    NoPublicKeyError,
    UnsuitableRoleError,
    UnusableKeyError,
)
from keymgr.crypto.keyfiles import ROLE
from keymgr.sentences import said
from keymgr.trust.keys import KeyType, PublicKey

MAX_SIZE: Final = 2**20
"""In bytes; docker reads no more."""
_BARE: Final = "PUBLIC KEY"
_CERTIFICATE: Final = "CERTIFICATE"


def read_public_key_file(content: bytes) -> PublicKey:
    """Return the key of a delegation from its ``PUBLIC KEY`` or ``CERTIFICATE`` file.

    Of several blocks the first counts, as for docker. Whether a certificate is in its time is for
    the caller to look at. Raises KeyFileTooLargeError, MalformedKeyError, NoPublicKeyError and
    UnusableKeyError.
    """
    if len(content) > MAX_SIZE:
        raise KeyFileTooLargeError(len(content), MAX_SIZE)
    blocks = pem.decode(content)
    label = blocks[0].label if blocks else None
    if label == _BARE:
        return public_keys.from_spki(blocks[0].content)
    if label == _CERTIFICATE:
        return x509.from_der(blocks[0].content)
    raise NoPublicKeyError(pem.describe(blocks[:1]))


def write_public_key_file(key: PublicKey, role: str) -> bytes:
    """Return the file that ``docker trust signer add --key`` takes: ``NAME.pub``, or a certificate.

    Raises UnusableKeyError for Ed25519, which has no such file, and UnsuitableRoleError.
    """
    if key.keytype.is_certificate:
        return key.public
    if key.keytype is KeyType.ED25519:
        raise UnusableKeyError(key.keytype, said("docker has no public key file for it"))
    if not ROLE.fullmatch(role):
        raise UnsuitableRoleError(role[:300], said("docker knows no role of that name"))
    return pem.encode(pem.Block(_BARE, key.public, {"role": role}))
