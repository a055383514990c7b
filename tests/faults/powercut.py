"""What a disk may hold after a power cut, worked out from the steps that a program took.

The rules are those of a journalling file system at its worst (Pillai et al., "All File Systems
Are Not Created Equal", OSDI 2014; POSIX fsync): what a file's sync confirmed is there; of what was
written since, any part may be missing, in any order, the last write cut at a sector; names that
were made, changed or removed in a folder since its last sync may be as before, but keep their
order.
"""

from __future__ import annotations

import itertools
import random
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_SECTOR: Final = 512
_HEAD: Final = struct.Struct("<cIIQQ")
_RANDOM: Final = 2
"""How many random choices of what was kept are tried at each step, beside the regular ones."""


@dataclass(frozen=True)
class Step:
    """A change to the disk: what, the paths within the folder, and for a write where and what.

    ``what`` is the letter of ``enum step`` in ``disk.c``.
    """

    what: str
    path: str
    other: str
    offset: int
    data: bytes


Disk = Mapping[str, bytes]
"""Files by their path within the folder."""


def read_steps(notes: bytes, folder: Path) -> list[Step]:
    """Return the steps that ``disk.c`` noted, their paths within ``folder``."""
    steps, at = [], 0
    while at < len(notes):
        what, one, two, offset, size = _HEAD.unpack_from(notes, at)
        at += _HEAD.size
        path, other = notes[at : at + one].decode(), notes[at + one : at + one + two].decode()
        at += one + two
        data = b""
        if what == b"w":
            data = notes[at : at + size]
            at += size
        steps.append(
            Step(what.decode(), _within(path, folder), _within(other, folder), offset, data)
        )
    return steps


def _within(path: str, folder: Path) -> str:
    return str(Path(path).relative_to(folder)) if path else ""


@dataclass
class _File:
    """A file: what is on the disk for certain, and the changes since."""

    kept: bytes = b""
    since: list[Step] = field(default_factory=list)


@dataclass
class _Folder:
    """A folder's names: those on the disk for certain, and the changes since."""

    kept: dict[str, _File] = field(default_factory=dict)
    since: list[tuple[str, _File | None]] = field(default_factory=list)

    def names(self, changes: int) -> dict[str, _File]:
        """Return the names with the first ``changes`` of the changes since."""
        found = dict(self.kept)
        for name, file in self.since[:changes]:
            if file is None:
                found.pop(name, None)
            else:
                found[name] = file
        return found


class _Model:
    """The disk as the program sees it, and as it may be found."""

    def __init__(self, before: Disk) -> None:
        self.folders: dict[str, _Folder] = {}
        for path, content in before.items():
            self._folder(path).kept[path] = _File(content)

    def _folder(self, path: str) -> _Folder:
        return self.folders.setdefault(str(Path(path).parent), _Folder())

    def _file(self, path: str) -> _File | None:
        folder = self._folder(path)
        return folder.names(len(folder.since)).get(path)

    def take(self, step: Step) -> None:
        """Do a step."""
        file = self._file(step.path)
        if step.what == "o":
            self._name(step.path, _File())
        elif step.what in "wt" and file is not None:
            file.since.append(step)
        elif step.what == "s":
            self._sync(step.path, file)
        elif step.what == "S":
            self._sync_all()
        elif step.what == "r":
            # In one folder it is one change; both halves are kept or neither.
            self._name(step.other, file)
            self._name(step.path, None)
        elif step.what == "l":
            self._name(step.other, file)
        elif step.what == "u":
            self._name(step.path, None)

    def _name(self, path: str, file: _File | None) -> None:
        self._folder(path).since.append((path, file))

    def _sync(self, path: str, file: _File | None) -> None:
        if file is not None:
            file.kept, file.since = _written(file.kept, file.since), []
        elif path in self.folders:
            folder = self.folders[path]
            folder.kept, folder.since = folder.names(len(folder.since)), []

    def _sync_all(self) -> None:
        for folder in self.folders.values():
            for path, file in folder.names(len(folder.since)).items():
                self._sync(path, file)
        for path in self.folders:
            self._sync(path, None)

    def found(self, chance: random.Random) -> Iterator[Disk]:
        """Give what may be found after a power cut now."""
        for names in self._namings():
            yield {path: file.kept for path, file in names.items()}
            yield {path: _written(file.kept, file.since) for path, file in names.items()}
            for path, file in names.items():
                for since in _survivors(file.since, chance):
                    yield {
                        each: _written(one.kept, since if each == path else one.since)
                        for each, one in names.items()
                    }

    def _namings(self) -> Iterator[dict[str, _File]]:
        choices = [range(len(folder.since) + 1) for folder in self.folders.values()]
        for numbers in itertools.product(*choices):
            found: dict[str, _File] = {}
            for folder, number in zip(self.folders.values(), numbers, strict=True):
                found |= folder.names(number)
            yield found


def _written(content: bytes, steps: Sequence[Step]) -> bytes:
    """Return ``content`` after writes and cuts; gaps are zeros."""
    found = bytearray(content)
    for step in steps:
        if step.what == "t":
            del found[step.offset :]
            found += bytes(step.offset - len(found))
        else:
            found += bytes(max(0, step.offset - len(found)))
            found[step.offset : step.offset + len(step.data)] = step.data
    return bytes(found)


def _survivors(since: Sequence[Step], chance: random.Random) -> Iterator[list[Step]]:
    """Give which of the changes since the last sync may have reached the disk."""
    if not since:
        return
    for number in range(len(since)):
        yield [*since[:number], *since[number + 1 :]]
        yield [since[number]]
    last = since[-1]
    half = len(last.data) // 2 // _SECTOR * _SECTOR
    if half:
        yield [*since[:-1], Step(last.what, last.path, last.other, last.offset, last.data[:half])]
    for _ in range(_RANDOM):
        yield [step for step in since if chance.random() < 0.5]


def power_cuts(before: Disk, steps: Sequence[Step]) -> Iterator[Disk]:
    """Give each different state that a power cut may leave, at every step."""
    chance = random.Random(len(steps))  # noqa: S311  (to be the same each time is the point)
    model = _Model(before)
    seen: set[int] = set()
    for step in steps:
        model.take(step)
        for disk in model.found(chance):
            name = hash(frozenset(disk.items()))
            if name not in seen:
                seen.add(name)
                yield disk
