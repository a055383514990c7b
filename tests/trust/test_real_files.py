"""What docker and notary signed verifies, end to end, from the bytes they wrote."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.trust import canonical
from keymgr.trust.client import Pin
from keymgr.trust.keys import KeyType, PublicKey
from keymgr.trust.names import RoleName
from keymgr.trust.notary import read_root
from keymgr.trust.rules import Rule
from tests.trust import model_metadata
from tests.trust.model import Client
from tests.trust.real_files import DOCKER, NOTARY, WRITTEN, RealRepository
from tests.trust.repository import Files, verdict

both = pytest.mark.parametrize("real", [DOCKER, NOTARY], ids=str)


def test_docker_s_repository_is_accepted_with_its_signer_s_tag() -> None:
    report = verdict(DOCKER.files(), now=WRITTEN, gun=DOCKER.gun)

    assert report.problems == []
    assert {tag: role for tag, (role, _) in report.tags().items()} == {
        "one": "targets",
        "two": "targets/releases",
    }


def test_notary_s_repository_is_accepted_through_its_rotations_and_delegations() -> None:
    report = verdict(NOTARY.files(), now=WRITTEN, gun=NOTARY.gun)

    assert report.problems == []
    assert report.root is not None
    assert report.root.payload.version == 4
    assert report.paths[RoleName("targets/team")] == ("app/", "tool/")
    assert report.paths[RoleName("targets/team/inner")] == ("app/inner",)
    odd = 'odd name <&> \u2028 é "quoted" \\ \x7f'
    assert set(report.tags()) == {"one", "two", "three", odd}


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_a_client_at_any_root_of_notary_s_gets_to_the_newest(version: int) -> None:
    files = NOTARY.files()
    pin = Pin(root=read_root(files[f"{version}.root.json"]))

    assert verdict(files, pin, WRITTEN, NOTARY.gun).problems == []


@both
def test_the_model_client_accepts_them_too(real: RealRepository) -> None:
    accepted = Client(real.gun).update(real.files(), WRITTEN)
    report = verdict(real.files(), now=WRITTEN, gun=real.gun)

    assert set(accepted.tags()) == set(report.tags())


@both
def test_they_expire(real: RealRepository) -> None:
    report = verdict(real.files(), now=WRITTEN + timedelta(days=15), gun=real.gun)

    assert [(problem.rule, problem.role) for problem in report.problems] == [
        (Rule.EXPIRED, "timestamp")
    ]


@both
def test_they_are_not_for_another_repository(real: RealRepository) -> None:
    report = verdict(real.files(), now=WRITTEN)

    assert report.problems[0].rule is Rule.CERTIFICATE


@both
def test_what_is_signed_is_the_canonical_json_of_an_independent_encoder(
    real: RealRepository,
) -> None:
    for content in real.files().values():
        body = json.loads(content)["signed"]
        assert canonical.encode(body) == model_metadata.canonical(body).encode()


def test_key_ids_are_those_that_docker_and_notary_gave() -> None:
    listed = {
        key_id: key
        for real in (DOCKER, NOTARY)
        for name, content in real.files().items()
        if name.endswith("root.json")
        for key_id, key in json.loads(content)["signed"]["keys"].items()
    }

    assert {key["keytype"] for key in listed.values()} == {"ecdsa", "ecdsa-x509"}
    for key_id, key in listed.items():
        public = base64.b64decode(key["keyval"]["public"])
        assert PublicKey(KeyType(key["keytype"]), public).key_id == key_id
        assert model_metadata.key_id(key["keytype"], public) == key_id


@given(st.sampled_from([DOCKER, NOTARY]), st.data())
def test_no_changed_byte_changes_what_is_accepted(
    real: RealRepository, data: st.DataObject
) -> None:
    files = real.files()
    before = _messages(files)
    name = data.draw(st.sampled_from(sorted(files)))
    content = bytearray(files[name])
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    files[name] = bytes(content)

    report = verdict(files, now=WRITTEN, gun=real.gun)

    assert not report.ok or _messages(files) == before


def _messages(files: Files) -> dict[str, object]:
    return {name: json.loads(content)["signed"] for name, content in files.items()}
