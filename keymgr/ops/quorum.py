"""A root key that no officer can use alone: its protector in shares, M of which open it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, Final

from keymgr.crypto.secret import Secret
from keymgr.crypto.shares import LEAST, MOST
from keymgr.errors import KeymgrError
from keymgr.ops.officer_names import composed, parse_officer_name, require_distinct
from keymgr.ops.officers import ask_share
from keymgr.ops.passphrase_change import Calibrate, find_root
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.roots import check_root_passphrase
from keymgr.ops.station import Signers, Station
from keymgr.sentences import said
from keymgr.vault.protectors import NewOfficer
from keymgr.vault.records import KeyRecord, Officer, QuorumProtector

OLD_SHARES: Final = said(
    "What opened the root key before opens nothing in this vault any more. But a backup made before"
    " still opens with what opened it then: former officers, as many as were needed, can use the"
    " key from it, and so can shares on paper. Make a new backup and destroy the old ones; rotate"
    " the root key if you can't."
)


@dataclass(eq=False)
class BadQuorumError(KeymgrError):
    """A group of officers that is none."""

    message: ClassVar[str] = "{threshold} of {count} officers is no quorum."
    hint: ClassVar[str] = (
        "Nothing was changed. Name up to {most} officers, each once; two of them at least must be"
        " needed, and no more than there are."
    )
    threshold: int
    count: int
    most: int = MOST


@dataclass(eq=False)
class NoQuorumError(KeymgrError):
    """A root key is not guarded by officers."""

    message: ClassVar[str] = "Root key {name} is not guarded by officers."
    hint: ClassVar[str] = (
        "Nothing was changed. 'keymgr root list' shows what opens each root key, 'keymgr root"
        " protect' makes a quorum."
    )
    name: str


@dataclass(eq=False)
class NoOfficerError(KeymgrError):
    """A root key has no officer of a name."""

    message: ClassVar[str] = "Root key {root} has no officer {name}; its officers are {names}."
    hint: ClassVar[str] = "Nothing was changed. Check the name."
    root: str
    name: str
    names: str


@dataclass(eq=False)
class SharedPassphraseError(KeymgrError):
    """Two officers chose one passphrase, or one chose the vault's."""

    message: ClassVar[str] = (
        "This passphrase is the vault's or another officer's; each officer needs one of their own."
    )
    hint: ClassVar[str] = "Nothing was changed. Choose another."


@dataclass(frozen=True)
class OfficerChoice:
    """Who is to be an officer, and whether their share is kept in the vault or handed out only."""

    name: str
    on_paper: bool = False


@dataclass(frozen=True)
class ShareFacts:
    """Whose share it is: one of ``officers``, ``threshold`` of which open the root key."""

    root: KeyRecord
    officer: str
    threshold: int
    officers: int
    created: datetime
    """When the shares were made; none of before this fits."""


@dataclass(frozen=True, eq=False)
class ShareSlip:
    """One officer's share as words, for that officer's eyes only."""

    facts: ShareFacts
    words: Secret


HandOver = Callable[[ShareSlip], None]
"""Gives an officer a share that the vault does not keep; raises where that fails."""


@dataclass(frozen=True)
class QuorumChange:
    """Who opens a root key from now on, and what opened it before, in words."""

    root: KeyRecord
    threshold: int
    officers: tuple[Officer, ...]
    former: str


def quorum_of(station: Station, record: KeyRecord) -> QuorumProtector | None:
    """Return the quorum that guards a key, or None."""
    if record.private is None:
        return None
    protector = station.vault.protectors.get(record.protector)
    return protector if isinstance(protector, QuorumProtector) else None


def what_opens(station: Station, record: KeyRecord) -> str:
    """Return in words what opens a root key, officers by name."""
    if record.private is None:
        return said("nothing: its private half is elsewhere")
    quorum = quorum_of(station, record)
    if quorum is None:
        return said("a passphrase of its own")
    return said(
        "{threshold} of {count} officers: {names}",
        threshold=quorum.threshold,
        count=len(quorum.officers),
        names=", ".join(officer.name for officer in quorum.officers),
    )


def opens_briefly(station: Station, record: KeyRecord) -> str:
    """Return in a few words what opens a root key; officers are counted."""
    if record.private is None:
        return said("elsewhere")
    quorum = quorum_of(station, record)
    if quorum is None:
        return said("passphrase")
    return said(
        "{threshold} of {count} officers", threshold=quorum.threshold, count=len(quorum.officers)
    )


def protect_root(  # noqa: PLR0913, PLR0917  (who, how many, and the ports of the ceremony)
    station: Station,
    name: str,
    officers: Sequence[OfficerChoice],
    threshold: int,
    calibrate: Calibrate,
    hand_over: HandOver,
) -> QuorumChange:
    """Let ``threshold`` of ``officers`` open a root key, in place of what opens it now.

    What opens it now is asked first; then each officer for a new passphrase, in turn. Shares on
    paper are handed over before anything is kept. All shares are new, under a fresh key. Raises
    NoRootError, NoPrivateKeyError, SharedPassphraseError, what ``require_group`` raises, what
    AskSecret and ``hand_over`` raise, and the vault's errors.
    """
    station.watch.require()
    record = find_root(station, name)
    require_group([officer.name for officer in officers], threshold)
    officers = [replace(officer, name=composed(officer.name)) for officer in officers]
    former = what_opens(station, record)
    with Signers(station) as signers:
        opened = signers.opened(record)
        new = _new_officers(station, record, officers)
        cost, now = calibrate(), station.clock()
        with station.vault.transaction():
            shares = station.vault.change_to_quorum(opened, threshold, new, cost, now)
            record = find_root(station, name)
            for officer, share in zip(officers, shares, strict=True):
                if officer.on_paper:
                    facts = ShareFacts(record, officer.name, threshold, len(officers), now)
                    hand_over(ShareSlip(facts, share))
            quorum = require_quorum(station, record)
            station.log(
                "root protected",
                name,
                key_id=record.key_id,
                threshold=threshold,
                officers=[officer.name for officer in officers],
                on_paper=[officer.name for officer in officers if officer.on_paper],
                former=str(former),
            )
    return QuorumChange(record, threshold, quorum.officers, former)


def require_group(names: Sequence[str], threshold: int) -> None:
    """Raise that it is no quorum: BadQuorumError, DoubledOfficerError or InvalidNameError."""
    require_distinct([parse_officer_name(name) for name in names])
    if not LEAST <= threshold <= len(names) <= MOST:
        raise BadQuorumError(threshold, len(names))


def _new_officers(
    station: Station, record: KeyRecord, officers: Sequence[OfficerChoice]
) -> list[NewOfficer]:
    """Ask each officer for a passphrase of their own, out of the others' sight."""
    taken: list[Secret] = []

    def check(passphrase: Secret) -> None:
        require_some(passphrase)
        if passphrase in taken or station.vault.passphrase_is(passphrase):
            raise SharedPassphraseError

    needed = sum(not officer.on_paper for officer in officers)
    for officer in officers:
        if not officer.on_paper:
            what = SecretFor(
                Opens.OFFICER,
                officer.name,
                record.key_id,
                of=record.name,
                given=len(taken),
                needed=needed,
            )
            taken.append(station.ask.new(what, check))
    passphrases = iter(taken)
    return [
        NewOfficer(officer.name, None if officer.on_paper else next(passphrases))
        for officer in officers
    ]


def unprotect_root(station: Station, name: str, calibrate: Calibrate) -> QuorumChange:
    """Let a single passphrase open a root key again, which its officers agree to by opening it.

    Raises NoRootError, NoQuorumError, SamePassphraseError, what AskSecret raises and the vault's
    errors.
    """
    station.watch.require()
    record = find_root(station, name)
    require_quorum(station, record)
    former = what_opens(station, record)
    with Signers(station) as signers:
        opened = signers.opened(record)
        passphrase = station.ask.new(
            SecretFor(Opens.ROOT, name, record.key_id),
            lambda secret: check_root_passphrase(station, secret),
        )
        cost = calibrate()
        with station.vault.transaction():
            station.vault.change_protector(opened, passphrase, cost)
            station.log("root unprotected", name, key_id=record.key_id, former=str(former))
    return QuorumChange(find_root(station, name), 1, (), former)


def officer_share(station: Station, name: str, officer: str) -> ShareSlip:
    """Return one officer's share as words, once that officer has given their passphrase.

    It can be put on paper besides. The log tells that it was shown. Raises NoRootError,
    NoQuorumError, NoOfficerError, what AskSecret raises and the vault's errors.
    """
    slip = _asked_share(station, name, officer)
    with station.vault.transaction():
        station.log("share shown", name, officer=slip.facts.officer, key_id=slip.facts.root.key_id)
    return slip


def check_share(station: Station, name: str, officer: str) -> ShareFacts:
    """Ask for an officer's share, passphrase or words, and say whose it is if it is right.

    The root key is not opened, and nobody else is needed. Raises as ``officer_share``, and
    WrongShareError for another's or a former one.
    """
    facts = _asked_share(station, name, officer).facts
    with station.vault.transaction():
        station.log("share checked", name, officer=facts.officer, key_id=facts.root.key_id)
    return facts


def _asked_share(station: Station, name: str, officer: str) -> ShareSlip:
    record = find_root(station, name)
    quorum = require_quorum(station, record)
    held = require_officer(quorum, name, officer)
    root = SecretFor(Opens.ROOT, name, record.key_id)
    words = ask_share(station.vault.protectors, station.ask, quorum, held, root)
    count = len(quorum.officers)
    facts = ShareFacts(record, held.name, quorum.threshold, count, quorum.created)
    return ShareSlip(facts, words)


def require_quorum(station: Station, record: KeyRecord) -> QuorumProtector:
    """Return the quorum that guards a root key. Raises NoQuorumError."""
    quorum = quorum_of(station, record)
    if quorum is None:
        raise NoQuorumError(record.name)
    return quorum


def require_officer(quorum: QuorumProtector, root: str, name: str) -> Officer:
    """Return the officer called ``name``. Raises NoOfficerError."""
    officer = quorum.officer(composed(name))
    if officer is None:
        raise NoOfficerError(root, name, ", ".join(each.name for each in quorum.officers))
    return officer
