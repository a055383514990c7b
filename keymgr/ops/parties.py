"""Whose keys a plan concerns: who signs, who gives a passphrase, who comes and who leaves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.station import Station
from keymgr.trust.names import KeyId
from keymgr.vault.records import KeyRecord


@dataclass(frozen=True)
class Party:
    """A key with its part in a plan.

    ``name`` is a root key's name, or the repository of another key with a passphrase of its own.
    ``here`` says whether its private half is in this vault; ``was`` and ``will_be`` whether it is
    a root key of some of the repositories before and after. It signs ``files`` files. ``secret``
    is what is asked for when the plan is carried out, None where nothing is.
    """

    name: str
    key_id: KeyId
    is_root: bool
    here: bool
    was: bool = False
    will_be: bool = False
    files: int = 0
    secret: SecretFor | None = None


@dataclass
class Parties:
    """Collects the parties of a plan, repository by repository."""

    station: Station
    _found: dict[str, Party] = field(default_factory=dict)
    _asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._roots = {root.name: root for root in self.station.vault.keys.roots()}

    def roots(self, before: Iterable[str], after: Iterable[str]) -> None:
        """Note a repository's root keys, by name."""
        for name in before:
            self._note(name, was=True)
        for name in after:
            self._note(name, will_be=True)

    def signs(self, record: KeyRecord) -> None:
        """Note that ``record`` signs a file."""
        party = self._party(record)
        if party is not None:
            self._found[party.key_id] = replace(party, files=party.files + 1)
        self.opens(record)

    def opens(self, record: KeyRecord) -> None:
        """Note that ``record`` is opened, to sign or to certify."""
        protectors = self.station.vault.protectors
        if record.protector in self._asked or not protectors.needs_passphrase(record.protector):
            return
        party = self._party(record)
        if party is not None:
            self._asked.add(record.protector)
            is_root = record.role == "root"
            opens, name = (Opens.ROOT, record.name) if is_root else (Opens.REPOSITORY, record.gun)
            secret = SecretFor(opens, name, record.key_id)
            self._found[party.key_id] = replace(party, secret=secret)

    def all(self) -> tuple[Party, ...]:
        """Return them: those that are asked first, those that leave last."""
        return tuple(
            sorted(
                self._found.values(),
                key=lambda party: (not party.files, party.secret is None, not party.will_be),
            )
        )

    def _note(self, name: str, **facts: bool) -> None:
        record = self._roots.get(name)
        party = self._party(record) if record is not None else None
        if party is not None:
            self._found[party.key_id] = replace(party, **facts)  # type: ignore[arg-type]  # bools

    def _party(self, record: KeyRecord) -> Party | None:
        """Return the party of a key; None for one that opens with the vault and is no root."""
        is_root = record.role == "root"
        if not is_root and not self.station.vault.protectors.needs_passphrase(record.protector):
            return None
        key_id = KeyId(record.key_id)
        name = record.name if is_root else record.gun
        return self._found.setdefault(
            key_id, Party(name, key_id, is_root, here=record.private is not None)
        )
