"""Typed access to one kind of sealed record."""

from __future__ import annotations

from types import UnionType
from typing import Generic, TypeVar

import msgspec

from keymgr.sentences import said
from keymgr.vault.encoding import packed
from keymgr.vault.sealed import Kind, Name, SealedRecords

R = TypeVar("R", bound=msgspec.Struct)


class Shelf(Generic[R]):
    """The records of one kind. Raises the vault's errors."""

    def __init__(self, records: SealedRecords, kind: Kind, type_: type[R] | UnionType) -> None:
        self.records = records
        self._kind = kind
        self._decoder: msgspec.msgpack.Decoder[R] = msgspec.msgpack.Decoder(type_)

    def find(self, *name: str | int) -> R | None:
        """Return the record called ``name``, or None."""
        content = self.records.find(self._kind, name)
        return None if content is None else self.read(content)

    def group(self, *parent: str | int) -> list[R]:
        """Return a group's records in the order of their positions."""
        return [self.read(content) for content in self.records.group(self._kind, parent)]

    def last(self, *parent: str | int) -> R | None:
        """Return the record with the highest position of its group, or None."""
        content = self.records.last(self._kind, parent)
        return None if content is None else self.read(content)

    def positions(self, *parent: str | int) -> list[int]:
        """Return the positions taken in a group, ascending."""
        return self.records.positions(self._kind, parent)

    def all(self) -> list[R]:
        """Return every record, in the order in which they came."""
        return [self.read(content) for content in self.records.all(self._kind)]

    def count(self) -> int:
        """Return how many there are, without opening them."""
        return self.records.count(self._kind)

    def put(self, record: R, name: Name, parent: Name = (), position: int = 0) -> None:
        """Write a record, in place of the one of that name. Raises UnstorableError."""
        self.records.put(self._kind, name, parent, position, packed(record))

    def add(self, record: R, name: Name, parent: Name = (), position: int = 0) -> None:
        """Write a record under a name that the caller knows to be free. Raises UnstorableError."""
        self.records.add(self._kind, name, parent, position, packed(record))

    def remove(self, *name: str | int) -> None:
        """Drop the record called ``name``; harmless where there is none."""
        self.records.remove(self._kind, name)

    def read(self, content: bytes) -> R:
        """Return the record in ``content``. Raises VaultDamagedError."""
        try:
            return self._decoder.decode(content)
        except (msgspec.DecodeError, ValueError) as error:
            raise self.records.database.damaged(said("a record holds unknown values")) from error
