"""A site is what docker reads from a plain web server: found again, reproducible, whole."""

from __future__ import annotations

import hashlib
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keymgr.exchange.durable import WriteFailedError
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.site import AlteredSiteError, is_site, read_site, site_files, write_site
from keymgr.exchange.strict_json import MalformedFileError
from keymgr.trust import notary
from keymgr.trust.metadata import FileMeta, Payload, Snapshot, Timestamp
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, InvalidNameError, RoleName

APP = Gun("registry.example.org:5000/team/app")
DB = Gun("registry.example.org:5000/team/db")
EXPIRES = datetime(2030, 1, 1, tzinfo=UTC)
RELEASES = RoleName("targets/releases")
Files = dict[MetadataName, bytes]


def summary(content: bytes) -> FileMeta:
    return FileMeta(len(content), {"sha256": hashlib.sha256(content).digest()})


def unsigned(role: RoleName, payload: Payload) -> bytes:
    return notary.assemble(role, payload, notary.message_of(payload), ()).content


def repository(version: int = 1) -> Files:
    """A repository's files. Signatures are not this layer's matter, so there are none."""
    roots = {number: b'{"root": %d}' % number for number in range(1, version + 1)}
    targets, releases = b'{"targets": %d}' % version, b'{"releases": %d}' % version
    meta = {
        ROOT: summary(roots[version]),
        TARGETS: summary(targets),
        RELEASES: summary(releases),
    }
    snapshot = unsigned(SNAPSHOT, Snapshot(version, EXPIRES, meta))
    meta = {ROOT: summary(roots[version]), SNAPSHOT: summary(snapshot)}
    timestamp = unsigned(TIMESTAMP, Timestamp(version, EXPIRES, meta))
    return {
        **{MetadataName.of_root(number): root for number, root in roots.items()},
        MetadataName("root.json"): roots[version],
        MetadataName("timestamp.json"): timestamp,
        MetadataName("snapshot.json"): snapshot,
        MetadataName("targets.json"): targets,
        MetadataName("targets/releases.json"): releases,
    }


def content_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_is_written_is_found_again_and_nothing_else(tmp_path: Path) -> None:
    files = {APP: repository(version=3), DB: repository()}
    write_site(tmp_path, files)
    assert is_site(tmp_path)
    assert read_site(tmp_path) == files


def test_files_stand_where_a_client_asks_for_them(tmp_path: Path) -> None:
    files = repository(version=2)
    write_site(tmp_path, {APP: files})

    targets = hashlib.sha256(files[MetadataName("targets.json")]).hexdigest()
    releases = hashlib.sha256(files[MetadataName("targets/releases.json")]).hexdigest()
    snapshot = hashlib.sha256(files[MetadataName("snapshot.json")]).hexdigest()
    root = hashlib.sha256(files[MetadataName("root.json")]).hexdigest()
    tuf = "v2/registry.example.org:5000/team/app/_trust/tuf"
    assert set(content_of(tmp_path)) == {
        "manifest.json",
        "v2/index.html",
        f"{tuf}/root.json",
        f"{tuf}/root.{root}.json",
        f"{tuf}/1.root.json",
        f"{tuf}/2.root.json",
        f"{tuf}/timestamp.json",
        f"{tuf}/snapshot.{snapshot}.json",
        f"{tuf}/targets.{targets}.json",
        f"{tuf}/targets/releases.{releases}.json",
    }


def test_the_manifest_holds_the_sums_of_all_other_files(tmp_path: Path) -> None:
    manifest = write_site(tmp_path, {APP: repository(), DB: repository()})
    listed = json.loads(manifest.read_bytes())["files"]
    sums = "".join(f"{file['sha256']}  {file['path']}\n" for file in listed)
    subprocess.run(
        ["sha256sum", "--check", "--strict"],
        input=sums.encode(),
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    assert {file["path"] for file in listed} == set(content_of(tmp_path)) - {"manifest.json"}


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    write_site(tmp_path / "one", {APP: repository(), DB: repository()})
    write_site(tmp_path / "two", {DB: repository(), APP: repository()})
    write_site(tmp_path / "two", {APP: repository()})
    assert content_of(tmp_path / "one") == content_of(tmp_path / "two")


def test_other_repositories_and_other_files_stay(tmp_path: Path) -> None:
    write_site(tmp_path, {DB: repository()})
    (tmp_path / "robots.txt").write_text("theirs")
    write_site(tmp_path, {APP: repository()})
    write_site(tmp_path, {APP: repository(version=2)})

    assert read_site(tmp_path) == {APP: repository(version=2), DB: repository()}
    assert (tmp_path / "robots.txt").read_text() == "theirs"
    fresh = write_site(tmp_path / "fresh", {APP: repository(version=2), DB: repository()})
    assert (tmp_path / "manifest.json").read_bytes() == fresh.read_bytes()


def test_a_client_finds_one_whole_state_at_every_moment_of_an_update(tmp_path: Path) -> None:
    old, new = repository(version=1), repository(version=2)
    write_site(tmp_path, {APP: old})
    (tmp_path / "manifest.json").unlink()
    chain = [MetadataName.of_role(role) for role in (TIMESTAMP, SNAPSHOT, TARGETS, RELEASES)]

    for path, content in site_files(APP, new).items():
        (tmp_path / path).write_bytes(content)
        found = read_site(tmp_path)[APP]
        seen = [found.get(name) for name in chain]
        assert seen in ([old[name] for name in chain], [new[name] for name in chain])
    assert found[MetadataName("root.json")] == new[MetadataName("root.json")]


def test_every_changed_or_missing_file_is_noticed(tmp_path: Path) -> None:
    write_site(tmp_path, {APP: repository(version=2)})
    for name, content in content_of(tmp_path).items():
        if name == "manifest.json":
            continue
        (tmp_path / name).write_bytes(content[:-1] + b"?")
        with pytest.raises(AlteredSiteError, match="not what the manifest says"):
            read_site(tmp_path)
        (tmp_path / name).unlink()
        with pytest.raises(AlteredSiteError, match="missing"):
            read_site(tmp_path)
        (tmp_path / name).write_bytes(content)
    assert read_site(tmp_path)


def test_a_foreign_manifest_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"name": "A web app"}')
    with pytest.raises(MalformedFileError):
        write_site(tmp_path, {APP: repository()})
    assert content_of(tmp_path) == {"manifest.json": b'{"name": "A web app"}'}


@pytest.mark.parametrize(
    "listed",
    [
        {"path": "../secret", "sha256": "0" * 64, "size": 1},
        {"path": "/etc/passwd", "sha256": "0" * 64, "size": 1},
        {"path": "v2/\0", "sha256": "0" * 64, "size": 1},
        {"path": "v2/index.html", "sha256": "short", "size": 1},
        {"path": "v2/index.html"},
    ],
)
def test_a_hostile_manifest_is_refused(tmp_path: Path, listed: dict[str, object]) -> None:
    manifest = {"format": "keymgr-site", "version": 1, "files": [listed]}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(MalformedFileError):
        read_site(tmp_path)


def test_a_newer_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"format": "keymgr-site", "version": 2, "files": []}')
    with pytest.raises(MalformedFileError, match="version"):
        read_site(tmp_path)


def test_a_folder_that_is_no_repository_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "v2" / "UPPER" / "_trust" / "tuf").mkdir(parents=True)
    with pytest.raises(InvalidNameError):
        read_site(tmp_path)


def test_damaged_metadata_is_left_for_the_clients_walk_to_judge(tmp_path: Path) -> None:
    tuf = tmp_path / "v2" / "app" / "_trust" / "tuf"
    tuf.mkdir(parents=True)
    (tuf / "root.json").write_bytes(b"{}")
    (tuf / "timestamp.json").write_bytes(b"not JSON")
    assert read_site(tmp_path) == {
        "app": {"root.json": b"{}", "timestamp.json": b"not JSON"},
    }


def test_a_link_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    outside, site = tmp_path / "outside", tmp_path / "site"
    outside.mkdir()
    (site / "v2").mkdir(parents=True)
    (site / "v2" / "registry.example.org:5000").symlink_to(outside)
    with pytest.raises(WriteFailedError, match="link"):
        write_site(site, {APP: repository()})
    assert not list(outside.rglob("*.json"))


def test_a_failed_export_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    write_site(tmp_path, {APP: repository()})
    before = content_of(tmp_path)
    (tmp_path / "v2" / "registry.example.org:5000" / "team" / "db").write_text("in the way")
    with pytest.raises(WriteFailedError):
        write_site(tmp_path, {APP: repository(version=2), DB: repository()})
    (tmp_path / "v2" / "registry.example.org:5000" / "team" / "db").unlink()
    assert content_of(tmp_path) == before
