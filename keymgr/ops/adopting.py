"""Adopting: keys along first, then one repository after another, each wholly or not at all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

import msgspec

from keymgr.errors import KeymgrError
from keymgr.ops.adoption import Adoption, AdoptPlan, NotForStaticError, why_not_static
from keymgr.ops.batch import NotDone, each, is_of_one
from keymgr.ops.digests import in_hex, in_words
from keymgr.ops.holdings import held_keys, look_up, root_names
from keymgr.ops.jobs import loose_keys
from keymgr.ops.key_files import Imported, import_keys
from keymgr.ops.repositories import RepositoryExistsError
from keymgr.ops.state import digest_of_files, keep_record
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import ROOT, Gun, KeyId
from keymgr.vault.records import RepositoryRecord


@dataclass(eq=False)
class UnconfirmedRootError(KeymgrError):
    """Nobody has said that a root of trust is the right one."""

    message: ClassVar[str] = (
        "Nothing here vouches for root version {version} of {gun}. Its SHA-256 is {digest}, in"
        " words: {words}."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Compare this with somebody who knows the right one, over another"
        " channel, and confirm it; or pin a root file or a root key's ID with --pin."
    )
    gun: str
    version: int
    digest: str
    words: str


@dataclass(frozen=True)
class Adopted:
    """A repository that was adopted, and what this vault can't sign of it."""

    gun: Gun
    missing: tuple[str, ...]


@dataclass
class AdoptOutcome:
    """What was done, and what was not and why."""

    imported: list[Imported] = field(default_factory=list)
    adopted: list[Adopted] = field(default_factory=list)
    failed: list[tuple[Gun, KeymgrError]] = field(default_factory=list)


def apply_adopt(station: Station, plan: AdoptPlan, reason: str, outcome: AdoptOutcome) -> None:
    """Import the keys along, then take in each repository of ``plan``; one stops no other.

    ``outcome`` is filled as repositories are committed, so that it tells the truth after a
    cancellation too. Raises UnconfirmedRootError before anything is done, CancelledError, what
    asking for passphrases raises, and the vault's errors.
    """
    for entry in plan.unconfirmed():
        digest = entry.first_root.digest
        version = entry.first_root.version
        raise UnconfirmedRootError(entry.gun, version, in_hex(digest), in_words(digest))
    outcome.imported += plan.keys.unreadable
    outcome.imported += import_keys(station, list(plan.keys.chosen), plan.keys.root_name)
    work = _Application(station, reason, frozenset(loose_keys(station)))
    for result in each(station, said("Adopting"), plan.adoptions, work.one, _stops_no_other):
        if isinstance(result, NotDone):
            outcome.failed.append((result.item.gun, result.error))
        else:
            outcome.adopted.append(result)


def _stops_no_other(error: KeymgrError) -> bool:
    return is_of_one(error) or isinstance(error, NotForStaticError | RepositoryExistsError)


class _Application:
    """Takes in one repository after another."""

    def __init__(self, station: Station, reason: str, loose: frozenset[KeyId]) -> None:
        self.station = station
        self.reason = reason
        self.loose = loose
        self.roots = station.vault.keys.roots()

    def one(self, planned: Adoption) -> Adopted:
        """Keep the files and the record.

        Raises RepositoryExistsError, and NotForStaticError where its keys did not come.
        """
        if self.station.vault.repositories.find(planned.gun) is not None:
            raise RepositoryExistsError(planned.gun, said("it is in the vault already"))
        held = held_keys(self.station, planned.gun, self.loose)
        adoption = replace(planned, holdings=look_up(planned.roles, held))
        lacking = why_not_static(adoption)
        if lacking is not None:
            raise NotForStaticError(adoption.gun, lacking)
        record = self._record(adoption)
        now = self.station.clock()
        for file in adoption.files:
            self.station.vault.metadata.put(
                record.history, file.role, file.version, file.content, now
            )
        keep_record(self.station, record, now)
        self.station.log(
            "repository adopted",
            adoption.gun,
            reason=self.reason,
            mode=adoption.mode,
            versions=[f"{role} {version}" for role, version in adoption.versions.items()],
            first_root=adoption.first_root.digest.hex(),
            trusted=adoption.vouched,
            result=digest_of_files({f"{f.version}.{f.role}": f.content for f in adoption.files}),
        )
        return Adopted(adoption.gun, adoption.missing)

    def _record(self, adoption: Adoption) -> RepositoryRecord:
        """Return the record, in an era of its own where one of this name was here before."""
        vault = self.station.vault
        record = RepositoryRecord(
            gun=adoption.gun,
            mode=adoption.mode,
            roots=root_names(self.roots, adoption.roles),
            protector=vault.protectors.vault_id,
            versions=adoption.versions,
            published=adoption.published,
            timestamp_days=adoption.timestamp_days,
            server=adoption.server,
            created=self.station.clock(),
        )
        while vault.metadata.versions(record.history, ROOT):
            record = msgspec.structs.replace(record, era=record.era + 1)
        return record
