"""Sealed bytes open only as they were sealed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.crypto.sealing import SealBrokenError, Sealed, seal, unseal
from keymgr.crypto.secret import Secret

KEY = Secret(bytes(range(32)))


def test_opens_the_vector_of_the_gcm_specification() -> None:
    # McGrew, Viega, "The Galois/Counter Mode of Operation", appendix B, test case 16.
    key = Secret(bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2))
    sealed = Sealed(
        nonce=bytes.fromhex("cafebabefacedbaddecaf888"),
        tag=bytes.fromhex("76fc6ece0f4e1768cddf8853bb2d551b"),
        ciphertext=bytes.fromhex(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        ),
    )
    aad = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    assert unseal(key, sealed, aad).hex() == (
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_what_was_sealed_opens(plaintext: bytes, aad: bytes) -> None:
    sealed = seal(KEY, plaintext, aad)
    assert unseal(KEY, sealed, aad) == plaintext
    assert len(sealed.ciphertext) == len(plaintext)


def test_sealing_twice_gives_nothing_in_common() -> None:
    one, two = seal(KEY, b"plaintext", b""), seal(KEY, b"plaintext", b"")
    assert one.nonce != two.nonce
    assert one.ciphertext != two.ciphertext


@given(st.binary(min_size=1, max_size=40), st.data())
def test_any_changed_bit_is_noticed(plaintext: bytes, data: st.DataObject) -> None:
    sealed = seal(KEY, plaintext, b"place")
    field = data.draw(st.sampled_from(["nonce", "tag", "ciphertext"]))
    content = bytearray(getattr(sealed, field))
    bit = data.draw(st.integers(0, len(content) * 8 - 1))
    content[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBrokenError):
        unseal(KEY, replace(sealed, **{field: bytes(content)}), b"place")


@pytest.mark.parametrize(
    "broken",
    [
        {"nonce": b""},
        {"nonce": bytes(200)},
        {"tag": b""},
        {"tag": bytes(4)},
        {"ciphertext": b""},
    ],
)
def test_parts_of_another_length_are_refused(broken: dict[str, bytes]) -> None:
    sealed = replace(seal(KEY, b"plaintext", b"place"), **broken)
    with pytest.raises(SealBrokenError):
        unseal(KEY, sealed, b"place")


def test_another_key_or_place_opens_nothing() -> None:
    sealed = seal(KEY, b"plaintext", b"place")
    for key, aad in ((Secret(bytes(32)), b"place"), (KEY, b"elsewhere")):
        with pytest.raises(SealBrokenError) as caught:
            unseal(key, sealed, aad)
        assert "plaintext" not in str(caught.value)
