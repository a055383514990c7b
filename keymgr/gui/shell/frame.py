"""The frame around every page: strip, sidebar, pages, or a job in their whole place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.presenters.forms import number
from keymgr.gui.shell.drive_card import DriveCard
from keymgr.gui.shell.entries import ENTRIES, Entry, words
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.shell.sidebar import NavItem, Sidebar
from keymgr.gui.shell.strip import Strip
from keymgr.gui.work.autolock import AutoLock
from keymgr.gui.work.opening import Opened
from keymgr.gui.work.session import Session

_SLIM_BELOW = 900
_BELOW = frozenset({"help", "settings"})


class Frame(QWidget):
    """Shows one page of the sidebar, or one widget instead of sidebar and page."""

    def __init__(self, session: Session, autolock: AutoLock, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        session.summary_changed.connect(self._on_summary)
        self._pages: dict[str, QWidget] = {}
        self.shown = ""
        self.strip = Strip(session, autolock)
        self.sidebar = Sidebar()
        self._stack = QStackedWidget()
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._stack, 1)
        self._desk = desk
        self._outer = QStackedWidget()
        self._outer.addWidget(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._outer, 1)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fill_sidebar()

    def _fill_sidebar(self) -> None:
        for entry in ENTRIES:
            shortcut = "F1" if entry.name == "help" else ""
            item = NavItem(entry.icon, words(entry.name), shortcut)
            if entry.name in _BELOW:
                self.sidebar.add_below(entry.name, item)
            else:
                self.sidebar.add(entry.name, item, apart=entry.apart)
        self.sidebar.chosen.connect(self._on_chosen)
        self._drive = DriveCard(self._session, self._navigator)
        self.sidebar.add_foot(self._drive)

    def _on_chosen(self, name: str) -> None:
        """Show a page and leave the keyboard in the sidebar, for the next line."""
        self.show_page(name)
        self.sidebar.setFocus()

    def _on_summary(self, summary: Opened) -> None:
        count = number(summary.repositories)
        self.sidebar.show_count("repositories", count if summary.repositories else "")

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.get(self.shown)

    @property
    def whole(self) -> QWidget | None:
        """The widget that is shown instead of sidebar and page."""
        current = self._outer.currentWidget()
        return None if current is self._desk else current

    def show_page(self, name: str) -> QWidget | None:
        """Show the page called ``name``, made at its first showing. None where there is none.

        The keyboard goes with it.
        """
        entry = next((each for each in ENTRIES if each.name == name), None)
        if entry is None:
            return None
        self.leave_whole()
        page = self._pages.get(name) or self._make(entry)
        self.shown = name
        self.sidebar.mark(name)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        return page

    def _make(self, entry: Entry) -> QWidget:
        page = entry.load()(self._session, self._navigator)
        self._pages[entry.name] = page
        self._stack.addWidget(page)
        counted = getattr(page, "counted", None)
        if counted is not None:
            counted.connect(
                lambda count, urgent: self.sidebar.show_count(entry.name, count, urgent=urgent)
            )
        return page

    def show_whole(self, widget: QWidget) -> None:
        """Show ``widget`` in place of sidebar and page; one that is there goes."""
        self.leave_whole()
        self._outer.addWidget(widget)
        self._outer.setCurrentWidget(widget)
        if not widget.isAncestorOf(widget.window().focusWidget() or self):
            widget.setFocus()

    def leave_whole(self) -> None:
        """Return to sidebar and page."""
        widget = self.whole
        if widget is not None:
            self._outer.setCurrentWidget(self._desk)
            self._outer.removeWidget(widget)
            widget.deleteLater()

    def forget_pages(self) -> None:
        """Drop every page with the names that it shows."""
        self.leave_whole()
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.shown = ""
        for entry in ENTRIES:
            self.sidebar.show_count(entry.name, "")
        self.strip.vault.say("", "")

    def refresh(self) -> None:
        """Have every page that was made read anew."""
        for page in self._pages.values():
            refresh = getattr(page, "refresh", None)
            if refresh is not None:
                refresh()

    def panes(self) -> list[QWidget]:
        """Return what F6 goes through: sidebar and the page's own panes."""
        if self.whole is not None:
            return [self.whole]
        page = self.page
        inside = getattr(page, "panes", None)
        own = inside() if inside is not None else [page] if page is not None else []
        return [self.sidebar, *own]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the sidebar slim where there is no room."""
        super().resizeEvent(event)
        slim = self.width() < look.px(_SLIM_BELOW)
        if slim is not self.sidebar.is_slim:
            self.sidebar.make_slim(slim=slim)
