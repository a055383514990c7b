"""Private keys in few bytes: the same key comes back, and rubbish is refused."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from keymgr.crypto.compact_keys import from_compact, to_compact
from keymgr.crypto.key_errors import MalformedKeyError
from keymgr.crypto.keys import VERIFIER, PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError

KEYS = {
    "ecdsa-p224": (ec.generate_private_key(ec.SECP224R1()), 29),
    "ecdsa-p256": (ec.generate_private_key(ec.SECP256R1()), 33),
    "ecdsa-p384": (ec.generate_private_key(ec.SECP384R1()), 49),
    "ecdsa-p521": (ec.generate_private_key(ec.SECP521R1()), 67),
    "ed25519": (ed25519.Ed25519PrivateKey.generate(), 33),
    "rsa-2048": (rsa.generate_private_key(65537, 2048), 263),
    "rsa-2048 with another exponent": (rsa.generate_private_key(3, 2048), 263),
    "a small number": (ec.derive_private_key(1, ec.SECP256R1()), 33),
}


@pytest.mark.parametrize("name", KEYS)
def test_the_same_key_comes_back(name: str) -> None:
    handle, size = KEYS[name]
    key = PrivateKey(handle)
    compact = to_compact(key)
    assert len(compact) == size
    back = from_compact(compact)
    assert back.public == key.public
    signature = back.sign(b"message", key.public.key_id)
    assert VERIFIER.verifies(key.public, signature.method, signature.value, b"message")


@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"\7" + bytes(32), b"\2", b"\2" + bytes(32), b"\2" + b"\xff" * 32,
     b"\5" + bytes(31), b"\6", b"\6" + bytes(6),
     b"\6\0\1\0\1\0\1" + b"\3\5", b"\6" + b"\xff" * 200],
)  # fmt: skip
def test_rubbish_is_refused(content: bytes) -> None:
    with pytest.raises(KeymgrError):
        from_compact(Secret(content))


def test_swapped_or_cut_primes_are_refused_or_another_key() -> None:
    content = to_compact(PrivateKey(KEYS["rsa-2048"][0])).reveal()
    with pytest.raises(MalformedKeyError):
        from_compact(Secret(content[:-1]))
