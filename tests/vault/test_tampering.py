"""Whatever is changed in the file is noticed, or changes no answer."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keymgr.errors import KeymgrError
from keymgr.vault.errors import VaultDamagedError
from tests.vault.vaults import (
    GUN,
    NOW,
    answers,
    fill,
    leftovers,
    new_vault,
    reopened,
    repository,
    small_vault,
)

PARTS = 4

REPLACE = {
    "header": "DELETE FROM header; INSERT INTO header SELECT * FROM other.header;",
    "head": "DELETE FROM head; INSERT INTO head SELECT * FROM other.head;",
    "record": "DELETE FROM record; INSERT INTO record SELECT * FROM other.record;",
    "content": "DELETE FROM content; INSERT INTO content SELECT * FROM other.content;",
}
"""Statements that put a table of another vault in the place of this one's."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A filled vault."""
    path = tmp_path / "vault.keymgr"
    with new_vault(path) as vault:
        fill(vault)
    return path


@contextmanager
def edited(path: Path) -> Iterator[sqlite3.Connection]:
    """Change a vault's file behind its back."""
    with closing(sqlite3.connect(path)) as connection:
        yield connection
        connection.commit()


def damage(path: Path) -> str:
    """Return what opening a vault finds wrong; the file stays as it was."""
    before = path.read_bytes()
    with pytest.raises(VaultDamagedError) as caught:
        reopened(path)
    assert "backup" in caught.value.next_step()
    assert path.read_bytes() == before
    assert not [name for name in leftovers(path) if name.startswith(path.name)]
    return caught.value.what


def test_each_record_is_missed(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        records = [number for (number,) in connection.execute("SELECT id FROM record")]
    whole = path.read_bytes()
    assert len(records) == 11
    for number in records:
        path.write_bytes(whole)
        with edited(path) as connection:
            connection.execute("DELETE FROM record WHERE id = ?", (number,))
            connection.execute("DELETE FROM content WHERE id = ?", (number,))
        assert "a record is missing" in damage(path)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE record SET kind = kind + 1 WHERE id = 5",
        "UPDATE record SET key = x'00' WHERE id = 5",
        "UPDATE record SET parent = x'00' WHERE id = 5",
        "UPDATE record SET position = 7 WHERE id = 5",
        "UPDATE record SET revision = revision + 1 WHERE id = 5",
        "UPDATE record SET tag = zeroblob(16) WHERE id = 5",
    ],
)
def test_each_column_of_a_record_counts(path: Path, edit: str) -> None:
    with edited(path) as connection:
        assert connection.execute(edit).rowcount == 1
    assert "a record is missing" in damage(path)


def test_two_records_that_change_places_are_noticed(path: Path) -> None:
    with edited(path) as connection:
        (first, second), *_ = connection.execute(
            "SELECT min(id), max(id) FROM record GROUP BY kind HAVING count(*) > 1"
        )
        one, two = (
            connection.execute(
                "SELECT revision, nonce, tag FROM record WHERE id = ?", (number,)
            ).fetchone()
            for number in (first, second)
        )
        for values, number in ((one, second), (two, first)):
            connection.execute(
                "UPDATE record SET revision = ?, nonce = ?, tag = ? WHERE id = ?",
                (*values, number),
            )
    damage(path)


def test_a_doubled_record_is_noticed(path: Path) -> None:
    with edited(path) as connection:
        connection.execute(
            "INSERT INTO record SELECT id + 1000, kind, randomblob(16), parent, position, revision,"
            " nonce, tag FROM record"
        )
        connection.execute("INSERT INTO content SELECT id + 1000, ciphertext FROM content")
    damage(path)


def _put(path: Path, version: int) -> None:
    with reopened(path) as vault, vault.transaction():
        vault.repositories.put(repository(root=version))
        vault.audit.append(NOW, "officer", "did", GUN, {"root": version})


@pytest.mark.parametrize("restored", [("record", "content"), ("head",), ("record",)])
def test_an_older_part_of_the_file_is_noticed(
    path: Path, tmp_path: Path, restored: tuple[str, ...]
) -> None:
    older = Path(shutil.copy(path, tmp_path / "older"))
    _put(path, 7)
    _replace(path, older, *restored)
    assert "older" in damage(path)


def test_older_contents_are_noticed(path: Path, tmp_path: Path) -> None:
    older = Path(shutil.copy(path, tmp_path / "older"))
    _put(path, 7)
    _replace(path, older, "content")
    with reopened(path) as vault:
        with pytest.raises(VaultDamagedError):
            vault.repositories.find(GUN)
        with pytest.raises(VaultDamagedError):
            vault.verify()


def _replace(path: Path, source: Path, *tables: str) -> None:
    with edited(path) as connection:
        connection.execute("ATTACH ? AS other", (str(source),))
        for table in tables:
            connection.executescript(REPLACE[table])


def test_one_record_in_its_older_version_is_noticed(path: Path, tmp_path: Path) -> None:
    older = Path(shutil.copy(path, tmp_path / "older"))
    _put(path, 7)
    with edited(path) as connection:
        connection.execute("ATTACH ? AS older", (str(older),))
        replaced = connection.execute(
            "SELECT id FROM record JOIN older.record AS was USING (id) WHERE record.tag != was.tag"
        ).fetchall()
        assert len(replaced) == 1
        for edit in (
            "REPLACE INTO record SELECT * FROM older.record WHERE id = ?",
            "REPLACE INTO content SELECT * FROM older.content WHERE id = ?",
        ):
            connection.execute(edit, replaced[0])
    assert "older" in damage(path)


@pytest.mark.parametrize("table", ["header", "head", "record"])
def test_parts_of_another_vault_with_the_same_passphrase_are_noticed(
    path: Path, tmp_path: Path, table: str
) -> None:
    with new_vault(tmp_path / "other") as vault:
        fill(vault)
    _replace(path, tmp_path / "other", table)
    damage(path)


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        ("DELETE FROM content WHERE id = 2", "was changed"),
        ("UPDATE content SET ciphertext = x'00' WHERE id = 3", "was changed"),
        ("UPDATE record SET nonce = zeroblob(12) WHERE id = 4", "was changed"),
        ("UPDATE record SET nonce = x'' WHERE id = 4", "was changed"),
        ("INSERT INTO content VALUES (1000, x'00')", "belongs to no record"),
    ],
)
def test_the_deep_check_finds_what_opening_does_not_read(path: Path, edit: str, what: str) -> None:
    with edited(path) as connection:
        connection.execute(edit)
    with reopened(path) as vault, pytest.raises(VaultDamagedError) as caught:
        vault.verify()
    assert what in caught.value.what


def _outcome(path: Path, expected: dict[str, object]) -> str:
    """Return how a changed vault was noticed, ``quiet`` where it gives every answer as before."""
    try:
        with reopened(path) as vault:
            assert answers(vault) == expected, "a wrong answer"
            vault.verify()
    except KeymgrError as error:
        return "noticed" if str(error).isprintable() else "noticed, in words nobody can read"
    return "quiet"


@pytest.mark.parametrize("part", range(PARTS))
def test_every_byte_flipped_is_noticed_or_changes_no_answer(
    tmp_path: Path, part: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "vault"
    expected = small_vault(path)
    whole = path.read_bytes()
    seen: Counter[str] = Counter()
    descriptor = os.open(path, os.O_RDWR)
    for place in range(part, len(whole), PARTS):
        flipped = bytes([whole[place] ^ 1 << place // PARTS % 8])
        os.pwrite(descriptor, flipped, place)
        seen[_outcome(path, expected)] += 1
        now = os.pread(descriptor, len(whole) + 1, 0)
        assert now == whole[:place] + flipped + whole[place + 1 :], "the file was changed"
        assert leftovers(path) == []
        os.pwrite(descriptor, whole[place : place + 1], place)
    os.close(descriptor)
    assert seen["noticed"] > seen["quiet"]
    assert set(seen) == {"noticed", "quiet"}
    with capsys.disabled():
        print(  # noqa: T201  # the count is part of the evidence
            f"\none bit flipped in each of {seen.total()} of {len(whole)} bytes:"
            f" {seen['noticed']} noticed, {seen['quiet']} changed no answer"
        )


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("original") / "vault"
    small_vault(path)
    return path


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_stretch_overwritten_is_noticed_or_changes_no_answer(
    original: Path, tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "vault"
    with reopened(original) as vault:
        expected = answers(vault)
    whole = original.read_bytes()
    start = data.draw(st.integers(0, len(whole) - 1))
    stretch = data.draw(st.binary(min_size=1, max_size=64) | st.integers(0, 3000).map(bytes))
    path.write_bytes(whole[:start] + stretch + whole[start + len(stretch) :])
    before = path.read_bytes()
    assert _outcome(path, expected) in {"noticed", "quiet"}
    assert path.read_bytes() == before
