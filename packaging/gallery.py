"""Draws the widgets of the window in every theme, as PNG: ``gallery.py FOLDER [SCALE]``.

To be looked at beside the design's pictures; nothing reads the files.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gallery_pages import PAGES
from PySide6.QtWidgets import QApplication

from keymgr.gui import look

_WIDTH, _HEIGHT = 1280, 800


def main(folder: Path, scale: float = 1.0) -> None:
    """Write a picture of each page in each theme."""
    application = QApplication([])
    look.dress(application, look.Choice.LIGHT, scale)
    folder.mkdir(parents=True, exist_ok=True)
    for choice in (look.Choice.LIGHT, look.Choice.DARK, look.Choice.CONTRAST):
        look.theme.choose(choice)
        for name, make in PAGES.items():
            page = make()
            page.resize(look.px(_WIDTH), look.px(_HEIGHT))
            page.show()
            application.processEvents()
            page.grab().save(str(folder / f"{name}-{choice.value}.png"))
            page.close()
    print(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1.0)  # noqa: PLR2004
