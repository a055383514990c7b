"""One palette and one style sheet for the whole application, made from the theme's tokens."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from keymgr.gui.look import fonts, sizes
from keymgr.gui.look.holder import Choice, theme
from keymgr.gui.look.sizes import px
from keymgr.gui.look.tokens import Theme

_SHEET: Final = """
QLabel { background: transparent; }
QToolTip {
    background: @text; color: @window; border: 1px solid @text; padding: 6px 8px;
}

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateTimeEdit, QComboBox {
    background: @surface; color: @text; border: 1px solid @outline; border-radius: 8px;
    padding: 0 @pad; selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit, QSpinBox, QDateTimeEdit, QComboBox { min-height: @field; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateTimeEdit:focus,
QComboBox:focus, QComboBox:on {
    border: 2px solid @focus; padding: 0 @pad_focused;
}
QLineEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus, QComboBox:on {
    min-height: @field_focused;
}
QPlainTextEdit, QTextEdit { padding: 7px 11px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px 10px; }
QLineEdit { placeholder-text-color: @text3; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateTimeEdit:disabled,
QComboBox:disabled { background: @sunken; color: @text3; border-color: @line; }
QLineEdit[kind="filter"] { min-height: @filter; max-height: @filter; }
QLineEdit[kind="filter"]:focus {
    min-height: @filter_focused; max-height: @filter_focused;
}
QLineEdit[readOnly="true"] { background: @sunken; }
QLineEdit[state="bad"], QPlainTextEdit[state="bad"] { border-color: @bad; }
QLineEdit[state="bad"]:focus, QPlainTextEdit[state="bad"]:focus { border-color: @bad; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @edge; padding: 4px; outline: none;
    selection-background-color: @accent_soft; selection-color: @accent_text;
}
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: @accent_soft; color: @accent_text; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button {
    width: 0; height: 0; border: none;
}

QMenuBar { background: @window; color: @text2; border-bottom: 1px solid @line; padding: 0 16px; }
QMenuBar::item { background: transparent; padding: 7px 12px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accent_soft; color: @accent_text; }
QMenu {
    background: @surface; color: @text; border: 1px solid @edge; padding: 4px 0;
}
QMenu::item { background: transparent; padding: 7px 24px 7px 16px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: @accent_soft; color: @accent_text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }

QScrollArea, QScrollArea > QWidget > QWidget[plainGround="true"] { background: transparent; }
QScrollArea { border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @outline; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: none; }
QTextBrowser { border: none; border-radius: 0; padding: 0; background: transparent; }
QTextBrowser:focus { border: 2px solid @focus; padding: 0; }
QHeaderView { background: @surface; border: none; }
QSplitter::handle { background: @line; }
QProgressBar { background: @line; border: none; border-radius: 3px; min-height: 6px;
    max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QLabel[ink="text"] { color: @text; }
QLabel[ink="text2"] { color: @text2; }
QLabel[ink="text3"] { color: @text3; }
QLabel[ink="accent_text"] { color: @accent_text; }
QLabel[ink="on_accent"] { color: @on_accent; }
QLabel[ink="on_drill"] { color: @on_drill; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="bad"] { color: @bad; }
QLabel[ink="info"] { color: @info; }
QLabel[ink="idle"] { color: @idle; }
QLabel:disabled { color: @text3; }

QWidget[ground="window"] { background: @window; }
QWidget[ground="surface"] { background: @surface; }
QWidget[ground="sunken"] { background: @sunken; }
QFrame[ground="line"] { background: @line; border: none; }
QWidget[edge="top"] { border-top: 1px solid @line; }
QWidget[edge="bottom"] { border-bottom: 1px solid @line; }
QWidget[edge="left"] { border-left: 1px solid @line; }
QWidget[edge="right"] { border-right: 1px solid @line; }
"""
_DRESSED: Final = "dressed"
_TOKEN: Final = re.compile(r"@([a-z_0-9]+)")
_LENGTH: Final = re.compile(r"\b(\d+)px")


def dress(
    application: QApplication, choice: Choice = Choice.SYSTEM, text_size: float = 1.0
) -> None:
    """Give ``application`` its fonts, palette and style sheet, and follow ``theme`` from now on.

    ``text_size``, 1.0 to 2.0, makes everything larger, on top of what the desktop says. It holds
    for widgets that are built afterwards.
    """
    sizes.settle(text_size)
    fonts.load()
    application.setStyle("Fusion")
    application.setFont(fonts.font("body"))
    theme.choose(choice)
    _wear(application)
    if not application.property(_DRESSED):
        application.setProperty(_DRESSED, True)
        theme.changed.connect(lambda: _wear(application))


def sheet(worn: Theme) -> str:
    """Return the style sheet of ``worn``, its lengths at this desktop's scale."""
    scaled = _LENGTH.sub(lambda found: f"{_scaled(int(found[1]))}px", _SHEET)
    lengths = _inner_lengths()
    return _TOKEN.sub(lambda found: lengths.get(found[1]) or worn.colour(found[1]), scaled)


def _inner_lengths() -> dict[str, str]:
    """Return what a field's border leaves, so that a wider one, in focus, moves nothing."""
    plain, focused = 1, px(sizes.RING)
    return {
        "field": f"{px(sizes.FIELD) - 2 * plain}px",
        "field_focused": f"{px(sizes.FIELD) - 2 * focused}px",
        "filter": f"{px(sizes.BUTTON) - 2 * plain}px",
        "filter_focused": f"{px(sizes.BUTTON) - 2 * focused}px",
        "pad": f"{px(14) - plain}px",
        "pad_focused": f"{px(14) - focused}px",
    }


def _scaled(length: int) -> int:
    """Hairlines stay hairlines."""
    return length if length <= 1 else px(length)


def palette(worn: Theme) -> QPalette:
    """Return Qt's palette in the colours of ``worn``, for what Fusion draws itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for each, token in (
        (role.Window, worn.window),
        (role.WindowText, worn.text),
        (role.Base, worn.surface),
        (role.AlternateBase, worn.hover),
        (role.Text, worn.text),
        (role.PlaceholderText, worn.text3),
        (role.Button, worn.surface),
        (role.ButtonText, worn.text),
        (role.BrightText, worn.text),
        (role.Highlight, worn.accent),
        (role.HighlightedText, worn.on_accent),
        (role.Accent, worn.accent),
        (role.Link, worn.accent_text),
        (role.LinkVisited, worn.accent_text),
        (role.ToolTipBase, worn.text),
        (role.ToolTipText, worn.window),
        (role.Light, worn.surface),
        (role.Midlight, worn.hover),
        (role.Mid, worn.edge),
        (role.Dark, worn.outline),
        (role.Shadow, worn.shadow),
    ):
        made.setColor(each, QColor(token))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(worn.text3))
    return made


def _wear(application: QApplication) -> None:
    application.setPalette(palette(theme.current))
    application.setStyleSheet(sheet(theme.current))
