"""The old encryption of PEM blocks, by the headers ``Proc-Type`` and ``DEK-Info`` (RFC 1423).

Notary before 0.6 wrote its keys so, with AES-256. The key comes from the passphrase by OpenSSL's
EVP_BytesToKey with MD5 and one round, salted with the first 8 bytes of the IV. Only read, never
written.
"""

from __future__ import annotations

import hashlib
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers.algorithms import AES

from keymgr.crypto import cbc
from keymgr.crypto.key_errors import MalformedKeyError, UnsupportedEncryptionError
from keymgr.crypto.pem import Block
from keymgr.crypto.pkcs8 import NOTARY_ED25519_SIZE
from keymgr.crypto.secret import Secret
from keymgr.sentences import said

HEADER: Final = "DEK-Info"
ED25519_LABEL: Final = "ED25519 PRIVATE KEY"
_SALT_SIZE: Final = 8
_CIPHERS: Final[dict[str, tuple[type[AES | TripleDES], int]]] = {
    "AES-256-CBC": (AES, 32),
    "AES-192-CBC": (AES, 24),
    "AES-128-CBC": (AES, 16),
    "DES-EDE3-CBC": (TripleDES, 24),
}


def decrypt(block: Block, passphrase: Secret) -> bytes:
    """Return the decrypted content of a block that has a ``DEK-Info`` header.

    Raises WrongKeyFilePassphraseError, UnsupportedEncryptionError and MalformedKeyError.
    """
    name, _, hex_iv = block.headers[HEADER].partition(",")
    if name not in _CIPHERS:
        raise UnsupportedEncryptionError(said("its DEK-Info header names an unusual cipher"))
    try:
        iv = bytes.fromhex(hex_iv)
    except ValueError as error:
        raise MalformedKeyError(said("its DEK-Info header is damaged")) from error
    cipher, size = _CIPHERS[name]
    key = _derive(passphrase.reveal(), iv[:_SALT_SIZE], size)
    opens = _is_ed25519 if block.label == ED25519_LABEL else cbc.starts_as_key
    return cbc.decrypt(cipher(key), iv, block.content, opens)


def _derive(passphrase: bytes, salt: bytes, size: int) -> bytes:
    key = digest = b""
    while len(key) < size:
        digest = hashlib.md5(digest + passphrase + salt, usedforsecurity=False).digest()
        key += digest
    return key[:size]


def _is_ed25519(padded: bytes) -> bool:
    """Notary's 96 bytes have no known start, but fill blocks: a whole one of padding follows."""
    padding = padded[NOTARY_ED25519_SIZE:]
    return len(padding) > 0 and padding == bytes([len(padding)]) * len(padding)
