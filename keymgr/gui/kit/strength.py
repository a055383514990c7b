"""How strong a passphrase is: four bars, a word, bits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.paint import rounded
from keymgr.gui.kit.text import Icon, Text
from keymgr.gui.look import State

_BARS = 4
_STATES = (State.BAD, State.BAD, State.WARN, State.OK, State.OK)
_ICONS = ("circle-alert", "circle-alert", "triangle-alert", "circle-check", "circle-check")


class StrengthMeter(QWidget):
    """``meter.show_strength(3, "Strong", "6 words, about 77 bits")``; ``meter.clear()``.

    Score, word and bits come from ``ops.passphrases.judge``: the meter only draws.
    """

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        self._bars = _Bars()
        self._icon = Icon("circle-check", "ok")
        self._word = Text("", "detail-medium", "ok")
        self._facts = Text("", "caption", "text2")
        words = QHBoxLayout()
        words.setSpacing(look.px(6))
        for each in (self._icon, self._word, self._facts):
            words.addWidget(each)
        words.addStretch(1)
        column.addWidget(self._bars)
        column.addLayout(words)
        self.clear()

    def show_strength(self, score: int, word: str, facts: str) -> None:
        """Show ``score``, 0 (very weak) to 4, its ``word`` and the ``facts`` behind it."""
        state = _STATES[score]
        self._bars.fill(max(1, score), state)
        self._icon.show_as(_ICONS[score], state.value)
        self._icon.setVisible(True)
        self._word.paint_in(state.value)
        self._word.say(word)
        self._facts.say(facts)
        self.setAccessibleName(f"{word}, {facts}")

    def clear(self) -> None:
        """Show that there is nothing to judge."""
        self._bars.fill(0, State.IDLE)
        self._icon.setVisible(False)
        self._word.say("")
        self._facts.say("")
        self.setAccessibleName("")


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._count, self._state = 0, State.IDLE
        self.setFixedHeight(look.px(6))
        look.theme.changed.connect(self.update)

    def fill(self, count: int, state: State) -> None:
        self._count, self._state = count, state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look.theme.current
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = look.px(4)
        width = (self.width() - gap * (_BARS - 1)) / _BARS
        for index in range(_BARS):
            area = QRectF(index * (width + gap), 0, width, self.height())
            filled = index < self._count
            colour = theme.state(self._state).ink if filled else theme.line
            rounded(painter, area, self.height() / 2, fill=colour)
