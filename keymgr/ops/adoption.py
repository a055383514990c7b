"""Taking repositories that docker or notary made into the vault."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.ops.adoption_words import taken_in, voucher
from keymgr.ops.along import Along, KeyFiles, Wanted, choose_key_files
from keymgr.ops.finishing import canonical_id
from keymgr.ops.holdings import (
    Holding,
    RoleKeys,
    held_keys,
    look_up,
    other_server_keys,
    role_keys,
    what_is_missing,
)
from keymgr.ops.jobs import loose_keys
from keymgr.ops.plans import LeftOut
from keymgr.ops.sources import Offer, Source
from keymgr.ops.station import Station
from keymgr.sentences import said, said_list
from keymgr.trust import canonical
from keymgr.trust.client import ClientWouldRefuseError, Pin
from keymgr.trust.foreign import Foreign, certificates_ended, judge, what_expired
from keymgr.trust.metadata import Payload, Signed
from keymgr.trust.names import ROOT, SNAPSHOT, TIMESTAMP, Gun, KeyId, RoleName
from keymgr.vault.records import Mode

_SUMMARIES: Final = frozenset({SNAPSHOT, TIMESTAMP})


@dataclass(eq=False)
class NothingToAdoptError(KeymgrError):
    """No repository can be adopted."""

    message: ClassVar[str] = "There is nothing to adopt: {gun} is left out, because {reason}."
    hint: ClassVar[str] = "Nothing was changed."
    gun: str
    reason: str


@dataclass(eq=False)
class NotForStaticError(KeymgrError):
    """A repository can't become a static one."""

    message: ClassVar[str] = "{gun} can't be adopted as a static repository: {reason}."
    hint: ClassVar[str] = (
        "It was not adopted. Import its snapshot and timestamp keys first, or adopt it without"
        " --static if it is on a Notary server."
    )
    gun: str
    reason: str


@dataclass(frozen=True)
class KeptFile:
    """A file that goes into the vault."""

    role: RoleName
    version: int
    content: bytes


@dataclass(frozen=True)
class FirstRoot:
    """The root at which a chain starts: SHA-256 of its file, canonical IDs of its root keys."""

    version: int
    digest: bytes
    key_ids: tuple[KeyId, ...]


@dataclass(frozen=True)
class Adoption:
    """One repository as it will be in the vault.

    ``vouched`` says why its first root is trusted; empty until a person has confirmed the digest.
    ``sentences`` say what is taken in, ``cautions`` what the officer should know before.
    ``versions`` are current; ``published`` are those that the server or site showed.
    """

    gun: Gun
    mode: Mode
    server: str
    timestamp_days: int
    first_root: FirstRoot
    vouched: str
    files: tuple[KeptFile, ...]
    versions: dict[str, int]
    published: dict[str, int]
    roles: tuple[RoleKeys, ...]
    holdings: tuple[Holding, ...]
    sentences: tuple[str, ...]
    cautions: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """What the vault will not be able to sign, once the keys along are imported."""
        return what_is_missing(self.holdings, self.mode)


@dataclass(frozen=True)
class AdoptPlan:
    """What will be adopted, with which keys, and what will not and why."""

    adoptions: tuple[Adoption, ...]
    keys: KeyFiles
    left_out: tuple[LeftOut, ...]
    refused: tuple[tuple[Gun, KeymgrError], ...]

    def unconfirmed(self) -> list[Adoption]:
        """Return those whose first root nothing vouches for."""
        return [adoption for adoption in self.adoptions if not adoption.vouched]

    @property
    def digest(self) -> bytes:
        """SHA-256 over the first roots of ``unconfirmed`` and whose they are.

        For one repository it is the root's own; else that of the canonical JSON object that gives
        each GUN its root's SHA-256 in hexadecimal.
        """
        roots = {entry.gun: entry.first_root.digest for entry in self.unconfirmed()}
        if len(roots) == 1:
            return next(iter(roots.values()))
        return hashlib.sha256(
            canonical.encode({gun: digest.hex() for gun, digest in roots.items()})
        ).digest()

    def confirmed(self) -> AdoptPlan:
        """Return the plan after a person has compared ``digest``."""
        vouched = said("An officer confirmed its digest.")
        return replace(
            self,
            adoptions=tuple(
                replace(entry, vouched=entry.vouched or vouched) for entry in self.adoptions
            ),
        )


def plan_adopt(  # noqa: PLR0913  (what an officer chooses)
    station: Station,
    source: Source,
    guns: Sequence[Gun] | None,
    *,
    pin: Pin | None = None,
    along: Along | None = None,
    static_days: int | None = None,
) -> AdoptPlan:
    """Plan taking in ``guns`` of ``source``, None meaning all of them.

    The chain of roots is followed from ``pin``, else from the oldest root that is there. ``along``
    are keys to be imported with them. With ``static_days`` they become static repositories, whose
    timestamps last so long; else they stay on their Notary server. What fails for one repository
    stops no other, but is raised where none is left: ClientWouldRefuseError, NotForStaticError,
    NothingToAdoptError, ReadFailedError. Raises NotInRequestError,
    NotInFolderError or RequestFromFutureError.
    """
    source.require_timely(station)
    for gun in guns or ():
        source.require(gun)
    planning = _Planning(station, source, pin, static_days)
    chosen = source.guns if guns is None else guns
    station.progress.start(said("Checking"), len(chosen))
    for gun in dict.fromkeys(chosen):
        planning.add(gun)
        station.progress.advance()
    station.progress.finish()
    return planning.finish(along)


class _Planning:
    """Works out one repository's adoption after another."""

    def __init__(
        self, station: Station, source: Source, pin: Pin | None, static_days: int | None
    ) -> None:
        self.station = station
        self.source = source
        self.pin = pin
        self.static_days = static_days
        self.now = station.clock()
        self.loose = frozenset(loose_keys(station))
        self.roots = station.vault.keys.roots()
        self.adoptions: list[Adoption] = []
        self.left_out: list[LeftOut] = []
        self.refused: list[tuple[Gun, KeymgrError]] = []

    def add(self, gun: Gun) -> None:
        """Plan one repository, or note why not."""
        if self.station.vault.repositories.find(gun) is not None:
            self.left_out.append(
                LeftOut(
                    gun,
                    said("it is in the vault already; 'keymgr repo refresh' brings what is new"),
                )
            )
            return
        try:
            found = self._judged(gun)
        except KeymgrError as error:
            self.refused.append((gun, error))
            return
        if found is None:
            reason = said("the server has no trust data for it; 'keymgr repo create' makes it")
            self.left_out.append(LeftOut(gun, reason))
            return
        self.adoptions.append(self._adoption(*found))

    def finish(self, along: Along | None) -> AdoptPlan:
        """Return the plan, with the keys along. Raises why nothing is left to adopt."""
        if not self.adoptions:
            for _, error in self.refused:
                raise error
            for left in self.left_out:
                raise NothingToAdoptError(left.gun, left.reason)
        keys = self._keys_along(along) if along is not None else KeyFiles()
        promised = self.loose | keys.promised()
        adoptions = []
        for entry in self.adoptions:
            held = held_keys(self.station, entry.gun, promised)
            completed = replace(entry, holdings=look_up(entry.roles, held))
            reason = why_not_static(completed)
            if reason is None:
                adoptions.append(completed)
            else:
                self.refused.append((entry.gun, NotForStaticError(entry.gun, reason)))
        if not adoptions:
            for _, error in self.refused:
                raise error
        return AdoptPlan(tuple(adoptions), keys, tuple(self.left_out), tuple(self.refused))

    def _keys_along(self, along: Along) -> KeyFiles:
        wanted = Wanted()
        held = set(self.loose)
        for entry in self.adoptions:
            wanted.add(entry.gun, entry.roles)
            held |= held_keys(self.station, entry.gun, ())
        return choose_key_files(along, wanted, held)

    def _judged(self, gun: Gun) -> tuple[Foreign, Offer] | None:
        """Return the best offer that a client would take, None where there is no file at all."""
        refusal: ClientWouldRefuseError | None = None
        for offer in self.source.offers(gun):
            try:
                found = judge(
                    gun, offer.files, offer.required, now=self.now, verifier=VERIFIER, pin=self.pin
                )
            except ClientWouldRefuseError as error:
                refusal = error
            else:
                return found, offer
        if refusal is not None:
            raise refusal
        return None

    def _adoption(self, found: Foreign, offer: Offer) -> Adoption:
        mode: Mode = "notary" if self.static_days is None else "static"
        roles = role_keys(found.root.payload, found.tags())
        first = found.roots[0]
        current = found.current()
        if mode == "notary":
            current = {role: file for role, file in current.items() if role not in _SUMMARIES}
        return Adoption(
            gun=found.gun,
            mode=mode,
            server=self.source.server if mode == "notary" else "",
            timestamp_days=self.static_days or 0,
            first_root=FirstRoot(
                first.payload.version,
                hashlib.sha256(first.content).digest(),
                tuple(canonical_id(key) for key in first.payload.role_keys(ROOT).values()),
            ),
            vouched=voucher(found, self.pin, self.roots),
            files=tuple(
                KeptFile(file.role, file.payload.version, file.content)
                for file in [*found.roots[:-1], *current.values()]
            ),
            versions={str(role): file.payload.version for role, file in current.items()},
            published=_published(found, offer) if mode == "notary" else {},
            roles=roles,
            holdings=(),
            sentences=taken_in(found),
            cautions=tuple(self._cautions(found, current)),
        )

    def _cautions(self, found: Foreign, current: dict[RoleName, Signed[Payload]]) -> list[str]:
        others = [file for role, file in current.items() if role != ROOT]
        cautions = what_expired(found.root, others, self.now)
        cautions += certificates_ended(found.root, self.now, VERIFIER)
        cautions += found.passed_over()
        if found.stray_roots:
            stray = ", ".join(map(str, found.stray_roots))
            cautions.append(
                said(
                    "Older roots don't lead to the pinned one and are left out: {stray}.",
                    stray=stray,
                )
            )
        server = self.source.server_keys(found.gun)
        if server is not None:
            cautions += other_server_keys(found.root.payload, server)
        elif self.static_days is None:
            cautions.append(
                said(
                    "A folder may lag behind its server: before anything is signed, take in"
                    " what the server has now ('keymgr repo refresh')."
                )
            )
        return cautions


def why_not_static(adoption: Adoption) -> str | None:
    """Return why a static ``adoption`` can't be; None where it can, or is none."""
    if adoption.mode == "notary":
        return None
    if not adoption.versions.keys() >= _SUMMARIES:
        return said("the source has no snapshot and timestamp that fit its tags")
    if adoption.first_root.version != 1:
        first = adoption.first_root.version
        return said(
            "clients of older roots need them all, and the source starts at version {first}",
            first=first,
        )
    lacking = [
        holding.keys.role
        for holding in adoption.holdings
        if holding.keys.role in _SUMMARIES and not holding.can_sign
    ]
    return (
        said("the vault lacks its {roles} key", roles=said_list(lacking, " and "))
        if lacking
        else None
    )


def _published(found: Foreign, offer: Offer) -> dict[str, int]:
    """Return the versions that the server has for sure."""
    if offer.published:
        return found.versions()
    before = found.roots[0].payload.version - 1
    return {str(ROOT): before} if before else {}
