"""Sealing: AES-256-GCM with a random nonce (NIST SP 800-38D; RFC 5116, AEAD_AES_256_GCM)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from keymgr.crypto.secret import Secret, SecretForgottenError
from keymgr.errors import KeymgrError

NONCE_SIZE: Final = 12
TAG_SIZE: Final = 16


@dataclass(eq=False)
class SealBrokenError(KeymgrError):
    """Sealed bytes do not open: another key, another place, or changed."""

    message: ClassVar[str] = "Encrypted data was changed, or does not belong where it stands."
    hint: ClassVar[str] = "Nothing was written. Use a backup."


@dataclass(frozen=True)
class Sealed:
    """What ``seal`` gives: a 12-byte nonce, a 16-byte tag and as many bytes as went in."""

    nonce: bytes
    tag: bytes
    ciphertext: bytes


class Sealer:
    """Seals and unseals many times under one 32-byte key."""

    def __init__(self, key: Secret) -> None:
        self._cipher: AESGCM | None = AESGCM(key.reveal())

    def forget(self) -> None:
        """Let the cipher go, which wipes its key. Harmless when repeated."""
        self._cipher = None

    def seal(self, plaintext: bytes, aad: bytes) -> Sealed:
        """Encrypt and authenticate ``plaintext``, and authenticate ``aad``.

        The nonce is random: one key seals at most 2**32 times (SP 800-38D, section 8.3).
        """
        nonce = os.urandom(NONCE_SIZE)
        sealed = self._held().encrypt(nonce, plaintext, aad)
        return Sealed(nonce, sealed[-TAG_SIZE:], sealed[:-TAG_SIZE])

    def unseal(self, sealed: Sealed, aad: bytes) -> bytes:
        """Return the plaintext. Raises SealBrokenError unless everything is as it was sealed."""
        if len(sealed.nonce) != NONCE_SIZE or len(sealed.tag) != TAG_SIZE:
            raise SealBrokenError
        try:
            return self._held().decrypt(sealed.nonce, sealed.ciphertext + sealed.tag, aad)
        except InvalidTag:
            raise SealBrokenError from None

    def _held(self) -> AESGCM:
        if self._cipher is None:
            raise SecretForgottenError
        return self._cipher


def seal(key: Secret, plaintext: bytes, aad: bytes) -> Sealed:
    """Seal once, as ``Sealer.seal``."""
    return Sealer(key).seal(plaintext, aad)


def unseal(key: Secret, sealed: Sealed, aad: bytes) -> bytes:
    """Unseal once, as ``Sealer.unseal``."""
    return Sealer(key).unseal(sealed, aad)
