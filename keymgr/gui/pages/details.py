"""One repository in detail: what it needs, its trust, tags, keys and history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.registry import find_flow
from keymgr.gui.kit import Button, EmptyState, Icon, Tabs, Text, icon_button, plain, quiet
from keymgr.gui.look import sizes
from keymgr.gui.pages.history_tab import HistoryTab
from keymgr.gui.pages.keys_tab import KeysTab
from keymgr.gui.pages.tags_tab import TagsTab
from keymgr.gui.pages.trust_tab import TrustTab
from keymgr.gui.presenters.offers import why_off
from keymgr.gui.presenters.repositories import published_line
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.gui.work.worker import Ticket
from keymgr.ops.station import Station
from keymgr.ops.trust_tree import TrustTree, read_trust
from keymgr.trust.names import Gun

_HISTORY: Final = 3
_BACK_PAD: Final = 16
"""A quiet button's own room, so that its icon stands above the name."""


class Details(QWidget):
    """The pane at the right. ``back_wanted`` comes where it takes the whole page."""

    back_wanted = Signal()

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._guns: list[Gun] = []
        self._ticket: Ticket | None = None
        self.setProperty("ground", "window")
        self.setProperty("edge", "left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Details"))
        self.back = quiet(tr("All repositories"), "arrow-left")
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self.name = Text("", "name-heading")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._icon = Icon("clock", "text2")
        self.line = Text("", "detail", "text2")
        self.tabs = Tabs(tr("Details"), [tr("Trust"), tr("Tags"), tr("Keys"), tr("History")])
        self.trust = TrustTab(navigator)
        self.tags = TagsTab()
        self.keys = KeysTab()
        self.history = HistoryTab(session, navigator)
        self._stack = QStackedWidget()
        for each in (self.trust, self.tags, self.keys, self.history):
            self._stack.addWidget(each)
        self._several = EmptyState("boxes", tr("Several repositories"))
        self._stack.addWidget(self._several)
        self._buttons: dict[str, Button] = {}
        self._entries: dict[str, QAction] = {}
        self._why = Text.paragraph("", "caption", "text2")
        self._why.hide()
        self._compose()
        self.tags.sign_wanted.connect(lambda: self._start("sign-tags"))
        self.tabs.chosen.connect(self._show_tab)

    def _compose(self) -> None:
        margin = look.px(sizes.PAGE_MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(18), 0, 0)
        column.setSpacing(0)
        way = QHBoxLayout()
        way.setContentsMargins(margin - look.px(_BACK_PAD), 0, 0, 0)
        way.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(way)
        head = QVBoxLayout()
        head.setContentsMargins(margin, 0, margin, look.px(12))
        head.setSpacing(look.px(5))
        head.addWidget(self.name)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self._icon)
        line.addWidget(self.line, 1)
        head.addLayout(line)
        column.addLayout(head)
        self.tabs.row.setContentsMargins(margin, 0, margin, 0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self._actions())

    def _actions(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("edge", "top")
        margin = look.px(sizes.PAGE_MARGIN)
        column = QVBoxLayout(bar)
        column.setContentsMargins(margin, look.px(10), margin, look.px(10))
        column.setSpacing(look.px(6))
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        column.addLayout(row)
        row.addWidget(self._button(tr("Sign &tags…"), "sign-tags"))
        rotate = plain(tr("Rotate…"))
        rotate.setMenu(
            self._menu(
                [
                    ("rotate-root", tr("Root key…")),
                    ("rotate-tagging", tr("Tagging key…")),
                    ("rotate-server-key", tr("Snapshot or timestamp key…")),
                ]
            )
        )
        row.addWidget(rotate)
        row.addWidget(self._button(tr("Export…"), "export"))
        row.addStretch(1)
        more = icon_button("ellipsis", tr("More"))
        menu = self._menu(
            [
                ("revoke-tags", tr("Revoke tags…")),
                ("renew", tr("Renew…")),
                ("thresholds", tr("Root keys and threshold…")),
                ("tag-threshold", tr("Tagging keys and threshold…")),
                ("add-signer", tr("Add signer…")),
                ("remove-signer", tr("Remove signer…")),
                ("delegate", tr("Delegations…")),
                ("witness", tr("Witness…")),
                ("refresh", tr("Take in what the server has…")),
                ("reset-repository", tr("Start trust anew…")),
                ("remove-repository", tr("Remove from this vault…")),
            ]
        )
        menu.addSeparator()
        self.trust.add_actions(menu)
        more.setMenu(menu)
        row.addWidget(more)
        return bar

    def _button(self, words: str, flow: str) -> Button:
        button = plain(words)
        button.clicked.connect(lambda: self._start(flow))
        self._buttons[flow] = button
        return button

    def _menu(self, entries: Sequence[tuple[str, str]]) -> QMenu:
        """Return a menu of the jobs that there are; one that is off says why in its tip."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for flow, words in entries:
            if find_flow(flow) is None:
                continue
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked, flow=flow: self._start(flow))
            self._entries[flow] = action
        return menu

    def _start(self, flow: str) -> None:
        self._navigator.start_flow(flow, guns=self.chosen)

    @property
    def chosen(self) -> list[str]:
        """The repositories that are shown, which a job is begun with."""
        return [str(gun) for gun in self._guns]

    def _turn(self, off: Mapping[str, str]) -> None:
        """Turn every job on, but those that are ``off``: they say why."""
        for flow, button in self._buttons.items():
            if flow in off:
                button.off(say(off[flow]))
            else:
                button.on()
        for flow, action in self._entries.items():
            action.setEnabled(flow not in off)
            reason = say(off.get(flow, ""))
            action.setToolTip(reason)
            action.setStatusTip(reason)
        reasons = [say(off[flow]) for flow in self._buttons if flow in off]
        self._why.say(reasons[0] if reasons else "")
        self._why.setVisible(bool(reasons))

    def show_way_back(self, *, shown: bool) -> None:
        """Show the way back to the list, or don't."""
        self.back.setVisible(shown)

    def show_repositories(self, guns: Sequence[Gun]) -> None:
        """Show one repository, or how many are chosen."""
        self._guns = list(guns)
        if self._ticket is not None:
            self._ticket.cancel()
        if len(guns) != 1:
            self._show_several()
            return
        [gun] = guns

        def read(station: Station) -> tuple[TrustTree, datetime]:
            return read_trust(station, gun), station.clock()

        self._ticket = self._session.run(read, self._show_tree)

    def _show_several(self) -> None:
        count = len(self._guns)
        self.name.say(tr("{count:,} repositories", count=count) if count else "")
        self.line.say(tr("What you begin below is done to all of them.") if count else "")
        self._icon.setVisible(False)
        self.tabs.setVisible(False)
        self._turn({})
        self._stack.setCurrentWidget(self._several)
        self._several.setVisible(bool(count))

    def _show_tree(self, read: tuple[TrustTree, datetime]) -> None:
        tree, now = read
        self.name.say(tree.gun)
        line = published_line(tree.standing, tree.root.signed_at)
        self._icon.setVisible(True)
        self._icon.show_as(line.icon, "text2" if line.tone == "idle" else line.tone)
        self.line.say(say(line.words))
        self.tabs.setVisible(True)
        off = why_off(tree)
        self._turn(off)
        self.tags.show_why(say(off.get("sign-tags", "")))
        self.trust.show_tree(tree, now)
        self.tags.show_tree(tree)
        self.keys.show_tree(tree)
        self.history.show_gun(tree.gun)
        self._show_tab(self.tabs.place)

    def _show_tab(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if place == _HISTORY:
            self.history.read()
