"""A medium that can be pulled: a file system on a loop device whose file is taken away."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SIZE: Final = 12 << 20


def _run(*words: str | Path) -> str:
    done = subprocess.run(list(map(str, words)), check=True, capture_output=True, text=True)
    return done.stdout.strip()


@dataclass
class Medium:
    """A stick, plugged in at ``place``."""

    image: Path
    place: Path
    device: str = ""

    @classmethod
    def new(cls, folder: Path) -> Medium:
        """Format a stick and plug it in."""
        medium = cls(folder / "image", folder / "stick")
        medium.place.mkdir()
        medium.image.write_bytes(bytes(_SIZE))
        _run("mkfs.ext4", "-q", "-F", medium.image)
        medium.plug_in()
        return medium

    def plug_in(self) -> None:
        """Mount it."""
        self.device = _run("losetup", "--find", "--show", self.image)
        _run("mount", self.device, self.place)

    def pull(self) -> None:
        """Take it away without a word: from now on the device answers nothing but errors."""
        _run("sync", "-f", self.place)
        self.image.with_name("taken").write_bytes(self.image.read_bytes())
        self.image.write_bytes(b"")
        _run("losetup", "--set-capacity", self.device)
        Path("/proc/sys/vm/drop_caches").write_text("3\n")

    def unplug(self) -> None:
        """Let the system forget it. Harmless when repeated."""
        if self.device:
            _run("umount", "--lazy", self.place)
            _run("losetup", "--detach", self.device)
            self.device = ""

    def plug_in_again(self) -> None:
        """Bring back what was taken away."""
        self.unplug()
        self.image.unlink()
        self.image.with_name("taken").rename(self.image)
        self.plug_in()
