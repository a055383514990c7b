"""The field that takes a passphrase, and lets it go again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from keymgr.crypto.secret import Secret
from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring
from keymgr.gui.kit.text import IconLabel, Text
from keymgr.gui.look import sizes
from keymgr.gui.work.language import tr

_EYE = 40
_LOCK_MASK = 0x2
"""The Lock modifier of X11 and of Wayland's keyboards, in a key event's native modifiers."""


class PassphraseField(QWidget):
    """``PassphraseField("Root passphrase", opens="Opens root key a07c 55d2 for this job only.")``.

    ``entered`` is emitted for Enter, ``typed`` at each change. ``secret()`` returns what stands in
    it, ``take()`` the same and empties the field. Nothing of it reaches the clipboard, a drag, an
    input method's memory or a screen reader, also while the eye is held.
    """

    entered = Signal()
    typed = Signal()

    def __init__(self, label: str, opens: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self._line = _Line()
        self._line.setAccessibleName(label.replace("&", ""))
        self._line.setAccessibleDescription(opens)
        self._reveal = _Reveal(self._line)
        self._eye = _Eye(self._line, tr("Show while held"))
        self._line.eye = self._eye
        self._label = Text(label, "detail-medium", "text2")
        self._label.setBuddy(self._line)
        self._opens = Text.paragraph(opens, "detail", "text2")
        self._opens.setVisible(bool(opens))
        self._caps = IconLabel("arrow-big-up", tr("Caps Lock is on"), "detail", "warn")
        self._caps.hide()
        self._note = IconLabel("circle-alert", "", "detail", "bad")
        self._note.hide()
        for each in (self._label, self._opens, self._line, self._caps, self._note):
            column.addWidget(each)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self._changed)
        self._line.returnPressed.connect(self.entered)
        self._line.caps_lock.connect(self._caps.setVisible)
        self._eye.pressed.connect(self._reveal.open)
        self._eye.released.connect(self._reveal.close_again)

    def secret(self) -> Secret:
        """Return what stands in the field. Raises PassphraseTextError for broken text."""
        return Secret.from_text(self._line.text())

    def take(self) -> Secret:
        """Return what stands in the field, and empty it."""
        found = self.secret()
        self.forget()
        return found

    def forget(self) -> None:
        """Empty the field, its history included."""
        self._reveal.close_again()
        self._line.setText("")

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self._line.text()

    def trouble(self, words: str) -> None:
        """Say below the field what is wrong."""
        self._say("circle-alert", words, "bad")

    def wait(self, words: str) -> None:
        """Say how long the next try has to wait, and take no key until ``go_on``."""
        self._line.setEnabled(False)
        self._say("hourglass", words, "warn")

    def agrees(self, words: str) -> None:
        """Say below the field what is well, for instance that both are the same."""
        self._say("circle-check", words, "ok")

    def go_on(self) -> None:
        """Take the words below away, and take keys again."""
        self._line.setEnabled(True)
        self._note.hide()

    def _say(self, icon: str, words: str, ink: str) -> None:
        self._note.say(icon, words, ink)
        self._note.show()
        self._line.setAccessibleDescription(words)

    def _changed(self) -> None:
        self._reveal.update()
        self.typed.emit()


class _Line(QLineEdit):
    """A line that always hides its text, gives none of it away and watches Caps Lock."""

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.eye: QWidget | None = None
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText
            | hint.ImhNoPredictiveText
            | hint.ImhSensitiveData
            | hint.ImhNoAutoUppercase
        )
        self.setTextMargins(0, 0, look.px(_EYE - 8), 0)
        self._caps = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, and learn from it whether Caps Lock is on."""
        self._learn(event)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the right."""
        super().resizeEvent(event)
        if self.eye is not None:
            width = look.px(_EYE)
            self.eye.setGeometry(self.width() - width, 0, width, self.height())

    def _learn(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._know(not self._caps)
        elif event.nativeModifiers() & _LOCK_MASK:
            self._know(on=True)
        elif len(event.text()) == 1 and event.text().isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._know(event.text().isupper() is not shifted)

    def _know(self, on: bool) -> None:  # noqa: FBT001  (a fact, not a switch)
        self._caps = on
        self.caps_lock.emit(on)


class _Reveal(QWidget):
    """Paints the text over the line while the eye is held: the line itself goes on hiding it."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("")
        self.hide()

    def open(self) -> None:
        """Show the text."""
        pad = look.px(10)
        line = self._line
        self.setGeometry(pad, 2, line.width() - pad - look.px(_EYE), line.height() - 4)
        self.show()

    def close_again(self) -> None:
        """Hide the text."""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text; a long one shows its end."""
        theme = look.theme.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface))
        font = look.font("mono")
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        width = QFontMetrics(font).horizontalAdvance(self._line.text())
        left = min(look.px(2), self.width() - width)
        area = QRect(left, 0, max(width + look.px(8), self.width()), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._line.text())


class _Eye(QAbstractButton):
    """Held with the mouse or Space, it shows what was typed."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the eye, and the ring where it has the focus."""
        theme = look.theme.current
        painter = QPainter(self)
        size = look.px(18)
        ink = theme.text if self.isDown() else theme.text2
        picture = look.pixmap("eye", ink, 18, self.devicePixelRatioF())
        left, top = (self.width() - size) // 2, (self.height() - size) // 2
        painter.drawPixmap(left, top, picture)
        if self.hasFocus():
            inset = look.px(5)
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            focus_ring(painter, area, look.px(sizes.RADIUS_CHIP))

    def event(self, event: QEvent) -> bool:
        """Let go where the window loses the keyboard while the eye is held."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate} and self.isDown():
            self.setDown(False)
            self.released.emit()
        return super().event(event)
