"""A line whose text Qt never holds: Qt sees dots, the characters are kept beside it.

So the clipboard, a drag, the selection of X11, an input method, the undo history and a screen
reader can be given nothing but dots, whatever Qt does with a line's text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from keymgr.gui import look

EYE: Final = 40
"""The width of what stands in the line at its right."""
_DOT: Final = "•"
_CODE: Final = "utf-16-le"
"""Qt counts a line in units of UTF-16; two bytes each here."""
_UNIT: Final = 2
_LOCK_MASK: Final = 0x2
"""The Lock modifier of X11 and of Wayland's keyboards, in a key event's native modifiers."""
_REFUSED: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class SecretLine(QLineEdit):
    """Takes a passphrase: typed, pasted, composed or put there."""

    caps_lock = Signal(bool)
    held_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._held = bytearray()
        self._caps = False
        self._at_right: QWidget | None = None
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
        self.setTextMargins(0, 0, look.px(EYE - 8), 0)
        self.textChanged.connect(self._hide_foreign)

    def held(self) -> str:
        """Return the characters."""
        return self._held.decode(_CODE, errors="surrogatepass")

    def put(self, text: str) -> None:
        """Hold ``text`` instead of what was held."""
        self._wipe()
        self._held = bytearray(text.encode(_CODE, errors="surrogatepass"))
        self._show_dots()

    def forget(self) -> None:
        """Overwrite what was held, and be empty."""
        self._wipe()
        self._show_dots()

    def keep_at_right(self, widget: QWidget) -> None:
        """Let ``widget`` stand in the line at its right."""
        self._at_right = widget
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, and learn from it whether Caps Lock is on."""
        self._learn(event)
        if any(event.matches(each) for each in _REFUSED):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._insert(QGuiApplication.clipboard().text().strip("\r\n"))
        elif event.text().isprintable() and event.text() and not _is_command(event):
            self._insert(event.text())
        else:
            self._edit(lambda: super(SecretLine, self).keyPressEvent(event))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what was composed; what is still being composed is not shown."""
        if event.commitString():
            self._insert(event.commitString())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Paste nothing by the middle button: the selection may be anything."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands at the right there."""
        super().resizeEvent(event)
        self._place()

    def _insert(self, text: str) -> None:
        """Put ``text`` where the cursor is, instead of what is selected."""
        if self.hasSelectedText():
            self._edit(self.del_)
        at = self.cursorPosition()
        added = text.encode(_CODE, errors="surrogatepass")
        self._held[at * _UNIT : at * _UNIT] = added
        self._show_dots()
        self.setCursorPosition(at + len(added) // _UNIT)

    def _edit(self, act: Callable[[], None]) -> None:
        """Let Qt move or remove among the dots, and remove the same characters."""
        before = len(self.text())
        act()
        removed = before - len(self.text())
        if removed > 0:
            at = self.cursorPosition()
            del self._held[at * _UNIT : (at + removed) * _UNIT]
            self.held_changed.emit()

    def _show_dots(self) -> None:
        self.setText(_DOT * (len(self._held) // _UNIT))
        self.held_changed.emit()

    def _hide_foreign(self, text: str) -> None:
        """Take in what came another way, for instance from an assistive program."""
        if text.strip(_DOT):
            self.put(text.replace(_DOT, ""))

    def _wipe(self) -> None:
        self._held[:] = bytes(len(self._held))
        self._held = bytearray()

    def _place(self) -> None:
        if self._at_right is not None:
            width = look.px(EYE)
            self._at_right.setGeometry(self.width() - width, 0, width, self.height())

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


def _is_command(event: QKeyEvent) -> bool:
    """Whether the key is held with Control alone; with Alt it is AltGr, which types characters."""
    held = event.modifiers()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    return bool(held & control) and not held & alt
