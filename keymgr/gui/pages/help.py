"""Help: the manual, searched and read without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from keymgr.exchange.resources import resource
from keymgr.gui import look
from keymgr.gui.kit import EmptyState, FilterField, Text, plain
from keymgr.gui.look import sizes
from keymgr.gui.pages.help_list import TopicList
from keymgr.gui.pages.help_text import page_html, set_commands, sheet
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import spoken, tr
from keymgr.gui.work.session import Session
from keymgr.ops.manual import page_text, search, topic_for_window, topics

_LIST: Final = 300
_READABLE: Final = 780
"""A line of text may be so long."""
_FIRST: Final = "start"


class HelpPage(QWidget):
    """The manual's pages at the left, the chosen one at the right."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        del session, navigator  # the manual is the same for every vault
        self.setAccessibleName(tr("Help"))
        self._past: list[str] = []
        self.shown = ""
        self.filter = FilterField(tr("Search the manual"))
        self.list = TopicList(tr("Pages of the manual"))
        self.back = plain(tr("Back"), "arrow-left")
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Page of the manual"))
        self.text.setOpenLinks(False)
        self.text.setFont(look.font("body"))
        nothing = EmptyState("search", tr("Nothing found"), tr("Try another word, or fewer."))
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(nothing)
        self._compose()
        self.filter.textChanged.connect(self._search)
        self.filter.returnPressed.connect(self._open_best)
        self.list.asked.connect(self._open)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        earlier = QShortcut(QKeySequence.StandardKey.Back, self)
        earlier.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        earlier.activated.connect(self.go_back)
        look.theme.changed.connect(self._draw)
        self._search("")
        self._open(_FIRST)

    def _compose(self) -> None:
        margin = look.px(sizes.PAGE_MARGIN)
        side = QWidget()
        side.setProperty("ground", "surface")
        side.setProperty("edge", "right")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(look.px(_LIST))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, look.px(19), 1, look.px(8))
        left.setSpacing(look.px(12))
        head = QVBoxLayout()
        head.setContentsMargins(look.px(16), 0, look.px(16), 0)
        head.setSpacing(look.px(12))
        head.addWidget(Text(tr("Help"), "title"))
        head.addWidget(self.filter)
        left.addLayout(head)
        left.addWidget(self._found, 1)
        reading = QWidget()
        reading.setProperty("ground", "surface")
        reading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(reading)
        right.setContentsMargins(margin, look.px(16), 0, 0)
        right.setSpacing(look.px(8))
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.text.setMaximumWidth(look.px(_READABLE))
        right.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(reading, 1)

    def show_subject(self, subject: str) -> None:
        """Open the page about a page or job of the window, or the one that has this name."""
        self.filter.clear()
        topic = topic_for_window(subject)
        self._open(topic.name if topic is not None else subject)

    def focus_filter(self) -> None:
        """Let a person search."""
        self.filter.setFocus()
        self.filter.selectAll()

    def panes(self) -> list[QWidget]:
        """Return what F6 goes through."""
        return [self.list, self.text]

    def go_back(self) -> None:
        """Return to the page that was read before."""
        if self._past:
            self._show(self._past.pop())

    def refresh(self) -> None:
        """Do nothing: the manual does not change with the vault."""

    def _search(self, words: str) -> None:
        found = search(words, spoken())
        self.list.show_topics(found, sections=not words.strip())
        self.list.mark(self.shown)
        self._found.setCurrentIndex(0 if found else 1)

    def _open_best(self) -> None:
        found = search(self.filter.text(), spoken())
        if found:
            self._open(found[0].name)

    def _follow(self, link: QUrl) -> None:
        target, anchor = Path(link.path()).stem, link.fragment()
        self._open(target)
        if anchor:
            self.text.scrollToAnchor(anchor)

    def _open(self, name: str) -> None:
        if name == self.shown or all(name != topic.name for topic in topics()):
            return
        if self.shown:
            self._past.append(self.shown)
        self._show(name)

    def _show(self, name: str) -> None:
        self.shown = name
        self.back.setVisible(bool(self._past))
        self.list.mark(name)
        self._draw()

    def _draw(self) -> None:
        if self.shown:
            document = self.text.document()
            document.setDefaultStyleSheet(sheet())
            document.setBaseUrl(QUrl.fromLocalFile(f"{resource('help')}/{spoken()}/"))
            self.text.setHtml(page_html(page_text(self.shown, spoken())))
            set_commands(document)
