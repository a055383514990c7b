"""The way through the window: icon, word, count."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring, rounded
from keymgr.gui.kit.text import rule
from keymgr.gui.look import State

_WIDTH = 208
_SLIM = 60
_ITEM = 36
_PITCH = 4
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class NavItem(QAbstractButton):
    """A line of the sidebar. Checked, it has a soft ground, a bar and heavier words."""

    def __init__(self, icon: str, words: str, shortcut: str = "") -> None:
        super().__init__()
        self._icon, self._shortcut = icon, shortcut
        self._count, self._urgent, self._slim = "", False, False
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def show_count(self, count: str, *, urgent: bool = False) -> None:
        """Show a number at the right; an urgent one as a warning."""
        self._count, self._urgent = count, urgent
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self._tip()
        self.update()

    def make_slim(self, *, slim: bool) -> None:
        """Show the icon alone, the words as a tip."""
        self._slim = slim
        self._tip()
        self.update()

    def _tip(self) -> None:
        self.setToolTip(self.accessibleName() if self._slim else "")

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = QFontMetrics(look.font("subheading")).horizontalAdvance(self.text())
        return QSize(words + look.px(104), look.px(_ITEM))

    def minimumSizeHint(self) -> QSize:
        """As wide as its icon."""
        return QSize(look.px(40), look.px(_ITEM))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is there."""
        self.update()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        theme = look.theme.current
        painter = QPainter(self)
        chosen = self.isChecked()
        bar, radius = look.px(8), look.px(8)
        box = QRectF(self.rect()).adjusted(bar, 0, -bar, 0)
        if chosen:
            rounded(painter, box, radius, fill=theme.accent_soft)
            side = QRectF(box.left(), look.px(9), look.px(3), self.height() - look.px(18))
            rounded(painter, side, look.px(1.5), fill=theme.accent_text)
        elif self.underMouse():
            rounded(painter, box, radius, fill=theme.hover)
        ink = theme.accent_text if chosen else theme.text2
        left = box.left() + look.px(14)
        if self._slim:
            left = (self.width() - look.px(18)) / 2
        picture = look.pixmap(self._icon, ink, 18, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - look.px(18)) / 2), picture)
        if not self._slim:
            self._paint_words(painter, box, ink, chosen=chosen)
        if self.hasFocus():
            focus_ring(painter, box, radius)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str, *, chosen: bool) -> None:
        theme = look.theme.current
        right = box.right() - look.px(12)
        note = self._count or self._shortcut
        if note:
            right = self._paint_note(painter, note, right, ink if chosen else theme.text2)
        font = look.font("subheading" if chosen else "body-medium")
        painter.setFont(font)
        painter.setPen(QColor(ink))
        left = box.left() + look.px(44)
        room = right - left - look.px(8)
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room) + 2
        )
        area = QRectF(left, 0, room + look.px(4), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_note(self, painter: QPainter, note: str, right: float, ink: str) -> float:
        """Paint the count, or the shortcut, and return where it begins."""
        urgent = self._urgent and bool(self._count)
        font = look.font("caption-strong" if urgent else "caption")
        width = QFontMetrics(font).horizontalAdvance(note)
        painter.setFont(font)
        if urgent:
            shades = look.theme.current.state(State.WARN)
            height = look.px(20)
            pill = max(width + look.px(14), look.px(24))
            area = QRectF(right - pill, (self.height() - height) / 2, pill, height)
            rounded(painter, area, height / 2, fill=shades.soft, line=shades.line)
            painter.setPen(QColor(shades.ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, note)
            return area.left()
        painter.setPen(QColor(ink))
        area = QRectF(right - width - 1, 0, width + 2, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, note)
        return area.left()


class Sidebar(QFrame):
    """The lines of the sidebar; ``chosen`` names the page that is wanted."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setProperty("edge", "right")
        self._items: dict[str, NavItem] = {}
        self._wide_only: list[QWidget] = []
        self._slim = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.px(16), 0, look.px(12))
        self._column.setSpacing(look.px(_PITCH))
        self._column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(look.px(24))
        self._below = QVBoxLayout()
        self._below.setSpacing(look.px(_PITCH))
        self._foot.addLayout(self._below)
        self._column.addLayout(self._foot)
        self.make_slim(slim=False)

    def add(self, name: str, item: NavItem, *, apart: bool = False) -> None:
        """Add a page above the stretch."""
        if apart:
            self._column.insertSpacing(self._column.count() - 2, look.px(6))
            line = QWidget()
            inside = QVBoxLayout(line)
            inside.setContentsMargins(look.px(24), 0, look.px(24), look.px(6))
            inside.addWidget(rule())
            self._column.insertWidget(self._column.count() - 2, line)
        self._column.insertWidget(self._column.count() - 2, item)
        self._join(name, item)

    def add_below(self, name: str, item: NavItem) -> None:
        """Add a page at the foot."""
        self._below.addWidget(item)
        self._join(name, item)

    def add_foot(self, widget: QWidget) -> None:
        """Put ``widget`` at the foot, above the pages there; a slim sidebar has no room for it."""
        self._foot.insertWidget(0, widget)
        self._wide_only.append(widget)

    def show_count(self, name: str, count: str, *, urgent: bool = False) -> None:
        """Show a page's count."""
        if name in self._items:
            self._items[name].show_count(count, urgent=urgent)

    def mark(self, name: str) -> None:
        """Show which page is shown."""
        for each, item in self._items.items():
            item.setChecked(each == name)
        if name in self._items:
            self.setFocusProxy(self._items[name])

    def make_slim(self, *, slim: bool) -> None:
        """Show icons alone."""
        self._slim = slim
        self.setFixedWidth(look.px(_SLIM if slim else _WIDTH))
        for item in self._items.values():
            item.make_slim(slim=slim)
        for widget in self._wide_only:
            widget.setMaximumHeight(0 if slim else _UNLIMITED)

    @property
    def is_slim(self) -> bool:
        """Whether only icons are shown."""
        return self._slim

    def _join(self, name: str, item: NavItem) -> None:
        self._items[name] = item
        item.make_slim(slim=self._slim)
        item.clicked.connect(lambda: self.chosen.emit(name))
