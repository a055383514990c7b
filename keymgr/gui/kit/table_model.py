"""The rows of a table: sorted and filtered by keys worked out once, so that 100,000 stay smooth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from keymgr.gui.kit.table_cells import Cell

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its ``title``, what a row's ``cell`` is, and what its rows are ordered by."""

    title: str
    cell: Callable[[Row], Cell]
    order: Callable[[Row], Any]
    stretches: bool = False
    """Whether it takes the room that is left. One column a table."""


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows as they came, and the order in which those that pass the filter are shown."""

    CELL = Qt.ItemDataRole.UserRole

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: Sequence[Row] = ()
        self._shown: list[int] = []
        self._passes: Callable[[Row], bool] | None = None
        self._places: Sequence[int] | None = None
        self._keys: dict[int, list[Any]] = {}
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """Every row, filtered or not, as it came."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``, in today's order and filter."""
        self.beginResetModel()
        self._rows = rows
        self._places = None
        self._keys.clear()
        self._arrange()
        self.endResetModel()

    def keep(self, passes: Callable[[Row], bool] | None) -> None:
        """Show only the rows that pass; None shows all."""
        self.beginResetModel()
        self._passes, self._places = passes, None
        self._arrange()
        self.endResetModel()

    def keep_places(self, places: Sequence[int] | None) -> None:
        """Show only the rows that came at these places, until others come; None shows all.

        For a filter that looks through 100,000 rows at each keystroke.
        """
        self.beginResetModel()
        self._passes, self._places = None, places
        self._arrange()
        self.endResetModel()

    def row_at(self, place: int) -> Row:
        """Return the row shown at ``place``."""
        return self._rows[self._shown[place]]

    def place_of(self, wanted: Callable[[Row], bool]) -> int | None:
        """Return where the first row that is ``wanted`` is shown, if it is."""
        found = (place for place, i in enumerate(self._shown) if wanted(self._rows[i]))
        return next(found, None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by ``column``; -1 gives the order in which the rows came."""
        self.layoutAboutToBeChanged.emit()
        before = list(self._shown)
        self._sorted = (column, order) if column >= 0 else None
        self._arrange()
        self._move_indexes(before)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many rows pass the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, or the words that stand for it."""
        if role == self.CELL:
            return self._cell(index)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._cell(index).spoken
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index).spoken
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def _cell(self, index: Index) -> Cell:
        return self.columns[index.column()].cell(self._rows[self._shown[index.row()]])

    def _arrange(self) -> None:
        rows, passes = self._rows, self._passes
        if passes is not None:
            shown = [i for i, row in enumerate(rows) if passes(row)]
        else:
            shown = [*(range(len(rows)) if self._places is None else self._places)]
        if self._sorted is not None:
            column, direction = self._sorted
            descending = direction is Qt.SortOrder.DescendingOrder
            shown.sort(key=self._keys_of(column).__getitem__, reverse=descending)
        self._shown = shown

    def _keys_of(self, column: int) -> list[Any]:
        """Return what each row is ordered by in ``column``, worked out once."""
        if column not in self._keys:
            order = self.columns[column].order
            self._keys[column] = [order(row) for row in self._rows]
        return self._keys[column]

    def _move_indexes(self, before: list[int]) -> None:
        """Let a chosen row stay chosen where it went."""
        held = self.persistentIndexList()
        if not held:
            return
        places = {i: place for place, i in enumerate(self._shown)}
        moved = [self.index(places[before[each.row()]], each.column()) for each in held]
        self.changePersistentIndexList(held, moved)
