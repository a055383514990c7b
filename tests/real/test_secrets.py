"""A full run of the main job under strace: no network, no secret in anything it writes."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from keymgr.crypto.keyfiles import read_key_files
from keymgr.crypto.secret import Secret
from tests.conftest import require_programs
from tests.exchange.test_oci import PLAIN, write_folder
from tests.real.office import PASSPHRASES, Office
from tests.stack import Stack

NOTARY_GUN = "registry.example.org/secrets/notary"
STATIC_GUN = "registry.example.org/secrets/static"


class Traced:
    """An office whose keymgr runs under strace, and all that it did."""

    def __init__(self, folder: Path, stack: Stack) -> None:
        self.trace = folder.parent / "trace"
        options = "-f -qq -xx -s 100000000 -A -e trace=network,write,writev,pwrite64"
        options += ",pwritev,pwritev2,sendfile,copy_file_range"
        command = ("strace", *options.split(), "-o", str(self.trace))
        self.office = Office(folder, stack, command)
        self.answers = ""

    def run(self, *arguments: str) -> None:
        answer = self.office.keymgr(*arguments)
        self.answers += answer.stdout + answer.stderr

    def written(self) -> bytes:
        """Everything it wrote, to whatever: files kept, files removed again, the terminal."""
        text = self.trace.read_text()
        return b"\0".join(
            bytes.fromhex(match[1].replace(r"\x", ""))
            for match in re.finditer(r'"((?:\\x[0-9a-f]{2})+)"', text)
        )


@pytest.fixture(scope="module")
def traced(stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> Traced:
    """The main job, done once."""
    require_programs("strace")
    folder = tmp_path_factory.mktemp("traced") / "office"
    folder.mkdir()
    traced = Traced(folder, stack)
    write_folder(folder / "image", PLAIN)
    request = Office(folder, stack).request(NOTARY_GUN)
    traced.run("init")
    traced.run("root", "create", "company")
    traced.run("repo", "create", NOTARY_GUN, "--request", request)
    traced.run("repo", "create", STATIC_GUN, "--static")
    traced.run("tag", "sign", NOTARY_GUN, "v1", "--digest", "sha256:" + "0" * 64, "--size", "7")
    traced.run("tag", "sign", STATIC_GUN, "v1", "--oci", "image")
    traced.run("export", "--out", "bundle.zip")
    traced.run("export", "--site", "site")
    traced.run("verify", "bundle.zip")
    traced.run("verify", "site")
    return traced


def test_no_socket_is_ever_opened(traced: Traced) -> None:
    trace = traced.trace.read_text()
    assert "write(" in trace
    calls = re.findall(r"^\d+ +(\w+)\(", trace, re.MULTILINE)
    network = {"socket", "socketpair", "connect", "bind", "sendto", "sendmsg", "recvfrom"}
    assert not network & set(calls)


def private_keys(traced: Traced, folder: Path) -> dict[str, bytes]:
    """Export every private key, and return the secret number of each by its key ID."""
    numbers = {}
    for key in traced.office.ask("key", "list"):
        out = folder / f"{key['key_id']}.key"
        traced.office.keymgr("key", "export", key["key_id"], "--out", str(out))
        (locked,) = read_key_files(out.read_bytes(), out.name)
        passphrase = Secret.from_text(PASSPHRASES["KEYMGR_FILE_PASSPHRASE"])
        private = load_der_private_key(locked.unlock(passphrase).to_der().reveal(), None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)
        numbers[key["key_id"]] = private.private_numbers().private_value.to_bytes(32)
    return numbers


def forms(secret: bytes) -> list[bytes]:
    """The ways in which a careless program writes a secret."""
    encoded = []
    for offset in range(3):  # base64 within a longer text depends on where the secret begins
        start = 0 if offset == 0 else 4
        text = base64.b64encode(bytes(offset) + secret)
        encoded.append(text[start : len(text) // 4 * 4 - 4])
    text_forms = [secret.hex().encode(), secret.hex().upper().encode(), *encoded]
    return [secret, secret[::-1], secret.decode("latin-1").encode("utf-16-le"), *text_forms]


def test_no_plaintext_key_and_no_passphrase_is_written_anywhere(
    traced: Traced, tmp_path: Path
) -> None:
    written = traced.written()
    files = b"\0".join(
        path.read_bytes() for path in traced.office.folder.rglob("*") if path.is_file()
    )
    everything = written + files + traced.answers.encode()
    # The search does find what is there, in what was written and in what was kept.
    assert NOTARY_GUN.encode() in written
    assert NOTARY_GUN.encode() in files

    secrets = {name: value.encode() for name, value in PASSPHRASES.items()}
    secrets |= private_keys(traced, tmp_path)
    assert len(secrets) == 3 + 5  # passphrases; the root key, two tagging, snapshot, timestamp
    leaked = [
        name
        for name, secret in secrets.items()
        if any(form in everything for form in forms(secret))
    ]
    assert leaked == []
    assert everything.count(b"PRIVATE KEY") == 0
