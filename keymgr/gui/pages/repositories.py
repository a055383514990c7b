"""Trust at a glance: every repository with what it needs, and the chosen one in detail."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Column, Dated, EmptyState, Name, PillCell, Words, plain, primary
from keymgr.gui.look import State
from keymgr.gui.pages.details import Details
from keymgr.gui.pages.list_pane import ListPane
from keymgr.gui.presenters.forms import clock, date_words, number
from keymgr.gui.presenters.repositories import RepositoryRow, Show, counts, repository_rows
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.ops.standing import list_standings
from keymgr.ops.station import Station

_DETAILS: Final = 432
_BOTH_FROM: Final = 1100 - 208
"""Below this width, sidebar not counted, details take the whole page."""


def _columns() -> list[Column[RepositoryRow]]:
    return [
        Column(
            tr("Repository"),
            lambda row: Name(row.prefix, row.path),
            lambda row: row.folded,
            stretches=True,
        ),
        Column(
            tr("State"),
            lambda row: PillCell(State(row.tone), row.icon, say(row.state)),
            lambda row: row.place,
        ),
        Column(
            tr("Root keys"),
            lambda row: Words(say(row.roots)),
            lambda row: (row.standing.root_threshold, row.standing.root_keys),
        ),
        Column(
            tr("Expires"),
            lambda row: Dated(
                say(date_words(row.expires)), State(row.expires_tone) if row.expires_tone else None
            ),
            lambda row: row.standing.urgency[1],
        ),
    ]


def _read(station: Station) -> list[RepositoryRow]:
    return repository_rows(list_standings(station), station.clock())


class RepositoriesPage(QWidget):
    """The list, the chosen repository beside it; one of the two alone in a small window."""

    counted = Signal(str, bool)
    """How many there are, for the sidebar."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._opened_at = session.machine.clock()
        self._wanted = ""
        self._is_alone = False
        self.setAccessibleName(tr("Repositories"))
        self.pane: ListPane[RepositoryRow] = ListPane(
            tr("Repositories"),
            _columns(),
            key=lambda row: row.folded,
            folded=lambda row: row.folded,
        )
        self.details = Details(session, navigator)
        self._stack = QStackedWidget()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._stack, 1)
        self._row.addWidget(self.details)
        self._stack.addWidget(self.pane)
        self.details.setFixedWidth(look.px(_DETAILS))
        self._compose()
        self.refresh()

    def _compose(self) -> None:
        create = plain(tr("New repository…"), "plus")
        create.clicked.connect(lambda: self._navigator.start_flow("create-repository"))
        self.pane.head(create)
        self.pane.add_options(
            tr("Show"),
            [tr("All"), tr("Needs you"), tr("To publish")],
            lambda row, place: row.is_shown(Show(place)),
        )
        first = primary(tr("New repository…"), "plus")
        first.clicked.connect(lambda: self._navigator.start_flow("create-repository"))
        self.pane.when_empty(
            EmptyState(
                "boxes",
                tr("No repositories yet"),
                tr("Each repository of your registry has its tags, and the keys that sign them."),
                first,
            )
        )
        self.pane.table.order_by(1)
        self.pane.chosen.connect(self._show_chosen)
        self.pane.opened.connect(self._open)
        self.pane.narrowed.connect(self._say_count)
        self.details.back_wanted.connect(self.go_back)

    def refresh(self) -> None:
        """Read the repositories anew."""
        self._session.run(_read, self._show_rows)

    def show_subject(self, subject: str) -> None:
        """Choose the repository ``subject``."""
        if not self.pane.choose(subject):
            self._wanted = subject

    @property
    def chosen(self) -> list[str]:
        """The repositories that a job of the menu is begun with."""
        return self.details.chosen

    def focus_filter(self) -> None:
        """Give the keyboard to the filter."""
        self.go_back()
        self.pane.filter.setFocus()
        self.pane.filter.selectAll()

    def panes(self) -> list[QWidget]:
        """Return what F6 goes through."""
        return [self.pane, self.details]

    def _show_rows(self, rows: list[RepositoryRow]) -> None:
        found = counts(rows)
        if self.pane.chips is not None:
            for show, count in found.items():
                self.pane.chips.count(show.value, number(count))
        self.counted.emit(number(len(rows)) if rows else "", False)
        self.pane.show_rows(rows)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.pane.choose(wanted)
        elif rows and not self.pane.table.selected:
            self.pane.choose(rows[0].folded)
        self.details.setVisible(bool(rows) and not self._is_small())
        self._say_count()
        self.pane.say_state(
            tr("Vault intact, checked {time} UTC", time=clock(self._opened_at)),
            "shield-check",
            "ok",
        )

    def _show_chosen(self, rows: list[RepositoryRow]) -> None:
        self.details.show_repositories([row.gun for row in rows])
        self._say_count()

    def _say_count(self) -> None:
        chosen, shown = len(self.pane.table.selected), self.pane.table.count
        self.pane.foot.say(
            tr("{chosen:,} of {shown:,} selected, most urgent first", chosen=chosen, shown=shown)
        )

    # In a small window the details take the whole page

    def _is_small(self) -> bool:
        return self.width() < look.px(_BOTH_FROM)

    def _open(self, row: RepositoryRow) -> None:
        self.details.show_repositories([row.gun])
        if self._is_small() and not self._is_alone:
            self._is_alone = True
            self._row.removeWidget(self.details)
            self.details.setMinimumWidth(0)
            self.details.setMaximumWidth(16_777_215)
            self._stack.addWidget(self.details)
            self._stack.setCurrentWidget(self.details)
            self.details.show()
            self.details.show_way_back(shown=True)
        self.details.setFocus()

    def go_back(self) -> None:
        """Return from the details to the list."""
        if self._is_alone:
            self._is_alone = False
            self._stack.removeWidget(self.details)
            self._row.addWidget(self.details)
            self.details.setFixedWidth(look.px(_DETAILS))
            self.details.show_way_back(shown=False)
            self.details.setVisible(not self._is_small())
            self._stack.setCurrentWidget(self.pane)
        self.pane.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the details beside the list where there is room."""
        super().resizeEvent(event)
        if self._is_small():
            if not self._is_alone:
                self.details.hide()
        elif self._is_alone:
            self.go_back()
        else:
            self.details.setVisible(bool(self.pane.rows))
