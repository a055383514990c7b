"""What this program is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

import keymgr
from keymgr.gui import look
from keymgr.gui.kit import Mark, Text, primary
from keymgr.gui.work.language import tr

_WIDTH: Final = 420


class AboutDialog(QDialog):
    """Name, version, purpose and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About keymgr"))
        self.setAccessibleName(tr("About keymgr"))
        margin = look.px(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, look.px(20))
        column.setSpacing(look.px(20))
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(6))
        words.addWidget(Text(tr("keymgr {version}", version=keymgr.__version__), "heading"))
        words.addWidget(
            Text.paragraph(
                tr("It keeps the keys of Docker Content Trust on a machine without a network."),
                "body",
                "text2",
            )
        )
        words.addWidget(Text.paragraph(tr("Licence: Apache-2.0."), "detail", "text2"))
        top.addLayout(words, 1)
        column.addLayout(top)
        close = primary(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(look.px(_WIDTH))
        close.setFocus()
