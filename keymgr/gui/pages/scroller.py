"""A column that scrolls, as wide as its pane: what is in it wraps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.look import sizes


class Scroller(QScrollArea):
    """``column = scroller.renew()`` gives a fresh, empty column in place of the present one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def renew(self, top: float = 12) -> QVBoxLayout:
        """Return the layout of a new column; it begins ``top`` design pixels down."""
        inside = QWidget()
        inside.setProperty("plainGround", True)
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inside)
        margin = look.px(sizes.PAGE_MARGIN)
        column.setContentsMargins(margin, look.px(top), margin, margin)
        column.setSpacing(look.px(12))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        return column
