"""Key files that go back and forth between keymgr and the real docker and notary."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from keymgr.crypto.keyfiles import read_key_files, write_key_file
from keymgr.crypto.public_key_files import read_public_key_file
from keymgr.crypto.secret import Secret
from tests.conftest import require_programs
from tests.crypto.key_files import PASSPHRASE, old_ed25519, pkcs8
from tests.crypto.openssl import openssl
from tests.crypto.samples import ALGORITHMS, private_key

pytestmark = pytest.mark.real

# Notary cuts longer names off in its lists.
GUN = "localhost:5000/team/app"
ROLES = {
    "ecdsa-p224": ("root", None),
    "ecdsa-p256": ("targets", GUN),
    "ecdsa-p384": ("snapshot", GUN),
    "ecdsa-p521": ("alice", None),
    "rsa-2048": ("root", None),
    "ed25519": ("targets", GUN),
}
Listed = tuple[str, str | None, str]


class Home:
    """A user's home folder, in which docker and notary run without any server."""

    def __init__(self, folder: Path) -> None:
        require_programs("notary", "docker")
        self.folder = folder
        self.private = folder / ".docker" / "trust" / "private"
        self.private.mkdir(parents=True)

    def notary(self, *arguments: str) -> str:
        return self._run("notary", "-d", str(self.private.parent), *arguments)

    def docker_trust(self, *arguments: str) -> str:
        return self._run("docker", "trust", *arguments)

    def listed(self) -> set[Listed]:
        """Return role, GUN and ID of the keys that notary sees."""
        rows = [line.split() for line in self.notary("key", "list").splitlines()]
        keys = [row for row in rows if len(row) > 2 and len(row[-2]) == 64 and "-" not in row[-2]]
        return {(row[0], row[1] if len(row) == 4 else None, row[-2]) for row in keys}

    def read(self) -> set[Listed]:
        """Return the same of the keys that keymgr opens."""
        return {
            (locked.role or "", locked.gun, locked.unlock(_secret()).public.key_id)
            for file in self.private.rglob("*.key")
            for locked in read_key_files(
                file.read_bytes(), file.relative_to(self.private.parent).as_posix()
            )
        }

    def _run(self, *command: str) -> str:
        names = ("ROOT", "TARGETS", "SNAPSHOT", "DELEGATION")
        passphrases = {f"NOTARY_{name}_PASSPHRASE": PASSPHRASE for name in names}
        for name in ("ROOT", "REPOSITORY"):
            passphrases[f"DOCKER_CONTENT_TRUST_{name}_PASSPHRASE"] = PASSPHRASE
        answer = subprocess.run(
            command,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder), **passphrases},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert answer.returncode == 0, answer.stderr
        return answer.stdout


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def _secret() -> Secret:
    return Secret(PASSPHRASE.encode())


def _written(algorithm: str) -> tuple[bytes, Listed]:
    role, gun = ROLES[algorithm]
    key = private_key(algorithm)
    return write_key_file(key, role, gun, _secret()), (role, gun, key.public.key_id)


def test_fresh_keys_of_docker_and_notary_open(home: Home) -> None:
    home.notary("key", "generate", "ecdsa")
    home.docker_trust("key", "generate", "alice")

    keys = home.read()

    assert {role for role, _, _ in keys} == {"root", "alice"}
    assert keys == home.listed()
    public = read_public_key_file((home.folder / "alice.pub").read_bytes())
    assert ("alice", None, public.key_id) in keys


def test_notary_lists_and_opens_our_key_files_and_we_open_what_it_writes_back(home: Home) -> None:
    expected = set()
    for algorithm in ALGORITHMS:
        content, listed = _written(algorithm)
        expected.add(listed)
        (home.private / f"{listed[2]}.key").write_bytes(content)

    assert home.listed() == expected
    for *_, key_id in expected:
        # It opens the key with its passphrase, and writes it again in its own way.
        home.notary("key", "passwd", key_id)
        assert b"path:" not in (home.private / f"{key_id}.key").read_bytes()
    assert home.read() == expected


def test_notary_key_import_takes_our_key_file(home: Home) -> None:
    content, listed = _written("ecdsa-p384")
    file = home.folder / "exported.pem"
    file.write_bytes(content)

    home.notary("key", "import", str(file))

    assert home.listed() == home.read() == {listed}


def test_docker_trust_key_load_takes_our_key_file(home: Home) -> None:
    content, listed = _written("ecdsa-p521")
    file = home.folder / "exported.pem"
    file.write_bytes(content)
    file.chmod(0o600)

    home.docker_trust("key", "load", str(file))

    assert home.listed() == home.read() == {listed}


def test_an_export_of_notary_holds_several_keys_that_open(home: Home) -> None:
    home.notary("key", "generate", "ecdsa")
    home.docker_trust("key", "generate", "alice")
    (home.private / "a.key").write_bytes(_written("ecdsa-p256")[0])
    export = home.folder / "all.pem"

    home.notary("key", "export", "-o", str(export))

    keys = read_key_files(export.read_bytes(), "all.pem")
    assert {key.role for key in keys} == {"root", "alice", "targets"}
    opened = {(key.role or "", key.gun, key.unlock(_secret()).public.key_id) for key in keys}
    assert opened == home.read()


def test_notary_and_keymgr_find_the_same_in_the_oldest_layout(home: Home) -> None:
    root, targets = private_key("ecdsa-p256"), private_key("rsa-2048")
    delegation = private_key("ed25519")
    old = ("pkey", "-inform", "DER", "-traditional", "-aes256", "-passout", f"pass:{PASSPHRASE}")
    files = {
        f"root_keys/{root.public.key_id}_root.key": openssl(*old, stdin=pkcs8(root)),
        f"tuf_keys/{GUN}/{targets.public.key_id}_targets.key": openssl(*old, stdin=pkcs8(targets)),
        f"tuf_keys/{GUN}/{delegation.public.key_id}_targets.key": old_ed25519(delegation),
    }
    for name, content in files.items():
        path = home.private / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    before = home.read()

    assert before == {
        ("root", None, root.public.key_id),
        ("targets", GUN, targets.public.key_id),
        ("targets", GUN, delegation.public.key_id),
    }
    # Notary moves them to today's places, and opens them.
    assert home.listed() == before
    for *_, key_id in before:
        home.notary("key", "passwd", key_id)
    assert home.read() == before
