"""Any M of N shares give the secret, and fewer give nothing."""

from __future__ import annotations

import itertools
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic import combine_mnemonics

from keymgr.crypto.secret import Secret
from keymgr.crypto.shares import (
    MOST,
    SECRET_SIZE,
    WORDS,
    MalformedShareError,
    SharesDisagreeError,
    combine,
    looks_like_share,
    normal,
    split,
)

GROUPS = [(m, n) for n in range(2, 9) for m in range(2, n + 1)]


def text(share: Secret) -> str:
    return share.reveal().decode()


SHARE = text(split(Secret(bytes(SECRET_SIZE)), 2, 2)[0])


@pytest.mark.parametrize(("threshold", "count"), GROUPS)
def test_every_m_of_n_give_the_secret_and_no_fewer(threshold: int, count: int) -> None:
    secret = Secret(os.urandom(SECRET_SIZE))
    shares = split(secret, threshold, count)
    assert len({text(share) for share in shares}) == count
    for chosen in itertools.combinations(shares, threshold):
        assert combine(chosen) == secret
    for chosen in itertools.combinations(shares, threshold - 1):
        with pytest.raises(SharesDisagreeError):
            combine(chosen)


@pytest.mark.parametrize("threshold", [2, MOST])
def test_the_largest_groups(threshold: int) -> None:
    secret = Secret(os.urandom(SECRET_SIZE))
    shares = split(secret, threshold, MOST)
    assert combine(shares[-threshold:]) == secret


def test_shares_are_standard_ones() -> None:
    secret = Secret(os.urandom(SECRET_SIZE))
    one, _, three = split(secret, 2, 3)
    assert len(text(one).split()) == WORDS
    assert combine_mnemonics([text(one), text(three)]) == secret.reveal()


def test_shares_of_different_secrets_do_not_mix() -> None:
    mine, _ = split(Secret(os.urandom(SECRET_SIZE)), 2, 2)
    _, other = split(Secret(os.urandom(SECRET_SIZE)), 2, 2)
    for wrong in ([mine, other], [mine, mine], [mine], []):
        with pytest.raises(SharesDisagreeError):
            combine(wrong)


def test_words_are_taken_as_people_type_them() -> None:
    share, _ = split(Secret(os.urandom(SECRET_SIZE)), 2, 2)
    typed = Secret(f"  {text(share).upper()}\n".replace(" ", "   ").encode())
    assert looks_like_share(typed)
    assert normal(typed) == share
    assert not looks_like_share(Secret(b"six words that make a passphrase"))


@given(st.integers(0, WORDS - 1), st.sampled_from(["academic", "zero", "nonsense", ""]))
def test_a_wrong_or_missing_word_is_noticed(place: int, word: str) -> None:
    words = SHARE.split()
    wrong = [*words[:place], word, *words[place + 1 :]]
    if wrong != words:
        with pytest.raises(MalformedShareError):
            normal(Secret(" ".join(wrong).encode()))
