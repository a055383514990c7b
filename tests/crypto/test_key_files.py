"""Private key files of docker, notary and openssl, of every age and kind, are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from keymgr.crypto.key_errors import (
    KeyFilePassphraseNeededError,
    WrongKeyFilePassphraseError,
)
from keymgr.crypto.keyfiles import read_key_files
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.secret import Secret
from tests.crypto.key_files import (
    FILES,
    PASSPHRASE,
    block,
    der_of,
    found,
    old_ed25519,
    only,
    opened,
    pkcs8,
)
from tests.crypto.openssl import openssl
from tests.crypto.samples import ALGORITHMS, private_key

GUN = "registry.example.org/team/app"


@pytest.mark.parametrize("name", FILES)
def test_key_files_of_docker_and_notary_open(name: str) -> None:
    passphrase, role, gun, algorithm = FILES[name]
    path = found(name)

    locked = only(path.read_bytes(), f"private/{path.name}")
    key = locked.unlock(Secret(passphrase.encode()))

    assert (locked.role, locked.gun, locked.encrypted) == (role, gun, True)
    assert (key.algorithm, key.public.key_id) == (algorithm, path.stem)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize(
    "encryption",
    [
        "-v2 aes-256-cbc -v2prf hmacWithSHA1 -iter 1",
        "-v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 3000",
        "-v2 aes-192-cbc -v2prf hmacWithSHA384 -iter 9",
        "-v2 aes-128-cbc -v2prf hmacWithSHA512 -iter 2048",
        "-v2 des3",
    ],
)
def test_encrypted_pkcs8_of_openssl_opens(algorithm: str, encryption: str) -> None:
    key = private_key(algorithm)
    content = openssl(
        *("pkcs8", "-topk8", "-inform", "DER", "-passout", f"pass:{PASSPHRASE}"),
        *encryption.split(),
        stdin=pkcs8(key),
    )

    assert opened(content).public == key.public
    with pytest.raises(WrongKeyFilePassphraseError):
        opened(content, "wrong")


@pytest.mark.parametrize("algorithm", [each for each in ALGORITHMS if each != "ed25519"])
@pytest.mark.parametrize("cipher", ["-aes256", "-aes192", "-aes128", "-des3", None])
def test_the_old_encrypted_pem_of_openssl_opens(algorithm: str, cipher: str | None) -> None:
    key = private_key(algorithm)
    encryption = [cipher, "-passout", f"pass:{PASSPHRASE}"] if cipher else []
    content = openssl("pkey", "-inform", "DER", "-traditional", *encryption, stdin=pkcs8(key))

    assert only(content).encrypted == (cipher is not None)
    assert opened(content).public == key.public
    if cipher:
        with pytest.raises(WrongKeyFilePassphraseError):
            opened(content, "wrong")
        with pytest.raises(KeyFilePassphraseNeededError):
            opened(content, None)


def test_the_old_encrypted_ed25519_of_notary_opens() -> None:
    key = private_key("ed25519")
    content = old_ed25519(key)

    assert opened(content).public == key.public
    with pytest.raises(WrongKeyFilePassphraseError):
        opened(content, "wrong")


def test_ec_parameters_before_the_key_are_left_aside() -> None:
    content = openssl("ecparam", "-name", "secp384r1", "-genkey")

    assert content.startswith(b"-----BEGIN EC PARAMETERS-----")
    assert opened(content, None).algorithm == "ecdsa-p384"


@pytest.mark.parametrize("octets", ["05", "0000" + "00" * 31 + "05"])
def test_ec_keys_of_old_go_versions_with_another_padding_open(octets: str, tmp_path: Path) -> None:
    der = der_of(
        tmp_path, "version=INTEGER:1", f"key=FORMAT:HEX,OCT:{octets}", "curve=EXP:0,OID:prime256v1"
    )

    key = opened(block("EC PRIVATE KEY", der), None)

    assert key.public == PrivateKey(ec.derive_private_key(5, ec.SECP256R1())).public


@pytest.mark.parametrize(
    ("path", "headers", "role", "gun"),
    [
        # The places of notary 0.1, where the key itself says nothing.
        (f"private/root_keys/{'0' * 64}_root.key", {}, "root", None),
        (f"private/tuf_keys/{GUN}/{'0' * 64}_targets.key", {}, "targets", GUN),
        (f"trust/private/tuf_keys/{GUN}/{'0' * 64}_snapshot.key", {}, "snapshot", GUN),
        # Notary 0.3: the role in a header, the repository by the place.
        (f"private/tuf_keys/{GUN}/{'0' * 64}.key", {"role": "targets"}, "targets", GUN),
        (f"tuf_keys/{'0' * 64}.key", {"role": "targets/releases"}, "targets/releases", None),
        (f"root_keys/{'0' * 64}.key", {}, "root", None),
        # Exports carry the place in a header, which counts more than where the file lies.
        ("export.pem", {"path": f"tuf_keys/{GUN}/{'0' * 64}_targets"}, "targets", GUN),
        (
            "tuf_keys/other/x.key",
            {"role": "snapshot", "path": f"tuf_keys/{GUN}/1"},
            "snapshot",
            GUN,
        ),
        ("export.pem", {"path": "0" * 64, "role": "targets", "gun": GUN}, "targets", GUN),
        # Today's: all in headers, which count most.
        (f"root_keys/{'0' * 64}_root.key", {"role": "targets", "gun": GUN}, "targets", GUN),
        # Root keys and signers' keys belong to no repository, whatever is written.
        ("x.key", {"role": "root", "gun": GUN}, "root", None),
        ("x.key", {"role": "alice", "gun": GUN}, "alice", None),
        # Nothing is known.
        ("id_rsa.pem", {}, None, None),
        ("x.key", {"role": ""}, None, None),
    ],
)
def test_role_and_repository_are_found_in_every_layout(
    path: str, headers: dict[str, str], role: str | None, gun: str | None
) -> None:
    content = block("PRIVATE KEY", pkcs8(private_key("ecdsa-p256")), **headers)

    locked = only(content, path)

    assert (locked.role, locked.gun, locked.label) == (role, gun, path)


def test_several_keys_in_one_file_are_told_apart() -> None:
    first, second = private_key("ecdsa-p256"), private_key("ed25519")
    content = b"".join(
        (
            b"exported on Monday\n",
            block("PRIVATE KEY", pkcs8(first), role="root"),
            block("CERTIFICATE", b"left aside"),
            block("PRIVATE KEY", pkcs8(second), role="alice").replace(b"\n", b"\r\n"),
        )
    )

    keys = read_key_files(content, "all.pem")

    assert [key.label for key in keys] == ["all.pem (key 1 of 2)", "all.pem (key 2 of 2)"]
    assert [key.role for key in keys] == ["root", "alice"]
    assert [key.unlock(None).public for key in keys] == [first.public, second.public]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_unencrypted_pkcs8_of_openssl_opens_without_a_passphrase(algorithm: str) -> None:
    key = private_key(algorithm)
    content = openssl("pkcs8", "-topk8", "-inform", "DER", "-nocrypt", stdin=pkcs8(key))

    assert not only(content).encrypted
    assert opened(content, None).public == opened(content).public == key.public
