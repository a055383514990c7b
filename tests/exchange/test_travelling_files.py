"""Requests and receipts: written and read alike, judged by format and version first."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import FileTooLargeError
from keymgr.exchange.envelope import DuplicateNameError, UnknownVersionError, WrongFormatError
from keymgr.exchange.receipt import (
    Outcome,
    Receipt,
    ReceiptEntry,
    load_receipt,
    read_receipt,
    write_receipt,
)
from keymgr.exchange.request import Request, load_request, read_request, write_request
from keymgr.exchange.resources import resource
from keymgr.exchange.strict_json import MalformedFileError
from keymgr.trust.names import ROOT, Gun

EXAMPLE = resource("examples/request.json").read_bytes()


def changed(change: Callable[[dict[str, object]], object]) -> bytes:
    document = json.loads(EXAMPLE)
    change(document)
    return json.dumps(document).encode()


def test_the_shipped_request_is_read_and_written_byte_for_byte() -> None:
    request = read_request(EXAMPLE)
    assert write_request(request) == EXAMPLE
    assert request.created == datetime(2026, 1, 15, 9, 30, tzinfo=UTC)
    (repository,) = request.repositories
    assert isinstance(repository.gun, Gun)
    assert repository.gun == "registry.example.org/team/app"
    assert len(repository.snapshot_key.public_key.key_id) == 64
    assert [tag.name for tag in repository.tags] == ["1.0"]


def test_the_shipped_receipt_is_read_and_written_byte_for_byte() -> None:
    content = resource("examples/receipt.json").read_bytes()
    receipt = read_receipt(content)
    assert write_receipt(receipt) == content
    assert [entry.outcome.is_success for entry in receipt.repositories] == [True, False]


def test_another_format_is_refused_by_both_names() -> None:
    with pytest.raises(WrongFormatError, match=r"not a keymgr-receipt file.*'keymgr-request'"):
        read_receipt(EXAMPLE)


@pytest.mark.parametrize("version", [0, 2, -1, "1", None, True, [1], 10**30])
def test_another_version_is_refused_by_both_numbers_before_the_rest(version: object) -> None:
    content = changed(lambda d: d.update(version=version, surprise="from the future"))
    with pytest.raises(UnknownVersionError, match=r"version .*; this keymgr knows version 1 only"):
        read_request(content)


def test_a_file_without_a_format_name_is_refused() -> None:
    with pytest.raises(MalformedFileError, match="does not say what format"):
        read_request(b"{}")
    with pytest.raises(MalformedFileError, match="not a JSON object"):
        read_request(b"[]")


def with_repository(**fields: object) -> bytes:
    def change(document: dict[str, object]) -> None:
        repositories = document["repositories"]
        assert isinstance(repositories, list)
        repositories[0].update(fields)

    return changed(change)


KEY = json.loads(EXAMPLE)["repositories"][0]["snapshot_key"]
TAG = json.loads(EXAMPLE)["repositories"][0]["tags"][0]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (changed(lambda d: d.update(surprise=1)), "unknown field `surprise`"),
        (changed(lambda d: d.pop("server")), "missing required field `server`"),
        (changed(lambda d: d.update(created="2026-01-15T09:30:00+00:00")), "'created'"),
        (changed(lambda d: d.update(created="2026-01-15T09:30:00.5Z")), "'created'"),
        (changed(lambda d: d.update(created="2026-02-30T09:30:00Z")), "RFC3339"),
        (changed(lambda d: d.update(created=1768469400)), "datetime"),
        (changed(lambda d: d.update(server="https://notary.example.org\n")), "regex"),
        (changed(lambda d: d.update(server="file:///etc/passwd")), "regex"),
        (changed(lambda d: d.update(repositories=[])), "length >= 1"),
        (with_repository(gun="../../etc"), "'../../etc' is not a valid repository name"),
        (with_repository(gun="App\x1b[2J"), "not a valid repository name"),
        (with_repository(gun=7), "`str`"),
        (with_repository(snapshot_key=None), "snapshot_key"),
        (with_repository(snapshot_key={**KEY, "keytype": "ecdsa-x509"}), "never a certificate"),
        (with_repository(snapshot_key={**KEY, "keytype": "rot13"}), "rot13"),
        (with_repository(snapshot_key={**KEY, "public": ""}), "length >= 1"),
        (with_repository(snapshot_key={**KEY, "public": "AA=A"}), "base64"),
        (with_repository(snapshot_key={**KEY, "private": "AAAA"}), "unknown field `private`"),
        (with_repository(metadata={"../root.json": ""}), "not a valid metadata file name"),
        (with_repository(metadata={"2.snapshot.json": ""}), "not a valid metadata file name"),
        (with_repository(metadata={"targets/../x.json": ""}), "not a valid metadata file name"),
        (with_repository(tags=[{**TAG, "digest": "sha256:abc"}]), "not a valid digest"),
        (with_repository(tags=[{**TAG, "name": "-x"}]), "not a valid tag"),
        (with_repository(tags=[{**TAG, "size": 0}]), ">= 1"),
        (with_repository(tags=[{**TAG, "size": True}]), "bool"),
        (with_repository(tags=[{**TAG, "media_type": "x"}]), "regex"),
    ],
)
def test_each_wrong_value_is_refused_by_name(content: bytes, reason: str) -> None:
    with pytest.raises(MalformedFileError) as caught:
        read_request(content)
    assert reason in str(caught.value)
    assert str(caught.value).isprintable()


def test_a_repository_or_tag_that_stands_twice_is_refused() -> None:
    twice = json.loads(EXAMPLE)["repositories"] * 2
    with pytest.raises(DuplicateNameError, match=r"registry\.example\.org/team/app twice"):
        read_request(changed(lambda d: d.update(repositories=twice)))
    with pytest.raises(DuplicateNameError, match=r"1\.0 twice"):
        read_request(with_repository(tags=[TAG, TAG]))
    entry = ReceiptEntry(Gun("app"), Outcome.PUBLISHED, {ROOT: 1}, "")
    with pytest.raises(DuplicateNameError, match="receipt has app twice"):
        Receipt(
            created=datetime.now(UTC),
            server="https://notary.example.org",
            bundle_sha256="0" * 64,
            repositories=(entry, entry),
        )


def test_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "request.json"
    with huge.open("wb") as file:
        file.truncate(1 << 30)
    for load in (load_request, load_receipt):
        with pytest.raises(FileTooLargeError):
            load(huge)


def test_loading_is_reading_the_file(tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_bytes(EXAMPLE)
    assert load_request(path) == read_request(EXAMPLE)


def test_refusals_are_whole_sentences_with_a_next_step() -> None:
    for content in (b"", b"{}", changed(lambda d: d.update(version=2)), with_repository(gun="A")):
        with pytest.raises(KeymgrError) as caught:
            read_request(content)
        for sentence in (str(caught.value), caught.value.next_step()):
            assert sentence.endswith(".")
            assert "{" not in sentence


def test_ten_thousand_repositories_are_an_ordinary_request() -> None:
    (one,) = read_request(EXAMPLE).repositories
    many = tuple(
        type(one)(Gun(f"app{n}"), one.snapshot_key, one.timestamp_key, {}, one.tags)
        for n in range(10_000)
    )
    created = datetime(2026, 1, 1, tzinfo=UTC)
    request = Request(created=created, server="https://notary.example.org", repositories=many)
    assert read_request(write_request(request)) == request
