"""Root certificates: the same as docker's, and read as docker reads them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from keymgr.crypto import pem
from keymgr.crypto.certificates import issue_root_certificate
from keymgr.crypto.key_errors import MalformedKeyError, UnusableKeyError
from keymgr.crypto.keys import VERIFIER
from keymgr.trust.keys import KeyType, PublicKey
from tests.crypto.openssl import openssl
from tests.crypto.samples import ALGORITHMS, listed_keys, private_key, read_json

GUN = "registry.example.org/team/app"
START = datetime(2026, 3, 1, 12, 30, 45, 999999, tzinfo=UTC)
END = datetime(2036, 2, 28, 12, 30, 45, tzinfo=UTC)
_P256 = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-sha256")
_AUTHORITY = "basicConstraints=critical,CA:TRUE"
ROOT_ALGORITHMS = [algorithm for algorithm in ALGORITHMS if algorithm != "ed25519"]


def issued(
    subject: str = "ecdsa-p256", issuer: str = "ecdsa-p256", name: str = GUN, end: datetime = END
) -> PublicKey:
    key = private_key(subject).public
    return issue_root_certificate(key, private_key(issuer), name, START, end)


@pytest.mark.parametrize(
    "name", ["docker/root.json", "docker/long-name-root.json", "notary/root.json"]
)
def test_a_root_certificate_is_dockers_own_but_for_serial_and_signature(name: str) -> None:
    [theirs] = [key for key in listed_keys(read_json(name)).values() if key.keytype.is_certificate]
    facts = VERIFIER.certificate(theirs)
    assert facts is not None

    ours = issue_root_certificate(
        facts.public_key,
        private_key("ecdsa-p256"),
        facts.common_name,
        facts.not_before,
        facts.not_after,
    )

    assert _after_the_serial_number(ours) == _after_the_serial_number(theirs)
    assert VERIFIER.certificate(ours) == facts


def test_openssl_reads_the_profile_of_notary() -> None:
    text = openssl("x509", "-noout", "-text", stdin=issued().public).decode()

    for line in (
        "Version: 3 (0x2)",
        f"Subject: CN = {GUN}",
        f"Issuer: CN = {GUN}",
        "Not Before: Mar  1 12:30:45 2026 GMT",
        "Not After : Feb 28 12:30:45 2036 GMT",
        "X509v3 Key Usage: critical\n                Digital Signature, Key Encipherment\n",
        "X509v3 Extended Key Usage: \n                Code Signing\n",
        "X509v3 Basic Constraints: critical\n                CA:FALSE\n",
        "Signature Algorithm: ecdsa-with-SHA256",
    ):
        assert line in text


@pytest.mark.parametrize("algorithm", ROOT_ALGORITHMS)
def test_openssl_verifies_the_certificate_of_every_kind_of_root_key(
    algorithm: str, tmp_path: Path
) -> None:
    certificate = issued(algorithm, algorithm)
    file = tmp_path / "root.crt"
    file.write_bytes(certificate.public)

    verdict = openssl("verify", "-check_ss_sig", "-trusted", str(file), str(file))

    assert verdict.endswith(b": OK\n")
    assert openssl("x509", stdin=certificate.public) == certificate.public
    assert VERIFIER.certificate(certificate) is not None


@pytest.mark.parametrize("issuer", ROOT_ALGORITHMS)
def test_another_officers_key_is_certified_by_the_proposers(issuer: str) -> None:
    theirs, own = issued("ecdsa-p384", issuer), issued(issuer, issuer)

    facts = VERIFIER.certificate(theirs)
    signature = private_key("ecdsa-p384").sign(b"message", theirs.key_id)

    assert facts is not None
    assert facts.public_key == private_key("ecdsa-p384").public
    assert VERIFIER.verifies(theirs, "ecdsa", signature.value, b"message")
    _load(theirs).verify_directly_issued_by(_load(own))


def test_a_certificate_tells_the_rules_what_they_need() -> None:
    facts = VERIFIER.certificate(issued("rsa-2048", "rsa-2048"))

    assert facts is not None
    assert facts.common_name == GUN
    assert (facts.not_before, facts.not_after) == (START.replace(microsecond=0), END)
    assert facts.public_key == private_key("rsa-2048").public
    assert facts.weakness is None


def test_serial_numbers_are_random_and_of_128_bits() -> None:
    serials = {_load(issued()).serial_number for _ in range(64)}

    assert len(serials) == 64
    assert 2**120 < max(serials) < 2**128


@pytest.mark.parametrize(
    "name", ["a", "x" * 255, "registry.example.org/*", "with_underscore", "tschüß/日本"]
)
def test_names_of_any_length_and_script_come_back(name: str) -> None:
    facts = VERIFIER.certificate(issued(name=name))

    assert facts is not None
    assert facts.common_name == name


def test_a_certificate_may_end_after_2049() -> None:
    end = datetime(2076, 1, 1, tzinfo=UTC)

    certificate = issued(end=end)

    facts = VERIFIER.certificate(certificate)
    assert facts is not None
    assert facts.not_after == end
    dates = openssl("x509", "-noout", "-enddate", stdin=certificate.public)
    assert dates == b"notAfter=Jan  1 00:00:00 2076 GMT\n"


def test_keys_that_no_root_can_have_are_refused() -> None:
    with pytest.raises(UnusableKeyError, match="no root certificate"):
        issued(subject="ed25519")
    with pytest.raises(UnusableKeyError, match="cannot sign root certificates"):
        issued(issuer="ed25519")
    damaged = PublicKey(KeyType.ECDSA, b"no key")
    with pytest.raises(MalformedKeyError):
        issue_root_certificate(damaged, private_key("ecdsa-p256"), GUN, START, END)


@pytest.mark.parametrize(
    ("arguments", "weakness"),
    [
        (["-newkey", "rsa:2048", "-sha1"], "SHA-1"),
        (["-newkey", "rsa:1024", "-sha256"], "1024 bits"),
        (["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-sha1"], "SHA-1"),
    ],
)
def test_certificates_that_clients_refuse_tell_why(
    arguments: list[str], weakness: str, tmp_path: Path
) -> None:
    certificate = _made_by_openssl(tmp_path / "c", *arguments)

    facts = VERIFIER.certificate(certificate)

    assert facts is not None
    assert facts.weakness is not None
    assert weakness in facts.weakness


def test_a_certificate_that_ends_before_it_begins_is_weak() -> None:
    facts = VERIFIER.certificate(issued(end=START - timedelta(seconds=2)))

    assert facts is not None
    assert facts.weakness == "its validity ends before it begins"


def test_a_chain_is_its_only_leaf_and_then_authorities(tmp_path: Path) -> None:
    leaf = issued().public
    authority = _made_by_openssl(tmp_path / "ca", *_P256, "-addext", _AUTHORITY).public

    def readable(*chain: bytes) -> bool:
        return VERIFIER.certificate(PublicKey(KeyType.ECDSA_X509, b"".join(chain))) is not None

    assert readable(leaf)
    assert readable(leaf, authority, authority)
    assert not readable(authority)
    assert not readable(authority, leaf)
    assert not readable(leaf, issued().public)


def test_a_certificate_written_otherwise_than_go_writes_it_is_not_read() -> None:
    good = issued().public
    others = [
        good + b"\n",
        b"text\n" + good,
        good.replace(b"\n", b"\r\n"),
        good.replace(b"-----\nMII", b"-----\nrole: root\n\nMII"),
        good.replace(b"CERTIFICATE", b"X509 CERTIFICATE"),
    ]

    assert good not in others
    for other in others:
        assert VERIFIER.certificate(PublicKey(KeyType.ECDSA_X509, other)) is None
    assert VERIFIER.certificate(PublicKey(KeyType.RSA_X509, good)) is None


def test_of_several_common_names_the_last_counts(tmp_path: Path) -> None:
    subject = ["-subj", "/CN=first/O=some/CN=last"]
    facts = VERIFIER.certificate(_made_by_openssl(tmp_path / "c", *_P256, *subject))

    assert facts is not None
    assert facts.common_name == "last"


@given(st.data())
def test_a_changed_certificate_never_raises(data: st.DataObject) -> None:
    [certificate] = [
        key
        for key in listed_keys(read_json("docker/root.json")).values()
        if key.keytype.is_certificate
    ]
    der = bytearray(_load(certificate).public_bytes(Encoding.DER))
    for _ in range(data.draw(st.integers(1, 3))):
        der[data.draw(st.integers(0, len(der) - 1))] = data.draw(st.integers(0, 255))
    block = pem.encode(pem.Block("CERTIFICATE", bytes(der)))
    changed = PublicKey(KeyType.ECDSA_X509, block)

    VERIFIER.certificate(changed)
    assert not VERIFIER.verifies(changed, "ecdsa", bytes(64), b"message")


def _made_by_openssl(folder: Path, *arguments: str) -> PublicKey:
    folder.mkdir()
    config = folder / "config"
    config.write_text("[req]\ndistinguished_name=dn\n[dn]\n")
    subject = [] if "-subj" in arguments else ["-subj", "/CN=authority"]
    command = ["req", "-x509", "-nodes", "-days", "30", "-config", str(config), *subject]
    certificate = openssl(*command, "-keyout", str(folder / "key"), *arguments)
    keytype = KeyType.RSA_X509 if "ec" not in arguments else KeyType.ECDSA_X509
    return PublicKey(keytype, certificate)


def _load(certificate: PublicKey) -> x509.Certificate:
    return x509.load_pem_x509_certificate(certificate.public)


def _after_the_serial_number(certificate: PublicKey) -> bytes:
    """Return what a certificate's signature covers, without version and serial number."""
    loaded = _load(certificate)
    serial = loaded.serial_number.to_bytes(17).lstrip(b"\0")
    _, _, rest = loaded.tbs_certificate_bytes.partition(serial)
    return rest
