"""A plan as it is read before it is signed, and a result as it is read after. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from keymgr.ops.ports import SecretFor


class Tone(StrEnum):
    """How a line is meant."""

    PLAIN = "text"
    WELL = "ok"
    MIND = "warn"
    WRONG = "bad"


@dataclass(frozen=True)
class Line:
    """A sentence with its icon."""

    icon: str
    text: str
    tone: Tone = Tone.PLAIN


class Fate(StrEnum):
    """What happens to a key in a plan."""

    STAYS = "stays"
    COMES = "comes"
    LEAVES = "leaves"


@dataclass(frozen=True)
class Chip:
    """A key's name and its fate."""

    name: str
    fate: Fate


Value = str | tuple[Chip, ...]


@dataclass(frozen=True)
class Row:
    """A row of before and after; ``after`` is None where it stays as it is."""

    label: str
    before: Value
    after: Value | None


@dataclass(frozen=True)
class FileRow:
    """One file of one repository, field by field."""

    gun: str
    role: str
    versions: str
    expires: str
    signers: str


class Readiness(StrEnum):
    """Whether somebody's key can sign."""

    READY = "ready"
    ASKED = "asked"
    NOT_NEEDED = "not needed"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Signatory:
    """A key's holder, the part of the key in the plan, and whether it can sign."""

    name: str
    part: str
    key: str
    readiness: Readiness
    secret: SecretFor | None = None


@dataclass(frozen=True)
class Review:
    """A plan. ``act`` is the button's words, ``count`` what it costs."""

    title: str
    words: tuple[Line, ...]
    rows: tuple[Row, ...]
    files: tuple[FileRow, ...]
    raw: str
    clients: tuple[Line, ...]
    signatories: tuple[Signatory, ...]
    digest: str
    count: str
    act: str

    @property
    def secrets(self) -> tuple[SecretFor, ...]:
        """The passphrases that carrying it out asks for."""
        return tuple(each.secret for each in self.signatories if each.secret is not None)


@dataclass(frozen=True)
class Item:
    """A repository and what became of it."""

    gun: str
    text: str


@dataclass(frozen=True)
class Next:
    """A next step: the job or page it leads to."""

    words: str
    icon: str
    flow: str = ""
    page: str = ""


@dataclass(frozen=True)
class Result:
    """What a job did. ``tone`` is WELL where all of it was done."""

    tone: Tone
    title: str
    text: str
    done: tuple[Item, ...] = ()
    waiting: tuple[Item, ...] = ()
    failed: tuple[Item, ...] = ()
    afterwards: tuple[str, ...] = ()
    steps: tuple[Next, ...] = ()
