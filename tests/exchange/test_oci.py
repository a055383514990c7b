"""Digests of images are computed from OCI layouts, whoever wrote them, and hostile ones refused."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import random
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import ReadFailedError
from keymgr.exchange.oci import (
    AlteredBlobError,
    DockerArchiveError,
    NotOciLayoutError,
    OciImage,
    read_oci,
)
from keymgr.exchange.strict_json import MalformedFileError
from keymgr.exchange.tarball import CompressedArchiveError
from keymgr.trust.names import Digest, InvalidNameError
from tests.conftest import require_programs
from tests.stack import Stack

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"
REF_NAME = "org.opencontainers.image.ref.name"
CONTAINERD_NAME = "io.containerd.image.name"
LAYOUT = b'{"imageLayoutVersion": "1.0.0"}'
IMAGE = json.dumps({"schemaVersion": 2, "mediaType": MANIFEST, "layers": []}).encode()
PLATFORMS = json.dumps({"schemaVersion": 2, "mediaType": INDEX, "manifests": []}).encode()


def blob_name(content: bytes) -> str:
    return f"blobs/sha256/{hashlib.sha256(content).hexdigest()}"


def descriptor(content: bytes, media_type: str = MANIFEST, **annotations: str) -> dict[str, object]:
    digest = Digest.of(content)
    return {
        "mediaType": media_type,
        "digest": digest,
        "size": len(content),
        "annotations": annotations,
    }


def layout_of(*descriptors: Mapping[str, object], blobs: tuple[bytes, ...]) -> dict[str, bytes]:
    index = json.dumps({"schemaVersion": 2, "manifests": descriptors}).encode()
    return {"oci-layout": LAYOUT, "index.json": index, **{blob_name(b): b for b in blobs}}


PLAIN = layout_of(descriptor(IMAGE, **{REF_NAME: "v1"}), blobs=(IMAGE,))
EXPECTED = [OciImage("v1", Digest.of(IMAGE), len(IMAGE), MANIFEST)]


def write_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def tar_of(files: Mapping[str, bytes], kind: int = tarfile.PAX_FORMAT) -> bytes:
    output = io.BytesIO()
    with tarfile.open(fileobj=output, mode="w", format=kind) as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return output.getvalue()


def write_tar(folder: Path, files: Mapping[str, bytes]) -> Path:
    path = folder / "image.tar"
    path.write_bytes(tar_of(files))
    return path


def test_a_folder_and_a_tar_of_it_give_the_same_digest(tmp_path: Path) -> None:
    packed = tmp_path / "image.tgz"
    packed.write_bytes(gzip.compress(tar_of(PLAIN)))
    dotted = tmp_path / "dotted.tar"
    dotted.write_bytes(tar_of({f"./{name}": content for name, content in PLAIN.items()}))

    assert read_oci(write_folder(tmp_path / "layout", PLAIN)) == EXPECTED
    assert read_oci(write_tar(tmp_path, PLAIN)) == EXPECTED
    assert read_oci(packed) == EXPECTED
    assert read_oci(dotted) == EXPECTED


def test_the_order_of_an_archive_does_not_matter(tmp_path: Path) -> None:
    backwards = dict(reversed(PLAIN.items()))
    assert read_oci(write_tar(tmp_path, backwards)) == EXPECTED


@pytest.mark.parametrize("kind", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_every_tar_dialect_is_read(tmp_path: Path, kind: int) -> None:
    long_name = {"unrelated/" + "x" * 90 + "/" + "y" * 60: b"", **PLAIN}
    path = tmp_path / "image.tar"
    path.write_bytes(tar_of(long_name, kind))
    assert read_oci(path) == EXPECTED


def test_an_extended_header_names_the_next_file(tmp_path: Path) -> None:
    path = tmp_path / "image.tar"
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as tar:
        for number, (name, content) in enumerate(PLAIN.items()):
            member = tarfile.TarInfo(f"short-{number}")
            member.size = len(content)
            member.pax_headers = {"path": name, "comment": "ü"}
            tar.addfile(member, io.BytesIO(content))
    assert read_oci(path) == EXPECTED


def test_an_index_of_platforms_is_signed_as_itself(tmp_path: Path) -> None:
    named = {CONTAINERD_NAME: "registry.example.org/app:v2", REF_NAME: "v2"}
    files = layout_of(
        descriptor(IMAGE), descriptor(PLATFORMS, INDEX, **named), blobs=(IMAGE, PLATFORMS)
    )
    assert read_oci(write_folder(tmp_path, files)) == [
        OciImage(None, Digest.of(IMAGE), len(IMAGE), MANIFEST),
        OciImage("registry.example.org/app:v2", Digest.of(PLATFORMS), len(PLATFORMS), INDEX),
    ]


def save_docker_archive(path: Path) -> None:
    layer = tar_of({"hello": b"hello"})
    config = json.dumps(
        {
            "architecture": "amd64",
            "os": "linux",
            "config": {},
            "rootfs": {
                "type": "layers",
                "diff_ids": [f"sha256:{hashlib.sha256(layer).hexdigest()}"],
            },
        }
    ).encode()
    listed = [{"Config": "config.json", "RepoTags": ["app:v1"], "Layers": ["layer.tar"]}]
    files = {
        "manifest.json": json.dumps(listed).encode(),
        "config.json": config,
        "layer.tar": layer,
    }
    path.write_bytes(tar_of(files))


def skopeo(*arguments: str) -> None:
    subprocess.run(
        ["skopeo", "--insecure-policy", "copy", *arguments], check=True, capture_output=True
    )


def test_what_skopeo_writes_has_the_digest_that_the_registry_reports(
    tmp_path: Path, stack: Stack
) -> None:
    require_programs("skopeo")
    save_docker_archive(tmp_path / "saved.tar")
    folder, archive = tmp_path / "layout", tmp_path / "layout.tar"
    skopeo(f"docker-archive:{tmp_path}/saved.tar", f"oci:{folder}:v1")
    skopeo(f"oci:{folder}:v1", f"oci-archive:{archive}:v1")
    remote = f"docker://{stack.registry}/oci/app:v1"
    skopeo(f"oci:{folder}:v1", remote, "--dest-tls-verify=false")

    shown = subprocess.run(
        ["skopeo", "inspect", "--tls-verify=false", remote],
        check=True,
        capture_output=True,
    )
    (image,) = read_oci(folder)

    assert image.digest == json.loads(shown.stdout)["Digest"]
    assert image.ref_name == "v1"
    assert read_oci(archive) == [image]


def test_an_archive_of_docker_save_is_refused_with_the_reason(tmp_path: Path) -> None:
    save_docker_archive(tmp_path / "saved.tar")
    with pytest.raises(DockerArchiveError, match="another than the registry's"):
        read_oci(tmp_path / "saved.tar")


def test_other_files_and_folders_are_no_layout(tmp_path: Path) -> None:
    with pytest.raises(NotOciLayoutError):
        read_oci(tmp_path)
    with pytest.raises(NotOciLayoutError):
        read_oci(write_tar(tmp_path, {"index.json": b"{}"}))
    with pytest.raises(ReadFailedError):
        read_oci(tmp_path / "nothing")
    (tmp_path / "text").write_text("not an archive" * 100)
    with pytest.raises(MalformedFileError, match="no tar archive"):
        read_oci(tmp_path / "text")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ReadFailedError):
        read_oci(tmp_path / "pipe")


def test_a_compression_that_is_not_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "image.tar.zst").write_bytes(b"\x28\xb5\x2f\xfd" + bytes(100))
    with pytest.raises(CompressedArchiveError, match="zstd"):
        read_oci(tmp_path / "image.tar.zst")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"size": 1}, "the index says 1"),
        ({"mediaType": INDEX}, "another kind"),
        ({"mediaType": "text/html"}, "not an image's"),
        ({"digest": Digest.of(b"absent")}, "not in the layout"),
        ({"annotations": {REF_NAME: "v1\x1b[2J"}}, "not a valid one"),
        ({"annotations": [1]}, "Expected"),
    ],
)
def test_a_descriptor_that_says_another_thing_than_the_blob_is_refused(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    files = layout_of(descriptor(IMAGE) | change, blobs=(IMAGE,))
    with pytest.raises(MalformedFileError, match=reason):
        read_oci(write_folder(tmp_path, files))


def test_a_blob_that_was_altered_is_refused(tmp_path: Path) -> None:
    altered = PLAIN | {blob_name(IMAGE): IMAGE.replace(b"[]", b"{}")}
    with pytest.raises(AlteredBlobError):
        read_oci(write_folder(tmp_path / "layout", altered))
    with pytest.raises(AlteredBlobError):
        read_oci(write_tar(tmp_path, altered))


def test_a_blob_that_is_no_manifest_is_refused(tmp_path: Path) -> None:
    other = b'{"schemaVersion": 1}'
    with pytest.raises(MalformedFileError, match="schema version 2"):
        read_oci(write_folder(tmp_path, layout_of(descriptor(other), blobs=(other,))))


@pytest.mark.parametrize("digest", ["sha512:" + "0" * 128, "sha256:../../../etc/passwd", ""])
def test_a_digest_that_is_no_sha256_is_refused(tmp_path: Path, digest: str) -> None:
    files = layout_of(descriptor(IMAGE) | {"digest": digest}, blobs=(IMAGE,))
    with pytest.raises(InvalidNameError):
        read_oci(write_folder(tmp_path, files))


@pytest.mark.parametrize("name", ["../index.json", "/index.json", "blobs/../../index.json"])
def test_a_name_that_leads_out_of_the_archive_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(MalformedFileError, match="leads out"):
        read_oci(write_tar(tmp_path, PLAIN | {name: b""}))


def test_a_file_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "image.tar"
    once = tar_of(PLAIN).rstrip(b"\0")
    once += bytes(-len(once) % 512)
    path.write_bytes(once + tar_of(PLAIN))
    with pytest.raises(MalformedFileError, match="twice"):
        read_oci(path)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "image.tar"
    (tmp_path / "index.json").write_bytes(PLAIN["index.json"])
    with tarfile.open(path, "w") as tar:
        for name, content in PLAIN.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            if name == "index.json":
                member.type, member.size = tarfile.SYMTYPE, 0
                member.linkname = str(tmp_path / "index.json")
            tar.addfile(member, io.BytesIO(content))
    with pytest.raises(NotOciLayoutError):
        read_oci(path)


def test_a_bomb_is_refused_before_it_fills_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.tgz"
    with gzip.open(path, "wb") as output:
        header = tarfile.TarInfo("layer")
        header.size = 1 << 33
        output.write(header.tobuf(tarfile.GNU_FORMAT))
        for _ in range(100):
            output.write(bytes(1 << 20))
    with pytest.raises(MalformedFileError, match="more than any image would"):
        read_oci(path)


def test_a_huge_extended_header_is_refused(tmp_path: Path) -> None:
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 1 << 40
    (tmp_path / "image.tar").write_bytes(header.tobuf(tarfile.GNU_FORMAT) + bytes(1024))
    with pytest.raises(MalformedFileError, match="extended header"):
        read_oci(tmp_path / "image.tar")


def test_an_index_without_images_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MalformedFileError, match="no image"):
        read_oci(write_folder(tmp_path / "empty", layout_of(blobs=())))
    with pytest.raises(MalformedFileError, match="too large"):
        read_oci(write_tar(tmp_path, PLAIN | {"index.json": b" " * (5 << 20)}))
    with pytest.raises(KeymgrError):
        read_oci(write_folder(tmp_path / "large", PLAIN | {"index.json": b" " * (5 << 20)}))


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=2000), packed=st.booleans())
def test_no_bytes_crash_the_reader(tmp_path: Path, content: bytes, *, packed: bool) -> None:
    path = tmp_path / "image.tar"
    path.write_bytes(gzip.compress(content) if packed else content)
    with pytest.raises(KeymgrError):
        read_oci(path)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(), packed=st.booleans())
def test_a_damaged_archive_is_refused_or_names_the_same_image(
    tmp_path: Path, seed: int, *, packed: bool
) -> None:
    chance = random.Random(seed)  # noqa: S311 - reproducible damage
    sound = tar_of({"unrelated/" + "x" * 150: b"", **PLAIN}).rstrip(b"\0")
    damaged = bytearray(gzip.compress(sound) if packed else sound)
    for _ in range(chance.randint(1, 3)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    path = tmp_path / "image.tar"
    path.write_bytes(damaged)
    try:
        images = read_oci(path)
    except KeymgrError:
        return
    assert [image.digest for image in images] == [Digest.of(IMAGE)]
