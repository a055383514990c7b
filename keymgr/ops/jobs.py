"""Planning a job over many repositories, and applying it to each wholly or not at all."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import ClassVar

import msgspec

from keymgr.crypto.keys import PrivateKey
from keymgr.errors import KeymgrError
from keymgr.ops.batch import NotDone, each_in_two, is_of_one
from keymgr.ops.checking import Checker, checker_for
from keymgr.ops.drafts import (
    Draft,
    Drafting,
    NothingToChangeAnywhereError,
    NothingToChangeError,
)
from keymgr.ops.expired import require_current
from keymgr.ops.finishing import (
    Duty,
    Finished,
    KeysAtHand,
    Pen,
    Shortfall,
    canonical_id,
    choose_signers,
    duties,
)
from keymgr.ops.new_keys import MadeKeys, PlannedKeys
from keymgr.ops.parties import Parties
from keymgr.ops.plans import FileChange, LeftOut, Plan, RepositoryChange, compare, signed_anew
from keymgr.ops.proposals import keep_proposal, require_none
from keymgr.ops.repositories import NoRepositoryError, find_repository, sealed_key
from keymgr.ops.state import RepositoryState, load_state, result_of, storing, summary_expiries
from keymgr.ops.station import Signers, Station
from keymgr.sentences import said, said_list
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Payload
from keymgr.trust.names import TARGETS, Gun, KeyId, RoleName
from keymgr.vault.records import JobRecord, KeyRecord, RepositoryRecord

_DONE_BEFORE = said("it was done before the job was interrupted")


@dataclass(eq=False)
class JobWasDoneError(KeymgrError):
    """A job that was cut short had come to its end."""

    message: ClassVar[str] = "The job that was interrupted had done all {number} repositories."
    hint: ClassVar[str] = (
        "Nothing is left to do of it, and nothing was changed. To do it once more, run the same"
        " command again."
    )
    number: int


@dataclass(frozen=True)
class Job:
    """A kind of change, and what a person must know about it.

    ``name`` is the command's; with ``arguments`` it tells an interrupted run from another job.
    """

    name: str
    title: str
    draft: Drafting
    arguments: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    compromised: bool = False
    """Whether a key that goes may be in other hands: the plan's digest and the log say so."""

    @property
    def key(self) -> str:
        """What tells an interrupted run of this job from another job."""
        return "\n".join([self.name, *self.arguments])


@dataclass(frozen=True)
class Done:
    """A repository that a job changed: what was done, and who must still sign it."""

    gun: Gun
    sentences: tuple[str, ...]
    shortfalls: tuple[Shortfall, ...]


@dataclass
class Outcome:
    """What a job did, and what it did not do and why."""

    done: list[Done] = field(default_factory=list)
    failed: list[tuple[Gun, KeymgrError]] = field(default_factory=list)


def loose_keys(station: Station) -> dict[KeyId, KeyRecord]:
    """Return the vault's private keys that belong to no repository, by canonical ID."""
    return {KeyId(key.key_id): key for key in station.vault.keys.of_gun("") if key.private}


def plan_job(station: Station, job: Job, records: Sequence[RepositoryRecord]) -> Plan:
    """Return what ``job`` will do to ``records``; nothing is asked, made or signed.

    Raises NothingToChangeError where no repository would change.
    """
    now = station.clock()
    names = {
        KeyId(root.key_id): said("root key {name}", name=root.name)
        for root in station.vault.keys.roots()
    }
    planning = _Planning(station, job, now, loose_keys(station), names)
    station.progress.start(said("Planning"), len(records))
    for record in records:
        planning.add(load_state(station, record))
        station.progress.advance()
    station.progress.finish()
    if not planning.changes:
        _end_what_is_done(station, job, planning)
        first, *more = planning.left_out
        if more:
            number = len(planning.left_out)
            raise NothingToChangeAnywhereError(first.gun, first.reason, number)
        raise NothingToChangeError(first.gun, first.reason)
    return Plan(
        job.name,
        job.title,
        tuple(planning.changes),
        tuple(planning.left_out),
        {**names, **planning.keys.names},
        job.clients,
        job.afterwards,
        job.warnings,
        planning.parties.all(),
        job.compromised,
    )


class _Planning:
    """Works out one repository's change after another."""

    def __init__(
        self,
        station: Station,
        job: Job,
        now: datetime,
        loose: dict[KeyId, KeyRecord],
        names: Mapping[KeyId, str],
    ) -> None:
        self.station = station
        self.names = names
        self.job = job
        self.now = now
        self.loose = loose
        begun = station.vault.jobs.find(job.key)
        self.run = begun.run if begun else None
        self.keys = PlannedKeys()
        self.parties = Parties(station)
        self.changes: list[RepositoryChange] = []
        self.left_out: list[LeftOut] = []

    def add(self, before: RepositoryState) -> None:
        try:
            self._require_free(before)
            draft = self.job.draft(before, self.keys, self.now)
            require_current(before, draft, self.now)
        except NothingToChangeError as error:
            self.left_out.append(LeftOut(before.gun, error.reason))
            return
        signers: dict[RoleName, list[str]] = {}
        waiting: list[str] = []
        held = KeysAtHand(self.station, self.loose, before.gun)
        for role, payload in draft.payloads().items():
            if payload is None:
                continue
            owed = duties(before, draft, role)
            chosen = choose_signers(owed, lambda key: self._can_sign(key, held))
            signers[role] = [self._name(key, held) for key in chosen]
            for key in chosen:
                self._note_signer(key, held)
            for duty in owed:
                mine = [key for key in chosen if key.key_id in duty.keys]
                if len(mine) < duty.threshold:
                    waiting.append(
                        said(
                            "{whose}: {count} of {threshold} sign here; elsewhere: {keys}",
                            whose=duty.whose,
                            count=len(mine),
                            threshold=duty.threshold,
                            keys=self._elsewhere(duty, mine),
                        )
                    )
        present = {role: signed.payload for role, signed in before.files().items()}
        files = compare(present, draft.payloads(), signers)
        static = before.is_static and not waiting
        resigned = self._summary(before, draft, held, present) if static else ()
        roots = before.record.roots, draft.record.roots
        self._note_openings(before.gun)
        self.parties.roots(*roots)
        tags = len(before.targets.payload.targets)
        self.changes.append(
            RepositoryChange(
                before.gun, files, draft.sentences, tuple(waiting), *roots, tags, resigned
            )
        )

    def _require_free(self, before: RepositoryState) -> None:
        if self.run is not None and before.record.run == self.run:
            raise NothingToChangeError(before.gun, _DONE_BEFORE)
        if self.station.vault.proposals.find(before.gun) is not None:
            raise NothingToChangeError(before.gun, said("a change of it waits for signatures"))

    def _note_openings(self, gun: Gun) -> None:
        """Note what is opened without signing a file: to certify, and to seal a new key."""
        for root in self.keys.issuers.values():
            self.parties.opens(root)
        if gun in self.keys.tagging:
            for record in self.station.vault.keys.of_gun(gun):
                if record.role == TARGETS:
                    self.parties.opens(record)

    def _summary(
        self,
        before: RepositoryState,
        draft: Draft,
        held: KeysAtHand,
        present: Mapping[RoleName, Payload],
    ) -> tuple[FileChange, ...]:
        """Return the snapshot and timestamp that a static repository gets with each change."""
        found = []
        for role, expires in summary_expiries(draft.record, self.now).items():
            (duty,) = duties(before, draft, role)
            chosen = choose_signers([duty], lambda key: self._can_sign(key, held))
            names = tuple(self._name(key, held) for key in chosen)
            found.append(signed_anew(role, present.get(role), expires, names))
        return tuple(found)

    def _elsewhere(self, duty: Duty, mine: Sequence[PublicKey]) -> str:
        """Say whose the keys are that must sign, or may, in other vaults."""
        others = [key for key in duty.keys.values() if key not in mine]
        return said_list(
            self.keys.names.get(key.key_id)
            or self.names.get(canonical_id(key))
            or said("key {digits}", digits=key.key_id[:8])
            for key in others
        )

    def _note_signer(self, key: PublicKey, held: KeysAtHand) -> None:
        record = self.keys.roots.get(key.key_id) or held.find(key)
        if record is not None:
            self.parties.signs(record)

    def _can_sign(self, key: PublicKey, held: KeysAtHand) -> bool:
        return key.key_id in self.keys.held or held.find(key) is not None

    def _name(self, key: PublicKey, held: KeysAtHand) -> str:
        record = None if key.key_id in self.keys.names else held.find(key)
        if record is None:
            return self.keys.names[key.key_id]
        return (
            said("root key {name}", name=record.name)
            if record.role == "root"
            else said("{role} key", role=record.role)
        )


def apply_job(station: Station, job: Job, plan: Plan, reason: str, outcome: Outcome) -> None:
    """Do to each repository of ``plan`` what ``job`` says; one that fails stops no other.

    What lacks signatures of other vaults becomes a proposal for them to sign. ``outcome`` is
    filled as repositories are committed, so that it tells the truth after a cancellation too.
    One whose files a client would refuse, or whose own passphrase is not given, is left as it was
    and stands in ``outcome.failed``; where it is the only one, its error is raised.
    Raises CancelledError, ClockBehindError or ClockLeapError where the station's clock can't be
    right, what asking for passphrases raises, and the vault's errors.
    """
    station.watch.require()
    begun = station.vault.jobs.find(job.key)
    run = begun.run if begun else secrets.token_hex(16)
    with Signers(station) as signers, checker_for(len(plan.changes)) as checker:
        pen = Pen(station, signers, loose_keys(station))
        work = _Application(
            station, job, reason, run, len(plan.changes) > 1, plan.digest, pen, checker, outcome
        )
        guns = [change.gun for change in plan.changes]
        for result in each_in_two(station, plan.title, guns, work.begin, work.stops_no_other):
            if isinstance(result, Done):
                outcome.done.append(result)
            else:
                work.note_not_done(result)
    if station.vault.jobs.find(job.key) is not None:
        with station.vault.transaction():
            station.vault.jobs.remove(job.key)


def _end_what_is_done(station: Station, job: Job, planning: _Planning) -> None:
    """Close a job that was cut short after its last repository, and say so."""
    if planning.run is None or any(left.reason != _DONE_BEFORE for left in planning.left_out):
        return
    with station.vault.transaction():
        station.vault.jobs.remove(job.key)
    raise JobWasDoneError(len(planning.left_out))


@dataclass(frozen=True)
class _Application:
    """Applies a job to one repository after another."""

    station: Station
    job: Job
    reason: str
    run: str
    many: bool
    digest: str
    """The plan's."""
    pen: Pen
    checker: Checker
    outcome: Outcome

    def begin(self, gun: Gun) -> Callable[[], Done]:
        """Sign for a repository; return what stores it once the check is through."""
        now = self.station.clock()
        before = load_state(self.station, find_repository(self.station, gun))
        require_none(self.station, gun)
        # Its own roots first: they sign anyway, so nobody is asked for another passphrase.
        roots = sorted(
            (key for key in self.pen.loose.values() if key.role == "root"),
            key=lambda root: root.name not in before.record.roots,
        )
        keys = MadeKeys(self.pen.signers, now, roots)
        draft = self._marked(self.job.draft(before, keys, now))
        require_current(before, draft, now)
        sealed = [self._sealed(before, role, key) for role, key in keys.made]
        made = {key.public.key_id: key for _, key in keys.made}
        finished = self.pen.finish(before, draft, made, now)
        keep: Callable[[], object] = (
            storing(self.checker, self.station, before, finished.state, now)
            if finished.complete
            else partial(keep_proposal, self.station, before, draft, finished, self.reason)
        )
        return partial(self._end, gun, draft, finished, sealed, keep)

    def _sealed(self, before: RepositoryState, role: RoleName, key: PrivateKey) -> KeyRecord:
        """Return a new key as it is kept; the passphrase that protects it is asked for here."""
        vault_id = self.station.vault.protectors.vault_id
        protector = before.record.protector if role == TARGETS else vault_id
        return sealed_key(self.station, self.pen.signers, key, role, before.gun, protector)

    def _end(
        self,
        gun: Gun,
        draft: Draft,
        finished: Finished,
        sealed: Sequence[KeyRecord],
        keep: Callable[[], object],
    ) -> Done:
        keep()  # first: the answers of another process are read in the order of the questions
        for record in sealed:
            self.station.vault.keys.add(record)
        self._note_begun()
        self.station.log(
            self.job.name,
            gun,
            reason=self.reason,
            changes=list(draft.sentences),
            plan=self.digest,
            result=result_of({signed.role: signed for signed in finished.files.all()}),
            signed="wholly" if finished.complete else "partly",
            **({"compromised": "yes"} if self.job.compromised else {}),
        )
        return Done(gun, draft.sentences, finished.shortfalls)

    def stops_no_other(self, error: KeymgrError) -> bool:
        """Whether the repositories after the one that failed so are done."""
        return (
            is_of_one(error)
            or isinstance(error, NoRepositoryError)
            or self.pen.signers.refused_for_one(error)
        )

    def note_not_done(self, result: NotDone[Gun]) -> None:
        """Put a repository among those that failed; raise where nothing else was to be done."""
        if not self.many and not isinstance(result.error, NothingToChangeError):
            raise result.error
        self.outcome.failed.append((result.item, result.error))

    def _note_begun(self) -> None:
        """Note the run with its first change: a passphrase refused before leaves no trace.

        One repository is done in one transaction, and leaves nothing to be taken up again.
        """
        if not self.many or self.outcome.done:  # what is told as done is durable, with the note
            return
        if self.station.vault.jobs.find(self.job.key) is None:
            begun = JobRecord(key=self.job.key, run=self.run, started=self.station.clock())
            self.station.vault.jobs.put(begun)

    def _marked(self, draft: Draft) -> Draft:
        return replace(draft, record=msgspec.structs.replace(draft.record, run=self.run))
