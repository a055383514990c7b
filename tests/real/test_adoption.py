"""A repository that docker made comes under the vault, and clients notice nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from keymgr.exchange.receipt import load_receipt
from keymgr.exchange.request import Request, load_request
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import AdoptPlan, plan_adopt
from keymgr.ops.along import Along
from keymgr.ops.exports import export_bundle
from keymgr.ops.receipts import import_receipt
from keymgr.ops.refresh import RefreshOutcome, apply_refresh, plan_refresh
from keymgr.ops.refresh_errors import BrokenChainError
from keymgr.ops.repositories import find_repository
from keymgr.ops.rotation import rotate_root, rotate_server_role
from keymgr.ops.sources import RequestSource, open_folder
from keymgr.ops.tags import apply_tags, plan_sign_request, signed_tags
from keymgr.trust.names import SNAPSHOT, Gun
from tests.docker import Client, Docker
from tests.ops.arrivals import FILE_PASSPHRASE, new_desk
from tests.real.office import Office

ENVIRONMENT: Final = dict.fromkeys(
    (
        "DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE",
        "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
        "NOTARY_ROOT_PASSPHRASE",
        "NOTARY_TARGETS_PASSPHRASE",
        "NOTARY_SNAPSHOT_PASSPHRASE",
        "NOTARY_DELEGATION_PASSPHRASE",
    ),
    FILE_PASSPHRASE,
)


class Counter:
    """The offline desk with the vault, and the online one with the courier."""

    def __init__(self, folder: Path, docker: Docker) -> None:
        self.docker = docker
        self.office = Office(folder, docker.stack)
        self.desk = new_desk(folder / "vault")
        self.station = self.desk.station

    def request(self, gun: Gun, *tags: str) -> Request:
        """Let the courier ask the real server."""
        return load_request(self.office.folder / self.office.request(gun, *tags))

    def adopt(self, plan: AdoptPlan) -> AdoptOutcome:
        """Adopt after an officer has compared the digests."""
        outcome = AdoptOutcome()
        apply_adopt(self.station, plan.confirmed(), "moves to the vault", outcome)
        assert not outcome.failed
        assert not [entry.error for entry in outcome.imported if entry.error]
        return outcome

    def refresh(self, gun: Gun) -> None:
        """Take in what the real server shows."""
        plan = plan_refresh(self.station, [gun], self.request(gun))
        outcome = RefreshOutcome()
        apply_refresh(self.station, plan, "others published", outcome)
        assert outcome.done == [gun]

    def sign(self, gun: Gun, tag: str) -> None:
        """Push an image without trust, and sign its tag here."""
        self.docker.push_unsigned(f"{gun}:{tag}", f"signed here as {tag}")
        request = self.request(gun, tag)
        outcome = apply_tags(self.station, plan_sign_request(self.station, [gun], request))
        assert outcome.done, outcome.failed

    def publish(self, gun: Gun) -> None:
        """Export, let the courier upload it, and bring the receipt back."""
        bundle, receipt = self.office.folder / "bundle.zip", self.office.folder / "receipt.json"
        export_bundle(self.station, [gun], bundle)
        self.office.courier("publish", str(bundle), "--out", str(receipt))
        assert import_receipt(self.station, load_receipt(receipt)).failed == ()


@pytest.fixture
def counter(docker: Docker, tmp_path: Path) -> Iterator[Counter]:
    folder = tmp_path / "office"
    folder.mkdir()
    counter = Counter(folder, docker)
    with counter.station:
        yield counter


def push(docker: Docker, client: Client, gun: Gun, tag: str) -> None:
    """Let a docker user make, sign and push an image."""
    docker.make_image(f"{gun}:{tag}", f"signed by docker as {tag}")
    client.docker("push", f"{gun}:{tag}", env=ENVIRONMENT)


def assert_pulls(docker: Docker, client: Client, gun: Gun, *tags: str) -> None:
    docker.forget_images()
    for tag in tags:
        client.docker("pull", f"{gun}:{tag}")


def test_a_repository_made_by_docker_push_goes_on_under_the_vault(
    docker: Docker, counter: Counter
) -> None:
    gun = Gun(f"{docker.stack.registry}/adopted/pushed")
    maker, early = docker.client(), docker.client()
    push(docker, maker, gun, "first")
    assert_pulls(docker, early, gun, "first")

    source = RequestSource(counter.request(gun))
    along = Along(maker.trust_folder / "private", "company")
    outcome = counter.adopt(plan_adopt(counter.station, source, [gun], along=along))
    assert [adopted.missing for adopted in outcome.adopted] == [()]
    assert len(outcome.imported) == 2

    counter.sign(gun, "second")
    counter.publish(gun)
    for client in (early, docker.client()):
        assert_pulls(docker, client, gun, "first", "second")

    push(docker, maker, gun, "third")
    counter.refresh(gun)
    assert signed_tags(counter.station, gun).keys() == {"first", "second", "third"}
    counter.desk.do(rotate_root(counter.desk.root("next"), None, {}), [gun])
    counter.sign(gun, "fourth")
    counter.publish(gun)
    for client in (early, docker.client()):
        assert_pulls(docker, client, gun, "first", "third", "fourth")


def test_a_makers_trust_folder_is_adopted_and_signs_as_its_signer(
    docker: Docker, counter: Counter
) -> None:
    gun = Gun(f"{docker.stack.registry}/adopted/folder")
    maker = docker.client()
    push(docker, maker, gun, "first")
    maker.docker("trust", "key", "generate", "alice", env=ENVIRONMENT)
    add = ("trust", "signer", "add", "--key", str(maker.home / "alice.pub"), "alice", gun)
    maker.docker(*add, env=ENVIRONMENT)
    push(docker, maker, gun, "second")

    folder = open_folder(maker.trust_folder)
    along = Along(maker.trust_folder / "private", "company")
    (adopted,) = counter.adopt(plan_adopt(counter.station, folder, None, along=along)).adopted
    assert (adopted.gun, adopted.missing) == (gun, ())

    counter.refresh(gun)
    assert find_repository(counter.station, gun).server == docker.stack.notary
    assert "second" in signed_tags(counter.station, gun)
    counter.sign(gun, "third")
    counter.publish(gun)
    assert_pulls(docker, docker.client(), gun, "second", "third")


def test_a_clients_folder_is_watched_and_needs_nobodys_keys(
    docker: Docker, counter: Counter
) -> None:
    gun = Gun(f"{docker.stack.registry}/adopted/watched")
    maker, client = docker.client(), docker.client()
    push(docker, maker, gun, "first")
    assert_pulls(docker, client, gun, "first")

    plan = plan_adopt(counter.station, open_folder(client.trust_folder), None)
    (adopted,) = counter.adopt(plan).adopted
    assert "this repository is watched" in adopted.missing[0]
    push(docker, maker, gun, "second")
    counter.refresh(gun)
    assert signed_tags(counter.station, gun).keys() == {"first", "second"}

    maker.notary("delete", "--remote", gun)
    push(docker, docker.client(), gun, "third")
    with pytest.raises(BrokenChainError):
        counter.refresh(gun)


def test_a_repository_made_by_notary_moves_its_snapshot_to_the_server_first(
    docker: Docker, counter: Counter
) -> None:
    gun = Gun(f"{docker.stack.registry}/adopted/by-notary")
    maker = docker.client()
    maker.notary("init", "--publish", gun, env=ENVIRONMENT)
    along = Along(maker.trust_folder / "private", "company")
    source = RequestSource(counter.request(gun))
    plan = plan_adopt(counter.station, source, None, along=along)
    (caution,) = plan.adoptions[0].cautions
    assert caution.startswith("Its snapshot key is not the server's.")
    counter.adopt(plan)

    (entry,) = counter.request(gun).repositories
    server = {gun: entry.snapshot_key.public_key}
    counter.desk.do(rotate_server_role(SNAPSHOT, server), [gun])
    counter.publish(gun)
    counter.refresh(gun)
    assert find_repository(counter.station, gun).versions["root"] == 2
    counter.sign(gun, "first")
    counter.publish(gun)
    assert_pulls(docker, docker.client(), gun, "first")
