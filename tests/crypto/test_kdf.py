"""Keys from passphrases and from keys, against published vectors."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import astuple
from itertools import product

import pytest

from keymgr.crypto.kdf import (
    DEFAULT,
    KdfParams,
    KdfParamsError,
    calibrate,
    derive,
    hkdf,
)
from keymgr.crypto.secret import Secret
from tests.cheap import CHEAP

# phc-winner-argon2, src/test.c, "Argon2id v=19".
ARGON2ID = [
    (1 << 8, 2, 1, "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
    (1 << 8, 2, 2, "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
    (1 << 16, 2, 1, "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"),
    (1 << 16, 1, 1, "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98"),
]


@pytest.mark.parametrize(("memory", "passes", "lanes", "expected"), ARGON2ID)
def test_argon2id_matches_the_reference_vectors(
    memory: int, passes: int, lanes: int, expected: str
) -> None:
    key = derive(Secret(b"password"), b"somesalt", KdfParams(memory, passes, lanes))
    assert key.reveal().hex() == expected


def test_every_input_of_the_derivation_counts() -> None:
    keys = {
        derive(Secret(passphrase), salt, params).reveal()
        for passphrase, salt, params in product(
            (b"", b"one", b"two"),
            (bytes(16), bytes(15) + b"\x01"),
            (CHEAP, KdfParams(128, 1, 1), KdfParams(64, 2, 1), KdfParams(64, 1, 2)),
        )
    }
    assert len(keys) == 24


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (64 << 20, 3, 4),
        ((4 << 20) + 1, 3, 4),
        (31, 3, 4),
        (0, 3, 4),
        (-1, 3, 4),
        (1 << 16, 0, 4),
        (1 << 16, 101, 4),
        (1 << 16, 3, 0),
        (1 << 16, 3, 65),
    ],
)
def test_parameters_out_of_bounds_do_not_exist(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(KdfParamsError) as caught:
        KdfParams(memory, passes, lanes)
    assert str(memory) in str(caught.value)
    assert caught.value.next_step()


def test_memory_that_is_not_to_be_had_is_said() -> None:
    script = (
        "import resource\n"
        "from keymgr.crypto.kdf import KdfMemoryError, KdfParams, derive\n"
        "from keymgr.crypto.secret import Secret\n"
        "resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))\n"
        "try: derive(Secret(b'one'), bytes(16), KdfParams(4 << 20, 1, 1))\n"
        "except KdfMemoryError as error: print(error.code)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout == "kdf-memory\n"


def test_the_default_is_what_the_design_says() -> None:
    assert astuple(DEFAULT) == (256 << 10, 3, 4)


def test_calibration_stays_above_the_least_that_is_secure() -> None:
    assert calibrate(seconds=0.0) == KdfParams(64 << 10, 3, 4)


def test_hkdf_matches_rfc_5869() -> None:
    # Appendix A.3: SHA-256, no salt, no info.
    expected = (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    )
    assert hkdf(Secret(b"\x0b" * 22), "", 42).reveal().hex() == expected


def test_another_label_gives_another_key() -> None:
    key = Secret(bytes(32))
    assert len(hkdf(key, "one")) == 32
    assert hkdf(key, "one") == hkdf(key, "one")
    assert hkdf(key, "one") != hkdf(key, "two")
