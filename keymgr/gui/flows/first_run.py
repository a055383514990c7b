"""Making the first vault, without its window: what is asked, and when it is enough.

Somebody who reads nothing ends with two strong, different passphrases on paper, a vault, a root
key and a backup, or with nothing at all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Final

from keymgr.crypto.keys import Algorithm
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.passphrases import Strength, generate, judge
from keymgr.ops.roots import create_root, parse_root_name
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import InvalidNameError
from keymgr.vault.vault import Vault

ENOUGH: Final = 3
"""The score of ``judge`` that a passphrase needs: strong."""
WORDS: Final = {"vault": 6, "root": 8}
"""How many words are made for each: the root's guards more, and is typed seldom."""
BITS_A_WORD: Final = math.log2(7776)
"""The EFF's long list has that many words."""
_MACHINES: Final = 1_000_000
_SECONDS_A_YEAR: Final = 365.25 * 86_400


class Step(IntEnum):
    """The steps, in their order. Nothing is kept before ROOT_KEY is done."""

    WELCOME = 0
    PLACE = 1
    PASSPHRASES = 2
    ROOT_KEY = 3
    BACKUP = 4
    NEXT = 5


@dataclass
class Choosing:
    """A passphrase that is being chosen: one's own, or ``words`` that were made by chance."""

    words: tuple[str, ...] = field(default=(), repr=False)
    strength: Strength | None = None
    """Of one's own; None while it is not judged."""

    def matching(self, typed: Secret) -> int:
        """Return how many words were typed from the paper, from the first on."""
        given = typed.reveal().decode(errors="replace").split()
        pairs = zip(self.words, given, strict=False)
        matches = 0
        for word, text in pairs:
            if word != text:
                break
            matches += 1
        return matches

    def is_chosen(self, typed: Secret, again: Secret) -> bool:
        """Whether what was typed can be the passphrase."""
        return not self.obstacle(typed, again)

    def obstacle(self, typed: Secret, again: Secret) -> str:
        """Say what is missing; nothing where the passphrase is chosen."""
        if self.words:
            return self._obstacle_of_words(typed)
        if not len(typed):
            return said("To continue, choose a passphrase")
        if self.strength is None:
            return said("The passphrase is being judged")
        if self.strength.score < ENOUGH:
            return said("To continue, choose a stronger passphrase")
        if typed != again:
            return said("To continue, type the same once more")
        return ""

    def _obstacle_of_words(self, typed: Secret) -> str:
        if typed == Secret.from_text(" ".join(self.words)):
            return ""
        left = len(self.words) - self.matching(typed)
        if left == len(self.words):
            return said("To continue, type the words from the paper")
        if not left:
            return said("To continue, type the words alone, one space between them")
        return said_count(
            left,
            "To continue, type the last word",
            "To continue, type the other {number} words",
        )


@dataclass
class FirstRun:
    """What was decided so far."""

    path: Path
    root_name: str = "root-1"
    vault: Choosing = field(default_factory=Choosing)
    root: Choosing = field(default_factory=Choosing)

    def place_obstacle(self) -> KeymgrError | None:
        """Return why no vault can be made at ``path``."""
        try:
            Vault.require_absent(self.path)
        except KeymgrError as error:
            return error
        return None

    def name_obstacle(self) -> KeymgrError | None:
        """Return why the root key can't have its name."""
        try:
            parse_root_name(self.root_name)
        except InvalidNameError as error:
            return error
        return None

    def found(self, station: Station) -> None:
        """Make the first root key in the new vault."""
        create_root(station, self.root_name, Algorithm.ECDSA_P256)


def make_words(count: int) -> tuple[str, ...]:
    """Return words by chance, for a passphrase."""
    secret = generate(count)
    try:
        return tuple(secret.reveal().decode().split(" "))
    finally:
        secret.forget()


def judged(passphrase: Secret) -> Strength | None:
    """Return the strength of a passphrase, None for an empty one; then forget it."""
    try:
        return judge(passphrase) if passphrase.reveal().strip() else None
    finally:
        passphrase.forget()


def bits_of(words: Sequence[str]) -> int:
    """Return how hard words by chance are to guess, as a power of two."""
    return int(len(words) * BITS_A_WORD)


def guessing_time(bits: int) -> str:
    """Say how long a million computers guess, each one passphrase a second, on average."""
    years = 2.0 ** (bits - 1) / _MACHINES / _SECONDS_A_YEAR
    for least, text in (
        (1e9, said("A million computers would need over a billion years to guess it.")),
        (1e6, said("A million computers would need over a million years to guess it.")),
        (1e3, said("A million computers would need over a thousand years to guess it.")),
        (10.0, said("A million computers would need over ten years to guess it.")),
    ):
        if years >= least:
            return text
    return said("A million computers could guess it within ten years.")
