"""Judging and generating passphrases."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, Final

from keymgr.crypto.key_errors import WrongKeyFilePassphraseError
from keymgr.crypto.secret import Secret
from keymgr.crypto.shares import MalformedShareError
from keymgr.errors import KeymgrError
from keymgr.sentences import said
from keymgr.vault.errors import (
    WrongBackupPassphraseError,
    WrongPassphraseError,
    WrongShareError,
    WrongVaultPassphraseError,
)

WRONG: Final = (
    WrongVaultPassphraseError,
    WrongPassphraseError,
    WrongKeyFilePassphraseError,
    WrongBackupPassphraseError,
    WrongShareError,
    MalformedShareError,
)
"""What says that another passphrase, or share, may be the right one: whoever typed may try again.
"""

SHORT: Final = 12
"""Fewer characters than this are warned about."""
_ESTIMATED: Final = 72
"""The estimator's time grows steeply with length; more characters can only help."""
_WORDS: Final = (
    said("very weak"),
    said("weak"),
    said("fair"),
    said("strong"),
    said("very strong"),
)


@dataclass(eq=False)
class EmptyPassphraseError(KeymgrError):
    """A passphrase without a character."""

    message: ClassVar[str] = "An empty passphrase protects nothing."
    hint: ClassVar[str] = "Choose a passphrase of several words. Nothing was changed."


@dataclass(frozen=True)
class Strength:
    """How hard a passphrase is to guess."""

    score: int
    """0 (very weak) to 4 (very strong)."""
    bits: int
    """Estimated guesses as a power of two."""
    characters: int

    @property
    def word(self) -> str:
        """The score in words."""
        return _WORDS[self.score]

    @property
    def short(self) -> bool:
        """Whether it has fewer than 12 characters."""
        return self.characters < SHORT


def judge(passphrase: Secret) -> Strength:
    """Estimate the strength of a passphrase. Raises EmptyPassphraseError."""
    text = passphrase.reveal().decode()
    require_some(passphrase)
    from zxcvbn import zxcvbn  # noqa: PLC0415  (loads a large dictionary)

    result = zxcvbn(text[:_ESTIMATED])
    bits = int(math.log2(max(1.0, float(result["guesses"]))))
    return Strength(result["score"], bits, len(text))


def require_some(passphrase: Secret) -> None:
    """Raise EmptyPassphraseError for nothing or only white space."""
    if not passphrase.reveal().strip():
        raise EmptyPassphraseError


def generate(words: int = 6) -> Secret:
    """Return a random passphrase of ``words`` words of the EFF's long list, 12.9 bits each."""
    from xkcdpass import xkcd_password  # noqa: PLC0415  (loads a word list)

    word_list = xkcd_password.generate_wordlist(
        wordfile=xkcd_password.locate_wordfile("eff-long"), min_length=3, max_length=9
    )
    text = xkcd_password.generate_xkcdpassword(word_list, numwords=words, delimiter=" ")
    return Secret.from_text(text)
