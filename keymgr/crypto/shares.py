"""A secret in shares, of which a number M of N together give it: SLIP-39, by shamir-mnemonic.

Source: https://github.com/satoshilabs/slips/blob/master/slip-0039.md. What is weak there is not
relied on:

- SLIP-39's own passphrase is authenticated by nothing (another one gives another secret, silently)
  and guarded by little PBKDF2: it stays empty. What guards a share is sealed outside (``vault``).
- Its digest of the secret has 32 bits, which also is what fewer than M shares tell of the secret.
  So the secret that is shared is random, 256 bits, and whoever combines shares compares the result
  with a commitment of their own.
- One of one, and one of many, hide nothing: a threshold is at least 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError

SECRET_SIZE: Final = 32
"""In bytes; each share of it has 33 words."""
WORDS: Final = 33
LEAST: Final = 2
MOST: Final = 16
"""The greatest number of shares that SLIP-39 knows."""


@dataclass(eq=False)
class MalformedShareError(KeymgrError):
    """Words that are no share, or not as they were written down."""

    message: ClassVar[str] = "These words are not a share as it was written down."
    hint: ClassVar[str] = (
        "Nothing was changed. A share has {count} words in their order, and its check sum tells"
        " when one is wrong or missing. Read them again, one by one."
    )
    count: int = WORDS


@dataclass(eq=False)
class SharesDisagreeError(KeymgrError):
    """Shares that do not belong together."""

    message: ClassVar[str] = "These shares do not belong together."
    hint: ClassVar[str] = (
        "Nothing was changed. One of them is of another key, or was replaced by newer shares since."
    )


def split(secret: Secret, threshold: int, count: int) -> list[Secret]:
    """Return ``count`` shares as words, any ``threshold`` of which give ``secret`` (32 bytes).

    ``2 <= threshold <= count <= 16``.
    """
    (group,) = generate_mnemonics(1, [(threshold, count)], secret.reveal(), iteration_exponent=0)
    return [Secret(words.encode()) for words in group]


def combine(shares: Sequence[Secret]) -> Secret:
    """Return what exactly as many shares as the threshold give.

    Raises MalformedShareError or SharesDisagreeError. Shares of another secret may, at a chance
    of one in 2**32, give a wrong one: compare it with a commitment.
    """
    words = [normal(share).reveal().decode() for share in shares]
    try:
        return Secret(combine_mnemonics(words))
    except MnemonicError:
        raise SharesDisagreeError from None


def looks_like_share(typed: Secret) -> bool:
    """Whether ``typed`` has as many words as a share; a passphrase has hardly ever."""
    return len(typed.reveal().split()) >= WORDS


def normal(words: Secret) -> Secret:
    """Return a share as ``split`` gives it: lower case, one space between words.

    Raises MalformedShareError for unknown words and a check sum that does not fit.
    """
    text = " ".join(words.reveal().decode().lower().split())
    try:
        Share.from_mnemonic(text)
    except MnemonicError:
        raise MalformedShareError from None
    return Secret(text.encode())
