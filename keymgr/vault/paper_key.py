"""A root key sealed under its passphrase, for paper: it opens with that alone, on any machine.

Version 1, numbers big-endian:

    offset  bytes
         0      3  "KMP"
         3      1  the version, 1
         4      4  Argon2id (version 1.3): memory in KiB
         8      1  passes
         9      1  lanes
        10     16  salt
        26     32  commitment
        58     12  nonce of AES-256-GCM
        70     16  its tag
        86     32  the key ID (canonical)
       118      4  the day it was made, counted from 1 January 1970
       122      1  how many bytes the name has
       123         the name in UTF-8, then the sealed key as ``crypto.compact_keys`` writes it

The lock is that of ``passphrase_lock``: commitment and key come from one Argon2id run, and all
before the sealed key is authenticated with it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Final, Self

from keymgr.crypto.compact_keys import from_compact, to_compact
from keymgr.crypto.kdf import SALT_SIZE, KdfParams, KdfParamsError
from keymgr.crypto.keys import VERIFIER, PrivateKey
from keymgr.crypto.sealing import NONCE_SIZE, TAG_SIZE, Sealed
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.trust.names import InvalidNameError, KeyId
from keymgr.vault.encoding import packed
from keymgr.vault.errors import WrongPassphraseError
from keymgr.vault.passphrase_lock import PassphraseLock

_MAGIC: Final = b"KMP"
_VERSION: Final = 1
_LAYOUT: Final = struct.Struct(f">3sBIBB{SALT_SIZE}s32s{NONCE_SIZE}s{TAG_SIZE}s32sIB")
_FIRST_DAY: Final = date(1970, 1, 1)


@dataclass(eq=False)
class NotAPaperKeyError(KeymgrError):
    """Bytes from a paper are no sealed key."""

    message: ClassVar[str] = "What was read from the paper is not a sealed key: {reason}."
    hint: ClassVar[str] = (
        "Nothing was changed. Check that all of it comes from one page that keymgr made."
    )
    reason: str


@dataclass(eq=False)
class PaperKeyVersionError(KeymgrError):
    """The paper was made by a newer keymgr."""

    message: ClassVar[str] = "The paper has version {version}, and this keymgr reads version 1."
    hint: ClassVar[str] = "Nothing was changed. Read it with a newer keymgr."
    version: int


@dataclass(eq=False)
class PaperKeyDiffersError(KeymgrError):
    """The key that a paper holds is not the one it names."""

    message: ClassVar[str] = "The paper says it holds the key {key_id}, and it holds another one."
    hint: ClassVar[str] = "Nothing was changed. Do not use this paper; find out who made it."
    key_id: str


@dataclass(frozen=True)
class PaperKey:
    """A sealed root key and what is known of it before its passphrase."""

    name: str
    key_id: KeyId
    made: date
    lock: PassphraseLock

    @classmethod
    def seal(
        cls, key: PrivateKey, name: str, passphrase: Secret, kdf: KdfParams, made: date
    ) -> Self:
        """Seal ``key``; one derivation."""
        key_id = key.public.key_id
        context = _context(name, key_id, made)
        return cls(
            name, key_id, made, PassphraseLock.close(to_compact(key), passphrase, kdf, context)
        )

    def open(self, passphrase: Secret) -> PrivateKey:
        """Return the key, proven: it is the one that is named, and a signature of it verifies.

        One derivation. Raises WrongPassphraseError, SealBrokenError, PaperKeyDiffersError.
        """
        content = self.lock.open(passphrase, _context(self.name, self.key_id, self.made))
        if content is None:
            raise WrongPassphraseError(said("the paper of root key {name}", name=self.name))
        key = from_compact(content)
        content.forget()
        message = b"keymgr paper: a test signature"
        signature = key.sign(message, self.key_id)
        proven = VERIFIER.verifies(key.public, signature.method, signature.value, message)
        if key.public.key_id != self.key_id or not proven:
            raise PaperKeyDiffersError(self.key_id)
        return key

    def to_bytes(self) -> bytes:
        """Return version 1's bytes."""
        name, lock = self.name.encode(), self.lock
        head = _LAYOUT.pack(
            _MAGIC,
            _VERSION,
            lock.kdf.memory_kib,
            lock.kdf.time_cost,
            lock.kdf.parallelism,
            lock.salt,
            lock.commitment,
            lock.wrapped.nonce,
            lock.wrapped.tag,
            bytes.fromhex(self.key_id),
            (self.made - _FIRST_DAY).days,
            len(name),
        )
        return head + name + lock.wrapped.ciphertext

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read ``to_bytes``. Raises NotAPaperKeyError, PaperKeyVersionError."""
        if len(content) < _LAYOUT.size or not content.startswith(_MAGIC):
            raise NotAPaperKeyError(said("it does not begin as one"))
        if content[len(_MAGIC)] != _VERSION:
            raise PaperKeyVersionError(content[len(_MAGIC)])
        (_, _, memory, passes, lanes, salt, commitment, nonce, tag, key_id, day, named) = (
            _LAYOUT.unpack_from(content)
        )
        rest = content[_LAYOUT.size :]
        try:
            lock = PassphraseLock(
                KdfParams(memory, passes, lanes), salt, commitment, Sealed(nonce, tag, rest[named:])
            )
            made = _FIRST_DAY + timedelta(days=day)
            return cls(rest[:named].decode(), KeyId(key_id.hex()), made, lock)
        except (KdfParamsError, InvalidNameError, ValueError, OverflowError) as error:
            raise NotAPaperKeyError(said("it holds values that keymgr does not write")) from error


def _context(name: str, key_id: KeyId, made: date) -> bytes:
    return packed(("keymgr paper", _VERSION, name, key_id, (made - _FIRST_DAY).days))
