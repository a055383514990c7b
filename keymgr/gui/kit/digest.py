"""A digest to be compared by eye or read aloud: whole, in fours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.text import Text

_FOUR = 4
_HALF = 4
"""Groups beside each other before a wider gap."""


class DigestView(QWidget):
    """``DigestView("Plan digest", "9f31c7d0…")``, two lines for SHA-256.

    ``words`` are PGP words, two a group, shown below each group where they are given.
    """

    def __init__(self, name: str, digits: str, words: Sequence[str] = ()) -> None:
        super().__init__()
        groups = [digits[at : at + _FOUR] for at in range(0, len(digits), _FOUR)]
        self.setAccessibleName(f"{name}: {' '.join(groups)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        if words:
            column.addLayout(_spoken(groups, words))
            return
        lines = [groups[at : at + 2 * _HALF] for at in range(0, len(groups), 2 * _HALF)]
        for line in lines:
            halves = (" ".join(line[:_HALF]), " ".join(line[_HALF:]))
            shown = Text("  ".join(halves).rstrip(), "mono")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(shown)


def _spoken(groups: Sequence[str], words: Sequence[str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(24))
    grid.setVerticalSpacing(look.px(10))
    for place, group in enumerate(groups):
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(Text(group, "mono"))
        cell.addWidget(Text(" ".join(words[2 * place : 2 * place + 2]), "caption", "text2"))
        grid.addLayout(cell, place // _HALF, place % _HALF)
    grid.setColumnStretch(_HALF, 1)
    return grid
