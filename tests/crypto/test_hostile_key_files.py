"""Whatever a key file holds, reading it ends with a key or with an error of ours."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from functools import cache

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from keymgr.crypto import pem
from keymgr.crypto.certificates import issue_root_certificate
from keymgr.crypto.keyfiles import read_key_files
from keymgr.crypto.public_key_files import read_public_key_file
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from tests.crypto.key_files import FILES, PASSPHRASE, block, found, old_ed25519, pkcs8
from tests.crypto.samples import private_key

LABELS = [
    "ENCRYPTED PRIVATE KEY",
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "ED25519 PRIVATE KEY",
    "PUBLIC KEY",
    "CERTIFICATE",
]
FRAGMENTS = [
    *(f"-----BEGIN {label}-----" for label in LABELS),
    *(f"-----END {label}-----" for label in LABELS),
    "Proc-Type: 4,ENCRYPTED",
    "DEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF",
    "DEK-Info: DES-EDE3-CBC,0011",
    "role: root",
    "",
    "AAAA",
    "MAA=",
]


def read(content: bytes, passphrase: bytes = b"passphrase") -> set[str]:
    """Return the IDs of the keys that can be had from a file. Only our errors are caught."""
    key_ids: set[str] = set()
    with contextlib.suppress(KeymgrError):
        key_ids.add(read_public_key_file(content).key_id)
    with contextlib.suppress(KeymgrError):
        for locked in read_key_files(content, "tuf_keys/some/file.key"):
            with contextlib.suppress(KeymgrError):
                key_ids.add(locked.unlock(Secret(passphrase)).public.key_id)
    return key_ids


@cache
def good_contents() -> list[tuple[str, bytes]]:
    """Return a block's label and a good content for it, of every kind."""
    sec1, pkcs1 = (
        private_key(algorithm).handle.private_bytes(
            Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption()
        )
        for algorithm in ("ecdsa-p256", "rsa-2048")
    )
    ed25519 = private_key("ed25519")
    public = ed25519.public.public
    [encrypted] = pem.decode(found("notary/private/41b9b81").read_bytes())
    now = datetime.now(UTC)
    root = issue_root_certificate(
        private_key("ecdsa-p256").public, private_key("ecdsa-p256"), "name", now, now
    )
    [certificate] = pem.decode(root.public)
    return [
        ("EC PRIVATE KEY", sec1),
        ("RSA PRIVATE KEY", pkcs1),
        ("PRIVATE KEY", pkcs8(private_key("ecdsa-p521"))),
        ("PRIVATE KEY", pkcs8(ed25519)),
        (encrypted.label, encrypted.content),
        ("ED25519 PRIVATE KEY", public + pkcs8(ed25519)[-32:] + public),
        ("PUBLIC KEY", private_key("rsa-2048").public.public),
        (certificate.label, certificate.content),
    ]


def changed(content: bytes, data: st.DataObject) -> bytes:
    """Return ``content`` with bytes replaced, added or removed at a few places."""
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, max(len(content) - 1, 0)))
        removed = data.draw(st.integers(0, 2))
        content = content[:at] + data.draw(st.binary(max_size=2)) + content[at + removed :]
    return content


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8")))
def test_garbage(content: bytes) -> None:
    assert read(content) == set()


@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=20), max_size=12))
def test_fragments_of_key_files(lines: list[str]) -> None:
    assert read("\n".join(lines).encode()) == set()


@given(st.sampled_from(LABELS), st.binary(max_size=300))
def test_any_content_in_a_good_block(label: str, content: bytes) -> None:
    assert read(block(label, content)) == set()


@settings(deadline=None)
@given(st.integers(0, 7), st.data())
def test_changed_content_in_a_good_block(kind: int, data: st.DataObject) -> None:
    label, content = good_contents()[kind]

    read(block(label, changed(content, data)), b"filepass1")


@settings(deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_changed_encrypted_file_gives_its_own_key_or_none(name: str, data: st.DataObject) -> None:
    path = found(name)
    passphrase = FILES[name][0].encode()

    assert read(changed(path.read_bytes(), data), passphrase) <= {path.stem}


@settings(deadline=None)
@given(st.data())
def test_a_changed_old_encrypted_file_gives_its_own_key_or_none(data: st.DataObject) -> None:
    content = changed(old_file(), data)

    assert read(content, PASSPHRASE.encode()) <= {private_key("ed25519").public.key_id}


@cache
def old_file() -> bytes:
    return old_ed25519(private_key("ed25519"))
