"""Digests in hexadecimal and in words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from keymgr.ops.digests import in_hex, in_words

# The example of the PGP word list that its users pass on: a PGP fingerprint.
FINGERPRINT = bytes.fromhex("E58294F2E9A227486E8B061B31CC528FD7FA3F19")
WORDS = (
    "topmost Istanbul Pluto vagabond treadmill Pacific brackish dictator goldfish Medusa"
    " afflict bravado chatter revolver Dupont midsummer stopwatch whimsical cowbell bottomless"
)


def test_a_digest_in_hexadecimal_stands_in_fours() -> None:
    assert in_hex(FINGERPRINT) == "e582 94f2 e9a2 2748 6e8b 061b 31cc 528f d7fa 3f19"


def test_a_digest_in_words_is_what_pgp_users_know() -> None:
    assert in_words(FINGERPRINT) == WORDS


def test_each_byte_has_a_word_of_its_own_in_each_place() -> None:
    every = bytes(place for value in range(256) for place in (value, value))
    words = in_words(every).lower().split()
    assert len(set(words)) == 512


@given(st.binary(max_size=32), st.binary(max_size=32))
def test_other_bytes_are_other_words(one: bytes, other: bytes) -> None:
    assert (in_words(one) == in_words(other)) is (one == other)


@given(st.binary(min_size=2, max_size=32), st.data())
def test_a_word_that_is_dropped_or_swapped_with_its_neighbour_is_noticed(
    digest: bytes, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(digest) - 2))
    words = in_words(digest).split()
    swapped = [*words[:place], words[place + 1], words[place], *words[place + 2 :]]
    dropped = words[:place] + words[place + 1 :]
    assert not is_of_some_digest(swapped)
    assert not is_of_some_digest(dropped[place:], start=place)


def is_of_some_digest(words: list[str], start: int = 0) -> bool:
    """Whether each word is of the list for its place."""
    lists = [
        {in_words(bytes([0] * place + [byte])).split()[-1] for byte in range(256)}
        for place in (0, 1)
    ]
    return all(word in lists[(start + place) % 2] for place, word in enumerate(words))
