"""What a vault keeps and what it never overwrites."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.trust.names import Gun, KeyId
from keymgr.vault.audit import digest_of
from keymgr.vault.errors import (
    KeyExistsError,
    MetadataExistsError,
    NoMetadataError,
    NoPrivateKeyError,
    NoProtectorError,
    UnstorableError,
    VaultDamagedError,
    VaultMisuseError,
    WrongPassphraseError,
)
from keymgr.vault.vault import Vault
from tests.cheap import CHEAP
from tests.vault.vaults import (
    GUN,
    NOW,
    ROOT_PASSPHRASE,
    key_record,
    new_vault,
    reopened,
    repository,
    secret,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.keymgr"


@pytest.fixture
def vault(path: Path) -> Iterator[Vault]:
    with new_vault(path) as vault:
        yield vault


def test_keys_are_found_by_id_by_repository_and_as_roots(vault: Vault) -> None:
    own = vault.protectors.unlock("vault", None)
    root = key_record(vault, own, role="root", gun="", name="main")
    tagging, snapshot = (key_record(vault, own, role=role) for role in ("targets", "snapshot"))
    delegation = key_record(vault, own, role="alice", gun="")
    other = key_record(vault, own, gun="registry.example.org/other")
    with vault.transaction():
        for record in (root, tagging, snapshot, delegation, other):
            vault.keys.add(record)
    assert vault.keys.all() == [root, tagging, snapshot, delegation, other]
    assert vault.keys.roots() == [root]
    assert vault.keys.of_gun(GUN) == [tagging, snapshot]
    assert vault.keys.of_gun("registry.example.org/none") == []
    assert vault.keys.find(other.key_id) == other
    assert vault.keys.find("0" * 64) is None
    assert PrivateKey.generate(Algorithm.ECDSA_P256).public != tagging.public_key
    assert tagging.public_key.key_id == tagging.key_id


def test_a_key_is_never_overwritten_but_a_public_half_is_completed(vault: Vault) -> None:
    whole = key_record(vault, vault.protectors.unlock("vault", None))
    half = msgspec.structs.replace(whole, private=None)
    with vault.transaction():
        vault.keys.add(half)
    for again in (half, msgspec.structs.replace(half, gun="registry.example.org/other")):
        with pytest.raises(KeyExistsError), vault.transaction():
            vault.keys.add(again)
    with vault.transaction():
        vault.keys.add(whole)
    for again in (half, whole):
        with pytest.raises(KeyExistsError), vault.transaction():
            vault.keys.add(again)
    assert vault.keys.all() == [whole]


def test_repositories_come_sorted_and_are_replaced(vault: Vault) -> None:
    guns = [f"registry.example.org/{name}" for name in ("b", "c", "a")]
    with vault.transaction():
        for gun in guns:
            vault.repositories.put(repository(gun, root=1))
    with vault.transaction():
        vault.repositories.put(repository(guns[0], root=2, targets=7))
    assert [record.gun for record in vault.repositories.all()] == sorted(guns)
    assert vault.repositories.count() == 3
    found = vault.repositories.find(guns[0])
    assert found is not None
    assert found.versions == {"root": 2, "targets": 7}
    assert vault.repositories.find("registry.example.org/none") is None
    vault.verify()


def test_names_of_the_domain_are_stored_as_text(vault: Vault, path: Path) -> None:
    gun = Gun(GUN)
    record = repository(gun)
    with vault.transaction():
        vault.repositories.put(record)
        vault.metadata.put(gun, "targets", 1, b"content", NOW)
        vault.audit.append(NOW, "officer", "created", gun, {"key": KeyId("0" * 64), "all": [gun]})
    vault.close()
    with reopened(path) as again:
        assert again.repositories.find(GUN) == record
        assert again.metadata.get(GUN, "targets", 1).gun == GUN
        assert again.audit.all()[0].details == {"key": "0" * 64, "all": [GUN]}


def test_every_version_ever_signed_is_kept(vault: Vault) -> None:
    with vault.transaction():
        for version in (1, 2, 10, 3):
            vault.metadata.put(GUN, "targets", version, b"%d" % version, NOW)
        vault.metadata.put(GUN, "root", 1, b"root", NOW)
        vault.metadata.put("registry.example.org/other", "targets", 99, b"other", NOW)
    assert vault.metadata.versions(GUN, "targets") == [1, 2, 3, 10]
    current = vault.metadata.current(GUN, "targets")
    assert current is not None
    assert (current.version, current.content, current.signed_at) == (10, b"10", NOW)
    assert vault.metadata.get(GUN, "targets", 2).content == b"2"
    assert vault.metadata.current(GUN, "snapshot") is None
    assert vault.metadata.versions(GUN, "snapshot") == []
    with pytest.raises(NoMetadataError):
        vault.metadata.get(GUN, "targets", 4)


def test_a_signed_version_is_never_overwritten(vault: Vault, path: Path) -> None:
    with vault.transaction():
        vault.metadata.put(GUN, "targets", 1, b"first", NOW)
    before = path.read_bytes()
    with pytest.raises(MetadataExistsError) as caught, vault.transaction():
        vault.metadata.put(GUN, "targets", 1, b"second", NOW)
    assert str(caught.value) == f"Version 1 of targets for {GUN} was already signed differently."
    with vault.transaction():
        vault.metadata.put(GUN, "targets", 1, b"first", NOW + timedelta(days=1))
    assert path.read_bytes() == before
    assert vault.metadata.get(GUN, "targets", 1).signed_at == NOW


def test_the_log_is_a_chain_that_anyone_can_follow(vault: Vault) -> None:
    elsewhere = timezone(timedelta(hours=2))
    with vault.transaction():
        first = vault.audit.append(NOW.astimezone(elsewhere), "officer", "did", "Müller", {"n": 1})
        second = vault.audit.append(NOW, "officer", "did", "", {"list": ["a"], "a": "\x07"})
    assert [first, second] == vault.audit.all()
    assert (first.seq, first.previous) == (1, "0" * 64)
    assert (second.seq, second.previous) == (2, first.digest)
    assert vault.audit.verify() == second.digest
    assert first.time == NOW
    assert first.time.tzinfo is UTC
    fields = {
        "action": "did",
        "actor": "officer",
        "details": {"n": 1},
        "previous": "0" * 64,
        "seq": 1,
        "subject": "Müller",
        "time": "2026-03-01T12:30:15Z",
    }
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert first.digest == hashlib.sha256(text.encode()).hexdigest()


def test_a_log_that_was_shortened_reordered_or_reworded_does_not_verify(vault: Vault) -> None:
    with vault.transaction():
        for action in ("one", "two", "three"):
            vault.audit.append(NOW, "officer", action, "", {})
    one, two, three = vault.audit.all()
    assert vault.audit.verify_entries([one, two, three]) == three.digest
    reworded = msgspec.structs.replace(two, actor="nobody")
    signed = msgspec.structs.replace(reworded, digest=digest_of(reworded))
    for entries, what in (
        ([], "end"),
        ([one, two], "end"),
        ([two, three], "entry 1"),
        ([one, three], "entry 2"),
        ([one, three, two], "entry 2"),
        ([one, two, two, three], "entry 3"),
        ([one, reworded, three], "entry 2"),
        ([one, signed, three], "entry 3"),
    ):
        with pytest.raises(VaultDamagedError) as caught:
            vault.audit.verify_entries(entries)
        assert what in str(caught.value)


def test_an_empty_log_verifies(vault: Vault) -> None:
    assert vault.audit.verify() == "0" * 64


def test_private_keys_open_under_their_protector_only(vault: Vault) -> None:
    key = PrivateKey.generate(Algorithm.ECDSA_P256)
    with vault.transaction():
        identity, opened = vault.protectors.create_passphrase("root key main", secret("one"), CHEAP)
        _, other = vault.protectors.create_passphrase("root key main", secret("one"), CHEAP)
    record = msgspec.structs.replace(
        key_record(vault, opened),
        key_id=key.public.key_id,
        private=vault.seal_private(opened, key.public.key_id, key.to_der()),
    )
    with vault.protectors.unlock(identity, secret("one")) as unlocked:
        assert vault.open_private(unlocked, record).to_der() == key.to_der()
    own = vault.protectors.unlock("vault", None)
    for wrong in (other, own):
        with pytest.raises(VaultDamagedError):
            vault.open_private(wrong, record)
    with pytest.raises(VaultDamagedError):
        vault.open_private(opened, msgspec.structs.replace(record, key_id="0" * 64))
    with pytest.raises(NoPrivateKeyError):
        vault.open_private(opened, msgspec.structs.replace(record, private=None))


def test_a_private_key_of_another_public_key_is_refused(vault: Vault) -> None:
    key, own = PrivateKey.generate(Algorithm.ECDSA_P256), vault.protectors.unlock("vault", None)
    record = key_record(vault, own)
    wrong = vault.seal_private(own, record.key_id, key.to_der())
    with pytest.raises(VaultDamagedError):
        vault.open_private(own, msgspec.structs.replace(record, private=wrong))


def test_protectors_say_whose_passphrase_was_wrong(vault: Vault, path: Path) -> None:
    with vault.transaction():
        identity, created = vault.protectors.create_passphrase(
            "root key main", secret(ROOT_PASSPHRASE), CHEAP
        )
    held = created.secret.reveal()
    with pytest.raises(WrongPassphraseError) as caught:
        vault.protectors.unlock(identity, secret("wrong"))
    assert str(caught.value) == "This is not the passphrase of root key main."
    with vault.protectors.unlock(identity, secret(ROOT_PASSPHRASE)) as key:
        assert key.secret.reveal() == held
    assert vault.protectors.needs_passphrase(identity)
    assert not vault.protectors.needs_passphrase(vault.protectors.vault_id)
    assert [protector.label for protector in vault.protectors.all()] == [
        "the vault",
        "root key main",
    ]
    with pytest.raises(NoProtectorError):
        vault.protectors.unlock("unknown", None)
    with pytest.raises(VaultMisuseError):
        vault.protectors.unlock(identity, None)
    vault.close()
    with reopened(path) as again:
        assert again.protectors.unlock(identity, secret(ROOT_PASSPHRASE)).secret.reveal() == held


def test_what_cannot_be_stored_is_refused_and_nothing_is_kept(vault: Vault, path: Path) -> None:
    before = path.read_bytes()
    bad = "file\udcff"
    with pytest.raises(UnstorableError), vault.transaction():
        _put_and_log(vault, bad)
    with pytest.raises(UnstorableError), vault.transaction():
        vault.repositories.put(repository(bad))
    with pytest.raises(UnstorableError), vault.transaction():
        vault.audit.append(NOW, "officer", "did", "", {"n": 1 << 70})
    with pytest.raises(UnstorableError):
        vault.repositories.find(bad)
    assert path.read_bytes() == before
    assert vault.repositories.count() == 0


def _put_and_log(vault: Vault, actor: str) -> None:
    vault.repositories.put(repository())
    vault.audit.append(NOW, actor, "did", "", {})


def test_large_contents_are_kept(vault: Vault, path: Path) -> None:
    content = bytes(range(256)) * 40_000
    with vault.transaction():
        vault.metadata.put(GUN, "targets", 1, content, NOW)
        vault.metadata.put(GUN, "targets", 2, b"", NOW)
    vault.close()
    with reopened(path) as again:
        assert again.metadata.get(GUN, "targets", 1).content == content
        assert again.metadata.get(GUN, "targets", 2).content == b""


def test_the_file_alone_names_no_two_records_alike(tmp_path: Path) -> None:
    """The same repository in two vaults leaves no common trace to compare them by."""
    keys: set[bytes] = set()
    for name in ("one", "two"):
        with new_vault(tmp_path / name) as vault, vault.transaction():
            vault.repositories.put(repository())
        with sqlite3.connect(tmp_path / name) as connection:
            keys |= {
                value
                for row in connection.execute("SELECT key, parent FROM record")
                for value in row
            }
        connection.close()
    assert len(keys) == 4


def test_times_are_kept_to_the_microsecond(vault: Vault) -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    with vault.transaction():
        vault.metadata.put(GUN, "root", 1, b"", moment)
    assert vault.metadata.get(GUN, "root", 1).signed_at == moment
