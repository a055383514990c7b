"""Random lives of repositories, watched by clients that remember an early day.

The clients are the independent model of ``tests.trust.model``: whatever the jobs did, a client
pinned at any earlier state reaches the newest one, and never takes what a removed key signed.
"""

from __future__ import annotations

import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from keymgr.crypto.keys import PrivateKey
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.delegations import add_delegation
from keymgr.ops.drafts import NothingToChangeError, next_root
from keymgr.ops.exports import all_files
from keymgr.ops.jobs import Job
from keymgr.ops.new_keys import MadeKeys
from keymgr.ops.renewal import renew
from keymgr.ops.repositories import find_repository
from keymgr.ops.rotation import rotate_root, rotate_server_role, rotate_targets
from keymgr.ops.sign_offs import add_signatures, export_sign_off
from keymgr.ops.signer_jobs import (
    SignerName,
    add_signer,
    remove_signer,
    remove_signer_and_witness,
)
from keymgr.ops.state import RepositoryState, load_state, sign, summarise
from keymgr.ops.station import Signers
from keymgr.ops.tags import SeenImage, apply_tags, plan_revoke, plan_sign, signed_tags
from keymgr.ops.thresholds import set_threshold
from keymgr.ops.witness import witness_unsigned
from keymgr.trust.metadata import Role, Target, Targets
from keymgr.trust.names import (
    RELEASES,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    Digest,
    Gun,
    KeyId,
    RoleName,
    Tag,
)
from keymgr.vault.records import KeyRecord
from tests.ops.people import Person
from tests.ops.stations import open_desk
from tests.trust.model import Client
from tests.trust.model_metadata import RefusedError

GUNS = ["registry.example.org/lives/one", "registry.example.org/lives/two"]
ROOTS = ["north", "south", "east"]
SIGNERS = ["alice", "bob", "dave"]
EVIL = Digest("sha256:" + "e" * 64)


@dataclass
class Past:
    """What a repository looked like once: the files served, and the tagging key of then."""

    served: dict[str, bytes]
    tagging: tuple[KeyId, PrivateKey]
    roots: tuple[str, ...]


@dataclass
class Watched:
    """A repository with its history and a client for each day of it."""

    gun: Gun
    pasts: list[Past] = field(default_factory=list)
    clients: list[Client] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    """Signers who were removed, or never were there."""


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as path:
        yield Path(path)


class Lives(RuleBasedStateMachine):
    """Every job, in any order, over two repositories.

    Root key ``west`` and signer ``dave``'s key live in another vault, the others' here.
    """

    def __init__(self) -> None:
        super().__init__()
        self._folder = folder()
        where = self._folder.__enter__()
        self.desk = open_desk(where / "here")
        self.other = open_desk(where / "there")

    @initialize()
    def open(self) -> None:
        for name in ROOTS:
            self.desk.root(name)
        west = self.other.root("west")
        public = {name: getattr(west, name) for name in west.__struct_fields__}
        self.west = KeyRecord(**{**public, "private": None, "protector": ""})
        with self.desk.station.vault.transaction():
            self.desk.station.vault.keys.add(self.west)
        self.people = {name: Person(name) for name in SIGNERS}
        for person in self.people.values():
            person.lends_key(self.other if person.name == "dave" else self.desk)
        self.watched = [Watched(gun) for gun in self.desk.static(*GUNS, root="north")]
        self.watch()

    def teardown(self) -> None:
        self.desk.station.vault.close()
        self.other.station.vault.close()
        self._folder.__exit__(None, None, None)

    def state(self, gun: Gun) -> RepositoryState:
        return load_state(self.desk.station, find_repository(self.desk.station, gun))

    def watch(self) -> None:
        """Serve the newest files to every client there is, and add one that starts today."""
        station = self.desk.station
        for each in self.watched:
            record = find_repository(station, each.gun)
            served = {str(name): content for name, content in all_files(station, record).items()}
            newest = record.versions["root"]
            for client in each.clients:
                accepted = client.update(served, self.desk.clock.now)
                assert client.root_version == newest, "a client was left behind"
                assert accepted.tags().keys() == signed_tags(station, each.gun).keys()
            today = Client(each.gun)
            today.update(served, self.desk.clock.now)
            each.clients = [*each.clients[-3:], today, Client(each.gun, dict(today.cache))]
            each.pasts.append(Past(served, self.tagging_key(each.gun), record.roots))

    def tagging_key(self, gun: Gun) -> tuple[KeyId, PrivateKey]:
        (listed,) = self.state(gun).root.payload.roles[TARGETS].key_ids
        record = self.desk.station.vault.keys.find(listed)
        assert record is not None
        with Signers(self.desk.station) as signers:
            return listed, signers.signer(record)

    def do(self, job: Job, gun: Gun) -> None:
        """Do a job, settle it, and let clients look."""
        self.desk.do(job, [gun])
        self.settle(gun)
        self.watch()

    def settle(self, gun: Gun) -> None:
        """Let the other officer sign what waits, and collect it."""
        if self.desk.station.vault.proposals.find(gun) is not None:
            signed = add_signatures(self.other.station, export_sign_off(self.desk.station, [gun]))
            (collected,) = import_sign_off(self.desk.station, signed).collected
            assert collected.complete

    @rule(which=st.integers(0, 1), to=st.sampled_from(ROOTS))
    def root(self, which: int, to: str) -> None:
        gun = self.watched[which].gun
        station = self.desk.station
        present = find_repository(station, gun).roots
        if to in present or len(present) != 1:
            return
        known = {each.key_id: each.name for each in station.vault.keys.roots()}
        self.do(rotate_root(self.desk.roots[to], None, known), gun)

    @rule(which=st.integers(0, 1))
    def tagging(self, which: int) -> None:
        self.do(rotate_targets(), self.watched[which].gun)

    @rule(which=st.integers(0, 1), role=st.sampled_from([SNAPSHOT, TIMESTAMP]))
    def summary(self, which: int, role: RoleName) -> None:
        self.do(rotate_server_role(role, {}), self.watched[which].gun)

    @rule(
        which=st.integers(0, 1),
        names=st.lists(st.sampled_from([*ROOTS, "west"]), min_size=1, max_size=3, unique=True),
        data=st.data(),
    )
    def threshold(self, which: int, names: list[str], data: st.DataObject) -> None:
        threshold = data.draw(st.integers(1, len(names)))
        records = [self.west if name == "west" else self.desk.roots[name] for name in names]
        gun = self.watched[which].gun
        root = self.state(gun).root.payload.roles[ROOT]
        present = set(find_repository(self.desk.station, gun).roots)
        if present == set(names) and root.threshold == threshold:
            return
        self.do(set_threshold(records, threshold), gun)

    @rule(which=st.integers(0, 1), tag=st.sampled_from("abc"), letter=st.sampled_from("0123"))
    def tag(self, which: int, tag: str, letter: str) -> None:
        gun = self.watched[which].gun
        image = SeenImage(Tag(tag), Digest("sha256:" + letter * 64), 7)
        present = signed_tags(self.desk.station, gun).get(tag)
        if present is not None and present.digest == image.digest:
            return
        plan = plan_sign(self.desk.station, gun, [image])
        released = self.state(gun).targets.payload.delegation(RELEASES)
        if released is not None and len(released.role.key_ids) < released.role.threshold:
            return  # nobody can sign a release
        outcome = apply_tags(self.desk.station, plan)
        assert outcome.done or outcome.failed
        self.settle(gun)
        self.watch()

    @rule(which=st.integers(0, 1), data=st.data())
    def revoke(self, which: int, data: st.DataObject) -> None:
        gun = self.watched[which].gun
        tags = sorted(signed_tags(self.desk.station, gun))
        if not tags:
            return
        tag = Tag(data.draw(st.sampled_from(tags)))
        apply_tags(self.desk.station, plan_revoke(self.desk.station, gun, [tag]))
        self.settle(gun)
        self.watch()

    @rule(which=st.integers(0, 1), name=st.sampled_from(SIGNERS))
    def signer_comes(self, which: int, name: str) -> None:
        job = add_signer(SignerName(name), [self.people[name].public])
        self.try_to(job, self.watched[which].gun)
        self.watched[which].gone.discard(name)

    @rule(which=st.integers(0, 1), name=st.sampled_from(SIGNERS), mending=st.booleans())
    def signer_goes(self, which: int, name: str, *, mending: bool) -> None:
        remove = remove_signer_and_witness if mending else remove_signer
        self.try_to(remove(self.desk.station, SignerName(name)), self.watched[which].gun)
        self.watched[which].gone.add(name)

    @rule(which=st.integers(0, 1))
    def witnessed(self, which: int) -> None:
        self.try_to(witness_unsigned(self.desk.station), self.watched[which].gun)

    @rule(which=st.integers(0, 1), threshold=st.integers(1, 2))
    def hands(self, which: int, threshold: int) -> None:
        """Let one or two people sign a release: one of them may be the other officer."""
        job = add_delegation(self.desk.station, RELEASES, (), (), threshold)
        self.try_to(job, self.watched[which].gun)

    @rule(days=st.integers(20, 200))
    def time_passes(self, days: int) -> None:
        self.desk.clock.now += timedelta(days=days)
        self.other.clock.now = self.desk.clock.now
        for each in self.watched:
            self.desk.do(renew(self.desk.station), [each.gun])
            self.settle(each.gun)
        self.watch()

    def try_to(self, job: Job, gun: Gun) -> None:
        """Do a job, unless there is nothing for it to do."""
        try:
            self.do(job, gun)
        except NothingToChangeError:
            return

    @precondition(lambda self: hasattr(self, "watched"))
    @invariant()
    def removed_keys_sign_nothing(self) -> None:
        for each in self.watched:
            state = self.state(each.gun)
            present = state.root.payload.roles[TARGETS].key_ids
            past = next((past for past in each.pasts if past.tagging[0] not in present), None)
            if past is None:
                continue
            key_id, key = past.tagging
            evil = Targets(10**6, state.targets.payload.expires, {"a": Target.of(EVIL, 7)})
            forged = replace(state, targets=sign(TARGETS, evil, [(key, key_id)]))
            # The thief holds the server's keys too: all but the tagging key's place in the root.
            with Signers(self.desk.station) as signers:
                forged = summarise(self.desk.station, signers, forged, self.desk.clock.now)
            files = {f"{role}.json": file.content for role, file in forged.files().items()}
            for client in (Client(each.gun), Client(each.gun, dict(each.clients[0].cache))):
                with pytest.raises(RefusedError):
                    client.update({**each.pasts[-1].served, **files}, self.desk.clock.now)

    @precondition(lambda self: hasattr(self, "watched"))
    @invariant()
    def removed_signers_release_nothing(self) -> None:
        for each in self.watched:
            state = self.state(each.gun)
            delegated = state.targets.payload.delegation(RELEASES)
            if delegated is None:
                continue
            for name in each.gone:
                person = self.people[name]
                evil = Targets(10**6, state.targets.payload.expires, {"a": Target.of(EVIL, 7)})
                names = [person.public.key_id, *delegated.role.key_ids]  # others', too
                signing = [(person.key, listed) for listed in dict.fromkeys(names)]
                forged = {**state.delegations, RELEASES: sign(RELEASES, evil, signing)}
                with Signers(self.desk.station) as signers:
                    thiefs = replace(state, delegations=forged)
                    thiefs = summarise(self.desk.station, signers, thiefs, self.desk.clock.now)
                files = {f"{role}.json": file.content for role, file in thiefs.files().items()}
                client = Client(each.gun, dict(each.clients[0].cache))
                accepted = client.update({**each.pasts[-1].served, **files}, self.desk.clock.now)
                found = {target["hashes"]["sha256"] for _, target in accepted.tags().values()}
                assert b64encode(bytes.fromhex(EVIL.removeprefix("sha256:"))).decode() not in found

    @precondition(lambda self: hasattr(self, "watched"))
    @invariant()
    def removed_roots_change_nothing(self) -> None:
        for each in self.watched:
            state = self.state(each.gun)
            gone = [name for name in ROOTS if name not in state.record.roots]
            if not gone or all(gone[0] not in past.roots for past in each.pasts):
                continue
            thief = self.desk.roots[gone[0]]
            with Signers(self.desk.station) as signers:
                key = signers.signer(thief)
                keys = MadeKeys(signers, self.desk.clock.now, [thief])
                certificate = keys.certificate(each.gun, thief)
                role = Role(ROOT, (certificate.key_id,), 1)
                root = next_root(
                    state.root.payload, self.desk.clock.now, {ROOT: (role, [certificate])}
                )
                forged = replace(state, root=sign(ROOT, root, [(key, certificate.key_id)]))
                forged = summarise(self.desk.station, signers, forged, self.desk.clock.now)
            files = {f"{role}.json": file.content for role, file in forged.files().items()}
            files |= {f"{root.version}.root.json": forged.root.content}
            client = Client(each.gun, dict(each.clients[-1].cache))
            with pytest.raises(RefusedError):
                client.update({**each.pasts[-1].served, **files}, self.desk.clock.now)

    @precondition(lambda self: hasattr(self, "watched"))
    @invariant()
    def older_files_are_refused_or_change_nothing(self) -> None:
        for each in self.watched:
            client = Client(each.gun, dict(each.clients[-1].cache))
            seen = client.root_version
            try:
                client.update(each.pasts[0].served, self.desk.clock.now)
            except RefusedError:
                continue
            assert client.root_version >= seen


TestLives = Lives.TestCase
TestLives.settings = settings(
    max_examples=8,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
