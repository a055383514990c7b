"""Buttons. One filled button a page; destruction is outlined in bad."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring, rounded
from keymgr.gui.look import Theme, sizes

_PAD = 18
_PAD_ICON = 18
_GAP = 8
_ICON = 16
_LEAST = 40


class Kind(Enum):
    """What pressing the button means."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    SOFT = "soft"
    DANGER = "danger"


class Button(QPushButton):
    """A button with an optional icon; made by ``primary``, ``plain`` and their kin below."""

    def __init__(self, kind: Kind, words: str, icon: str = "") -> None:
        super().__init__(words)
        self._kind, self._icon = kind, icon
        self.setFont(look.font("detail-strong"))
        self.setProperty("kind", kind.value)
        self.setAccessibleName(words.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setAccessibleName(words.replace("&", ""))
        self.updateGeometry()

    def mean(self, kind: Kind) -> None:
        """Mean something else from now on: the page's next step is another one."""
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.update()

    def off(self, reason: str) -> None:
        """Turn the button off; ``reason`` says what would turn it on, and stands in its tip."""
        self.setEnabled(False)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def on(self) -> None:
        """Turn the button on."""
        self.setEnabled(True)
        self.setToolTip("")
        self.setAccessibleDescription("")

    def sizeHint(self) -> QSize:
        """As wide as words and icon need."""
        words = QFontMetrics(self.font()).horizontalAdvance(self._shown()) if self.text() else 0
        lead = look.px(_ICON) if self._icon else 0
        gap = look.px(_GAP) if self._icon and self.text() else 0
        pad = look.px(_PAD_ICON if self._icon else _PAD)
        if not self.text():
            pad = look.px(12)
        height = max(look.px(sizes.BUTTON), QFontMetrics(self.font()).height() + look.px(12))
        return QSize(max(words + lead + gap + 2 * pad, look.px(_LEAST)), height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is there."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer left."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, line, icon, words and the focus ring."""
        painter = QPainter(self)
        theme = look.theme.current
        radius = float(look.px(sizes.RADIUS_CONTROL))
        fill, line, ink = self._colours(theme)
        box = QRectF(self.rect())
        focused = self.hasFocus() and self.isEnabled()
        if focused and self._kind is Kind.PRIMARY:
            inset = look.px(2 * sizes.RING)
            rounded(painter, box.adjusted(inset, inset, -inset, -inset), radius - inset, fill=fill)
        else:
            dashed = theme.is_flat and not self.isEnabled()
            rounded(painter, box, radius, fill=fill, line=line, dashed=dashed)
        if focused:
            focus_ring(painter, box, radius)
        self._paint_words(painter, ink)

    def _colours(self, theme: Theme) -> tuple[str, str, str]:
        """Return fill, line and ink."""
        if not self.isEnabled():
            quiet_ = self._kind is Kind.QUIET
            return ("", "", theme.text3) if quiet_ else (theme.sunken, theme.line, theme.text3)
        hovered = self.underMouse() or self.isDown()
        hover = theme.hover if hovered else ""
        return {
            Kind.PRIMARY: (theme.accent_hover if hovered else theme.accent, "", theme.on_accent),
            Kind.PLAIN: (hover or theme.surface, theme.edge, theme.text),
            Kind.QUIET: (hover, "", theme.text2),
            Kind.SOFT: (theme.accent_soft, theme.accent_line, theme.accent_text),
            Kind.DANGER: (
                theme.bad.soft if hovered else theme.surface,
                theme.bad.ink,
                theme.bad.ink,
            ),
        }[self._kind]

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self._shown()) if self.text() else 0
        lead = look.px(_ICON) if self._icon else 0
        gap = look.px(_GAP) if self._icon and self.text() else 0
        left = (self.width() - words - lead - gap) / 2
        if self._icon:
            picture = look.pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(round(left), (self.height() - lead) / 2), picture)
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        area = QRectF(left + lead + gap, 0, words + look.px(4), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextShowMnemonic.value
        painter.drawText(area, flags, self.text())

    def _shown(self) -> str:
        return self.text().replace("&", "")


def primary(words: str, icon: str = "") -> Button:
    """Return the page's one filled button: its next step."""
    return Button(Kind.PRIMARY, words, icon)


def plain(words: str, icon: str = "") -> Button:
    """Return an outlined button."""
    return Button(Kind.PLAIN, words, icon)


def quiet(words: str, icon: str = "") -> Button:
    """Return a button without ground or line, for what is seldom wanted."""
    return Button(Kind.QUIET, words, icon)


def soft(words: str, icon: str = "") -> Button:
    """Return a button on the accent's soft ground, for help within a form."""
    return Button(Kind.SOFT, words, icon)


def danger(words: str, icon: str = "") -> Button:
    """Return a button that destroys: outlined in bad, never focused first."""
    return Button(Kind.DANGER, words, icon)


def icon_button(icon: str, words: str) -> Button:
    """Return an outlined button that shows an icon alone; ``words`` are its name and its tip."""
    made = Button(Kind.PLAIN, "", icon)
    made.setAccessibleName(words)
    made.setToolTip(words)
    return made
