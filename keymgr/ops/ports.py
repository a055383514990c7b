"""What a job asks of its surroundings: secrets, progress, the time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Protocol, TypeVar

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError

T = TypeVar("T")


class Opens(StrEnum):
    """What a passphrase opens."""

    VAULT = "vault"
    ROOT = "root"
    REPOSITORY = "repository"
    FILE = "file"
    BACKUP = "backup"
    OFFICER = "officer"
    SHARE = "share"


@dataclass(frozen=True)
class SecretFor:
    """Whose passphrase is asked: the vault's path, a root's name, a GUN or a key file's name.

    For OFFICER it is an officer's name, and the words of the officer's share will do, too; for
    SHARE nothing else will. ``of`` is then the root that the officer helps to open. ``key_id`` is
    empty where the passphrase opens more than one key. Of officers, ``given`` have typed theirs and
    ``needed`` must; that tells nothing about whose it is.
    """

    opens: Opens
    name: str
    key_id: str = ""
    of: str = ""
    given: int = field(default=0, compare=False)
    needed: int = field(default=0, compare=False)


@dataclass(eq=False)
class OfficerAbsentError(KeymgrError):
    """An officer who is asked is not here; ``AskSecret.existing`` says so by raising it."""

    message: ClassVar[str] = "Officer {name} is not here."
    hint: ClassVar[str] = "Nothing was changed. Run it again when enough officers are present."
    name: str


class AskSecret(Protocol):
    """Asks a person, or a script's environment, for passphrases."""

    def existing(self, what: SecretFor, opens: Callable[[Secret], T]) -> T:
        """Return what ``opens`` makes of the passphrase for ``what``, which is then forgotten.

        Where a person can, they may try again when ``opens`` raises that it is a wrong one.
        Raises OfficerAbsentError where an officer is asked who is not here.
        """
        ...

    def new(self, what: SecretFor, check: Callable[[Secret], None]) -> Secret:
        """Return a new passphrase for ``what``, given twice; ``check`` raises to refuse one."""
        ...


class Progress(Protocol):
    """Shows how far a long job is. Cancelling raises CancelledError from ``advance``."""

    def start(self, label: str, total: int) -> None:
        """Begin a stretch of ``total`` steps."""
        ...

    def advance(self) -> None:
        """Note one step as done."""
        ...

    def finish(self) -> None:
        """End the stretch."""
        ...


Clock = Callable[[], datetime]
"""The time now, aware, in UTC."""


@dataclass(eq=False)
class CancelledError(KeymgrError):
    """A person cancelled the job."""

    message: ClassVar[str] = "Cancelled."
    hint: ClassVar[str] = "What was finished before is kept; nothing is half done. Run it again."
