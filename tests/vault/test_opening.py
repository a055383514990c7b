"""Making, opening and closing a vault, and everything that is refused at the door."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.crypto.kdf import KdfParams
from keymgr.crypto.secret import SecretForgottenError
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import WriteFailedError
from keymgr.vault.errors import (
    NotAVaultError,
    NoVaultError,
    VaultBusyError,
    VaultClosedError,
    VaultDamagedError,
    VaultExistsError,
    VaultMovedError,
    VaultReadOnlyError,
    VaultTruncatedError,
    VaultVersionError,
    WrongVaultPassphraseError,
)
from keymgr.vault.vault import Vault
from tests.cheap import CHEAP
from tests.conftest import require_programs
from tests.vault.vaults import (
    GUN,
    NOW,
    PASSPHRASE,
    ROOT_PASSPHRASE,
    answers,
    fill,
    leftovers,
    new_vault,
    reopened,
    secret,
    small_vault,
)

Mounted = Callable[[str], Path]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.keymgr"


def refusal(path: Path) -> KeymgrError:
    """Return why ``path`` does not open; nothing may have changed by trying."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(KeymgrError) as caught:
        reopened(path)
    assert "{" not in str(caught.value) + caught.value.next_step()
    assert before is None or path.read_bytes() == before
    if path.parent.is_dir():
        assert not [name for name in leftovers(path) if name.startswith(path.name)]
    return caught.value


def in_another_process(path: Path) -> str:
    """Return what opening ``path`` gives in another process: an error's code, or ``opened``."""
    command = [sys.executable, "-m", "tests.vault.opener", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_a_vault_is_made_for_its_owner_only_in_folders_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deeper" / "vault.keymgr"
    with new_vault(path) as vault:
        assert vault.path == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    assert leftovers(path) == []


def test_what_was_kept_is_there_after_reopening(path: Path) -> None:
    with new_vault(path) as vault:
        fill(vault)
        before = answers(vault)
    assert leftovers(path) == [], "a closed vault is one file"
    with reopened(path) as vault:
        vault.verify()
        assert answers(vault) == before


def test_the_header_is_read_without_the_passphrase(path: Path) -> None:
    with new_vault(path) as vault:
        known = vault.header
    header = Vault.probe(path)
    assert header == known
    assert (header.version, header.kdf) == ((1, 1), CHEAP)
    assert len(bytes.fromhex(header.vault_id)) == 16


def test_looking_leaves_every_byte_as_it_was(path: Path) -> None:
    with new_vault(path) as vault:
        fill(vault)
    before = path.read_bytes()
    Vault.probe(path)
    with reopened(path) as vault:
        answers(vault)
        vault.verify()
        with vault.transaction():
            pass
    assert path.read_bytes() == before


def test_nothing_in_the_file_can_be_read(path: Path) -> None:
    new_vault(path).close()
    with reopened(path) as vault:
        fill(vault)
        keys = [der for der in answers(vault)["private"] if isinstance(der, bytes)]  # type: ignore[attr-defined]
        journal = Path(f"{path}-journal").read_bytes()
    content = path.read_bytes() + journal
    words = (PASSPHRASE, ROOT_PASSPHRASE, GUN, "registry", "targets", "officer", "main", "ecdsa")
    assert len(keys) == 2
    for hidden in [*(word.encode() for word in words), *(der[-32:] for der in keys)]:
        assert hidden not in content.replace(b"SQLite format 3", b"")


def test_the_wrong_passphrase_is_told_from_damage(path: Path) -> None:
    new_vault(path).close()
    before = path.read_bytes()
    for wrong in ("", PASSPHRASE.upper(), PASSPHRASE + " "):
        with pytest.raises(WrongVaultPassphraseError):
            Vault.open(path, secret(wrong))
    assert path.read_bytes() == before
    reopened(path).close()


def test_a_passphrase_is_compared_with_the_vaults(path: Path) -> None:
    with new_vault(path) as vault:
        assert vault.passphrase_is(secret())
        assert not vault.passphrase_is(secret(ROOT_PASSPHRASE))


def test_two_vaults_with_one_passphrase_share_nothing(tmp_path: Path) -> None:
    one, two = Vault.create, Vault.create
    with one(tmp_path / "1", secret(), CHEAP) as a, two(tmp_path / "2", secret(), CHEAP) as b:
        assert a.header.raw_id != b.header.raw_id
        assert a.header.lock.salt != b.header.lock.salt
        assert a.header.lock.commitment != b.header.lock.commitment


def test_no_vault(tmp_path: Path) -> None:
    for missing in (tmp_path / "none", tmp_path / "none" / "deeper", tmp_path / "\0"):
        assert isinstance(refusal(missing), NoVaultError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"SQLite format 3\0",
        b"SQLite format 3\0" + bytes(50),
        b"SQLite format 3\0" + bytes(5000),
        b"%PDF-1.7\n" + b"some text\n" * 1000,
        os.urandom(5000),
    ],
)
def test_a_file_that_is_no_vault(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert isinstance(refusal(path), NotAVaultError)


def test_a_database_of_another_program_is_no_vault(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
        connection.commit()
    assert isinstance(refusal(path), NotAVaultError)


def test_a_folder_and_a_pipe_are_no_vaults(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert isinstance(refusal(tmp_path), NotAVaultError)
    assert isinstance(refusal(tmp_path / "pipe"), NotAVaultError)


@pytest.mark.parametrize(("version", "name"), [(2 << 16, "2.0"), (1 << 16 | 2, "1.2")])
def test_a_newer_format_is_refused_by_name(path: Path, version: int, name: str) -> None:
    new_vault(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    error = refusal(path)
    assert isinstance(error, VaultVersionError)
    assert (error.found, error.known) == (name, "1.1")


def test_a_file_cut_short_anywhere_is_refused(path: Path) -> None:
    small_vault(path)
    whole = path.read_bytes()
    lengths = {*range(0, len(whole), 53), *range(0, len(whole), 512), len(whole) - 1}
    for length in sorted(lengths):
        path.write_bytes(whole[:length])
        error = refusal(path)
        expected = VaultTruncatedError if length >= 100 else NotAVaultError
        assert isinstance(error, expected), (length, error)


def test_a_file_with_something_behind_it_opens(path: Path) -> None:
    small_vault(path)
    with path.open("ab") as file:
        file.write(b"appended")
    with reopened(path) as vault:
        vault.verify()


def _rewrite_header(path: Path, **changes: object) -> None:
    """Change the header as someone without the passphrase can: the checksum fits."""
    with closing(sqlite3.connect(path)) as connection:
        ((body,),) = connection.execute("SELECT body FROM header")
        fields = msgspec.msgpack.decode(body)
        fields["lock"] |= {key: fields["lock"][key] | val for key, val in changes.items()}
        body = msgspec.msgpack.encode(fields)
        connection.execute(
            "UPDATE header SET body = ?, checksum = ?", (body, hashlib.sha256(body).digest())
        )
        connection.commit()


@given(body=st.binary(max_size=30), at=st.integers(0, 290), kept=st.booleans())
def test_a_header_of_anything_is_refused(
    tmp_path_factory: pytest.TempPathFactory, body: bytes, at: int, *, kept: bool
) -> None:
    path = tmp_path_factory.mktemp("vault") / "vault"
    new_vault(path).close()
    with closing(sqlite3.connect(path)) as connection:
        ((whole,),) = connection.execute("SELECT body FROM header")
        forged = whole[:at] + body + (whole[at + len(body) :] if kept else b"")
        connection.execute(
            "UPDATE header SET body = ?, checksum = ?", (forged, hashlib.sha256(forged).digest())
        )
        connection.commit()
    if forged != whole:
        assert isinstance(refusal(path), VaultDamagedError | WrongVaultPassphraseError)


def test_damage_that_sqlite_would_mend_by_itself_is_left_alone(path: Path) -> None:
    new_vault(path).close()
    content = bytearray(path.read_bytes())
    content[28:32] = bytes(4)  # the size in pages, which SQLite then takes from the file's
    path.write_bytes(content)
    with reopened(path) as vault:
        vault.verify()
    assert path.read_bytes() == content


def test_a_header_that_asks_for_64_gib_is_refused_at_once(path: Path) -> None:
    new_vault(path).close()
    _rewrite_header(path, kdf={"memory_kib": 64 << 20})
    assert isinstance(refusal(path), VaultDamagedError)


def test_other_costs_in_the_header_do_not_open(path: Path) -> None:
    new_vault(path).close()
    _rewrite_header(path, kdf={"time_cost": 2})
    assert isinstance(refusal(path), WrongVaultPassphraseError)


def test_another_wrapped_key_does_not_open(path: Path) -> None:
    new_vault(path).close()
    _rewrite_header(path, wrapped={"tag": bytes(16)})
    assert isinstance(refusal(path), VaultDamagedError)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE extra (a)",
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM content; END",
        "DROP INDEX record_by_key",
        "DELETE FROM header",
        "INSERT INTO header SELECT 2, body, checksum FROM header",
        "DELETE FROM head",
        "PRAGMA journal_mode = WAL",
    ],
)
def test_another_layout_is_refused(path: Path, statement: str) -> None:
    new_vault(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    assert isinstance(refusal(path), VaultDamagedError)


def test_a_vault_is_never_made_over_something(path: Path, tmp_path: Path) -> None:
    new_vault(path).close()
    before = path.read_bytes()
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    (tmp_path / "lost-journal").write_bytes(b"of a vault that was moved away")
    for taken in (path, tmp_path, tmp_path / "dangling", tmp_path / "lost", Path("/")):
        with pytest.raises(VaultExistsError):
            Vault.require_absent(taken)
        with pytest.raises(VaultExistsError):
            new_vault(taken)
    assert path.read_bytes() == before
    assert leftovers(path) == ["dangling", "lost-journal"]


def test_where_no_file_can_be_made_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for impossible in (tmp_path / "file" / "vault", tmp_path / ("n" * 300), Path("\0")):
        with pytest.raises(WriteFailedError):
            new_vault(impossible)
    assert leftovers(tmp_path / "file") == []


def test_a_disk_without_links_still_gets_a_vault_but_not_over_another(path: Path) -> None:
    require_programs("strace")
    command = ["strace", "-f", "-o", str(path.with_name("trace"))]
    command += ["-e", "inject=link,linkat:error=EPERM"]
    command += [sys.executable, "-m", "tests.vault.maker", str(path)]
    for expected in ("made", "vault-exists"):
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        assert done.stdout.strip() == expected
        injected = "(INJECTED)" in path.with_name("trace").read_text()
        assert injected == (expected == "made")
    assert leftovers(path) == ["trace"]
    reopened(path).close()


def test_a_vault_opens_through_links(path: Path, tmp_path: Path) -> None:
    with new_vault(path) as vault:
        fill(vault)
    links = tmp_path / "links"
    links.mkdir()
    (links / "one").symlink_to(path)
    (links / "two").symlink_to(links / "one")
    with reopened(links / "two") as vault:
        with vault.transaction():
            vault.audit.append(NOW, "officer", "looked", "", {})
        assert isinstance(refusal_while_open(path), VaultBusyError)
    assert sorted(file.name for file in links.iterdir()) == ["one", "two"]
    with reopened(path) as vault:
        assert vault.audit.all()[-1].action == "looked"


def test_a_vault_with_an_awkward_name_opens(tmp_path: Path) -> None:
    for name in ("a b", "50%41?mode=ro#x", "ü", os.fsdecode(b"\xff\xfe")):
        new_vault(tmp_path / name).close()
        reopened(tmp_path / name).close()
        assert tmp_path / name in set(tmp_path.iterdir())


def test_an_open_vault_is_nobody_elses(path: Path) -> None:
    with new_vault(path) as vault:
        assert isinstance(refusal_while_open(path), VaultBusyError)
        assert in_another_process(path) == "vault-busy"
        with pytest.raises(VaultBusyError):
            Vault.probe(path)
        assert in_another_process(path) == "vault-busy", "looking let go of the lock"
        fill(vault)
        assert in_another_process(path) == "vault-busy"
    assert in_another_process(path) == "opened"


def refusal_while_open(path: Path) -> KeymgrError:
    with pytest.raises(KeymgrError) as caught:
        reopened(path)
    return caught.value


def test_a_vault_open_in_another_process_is_refused_at_once(path: Path) -> None:
    new_vault(path).close()
    command = [sys.executable, "-m", "tests.vault.opener", str(path), "wait"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"opened\n"
        assert isinstance(refusal(path), VaultBusyError)
        other.communicate()
    reopened(path).close()


def test_a_closed_vault_answers_nothing_and_has_forgotten_its_keys(path: Path) -> None:
    vault = new_vault(path)
    fill(vault)
    protector = vault.protectors.unlock("vault", None)
    vault.close()
    vault.close()
    with pytest.raises(SecretForgottenError):
        protector.secret.reveal()
    for use in (vault.repositories.count, vault.verify, vault.keys.all):
        with pytest.raises(VaultClosedError):
            use()
    with pytest.raises((VaultClosedError, SecretForgottenError)), vault.transaction():
        pytest.fail("a closed vault began a transaction")


def test_a_vault_that_was_moved_while_open_is_not_written(path: Path) -> None:
    with new_vault(path) as vault:
        before = path.read_bytes()
        moved = path.rename(path.with_name("moved"))
        with pytest.raises(VaultMovedError), vault.transaction():
            vault.audit.append(NOW, "officer", "tried", "", {})
        with pytest.raises(VaultClosedError):
            vault.audit.all()
    assert moved.read_bytes() == before
    reopened(moved).close()


def test_a_write_protected_disk_can_be_read_but_not_written(mounted: Mounted) -> None:
    folder = mounted("size=1m")
    path = folder / "vault"
    with new_vault(path) as vault:
        fill(vault)
        before = answers(vault)
    remount = ["mount", "-o", "remount,ro", str(folder)]
    subprocess.run(remount, check=True)
    with reopened(path) as vault:
        assert answers(vault) == before
        with pytest.raises(VaultReadOnlyError), vault.transaction():
            vault.audit.append(NOW, "officer", "tried", "", {})
        assert answers(vault) == before
    with pytest.raises(WriteFailedError) as caught:
        new_vault(folder / "another")
    assert "read-only" in str(caught.value)


def test_a_read_only_folder_refuses_what_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    path = folder / "vault"
    new_vault(path).close()
    before = path.read_bytes()
    command = [sys.executable, "-m", "tests.vault.unprivileged", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["opened", "vault-read-only", "write-failed"]
    assert path.read_bytes() == before
    assert leftovers(path) == []


def test_costs_can_be_high_enough_for_people(path: Path) -> None:
    with Vault.create(path, secret(), KdfParams(64 << 10, 3, 4)) as vault:
        assert vault.header.kdf.memory_kib == 65536
    reopened(path).close()
