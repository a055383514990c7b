"""Where there is nothing yet: what belongs here, and the one button that brings it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.buttons import Button
from keymgr.gui.kit.rows import IconTile
from keymgr.gui.kit.text import Text

_MOST = 1000
"""So large a share that words take their width before the room beside them does."""


class EmptyState(QWidget):
    """``EmptyState("boxes", "No repositories yet", "They appear here …", primary("Add…"))``."""

    def __init__(self, icon: str, title: str, text: str = "", action: Button | None = None) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {text}" if text else title)
        column = QVBoxLayout(self)
        margin = look.px(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(8))
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(IconTile(icon, 48), 0, middle)
        column.addSpacing(look.px(8))
        head = Text.paragraph(title, "heading", "text")
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(head)
        if text:
            words = Text.paragraph(text, "body", "text2")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setMaximumWidth(look.px(440))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(words, _MOST)
            line.addStretch(1)
            column.addLayout(line)
        if action is not None:
            column.addSpacing(look.px(12))
            column.addWidget(action, 0, middle)
        column.addStretch(3)
