"""Keys encrypted in CBC mode with PKCS#7 padding: opening them, and saying what is wrong.

CBC authenticates nothing. But every private key starts with the same few bytes, which a wrong
passphrase does not bring forth: so a wrong passphrase is told from damage further on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cryptography.hazmat.primitives.ciphers import BlockCipherAlgorithm, Cipher, modes
from cryptography.hazmat.primitives.padding import PKCS7

from keymgr.crypto.key_errors import MalformedKeyError, WrongKeyFilePassphraseError
from keymgr.sentences import said

_SEQUENCE: Final = 0x30
_LONG_FORM: Final = 0x80
_MAX_LENGTH_BYTES: Final = 3


def encrypt(cipher: BlockCipherAlgorithm, iv: bytes, content: bytes) -> bytes:
    """Pad and encrypt."""
    pad = PKCS7(cipher.block_size).padder()
    padded = pad.update(content) + pad.finalize()
    encryptor = Cipher(cipher, modes.CBC(iv)).encryptor()
    return encryptor.update(padded) + encryptor.finalize()


def decrypt(
    cipher: BlockCipherAlgorithm,
    iv: bytes,
    ciphertext: bytes,
    opens: Callable[[bytes], bool],
) -> bytes:
    """Decrypt and unpad; ``opens`` tells from the padded plaintext if the passphrase is right.

    Raises WrongKeyFilePassphraseError and MalformedKeyError.
    """
    block = cipher.block_size // 8
    if not ciphertext or len(ciphertext) % block or len(iv) != block:
        raise MalformedKeyError(said("its encrypted part is damaged"))
    decryptor = Cipher(cipher, modes.CBC(iv)).decryptor()
    padded = decryptor.update(ciphertext) + decryptor.finalize()
    if not opens(padded):
        raise WrongKeyFilePassphraseError
    unpad = PKCS7(cipher.block_size).unpadder()
    try:
        return unpad.update(padded) + unpad.finalize()
    except ValueError as error:
        raise MalformedKeyError(said("the end of its encrypted part is damaged")) from error


def starts_as_key(padded: bytes) -> bool:
    """Whether this is a SEQUENCE of just this length that begins with a version 0 or 1.

    All of PKCS#8, PKCS#1 and SEC 1 do.
    """
    tag, length, at = padded[0], padded[1], 2
    if length >= _LONG_FORM:
        count = length - _LONG_FORM
        if count > _MAX_LENGTH_BYTES:
            return False
        length, at = int.from_bytes(padded[2 : 2 + count]), 2 + count
    fills = at + length < len(padded) <= at + length + 16
    return tag == _SEQUENCE and fills and padded[at : at + 3] in (b"\x02\x01\x00", b"\x02\x01\x01")
