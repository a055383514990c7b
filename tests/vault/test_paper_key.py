"""The sealed root key of a paper: it opens with its passphrase alone, whole or not at all."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.sealing import SealBrokenError
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.vault.errors import WrongPassphraseError
from keymgr.vault.paper_key import (
    NotAPaperKeyError,
    PaperKey,
    PaperKeyDiffersError,
    PaperKeyVersionError,
)
from keymgr.vault.passphrase_lock import PassphraseLock
from tests.cheap import CHEAP

KEY = PrivateKey.generate(Algorithm.ECDSA_P256)
MADE = date(2030, 3, 14)
PASSPHRASE = b"correct horse battery staple"


def sealed() -> PaperKey:
    return PaperKey.seal(KEY, "officer-a", Secret(PASSPHRASE), CHEAP, MADE)


SEALED = sealed()
CONTENT = SEALED.to_bytes()


def test_it_comes_back_from_its_bytes_and_opens() -> None:
    read = PaperKey.from_bytes(CONTENT)
    assert (read.name, read.key_id, read.made) == ("officer-a", KEY.public.key_id, MADE)
    assert read.open(Secret(PASSPHRASE)).public == KEY.public


def test_two_papers_of_one_key_share_nothing_but_what_they_name() -> None:
    other = sealed().to_bytes()
    same = sum(one == two for one, two in zip(CONTENT, other, strict=True))
    assert same < 70


def test_another_passphrase_is_told_as_the_papers() -> None:
    with pytest.raises(WrongPassphraseError, match="the paper of root key officer-a"):
        SEALED.open(Secret(b"another"))


def test_any_changed_byte_is_refused() -> None:
    for place in range(len(CONTENT)):
        changed = bytearray(CONTENT)
        changed[place] ^= 1
        if place in range(4, 10):  # the cost: what comes of it may take long
            continue
        with pytest.raises((KeymgrError, SealBrokenError)):
            PaperKey.from_bytes(bytes(changed)).open(Secret(PASSPHRASE))


def test_another_cost_does_not_open() -> None:
    for place, value in ((4, struct.pack(">I", 128)), (8, b"\2"), (9, b"\2")):
        changed = CONTENT[:place] + value + CONTENT[place + len(value) :]
        with pytest.raises(WrongPassphraseError):
            PaperKey.from_bytes(changed).open(Secret(PASSPHRASE))


def test_a_cost_out_of_bounds_is_refused_before_anything_is_derived() -> None:
    changed = CONTENT[:4] + struct.pack(">I", 1 << 31) + CONTENT[8:]
    with pytest.raises(NotAPaperKeyError):
        PaperKey.from_bytes(changed)


def test_a_paper_that_names_another_key_is_refused() -> None:
    """Somebody who knows the passphrase made it so: everything else fits."""
    other = PrivateKey.generate(Algorithm.ECDSA_P256)
    forged = PaperKey.seal(other, "officer-a", Secret(PASSPHRASE), CHEAP, MADE)
    renamed = replace(forged, key_id=KEY.public.key_id)
    with pytest.raises(SealBrokenError):
        renamed.open(Secret(PASSPHRASE))

    from keymgr.crypto.compact_keys import to_compact  # noqa: PLC0415
    from keymgr.vault.paper_key import _context  # noqa: PLC0415

    context = _context("officer-a", KEY.public.key_id, MADE)
    lock = PassphraseLock.close(to_compact(other), Secret(PASSPHRASE), CHEAP, context)
    with pytest.raises(PaperKeyDiffersError):
        replace(SEALED, lock=lock).open(Secret(PASSPHRASE))


def test_a_newer_version_is_told() -> None:
    with pytest.raises(PaperKeyVersionError):
        PaperKey.from_bytes(CONTENT[:3] + b"\2" + CONTENT[4:])


@given(st.binary(max_size=300))
def test_other_bytes_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(KeymgrError):
        PaperKey.from_bytes(content)


@given(st.binary(max_size=300))
def test_other_bytes_after_a_good_beginning_are_refused_or_open_nothing(rest: bytes) -> None:
    with pytest.raises(KeymgrError):
        PaperKey.from_bytes(CONTENT[:122] + rest).open(Secret(PASSPHRASE))
