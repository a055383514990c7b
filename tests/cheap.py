"""Argon2id parameters that cost next to nothing. They exist in the tests only."""

from __future__ import annotations

from typing import Final

from keymgr.crypto.kdf import KdfParams

CHEAP: Final = KdfParams(memory_kib=64, time_cost=1, parallelism=1)
