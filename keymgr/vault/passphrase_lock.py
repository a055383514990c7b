"""A secret under a passphrase: Argon2id, key commitment, AES-256-GCM.

AES-GCM alone does not commit to its key: a ciphertext can be made that opens under two passphrases
(Len, Grubbs, Ristenpart, "Partitioning Oracle Attacks", 2021). So the passphrase gives a commitment
beside the wrapping key, and it is compared first: another passphrase is told from damage.
"""

from __future__ import annotations

import hmac
import os
from typing import Annotated, Self

import msgspec

from keymgr.crypto.kdf import SALT_SIZE, KdfParams, derive, hkdf
from keymgr.crypto.sealing import Sealed, seal, unseal
from keymgr.crypto.secret import Secret
from keymgr.vault.encoding import packed


class PassphraseLock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A wrapped secret and what it takes to try a passphrase on it. Holds nothing secret."""

    kdf: KdfParams
    salt: Annotated[bytes, msgspec.Meta(min_length=SALT_SIZE, max_length=64)]
    commitment: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    wrapped: Sealed

    @classmethod
    def close(cls, content: Secret, passphrase: Secret, kdf: KdfParams, context: bytes) -> Self:
        """Wrap ``content``; ``context`` says whose it is and must be given again to open it."""
        salt = os.urandom(SALT_SIZE)
        wrapping, commitment = _derive(passphrase, salt, kdf)
        wrapped = seal(wrapping, content.reveal(), _associated(context, kdf, salt, commitment))
        return cls(kdf, salt, commitment, wrapped)

    def fits(self, passphrase: Secret) -> bool:
        """Whether ``passphrase`` is the one. One derivation."""
        return hmac.compare_digest(_derive(passphrase, self.salt, self.kdf)[1], self.commitment)

    def open(self, passphrase: Secret, context: bytes) -> Secret | None:
        """Return the content, None for another passphrase. One derivation.

        Raises SealBrokenError where the passphrase is right and the rest is not.
        """
        wrapping, commitment = _derive(passphrase, self.salt, self.kdf)
        if not hmac.compare_digest(commitment, self.commitment):
            return None
        aad = _associated(context, self.kdf, self.salt, self.commitment)
        return Secret(unseal(wrapping, self.wrapped, aad))


def _derive(passphrase: Secret, salt: bytes, kdf: KdfParams) -> tuple[Secret, bytes]:
    """Return the wrapping key and the commitment."""
    master = derive(passphrase, salt, kdf)
    commitment = hkdf(master, "keymgr passphrase commitment").reveal()
    return hkdf(master, "keymgr passphrase wrapping"), commitment


def _associated(context: bytes, kdf: KdfParams, salt: bytes, commitment: bytes) -> bytes:
    return packed((context, kdf, salt, commitment))
