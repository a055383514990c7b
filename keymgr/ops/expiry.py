"""When what clients check expires: every role's file, every root certificate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from keymgr.crypto.certified import certificate_end
from keymgr.ops.delegating import delegation
from keymgr.ops.finishing import canonical_id
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import ROOT, Gun, KeyId, RoleName


@dataclass(frozen=True)
class Expiry:
    """A date on which clients begin to refuse something of a repository.

    ``expires`` is None for a file without a date, which clients refuse already. ``certificate``
    is the root key's listed ID where it is a root certificate that ends, and ``key`` the name of
    that key, empty where it is unknown here.
    """

    gun: Gun
    role: RoleName
    expires: datetime | None
    version: int
    certificate: KeyId | None = None
    key: str = ""

    @property
    def what(self) -> str:
        """What expires, in words: the role, or the root certificate."""
        if self.certificate is None:
            return self.role
        return said("certificate of root key {key}", key=self.key or self.certificate[:7])

    def has_passed(self, now: datetime) -> bool:
        """Whether clients refuse it at ``now``."""
        return self.expires is None or self.expires < now


def list_expiries(
    station: Station, guns: Sequence[Gun] | None, before: datetime | None = None
) -> list[Expiry]:
    """Return what expires in ``guns`` (None: all) by date, the soonest first.

    ``before`` leaves out what expires later. A Notary server signs snapshot and timestamp itself,
    so they are not in the list. Raises NoRepositoryError.
    """
    names = {KeyId(root.key_id): root.name for root in station.vault.keys.roots()}
    records = choose_repositories(station, guns)
    found: list[Expiry] = []
    station.progress.start(said("Reading dates"), len(records))
    for record in records:
        state = load_state(station, record)
        found += [*_files(state), *_certificates(state, names)]
        station.progress.advance()
    station.progress.finish()
    if before is not None:
        found = [entry for entry in found if entry.has_passed(before)]
    return sorted(found, key=lambda entry: (_moment(entry), entry.gun, entry.what))


def _moment(entry: Expiry) -> datetime:
    return entry.expires or datetime.min.replace(tzinfo=UTC)


def _files(state: RepositoryState) -> Iterable[Expiry]:
    for role, signed in state.files().items():
        if not role.is_delegation or delegation(state, role) is not None:
            yield Expiry(state.gun, role, signed.payload.expires, signed.payload.version)


def _certificates(state: RepositoryState, names: dict[KeyId, str]) -> Iterable[Expiry]:
    root = state.root.payload
    for key_id, key in root.role_keys(ROOT).items():
        end = certificate_end(key)
        if end is not None:
            name = names.get(canonical_id(key), "")
            yield Expiry(state.gun, ROOT, end, root.version, key_id, name)
