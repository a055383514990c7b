"""The audit log, checked against a digest that was written down before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from keymgr.errors import KeymgrError
from keymgr.ops.digests import SHORT, from_text
from keymgr.ops.station import Station
from keymgr.vault.audit import LogEnd
from keymgr.vault.records import AuditRecord


@dataclass(eq=False)
class NoDigestGivenError(KeymgrError):
    """An empty text was given where a digest is compared."""

    message: ClassVar[str] = "The digest to look for is empty."
    hint: ClassVar[str] = (
        "Nothing was checked and nothing was changed. Give 16 digits, or 8 words, or leave the"
        " digest out to check the vault alone."
    )


@dataclass(eq=False)
class ShortDigestError(KeymgrError):
    """Too little of a digest was given to mean anything."""

    message: ClassVar[str] = "{count} bytes of a digest are too few to compare."
    hint: ClassVar[str] = "Give {fewest} bytes or more: 16 digits, or 8 words. Nothing was changed."
    count: int
    fewest: int = SHORT


@dataclass(eq=False)
class DigestNotInLogError(KeymgrError):
    """A digest that was written down is not in the log."""

    message: ClassVar[str] = (
        "The audit log of this vault never had the digest that begins with {digest}."
    )
    hint: ClassVar[str] = (
        "If it was copied right, this is not the vault it was read from: another, or an older copy"
        " that was put in its place. Sign nothing with it, and compare it with a backup. Nothing"
        " was changed."
    )
    digest: str


@dataclass(frozen=True)
class Checked:
    """A log whose chain is whole. ``found`` is the entry of the digest that was looked for."""

    end: LogEnd
    found: AuditRecord | None

    @property
    def since(self) -> int:
        """How many entries came after the one that was found."""
        return self.end.entries - self.found.seq if self.found else 0


def verify_log(station: Station, digest: str | None = None) -> Checked:
    """Check the whole vault and the log's chain; look for a digest that was written down.

    ``digest`` is hex or PGP words, the beginning of it at least. Raises VaultDamagedError,
    DigestTextError, NoDigestGivenError, ShortDigestError, DigestNotInLogError.
    """
    wanted = _parse(digest) if digest is not None else None
    station.vault.verify()
    end = station.vault.audit.end()
    if wanted is None:
        return Checked(end, None)
    for entry in station.vault.audit.all():
        if bytes.fromhex(entry.digest).startswith(wanted):
            return Checked(end, entry)
    raise DigestNotInLogError(wanted[:SHORT].hex(" ", 2))


def _parse(digest: str) -> bytes:
    wanted = from_text(digest)
    if not wanted:
        raise NoDigestGivenError
    if len(wanted) < SHORT:
        raise ShortDigestError(len(wanted))
    return wanted
