"""Why what a server shows of a repository is not taken in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from keymgr.errors import KeymgrError


@dataclass(eq=False)
class RollbackError(KeymgrError):
    """The server shows something older than it has shown before."""

    message: ClassVar[str] = (
        "{gun}: the server shows {shown} now, but {role} version {known} was seen before."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Either old files are being replayed, or the server was restored from"
        " an older copy: ask who runs it. Clients that have seen the newer files refuse to pull."
    )
    gun: str
    role: str
    shown: str
    known: int


@dataclass(eq=False)
class ForkError(KeymgrError):
    """One version was signed twice, differently."""

    message: ClassVar[str] = (
        "{gun}: there are two different files of {role} version {version}, one in this vault and"
        " one on the server, and both are validly signed."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Somebody else signs with these keys, or this is an older copy of the"
        " vault: find out which before you sign on."
    )
    gun: str
    role: str
    version: int


@dataclass(eq=False)
class BrokenChainError(KeymgrError):
    """The server's roots don't lead on from the vault's."""

    message: ClassVar[str] = (
        "{gun}: the server's root does not follow from root version {version} in this vault."
        " {problem}"
    )
    hint: ClassVar[str] = (
        "Nothing was changed, and clients that know this repository refuse to pull. If somebody"
        " started its trust anew on purpose, remove it here and adopt it again; else the server"
        " shows forged files."
    )
    gun: str
    version: int
    problem: str


@dataclass(eq=False)
class UnpublishedConflictError(KeymgrError):
    """What is new on the server does not fit what was signed here and not published."""

    message: ClassVar[str] = (
        "{gun}: what is new on the server doesn't fit what was signed here and is not published"
        " yet. {problem}"
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Both were signed on top of the same older files: the people who sign"
        " have to agree which is to hold."
    )
    gun: str
    problem: str


@dataclass(eq=False)
class OtherServerError(KeymgrError):
    """A request is from another server than the one that a repository is on."""

    message: ClassVar[str] = "The request is from {server}, but {gun} is on {known}."
    hint: ClassVar[str] = (
        "Nothing was changed. Fetch a request from that server; if the repository has moved for"
        " good, remove it here and adopt it again from the new server."
    )
    gun: str
    server: str
    known: str
