"""Removable drives: which are plugged in, and what keymgr's files are on them.

Linux: proc(5), ``/proc/self/mountinfo``, and sysfs' ``removable`` (ABI/stable/sysfs-block). Where
that is not to be had no drive is offered, and every dialog still takes any folder.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ROOT: Final = Path("/")
_ESCAPES: Final = {"\\040": " ", "\\011": "\t", "\\012": "\n", "\\134": "\\"}


@dataclass(frozen=True)
class Drive:
    """A mounted removable drive."""

    name: str
    folder: Path


def removable_drives(root: Path = _ROOT) -> list[Drive]:
    """Return the removable drives that are mounted now, by name."""
    try:
        lines = (root / "proc/self/mountinfo").read_text(errors="replace").splitlines()
    except OSError:
        return []
    found: dict[Path, Drive] = {}
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 4 and _is_removable(root, fields[2]):  # noqa: PLR2004  (proc(5)'s fields)
            folder = Path(_unescaped(fields[4]))
            found[folder] = Drive(folder.name or str(folder), folder)
    return sorted(found.values(), key=lambda drive: drive.name)


def _is_removable(root: Path, device: str) -> bool:
    """Whether a device (``8:17``), or the disk that it is a part of, can be unplugged."""
    place = root / "sys/dev/block" / device
    if not place.exists():
        return False
    real = Path(os.path.realpath(place))
    for each in (real, real.parent):
        try:
            if (each / "removable").read_text().strip() == "1":
                return True
        except OSError:
            continue
    return "/usb" in str(real)


def _unescaped(text: str) -> str:
    for escape, character in _ESCAPES.items():
        text = text.replace(escape, character)
    return text
