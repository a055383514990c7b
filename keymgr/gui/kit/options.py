"""One of several: segments in a trough, chips with counts, tabs, and plain radio buttons.

All are radio buttons to the keyboard (arrows) and to a screen reader; only their paint differs.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring, rounded
from keymgr.gui.look import sizes


class _Option(QRadioButton):
    """A radio button whose whole area is pressed."""

    def __init__(self, words: str, height: float, pad: float) -> None:
        super().__init__(words)
        self._height, self._pad = look.px(height), look.px(pad)
        self.setAccessibleName(words.replace("&", ""))
        self.setFont(look.font("detail-medium"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the words, in semibold, need."""
        words = QFontMetrics(look.font("detail-strong")).horizontalAdvance(self.text())
        return QSize(words + 2 * self._pad, self._height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere."""
        del pos
        return True

    def paint_words(self, painter: QPainter, ink: str, role: str, area: QRectF) -> None:
        """Paint the words in the middle of ``area``."""
        painter.setFont(look.font(role))
        painter.setPen(QColor(ink))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
        painter.drawText(area, flags, self.text())


class _Segment(_Option):
    def __init__(self, words: str) -> None:
        super().__init__(words, 24, 14)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look.theme.current
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), float(look.px(sizes.RADIUS_CHIP))
        fill, ink = (
            (theme.accent, theme.on_accent) if theme.is_flat else (theme.surface, theme.text)
        )
        chosen = self.isChecked()
        if chosen:
            rounded(painter, area, radius, fill=fill, line=theme.edge)
        if self.hasFocus():
            focus_ring(painter, area, radius)
        ink, role = (ink, "caption-strong") if chosen else (theme.text2, "caption-medium")
        self.paint_words(painter, ink, role, area)


class _Tab(_Option):
    def __init__(self, words: str) -> None:
        super().__init__(words, 36, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look.theme.current
        painter = QPainter(self)
        area = QRectF(self.rect())
        bar = look.px(3)
        if self.isChecked():
            line = QRectF(0, area.height() - bar, area.width(), bar)
            rounded(painter, line, bar / 2, fill=theme.accent_text)
        if self.hasFocus():
            focus_ring(painter, area, look.px(sizes.RADIUS_CHIP))
        chosen = self.isChecked() or self.underMouse()
        ink = theme.accent_text if chosen else theme.text2
        self.paint_words(painter, ink, "detail-strong", area)


class _Chip(_Option):
    def __init__(self, words: str) -> None:
        super().__init__(words, 32, 12)
        self.count = ""

    def sizeHint(self) -> QSize:
        room = super().sizeHint()
        return QSize(room.width() + self._count_width(), room.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look.theme.current
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), float(look.px(sizes.RADIUS_CONTROL))
        chosen = self.isChecked()
        if chosen:
            rounded(painter, area, radius, fill=theme.accent_soft, line=theme.accent_line)
        elif self.underMouse():
            rounded(painter, area, radius, fill=theme.hover)
        if self.hasFocus():
            focus_ring(painter, area, radius)
        ink = theme.accent_text if chosen else theme.text2
        role = "detail-strong" if chosen else "detail-medium"
        words = QFontMetrics(look.font(role)).horizontalAdvance(self.text())
        left = (area.width() - words - self._count_width()) / 2
        self.paint_words(painter, ink, role, QRectF(left, 0, words + 1, area.height()))
        painter.setFont(look.font("caption-medium"))
        spot = QRectF(left + words + look.px(8), 0, self._count_width(), area.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.count)

    def _count_width(self) -> int:
        if not self.count:
            return 0
        metrics = QFontMetrics(look.font("caption-medium"))
        return look.px(8) + metrics.horizontalAdvance(self.count)


class _Group(QWidget):
    """A row of options of which one is chosen."""

    chosen = Signal(int)
    """The place of the option that the person chose."""

    def __init__(self, name: str, options: Sequence[_Option], gap: float) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.options = tuple(options)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(look.px(gap))
        self.group = QButtonGroup(self)
        for place, each in enumerate(self.options):
            self.group.addButton(each, place)
            self.row.addWidget(each)
        self.options[0].setChecked(True)
        self.group.idToggled.connect(self._tell)

    @property
    def place(self) -> int:
        """Which option is chosen."""
        return self.group.checkedId()

    def choose(self, place: int) -> None:
        """Choose the option at ``place``."""
        self.options[place].setChecked(True)

    def _tell(self, place: int, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if checked:
            self.chosen.emit(place)


class Segmented(_Group):
    """``Segmented("View", ["Words", "Fields", "Raw"])``: one of a few views of the same thing."""

    def __init__(self, name: str, options: Sequence[str]) -> None:
        super().__init__(name, [_Segment(each) for each in options], 0)
        trough = look.px(2)
        self.row.setContentsMargins(trough, trough, trough, trough)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        width = max(each.sizeHint().width() for each in self.options)
        for each in self.options:
            each.setMinimumWidth(width)
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough."""
        theme = look.theme.current
        painter = QPainter(self)
        radius = look.px(sizes.RADIUS_CONTROL)
        rounded(painter, QRectF(self.rect()), radius, fill=theme.sunken, line=theme.line)


class FilterChips(_Group):
    """``FilterChips("Show", ["All", "Needs you"])``, with ``count(1, "5")`` beside the words."""

    def __init__(self, name: str, options: Sequence[str]) -> None:
        self._chips = [_Chip(each) for each in options]
        super().__init__(name, self._chips, 4)
        self.row.addStretch(1)

    def count(self, place: int, words: str) -> None:
        """Show ``words``, a number in the language's form, beside the option at ``place``."""
        chip = self._chips[place]
        chip.count = words
        chip.setAccessibleName(f"{chip.text()} {words}".replace("&", ""))
        chip.updateGeometry()
        chip.update()


class Tabs(_Group):
    """``Tabs("Details", ["Trust", "Tags", "Keys", "History"])``, underlined, over a hairline."""

    def __init__(self, name: str, options: Sequence[str]) -> None:
        super().__init__(name, [_Tab(each) for each in options], 28)
        self.row.addStretch(1)
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        painter = QPainter(self)
        painter.setPen(QColor(look.theme.current.line))
        painter.drawLine(
            QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5)
        )
