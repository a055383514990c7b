"""Key files for tests: those that docker and notary wrote, and how to open one."""

from __future__ import annotations

from pathlib import Path

from keymgr.crypto import pem
from keymgr.crypto.keyfiles import LockedKey, read_key_files
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.secret import Secret
from tests.crypto.openssl import openssl
from tests.crypto.samples import DATA

PASSPHRASE = "correct horse"
# What docker and notary wrote: the passphrase, and what is inside.
FILES = {
    "docker/private/4254f00": ("correct horse", "root", None, "ecdsa-p256"),
    "docker/private/8154cd4": (
        "battery staple",
        "targets",
        "localhost:5000/crypto/app",
        "ecdsa-p256",
    ),
    "docker/private/ee795e7": ("battery staple", "alice", None, "ecdsa-p256"),
    "notary/private/bc7d134": ("rootpass1", "root", None, "ecdsa-p256"),
    "notary/private/ccb8680": ("filepass1", "root", None, "ecdsa-p224"),
    "notary/private/d3d9aed": ("filepass1", "targets", "localhost:5000/crypto/two", "ecdsa-p256"),
    "notary/private/fe45305": ("filepass1", "snapshot", "localhost:5000/crypto/two", "ecdsa-p384"),
    "notary/private/bb215e4": ("filepass1", "alice", None, "ecdsa-p521"),
    "notary/private/f7594f3": ("filepass1", "root", None, "rsa-2048"),
    "notary/private/41b9b81": ("filepass1", "targets", "localhost:5000/crypto/two", "ed25519"),
}


def found(name: str) -> Path:
    """Return the only data file whose path starts so."""
    [path] = DATA.glob(f"{name}*")
    return path


def only(content: bytes, path: str = "some.key") -> LockedKey:
    """Return the only key in a file."""
    [key] = read_key_files(content, path)
    return key


def opened(content: bytes, passphrase: str | None = PASSPHRASE) -> PrivateKey:
    """Return the only key in a file, unlocked."""
    return only(content).unlock(None if passphrase is None else Secret(passphrase.encode()))


def block(label: str, content: bytes, **headers: str) -> bytes:
    """Return a PEM block with headers."""
    return pem.encode(pem.Block(label, content, headers))


def pkcs8(key: PrivateKey) -> bytes:
    """Return the key unencrypted."""
    return key.to_der().reveal()


def der_of(folder: Path, *fields: str) -> bytes:
    """Let openssl write a DER SEQUENCE of these fields. Source: ASN1_generate_nconf(3)."""
    config, out = folder / "config", folder / "der"
    config.write_text("asn1=SEQUENCE:root\n[root]\n" + "\n".join(fields) + "\n")
    openssl("asn1parse", "-noout", "-genconf", str(config), "-out", str(out))
    return out.read_bytes()


def old_ed25519(key: PrivateKey) -> bytes:
    """Return an ED25519 block as notary before 0.6 wrote it, encrypted by openssl."""
    seed = pkcs8(key)[-32:]
    iv = bytes(range(16))
    derivation = ("-md", "md5", "-S", iv[:8].hex(), "-pass", f"pass:{PASSPHRASE}")
    encrypted = openssl(
        *("enc", "-aes-256-cbc", "-iv", iv.hex(), *derivation),
        stdin=key.public.public + seed + key.public.public,
    )
    headers = {"Proc-Type": "4,ENCRYPTED", "DEK-Info": f"AES-256-CBC,{iv.hex()}"}
    return block("ED25519 PRIVATE KEY", encrypted, **headers)
