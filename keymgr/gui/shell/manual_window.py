"""The manual in a window of its own: beside a job, the first run or a locked vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.pages.help import HelpPage
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session

_SIZE = (1000, 700)


class ManualWindow(QWidget):
    """Shows no name of any vault, so that locking need not hide it. Esc closes it."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Help"))
        self.page = HelpPage(session, navigator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.resize(look.px(_SIZE[0]), look.px(_SIZE[1]))

    def open_at(self, subject: str) -> None:
        """Show the page about ``subject``, before all other windows."""
        self.page.show_subject(subject)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
