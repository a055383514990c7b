"""The theme's colours can be read, nothing names another colour, and Qt's desktop is followed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from keymgr.gui import look
from keymgr.gui.look import State, Theme, fonts
from keymgr.gui.look.tokens import CONTRAST, DARK, LIGHT
from tests.conftest import require_programs
from tests.gui.xserver import x_server

GUI = Path(__file__).resolve().parents[2] / "keymgr" / "gui"
THEMES = [LIGHT, DARK, CONTRAST]
GROUNDS = ("window", "surface", "sunken", "hover", "accent_soft")

# The lowest ratio that the design computed over every ground a role may stand on.
PROMISED = {
    "text": (14.8, 12.3, 12.8),
    "text2": (7.3, 7.9, 12.8),
    "text3": (5.0, 5.5, 10.3),
    "accent_text": (7.1, 7.7, 9.9),
}
STATES = {
    State.OK: (6.0, 8.5, 10.1),
    State.WARN: (6.3, 8.6, 8.0),
    State.BAD: (6.1, 7.5, 6.5),
    State.INFO: (6.3, 8.0, 8.2),
    State.IDLE: (7.3, 7.8, 12.8),
}
ROUNDED = 0.1


def luminance(colour: str) -> float:
    """Return WCAG's relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return WCAG's contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_stand_out_from_every_ground_as_the_design_promises(theme: Theme) -> None:
    place = THEMES.index(theme)
    for role, promised in PROMISED.items():
        lowest = min(contrast(theme.colour(role), theme.colour(ground)) for ground in GROUNDS)
        assert lowest > promised[place] - ROUNDED, role
    for state, promised in STATES.items():
        shades = theme.state(state)
        grounds = [theme.colour(ground) for ground in GROUNDS] + [shades.soft]
        lowest = min(contrast(shades.ink, ground) for ground in grounds)
        assert lowest > promised[place] - ROUNDED, state


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_buttons_fields_and_the_focus_ring_can_be_seen(theme: Theme) -> None:
    for fill in (theme.accent, theme.accent_hover):
        assert contrast(theme.on_accent, fill) >= 4.5
    assert contrast(theme.on_drill, theme.drill_fill) >= 6.7
    for ground in ("window", "surface", "sunken"):
        assert contrast(theme.outline, theme.colour(ground)) >= 3
    for ground in GROUNDS:
        assert contrast(theme.focus, theme.colour(ground)) >= 3


def test_only_the_tokens_name_colours_and_only_the_style_sets_style_sheets() -> None:
    colour = re.compile(r"""["'](#[0-9A-Fa-f]{3,8})["']|QColor\(\d|GlobalColor\.(?!transparent)""")
    for module in GUI.rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        if module.name != "tokens.py":
            assert not colour.search(text), module
        if module != GUI / "look" / "style.py":
            assert "setStyleSheet" not in text, module


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_is_whole(theme: Theme) -> None:
    sheet = look.style.sheet(theme)
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_bundled_type_is_used_and_its_digits_are_of_one_width(qapp: QApplication) -> None:
    look.dress(qapp, look.Choice.LIGHT)
    assert {"Inter", "Inter Display", "JetBrains Mono"} <= set(QFontDatabase.families())
    for role in fonts.ROLES:
        assert QFontInfo(look.font(role)).family().startswith(("Inter", "JetBrains Mono"))
        metrics = QFontMetrics(look.font(role))
        assert metrics.horizontalAdvance("111111") == metrics.horizontalAdvance("000000"), role
    assert QFontMetrics(look.font("body")).horizontalAdvance("-") < 9, "hyphens stay narrow"


def test_in_names_letters_that_look_alike_are_told_apart(qapp: QApplication) -> None:
    look.dress(qapp, look.Choice.LIGHT)

    def drawn(words: str, role: str) -> bytes:
        label = QLabel(words)
        label.setFont(look.font(role))
        label.resize(40, 30)
        image = label.grab().toImage()
        return bytes(image.constBits())

    assert drawn("l", "name") != drawn("I", "name")
    assert drawn("0", "name") != drawn("0", "body")


FOLLOWING = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from keymgr.gui import look

application = QApplication([])
look.dress(application, look.Choice.SYSTEM)
seen = [look.theme.current.name]
look.theme.changed.connect(lambda: seen.append(look.theme.current.name))
application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
application.processEvents()
assert application.palette().window().color().name() == look.theme.current.window.lower()
application.styleHints().setColorScheme(Qt.ColorScheme.Light)
application.processEvents()
look.theme.choose(look.Choice.CONTRAST)
application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
application.processEvents()
print(*seen)
"""


def test_the_theme_follows_the_desktop_until_one_is_chosen() -> None:
    require_programs("Xvfb")
    with x_server() as display:
        desktop = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "gnome"}
        run = [sys.executable, "-c", FOLLOWING]
        ran = subprocess.run(run, env=os.environ | desktop, capture_output=True, check=True)
    assert ran.stdout.split() == [b"light", b"dark", b"light", b"contrast"]


def test_every_icon_is_whole_and_takes_the_colour_of_its_role(qapp: QApplication) -> None:
    look.dress(qapp, look.Choice.LIGHT)
    names = sorted(path.stem for path in (GUI.parents[1] / "resources" / "icons").glob("*.svg"))
    for name in names:
        image = look.pixmap(name, LIGHT.bad.ink, 32).toImage()
        inked = {
            image.pixelColor(x, y).name().upper()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert LIGHT.bad.ink in inked, name
