"""From a passphrase to a key (Argon2id, RFC 9106) and from a key to many (HKDF, RFC 5869)."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError

KEY_SIZE: Final = 32
SALT_SIZE: Final = 16

_MAX_MEMORY_KIB: Final = 4 << 20
_MAX_TIME_COST: Final = 100
_MAX_PARALLELISM: Final = 64
_MIN_KIB_PER_LANE: Final = 8  # RFC 9106, section 3.1
_MIN_SECURE_KIB: Final = 64 << 10


@dataclass(eq=False)
class KdfParamsError(KeymgrError):
    """Key derivation parameters out of bounds, as a hostile file may ask for."""

    message: ClassVar[str] = (
        "The passphrase derivation asks for {memory_kib} KiB of memory, {time_cost} passes and"
        " {parallelism} lanes, which is outside what keymgr accepts."
    )
    hint: ClassVar[str] = (
        "The file was changed by something else than keymgr, or is damaged. Nothing was derived"
        " or changed; use a backup."
    )
    memory_kib: int
    time_cost: int
    parallelism: int


@dataclass(eq=False)
class KdfMemoryError(KeymgrError):
    """The machine cannot give the memory that a derivation needs."""

    message: ClassVar[str] = (
        "This computer could not set aside the {memory_kib} KiB of memory that the passphrase"
        " derivation needs."
    )
    hint: ClassVar[str] = "Nothing was changed. Close other programs, then try again."
    memory_kib: int


@dataclass(frozen=True)
class KdfParams:
    """The cost of one Argon2id run, bounded so that no file can ask for more than 4 GiB."""

    memory_kib: int
    time_cost: int
    parallelism: int

    def __post_init__(self) -> None:
        """Raise KdfParamsError where a bound is not kept."""
        if not (
            1 <= self.parallelism <= _MAX_PARALLELISM
            and 1 <= self.time_cost <= _MAX_TIME_COST
            and _MIN_KIB_PER_LANE * self.parallelism <= self.memory_kib <= _MAX_MEMORY_KIB
        ):
            raise KdfParamsError(self.memory_kib, self.time_cost, self.parallelism)

    @property
    def cost(self) -> int:
        """The work of one run, in KiB written: what a guess costs a thief grows with it."""
        return self.memory_kib * self.time_cost

    def with_memory(self, memory_kib: int) -> Self:
        """Return these parameters with another amount of memory."""
        return type(self)(memory_kib, self.time_cost, self.parallelism)

    def with_time_cost(self, time_cost: int) -> Self:
        """Return these parameters with another number of passes."""
        return type(self)(self.memory_kib, time_cost, self.parallelism)


DEFAULT: Final = KdfParams(memory_kib=256 << 10, time_cost=3, parallelism=4)


def derive(passphrase: Secret, salt: bytes, params: KdfParams) -> Secret:
    """Return the 32-byte key that Argon2id (version 1.3) makes of ``passphrase``.

    Raises KdfMemoryError where the memory is not to be had. ``salt`` has at least 8 bytes.
    """
    try:
        return Secret(
            hash_secret_raw(
                secret=passphrase.reveal(),
                salt=salt,
                time_cost=params.time_cost,
                memory_cost=params.memory_kib,
                parallelism=params.parallelism,
                hash_len=KEY_SIZE,
                type=Type.ID,
                version=ARGON2_VERSION,
            )
        )
    except HashingError as error:
        raise KdfMemoryError(params.memory_kib) from error


def calibrate(seconds: float = 1.0) -> KdfParams:
    """Return parameters that take about ``seconds`` here, never fewer than 64 MiB and 3 passes.

    Memory first, passes next, as RFC 9106 section 4 advises: 256 MiB where they can be had in
    the time, halved where not, then as many passes as fit.
    """
    params = DEFAULT
    while True:
        try:
            taken = _measure(params)
        except KdfMemoryError:
            taken = float("inf")
        if taken <= seconds or params.memory_kib // 2 < _MIN_SECURE_KIB:
            break
        params = params.with_memory(params.memory_kib // 2)
    passes = int(params.time_cost * seconds / taken)
    return params.with_time_cost(min(max(passes, DEFAULT.time_cost), _MAX_TIME_COST))


def _measure(params: KdfParams) -> float:
    started = time.monotonic()
    derive(Secret(b"measure"), bytes(SALT_SIZE), params)
    return time.monotonic() - started


def hkdf(key: Secret, label: str, length: int = KEY_SIZE) -> Secret:
    """Return ``length`` bytes for the use named ``label`` (RFC 5869, SHA-256, no salt)."""
    expand = HKDF(algorithm=SHA256(), length=length, salt=None, info=label.encode())
    return Secret(expand.derive(key.reveal()))
