"""``keymgr-courier request`` against the real Notary server and registry."""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import urllib.request
from pathlib import Path

import pytest

from keymgr.exchange.request import RequestedRepository, load_request
from keymgr.trust.names import Digest, Gun
from tests.conftest import require_programs
from tests.courier.conftest import Courier
from tests.courier.images import DOCKER, OCI, OCI_INDEX, push, push_index
from tests.courier.signing import Author, bundle, new_key
from tests.stack import Stack


def requested(run: Courier, stack: Stack, *arguments: object) -> list[RequestedRepository]:
    ended = run(
        *("request", "--server", stack.notary, "--ca", stack.ca, "--out", "request.json"),
        *arguments,
    )
    assert ended.status == 0, ended.err
    request = load_request(Path("request.json"))
    assert request.server == stack.notary
    return list(request.repositories)


def published(run: Courier, stack: Stack, gun: Gun, files: dict[str, bytes]) -> None:
    package = bundle(Path("bundle.zip"), {gun: files})
    where = ("--server", stack.notary, "--ca", stack.ca)
    ended = run("publish", package, *where, "--out", "receipt.json")
    assert ended.status == 0, ended.err


def fetched(stack: Stack, gun: str, name: str) -> bytes:
    context = ssl.create_default_context(cafile=stack.ca)
    url = f"{stack.notary}/v2/{gun}/_trust/tuf/{name}"
    with urllib.request.urlopen(url, context=context) as answer:  # noqa: S310 - own loopback
        content: bytes = answer.read()
    return content


def test_a_new_repository_brings_no_metadata_and_keys_that_the_server_signs_with(
    run: Courier, stack: Stack
) -> None:
    gun = Gun(f"{stack.registry}/courier/new")
    (repository,) = requested(run, stack, gun)
    assert repository.metadata == {}
    assert repository.tags == ()
    author = Author.of(repository)
    published(run, stack, gun, author.root() | author.targets(1, {}))
    for role, key in (("snapshot", author.snapshot), ("timestamp", author.timestamp)):
        (signature,) = json.loads(fetched(stack, gun, f"{role}.json"))["signatures"]
        assert signature["keyid"] == key.key_id


def test_all_tags_come_with_digest_size_and_type_of_their_manifests(
    run: Courier, stack: Stack
) -> None:
    gun = Gun(f"{stack.registry}/courier/tags")
    first = push(gun, "1.0", "one")
    second = push(gun, "2.0", "two", OCI)
    index = push_index(gun, "latest", first)
    (repository,) = requested(run, stack, gun)
    assert {(tag.name, tag.digest, tag.size, tag.media_type) for tag in repository.tags} == {
        ("1.0", Digest.of(first), len(first), DOCKER),
        ("2.0", Digest.of(second), len(second), OCI),
        ("latest", Digest.of(index), len(index), OCI_INDEX),
    }
    (chosen,) = requested(run, stack, gun, "--tag", "2.0", "--tag", "2.0")
    assert [tag.name for tag in chosen.tags] == ["2.0"]


def test_a_tag_that_is_not_there_is_named_and_nothing_is_written(
    run: Courier, stack: Stack
) -> None:
    gun = f"{stack.registry}/courier/none"
    ended = run(
        *("request", "--server", stack.notary, "--ca", stack.ca, gun, "--tag", "9.9"),
        *("--out", "request.json", "--json"),
    )
    assert ended.status == 1
    assert ended.error["code"] == "tag-not-found"
    assert "9.9" in ended.error["message"]
    assert not Path("request.json").exists()


def test_present_metadata_comes_whole_with_every_root_and_every_delegation(
    run: Courier, stack: Stack
) -> None:
    gun = Gun(f"{stack.registry}/courier/whole")
    (new,) = requested(run, stack, gun)
    author, alice, deep = Author.of(new), new_key(), new_key()
    files = author.root() | author.targets(1, {"1.0": b"manifest"}, {"targets/alice": alice})
    files |= author.delegated("targets/alice", alice, {}, {"targets/alice/deep": deep})
    files |= author.delegated("targets/alice/deep", deep, {"2.0": b"other"})
    for part in (files, author.root(), author.root()):
        published(run, stack, gun, part)
        files |= part
    (repository,) = requested(run, stack, gun)
    assert repository.metadata == {
        **files,
        "root.json": files["3.root.json"],
        "snapshot.json": fetched(stack, gun, "snapshot.json"),
        "timestamp.json": fetched(stack, gun, "timestamp.json"),
    }


def test_a_repository_of_notarys_own_client_comes_as_that_client_knows_it(
    run: Courier, stack: Stack, tmp_path: Path
) -> None:
    require_programs("notary")
    gun = f"{stack.registry}/courier/notary"
    folder = tmp_path / "notary"
    secrets = {f"NOTARY_{role}_PASSPHRASE": "test-pass" for role in ("ROOT", "TARGETS", "SNAPSHOT")}
    notary = ["notary", "-s", stack.notary, "-d", str(folder), "--tlscacert", str(stack.ca)]
    for command in (
        ["init", "-p", gun],
        ["addhash", "-p", gun, "1.0", "7", "--sha256", Digest.of(b"content")[7:]],
        ["key", "rotate", gun, "snapshot", "-r"],
        ["list", gun],
    ):
        subprocess.run(
            [*notary, *command],
            check=True,
            capture_output=True,
            env={**os.environ, **secrets},
            timeout=60,
        )
    (repository,) = requested(run, stack, gun)
    cache = folder / "tuf" / gun / "metadata"
    known = {path.name: path.read_bytes() for path in cache.iterdir() if path.is_file()}
    brought = {str(name): content for name, content in repository.metadata.items()}
    assert brought["root.json"] == known["root.json"]
    assert brought["targets.json"] == known["targets.json"]
    newest = json.loads(known["root.json"])["signed"]["version"]
    assert newest > 1
    assert brought[f"{newest}.root.json"] == known["root.json"]
    assert {f"{version}.root.json" for version in range(1, newest)} <= brought.keys()


def test_a_list_of_repositories_is_asked_for_in_its_order_once_each(
    run: Courier, stack: Stack
) -> None:
    guns = [f"{stack.registry}/courier/many{number}" for number in range(40)]
    Path("guns.txt").write_text("\n".join(["# ours", *guns, guns[0]]))
    repositories = requested(run, stack, guns[7], "--guns-from", "guns.txt")
    assert [entry.gun for entry in repositories] == [guns[7], *guns[:7], *guns[8:]]


def test_the_registry_may_be_another_than_the_name_says(run: Courier, stack: Stack) -> None:
    manifest = push(Gun(f"{stack.registry}/team/app"), "1.0", "elsewhere")
    where = ("--registry", f"http://{stack.registry}")
    (repository,) = requested(run, stack, "registry.invalid/team/app", *where)
    assert [tag.digest for tag in repository.tags] == [Digest.of(manifest)]


def test_a_registry_that_cannot_be_reached_costs_the_tags_only_and_is_told(
    run: Courier, stack: Stack
) -> None:
    arguments = ["request", "--server", stack.notary, "--ca", stack.ca, "registry.invalid/app"]
    ended = run(*arguments, "--out", "request.json", "--json")
    assert ended.status == 0
    (warning,) = ended.document["warnings"]
    assert "registry.invalid could not be reached" in warning
    assert "tags of registry.invalid/app are not in the request" in warning
    ended = run(*arguments, "--out", "other.json", "--tag", "1.0")
    assert ended.status == 1
    assert not Path("other.json").exists()


@pytest.mark.parametrize("gun", ["Team/App", "app:1.0", "../x"])
def test_a_name_that_is_none_is_refused_before_anything_is_asked(run: Courier, gun: str) -> None:
    ended = run("request", "--server", "https://localhost:1", gun, "--out", "r.json", "--json")
    assert ended.status == 1
    assert ended.error["code"] == "invalid-name"
