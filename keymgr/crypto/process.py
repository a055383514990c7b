"""What the process does to keep its memory to itself. Best effort: see the README's limits."""

from __future__ import annotations

import ctypes
import functools
import sys
from typing import Final

# linux/prctl.h
_PR_SET_DUMPABLE: Final = 4


@functools.cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def harden() -> None:
    """Switch core dumps off and refuse debuggers of the same user (Linux: PR_SET_DUMPABLE 0).

    Call once, before the first passphrase is asked for. Never raises: a system that does not
    know a measure goes without it.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415  # Unix only

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    _libc().prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def core_dumps_off() -> bool | None:
    """Whether a crash of this process would write no memory to the disk; None: nobody can tell."""
    if sys.platform != "linux":
        return None
    import resource  # noqa: PLC0415  # Unix only

    return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def lock_memory(buffer: bytearray) -> None:
    """Keep the pages of ``buffer`` out of the swap, as far as the user's limit allows.

    The pages stay locked afterwards: they may hold another secret, and locks do not nest.
    """
    if sys.platform != "linux" or not buffer:
        return
    block = (ctypes.c_char * len(buffer)).from_buffer(buffer)
    _libc().mlock(ctypes.c_void_p(ctypes.addressof(block)), ctypes.c_size_t(len(buffer)))
