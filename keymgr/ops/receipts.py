"""Noting what the courier published."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import msgspec

from keymgr.errors import KeymgrError
from keymgr.exchange.receipt import Receipt, ReceiptEntry
from keymgr.ops.repositories import find_repository
from keymgr.ops.station import Station
from keymgr.trust.names import Gun, RoleName


@dataclass(eq=False)
class UnsignedVersionError(KeymgrError):
    """A receipt tells of a version that this vault never signed."""

    message: ClassVar[str] = (
        "The receipt says that {gun} has {role} version {version} on the server,"
        " but this vault has signed up to version {signed}."
    )
    hint: ClassVar[str] = (
        "Nothing was noted. Somebody else may be signing, or this is an older copy of the vault:"
        " find out which before you sign on."
    )
    gun: str
    role: str
    version: int
    signed: int


@dataclass(frozen=True)
class ReceiptSummary:
    """What a receipt said: the repositories published, and those that were not, with the words.

    ``pushed`` are delegations into which signers have pushed more than this vault has seen.
    """

    published: tuple[Gun, ...]
    failed: tuple[ReceiptEntry, ...]
    pushed: tuple[tuple[Gun, RoleName], ...]


def import_receipt(station: Station, receipt: Receipt) -> ReceiptSummary:
    """Note the published versions. Raises NoRepositoryError or UnsignedVersionError."""
    published = [entry for entry in receipt.repositories if entry.outcome.is_success]
    failed = [entry for entry in receipt.repositories if not entry.outcome.is_success]
    pushed: list[tuple[Gun, RoleName]] = []
    with station.vault.transaction():
        for entry in published:
            pushed += [(entry.gun, role) for role in _note(station, entry)]
        station.log(
            "receipt imported",
            receipt.server,
            bundle=receipt.bundle_sha256,
            published=len(published),
            failed=len(failed),
        )
    return ReceiptSummary(tuple(entry.gun for entry in published), tuple(failed), tuple(pushed))


def _note(station: Station, entry: ReceiptEntry) -> list[RoleName]:
    """Note one repository; return the delegations that are newer on the server than here.

    Signers push into those with docker. Whatever else is newer, this vault should have signed.
    """
    record = find_repository(station, entry.gun)
    noted = dict(record.published)
    pushed = []
    for role, version in entry.roles.items():
        signed = record.versions.get(role)
        if signed is None:
            continue  # snapshot and timestamp, which the server signs
        if version > signed:
            if not role.is_delegation:
                raise UnsignedVersionError(entry.gun, role, version, signed)
            pushed.append(role)
        noted[role] = max(noted.get(role, 0), version)
    station.vault.repositories.put(msgspec.structs.replace(record, published=noted))
    return pushed
