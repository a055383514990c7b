"""A table in which many rows are ticked, with a filter and the count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout

from keymgr.gui import look
from keymgr.gui.kit import Card, Column, FilterField, Table, Text, quiet
from keymgr.gui.work.language import tr

Row = TypeVar("Row")

_ROW = 40
_HEAD = 40
_MOST = 8
_FEW = 5


class PickTable(Card, Generic[Row]):
    """The card. ``picked`` gives all that is ticked, ``looked_at`` the row the person is on."""

    picked = Signal(list)
    looked_at = Signal(object)

    def __init__(
        self, title: str, columns: Sequence[Column[Row]], key: Callable[[Row], str]
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._key = key
        self._rows: list[Row] = []
        self._ticked: set[str] = set()
        self._marking = False
        self._filter = FilterField(tr("Filter"))
        self._filter.textChanged.connect(self._on_filter)
        self._count = Text("", "detail", "text2")
        every, none = quiet(tr("All")), quiet(tr("None"))
        every.clicked.connect(lambda: self._tick_shown(on=True))
        none.clicked.connect(lambda: self._tick_shown(on=False))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._filter)
        head.addWidget(every)
        head.addWidget(none)
        head.addStretch(1)
        head.addWidget(self._count)
        self.add_layout(head)
        self._table: Table[Row] = Table(title, columns)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self._table.chosen.connect(self._on_chosen)
        self._table.selectionModel().currentRowChanged.connect(
            lambda index, _before: (
                self.looked_at.emit(self._table.row_at(index.row())) if index.isValid() else None
            )
        )
        self.add(self._table)
        self.setFocusProxy(self._table)

    @property
    def ticked(self) -> list[Row]:
        """The rows that are ticked."""
        return [row for row in self._rows if self._key(row) in self._ticked]

    def show_rows(self, rows: Sequence[Row], ticked: Sequence[Row]) -> None:
        """Show ``rows``, those of ``ticked`` chosen."""
        self._rows = list(rows)
        self._ticked = {self._key(row) for row in ticked}
        self._filter.setVisible(len(rows) > _FEW)
        self._table.show_rows(self._rows)
        height = _HEAD + _ROW * min(max(len(rows), 1), _MOST)
        self._table.setFixedHeight(look.px(height) + 2)
        self._mark()

    def _on_filter(self, text: str) -> None:
        wanted = text.strip().lower()
        self._table.keep((lambda row: wanted in self._key(row).lower()) if wanted else None)
        self._mark()

    def _mark(self) -> None:
        """Select the ticked rows among those that the filter lets through."""
        model, marked = self._table.model(), QItemSelection()
        for place in range(self._table.count):
            if self._key(self._table.row_at(place)) in self._ticked:
                index = model.index(place, 0)
                marked.select(index, index)
        flag = QItemSelectionModel.SelectionFlag
        self._marking = True
        self._table.selectionModel().select(marked, flag.ClearAndSelect | flag.Rows)
        self._marking = False
        self._say_count()

    def _tick_shown(self, *, on: bool) -> None:
        shown = {self._key(self._table.row_at(place)) for place in range(self._table.count)}
        self._ticked = self._ticked | shown if on else self._ticked - shown
        self._mark()
        self.picked.emit(self.ticked)

    def _on_chosen(self, rows: list[Row]) -> None:
        """Take over what is selected; what the filter hides stays as it was."""
        if self._marking:
            return
        shown = {self._key(self._table.row_at(place)) for place in range(self._table.count)}
        self._ticked = (self._ticked - shown) | {self._key(row) for row in rows}
        self._say_count()
        self.picked.emit(self.ticked)

    def _say_count(self) -> None:
        self._count.say(
            tr("{chosen} of {number} chosen", chosen=len(self._ticked), number=len(self._rows))
        )
