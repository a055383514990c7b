"""The list of the manual's pages, under the headings of its sections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring, rounded
from keymgr.gui.look import sizes
from keymgr.ops.manual import Topic

_NAME: Final = Qt.ItemDataRole.UserRole
_ITEM: Final = 34
_HEAD: Final = 38
_Index = QModelIndex | QPersistentModelIndex


class TopicList(QListView):
    """``asked`` gives the name of the page that a person chose."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        look.theme.changed.connect(self.viewport().update)

    def show_topics(self, topics: Sequence[Topic], *, sections: bool) -> None:
        """List ``topics``, with ``sections`` under their headings."""
        self._items.clear()
        section = ""
        for topic in topics:
            if sections and topic.section != section:
                section = topic.section
                head = QStandardItem(section)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self._items.appendRow(head)
            item = QStandardItem(topic.title)
            item.setData(topic.name, _NAME)
            self._items.appendRow(item)

    def mark(self, name: str) -> None:
        """Show which page is open, without asking for it."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        for row in range(self._items.rowCount()):
            index = self._items.index(row, 0)
            if index.data(_NAME) == name:
                self.setCurrentIndex(index)
                self.scrollTo(index)
        selection.blockSignals(False)
        self.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        if index.data(_NAME):
            self.asked.emit(index.data(_NAME))


class _Painter(QStyledItemDelegate):
    """Paints pages as the sidebar paints its lines, and headings as captions."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line."""
        del option
        height = look.px(_ITEM if index.data(_NAME) else _HEAD)
        return QSize(look.advance(str(index.data()), "detail-strong") + look.px(44), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a page or a heading."""
        theme, words = look.theme.current, str(index.data())
        painter.save()
        area = QRectF(option.rect)
        if not index.data(_NAME):
            painter.setFont(look.font("caption-strong"))
            painter.setPen(QColor(theme.text3))
            area = area.adjusted(look.px(18), look.px(12), 0, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter.value, words)
            painter.restore()
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        side = look.px(8)
        box = area.adjusted(side, look.px(1), -side, -look.px(1))
        radius = look.px(sizes.RADIUS_CONTROL)
        if chosen:
            rounded(painter, box, radius, fill=theme.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, radius, fill=theme.hover)
        painter.setFont(look.font("detail-strong" if chosen else "detail"))
        painter.setPen(QColor(theme.accent_text if chosen else theme.text2))
        inner = box.adjusted(look.px(10), 0, -look.px(8), 0)
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter.value, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box, radius)
        painter.restore()
