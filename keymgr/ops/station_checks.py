"""Whether this machine is fit to hold keys: looked up in what Linux tells, changed nowhere.

Sources: sysfs (``/sys/class/net``, ABI/testing/sysfs-class-net), proc(5), getrlimit(2). On a system
that tells none of it a check says so, and nothing is taken for well that nobody looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import keymgr
from keymgr.crypto.process import core_dumps_off
from keymgr.sentences import said, said_count

_IFF_UP: Final = 0x1
_LOOPBACK: Final = 772  # linux/if_arp.h, ARPHRD_LOOPBACK
_ROOT: Final = Path("/")


class Fitness(StrEnum):
    """How a check came out. UNKNOWN: this system does not tell."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"
    UNKNOWN = "unknown"


class Check(StrEnum):
    """What is looked at."""

    NETWORK = "network"
    CLOCK = "clock"
    SWAP = "swap"
    CORE_DUMPS = "core dumps"
    MACHINE = "machine"


@dataclass(frozen=True)
class Finding:
    """One check: how it came out, in a sentence, and what to do about it (empty: nothing)."""

    check: Check
    fitness: Fitness
    text: str
    advice: str = ""


def interfaces_up(root: Path = _ROOT) -> tuple[str, ...] | None:
    """Return the network interfaces that are up and not cut off; None where nobody can tell.

    One that is switched on but has no cable or partner counts as down.
    """
    folder = root / "sys/class/net"
    if not folder.is_dir():
        return None
    return tuple(sorted(each.name for each in folder.iterdir() if _is_up(each)))


def _is_up(interface: Path) -> bool:
    kind, flags = _text(interface / "type"), _text(interface / "flags")
    if kind == str(_LOOPBACK) or not flags:
        return False
    working = _text(interface / "operstate") in {"up", "unknown", "dormant"}
    return bool(int(flags, 16) & _IFF_UP) and working


def check_station(
    now: datetime, newest: datetime | None = None, root: Path = _ROOT
) -> tuple[Finding, ...]:
    """Look at the whole station. ``newest`` is the time of the newest entry of the vault's log."""
    return (
        _network(root),
        _clock(now, newest),
        _swap(root),
        _core_dumps(core_dumps_off),
        _machine(root),
    )


def _network(root: Path) -> Finding:
    up = interfaces_up(root)
    if up is None:
        return _untold(Check.NETWORK, said("network interfaces"))
    if up:
        names = ", ".join(up)
        return Finding(
            Check.NETWORK,
            Fitness.BAD,
            said_count(
                len(up),
                "Network interface {names} is up.",
                "Network interfaces {names} are up.",
                names=names,
            ),
            said("Pull the cable, or switch the interface off, and keep it off."),
        )
    return Finding(Check.NETWORK, Fitness.GOOD, said("No network interface is up."))


def _clock(now: datetime, newest: datetime | None) -> Finding:
    released = datetime.fromisoformat(keymgr.RELEASED).replace(tzinfo=UTC)
    for known, what in (
        (newest, said("the vault's log")),
        (released, said("this release of keymgr")),
    ):
        if known is not None and now < known:
            return Finding(
                Check.CLOCK,
                Fitness.BAD,
                said("The clock stands before the day of {what}.", what=what),
                said("Set it right; nothing is signed by a clock that can't be."),
            )
    return Finding(Check.CLOCK, Fitness.GOOD, said("The clock contradicts nothing that is known."))


def _swap(root: Path) -> Finding:
    swaps = _text(root / "proc/swaps")
    if swaps is None:
        return _untold(Check.SWAP, said("swap"))
    areas = [line.split()[0] for line in swaps.splitlines()[1:] if line.strip()]
    to_disk = [area for area in areas if not area.startswith("/dev/zram")]
    if to_disk:
        return Finding(
            Check.SWAP,
            Fitness.NOTE,
            said(
                "Swap is on ({areas}): memory may be written to the disk.", areas=", ".join(to_disk)
            ),
            said("Switch it off ('swapoff -a'), or see that the disk is encrypted."),
        )
    return Finding(Check.SWAP, Fitness.GOOD, said("Swap is off."))


def _core_dumps(off: Callable[[], bool | None]) -> Finding:
    found = off()
    if found is None:
        return _untold(Check.CORE_DUMPS, said("core dumps"))
    if found:
        return Finding(Check.CORE_DUMPS, Fitness.GOOD, said("Core dumps of keymgr are off."))
    return Finding(
        Check.CORE_DUMPS,
        Fitness.BAD,
        said("Core dumps are on: a crash would write memory to the disk."),
        said("Switch them off ('ulimit -c 0') before keymgr is started."),
    )


def _machine(root: Path) -> Finding:
    processor = _text(root / "proc/cpuinfo")
    if processor is None:
        return _untold(Check.MACHINE, said("virtual machines"))
    virtual = any(
        line.startswith("flags") and " hypervisor" in line for line in processor.splitlines()
    )
    if virtual or (root / "sys/hypervisor/type").exists():
        return Finding(
            Check.MACHINE,
            Fitness.NOTE,
            said("This is a virtual machine: its host can read its memory."),
            said("Use a machine of its own where root keys are held."),
        )
    return Finding(Check.MACHINE, Fitness.GOOD, said("This is no virtual machine."))


def _untold(check: Check, what: str) -> Finding:
    sentence = said("This system does not tell about {what}.", what=what)
    return Finding(check, Fitness.UNKNOWN, sentence)


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return None
