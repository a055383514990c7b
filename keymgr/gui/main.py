"""The console script ``keymgr-gui``."""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
from pathlib import Path
from typing import Final

_LIBRARIES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt always needs, by the Debian package that has it."""
_X11: Final = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
}
"""What Qt needs besides for a window of X11."""


def missing_libraries() -> list[str]:
    """Return the Debian packages that Qt lacks on this system; none where it is no Linux."""
    if sys.platform != "linux":
        return []
    wanted = dict(_LIBRARIES)
    if not os.environ.get("QT_QPA_PLATFORM") and os.environ.get("DISPLAY"):
        wanted |= _X11
    return [package for name, package in wanted.items() if not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _screen_is_missing() -> bool:
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in told)


def run() -> None:
    """Open the window; end with the exit status. Says in a sentence why it can't."""
    parser = argparse.ArgumentParser(
        prog="keymgr-gui", description="keymgr in a window.", allow_abbrev=False
    )
    parser.add_argument("vault", nargs="?", help="the vault's file, if not the usual one")
    arguments = parser.parse_args()
    missing = missing_libraries()
    if missing:
        sys.exit(
            "keymgr-gui: The window needs system libraries that are not there."
            f" As root: apt-get install {' '.join(missing)}"
        )
    if _screen_is_missing():
        sys.exit(
            "keymgr-gui: There is no screen to open a window on. Start it in a desktop;"
            " 'keymgr' does the same jobs in a terminal."
        )
    from keymgr.crypto.process import harden  # noqa: PLC0415  (after the libraries are looked at)
    from keymgr.gui.app import start  # noqa: PLC0415  (the same)
    from keymgr.ops.workplace import usual_vault  # noqa: PLC0415  (the same)

    harden()
    chosen = arguments.vault or os.environ.pop("KEYMGR_VAULT", "")
    sys.exit(start(sys.argv[:1], Path(chosen) if chosen else usual_vault()))
