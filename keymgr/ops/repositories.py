"""Creating repositories: a root certificate, a tagging key and first metadata for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar, Final

from keymgr.crypto.certificates import issue_root_certificate
from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.public_keys import require_usable
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.exchange.request import Request, RequestedRepository
from keymgr.ops.batch import NotDone, each
from keymgr.ops.passphrases import require_some
from keymgr.ops.plans import LeftOut
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.roots import choose_root
from keymgr.ops.state import (
    ROOT_LIFE,
    TARGETS_LIFE,
    RepositoryState,
    result_of,
    role_signers,
    sign,
    store,
    summarise,
)
from keymgr.ops.station import Signers, Station
from keymgr.sentences import day, said
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Role, Root, Signed, Targets
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, RoleName
from keymgr.vault.records import KeyRecord, Mode, RepositoryRecord

TIMESTAMP_DAYS: Final = 90


@dataclass(eq=False)
class NotInRequestError(KeymgrError):
    """The request is for other repositories than asked."""

    message: ClassVar[str] = "The request does not mention {gun}."
    hint: ClassVar[str] = (
        "Nothing was changed. Name a repository of the request, or fetch a new request for it"
        " with 'keymgr-courier request'."
    )
    gun: str


@dataclass(eq=False)
class RequestFromFutureError(KeymgrError):
    """A request is dated after this station's clock."""

    message: ClassVar[str] = "The request was made on {created}, later than this station's clock."
    hint: ClassVar[str] = (
        "Nothing was changed. Check this station's date (it is {now}) and the online machine's."
        " If this station's is right, say so with 'keymgr clock confirm --request FILE'."
    )
    created: str
    now: str


@dataclass(eq=False)
class RepositoryExistsError(KeymgrError):
    """All repositories that were to be created exist."""

    message: ClassVar[str] = "{gun} can't be created: {reason}."
    hint: ClassVar[str] = "Nothing was changed. 'keymgr repo list' shows what the vault has."
    gun: str
    reason: str


@dataclass(eq=False)
class NoRepositoryError(KeymgrError):
    """A repository is not in the vault."""

    message: ClassVar[str] = "The vault has no repository {gun}."
    hint: ClassVar[str] = (
        "Nothing was changed. 'keymgr repo list' shows what the vault has,"
        " 'keymgr repo create' adds one."
    )
    gun: str


@dataclass(frozen=True)
class ServerKeys:
    """The Notary server's own keys for one repository."""

    snapshot: PublicKey
    timestamp: PublicKey


@dataclass(frozen=True)
class CreatePlan:
    """What ``apply_create`` will make: for each GUN its server's keys, or None for a static one."""

    root: KeyRecord
    repositories: tuple[tuple[Gun, ServerKeys | None], ...]
    left_out: tuple[LeftOut, ...]
    server: str
    timestamp_days: int
    own_passphrase: bool = False
    former: Mapping[Gun, RepositoryState] = field(default_factory=dict)
    """Repositories whose trust starts anew, as they are now: their tags are kept."""

    @property
    def mode(self) -> Mode:
        """``notary`` or ``static``."""
        return "notary" if self.server else "static"


def check_request_time(station: Station, request: Request) -> None:
    """Raise RequestFromFutureError for a request dated over a day ahead of the station's clock."""
    if station.watch.doubts(request.created):
        now = station.clock()
        raise RequestFromFutureError(day(request.created), day(now))


def requested(request: Request, guns: Sequence[Gun] | None) -> list[RequestedRepository]:
    """Return the request's entries for ``guns``, None meaning all. Raises NotInRequestError."""
    if guns is None:
        return list(request.repositories)
    entries = {entry.gun: entry for entry in request.repositories}
    for gun in guns:
        if gun not in entries:
            raise NotInRequestError(gun)
    return [entries[gun] for gun in guns]


def requested_here(station: Station, request: Request) -> list[Gun]:
    """Return the request's repositories that the vault has. Raises NoRepositoryError for none."""
    find = station.vault.repositories.find
    here = [entry.gun for entry in request.repositories if find(entry.gun) is not None]
    if not here:
        raise NoRepositoryError(request.repositories[0].gun)
    return here


def plan_create_notary(
    station: Station,
    guns: Sequence[Gun] | None,
    request: Request,
    root: str | None,
    *,
    own_passphrase: bool = False,
) -> CreatePlan:
    """Plan repositories for the request's Notary server. ``guns`` None means all in it.

    Raises NotInRequestError, RequestFromFutureError, RepositoryExistsError, NoRootError,
    ManyRootsError, or MalformedKeyError/UnusableKeyError for a server key nobody can use.
    """
    check_request_time(station, request)
    chosen: list[tuple[Gun, ServerKeys | None]] = []
    left_out: list[LeftOut] = []
    for entry in requested(request, guns):
        reason = _why_not(station, entry.gun, entry)
        if reason is not None:
            left_out.append(LeftOut(entry.gun, reason))
            continue
        keys = ServerKeys(entry.snapshot_key.public_key, entry.timestamp_key.public_key)
        require_usable(keys.snapshot)
        require_usable(keys.timestamp)
        chosen.append((entry.gun, keys))
    return _plan(station, root, chosen, left_out, request.server, 0, own_passphrase)


def plan_create_static(
    station: Station,
    guns: Sequence[Gun],
    root: str | None,
    *,
    timestamp_days: int = TIMESTAMP_DAYS,
    own_passphrase: bool = False,
) -> CreatePlan:
    """Plan repositories whose snapshot and timestamp the vault signs, for any web server.

    ``timestamp_days`` is how long a client accepts the newest export, and so how long an old copy
    can be replayed to it. Raises RepositoryExistsError, NoRootError or ManyRootsError.
    """
    chosen: list[tuple[Gun, ServerKeys | None]] = []
    left_out: list[LeftOut] = []
    for gun in guns:
        reason = _why_not(station, gun, None)
        if reason is None:
            chosen.append((gun, None))
        else:
            left_out.append(LeftOut(gun, reason))
    return _plan(station, root, chosen, left_out, "", timestamp_days, own_passphrase)


def _why_not(station: Station, gun: Gun, entry: RequestedRepository | None) -> str | None:
    if station.vault.repositories.find(gun) is not None:
        return said("it is in the vault already")
    if entry is not None and entry.metadata:
        return said("the server already holds trust data for it, made with other keys")
    return None


def _plan(  # noqa: PLR0913, PLR0917  (the plan's own fields)
    station: Station,
    root: str | None,
    chosen: list[tuple[Gun, ServerKeys | None]],
    left_out: list[LeftOut],
    server: str,
    timestamp_days: int,
    own_passphrase: bool,  # noqa: FBT001
) -> CreatePlan:
    record = choose_root(station, root)
    if not chosen and left_out:
        raise RepositoryExistsError(left_out[0].gun, left_out[0].reason)
    return CreatePlan(
        record, tuple(chosen), tuple(left_out), server, timestamp_days, own_passphrase
    )


def apply_create(station: Station, plan: CreatePlan) -> None:
    """Make, check and keep what ``plan`` says, one passphrase prompt for all.

    Raises what AskSecret raises, WrongPassphraseError, ClientWouldRefuseError or the vault's
    errors; repositories finished before stay.
    """
    station.watch.require()
    with Signers(station) as signers:
        root_key = signers.signer(plan.root)
        passphrase = _tagging_passphrase(station, plan)
        work = _Creation(station, signers, plan, root_key, passphrase)
        for result in each(station, said("Creating repositories"), plan.repositories, work.create):
            if isinstance(result, NotDone):
                raise result.error


def _tagging_passphrase(station: Station, plan: CreatePlan) -> Secret | None:
    """Return the passphrase for the new tagging keys, None where the vault's opens them."""
    if not plan.own_passphrase:
        return None
    whose = _and_more([gun for gun, _ in plan.repositories])
    return station.ask.new(SecretFor(Opens.REPOSITORY, whose), require_some)


def _and_more(guns: Sequence[Gun]) -> str:
    return (
        said("{gun} and {count:,} more", gun=guns[0], count=len(guns) - 1)
        if len(guns) > 1
        else guns[0]
    )


@dataclass
class _Creation:
    """Makes one repository at a time, with the keys opened once."""

    station: Station
    signers: Signers
    plan: CreatePlan
    root_key: PrivateKey
    passphrase: Secret | None
    _own_protector: str = ""

    def create(self, wanted: tuple[Gun, ServerKeys | None]) -> None:
        gun, server = wanted
        station, now = self.station, self.station.clock()
        certificate = issue_root_certificate(
            self.root_key.public, self.root_key, gun, now, now + ROOT_LIFE
        )
        protector = self._protector()
        tagging = self._own_key(gun, TARGETS, protector)
        snapshot = server.snapshot if server else self._vault_key(gun, SNAPSHOT)
        timestamp = server.timestamp if server else self._vault_key(gun, TIMESTAMP)
        root = _first_root(now, certificate, tagging, snapshot, timestamp)
        signed_root: Signed[Root] = sign(ROOT, root, [(self.root_key, certificate.key_id)])
        former = self.plan.former.get(gun)
        tags = former.targets.payload.targets if former else {}
        targets: Signed[Targets] = sign(TARGETS, Targets(1, now + TARGETS_LIFE, tags), [])
        record = self._record(gun, protector, former, now)
        state = RepositoryState(record, signed_root, targets, {})
        signing = role_signers(station, self.signers, state, TARGETS)
        state = replace(state, targets=sign(TARGETS, targets.payload, signing))
        state = store(station, None, summarise(station, self.signers, state, now), now)
        station.vault.proposals.remove(gun)  # one of its former trust can't be completed
        station.log(
            "repository started anew" if former else "repository created",
            gun,
            mode=self.plan.mode,
            root=self.plan.root.key_id,
            tagging_key=tagging.key_id,
            result=result_of(state.files()),
        )

    def _record(
        self, gun: Gun, protector: str, former: RepositoryState | None, now: datetime
    ) -> RepositoryRecord:
        return RepositoryRecord(
            gun=gun,
            mode=self.plan.mode,
            roots=(self.plan.root.name,),
            protector=protector,
            versions={},
            published={},
            timestamp_days=self.plan.timestamp_days,
            server=self.plan.server,
            created=now,
            era=former.record.era + 1 if former else 0,
        )

    def _protector(self) -> str:
        """Return the ID of the tagging keys' protector, made with the first of them."""
        vault = self.station.vault
        if self.passphrase is None:
            return vault.protectors.vault_id
        if not vault.protectors.has(self._own_protector):  # none yet, or undone with the first
            whose = _and_more([gun for gun, _ in self.plan.repositories])
            self._own_protector, opened = vault.protectors.create_passphrase(
                said("repository {whose}", whose=whose), self.passphrase, vault.header.kdf
            )
            self.signers.adopt(self._own_protector, opened)
        return self._own_protector

    def _own_key(self, gun: Gun, role: RoleName, protector: str) -> PublicKey:
        """Return the key for ``role`` of ``gun``: the one imported for it, else a new one."""
        if gun not in self.plan.former:
            for held in self.station.vault.keys.of_gun(gun):
                if held.role == role and held.private is not None:
                    return held.public_key
        key = PrivateKey.generate(Algorithm.ECDSA_P256)
        keep_key(self.station, self.signers, key, role, gun, protector)
        return key.public

    def _vault_key(self, gun: Gun, role: RoleName) -> PublicKey:
        return self._own_key(gun, role, self.station.vault.protectors.vault_id)


def keep_key(  # noqa: PLR0913, PLR0917  (a key record's own fields)
    station: Station, signers: Signers, key: PrivateKey, role: str, gun: str, protector: str
) -> KeyRecord:
    """Keep a private key that is no root under ``protector``. Runs in a transaction."""
    record = sealed_key(station, signers, key, role, gun, protector)
    station.vault.keys.add(record)
    return record


def sealed_key(  # noqa: PLR0913, PLR0917  (a key record's own fields)
    station: Station, signers: Signers, key: PrivateKey, role: str, gun: str, protector: str
) -> KeyRecord:
    """Return a private key that is no root as ``keep_key`` keeps it. Nothing is written."""
    opened = signers.protector_key(protector, SecretFor(Opens.REPOSITORY, gun))
    return KeyRecord(
        key_id=key.public.key_id,
        keytype=key.public.keytype,
        public=key.public.public,
        algorithm=key.algorithm,
        role=role,
        gun=gun,
        name="",
        protector=protector,
        private=station.vault.seal_private(opened, key.public.key_id, key.to_der()),
        created=station.clock(),
    )


def _first_root(
    now: datetime,
    certificate: PublicKey,
    tagging: PublicKey,
    snapshot: PublicKey,
    timestamp: PublicKey,
) -> Root:
    by_role = {ROOT: certificate, TARGETS: tagging, SNAPSHOT: snapshot, TIMESTAMP: timestamp}
    return Root(
        1,
        now + ROOT_LIFE,
        {key.key_id: key for key in by_role.values()},
        {name: Role(name, (key.key_id,), 1) for name, key in by_role.items()},
    )


def find_repository(station: Station, gun: Gun) -> RepositoryRecord:
    """Return the record of ``gun``. Raises NoRepositoryError."""
    record = station.vault.repositories.find(gun)
    if record is None:
        raise NoRepositoryError(gun)
    return record


def choose_repositories(station: Station, guns: Sequence[Gun] | None) -> list[RepositoryRecord]:
    """Return the records of ``guns``, None meaning all in the vault. Raises NoRepositoryError."""
    if guns is None:
        return list(station.vault.repositories.all())
    return [find_repository(station, gun) for gun in guns]
