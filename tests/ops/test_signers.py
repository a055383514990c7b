"""Signers and delegations: whose tags an independent model of the client pulls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keymgr.ops.collecting import import_sign_off
from keymgr.ops.delegations import add_delegation, purge_keys
from keymgr.ops.drafts import NothingToChangeError
from keymgr.ops.sign_offs import add_signatures, export_sign_off
from keymgr.ops.signer_jobs import (
    SignerName,
    add_signer,
    remove_signer,
    remove_signer_and_witness,
)
from keymgr.ops.tags import SeenImage, apply_tags, plan_revoke, plan_sign, signed_tags
from keymgr.ops.witness import witness, witness_unsigned
from keymgr.trust.client import ClientWouldRefuseError
from keymgr.trust.names import RELEASES, ROOT, Digest, Gun, RoleName, Tag
from tests.ops.people import Person, pulled, sign_elsewhere
from tests.ops.stations import Desk, open_desk

ALICE, BOB = Person("alice"), Person("bob")
NEW = SeenImage(Tag("new"), Digest("sha256:" + "b" * 64), 7)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "here")
    made.root("north")
    with made.station:
        yield made


@pytest.fixture
def gun(desk: Desk) -> Gun:
    """A repository whose signers are alice and bob; alice pushed ``1.0`` last."""
    (gun,) = desk.static("registry.example.org/team/app", root="north")
    for person in (ALICE, BOB):
        desk.do(add_signer(SignerName(person.name), [person.public]))
    BOB.push(desk, gun, "0.9")
    ALICE.push(desk, gun, "1.0")
    return gun


def test_a_removed_signers_release_counts_no_more_until_it_is_witnessed(
    desk: Desk, gun: Gun
) -> None:
    BOB.lends_key(desk)
    desk.do(remove_signer(desk.station, SignerName("alice")))
    assert pulled(desk, gun) == signed_tags(desk.station, gun).keys() == set()
    apply_tags(desk.station, plan_revoke(desk.station, gun, [Tag("0.9")]))
    assert pulled(desk, gun) == {"1.0"}, "what is left was signed anew by bob's key"


def test_a_signer_leaves_and_the_release_stays(desk: Desk, gun: Gun) -> None:
    BOB.lends_key(desk)
    outcome = desk.do(remove_signer_and_witness(desk.station, SignerName("alice")))
    assert "is signed again here as it is, with 2 tags" in outcome.done[0].sentences[-1]
    assert pulled(desk, gun) == {"0.9", "1.0"}
    with pytest.raises(ClientWouldRefuseError):
        sign_elsewhere(desk, gun, RELEASES, [ALICE], "evil")
    with pytest.raises(ClientWouldRefuseError):
        sign_elsewhere(desk, gun, RELEASES, [ALICE], "evil", listed=BOB.public.key_id)


def test_without_a_key_the_release_must_be_witnessed_elsewhere(desk: Desk, gun: Gun) -> None:
    outcome = desk.do(remove_signer_and_witness(desk.station, SignerName("alice")))
    assert f"'notary witness -p {gun} targets/releases'" in outcome.done[0].sentences[-1]
    assert pulled(desk, gun) == set()
    with pytest.raises(NothingToChangeError, match="no file lacks a signature that this vault has"):
        desk.do(witness_unsigned(desk.station))
    sign_elsewhere(desk, gun, RELEASES, [BOB])
    assert pulled(desk, gun) == {"0.9", "1.0"}


def test_a_purged_key_signs_nowhere(desk: Desk, gun: Gun) -> None:
    desk.do(purge_keys(desk.station, [ALICE.public.key_id]))
    for role in (RELEASES, RoleName("targets/alice")):
        with pytest.raises(ClientWouldRefuseError):
            sign_elsewhere(desk, gun, role, [ALICE], "evil")


def test_only_what_delegates_can_be_witnessed(desk: Desk, gun: Gun) -> None:
    for role in (ROOT, RoleName("targets/nobody")):
        with pytest.raises(NothingToChangeError, match=f"{gun}.*nothing delegates to {role}"):
            desk.do(witness([role]))


def test_two_people_in_two_vaults_sign_a_release(desk: Desk, gun: Gun, tmp_path: Path) -> None:
    other = open_desk(tmp_path / "there")
    ALICE.lends_key(desk)
    BOB.lends_key(other)
    desk.do(add_delegation(desk.station, RELEASES, (), (), 2))
    assert pulled(desk, gun) == set(), "the release has one signature"
    with pytest.raises(ClientWouldRefuseError):
        sign_elsewhere(desk, gun, RELEASES, [ALICE], "alone")

    (waiting,) = apply_tags(desk.station, plan_sign(desk.station, gun, [NEW])).done
    (lack,) = [each for each in waiting.shortfalls if each.role == RELEASES]
    assert (len(lack.signed), lack.unsigned) == (1, (BOB.public.key_id,))
    assert pulled(desk, gun) == set()
    with other.station:
        signed = add_signatures(other.station, export_sign_off(desk.station, [gun]))
    (collected,) = import_sign_off(desk.station, signed).collected
    assert collected.complete
    assert pulled(desk, gun) == {"0.9", "1.0", "new"}
