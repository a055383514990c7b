"""Several officers signing one change, each in a vault of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar

import msgspec

from keymgr.crypto.keys import VERIFIER
from keymgr.errors import KeymgrError
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.sign_off import ProposedChange, SignOff
from keymgr.ops.drafts import Draft
from keymgr.ops.finishing import (
    Duty,
    Shortfall,
    SignedFiles,
    canonical_id,
    choose_signers,
    duties,
)
from keymgr.ops.jobs import loose_keys
from keymgr.ops.parties import Parties, Party
from keymgr.ops.proposals import (
    NoProposalError,
    draft_of,
    read_files,
    shortfalls_of,
)
from keymgr.ops.proposed_facts import facts_of
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Signers, Station
from keymgr.sentences import said
from keymgr.trust import notary
from keymgr.trust.keys import PublicKey, Signature
from keymgr.trust.metadata import P, Payload, Signed
from keymgr.trust.names import ROOT, TARGETS, Gun, KeyId, RoleName
from keymgr.trust.notary_reader import MalformedMetadataError
from keymgr.vault.records import KeyRecord, ProposalRecord, RepositoryRecord


@dataclass(eq=False)
class AlteredProposalError(KeymgrError):
    """A proposal's files are not what its signatures, or this vault's own copy, say."""

    message: ClassVar[str] = "The proposal for {gun} was altered: {reason}."
    hint: ClassVar[str] = (
        "Nothing was signed or taken from it. Ask the officer who proposed it for a fresh copy."
    )
    gun: str
    reason: str


@dataclass(eq=False)
class OtherRootError(KeymgrError):
    """A proposal follows another root than the one this vault knows."""

    message: ClassVar[str] = "The proposal for {gun} follows another root than this vault's."
    hint: ClassVar[str] = (
        "Nothing was signed. Compare both roots with the officer who proposed it; if this vault"
        " is behind, bring it up to date with 'keymgr repo refresh'."
    )
    gun: str


@dataclass(eq=False)
class StaleProposalError(KeymgrError):
    """A proposal is for a version that exists already."""

    message: ClassVar[str] = (
        "The proposal for {gun} is stale: it makes {role} version {version},"
        " and this vault has version {present} already."
    )
    hint: ClassVar[str] = "Nothing was signed. Ask the officer who proposed it for a new one."
    gun: str
    role: str
    version: int
    present: int


@dataclass(eq=False)
class DoublySignedError(KeymgrError):
    """One key has signed a file twice."""

    message: ClassVar[str] = "In the proposal for {gun}, the key {key} has signed {role} twice."
    hint: ClassVar[str] = "Nothing was signed. A key counts once; ask for a fresh proposal."
    gun: str
    role: str
    key: str


@dataclass(eq=False)
class NothingToAddError(KeymgrError):
    """No key of this vault is asked for, or all that are have signed."""

    message: ClassVar[str] = "This vault has nothing to add: {reason}."
    hint: ClassVar[str] = "Nothing was signed. 'keymgr sign-off show' says who is still missing."
    reason: str


@dataclass(frozen=True)
class Examined:
    """A proposed change that was checked: what it follows, what it makes, who must still sign."""

    gun: Gun
    before: RepositoryState
    draft: Draft
    files: SignedFiles
    shortfalls: tuple[Shortfall, ...]
    known: bool
    """Whether this vault has the repository, at the root that the change follows."""
    claimed: tuple[str, ...]
    """What the sender says of it. ``draft.sentences`` is what its files say."""

    def root_key_ids(self) -> list[KeyId]:
        """Return the IDs of the root keys that it follows, as ``root list`` shows them."""
        keys = self.before.root.payload.role_keys(ROOT).values()
        return list(dict.fromkeys(canonical_id(key) for key in keys))

    def met(self) -> list[Duty]:
        """Return the duties for which enough keys have signed."""
        short = [(each.role, each.duty.whose) for each in self.shortfalls]
        return [
            duty
            for file in self.files.all()
            for duty in duties(self.before, self.draft, file.role)
            if (file.role, duty.whose) not in short
        ]


def find_proposal(station: Station, gun: Gun) -> ProposalRecord:
    """Return what waits for signatures in ``gun``. Raises NoProposalError."""
    proposal = station.vault.proposals.find(gun)
    if proposal is None:
        raise NoProposalError(gun)
    return proposal


def export_sign_off(station: Station, guns: Sequence[Gun] | None) -> SignOff:
    """Return what waits for signatures in ``guns`` (None: in any). Raises NoProposalError."""
    proposals = station.vault.proposals.all()
    if guns is not None:
        proposals = [find_proposal(station, gun) for gun in guns]
    if not proposals:
        raise NoProposalError(said("any repository"))
    return SignOff(
        created=station.clock(),
        reason=proposals[0].reason,
        names={KeyId(root.key_id): root.name for root in station.vault.keys.roots()},
        changes=tuple(_proposed(station, proposal) for proposal in proposals),
    )


def _proposed(station: Station, proposal: ProposalRecord) -> ProposedChange:
    before = present_state(station, Gun(proposal.gun))
    former = {
        MetadataName.of_role(role): signed.content
        for role, signed in before.files().items()
        if role == ROOT or role.startswith(TARGETS)
    }
    files = {MetadataName.of_role(RoleName(role)): raw for role, raw in proposal.files.items()}
    return ProposedChange(before.gun, former, files, proposal.sentences)


def present_state(station: Station, gun: Gun) -> RepositoryState:
    """Return a repository as it is today. Raises NoProposalError where it is not here."""
    record = station.vault.repositories.find(gun)
    if record is None:
        raise NoProposalError(gun)
    return load_state(station, record)


def examine(station: Station, change: ProposedChange) -> Examined:
    """Check a proposed change against itself and against this vault.

    Raises AlteredProposalError, OtherRootError, StaleProposalError or DoublySignedError.
    """
    gun = change.gun
    try:
        before = _former(gun, change.former)
        files = read_files({name.role: raw for name, raw in change.files.items()})
    except (MalformedMetadataError, KeyError):
        raise AlteredProposalError(gun, said("a file in it can't be read")) from None
    known = _compare_with_vault(station, before, files)
    draft = draft_of(files, before.record)
    if draft.root is not None and draft.root.version != before.root.payload.version + 1:
        raise AlteredProposalError(gun, said("the new root does not follow the former one"))
    for signed in files.all():
        _require_sound(gun, signed, duties(before, draft, signed.role))
    shortfalls = shortfalls_of(before, draft, files)
    names = {KeyId(root.key_id): root.name for root in station.vault.keys.roots()}
    draft = replace(draft, sentences=facts_of(before, draft, names))
    return Examined(gun, before, draft, files, shortfalls, known, change.sentences)


def _former(gun: Gun, former: Mapping[MetadataName, bytes]) -> RepositoryState:
    """Return the state that a change follows; its record says no more than the name."""
    files = {name.role: raw for name, raw in former.items()}
    record = RepositoryRecord(
        gun=gun,
        mode="notary",
        roots=(),
        protector="",
        versions={},
        published={},
        timestamp_days=0,
        server="",
        created=datetime.fromtimestamp(0, UTC),
    )
    return RepositoryState(
        record,
        notary.read_root(files[ROOT]),
        notary.read_targets(files[TARGETS]),
        {role: notary.read_targets(raw, role) for role, raw in files.items() if role.is_delegation},
    )


def _compare_with_vault(station: Station, before: RepositoryState, files: SignedFiles) -> bool:
    """Return whether this vault has the repository; raise where it has it otherwise."""
    record = station.vault.repositories.find(before.gun)
    if record is None:
        return False
    for signed in files.all():
        present = record.versions.get(signed.role, 0)
        if signed.payload.version <= present:
            raise StaleProposalError(before.gun, signed.role, signed.payload.version, present)
    if load_state(station, record).root.content != before.root.content:
        raise OtherRootError(before.gun)
    return True


def _require_sound(gun: Gun, signed: Signed[Payload], owed: Sequence[Duty]) -> None:
    """Require that each signature is good, by a key that is asked for, and stands once."""
    keys = {key_id: key for duty in owed for key_id, key in duty.keys.items()}
    seen: set[KeyId] = set()
    for signature in signed.signatures:
        key = keys.get(signature.key_id)
        if key is None:
            raise AlteredProposalError(
                gun, said("a key signed {role} that nobody asked for", role=signed.role)
            )
        if canonical_id(key) in seen and signature.key_id in seen:
            raise DoublySignedError(gun, signed.role, signature.key_id[:8])
        seen |= {signature.key_id, canonical_id(key)}
        if not VERIFIER.verifies(key, signature.method, signature.value, signed.message):
            raise AlteredProposalError(
                gun, said("a signature on {role} is not good", role=signed.role)
            )


def add_signatures(station: Station, sign_off: SignOff) -> SignOff:
    """Return ``sign_off`` with the signatures that this vault's keys can still give.

    Raises what ``examine`` raises, NothingToAddError, and what asking for passphrases raises.
    """
    examined = [examine(station, change) for change in sign_off.changes]
    loose = loose_keys(station)
    added: list[ProposedChange] = []
    count = 0
    with Signers(station) as signers:
        for change, found in zip(sign_off.changes, examined, strict=True):
            held = _held(station, found.gun, loose)
            files, new = _signed_further(found, held, signers)
            count += new
            added.append(msgspec.structs.replace(change, files=files))
    if not count:
        raise NothingToAddError(said("none of its keys is missing, or they have signed already"))
    with station.vault.transaction():
        for found in examined:
            station.log("sign-off added", found.gun, reason=station.reason or sign_off.reason)
    return msgspec.structs.replace(sign_off, changes=tuple(added))


@dataclass(frozen=True)
class Adding:
    """The keys of this vault that ``add_signatures`` signs with, and who is asked for them."""

    keys: frozenset[KeyId]
    parties: tuple[Party, ...]


def plan_adding(station: Station, examined: Sequence[Examined]) -> Adding:
    """Return what this vault can add to checked changes."""
    loose = loose_keys(station)
    parties, keys = Parties(station), set()
    for found in examined:
        held = _held(station, found.gun, loose)
        for signed in found.files.all():
            for key in _further(found, signed, held):
                keys.add(canonical_id(key))
                parties.signs(held[canonical_id(key)])
    return Adding(frozenset(keys), parties.all())


def _held(station: Station, gun: Gun, loose: Mapping[KeyId, KeyRecord]) -> dict[KeyId, KeyRecord]:
    own = station.vault.keys.of_gun(gun)
    return {**loose, **{KeyId(key.key_id): key for key in own if key.private}}


def _further(
    found: Examined, signed: Signed[Payload], held: Mapping[KeyId, KeyRecord]
) -> list[PublicKey]:
    """Return the keys of this vault that can still sign a file, as few as are needed."""
    done = {signature.key_id for signature in signed.signatures}
    owed = [_rest(duty, done) for duty in duties(found.before, found.draft, signed.role)]
    return choose_signers(owed, lambda key: canonical_id(key) in held)


def _signed_further(
    found: Examined, held: Mapping[KeyId, KeyRecord], signers: Signers
) -> tuple[dict[MetadataName, bytes], int]:
    files: dict[MetadataName, bytes] = {}
    count = 0
    for signed in found.files.all():
        new = _signatures(signed, _further(found, signed, held), held, signers)
        count += len(new)
        files[MetadataName.of_role(signed.role)] = with_signatures(signed, new).content
    return files, count


def _rest(duty: Duty, done: set[KeyId]) -> Duty:
    """Return what is left of a duty once the keys ``done`` have signed."""
    left = {key_id: key for key_id, key in duty.keys.items() if key_id not in done}
    return Duty(duty.whose, left, max(0, duty.threshold - (len(duty.keys) - len(left))))


def _signatures(
    signed: Signed[Payload],
    chosen: Sequence[PublicKey],
    held: Mapping[KeyId, KeyRecord],
    signers: Signers,
) -> list[Signature]:
    return [
        signers.signer(held[canonical_id(key)]).sign(signed.message, key.key_id) for key in chosen
    ]


def with_signatures(signed: Signed[P], new: Sequence[Signature]) -> Signed[P]:
    """Return the file with more signatures; a key that has signed counts once."""
    have = {signature.key_id for signature in signed.signatures}
    more = tuple(signature for signature in new if signature.key_id not in have)
    return notary.assemble(signed.role, signed.payload, signed.message, (*signed.signatures, *more))


def withdraw(station: Station, gun: Gun, reason: str) -> None:
    """Give up a change that waits for signatures. Raises NoProposalError."""
    find_proposal(station, gun)
    with station.vault.transaction():
        station.vault.proposals.remove(gun)
        station.log("sign-off withdrawn", gun, reason=reason)
