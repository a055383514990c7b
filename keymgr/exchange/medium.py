"""Which disk or stick a file is on, as Linux tells it.

Sources: proc(5) for ``/proc/self/mountinfo``, udev(7) for ``/dev/disk/by-label``. What the system
does not tell is left empty; nothing here raises.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from keymgr.sentences import said

_MOUNTS: Final = Path("/proc/self/mountinfo")
_BY_LABEL: Final = Path("/dev/disk/by-label")
_BY_UUID: Final = Path("/dev/disk/by-uuid")
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_HEX: Final = re.compile(r"\\x([0-9a-f]{2})")


@dataclass(frozen=True)
class Medium:
    """A file system: its own label and UUID, the device it is on, where it is mounted."""

    label: str
    uuid: str
    device: str
    """Such as ``/dev/sdb1``; the file system's kind, such as ``tmpfs``, where it has no device."""
    mount_point: str

    @property
    def identity(self) -> str:
        """What tells it from other media, also when it is put in elsewhere."""
        return self.uuid or self.label or f"{self.device} at {self.mount_point}"

    @property
    def words(self) -> str:
        """What a person knows it by: ``OFFICER-A (/dev/sdb1)``."""
        return f"{self.label} ({self.device})" if self.label else self.device


def medium_of(path: Path) -> Medium:
    """Return the medium that holds ``path``, a file or folder that is there."""
    try:
        number = path.stat().st_dev
        wanted = f"{os.major(number)}:{os.minor(number)}"
        mounts = [line.split() for line in _MOUNTS.read_text(errors="replace").splitlines()]
        real = path.resolve()
    except (OSError, ValueError):
        return Medium("", "", said("an unknown disk"), "")
    holding = [fields for fields in mounts if _holds(fields, wanted, real)]
    if not holding:
        return Medium("", "", f"device {wanted}", "")
    fields = max(holding, key=lambda fields: len(fields[4]))
    # The fields behind the lone dash: the file system's kind, its source, its options.
    kind, source = fields[fields.index("-") + 1 :][:2]
    source = _plain(source)
    device = source if source.startswith("/") else kind
    return Medium(_alias(_BY_LABEL, source), _alias(_BY_UUID, source), device, _plain(fields[4]))


def _holds(fields: list[str], device: str, path: Path) -> bool:
    return fields[2] == device and path.is_relative_to(_plain(fields[4]))


def _plain(text: str) -> str:
    """Undo the kernel's escapes: a space is a backslash and 040."""
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), text)


def _alias(folder: Path, device: str) -> str:
    """Return the name under which udev lists ``device`` in ``folder``, else nothing."""
    try:
        for link in sorted(folder.iterdir()):
            if link.resolve() == Path(device).resolve():
                return _HEX.sub(lambda found: chr(int(found[1], 16)), link.name)
    except OSError:
        pass
    return ""
