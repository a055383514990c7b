"""Takes pictures of every window, page, job and dialog, for the manual and to be looked at.

``python packaging/screenshots.py [SERIES…]`` writes every picture, by theme and language, below
``pictures/``, and into ``resources/help/pictures`` those that the manual or README shows. Time,
keys and words stand still, so a picture changes only when the window does.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication, QWidget

from keymgr.gui.flows.registry import FLOWS
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.settings import Settings, ThemeChoice
from tests.cheap import CHEAP
from tests.gui.still import still
from tests.gui.tour import Patient, Stop, Tour
from tests.gui.windows import Person
from tests.ops.organisation import NOW, StillClock, furnish

ROOT: Final = Path(__file__).parent.parent
ALL: Final = ROOT / "pictures"
MANUAL: Final = ROOT / "resources" / "help" / "pictures"
_COLOURS: Final = 256
_SIZE: Final = (1280, 800)
_STRANGE: Final = 24
"""How far apart two shades may lie that count as one: a glyph's edge, not a word."""


@dataclass(frozen=True)
class Series:
    """One walk: a theme, a language, and how large things are."""

    theme: ThemeChoice
    language: str
    size: tuple[int, int] = _SIZE
    text_size: float = 1.0

    @property
    def folder(self) -> str:
        """The folder of its pictures: ``light-de``, ``light-en-200``."""
        large = f"-{round(100 * self.text_size)}" if self.text_size != 1.0 else ""
        narrow = f"-{self.size[1]}" if self.size != _SIZE and not large else ""
        return f"{self.theme.value}-{self.language}{large}{narrow}"


SERIES: Final = (
    Series(ThemeChoice.LIGHT, "en"),
    Series(ThemeChoice.DARK, "en"),
    Series(ThemeChoice.LIGHT, "de"),
    Series(ThemeChoice.DARK, "de"),
    Series(ThemeChoice.CONTRAST, "en"),
    Series(ThemeChoice.LIGHT, "de", (1280, 720)),
    Series(ThemeChoice.LIGHT, "en", (2560, 1440), 2.0),
)


def walk(tour: Tour) -> Iterator[Stop]:
    """Go through everything, and through each job to its end."""
    yield from tour.first_run()
    yield from tour.empty_pages()
    yield from tour.lock()
    yield from tour.pages()
    yield from tour.repository()
    yield from tour.dialogs()
    for kind in FLOWS:
        yield from tour.finished_job(kind.name)


def picture_of(widget: QWidget) -> Image.Image:
    """Return what ``widget`` looks like, in few colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    whole = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    return whole.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def keep(picture: Image.Image, path: Path) -> bool:
    """Write ``picture`` unless the same stands there already. Returns whether it was written."""
    if path.exists():
        old = Image.open(path).convert("RGB")
        if old.size == picture.size:
            apart = ImageChops.difference(old, picture.convert("RGB"))
            if not apart.convert("L").point(lambda shade: shade > _STRANGE).getbbox():
                return False
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, optimize=True)
    return True


def shown_by_the_manual(
    help_folder: Path = MANUAL.parent, more: Path = ROOT / "README.md"
) -> set[str]:
    """Return the pictures, below ``pictures``, that the manual or README refers to."""
    texts = [path.read_text(encoding="utf-8") for path in (*help_folder.rglob("*.md"), more)]
    return {name for text in texts for name in re.findall(r"pictures/([\w/.-]+\.png)", text)}


def take(series: Series, vault: Path, folder: Path) -> None:
    """Take the pictures of one series."""
    settings = Settings(folder / "settings")
    settings.change(theme=series.theme, language=series.language, size=series.size)
    person = Person.at(
        Machine(StillClock(NOW), lambda: CHEAP), folder / "settings", Patient(), series.text_size
    )
    person.window.resize(*series.size)
    manual = shown_by_the_manual()
    for stop in walk(Tour(person, vault, folder)):
        picture, name = picture_of(stop.widget), f"{series.folder}/{stop.name}.png"
        keep(picture, ALL / name)
        if name in manual and keep(picture, MANUAL / name):
            print(f"resources/help/pictures/{name}")
    person.leave()


def main(wanted: Sequence[str]) -> None:
    """Take the series called ``wanted``, every one where none is named."""
    unknown = sorted(set(wanted) - {series.folder for series in SERIES})
    if unknown:
        names = ", ".join(series.folder for series in SERIES)
        sys.exit(f"There is no series {', '.join(unknown)}. There are: {names}.")
    QApplication([])
    folder = Path(tempfile.gettempdir()) / "keymgr-pictures"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        with still(folder / "machine"):
            furnish(folder).desk.station.vault.close()
            for series in SERIES:
                if not wanted or series.folder in wanted:
                    print(f"{series.folder} …")
                    place = folder / "officer"
                    place.mkdir()
                    vault = shutil.copy(folder / "production-roots.keymgr", place)
                    take(series, Path(vault), place)
                    shutil.rmtree(place)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
