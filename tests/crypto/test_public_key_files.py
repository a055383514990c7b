"""Public key files of signers: docker's, and certificates of openssl."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from keymgr.crypto.key_errors import (
    KeyFileTooLargeError,
    MalformedKeyError,
    NoPublicKeyError,
    UnsuitableRoleError,
    UnusableKeyError,
)
from keymgr.crypto.keys import VERIFIER
from keymgr.crypto.public_key_files import MAX_SIZE, read_public_key_file, write_public_key_file
from keymgr.trust.keys import KeyType
from tests.crypto.key_files import block, found
from tests.crypto.openssl import openssl
from tests.crypto.samples import private_key


def test_the_pub_file_of_docker_holds_the_key_of_its_private_file() -> None:
    public = read_public_key_file(found("docker/alice.pub").read_bytes())

    assert public.keytype is KeyType.ECDSA
    assert public.key_id == found("docker/private/ee795e7").stem


def test_a_written_pub_file_is_dockers_own_byte_for_byte() -> None:
    content = found("docker/alice.pub").read_bytes()

    assert write_public_key_file(read_public_key_file(content), "alice") == content


@pytest.mark.parametrize("algorithm", ["ecdsa-p224", "ecdsa-p384", "ecdsa-p521", "rsa-2048"])
def test_public_keys_of_openssl_are_read(algorithm: str) -> None:
    key = private_key(algorithm)
    der = key.to_der().reveal()

    content = openssl("pkey", "-inform", "DER", "-pubout", stdin=der)

    assert read_public_key_file(content) == key.public


@pytest.mark.parametrize(
    ("kind", "keytype", "method"),
    [("rsa:2048", KeyType.RSA_X509, "rsapkcs1v15"), ("ec", KeyType.ECDSA_X509, "ecdsa")],
)
def test_certificates_of_signers_are_read_and_verify(
    kind: str, keytype: KeyType, method: str, tmp_path: Path
) -> None:
    private = tmp_path / "private.pem"
    curve = ["-pkeyopt", "ec_paramgen_curve:P-256"] if kind == "ec" else []
    request = ("req", "-x509", "-nodes", "-newkey", kind, *curve, "-keyout", str(private))
    content = openssl(*request, "-subj", "/CN=alice", "-text")

    public = read_public_key_file(content)

    assert public.keytype is keytype
    assert public.public == content[content.index(b"-----BEGIN") :]
    assert write_public_key_file(public, "alice") == public.public
    if method == "rsapkcs1v15":
        signature = openssl("dgst", "-sha256", "-sign", str(private), stdin=b"message")
        assert VERIFIER.verifies(public, method, signature, b"message")


@pytest.mark.parametrize("arguments", [("rsa:2048", "-sha1"), ("rsa:1024", "-sha256")])
def test_certificates_that_docker_refuses_are_refused(arguments: tuple[str, str]) -> None:
    kind, digest = arguments
    request = ("req", "-x509", "-nodes", "-newkey", kind, "-keyout", "/dev/null", digest)
    content = openssl(*request, "-subj", "/CN=alice")

    with pytest.raises(UnusableKeyError):
        read_public_key_file(content)


def test_keys_that_docker_takes_from_no_file_are_refused() -> None:
    content = openssl("pkey", "-pubout", stdin=openssl("genpkey", "-algorithm", "ed25519"))

    with pytest.raises(UnusableKeyError):
        read_public_key_file(content)
    with pytest.raises(UnusableKeyError):
        write_public_key_file(private_key("ed25519").public, "alice")


def test_a_private_key_is_not_taken_for_a_public_one() -> None:
    with pytest.raises(NoPublicKeyError, match="a private key"):
        read_public_key_file(found("docker/private/ee795e7").read_bytes())


def test_a_second_encoding_of_a_key_is_refused() -> None:
    key = private_key("ecdsa-p256").handle.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    point = key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    header = bytes.fromhex("3039301306072a8648ce3d020106082a8648ce3d030107032200")

    with pytest.raises(MalformedKeyError):
        read_public_key_file(block("PUBLIC KEY", header + point))


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xfe", block("PUBLIC KEY", b"x")])
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises((NoPublicKeyError, MalformedKeyError)):
        read_public_key_file(content)


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(KeyFileTooLargeError):
        read_public_key_file(bytes(MAX_SIZE + 1))


def test_a_pub_file_is_written_for_a_role_only() -> None:
    with pytest.raises(UnsuitableRoleError):
        write_public_key_file(private_key("ecdsa-p256").public, "alice\nx: y")
