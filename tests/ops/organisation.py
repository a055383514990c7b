"""A vault as an organisation has it after some years: every state, every kind of role.

Made through ops' own doors, on the days on which it would have been.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.exchange.receipt import Outcome, Receipt, ReceiptEntry
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.delegations import add_delegation
from keymgr.ops.exports import export_bundle
from keymgr.ops.initialise import create_vault
from keymgr.ops.periods import Period
from keymgr.ops.receipts import import_receipt
from keymgr.ops.renewal import renew
from keymgr.ops.repositories import apply_create, find_repository, plan_create_notary
from keymgr.ops.roots import add_public_root, keep_root
from keymgr.ops.sign_offs import add_signatures, export_sign_off
from keymgr.ops.signer_jobs import SignerName, add_signer
from keymgr.ops.state import load_state, sign, store
from keymgr.ops.tags import SeenImage, apply_tags, plan_sign
from keymgr.ops.thresholds import set_threshold
from keymgr.trust.metadata import Target, Targets
from keymgr.trust.names import RELEASES, Digest, Gun, RoleName, Tag
from tests.cheap import CHEAP
from tests.ops.arrivals import SERVER, request_for
from tests.ops.stations import Clock, Desk, Keyholder, Patience
from tests.trust.repository import key

NOW: Final = datetime(2040, 11, 23, 14, 3, 27, tzinfo=UTC)
APP: Final = Gun("registry.example.org/team/app")
BILLING: Final = Gun("registry.example.org/team/billing")
MAILER: Final = Gun("registry.example.org/legacy/mailer")
EDGE: Final = tuple(
    Gun(f"registry.example.org/edge/{name}") for name in ("gateway", "proxy", "cache")
)
DATA: Final = tuple(Gun(f"registry.example.org/data/{name}") for name in ("ingest", "export"))
_TEAMS: Final = ("platform", "team", "batch", "shop", "mobile", "search", "billing", "tools")
_PARTS: Final = ("base", "runtime", "queue", "web", "api", "worker", "cron", "proxy", "store")
_TAGS: Final = 12


class StillClock(Clock):
    """A clock that stands still until it is set."""

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Office:
    """The vault of officer north, and what made it."""

    desk: Desk
    south: Desk
    guns: list[Gun] = field(default_factory=list)

    def at(self, year: int, month: int, day: int) -> None:
        """Let the clock go on to a day; somebody looks in at least once a year."""
        wanted = datetime(year, month, day, 9, 30, tzinfo=UTC)
        for desk in (self.desk, self.south):
            while desk.clock.now < wanted:
                desk.clock.now = min(wanted, desk.clock.now + timedelta(days=300))
                with desk.station.vault.transaction():
                    desk.station.log("vault checked", "production-roots")

    def create(self, guns: Iterable[Gun]) -> None:
        """Make repositories for the Notary server."""
        named = list(guns)
        created = self.desk.clock.now
        request = msgspec.structs.replace(request_for({gun: {} for gun in named}), created=created)
        apply_create(
            self.desk.station, plan_create_notary(self.desk.station, named, request, "north")
        )
        self.guns += named

    def sign_tags(self, gun: Gun, names: Sequence[str]) -> None:
        """Sign tags, all at once."""
        images = [
            SeenImage(Tag(name), Digest.of(f"{gun}:{name}".encode()), 1997 + 13 * place)
            for place, name in enumerate(names)
        ]
        done = apply_tags(self.desk.station, plan_sign(self.desk.station, gun, images))
        assert not done.failed, done.failed

    def published(self, guns: Iterable[Gun]) -> None:
        """Import the receipt for all that is signed of ``guns``."""
        entries = []
        for gun in guns:
            versions = find_repository(self.desk.station, gun).versions
            named = {RoleName(role): version for role, version in versions.items()}
            entries.append(ReceiptEntry(gun, Outcome.PUBLISHED, named, ""))
        receipt = Receipt(
            created=self.desk.clock.now,
            server=SERVER,
            bundle_sha256="0" * 64,
            repositories=tuple(entries),
        )
        import_receipt(self.desk.station, receipt)


def _desk(path: Path, start: datetime) -> Desk:
    ask, progress, clock = Keyholder(), Patience(), StillClock(start)
    station = create_vault(path, ask, progress, clock, "officer north", lambda: CHEAP)
    return Desk(station, ask, progress, clock)


def _names(count: int) -> list[Gun]:
    """Return ``count`` names that are not taken by the others."""
    made = (
        Gun(f"registry.example.org/{team}/{part}{f'-{round_}' if round_ else ''}")
        for round_ in range(100_000)
        for team in _TEAMS
        for part in _PARTS
    )
    return [next(made) for _ in range(count)]


def furnish(folder: Path, plain: int = 129) -> Office:
    """Make the vault ``production-roots.keymgr`` with 88 repositories and ``plain`` more."""
    start = datetime(2031, 6, 10, 9, 30, tzinfo=UTC)
    office = Office(
        _desk(folder / "production-roots.keymgr", start), _desk(folder / "south.keymgr", start)
    )
    names = iter(_names(78 + plain))

    def some(count: int) -> list[Gun]:
        return [next(names) for _ in range(count)]

    office.desk.root("north")
    first = some(12)
    office.create(first)
    office.at(2031, 11, 12)
    second = some(2)
    office.create(second)
    office.at(2037, 11, 22)
    office.create([MAILER])
    office.at(2038, 1, 4)
    office.create([APP, *DATA])
    _let_others_sign(office)
    for month, count in ((3, 14), (4, 6), (7, 4), (9, 9), (10, 31)):
        office.at(2038, month, 14)
        office.create(some(count))
    office.at(2040, 10, 9)
    for gun in (*first, *second):
        office.sign_tags(gun, ["1.0"])
    office.create([BILLING, *EDGE, *names])
    _sign_as_others(office)
    _let_two_of_three_sign(office, {MAILER, *first, *second})
    office.published(office.guns)
    office.at(2040, 11, 20)
    for gun in EDGE:
        office.sign_tags(gun, ["2.1"])
    export_bundle(office.desk.station, EDGE, folder / "bundle.zip")
    office.desk.clock.now = NOW - timedelta(hours=4)
    office.desk.do(renew(office.desk.station, Period(months=132)), [APP, BILLING])
    with office.desk.station.vault.transaction():
        keep_root(office.desk.station, "south", _SOUTH)
    office.desk.clock.now = NOW
    office.south.station.vault.close()
    return office


_SOUTH: Final = PrivateKey.generate(Algorithm.ECDSA_P256)
_EAST: Final = PrivateKey.generate(Algorithm.ECDSA_P256)


def _let_others_sign(office: Office) -> None:
    """Sign tags of APP, and let build and review release together."""
    for number in range(1, _TAGS + 1):
        office.sign_tags(APP, [f"1.{number}"])
    people = [key("build").public, key("review").public]
    station = office.desk.station
    for name, public in zip(("build", "review"), people, strict=True):
        office.desk.do(add_signer(SignerName(name), [public]), [APP])
    office.desk.do(add_delegation(station, RELEASES, threshold=2), [APP])


def _sign_as_others(office: Office) -> None:
    """Take in what build and review have signed."""
    station, now = office.desk.station, office.desk.clock.now
    before = load_state(station, find_repository(station, APP))
    tags = {f"2.{number}": Target.of(Digest.of(b"%d" % number), 1200) for number in range(3)}
    until = now + timedelta(days=3 * 365)

    def by(role: str, version: int, *people: str) -> tuple[RoleName, Targets, list[str]]:
        return RoleName(role), Targets(version, until, tags), list(people)

    files = {
        role: sign(role, payload, [(key(name), key(name).public.key_id) for name in people])
        for role, payload, people in (
            by("targets/releases", 18, "build", "review"),
            by("targets/build", 18, "build"),
            by("targets/review", 12, "review"),
        )
    }
    with station.vault.transaction():
        store(station, before, replace(before, delegations=files), now)


def _let_two_of_three_sign(office: Office, without: set[Gun]) -> None:
    """Put all but some repositories under two of three officers."""
    desk, south = office.desk, office.south
    with south.station.vault.transaction():
        keep_root(south.station, "south", _SOUTH)
    roots = [desk.roots["north"]]
    for name, private in (("south", _SOUTH), ("east", _EAST)):
        roots.append(add_public_root(desk.station, name, private.public))
    desk.do(set_threshold(roots, 2), [gun for gun in office.guns if gun not in without])
    signed = add_signatures(south.station, export_sign_off(desk.station, None))
    left = [each for each in import_sign_off(desk.station, signed).collected if not each.complete]
    assert not left, left


__all__ = ["APP", "BILLING", "MAILER", "NOW", "Office", "furnish"]
