"""The house's table: one view, its header and its delegate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from keymgr.gui import look
from keymgr.gui.kit.table_cells import Cell, paint_cell, width_of
from keymgr.gui.kit.table_model import Column, TableModel
from keymgr.gui.look import sizes

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_GAP = 16
_LEAD = 24
_BAR = 3
_SAMPLED = 400
"""Rows that are measured for a column's width; those below are rarely wider."""
_ARROW = 12


class Table(QTableView, Generic[Row]):
    """Rows of plain values.

    Use::

        table = Table("Repositories", [
            Column("Repository", lambda r: Name.of(r.gun), lambda r: r.gun, stretches=True),
            Column("State", lambda r: PillCell(r.state, r.icon, r.words), lambda r: r.urgency),
        ])
        table.show_rows(rows); table.keep(lambda r: "team" in r.gun); table.order_by(1)

    ``chosen`` is emitted with the rows that are selected now (a list, perhaps empty), ``opened``
    with the one that Enter or a double click asks for.
    """

    chosen = Signal(list)
    opened = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rows_model: TableModel[Row] = TableModel(columns)
        self.setModel(self._rows_model)
        self._hovered = -1
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(sizes.ROW))
        self._header = _Header(self)
        self.setHorizontalHeader(self._header)
        self.setSortingEnabled(True)
        self.order_by(-1)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(self.row_at(index.row())))
        look.theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; the rows that were chosen before are not kept."""
        self._rows_model.show_rows(rows)
        self._header.fit(self._widths())

    def keep(self, passes: Callable[[Row], bool] | None) -> None:
        """Show only the rows that pass; None shows all."""
        self._rows_model.keep(passes)

    def keep_places(self, places: Sequence[int] | None) -> None:
        """Show only the rows that came at these places, until others come; None shows all."""
        self._rows_model.keep_places(places)

    def order_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by ``column``; -1 gives the order in which the rows came."""
        self.sortByColumn(column, order)

    @property
    def count(self) -> int:
        """How many rows are shown."""
        return self._rows_model.rowCount()

    def row_at(self, place: int) -> Row:
        """Return the row shown at ``place``."""
        return self._rows_model.row_at(place)

    @property
    def selected(self) -> list[Row]:
        """The rows that are chosen, from the top."""
        ranges = self.selectionModel().selection().toList()
        places = {place for each in ranges for place in range(each.top(), each.bottom() + 1)}
        return [self._rows_model.row_at(place) for place in sorted(places)]

    def choose(self, wanted: Callable[[Row], bool]) -> None:
        """Choose the first row that is ``wanted`` and bring it into view."""
        place = self._rows_model.place_of(wanted)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self._rows_model.index(place, 0))

    def is_hovered(self, place: int) -> bool:
        """Whether the pointer is over the row shown at ``place``."""
        return place == self._hovered

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the whole row below the pointer."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let no row be lit."""
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the stretching column what is left."""
        super().resizeEvent(event)
        self._header.fill(self.viewport().width())

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def _tell(self) -> None:
        self.chosen.emit(self.selected)

    def _widths(self) -> list[int]:
        """Return what each column would like, from its first rows."""
        sample = self._rows_model.rows[:_SAMPLED]
        columns = self._rows_model.columns
        return [max((width_of(each.cell(row)) for row in sample), default=0) for each in columns]


class _Header(QHeaderView):
    """Titles in text2, the ordered one in text with its arrow; a hairline below."""

    def __init__(self, table: Table[Row]) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._wanted: list[int] = []
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(look.px(48))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.theme.changed.connect(self.viewport().update)

    def fit(self, wanted: list[int]) -> None:
        """Make each column as wide as it would like, and its title needs."""
        metrics = QFontMetrics(look.font("caption-strong"))
        room = look.px(_GAP)
        model = self._table.model()
        columns = range(model.columnCount())
        way = Qt.Orientation.Horizontal
        titles = [metrics.horizontalAdvance(str(model.headerData(i, way))) for i in columns]
        arrow = look.px(_ARROW + 6)
        self._wanted = [
            max(cell, title + arrow) + room for cell, title in zip(wanted, titles, strict=True)
        ]
        self._wanted[0] += look.px(_LEAD)
        for section, width in enumerate(self._wanted):
            self.resizeSection(section, width)
        self.fill(self._table.viewport().width())

    def fill(self, room: int) -> None:
        """Give the stretching column what the others leave of ``room``."""
        columns = cast("TableModel[object]", self._table.model()).columns
        if self.count() != len(columns):
            return
        for section, column in enumerate(columns):
            if column.stretches:
                others = self.length() - self.sectionSize(section)
                least = look.px(160)
                self.resizeSection(section, max(least, room - others))

    def sizeHint(self) -> QSize:
        """32 pixels high."""
        return QSize(super().sizeHint().width(), look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the titles and the hairline."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(look.theme.current.surface))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(look.theme.current.line))
        bottom = self.viewport().height() - 1
        painter.drawLine(0, bottom, self.viewport().width(), bottom)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title, and the arrow where the rows are ordered by it."""
        theme = look.theme.current
        ordered = self.sortIndicatorSection() == section
        font = look.font("caption-strong" if ordered else "caption-medium")
        painter.setFont(font)
        painter.setPen(QColor(theme.text if ordered else theme.text2))
        lead = look.px(_LEAD) if section == 0 else 0
        area = rect.adjusted(lead, 0, 0, 0)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, title)
        if ordered:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            size = look.px(_ARROW)
            left = area.left() + QFontMetrics(font).horizontalAdvance(title) + look.px(5)
            ratio = self.devicePixelRatioF()
            picture = look.pixmap("arrow-up" if up else "arrow-down", theme.text, _ARROW, ratio)
            painter.drawPixmap(left, area.center().y() - size // 2 + 1, picture)


class _Delegate(QStyledItemDelegate):
    """Paints ground, hairline and accent bar, then the cell."""

    def __init__(self, table: Table[Row]) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell of one row."""
        theme = look.theme.current
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        first = index.column() == 0
        if selected:
            painter.fillRect(area, QColor(theme.accent_soft))
        elif self._table.is_hovered(index.row()):
            painter.fillRect(area, QColor(theme.hover))
        lead = look.px(_LEAD) if first else 0
        if not selected:
            painter.setPen(QColor(theme.line))
            painter.drawLine(area.left() + lead, area.bottom(), area.right(), area.bottom())
        elif first:
            bar = QRect(area.left(), area.top(), look.px(_BAR), area.height())
            painter.fillRect(bar, QColor(theme.accent_text))
        cell = cast("Cell", index.data(TableModel.CELL))
        inner = area.adjusted(lead, 0, -look.px(_GAP // 2), 0)
        paint_cell(painter, inner, cell, selected=selected)
        self._paint_focus(painter, area, index)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the cell would like."""
        cell = cast("Cell", index.data(TableModel.CELL))
        return QSize(width_of(cell) + look.px(_GAP), look.px(sizes.ROW))

    def _paint_focus(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw the ring around the whole row that the keyboard is on."""
        table: QWidget = self._table
        if not table.hasFocus() or self._table.currentIndex().row() != index.row():
            return
        ring = look.px(sizes.RING)
        colour = QColor(look.theme.current.focus)
        painter.fillRect(area.left(), area.top(), area.width(), ring, colour)
        painter.fillRect(area.left(), area.bottom() - ring + 1, area.width(), ring, colour)
        if index.column() == 0:
            painter.fillRect(area.left(), area.top(), ring, area.height(), colour)
        if index.column() == self._table.model().columnCount() - 1:
            painter.fillRect(area.right() - ring + 1, area.top(), ring, area.height(), colour)
