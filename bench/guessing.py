"""What a thief pays to try a passphrase: at the vault, at what leaves it, at Notary's key file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from bench.figures import Cost, Figure, Guesses
from bench.measuring import cost_of
from bench.offices import ROOT_FOLDER, Offices
from keymgr.crypto.kdf import DEFAULT
from keymgr.crypto.key_errors import WrongKeyFilePassphraseError
from keymgr.crypto.keyfiles import LockedKey, read_key_files, write_key_file
from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.vault.paper_key import PaperKey
from keymgr.vault.vault import Vault

_NOTARY: Final = ROOT_FOLDER / "tests" / "crypto" / "data" / "notary" / "private"
_RIGHT: Final = b"correct horse battery staple"
_WRONG: Final = b"correct horse battery stable"
_CHEAP_TRIES: Final = 50

Guess = Callable[[], object]


def guessing(offices: Offices) -> list[Figure]:
    """Measure one wrong guess at each, beside as many at a key file that notary wrote itself."""
    key = PrivateKey.generate(Algorithm.ECDSA_P256)
    written = write_key_file(key, "root", None, Secret(_RIGHT))
    paper = PaperKey.seal(key, "north", Secret(_RIGHT), DEFAULT, date(2030, 1, 1))
    targets: list[tuple[str, str, Guess, float]] = [
        (
            "guess the vault's passphrase",
            "Argon2id with 256 MiB and 3 passes, as a new vault has at least on a usual machine",
            _vault_guess(offices.folder / "guessed.keymgr"),
            300,
        ),
        (
            "guess a root's on paper",
            "the same derivation, as the vault's root keys and officers' shares have it too",
            lambda: paper.lock.fits(Secret(_WRONG)),
            300,
        ),
        (
            "guess an exported key file's",
            "PBKDF2 with 600,000 rounds, which docker and notary read unchanged",
            _key_file_guess(read_key_files(written, "exported.key")[0]),
            150,
        ),
    ]
    notary = _key_file_guess(_notary_key())
    return [
        Guesses(
            name,
            what,
            "a key file that notary wrote: PBKDF2 with 2,048 rounds",
            limit,
            [_cost(guess, 1) for _ in range(offices.scale.repeats)],
            [_cost(notary, _CHEAP_TRIES) for _ in range(offices.scale.repeats)],
        )
        for name, what, guess, limit in targets
    ]


def _vault_guess(path: Path) -> Guess:
    Vault.create(path, Secret(_RIGHT), DEFAULT).close()
    lock = Vault.probe(path).lock
    return lambda: lock.fits(Secret(_WRONG))


def _notary_key() -> LockedKey:
    file = min(_NOTARY.glob("*.key"))
    return read_key_files(file.read_bytes(), file.name)[0]


def _key_file_guess(key: LockedKey) -> Guess:
    def guess() -> bool:
        try:
            key.unlock(Secret(_WRONG))
        except WrongKeyFilePassphraseError:
            return False
        return True

    return guess


def _cost(guess: Guess, tries: int) -> Cost:
    def work() -> None:
        for _ in range(tries):
            guess()

    return cost_of(work).each(tries)
