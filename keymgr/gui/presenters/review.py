"""A plan as it is read before it is signed, and a result as it is read after. Plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

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


@dataclass(frozen=True)
class GridColumn:
    """A column of a grid: how its words are meant."""

    title: str
    kind: Literal["words", "gun", "hex"] = "words"


@dataclass(frozen=True)
class Grid:
    """A table of a job's own; a cell is words, or a line where it has a state."""

    title: str
    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[str | Line, ...], ...]


@dataclass(frozen=True)
class Noted:
    """A digest to be compared or written down: hexadecimal digits, and PGP words to be read."""

    title: str
    hint: str
    digits: str
    words: tuple[str, ...] = ()


class Readiness(StrEnum):
    """Whether somebody's key can sign."""

    SIGNED = "signed"
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
    """A plan. ``act`` is the button's words, ``count`` what it costs.

    ``lead`` is the line below the title and ``doing`` the title of its progress, where it is not
    about signing, ``stopping`` what stopping leaves. ``ticks`` are sentences that a person confirms
    one by one, ``typed`` is a name that is typed to confirm: the flow finds what was typed in its
    values, as ``typed``.
    """

    title: str
    words: tuple[Line, ...]
    act: str
    count: str = ""
    rows: tuple[Row, ...] = ()
    files: tuple[FileRow, ...] = ()
    raw: str = ""
    clients: tuple[Line, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    digest: str = ""
    lead: str = ""
    doing: str = ""
    stopping: str = ""
    icon: str = "signature"
    grids: tuple[Grid, ...] = ()
    noted: Noted | None = None
    ticks: tuple[str, ...] = ()
    typed: str = ""
    destroys: bool = False
    is_logged_with_reason: bool = True

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
    """A next step: the job that it begins with ``values``, or the page that it leads to."""

    words: str
    icon: str
    flow: str = ""
    page: str = ""
    values: dict[str, object] = field(default_factory=dict)


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
    grids: tuple[Grid, ...] = ()
    noted: Noted | None = None
