"""Parsers of metadata: what was written reads back, and all else ends in one error."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.trust import notary
from keymgr.trust.keys import KeyType, PublicKey, Signature
from keymgr.trust.metadata import (
    Delegation,
    FileMeta,
    Payload,
    Role,
    Root,
    Signed,
    Snapshot,
    Target,
    Targets,
    Timestamp,
)
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, KeyId, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError
from tests.trust.json_values import OBJECTS, TEXT, VALUES
from tests.trust.real_files import NOTARY
from tests.trust.repository import RepositoryPlan, key

READERS: Final[dict[RoleName, Callable[[bytes], Signed[Payload]]]] = {
    ROOT: notary.read_root,
    TARGETS: notary.read_targets,
    SNAPSHOT: notary.read_snapshot,
    TIMESTAMP: notary.read_timestamp,
}

VERSIONS: Final = st.integers(1, 2**53)
TIMES: Final = st.none() | st.integers(1, 10**11).map(
    lambda seconds: datetime(2, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
KEYS: Final = st.builds(PublicKey, st.sampled_from(KeyType), st.binary(max_size=80))
KEY_LISTS: Final = st.lists(KEYS, unique=True, max_size=4)
SHA256: Final = st.binary(min_size=32, max_size=32)
SHA512: Final = st.binary(min_size=64, max_size=64)
HASHES: Final = st.fixed_dictionaries({"sha256": SHA256}, optional={"sha512": SHA512})
FILE_METAS: Final = st.builds(FileMeta, st.integers(0, 2**53), HASHES)
TARGETS_LISTED: Final = st.builds(
    Target, st.integers(0, 2**53), HASHES | st.fixed_dictionaries({"sha512": SHA512}), VALUES
)
SIGNATURES: Final = st.lists(
    st.builds(
        Signature,
        SHA256.map(bytes.hex).map(KeyId),
        st.sampled_from(["ecdsa", "rsapss", "eddsa", "new"]),
        st.binary(max_size=70),
    ),
    max_size=3,
).map(tuple)


@st.composite
def roles(draw: st.DrawFn, name: RoleName, keys: list[PublicKey]) -> Role:
    chosen = draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    return Role(name, tuple(key.key_id for key in chosen), draw(st.integers(1, 9)))


@st.composite
def roots(draw: st.DrawFn) -> Root:
    keys = draw(KEY_LISTS)
    listed = {name: draw(roles(name, keys)) for name in READERS}
    return Root(draw(VERSIONS), draw(TIMES), {key.key_id: key for key in keys}, listed)


@st.composite
def targets(draw: st.DrawFn) -> Targets:
    keys = draw(KEY_LISTS)
    names = draw(st.lists(st.from_regex(r"targets/[-a-z0-9_]{1,9}", fullmatch=True), unique=True))
    return Targets(
        draw(VERSIONS),
        draw(TIMES),
        draw(st.dictionaries(TEXT, TARGETS_LISTED, max_size=4)),
        {key.key_id: key for key in keys},
        tuple(
            Delegation(draw(roles(RoleName(name), keys)), tuple(draw(st.lists(TEXT, max_size=3))))
            for name in names
        ),
    )


def metas(*names: RoleName) -> st.SearchStrategy[dict[RoleName, FileMeta]]:
    return st.fixed_dictionaries(
        dict.fromkeys(names, FILE_METAS), optional={RoleName("targets/a"): FILE_METAS}
    )


PAYLOADS: Final[dict[RoleName, st.SearchStrategy[Payload]]] = {
    ROOT: roots(),
    TARGETS: targets(),
    SNAPSHOT: st.builds(Snapshot, VERSIONS, TIMES, metas(ROOT, TARGETS)),
    TIMESTAMP: st.builds(Timestamp, VERSIONS, TIMES, metas(SNAPSHOT)),
}


@pytest.mark.parametrize("role", READERS)
@given(st.data())
def test_what_is_written_reads_back_as_it_was(role: RoleName, data: st.DataObject) -> None:
    payload, signatures = data.draw(PAYLOADS[role]), data.draw(SIGNATURES)
    written = notary.assemble(role, payload, notary.message_of(payload), signatures)

    assert READERS[role](written.content) == written


@pytest.mark.parametrize("role", READERS)
@given(content=st.binary() | OBJECTS.map(json.dumps).map(str.encode))
def test_any_bytes_end_in_the_one_error(role: RoleName, content: bytes) -> None:
    with pytest.raises(MalformedMetadataError) as refused:
        READERS[role](content)

    assert str(refused.value).isprintable()


@pytest.mark.parametrize("role", READERS)
@given(data=st.data())
def test_a_file_with_any_part_replaced_is_read_or_ends_in_the_one_error(
    role: RoleName, data: st.DataObject
) -> None:
    document = json.loads(NOTARY.files()[f"{role}.json"])
    node = document
    while True:
        name = data.draw(
            st.sampled_from(list(node) if isinstance(node, dict) else range(len(node)))
        )
        child = node[name]
        if not isinstance(child, dict | list) or not child or data.draw(st.booleans()):
            break
        node = child
    if isinstance(node, dict) and data.draw(st.booleans()):
        node[data.draw(TEXT | st.just(str(name).upper()))] = data.draw(VALUES)
    else:
        node[name] = data.draw(VALUES | st.floats())

    assert error_of(role, json.dumps(document).encode()).isprintable()


def error_of(role: RoleName, content: bytes) -> str:
    """Return what the one error says, nothing where the file can be read."""
    try:
        READERS[role](content)
    except MalformedMetadataError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("text", "expires"),
    [
        ("2027-01-02T03:04:05Z", datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2027-01-02T03:04:05.123456789Z", datetime(2027, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2027-01-02T03:04:05+02:30", datetime(2027, 1, 2, 0, 34, 5, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+01:00", None),
        (None, None),
    ],
)
def test_expiry_dates_are_read_in_the_forms_that_go_writes(
    text: str | None, expires: datetime | None
) -> None:
    assert notary.read_targets(targets_expiring(text)).payload.expires == expires


@pytest.mark.parametrize(
    "text",
    [
        "2027-01-02",
        "2027-01-02T03:04:05",
        "2027-01-02 03:04:05Z",
        "2027-01-02t03:04:05z",
        "2027-02-30T03:04:05Z",
        "2027-01-02T24:00:00Z",
        "2027-01-02T03:04:60Z",
        "2027-01-02T03:04:05+99:00",
        "20270102T030405Z",
        "٢٠٢٧-01-02T03:04:05Z",
        "",
        1798859045,
        {},
    ],
)
def test_expiry_dates_in_other_forms_are_refused(text: object) -> None:
    with pytest.raises(MalformedMetadataError, match="expires"):
        notary.read_targets(targets_expiring(text))


def targets_expiring(text: object) -> bytes:
    def edit(body: dict[str, Any]) -> None:
        body["expires"] = text

    return RepositoryPlan(edits={TARGETS: edit}).make()["targets.json"]


def test_a_key_that_a_role_names_twice_is_one_key() -> None:
    def edit(body: dict[str, Any]) -> None:
        body["roles"]["targets"]["keyids"] *= 2

    root = notary.read_root(RepositoryPlan(edits={ROOT: edit}).make()["root.json"])

    assert root.payload.roles[TARGETS].key_ids == (key("tagger").public.key_id,)


@pytest.mark.parametrize("role", READERS)
def test_a_file_larger_than_clients_download_is_refused(role: RoleName) -> None:
    limit = (1 << 20) if role == TIMESTAMP else (100 << 20)

    with pytest.raises(MalformedMetadataError, match="larger than any client would download"):
        READERS[role](b" " * (limit + 1))


def test_an_error_shows_no_control_characters_of_a_hostile_file() -> None:
    content = b'{"signed":{"_type":"Targets","version":1,"targets":{"\\u001b[2J":1}}}'

    with pytest.raises(MalformedMetadataError) as refused:
        notary.read_targets(content)

    assert "the target \N{REPLACEMENT CHARACTER}[2J is not an object" in str(refused.value)
