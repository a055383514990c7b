"""Signatures and key IDs, against published vectors, openssl, docker and notary."""

from __future__ import annotations

import base64
import pickle
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from hypothesis import given
from hypothesis import strategies as st

from keymgr.crypto.key_errors import MalformedKeyError, UnusableKeyError
from keymgr.crypto.keys import VERIFIER, Algorithm, PrivateKey
from keymgr.crypto.public_keys import listed, require_usable
from keymgr.trust.keys import KeyType, PublicKey
from tests.crypto.openssl import openssl
from tests.crypto.samples import (
    ALGORITHMS,
    CURVES,
    listed_keys,
    private_key,
    read_json,
    signed_bytes,
)

MESSAGE = b'{"_type":"Targets"}'


@pytest.mark.parametrize("algorithm", CURVES)
def test_ecdsa_signatures_of_rfc_6979_verify(algorithm: str) -> None:
    # RFC 6979, appendices A.2.4 to A.2.7: x, and r and s over "sample" with SHA-256
    vector = read_json("rfc6979.json")[algorithm]
    key = PrivateKey(ec.derive_private_key(int(vector["x"], 16), CURVES[algorithm])).public
    signature = bytes.fromhex(vector["r"] + vector["s"])

    assert VERIFIER.verifies(key, "ecdsa", signature, b"sample")
    assert not VERIFIER.verifies(key, "ecdsa", signature, b"Sample")


def test_ed25519_signs_as_in_rfc_8032() -> None:
    # RFC 8032, section 7.1, TEST 2
    seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
    public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    expected = (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    key = PrivateKey(ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)))

    signature = key.sign(b"\x72", key.public.key_id)

    assert key.public == PublicKey(KeyType.ED25519, bytes.fromhex(public))
    assert (signature.method, signature.value.hex()) == ("eddsa", expected)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_kind_of_key_signs_what_it_verifies(algorithm: str) -> None:
    key = private_key(algorithm)

    signature = key.sign(MESSAGE, key.public.key_id)

    assert key.algorithm == algorithm
    assert signature.key_id == key.public.key_id
    assert VERIFIER.verifies(key.public, signature.method, signature.value, MESSAGE)
    assert not VERIFIER.verifies(key.public, signature.method, signature.value, MESSAGE + b" ")


@pytest.mark.parametrize("algorithm", CURVES)
def test_openssl_and_keymgr_verify_each_others_ecdsa_signatures(
    algorithm: str, tmp_path: Path
) -> None:
    key = private_key(algorithm)
    width = {"ecdsa-p224": 28, "ecdsa-p256": 32, "ecdsa-p384": 48, "ecdsa-p521": 66}[algorithm]
    public, private = _key_files(key, tmp_path)

    ours = key.sign(MESSAGE, key.public.key_id).value
    der = tmp_path / "signature"
    der.write_bytes(
        encode_dss_signature(int.from_bytes(ours[:width]), int.from_bytes(ours[width:]))
    )
    verdict = openssl("dgst", "-sha256", "-verify", public, "-signature", str(der), stdin=MESSAGE)
    r, s = decode_dss_signature(openssl("dgst", "-sha256", "-sign", private, stdin=MESSAGE))

    assert len(ours) == 2 * width
    assert verdict == b"Verified OK\n"
    assert VERIFIER.verifies(key.public, "ecdsa", r.to_bytes(width) + s.to_bytes(width), MESSAGE)


def test_openssl_and_keymgr_verify_each_others_rsa_signatures(tmp_path: Path) -> None:
    key = private_key("rsa-2048")
    public, private = _key_files(key, tmp_path)
    pss = ["-sigopt", "rsa_padding_mode:pss", "-sigopt"]

    ours = tmp_path / "signature"
    ours.write_bytes(key.sign(MESSAGE, key.public.key_id).value)
    check = ["dgst", "-sha256", *pss, "rsa_pss_saltlen:32", "-verify", public]
    verdict = openssl(*check, "-signature", str(ours), stdin=MESSAGE)
    sign = ["dgst", "-sha256", "-sign", private]
    right = openssl(*sign, *pss, "rsa_pss_saltlen:32", stdin=MESSAGE)
    other_salt = openssl(*sign, *pss, "rsa_pss_saltlen:20", stdin=MESSAGE)
    pkcs1 = openssl(*sign, stdin=MESSAGE)

    assert verdict == b"Verified OK\n"
    assert VERIFIER.verifies(key.public, "rsapss", right, MESSAGE)
    assert not VERIFIER.verifies(key.public, "rsapss", other_salt, MESSAGE)
    assert VERIFIER.verifies(key.public, "rsapkcs1v15", pkcs1, MESSAGE)
    assert not VERIFIER.verifies(key.public, "rsapss", pkcs1, MESSAGE)


@pytest.mark.parametrize("name", ["docker/root.json", "docker/long-name-root.json"])
def test_roots_of_docker_verify_and_their_key_ids_are_ours(name: str) -> None:
    root = read_json(name)
    keys = listed_keys(root)

    assert all(key.key_id == key_id for key_id, key in keys.items())
    assert _verified(root, keys) == set(root["signed"]["roles"]["root"]["keyids"])


def test_other_metadata_of_docker_and_notary_verifies() -> None:
    docker, notary = listed_keys(read_json("docker/root.json")), read_json("notary/root.json")

    assert len(_verified(read_json("docker/targets.json"), docker)) == 1
    assert len(_verified(read_json("docker/timestamp.json"), docker)) == 1
    assert len(_verified(notary, listed_keys(notary))) == 1


@pytest.mark.parametrize("algorithm", ["ecdsa-p256", "rsa-2048", "ed25519"])
def test_a_method_of_another_kind_of_key_is_not_good(algorithm: str) -> None:
    key = private_key(algorithm)
    signature = key.sign(MESSAGE, key.public.key_id)
    methods = {"ecdsa", "rsapss", "rsapkcs1v15", "eddsa", "", "ECDSA"}

    good = {
        method
        for method in methods
        if VERIFIER.verifies(key.public, method, signature.value, MESSAGE)
    }

    assert good == {signature.method}


def test_another_type_or_encoding_of_the_same_key_is_not_good() -> None:
    # A second form of a key would have a second key ID, and count twice towards a threshold.
    key = private_key("ecdsa-p256")
    signature = key.sign(MESSAGE, key.public.key_id).value
    handle = key.handle.public_key()
    assert isinstance(handle, ec.EllipticCurvePublicKey)
    point = handle.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    header = "3039301306072a8648ce3d020106082a8648ce3d030107032200"
    forms = [
        PublicKey(KeyType.ECDSA, bytes.fromhex(header) + point),
        PublicKey(KeyType.ECDSA, key.public.public + b"\0"),
        PublicKey(KeyType.RSA, key.public.public),
        PublicKey(KeyType.ECDSA_X509, key.public.public),
        PublicKey(KeyType.ED25519, key.public.public[-32:]),
    ]

    assert VERIFIER.verifies(key.public, "ecdsa", signature, MESSAGE)
    assert not any(VERIFIER.verifies(form, "ecdsa", signature, MESSAGE) for form in forms)


def test_keys_that_clients_refuse_verify_nothing() -> None:
    small = rsa.generate_private_key(65537, 1024)  # noqa: S505 - weak on purpose
    curve = ec.generate_private_key(ec.SECP256K1())
    pss = padding.PSS(padding.MGF1(SHA256()), 32)
    small_key = PublicKey(KeyType.RSA, _spki(small.public_key()))
    other_curve = PublicKey(KeyType.ECDSA, _spki(curve.public_key()))
    r, s = decode_dss_signature(curve.sign(MESSAGE, ec.ECDSA(SHA256())))

    assert not VERIFIER.verifies(small_key, "rsapss", small.sign(MESSAGE, pss, SHA256()), MESSAGE)
    assert not VERIFIER.verifies(other_curve, "ecdsa", r.to_bytes(32) + s.to_bytes(32), MESSAGE)
    for key in (small_key, other_curve):
        with pytest.raises(UnusableKeyError):
            require_usable(key)


def test_an_rsa_exponent_larger_than_clients_accept_verifies_nothing() -> None:
    key = rsa.generate_private_key(65537, 2048)
    modulus = key.private_numbers().public_numbers.n
    large = rsa.RSAPublicNumbers(2**31 + 11, modulus).public_key()

    with pytest.raises(UnusableKeyError, match="exponent"):
        require_usable(listed(large))


def test_ecdsa_signatures_over_another_hash_are_not_good() -> None:
    key = private_key("ecdsa-p384")
    handle = key.handle
    assert isinstance(handle, ec.EllipticCurvePrivateKey)
    r, s = decode_dss_signature(handle.sign(MESSAGE, ec.ECDSA(SHA384())))

    assert not VERIFIER.verifies(key.public, "ecdsa", r.to_bytes(48) + s.to_bytes(48), MESSAGE)


@given(st.sampled_from(KeyType), st.binary(max_size=200), st.binary(max_size=200))
def test_the_verifier_never_raises_on_garbage(
    keytype: KeyType, public: bytes, signature: bytes
) -> None:
    key = PublicKey(keytype, public)

    for method in ("ecdsa", "rsapss", "rsapkcs1v15", "eddsa"):
        assert not VERIFIER.verifies(key, method, signature, MESSAGE)
    assert VERIFIER.certificate(key) is None


@given(st.sampled_from(ALGORITHMS), st.data())
def test_the_verifier_never_raises_on_changed_keys_and_signatures(
    algorithm: str, data: st.DataObject
) -> None:
    key = private_key(algorithm)
    good = key.sign(MESSAGE, key.public.key_id)
    signature = _changed(good.value, data)
    public = PublicKey(key.public.keytype, _changed(key.public.public, data))

    assert not VERIFIER.verifies(key.public, good.method, signature, MESSAGE)
    assert not VERIFIER.verifies(public, good.method, good.value, MESSAGE)


@pytest.mark.parametrize("algorithm", Algorithm)
def test_generated_keys_sign_and_come_back_from_their_der(algorithm: Algorithm) -> None:
    key = PrivateKey.generate(algorithm)

    again = PrivateKey.from_der(key.to_der().reveal())

    assert key.algorithm == again.algorithm == algorithm
    assert again.public == key.public
    signature = again.sign(MESSAGE, again.public.key_id)
    assert VERIFIER.verifies(key.public, signature.method, signature.value, MESSAGE)


def test_the_der_of_a_key_is_pkcs8_for_openssl() -> None:
    key = private_key("ecdsa-p384")

    public = openssl(
        "pkey", "-inform", "DER", "-pubout", "-outform", "DER", stdin=key.to_der().reveal()
    )

    assert public == key.public.public


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (rsa.generate_private_key(65537, 1024), "rsa-1024"),  # noqa: S505 - weak on purpose
        (ec.generate_private_key(ec.SECP256K1()), "ECDSA on secp256k1"),
        (dsa.generate_private_key(2048), "DSA"),
    ],
)
def test_private_keys_that_clients_refuse_are_refused_by_name(
    key: dsa.DSAPrivateKey | ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, kind: str
) -> None:
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    with pytest.raises(UnusableKeyError) as refused:
        PrivateKey.from_der(der)

    assert refused.value.kind == kind


@given(st.binary(max_size=200))
def test_der_that_holds_no_key_is_refused(der: bytes) -> None:
    with pytest.raises(MalformedKeyError):
        PrivateKey.from_der(der)


def test_a_private_key_shows_its_id_and_never_itself() -> None:
    key = private_key("ecdsa-p256")

    assert repr(key) == f"<PrivateKey ecdsa-p256 {key.public.key_id[:7]}>"
    with pytest.raises(TypeError):
        pickle.dumps(key)


def _key_files(key: PrivateKey, folder: Path) -> tuple[str, str]:
    public, private = folder / "public.pem", folder / "private.pem"
    handle = key.handle
    public.write_bytes(
        handle.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    private.write_bytes(handle.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return str(public), str(private)


def _spki(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _verified(document: dict[str, object], keys: dict[str, PublicKey]) -> set[str]:
    message = signed_bytes(document)
    signatures = document["signatures"]
    assert isinstance(signatures, list)
    return {
        signature["keyid"]
        for signature in signatures
        if VERIFIER.verifies(
            keys[signature["keyid"]],
            signature["method"],
            base64.b64decode(signature["sig"]),
            message,
        )
    }


def _changed(content: bytes, data: st.DataObject) -> bytes:
    """Return ``content`` with some bits flipped in one byte."""
    at = data.draw(st.integers(0, len(content) - 1))
    mask = data.draw(st.integers(1, 255))
    return content[:at] + bytes([content[at] ^ mask]) + content[at + 1 :]
