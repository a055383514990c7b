"""The quick way of reading files and the thorough one give the same, and the quick one is taken."""

from __future__ import annotations

import functools
import json
import operator
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.trust import canonical, notary
from keymgr.trust.metadata import Payload, Signed
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.trust.plain_form import (
    ROOT_FORM,
    SNAPSHOT_FORM,
    TARGETS_FORM,
    TIMESTAMP_FORM,
    PlainForm,
)
from tests.trust.real_files import DOCKER, NOTARY
from tests.trust.repository import DelegationPlan, RepositoryPlan
from tests.trust.test_reader import PAYLOADS, READERS, SIGNATURES

FORMS: Final[dict[RoleName, PlainForm[Any, Any]]] = {
    ROOT: ROOT_FORM,
    TARGETS: TARGETS_FORM,
    SNAPSHOT: SNAPSHOT_FORM,
    TIMESTAMP: TIMESTAMP_FORM,
}
GONE: Final = object()
TWICE: Final = object()
TIMES: Final = ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "2030-01-01T00:00:00.5+02:00")
NAMES: Final = ("", "root", "targets/a", "targets/a/b", "YQ==", "YR==", "a" * 64)
NUMBERS: Final = (-1, 0, 1, 2**53, 2**53 + 1)
VALUES: Final[tuple[object, ...]] = (GONE, TWICE, None, True, [], {}, *NUMBERS, *NAMES, *TIMES)


def outcome(role: RoleName, content: bytes) -> Signed[Payload] | str:
    """What reading ``content`` ends in, whatever its layout."""
    try:
        return replace(READERS[role](content), content=b"")
    except MalformedMetadataError as error:
        return str(error)


@pytest.mark.parametrize("role", FORMS)
@given(data=st.data())
def test_both_ways_read_the_same(role: RoleName, data: st.DataObject) -> None:
    payload, signatures = data.draw(PAYLOADS[role]), data.draw(SIGNATURES)
    content = notary.assemble(role, payload, notary.message_of(payload), signatures).content

    thorough = outcome(role, content + b"\n")

    assert FORMS[role].read(role, content + b"\n") is None
    assert outcome(role, content) == thorough


@pytest.mark.parametrize("role", FORMS)
def test_both_ways_judge_every_change_alike(role: RoleName) -> None:
    plan = RepositoryPlan(delegations={"a": DelegationPlan(), "b": DelegationPlan()})
    document = json.loads(plan.make()[f"{role}.json"])

    for changed in changes(document):
        content = compact(changed)
        assert outcome(role, content) == outcome(role, content + b"\n"), content


def changes(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield ``document`` with each of its parts replaced, left out or doubled."""
    for path in list(paths(document)):
        *above, name = path
        for new in VALUES:
            changed = deepcopy(document)
            part = functools.reduce(operator.getitem, above, changed)
            if new is GONE:
                del part[name]
            elif new is TWICE and isinstance(part, list):
                part.append(part[name])
            elif new is TWICE:
                part["another"] = part[name]
            else:
                part[name] = new
            yield changed


def paths(node: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - any JSON
    """Yield the way to every part of ``node``."""
    if isinstance(node, dict | list):
        for name, child in node.items() if isinstance(node, dict) else enumerate(node):
            yield (name,)
            yield from ((name, *path) for path in paths(child))


def compact(document: dict[str, Any]) -> bytes:
    """Write ``document`` as Notary would."""
    parts = {name: canonical.encode(value) for name, value in document.items()}
    return b"{%b}" % b",".join(b'"%b":%b' % (name.encode(), part) for name, part in parts.items())


@pytest.mark.parametrize("role", FORMS)
@pytest.mark.parametrize(
    "hostile",
    [
        b'{"x":%b,"signed":{},"signatures":[]}' % (b"[" * 100_000),
        b'{"signed":{"_type":"Root","x":"\xff"},"signatures":[]}',
        b"",
        b"null",
    ],
)
def test_hostile_bytes_are_left_to_the_thorough_way(role: RoleName, hostile: bytes) -> None:
    assert FORMS[role].read(role, hostile) is None


@pytest.mark.parametrize("role", FORMS)
def test_files_as_keymgr_and_docker_write_them_are_read_quickly(role: RoleName) -> None:
    for files in (RepositoryPlan().make(), DOCKER.files()):
        assert FORMS[role].read(role, files[f"{role}.json"]) is not None


def test_escapes_and_what_only_some_signers_list_are_read_thoroughly() -> None:
    content = NOTARY.files()["targets.json"]

    assert TARGETS_FORM.read(TARGETS, content) is None
    assert notary.read_targets(content).payload.targets["one"].custom
