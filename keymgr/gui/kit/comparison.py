"""Before and after, row by row; what stays the same recedes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.text import Icon, Text, rule

_COLUMNS = 4


class Comparison(QWidget):
    """``Comparison("Before", "After")``, then a row each.

    ``changed("Expires", "14 Mar 2034", "20 Nov 2036")`` or with widgets, for instance rows of
    chips; ``same("Threshold", "2 of 3", "unchanged")``.
    """

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(4))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._grid.addWidget(Text(before, "caption-medium", "text2"), 0, 1)
        self._grid.addWidget(Text(after, "caption-medium", "text2"), 0, 3)
        self._row = 1

    def changed(self, label: str, before: str | QWidget, after: str | QWidget) -> None:
        """Add a row whose value becomes another."""
        old = before
        if isinstance(old, str):
            old = Text.paragraph(old, "detail", "text2")
        new = after
        if isinstance(new, str):
            new = Text.paragraph(new, "detail-strong", "text")
        self._add(_label(label, "text2"), old, new)
        self._grid.addWidget(Icon("arrow-right", "text2"), self._row - 1, 2)

    def same(self, label: str, value: str, unchanged: str) -> None:
        """Add a row that stays as it is."""
        old = Text.paragraph(value, "detail", "text3")
        new = Text.paragraph(unchanged, "detail", "text3")
        self._add(_label(label, "text3"), old, new)

    def _add(self, label: Text, before: QWidget, after: QWidget) -> None:
        self._grid.addWidget(rule(), self._row, 0, 1, _COLUMNS)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, self._row + 1, 0, middle)
        self._grid.addWidget(before, self._row + 1, 1, middle)
        self._grid.addWidget(after, self._row + 1, 3, middle)
        self._grid.setRowMinimumHeight(self._row + 1, look.px(23))
        self._row += 2


def _label(words: str, ink: str) -> Text:
    """Return a label on the line of the values beside it, in one line itself."""
    made = Text.paragraph(words, "detail", ink)
    made.setWordWrap(False)
    return made
