"""A page that is one table: title, filter, rows, and a line at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import (
    Column,
    EmptyState,
    FilterChips,
    FilterField,
    Icon,
    Table,
    Text,
)
from keymgr.gui.look import sizes
from keymgr.gui.work.language import tr

Row = TypeVar("Row")
_FOOT: Final = 33


class ListPane(QWidget, Generic[Row]):
    """Rows of plain values, found by ``folded`` (in lower case) and told apart by ``key``.

    ``options`` are the words of chips that narrow the list; ``shows`` says which rows the chip at a
    place keeps. ``chosen`` gives the rows that are selected now, ``opened`` the one that Enter or a
    double click asks for, ``narrowed`` comes after the filter has changed.
    """

    chosen = Signal(list)
    opened = Signal(object)
    narrowed = Signal()

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], str],
        folded: Callable[[Row], str],
    ) -> None:
        super().__init__()
        self._key, self._folded = key, folded
        self._shows: Callable[[Row, int], bool] | None = None
        self._rows: Sequence[Row] = ()
        self._texts: list[str] = []
        self._held: list[str] = []
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Text(title, "title")
        self.filter = FilterField(tr("Filter"))
        self.chips: FilterChips | None = None
        self.table: Table[Row] = Table(title, columns)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._nothing = EmptyState(
            "search", tr("Nothing matches"), tr("Type less of the name, or choose All.")
        )
        self._stack.addWidget(self._nothing)
        self._empty: QWidget | None = None
        self._head = QHBoxLayout()
        self._narrow = QHBoxLayout()
        self._compose()
        self.filter.textChanged.connect(self._narrow_rows)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self.opened)

    def _compose(self) -> None:
        margin = look.px(sizes.PAGE_MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(18), 0, 0)
        column.setSpacing(0)
        self._head.setContentsMargins(margin, 0, margin, look.px(14))
        self._head.setSpacing(look.px(12))
        self._head.addWidget(self.title, 1)
        self._narrow.setContentsMargins(margin, 0, margin, look.px(16))
        self._narrow.setSpacing(look.px(16))
        self._narrow.addWidget(self.filter)
        self._narrow.addStretch(1)
        foot = QWidget()
        foot.setProperty("edge", "top")
        foot.setMinimumHeight(look.px(_FOOT))
        row = QHBoxLayout(foot)
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(look.px(8))
        self.foot = Text("", "caption", "text2")
        self._seal = Icon("shield-check", "ok")
        self.state = Text("", "caption", "text2")
        for each in (self.foot, self._seal, self.state):
            row.addWidget(each)
        row.insertStretch(1, 1)
        self._seal.hide()
        column.addLayout(self._head)
        column.addLayout(self._narrow)
        column.addWidget(self._stack, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.filter)

    def head(self, widget: QWidget) -> None:
        """Put ``widget`` at the right of the title."""
        widget.setMinimumHeight(look.px(sizes.BUTTON))
        self._head.addWidget(widget)

    def add_options(
        self, name: str, options: Sequence[str], shows: Callable[[Row, int], bool]
    ) -> FilterChips:
        """Narrow the list by chips, the first of which keeps all."""
        self._shows = shows
        self.chips = FilterChips(name, options)
        self._narrow.insertWidget(1, self.chips, 1)
        self.chips.chosen.connect(lambda _place: self._narrow_rows())
        return self.chips

    def when_empty(self, widget: QWidget) -> None:
        """Show ``widget`` where there is no row at all."""
        self._empty = widget
        self._stack.addWidget(widget)

    def say_state(self, words: str, icon: str = "", tone: str = "") -> None:
        """Say something at the right of the foot."""
        self.state.say(words)
        self._seal.setVisible(bool(icon))
        if icon:
            self._seal.show_as(icon, tone)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; what was chosen stays chosen where it is still there."""
        held = self._held
        self._rows = rows
        self._texts = [self._folded(row) for row in rows]
        self.table.show_rows(rows)
        places = self._kept()
        if places is not None:
            self.table.keep_places(places)
        self._settle(held)

    @property
    def rows(self) -> Sequence[Row]:
        """Every row, shown or not."""
        return self._rows

    def choose(self, key: str) -> bool:
        """Choose the row with this key, the filter taken away where it hides it."""
        if not any(self._key(row) == key for row in self._rows):
            return False
        self.table.choose(lambda row: self._key(row) == key)
        if key not in self._held:
            self.filter.clear()
            if self.chips is not None:
                self.chips.choose(0)
            self.table.choose(lambda row: self._key(row) == key)
        return True

    def _narrow_rows(self) -> None:
        held = self._held
        self.table.keep_places(self._kept())
        self._settle(held)
        self.narrowed.emit()

    def _kept(self) -> list[int] | None:
        """Return the places of the rows that filter and chips keep; None for all."""
        needle = self.filter.text().strip().casefold()
        chip = self.chips.place if self.chips is not None else 0
        if not needle and not chip:
            return None
        places = [place for place, text in enumerate(self._texts) if needle in text]
        shows = self._shows
        if shows is None or not chip:
            return places
        rows = self._rows
        return [place for place in places if shows(rows[place], chip)]

    def _settle(self, held: list[str]) -> None:
        """Show the table or why it is empty, and choose again what was chosen."""
        if not self._rows and self._empty is not None:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentIndex(0 if self.table.count else 1)
        if held:
            wanted = held[0]
            self.table.choose(lambda row: self._key(row) == wanted)
        self._on_chosen(self.table.selected)

    def _on_chosen(self, rows: list[Row]) -> None:
        keys = [self._key(row) for row in rows]
        if keys != self._held:
            self._held = keys
            self.chosen.emit(rows)
