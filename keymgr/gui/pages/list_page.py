"""A page about one list, which is found in by typing."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from keymgr.gui.pages.list_pane import ListPane
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.session import Session

Row = TypeVar("Row")


class ListPage(QWidget, Generic[Row]):
    """The list in ``pane``; what else the page shows goes into ``beside``, right of it."""

    def __init__(self, session: Session, navigator: Navigator, pane: ListPane[Row]) -> None:
        super().__init__()
        self._session, self._navigator, self.pane = session, navigator, pane
        self.setAccessibleName(pane.title.text())
        self.beside = QHBoxLayout(self)
        self.beside.setContentsMargins(0, 0, 0, 0)
        self.beside.setSpacing(0)
        self.beside.addWidget(pane, 1)

    def show_subject(self, subject: str) -> None:
        """Look for ``subject``."""
        self.pane.filter.setText(subject)

    def focus_filter(self) -> None:
        """Give the keyboard to the filter."""
        self.pane.filter.setFocus()
