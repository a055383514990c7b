"""The field that takes a passphrase, and lets it go again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from keymgr.crypto.secret import Secret
from keymgr.gui import look
from keymgr.gui.kit.paint import focus_ring
from keymgr.gui.kit.secret_line import EYE, SecretLine
from keymgr.gui.kit.text import IconLabel, Text
from keymgr.gui.look import sizes
from keymgr.gui.work.language import tr


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
        self._line = SecretLine()
        self._line.setAccessibleName(label.replace("&", ""))
        self._line.setAccessibleDescription(opens)
        self._reveal = _Reveal(self._line)
        self._eye = _Eye(self._line, tr("Show while held"))
        self._line.keep_at_right(self._eye)
        self._label = Text(label, *(("subheading",) if opens else ("detail-medium", "text2")))
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
        self._line.held_changed.connect(self._changed)
        self._line.returnPressed.connect(self.entered)
        self._line.caps_lock.connect(self._caps.setVisible)
        self._eye.pressed.connect(self._reveal.open)
        self._eye.released.connect(self._reveal.close_again)

    @classmethod
    def headed(cls, label: str, opens: str) -> PassphraseField:
        """Return a field whose label is the heading of its card."""
        made = cls(label, opens)
        made._label.setFont(look.font("heading"))
        made._label.setWordWrap(True)
        made._label.paint_in("text")
        return made

    def secret(self) -> Secret:
        """Return what stands in the field. Raises PassphraseTextError for broken text."""
        return Secret.from_text(self._line.held())

    def take(self) -> Secret:
        """Return what stands in the field, and empty it."""
        found = self.secret()
        self.forget()
        return found

    def put(self, passphrase: Secret) -> None:
        """Fill the field, for instance with words that were made."""
        self._line.put(passphrase.reveal().decode())

    def forget(self) -> None:
        """Empty the field; what it held is overwritten."""
        self._reveal.close_again()
        self._line.forget()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self._line.held()

    def trouble(self, words: str) -> None:
        """Say below the field what is wrong, until something else is typed."""
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
        self._line.setAccessibleDescription(self._opens.accessibleName())

    def _say(self, icon: str, words: str, ink: str) -> None:
        self._note.say(icon, words, ink)
        self._note.setProperty("ink", ink)
        self._note.show()
        self._line.setAccessibleDescription(words)

    def _changed(self) -> None:
        self._reveal.update()
        if self._note.property("ink") == "bad":
            self.go_on()
        self.typed.emit()


class _Reveal(QWidget):
    """Paints the characters over the line while the eye is held; the line keeps its dots."""

    def __init__(self, line: SecretLine) -> None:
        super().__init__(line)
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("")
        self.hide()

    def open(self) -> None:
        """Show the text."""
        pad = look.px(10)
        line = self._line
        self.setGeometry(pad, 2, line.width() - pad - look.px(EYE), line.height() - 4)
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
        width = QFontMetrics(font).horizontalAdvance(self._line.held())
        left = min(look.px(2), self.width() - width)
        area = QRect(left, 0, max(width + look.px(8), self.width()), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._line.held())


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
