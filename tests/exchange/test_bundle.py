"""Bundles: one content, one form; read as if an enemy had made them."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import random
import stat
import struct
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from keymgr.errors import KeymgrError
from keymgr.exchange.bundle import (
    MAX_BUNDLE,
    AlteredBundleError,
    BundledRepository,
    read_bundle,
    write_bundle,
)
from keymgr.exchange.durable import FileTooLargeError
from keymgr.exchange.envelope import DuplicateNameError, UnknownVersionError
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.strict_json import MalformedFileError
from keymgr.trust.names import Gun

CREATED: Final = datetime(2026, 1, 15, 13, 40, tzinfo=UTC)
FILES: Final = {
    "targets/releases.json": b'{"releases": 1}',
    "snapshot.json": b'{"snapshot": 1}',
    "targets.json": b'{"targets": 1}',
    "10.root.json": b'{"root": 10}',
    "9.root.json": b'{"root": 9}',
}


def repository(gun: str, files: Mapping[str, bytes] = FILES) -> BundledRepository:
    return BundledRepository(
        Gun(gun), {MetadataName(name): content for name, content in files.items()}
    )


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    path = tmp_path / "bundle.zip"
    write_bundle(path, CREATED, [repository("registry.example.org/team/app"), repository("b")])
    return path


def test_a_bundle_is_read_as_it_was_written_in_publishing_order(bundle: Path) -> None:
    read = read_bundle(bundle)
    assert read.created == CREATED
    assert read.sha256 == hashlib.sha256(bundle.read_bytes()).hexdigest()
    assert [entry.gun for entry in read.repositories] == ["registry.example.org/team/app", "b"]
    for entry in read.repositories:
        assert dict(entry.files) == FILES
        assert list(entry.files) == [
            "9.root.json",
            "10.root.json",
            "targets.json",
            "targets/releases.json",
            "snapshot.json",
        ]
        assert all(isinstance(name, MetadataName) for name in entry.files)


def test_any_zip_program_reads_it(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        assert archive.testzip() is None
        assert archive.read("b/targets.json") == FILES["targets.json"]
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["format"] == "keymgr-bundle"
    assert manifest["repositories"][1]["files"][0] == {
        "name": "9.root.json",
        "sha256": hashlib.sha256(FILES["9.root.json"]).hexdigest(),
        "size": len(FILES["9.root.json"]),
    }


def test_the_bytes_are_the_same_on_every_machine_and_day(bundle: Path) -> None:
    assert (
        hashlib.sha256(bundle.read_bytes()).hexdigest()
        == "aae1aedbd82d94669bb8e3c701e1902ff59736ccb7c4b63b41c446329362f846"
    )


def test_the_same_content_gives_the_same_bytes_whatever_its_order(
    bundle: Path, tmp_path: Path
) -> None:
    shuffled = dict(sorted(FILES.items()))
    again = tmp_path / "again.zip"
    write_bundle(
        again,
        CREATED,
        [repository("registry.example.org/team/app", shuffled), repository("b", shuffled)],
    )
    assert again.read_bytes() == bundle.read_bytes()


def test_ten_thousand_repositories_are_an_ordinary_bundle(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    many = [repository(f"registry.example.org/team/app{n}") for n in range(10_000)]
    write_bundle(path, CREATED, many)
    assert len(read_bundle(path).repositories) == 10_000


def test_a_failure_half_way_leaves_the_old_bundle(bundle: Path) -> None:
    before = bundle.read_bytes()

    def repositories() -> Iterator[BundledRepository]:
        yield repository("app")
        raise KeyboardInterrupt

    with contextlib.suppress(KeyboardInterrupt):
        write_bundle(bundle, CREATED, repositories())
    assert bundle.read_bytes() == before
    assert list(bundle.parent.iterdir()) == [bundle]


def test_two_files_of_one_path_are_never_written(tmp_path: Path) -> None:
    # "a" with the delegation targets/snapshot, and "a/targets" with its snapshot.
    clash = [
        repository("a", {"targets/snapshot.json": b"1"}),
        repository("a/targets", {"snapshot.json": b"2"}),
    ]
    with pytest.raises(DuplicateNameError, match="a/targets/snapshot"):
        write_bundle(tmp_path / "bundle.zip", CREATED, clash)
    assert list(tmp_path.iterdir()) == []


Members = dict[str, bytes]


def members_of(bundle: Path) -> Members:
    with zipfile.ZipFile(bundle) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def pack(path: Path, members: Members, method: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def edit_manifest(members: Members, **changes: object) -> None:
    manifest: dict[str, Any] = json.loads(members["manifest.json"])
    manifest.update(changes)
    members["manifest.json"] = json.dumps(manifest).encode()


def refusal(path: Path) -> str:
    with pytest.raises(KeymgrError) as caught:
        read_bundle(path)
    assert str(caught.value).isprintable()
    return str(caught.value)


def test_a_bundle_packed_anew_by_another_program_is_read(bundle: Path) -> None:
    pack(bundle, members_of(bundle), zipfile.ZIP_DEFLATED)
    assert len(read_bundle(bundle).repositories) == 2


def test_a_changed_member_is_named(bundle: Path) -> None:
    members = members_of(bundle)
    members["b/targets.json"] = members["b/targets.json"].replace(b"1", b"2")
    pack(bundle, members)
    with pytest.raises(AlteredBundleError, match=r"b/targets\.json is not what"):
        read_bundle(bundle)


@pytest.mark.parametrize("content", [b"", FILES["targets.json"] + b" "])
def test_a_shorter_or_longer_member_is_named(bundle: Path, content: bytes) -> None:
    members = members_of(bundle)
    members["b/targets.json"] = content
    pack(bundle, members)
    assert "b/targets.json" in refusal(bundle)


@pytest.mark.parametrize("name", ["../../root/.ssh/id", "/etc/passwd", "b/x.json", "B\x1b"])
def test_a_member_that_is_not_listed_is_named(bundle: Path, name: str) -> None:
    pack(bundle, {**members_of(bundle), name: b"x"})
    assert "in it but not in the manifest" in refusal(bundle)


def test_a_name_hidden_behind_a_nul_is_not_the_listed_one(bundle: Path) -> None:
    members = members_of(bundle)
    members["b/targets.jsonXhidden"] = members.pop("b/targets.json")
    pack(bundle, members)
    bundle.write_bytes(bundle.read_bytes().replace(b"jsonXhidden", b"json\0hidden"))
    assert "not in the manifest" in refusal(bundle)


def test_a_missing_member_is_named(bundle: Path) -> None:
    members = members_of(bundle)
    del members["b/targets.json"]
    pack(bundle, members)
    assert "b/targets.json is missing" in refusal(bundle)


def test_a_member_that_stands_twice_is_named(bundle: Path) -> None:
    with warnings.catch_warnings(), zipfile.ZipFile(bundle, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("b/targets.json", FILES["targets.json"])
    assert "b/targets.json twice" in refusal(bundle)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_a_member_that_is_no_plain_file_is_named(bundle: Path, kind: int) -> None:
    members = members_of(bundle)
    content = members.pop("b/targets.json")
    pack(bundle, members)
    with zipfile.ZipFile(bundle, "a") as archive:
        info = zipfile.ZipInfo("b/targets.json")
        info.create_system = 3
        info.external_attr = (kind | 0o644) << 16
        archive.writestr(info, content)
    assert "b/targets.json is not a plain file" in refusal(bundle)


def test_an_encrypted_member_is_named(bundle: Path) -> None:
    content = bytearray(bundle.read_bytes())
    entry = content.rindex(b"PK\x01\x02")
    content[entry + 8] |= 1
    bundle.write_bytes(content)
    assert "manifest.json is encrypted" in refusal(bundle)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_unusual_packing_is_named(bundle: Path, method: int) -> None:
    pack(bundle, members_of(bundle), method)
    assert "packed in an unknown way" in refusal(bundle)


def test_a_compression_bomb_is_given_up_at_its_listed_size(bundle: Path) -> None:
    members = members_of(bundle)
    members["b/targets.json"] = bytes(200 << 20)
    pack(bundle, members, zipfile.ZIP_DEFLATED)
    assert bundle.stat().st_size < 1 << 20
    assert "b/targets.json is not what the manifest says" in refusal(bundle)


def test_a_bomb_that_is_listed_at_its_true_size_is_refused(bundle: Path) -> None:
    members = members_of(bundle)
    manifest = json.loads(members["manifest.json"])
    for entry in manifest["repositories"]:
        for file in entry["files"]:
            file["size"] = 60 << 20
    edit_manifest(members, **manifest)
    pack(bundle, members, zipfile.ZIP_DEFLATED)
    assert "its content is too large" in refusal(bundle)


def test_a_manifest_bomb_is_refused(bundle: Path) -> None:
    members = members_of(bundle)
    members["manifest.json"] = b" " * (200 << 20)
    pack(bundle, members, zipfile.ZIP_DEFLATED)
    assert "manifest.json is too large" in refusal(bundle)


def test_a_directory_of_millions_is_refused_before_it_is_parsed(bundle: Path) -> None:
    directory = bytes(64 << 20)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, len(directory), 0, 0)
    bundle.write_bytes(directory + end)
    assert "directory is too large" in refusal(bundle)


def test_a_bundle_beyond_the_limit_is_refused_by_its_size(bundle: Path) -> None:
    with bundle.open("r+b") as file:
        file.truncate(MAX_BUNDLE + 1)
    with pytest.raises(FileTooLargeError):
        read_bundle(bundle)


def test_a_manifest_of_another_version_is_refused_by_both_numbers(bundle: Path) -> None:
    members = members_of(bundle)
    edit_manifest(members, version=2)
    pack(bundle, members)
    with pytest.raises(UnknownVersionError, match="version 2; this keymgr knows version 1 only"):
        read_bundle(bundle)


@pytest.mark.parametrize("name", ["root.json", "timestamp.json"])
def test_what_a_server_takes_from_nobody_is_not_listed(bundle: Path, name: str) -> None:
    listed = [{"gun": "b", "files": [{"name": name, "sha256": "0" * 64, "size": 1}]}]
    members = members_of(bundle)
    edit_manifest(members, repositories=listed)
    pack(bundle, members)
    assert f"a bundle carries no {name}" in refusal(bundle)


def test_a_repository_that_is_listed_twice_is_refused(bundle: Path) -> None:
    members = members_of(bundle)
    listed = json.loads(members["manifest.json"])["repositories"]
    edit_manifest(members, repositories=[listed[1], listed[1]])
    pack(bundle, members)
    assert "bundle has b twice" in refusal(bundle)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all" * 100, bytes(100)])
def test_what_is_no_zip_is_refused(bundle: Path, content: bytes) -> None:
    bundle.write_bytes(content)
    with pytest.raises(MalformedFileError, match="not a sound zip archive"):
        read_bundle(bundle)


def test_a_zip_without_a_manifest_is_refused(bundle: Path) -> None:
    pack(bundle, {"a": b""})
    assert "no manifest.json" in refusal(bundle)


def test_every_changed_byte_is_refused_or_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    write_bundle(path, CREATED, [repository("b", {"1.root.json": b"{}", "targets.json": b"[]"})])
    sound, truth = path.read_bytes(), read_bundle(path)
    for place in range(len(sound)):
        altered = bytearray(sound)
        altered[place] ^= 1 << (place % 8)
        path.write_bytes(altered)
        with contextlib.suppress(KeymgrError):
            read = read_bundle(path)
            assert read.repositories == truth.repositories or read.created != truth.created


def test_every_cut_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bundle.zip"
    write_bundle(path, CREATED, [repository("b", {"1.root.json": b"{}"})])
    sound = path.read_bytes()
    for length in range(len(sound)):
        path.write_bytes(sound[:length])
        refusal(path)


def test_wild_archives_end_in_refusals(bundle: Path) -> None:
    sound, chance = bundle.read_bytes(), random.Random(5)  # noqa: S311 - a test's choice
    for _ in range(1500):
        wild = io.BytesIO(sound)
        for _ in range(chance.randrange(1, 6)):
            wild.seek(chance.randrange(len(sound)))
            wild.write(chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"PK\1\2", b"PK\6\7"]))
        bundle.write_bytes(wild.getvalue())
        with contextlib.suppress(KeymgrError):
            read_bundle(bundle)
