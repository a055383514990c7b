"""One repository's trust as a tree, its keys' places, and what depends on each key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from keymgr.ops.history import read_history
from keymgr.ops.key_ring import Guard, list_all_signers, list_keys
from keymgr.ops.trust_tree import Health, KeyChange, Place, RoleNode, TrustTree, read_trust
from keymgr.trust.names import ROOT, TARGETS, Gun
from tests.ops.organisation import APP, BILLING, MAILER, Office, furnish
from tests.ops.stations import Desk, open_desk
from tests.ops.test_standing import propose


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A vault that has seen some years; read only."""
    office = furnish(tmp_path_factory.mktemp("office"), plain=0)
    with office.desk.station:
        yield office


@pytest.fixture(scope="module")
def tree(office: Office) -> TrustTree:
    """The trust of APP, whose root waits for a second officer."""
    return read_trust(office.desk.station, APP)


def keys(node: RoleNode) -> list[tuple[str, Place, bool, bool]]:
    return [(key.name, key.place, key.has_signed, key.can_sign) for key in node.keys]


def test_a_root_that_waits_says_who_signed_and_who_can(tree: TrustTree) -> None:
    assert (tree.root.version, tree.root.next_version, tree.root.threshold) == (2, 3, 2)
    assert tree.root.health is Health.WAITING
    assert keys(tree.root) == [
        ("north", Place.HERE, True, False),
        ("south", Place.HERE, False, True),
        ("east", Place.ELSEWHERE, False, False),
    ]


def test_the_tree_stands_in_the_order_of_reading(tree: TrustTree) -> None:
    assert [node.role for node in tree.nodes()] == [
        "root", "snapshot", "timestamp", "targets",
        "targets/build", "targets/releases", "targets/review",
    ]  # fmt: skip
    assert [node.depth for node in tree.delegations] == [1, 1, 1]
    assert all(keys(node)[0][1] is Place.SERVER for node in tree.servers)
    assert {node.version for node in tree.servers} == {None}


def test_signers_elsewhere_are_known_by_name(tree: TrustTree) -> None:
    releases = tree.delegations[1]
    assert (releases.version, releases.threshold, releases.paths) == (18, 2, ("",))
    assert keys(releases) == [
        ("build", Place.ELSEWHERE, False, False),
        ("review", Place.ELSEWHERE, False, False),
    ]


def test_tags_say_from_which_role_docker_pulls_them(tree: TrustTree) -> None:
    pulled = {tag.name: tag.role for tag in tree.tags if tag.is_pulled}
    assert pulled == {
        **{f"1.{number}": "targets" for number in range(1, 13)},
        **{f"2.{number}": "targets/releases" for number in range(3)},
    }
    assert (tree.targets.tags, tree.delegations[0].tags) == (12, 3)


def test_health_is_the_worst_of_a_role(office: Office, tree: TrustTree) -> None:
    assert tree.targets.health is Health.DUE, "due, and a change of it waits"
    mailer = read_trust(office.desk.station, MAILER)
    assert (mailer.root.health, mailer.targets.health) == (Health.WELL, Health.EXPIRED)


def test_a_key_that_joins_is_told_from_one_that_stays(tmp_path: Path) -> None:
    desk: Desk = open_desk(tmp_path / "vault.keymgr")
    desk.root("north")
    (site,) = desk.static("registry.example.org/site", root="north")
    propose(desk, site)
    root = read_trust(desk.station, site).root
    assert [(key.name, key.change) for key in root.keys] == [
        ("north", KeyChange.NONE),
        ("east", KeyChange.ADDED),
    ]
    assert all(node.keys[0].place is Place.HERE for node in read_trust(desk.station, site).servers)
    desk.station.vault.close()


def test_every_key_names_the_repositories_that_need_it(office: Office) -> None:
    found = list_keys(office.desk.station)
    roots = {key.name: key for key in found[:3]}
    north, south, east = (roots[name] for name in ("north", "south", "east"))
    assert set(north.repositories) == set(office.guns)
    assert MAILER not in south.repositories
    assert (north.guard, east.guard) == (Guard.OWN, Guard.ABSENT)
    tagging = {key.repositories: key.guard for key in found if key.role == TARGETS}
    assert tagging[APP,] is Guard.VAULT
    assert {key.role for key in found} == {ROOT, TARGETS}


def test_signers_are_listed_once_for_all_repositories(office: Office) -> None:
    found = list_all_signers(office.desk.station)
    assert [(each.name, each.repositories, each.releases) for each in found] == [
        ("build", (APP,), (APP,)),
        ("review", (APP,), (APP,)),
    ]


def test_the_history_of_a_repository_is_its_own(office: Office) -> None:
    entries = read_history(office.desk.station, BILLING)
    assert [entry.action for entry in entries] == [
        "renew", "sign-off collected", "root threshold", "repository created",
    ]  # fmt: skip
    assert {entry.subject for entry in entries} == {Gun(BILLING)}
