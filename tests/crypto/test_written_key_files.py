"""Key files that keymgr writes are those of docker and notary."""

from __future__ import annotations

from functools import cache

import pytest

from keymgr.crypto import pem
from keymgr.crypto.key_errors import (
    KeyFilePassphraseNeededError,
    UnsuitableRoleError,
    WrongKeyFilePassphraseError,
)
from keymgr.crypto.keyfiles import write_key_file
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.trust.names import InvalidNameError
from tests.crypto.key_files import (
    PASSPHRASE,
    only,
)
from tests.crypto.openssl import openssl
from tests.crypto.samples import ALGORITHMS, private_key

GUN = "registry.example.org/team/app"


@cache
def written(algorithm: str) -> bytes:
    """Return a targets key file of ours; made once, as its passphrase takes its time."""
    return write_key_file(private_key(algorithm), "targets", GUN, Secret(PASSPHRASE.encode()))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_written_key_file_comes_back(algorithm: str) -> None:
    locked = only(written(algorithm))

    key = locked.unlock(Secret(PASSPHRASE.encode()))

    assert (locked.role, locked.gun, locked.encrypted) == ("targets", GUN, True)
    assert (key.algorithm, key.public) == (algorithm, private_key(algorithm).public)
    with pytest.raises(WrongKeyFilePassphraseError):
        locked.unlock(Secret(b"wrong"))


@pytest.mark.parametrize("algorithm", [each for each in ALGORITHMS if each != "ed25519"])
def test_openssl_opens_a_written_key_file(algorithm: str) -> None:
    [encrypted] = pem.decode(written(algorithm))

    public = openssl(
        *("pkey", "-inform", "DER", "-passin", f"pass:{PASSPHRASE}"),
        *("-pubout", "-outform", "DER"),
        stdin=encrypted.content,
    )

    assert public == private_key(algorithm).public.public


def test_openssl_finds_notarys_encryption_with_600_000_rounds_in_a_written_key_file() -> None:
    [encrypted] = pem.decode(written("ed25519"))

    text = openssl("asn1parse", "-inform", "DER", stdin=encrypted.content).decode()

    names = ["PBES2", "PBKDF2", "aes-256-cbc"]
    assert [line.split(":")[-1] for line in text.splitlines() if "OBJECT" in line] == names
    assert "INTEGER           :0927C0" in text


def test_a_written_key_file_has_the_headers_of_notary() -> None:
    key = private_key("ecdsa-p256")
    path = f"path: {key.public.key_id}"

    targets = written("ecdsa-p256").decode().splitlines()
    root = write_key_file(key, "root", GUN, Secret(b"passphrase")).decode().splitlines()

    assert targets[:5] == [
        "-----BEGIN ENCRYPTED PRIVATE KEY-----",
        f"gun: {GUN}",
        path,
        "role: targets",
        "",
    ]
    assert root[1:4] == [path, "role: root", ""]


@pytest.mark.parametrize(
    ("role", "gun", "refused"),
    [
        ("targets", None, UnsuitableRoleError),
        ("snapshot", "No GUN", InvalidNameError),
        ("role\nDEK-Info: x", None, UnsuitableRoleError),
        ("", None, UnsuitableRoleError),
    ],
)
def test_a_key_file_for_no_role_of_docker_is_not_written(
    role: str, gun: str | None, refused: type[KeymgrError]
) -> None:
    with pytest.raises(refused):
        write_key_file(private_key("ecdsa-p256"), role, gun, Secret(b"passphrase"))


def test_a_key_file_without_a_passphrase_is_not_written() -> None:
    with pytest.raises(KeyFilePassphraseNeededError):
        write_key_file(private_key("ecdsa-p256"), "root", None, Secret(b""))
