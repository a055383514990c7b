"""The steps of a guided job, at its left."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.text import Text
from keymgr.gui.work.language import tr

_PITCH = 48
_DISC = 24
_TICK = 16


class Step(Enum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


class StepRail(QWidget):
    """``StepRail(["Choose", "Review plan", "Sign"], above="Job", title="Rotate root keys")``.

    ``go_to(1)`` makes the second step the current one. ``note`` stands at the foot: what leaving
    would mean. ``finish()`` ticks every step.
    """

    def __init__(
        self, steps: Sequence[str], *, above: str = "", title: str = "", note: str = ""
    ) -> None:
        super().__init__()
        self._steps = [_Step(number, words) for number, words in enumerate(steps, 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(16), look.px(16))
        column.setSpacing(0)
        if above or title:
            column.addWidget(Text(above, "caption", "text2"))
            column.addSpacing(look.px(4))
            self.title = Text.paragraph(title, "subheading", "text")
            column.addWidget(self.title)
            column.addSpacing(look.px(28))
        for each in self._steps:
            column.addWidget(each)
        column.addStretch(1)
        self._note = Text.paragraph(note, "caption", "text2")
        column.addWidget(self._note)
        self.go_to(0)

    def go_to(self, index: int) -> None:
        """Make the step at ``index`` the current one: those before are done."""
        last = len(self._steps) - 1
        for place, each in enumerate(self._steps):
            state = Step.DONE if place < index else Step.NOW if place == index else Step.AHEAD
            each.stand(state, above=place > 0, below=place < last, of=last + 1)

    def finish(self) -> None:
        """Tick every step."""
        self.go_to(len(self._steps))

    def say(self, note: str) -> None:
        """Change the words at the foot."""
        self._note.say(note)


class _Step(QWidget):
    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._number, self._words = number, words
        self._state, self._above, self._below = Step.AHEAD, False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def stand(self, state: Step, *, above: bool, below: bool, of: int) -> None:
        self._state, self._above, self._below = state, above, below
        name = tr("Step {number} of {all}: {words}", number=self._number, all=of, words=self._words)
        spoken = {Step.DONE: tr("done"), Step.NOW: tr("current step"), Step.AHEAD: ""}[state]
        self.setAccessibleName(f"{name}, {spoken}" if spoken else name)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(look.font("body-medium")).horizontalAdvance(self._words)
        return QSize(look.px(_DISC + 12) + words + look.px(2), look.px(_PITCH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look.theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = look.px(_DISC)
        middle = self.height() / 2
        ring = QRectF(0, middle - disc / 2, disc, disc)
        self._paint_links(painter, disc / 2, ring)
        if self._state is Step.DONE:
            rounded(painter, ring, disc / 2, fill=theme.accent)
            picture = look.pixmap("check", theme.on_accent, _TICK, self.devicePixelRatioF())
            inset = (disc - look.px(_TICK)) / 2
            painter.drawPixmap(QPointF(inset, ring.top() + inset), picture)
        else:
            now = self._state is Step.NOW
            line, width = (theme.accent, float(look.px(2))) if now else (theme.outline, 1.0)
            rounded(painter, ring, disc / 2, fill=theme.surface, line=line, width=width)
            painter.setFont(look.font("caption-strong"))
            painter.setPen(QColor(theme.accent_text if now else theme.text3))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))
        self._paint_words(painter, disc + look.px(12))

    def _paint_links(self, painter: QPainter, middle: float, ring: QRectF) -> None:
        theme = look.theme.current
        gap = look.px(2)
        if self._above:
            reached = self._state is not Step.AHEAD
            pen = QPen(QColor(theme.accent if reached else theme.edge), look.px(2))
            painter.setPen(pen)
            painter.drawLine(QPointF(middle, 0), QPointF(middle, ring.top() - gap))
        if self._below:
            passed = self._state is Step.DONE
            pen = QPen(QColor(theme.accent if passed else theme.edge), look.px(2))
            painter.setPen(pen)
            bottom = float(self.height())
            painter.drawLine(QPointF(middle, ring.bottom() + gap), QPointF(middle, bottom))

    def _paint_words(self, painter: QPainter, left: float) -> None:
        theme = look.theme.current
        now = self._state is Step.NOW
        font = look.font("subheading" if now else "body-medium")
        ink = {Step.NOW: theme.text, Step.DONE: theme.text2, Step.AHEAD: theme.text3}[self._state]
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = self.width() - left
        shown = QFontMetrics(font).elidedText(self._words, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
