"""Key files that are damaged, hostile or something else end in an error that says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from keymgr.crypto import keyfiles, pem
from keymgr.crypto.key_errors import (
    KeyFilePassphraseNeededError,
    KeyFileTooLargeError,
    MalformedKeyError,
    NoPrivateKeyError,
    UnsupportedEncryptionError,
    UnusableKeyError,
    WrongKeyFilePassphraseError,
)
from keymgr.crypto.keyfiles import read_key_files
from keymgr.crypto.keys import PrivateKey
from keymgr.errors import KeymgrError
from tests.crypto.key_files import (
    FILES,
    PASSPHRASE,
    block,
    der_of,
    found,
    only,
    opened,
    pkcs8,
)
from tests.crypto.openssl import openssl
from tests.crypto.samples import private_key


@pytest.mark.parametrize("name", FILES)
def test_a_wrong_passphrase_is_called_that(name: str) -> None:
    content = found(name).read_bytes()

    for wrong in ("correct horse battery staple", "", "filepass1 "):
        with pytest.raises(WrongKeyFilePassphraseError):
            opened(content, wrong)
    with pytest.raises(KeyFilePassphraseNeededError):
        opened(content, None)


@pytest.mark.parametrize("name", ["docker/private/4254f00", "notary/private/41b9b81"])
def test_damage_anywhere_is_noticed(name: str) -> None:
    # Behind the first encrypted block, where the passphrase shows, damage is called damage.
    [original] = pem.decode(found(name).read_bytes())
    passphrase, *_ = FILES[name]
    first_block_end = _encrypted_start(original.content) + 16
    for at in range(len(original.content)):
        content = bytearray(original.content)
        content[at] ^= 0x40
        changed = block(original.label, bytes(content), **original.headers)

        with pytest.raises(KeymgrError) as refused:
            opened(changed, passphrase)

        if at >= first_block_end:
            assert isinstance(refused.value, MalformedKeyError), at


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "something else"),
        (b"\x7fELF", "something else"),
        (block("CERTIFICATE", b"x"), "a certificate"),
        (block("PUBLIC KEY", b"x", role="alice"), "a public key"),
    ],
)
def test_a_file_without_a_private_key_is_called_that(content: bytes, told: str) -> None:
    with pytest.raises(NoPrivateKeyError, match=told):
        read_key_files(content, "file")


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(KeyFileTooLargeError):
        read_key_files(bytes(keyfiles.MAX_SIZE + 1), "file")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("-----END", "----END"),
        ("END ENCRYPTED PRIVATE KEY-----\n", "END PRIVATE KEY-----\n"),
        ("-----BEGIN ENCRYPTED PRIVATE KEY-----", "-----BEGIN ENCRYPTED PRIVATE KEY----"),
        ("\nMIH", "\nMI*"),
        ("\nMIH", "\nMI*H"),
        ("role: root", "role: root\nrole: targets"),
        ("role: root", "role: \x07root"),
        ("role: root", "role: r\udcffoot"),
    ],
)
def test_damaged_pem_is_never_passed_over(old: str, new: str) -> None:
    text = found("docker/private/4254f00").read_text()
    assert old in text

    with pytest.raises(MalformedKeyError):
        read_key_files(text.replace(old, new).encode(errors="surrogateescape"), "file")


def test_a_cut_file_is_called_damaged() -> None:
    content = found("docker/private/4254f00").read_bytes()

    for length in range(content.index(b"\nMIH") + 1, len(content) - 1):
        with pytest.raises(MalformedKeyError):
            read_key_files(content[:length], "file")


@pytest.mark.parametrize("encryption", ["-v1 PBE-SHA1-3DES", "-scrypt", "-v2 camellia-256-cbc"])
def test_encryption_that_is_not_read_is_named(encryption: str) -> None:
    content = openssl(
        *("pkcs8", "-topk8", "-inform", "DER", "-passout", f"pass:{PASSPHRASE}"),
        *encryption.split(),
        stdin=pkcs8(private_key("ecdsa-p256")),
    )

    with pytest.raises(UnsupportedEncryptionError):
        opened(content)


@pytest.mark.parametrize(
    ("rounds", "refused"),
    [
        (10_000_001, UnsupportedEncryptionError),
        (2**200, UnsupportedEncryptionError),
        (0, MalformedKeyError),
        (-5, MalformedKeyError),
    ],
)
def test_a_hostile_number_of_rounds_is_refused_at_once(
    rounds: int, refused: type[KeymgrError], tmp_path: Path
) -> None:
    der = _pbes2(tmp_path, rounds)

    with pytest.raises(refused):
        opened(block("ENCRYPTED PRIVATE KEY", der))


def test_the_most_rounds_that_are_read_are_read(tmp_path: Path) -> None:
    der = _pbes2(tmp_path, 100_000)

    with pytest.raises(WrongKeyFilePassphraseError):
        opened(block("ENCRYPTED PRIVATE KEY", der))


@pytest.mark.parametrize("label", ["OPENSSH PRIVATE KEY", "DSA PRIVATE KEY", "ANY PRIVATE KEY"])
def test_keys_in_other_formats_are_refused_by_name(label: str) -> None:
    with pytest.raises(UnusableKeyError, match=label):
        opened(block(label, b"x"))


@pytest.mark.parametrize("arguments", [["x25519"], ["ed448"], ["rsa", "1024"]])
def test_kinds_of_key_that_docker_does_not_know_are_refused(arguments: list[str]) -> None:
    kind, *bits = arguments
    size = ["-pkeyopt", f"rsa_keygen_bits:{bits[0]}"] if bits else []
    content = openssl("genpkey", "-algorithm", kind, *size)

    with pytest.raises(UnusableKeyError):
        opened(content, None)


def test_a_private_part_with_anothers_public_part_is_refused() -> None:
    key, other = private_key("ecdsa-p256"), PrivateKey(ec.generate_private_key(ec.SECP256R1()))
    ed25519 = private_key("ed25519")
    mixed = pkcs8(key).replace(key.public.public[-64:], other.public.public[-64:])
    seed, public = pkcs8(ed25519)[-32:], ed25519.public.public

    for label, content in (
        ("PRIVATE KEY", mixed),
        ("ED25519 PRIVATE KEY", public + bytes(32) + public),
        ("ED25519 PRIVATE KEY", public + seed + bytes(32)),
    ):
        with pytest.raises(MalformedKeyError, match="belong together"):
            opened(block(label, content), None)


def test_a_huge_rsa_key_is_refused_by_its_size_before_its_numbers_are_checked(
    tmp_path: Path,
) -> None:
    # Checking numbers of this size takes very long; these would not pass.
    prime, modulus = 2**65_000 + 1, (2**65_000 + 1) * (2**65_001 + 1)
    numbers = [0, modulus, 65537, prime, prime, 2**65_001 + 1, 3, 3, 3]
    fields = [f"n{at}=INTEGER:{hex(number)}" for at, number in enumerate(numbers)]

    with pytest.raises(UnusableKeyError, match="130002 bits"):
        opened(block("RSA PRIVATE KEY", der_of(tmp_path, *fields)), None)


def test_rsa_numbers_that_do_not_fit_together_are_refused() -> None:
    handle = private_key("rsa-2048").handle
    der = bytearray(
        handle.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    )
    der[-1] ^= 2

    with pytest.raises(MalformedKeyError):
        opened(block("RSA PRIVATE KEY", bytes(der)), None)


def test_a_locked_key_shows_no_key() -> None:
    key = private_key("ecdsa-p256")
    locked = only(block("PRIVATE KEY", pkcs8(key), role="root"))

    assert repr(locked) == ("LockedKey(role='root', gun=None, label='some.key', encrypted=False)")


def _encrypted_start(der: bytes) -> int:
    """Return where the encrypted bytes of short encrypted PKCS#8 start: they come last."""
    text = openssl("asn1parse", "-inform", "DER", stdin=der).decode()
    length = int(text.splitlines()[-1].split("l=")[1].split()[0])
    return len(der) - length


def _pbes2(folder: Path, rounds: int) -> bytes:
    """Return encrypted PKCS#8 with that many rounds; nothing is in it."""
    zeros = "00" * 16
    return der_of(
        folder,
        "algorithm=SEQUENCE:pbes2",
        f"data=FORMAT:HEX,OCT:{zeros}",
        "[pbes2]\noid=OID:PBES2\nparameters=SEQUENCE:parameters",
        "[parameters]\nkdf=SEQUENCE:kdf\ncipher=SEQUENCE:cipher",
        "[kdf]\noid=OID:PBKDF2\nparameters=SEQUENCE:pbkdf2",
        f"[pbkdf2]\nsalt=FORMAT:HEX,OCT:{zeros}\nrounds=INTEGER:{rounds}",
        f"[cipher]\noid=OID:aes-256-cbc\niv=FORMAT:HEX,OCT:{zeros}",
    )
