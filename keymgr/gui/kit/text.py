"""Words on the page: one label class, plain text always."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from keymgr.gui import look


class Text(QLabel):
    """Words in one of the look's types and inks.

    ``Text("Repositories", "title")``, ``Text("no network up", "caption", "text2")``. ``role`` is a
    name of ``look.font``; ``ink`` a token or a state. A paragraph is ``Text.paragraph(...)``.
    Change the words with ``say``, the ink with ``paint_in``.
    """

    def __init__(self, words: str, role: str = "body", ink: str = "text") -> None:
        super().__init__()
        self.setFont(look.font(role))
        self._is_title = role == "title"
        self.setProperty("ink", ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.say(words)

    @classmethod
    def paragraph(cls, words: str, role: str = "body", ink: str = "text2") -> Text:
        """Return words that wrap, at a line height of 1.4."""
        made = cls("", role, ink)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setWordWrap(True)
        made.say(words)
        return made

    def say(self, words: str) -> None:
        """Show ``words``, which are never taken for markup."""
        self.setAccessibleName(words)
        if self.textFormat() is Qt.TextFormat.RichText:
            lines = escape(words, quote=False).replace("\n", "<br>")
            height = 100 if self._is_title else 116  # Inter's own line is 1.21 of its size
            style = f"line-height: {height}%; margin: 0"
            self.setText(f'<p style="{style}">{lines}</p>' if words else "")
        else:
            self.setText(words)

    def paint_in(self, ink: str) -> None:
        """Use another ink."""
        self.setProperty("ink", ink)
        self.style().unpolish(self)
        self.style().polish(self)


class Icon(QLabel):
    """A picture beside words; it says nothing to a screen reader, the words do."""

    def __init__(self, name: str, role: str = "text2", size: float = 16) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(look.px(size), look.px(size))
        self._draw()
        look.theme.changed.connect(self._draw)

    def show_as(self, name: str, role: str) -> None:
        """Show another icon or colour."""
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        colour = look.theme.current.colour(self._role)
        ratio = self.devicePixelRatioF()
        self.setPixmap(look.pixmap(self._name, colour, self._size, ratio))

    def event(self, event: QEvent) -> bool:
        """Draw anew where the window came to a screen of other density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)


class IconLabel(QWidget):
    """An icon and a sentence that wraps: ``IconLabel("calendar", "Valid for 10 years.")``."""

    def __init__(
        self, icon: str, words: str, role: str = "detail", ink: str = "text", icon_ink: str = ""
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        self.icon = Icon(icon, icon_ink or ("text2" if ink == "text" else ink))
        self.words = Text.paragraph(words, role, ink)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.setAccessibleName(words)

    def say(self, icon: str, words: str, ink: str) -> None:
        """Show something else."""
        self.icon.show_as(icon, "text2" if ink == "text" else ink)
        self.words.paint_in(ink)
        self.words.say(words)
        self.setAccessibleName(words)


def rule() -> QFrame:
    """Return a hairline across its layout."""
    line = QFrame()
    line.setProperty("ground", "line")
    line.setFixedHeight(1)
    return line
