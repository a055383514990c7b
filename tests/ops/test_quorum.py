"""Officers' shares for whoever puts them on paper: handed over one by one, checked one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from keymgr.crypto.secret import Secret
from keymgr.crypto.shares import combine
from keymgr.errors import KeymgrError
from keymgr.ops.key_ring import Guard, list_keys
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.quorum import (
    OfficerChoice,
    ShareSlip,
    check_share,
    officer_share,
    protect_root,
)
from keymgr.vault.errors import WrongShareError
from keymgr.vault.records import QuorumProtector
from tests.cheap import CHEAP
from tests.ops.stations import Desk, Keyholder, open_desk

OFFICERS = [OfficerChoice("alice"), OfficerChoice("bob"), OfficerChoice("carol", on_paper=True)]


@dataclass
class Officers(Keyholder):
    """Each officer has a passphrase of their own; ``words`` are what some type in its place."""

    asked: list[SecretFor] = field(default_factory=list)
    words: dict[str, Secret] = field(default_factory=dict)

    def _passphrase(self, what: SecretFor) -> Secret:
        if what.name in self.words:
            return Secret(self.words[what.name].reveal())
        return Secret.from_text(f"the passphrase of {what.opens} {what.name}")


@pytest.fixture
def officers() -> Officers:
    return Officers()


@pytest.fixture
def desk(tmp_path: Path, officers: Officers) -> Desk:
    desk = open_desk(tmp_path / "vault")
    desk.station.ask = desk.ask = officers
    desk.root("main")
    return desk


def protect(desk: Desk) -> dict[str, ShareSlip]:
    """Make the quorum and return the slips that were handed over."""
    slips: dict[str, ShareSlip] = {}

    def hand_over(slip: ShareSlip) -> None:
        slips[slip.facts.officer] = slip

    protect_root(desk.station, "main", OFFICERS, 2, lambda: CHEAP, hand_over)
    return slips


def test_the_list_of_keys_tells_what_officers_open(desk: Desk) -> None:
    assert [key.guard for key in list_keys(desk.station)] == [Guard.OWN]
    protect(desk)
    assert [key.guard for key in list_keys(desk.station)] == [Guard.OFFICERS]


def test_only_shares_on_paper_are_handed_over(desk: Desk) -> None:
    slips = protect(desk)
    assert list(slips) == ["carol"]
    facts = slips["carol"].facts
    assert (facts.root.name, facts.threshold, facts.officers) == ("main", 2, 3)
    assert repr(slips["carol"].words) == "<redacted>"


def test_an_officers_share_can_be_put_on_paper_besides(desk: Desk) -> None:
    slips = protect(desk)
    desk.ask.asked.clear()
    slip = officer_share(desk.station, "main", "bob")
    assert desk.ask.asked == [SecretFor(Opens.OFFICER, "bob", slip.facts.root.key_id, of="main")]
    assert slip.facts.created == slips["carol"].facts.created
    assert combine([slip.words, slips["carol"].words])
    assert desk.station.vault.audit.all()[-1].action == "share shown"


def test_one_share_is_checked_without_the_others(desk: Desk, officers: Officers) -> None:
    slips = protect(desk)
    officers.words["carol"] = slips["carol"].words
    assert check_share(desk.station, "main", "carol") == slips["carol"].facts
    officers.words["alice"] = slips["carol"].words
    with pytest.raises(WrongShareError, match="not the share of officer alice"):
        check_share(desk.station, "main", "alice")


def test_shares_of_before_are_told_apart(desk: Desk, officers: Officers) -> None:
    former = protect(desk)["carol"].words
    protect(desk)
    officers.words["carol"] = former
    with pytest.raises(WrongShareError):
        check_share(desk.station, "main", "carol")


def test_a_share_that_can_not_be_handed_over_changes_nothing(desk: Desk) -> None:
    before = desk.station.vault.content()

    def fail(slip: ShareSlip) -> None:
        raise KeymgrError(slip)

    with pytest.raises(KeymgrError):
        protect_root(desk.station, "main", OFFICERS, 2, lambda: CHEAP, fail)
    assert desk.station.vault.content() == before


def test_nothing_in_the_vault_holds_a_share_that_is_on_paper(desk: Desk) -> None:
    protect(desk)
    (root,) = desk.station.vault.keys.roots()
    quorum = desk.station.vault.protectors.get(root.protector)
    assert isinstance(quorum, QuorumProtector)
    assert [officer.lock is None for officer in quorum.officers] == [False, False, True]
