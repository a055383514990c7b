"""What expires in the months ahead, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.look import Theme
from keymgr.gui.presenters.forms import number
from keymgr.gui.work import language
from keymgr.gui.work.language import tr
from keymgr.ops.agenda import Month

_BARS: Final = 112
_ABOVE: Final = 20
_BELOW: Final = 40
_BAR: Final = 24
_LEAST: Final = 6


class ExpiryChart(QWidget):
    """Bars of months; those that ask to be renewed now stand out in warn."""

    def __init__(self) -> None:
        super().__init__()
        self._months: Sequence[Month] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def show_months(self, months: Sequence[Month]) -> None:
        """Show what expires in ``months``."""
        self._months = months
        said = [
            tr(
                "{month}: {count:,}",
                month=self._month(month, QLocale.FormatType.LongFormat),
                count=month.total,
            )
            for month in months
            if month.total
        ]
        self.setAccessibleName(tr("What expires in the next 12 months"))
        self.setAccessibleDescription(", ".join(said) or tr("nothing"))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the bars and their words."""
        return QSize(look.px(420), look.px(_ABOVE + _BARS + _BELOW))

    def minimumSizeHint(self) -> QSize:
        """Twelve narrow bars."""
        return QSize(look.px(300), self.sizeHint().height())

    @staticmethod
    def _month(month: Month, form: QLocale.FormatType) -> str:
        return language.locale().standaloneMonthName(month.first.month, form)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, bars and months."""
        if not self._months:
            return
        theme = look.theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(month.total for month in self._months)
        base = float(look.px(_ABOVE + _BARS))
        self._paint_lines(painter, theme, base)
        share = self.width() / len(self._months)
        for place, month in enumerate(self._months):
            middle = share * (place + 0.5)
            self._paint_bar(painter, theme, month, QPointF(middle, base), most)
            self._paint_month(painter, theme, month, QRectF(share * place, base, share, 0), place)

    def _paint_lines(self, painter: QPainter, theme: Theme, base: float) -> None:
        painter.setPen(QColor(theme.line))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        painter.setPen(QPen(QColor(theme.line), 1, Qt.PenStyle.DashLine))
        for part in (0.5, 1.0):
            height = base - look.px(_BARS) * part + 0.5
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))

    def _paint_bar(
        self, painter: QPainter, theme: Theme, month: Month, foot: QPointF, most: int
    ) -> None:
        if not month.total:
            return
        height = max(look.px(_LEAST), look.px(_BARS) * month.total / most)
        width = look.px(_BAR)
        bar = QRectF(foot.x() - width / 2, foot.y() - height, width, height)
        painter.save()
        painter.setClipRect(bar)
        parts = (
            (month.root, theme.accent),
            (month.tagging, theme.accent_line),
            (month.export, theme.idle.line),
        )
        top = bar.top()
        shape = QRectF(bar.left(), bar.top(), width, height + look.px(4))
        for count, colour in parts:
            part = height * count / month.total
            painter.setClipRect(QRectF(bar.left(), top, width, part))
            rounded(painter, shape, look.px(4), fill=theme.warn.ink if month.is_due else colour)
            top += part
        painter.restore()
        font = look.font("caption-strong")
        painter.setFont(font)
        painter.setPen(QColor(theme.warn.ink if month.is_due else theme.text2))
        words = number(month.total)
        spot = QRectF(foot.x() - 40, bar.top() - look.px(20), 80, look.px(18))
        painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_month(
        self, painter: QPainter, theme: Theme, month: Month, area: QRectF, place: int
    ) -> None:
        strong = month.is_due
        font = look.font("caption-strong" if strong else "caption")
        painter.setFont(font)
        painter.setPen(QColor(theme.warn.ink if strong else theme.text2))
        words = self._month(month, QLocale.FormatType.ShortFormat).rstrip(".")
        if QFontMetricsF(font).horizontalAdvance(words) > area.width():
            words = self._month(month, QLocale.FormatType.NarrowFormat)
        line = look.px(16)
        spot = QRectF(area.left(), area.top() + look.px(6), area.width(), line)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(spot, flags, words)
        if place == 0 or month.first.month == 1:
            year = language.locale().toString(QDate(month.first.year, 1, 1), "yyyy")
            painter.drawText(spot.translated(0, line), flags, year)


class Legend(QWidget):
    """A square of a colour, and what it stands for."""

    def __init__(self, words: str, token: str) -> None:
        super().__init__()
        self._words, self._token = words, token
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        width = QFontMetricsF(look.font("caption")).horizontalAdvance(self._words)
        return QSize(round(width) + look.px(20), look.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint square and words."""
        theme = look.theme.current
        painter = QPainter(self)
        size = look.px(10)
        square = QRectF(0, (self.height() - size) / 2, size, size)
        rounded(painter, square, look.px(3), fill=theme.colour(self._token))
        painter.setFont(look.font("caption"))
        painter.setPen(QColor(theme.text2))
        rest = QRectF(look.px(18), 0, self.width(), self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._words)
