"""What each of the two passphrases opens, drawn: one chamber within the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.work.language import tr

_LINE = 28
_PAD = 16
_DISC = 28


class OpensDrawing(QWidget):
    """The drawing. A screen reader is told the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._outer = tr("Vault passphrase")
        self._inner = tr("Root passphrase")
        self._kept = (
            ("boxes", tr("Repositories")),
            ("tag", tr("Tagging keys")),
            ("scroll-text", tr("Audit log")),
        )
        self._guarded = tr("Root keys")
        kept = ", ".join(words for _, words in self._kept)
        self.setAccessibleName(f"{self._outer}: {kept}. {self._inner}: {self._guarded}.")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough for both chambers' words."""
        body = QFontMetrics(look.font("detail"))
        strong = QFontMetrics(look.font("detail-strong"))
        left = max(body.horizontalAdvance(words) for _, words in self._kept)
        right = max(strong.horizontalAdvance(self._inner), self._guarded_width())
        return QSize(left + right + look.px(24 + 24 + 8 + 2 * _PAD), look.px(172))

    def minimumSizeHint(self) -> QSize:
        """No word is covered by the inner chamber."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both chambers."""
        theme = look.theme.current
        painter = QPainter(self)
        box = QRectF(self.rect())
        width = look.px(1.5)
        rounded(painter, box, look.px(10), fill=theme.sunken, line=theme.outline, width=width)
        self._lock(painter, QPointF(look.px(_PAD), look.px(14)), "lock-open", theme.outline)
        self._words(
            painter,
            QPointF(look.px(_PAD + _DISC + 8), look.px(14 + _DISC / 2)),
            self._outer,
            "detail-strong",
            theme.accent_text,
        )
        for place, (icon, words) in enumerate(self._kept):
            middle = look.px(66 + place * _LINE)
            self._line(painter, QPointF(look.px(_PAD), middle), icon, words)
        self._paint_inner(painter, box)

    def _paint_inner(self, painter: QPainter, box: QRectF) -> None:
        theme = look.theme.current
        strong = QFontMetrics(look.font("detail-strong"))
        width = max(strong.horizontalAdvance(self._inner), self._guarded_width()) + look.px(24)
        height = look.px(88)
        left, top = box.right() - look.px(_PAD) - width, look.px(64)
        inner = QRectF(left, top, width, height)
        rounded(painter, inner, look.px(8), fill=theme.surface, line=theme.accent, width=look.px(2))
        disc = QPointF(inner.center().x() - look.px(_DISC) / 2, top - look.px(_DISC) / 2)
        self._lock(painter, disc, "shield-check", theme.accent)
        start = inner.center().x() - strong.horizontalAdvance(self._inner) / 2
        middle = top + look.px(32)
        self._words(
            painter, QPointF(start, middle), self._inner, "detail-strong", theme.accent_text
        )
        whole = self._guarded_width()
        self._line(
            painter,
            QPointF(inner.center().x() - whole / 2, top + look.px(63)),
            "key-round",
            self._guarded,
        )

    def _guarded_width(self) -> int:
        """Return how wide icon and words of the inner chamber are."""
        return QFontMetrics(look.font("detail")).horizontalAdvance(self._guarded) + look.px(24)

    def _line(self, painter: QPainter, at: QPointF, icon: str, words: str) -> None:
        theme = look.theme.current
        picture = look.pixmap(icon, theme.text2, 16, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(at.x(), at.y() - look.px(8)), picture)
        self._words(painter, QPointF(at.x() + look.px(24), at.y()), words, "detail", theme.text)

    @staticmethod
    def _words(painter: QPainter, at: QPointF, words: str, role: str, ink: str) -> None:
        font = look.font(role)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        height = metrics.height()
        area = QRectF(at.x(), at.y() - height / 2, metrics.horizontalAdvance(words) + 4, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _lock(self, painter: QPainter, at: QPointF, icon: str, line: str) -> None:
        theme = look.theme.current
        disc = QRectF(at.x(), at.y(), look.px(_DISC), look.px(_DISC))
        rounded(painter, disc, disc.height() / 2, fill=theme.surface, line=line, width=look.px(1.5))
        picture = look.pixmap(icon, theme.accent_text, 14, self.devicePixelRatioF())
        inset = (disc.width() - look.px(14)) / 2
        painter.drawPixmap(QPointF(disc.left() + inset, disc.top() + inset), picture)
