"""A station on which nothing moves: the same time, keys, words and machine in every run.

For pictures that are compared with older ones. What is replaced here is only what comes from
outside or by chance.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, tzinfo
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final, Self
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric import ec

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.ops.station_checks import check_station
from tests.ops.organisation import NOW

_CURVES: Final = {Algorithm.ECDSA_P256: ec.SECP256R1(), Algorithm.ECDSA_P384: ec.SECP384R1()}
_WORDS: Final = [
    "cactus",
    "lantern",
    "orbit",
    "velvet",
    "maple",
    "thirteen",
    "walnut",
    "harbour",
    "copper",
    "meadow",
    "violin",
    "saddle",
    "ember",
    "quarry",
    "tulip",
    "anchor",
]


class _StillTime(datetime):
    """A clock's face on which it is always NOW."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls.fromtimestamp(NOW.timestamp(), tz)


def _words(number: int = 6) -> Secret:
    return Secret.from_text(" ".join(_WORDS[:number]))


def _machine(folder: Path) -> Path:
    """Lay out what Linux would tell of a sound machine; return its root."""
    for name in ("sys/class/net/lo", "proc", "sys/class/dmi/id"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "proc/swaps").write_text("Filename\tType\tSize\tUsed\tPriority\n")
    (folder / "proc/cpuinfo").write_text("flags\t\t: fpu vme de pse\n")
    return folder


@contextmanager
def still(folder: Path) -> Iterator[None]:
    """Let nothing move inside. ``folder`` takes what the machine would tell of itself."""
    numbers = count(1)
    root = _machine(folder)

    def key(kind: Algorithm) -> PrivateKey:
        curve = _CURVES[kind]
        seed = hashlib.sha256(b"a still key %d" % next(numbers)).digest()
        return PrivateKey(ec.derive_private_key(int.from_bytes(seed[:31]), curve))

    with ExitStack() as replaced:
        for place, thing in (
            ("keymgr.crypto.keys.PrivateKey.generate", key),
            ("keymgr.gui.flows.first_run.generate", _words),
            ("keymgr.gui.shell.strip.datetime", _StillTime),
            ("keymgr.gui.shell.strip.interfaces_up", tuple),
            ("keymgr.gui.pages.overview.check_station", partial(check_station, root=root)),
            ("keymgr.gui.work.autolock.uptime", lambda: 100.0),
            ("keymgr.ops.batch._COMMIT_SECONDS", 3600),
            ("keymgr.gui.work.session.who", lambda: "officer north"),
        ):
            replaced.enter_context(patch(place, thing))
        yield
