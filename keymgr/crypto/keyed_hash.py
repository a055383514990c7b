"""HMAC (RFC 2104) under a key that stays, for many short messages."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from cryptography.hazmat.primitives.hmac import HMAC

from keymgr.crypto.secret import Secret, SecretForgottenError

_ALGORITHMS: Final = {"sha256": SHA256, "sha512": SHA512}


class KeyedHash:
    """HMAC with SHA-256 or SHA-512. The key is taken in once: that costs more than a message."""

    def __init__(self, key: Secret, algorithm: str) -> None:
        self._begun: HMAC | None = HMAC(key.reveal(), _ALGORITHMS[algorithm]())

    def forget(self) -> None:
        """Let the state go that the key was taken into. Harmless when repeated."""
        self._begun = None

    def digest(self, message: bytes) -> bytes:
        """Return the authentication code of ``message``."""
        if self._begun is None:
            raise SecretForgottenError
        one = self._begun.copy()
        one.update(message)
        return one.finalize()
