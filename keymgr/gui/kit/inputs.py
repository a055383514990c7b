"""Check boxes, radio buttons, drop-downs and the filter field, in the look's strokes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QStyledItemDelegate,
)

from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring, rounded
from keymgr.gui.look import sizes

_BOX = 18
_GAP = 10
_TICK = 14


class Check(QCheckBox):
    """``Check("Also retire the old key")``."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        _prepare(self)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press on box or words."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick and words."""
        theme = look.theme.current
        painter = QPainter(self)
        box = _box(self)
        radius = look.px(4)
        if self.isChecked():
            fill = theme.accent if self.isEnabled() else theme.text3
            rounded(painter, box, radius, fill=fill)
            tick = look.pixmap("check", theme.on_accent, _TICK, self.devicePixelRatioF())
            inset = (box.width() - look.px(_TICK)) / 2
            painter.drawPixmap(QPointF(box.left() + inset, box.top() + inset), tick)
        else:
            rounded(painter, box, radius, fill=theme.surface, line=theme.outline)
        _finish(self, painter)


class Radio(QRadioButton):
    """``Radio("In this vault")``: one of the radio buttons of its parent."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        _prepare(self)

    def sizeHint(self) -> QSize:
        """Disc and words."""
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press on disc or words."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc, dot and words."""
        theme = look.theme.current
        painter = QPainter(self)
        box = _box(self)
        half = box.width() / 2
        if self.isChecked():
            fill = theme.accent if self.isEnabled() else theme.text3
            rounded(painter, box, half, fill=fill)
            inset = look.px(5)
            dot = box.adjusted(inset, inset, -inset, -inset)
            rounded(painter, dot, half, fill=theme.on_accent)
        else:
            rounded(painter, box, half, fill=theme.surface, line=theme.outline)
        _finish(self, painter)


class Select(QComboBox):
    """``Select("Officer", ["officer north", "officer south"])``: a drop-down."""

    def __init__(self, name: str, options: Sequence[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that heeds the style sheet
        self.addItems(list(options))
        look.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the arrow."""
        super().paintEvent(event)
        theme = look.theme.current
        ink = theme.text2 if self.isEnabled() else theme.text3
        size = look.px(16)
        picture = look.pixmap("chevron-down", ink, 16, self.devicePixelRatioF())
        left, top = self.width() - size - look.px(12), (self.height() - size) // 2
        QPainter(self).drawPixmap(left, top, picture)


class Number(QSpinBox):
    """``Number("Threshold", 1, 5)``: a whole number, typed or moved by the arrow keys."""

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        self.setRange(least, most)
        _indent(self.lineEdit())


class Moment(QDateTimeEdit):
    """``Moment("Valid until")``: a date and a time, in the desktop's form."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        _indent(self.lineEdit())


class FilterField(QLineEdit):
    """``FilterField("Filter")``: a line with a magnifying glass; Ctrl+F is the shell's affair."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(False)
        self.setTextMargins(look.px(25), 0, 0, 0)
        self.setProperty("kind", "filter")
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """240 wide."""
        return QSize(look.px(240), look.px(sizes.BUTTON))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the glass."""
        super().paintEvent(event)
        picture = look.pixmap("search", look.theme.current.text2, 16, self.devicePixelRatioF())
        QPainter(self).drawPixmap(look.px(9), (self.height() - look.px(16)) // 2, picture)


def _indent(line: QLineEdit) -> None:
    """Keep the words off the edge: the style sheet's padding does not reach a box's inner line."""
    line.setTextMargins(look.px(12), 0, look.px(12), 0)


def _prepare(button: QAbstractButton) -> None:
    button.setAccessibleName(button.text().replace("&", ""))
    button.setFont(look.font("body"))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    look.theme.changed.connect(button.update)


def _size(button: QAbstractButton) -> QSize:
    metrics = QFontMetrics(button.font())
    words = metrics.horizontalAdvance(button.text().replace("&", ""))
    height = max(look.px(28), metrics.height() + look.px(8))
    return QSize(look.px(_BOX + _GAP) + words + look.px(10), height)


def _box(button: QAbstractButton) -> QRectF:
    size = look.px(_BOX)
    return QRectF(look.px(4), round((button.height() - size) / 2), size, size)


def _finish(button: QAbstractButton, painter: QPainter) -> None:
    """Paint the words, and the ring around box and words."""
    theme = look.theme.current
    painter.setFont(button.font())
    painter.setPen(QColor(theme.text if button.isEnabled() else theme.text3))
    left = look.px(4 + _BOX + _GAP)
    area = QRectF(left, 0, button.width() - left, button.height())
    flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextShowMnemonic.value
    painter.drawText(area, flags, button.text())
    if button.hasFocus():
        focus_ring(painter, QRectF(button.rect()), look.px(sizes.RADIUS_CHIP))
