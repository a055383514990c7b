"""Signing again what expires, before it does or after.

A client refuses what has expired, a root certificate among it; so does ``state.store``. A renewal
therefore takes everything that is due in a repository into one draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, Final

from keymgr.crypto.certified import certificate_end
from keymgr.errors import KeymgrError
from keymgr.ops.delegating import Keyring, can_sign, delegation
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError, next_root, next_targets
from keymgr.ops.expired import is_due, still_expired
from keymgr.ops.finishing import canonical_id
from keymgr.ops.jobs import Job
from keymgr.ops.periods import SIX_MONTHS, Period
from keymgr.ops.state import ROOT_LIFE, TARGETS_LIFE, RepositoryState
from keymgr.ops.station import Station
from keymgr.sentences import day, said
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import P, Payload, Role, Root, Targets
from keymgr.trust.names import ROOT, TARGETS, KeyId, RoleName
from keymgr.vault.records import KeyRecord

_CLIENTS: Final = (
    said(
        "docker pull goes on working: each client follows by itself. Tags and keys stay the same."
    ),
)
_AFTERWARDS: Final = (
    said("Export, and let the courier publish before the old dates are reached."),
)


@dataclass(eq=False)
class RenewalTooShortError(KeymgrError):
    """A renewal would not carry beyond what it is to renew."""

    message: ClassVar[str] = (
        "Signing until {until} is too short: what expires before {horizon} is signed again."
    )
    hint: ClassVar[str] = "Nothing was changed. Give a later date with --to, or less with --within."
    until: str
    horizon: str


def _date(expires: datetime | None) -> str:
    return day(expires) if expires else said("no date")


@dataclass(frozen=True)
class Renewal:
    """Drafts what expires ``within`` a period, to last until ``until`` (None: the usual time).

    ``roots`` are the known root keys by canonical ID, for certificates that end.
    """

    within: Period
    until: datetime | None
    roots: Mapping[KeyId, KeyRecord]
    keyring: Keyring

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        work = _Work(self, state, now, self.within.after(now), self.keyring.of(state.gun))
        root = work.root(keys)
        targets = work.targets()
        delegations = work.delegations()
        summary_is_due = work.summary_is_due()
        if root is None and targets is None and not delegations and not summary_is_due:
            raise NothingToChangeError(state.gun, work.why_nothing())
        draft = Draft(state.record, root, targets, delegations, (*work.done, *work.undone))
        if still_expired(state, draft, now) is not None:
            raise NothingToChangeError(state.gun, work.why_nothing())
        return draft


class _Work:
    """What is due in one repository; says what is done, and what can't be done here."""

    def __init__(
        self,
        renewal: Renewal,
        state: RepositoryState,
        now: datetime,
        horizon: datetime,
        held: frozenset[KeyId],
    ) -> None:
        self.renewal = renewal
        self.state = state
        self.now = now
        self.horizon = horizon
        self.held = held
        self.done: list[str] = []
        self.undone: list[str] = []

    def why_nothing(self) -> str:
        if self.undone:
            return self.undone[0].rstrip(".")
        return said("nothing of it expires before {horizon:%d %b %Y}", horizon=self.horizon)

    def root(self, keys: NewKeys) -> Root | None:
        root = self.state.root.payload
        listed = root.role_keys(ROOT)
        ending = [key_id for key_id, key in listed.items() if self._ends(key)]
        if not ending and not is_due(root.expires, self.horizon):
            return None
        if self.held.isdisjoint(canonical_id(key) for key in listed.values()):
            self.undone.append(said("The root is due, but none of its keys is here."))
            return None
        renewed = [
            self._certified(key, keys) if key_id in ending else key
            for key_id, key in listed.items()
        ]
        if renewed == list(listed.values()) and not is_due(root.expires, self.horizon):
            return None
        role = Role(ROOT, tuple(key.key_id for key in renewed), root.roles[ROOT].threshold)
        new = next_root(root, self.now, {ROOT: (role, renewed)})
        new = replace(new, expires=self._expiry(root, self.now + ROOT_LIFE))
        self._say(ROOT, root, new)
        return new

    def _ends(self, key: PublicKey) -> bool:
        end = certificate_end(key)
        return end is not None and end <= self.horizon

    def _certified(self, key: PublicKey, keys: NewKeys) -> PublicKey:
        """Return a new certificate of a root key, or the old one where the key is unknown here."""
        record = self.renewal.roots.get(canonical_id(key))
        end = _date(certificate_end(key))
        if record is None:
            self.undone.append(
                said(
                    "The certificate of root key {key} ends on {end}, and the key is not known"
                    " here: add its public half with 'keymgr root add-public'.",
                    key=key.key_id[:7],
                    end=end,
                )
            )
            return key
        self.done.append(
            said(
                "Root key {name} gets a new certificate; the present one ends on {end}."
                " Clients that pin that certificate's ID will refuse the new root.",
                name=record.name,
                end=end,
            )
        )
        return keys.certificate(self.state.gun, record)

    def targets(self) -> Targets | None:
        return self._again(TARGETS, self.state.targets.payload)

    def delegations(self) -> dict[RoleName, Targets]:
        found: dict[RoleName, Targets] = {}
        for role, signed in self.state.delegations.items():
            delegated = delegation(self.state, role)
            if delegated is None or not is_due(signed.payload.expires, self.horizon):
                continue
            if can_sign(*delegated, self.held):
                new = self._again(role, signed.payload)
                found |= {role: new} if new else {}
            else:
                self.undone.append(self._elsewhere(role, signed.payload.expires))
        return found

    def _elsewhere(self, role: RoleName, expires: datetime | None) -> str:
        """Say how a delegation is renewed whose keys are not here.

        Notary's clients go on from an expired file only where they witness it.
        """
        if is_due(expires, self.now):
            return said(
                "{role} has expired, and its keys are not here: a signer runs"
                " 'notary witness -p {gun} {role}'.",
                role=role,
                gun=self.state.gun,
            )
        return said(
            "{role} expires on {date}, and its keys are not here: a signer renews it by"
            " pushing a tag.",
            role=role,
            date=_date(expires),
        )

    def summary_is_due(self) -> bool:
        """Whether snapshot or timestamp of a static repository expires; each draft renews both."""
        files = (self.state.snapshot, self.state.timestamp)
        due = [file for file in files if file and is_due(file.payload.expires, self.horizon)]
        if due and self.renewal.until is not None:
            self.done.append(
                said(
                    "The date given is not that of snapshot and timestamp: each keeps its own"
                    " length, the timestamp {days} days.",
                    days=self.state.record.timestamp_days,
                )
            )
        for file in due:
            self.done.append(
                said(
                    "{role} is signed again; the present one expires on {date}.",
                    role=file.role,
                    date=_date(file.payload.expires),
                )
            )
        return bool(due)

    def _again(self, role: RoleName, old: Targets) -> Targets | None:
        if not is_due(old.expires, self.horizon):
            return None
        new = replace(
            next_targets(old, self.now), expires=self._expiry(old, self.now + TARGETS_LIFE)
        )
        self._say(role, old, new)
        return new

    def _expiry(self, old: Payload, usual: datetime) -> datetime:
        """Return the new date, never earlier than the present one."""
        new = self.renewal.until or usual
        return max(new, old.expires) if old.expires else new

    def _say(self, role: RoleName, old: P, new: P) -> None:
        self.done.append(
            said(
                "{role} is signed again, to expire on {date} instead of {former}.",
                role=role,
                date=_date(new.expires),
                former=_date(old.expires),
            )
        )


def renew(station: Station, within: Period = SIX_MONTHS, until: datetime | None = None) -> Job:
    """Return the job that signs again what expires within a period. Raises RenewalTooShortError.

    ``until`` is when the new files of root, targets and delegations expire. A new root certificate
    lasts ten years, and a static repository's timestamp as long as its own setting says.
    """
    horizon = within.after(station.clock())
    if until is not None and until <= horizon:
        raise RenewalTooShortError(day(until), day(horizon))
    roots = {KeyId(root.key_id): root for root in station.vault.keys.roots()}
    return Job(
        "renew",
        said("Renew what expires"),
        Renewal(within, until, roots, Keyring.at(station)),
        (f"{within.months}mo{within.days}d", until.isoformat() if until else ""),
        _CLIENTS,
        _AFTERWARDS,
    )
