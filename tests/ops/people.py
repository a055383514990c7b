"""People with keys of their own, who sign delegated files somewhere else; and what clients see."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.ops.drafts import next_targets
from keymgr.ops.exports import all_files
from keymgr.ops.repositories import find_repository, keep_key
from keymgr.ops.state import RepositoryState, load_state, sign, store, summarise
from keymgr.ops.station import Signers
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Target, Targets
from keymgr.trust.names import RELEASES, Digest, Gun, RoleName
from tests.ops.stations import Desk
from tests.trust.model import Client


@dataclass(frozen=True)
class Person:
    """Somebody with a key pair."""

    name: str
    key: PrivateKey = field(default_factory=lambda: PrivateKey.generate(Algorithm.ECDSA_P256))

    @property
    def public(self) -> PublicKey:
        return self.key.public

    def lends_key(self, desk: Desk) -> None:
        """Let the vault keep the private key too."""
        station = desk.station
        with Signers(station) as signers, station.vault.transaction():
            keep_key(station, signers, self.key, self.name, "", station.vault.protectors.vault_id)

    def push(self, desk: Desk, gun: Gun, *tags: str) -> None:
        """Sign tags as docker push does: into the signer's own role and into releases."""
        for role in (RoleName(f"targets/{self.name}"), RELEASES):
            sign_elsewhere(desk, gun, role, [self], *tags)


def sign_elsewhere(
    desk: Desk, gun: Gun, role: RoleName, people: list[Person], *tags: str, listed: str = ""
) -> None:
    """Bring a delegated file with more tags, signed outside of the vault.

    Raises ClientWouldRefuseError where no client would take it. ``listed`` is the key's ID in the
    metadata, if not its own.
    """
    state, now = state_of(desk, gun), desk.clock()
    held = state.delegations.get(role)
    old = held.payload if held else Targets(0, None, {})
    new = replace(next_targets(old, now), targets={**old.targets, **dict.fromkeys(tags, IMAGE)})
    keys = [(each.key, type(each.public.key_id)(listed or each.public.key_id)) for each in people]
    after = replace(state, delegations={**state.delegations, role: sign(role, new, keys)})
    with Signers(desk.station) as signers, desk.station.vault.transaction():
        store(desk.station, state, summarise(desk.station, signers, after, now), now)


IMAGE = Target.of(Digest("sha256:" + "a" * 64), 7)


def state_of(desk: Desk, gun: Gun) -> RepositoryState:
    return load_state(desk.station, find_repository(desk.station, gun))


def served(desk: Desk, gun: Gun) -> dict[str, bytes]:
    """Return the files that a server would answer with."""
    record = find_repository(desk.station, gun)
    return {str(name): content for name, content in all_files(desk.station, record).items()}


def pulled(desk: Desk, gun: Gun, client: Client | None = None) -> set[str]:
    """Return the tags that a docker client pulls, a fresh one unless given."""
    accepted = (client or Client(gun)).update(served(desk, gun), desk.clock.now)
    return set(accepted.tags())
