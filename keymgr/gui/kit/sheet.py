"""A dialog, only ever for one question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.buttons import Button, plain
from keymgr.gui.kit.field import Field
from keymgr.gui.kit.text import Text
from keymgr.gui.look import sizes
from keymgr.gui.work.language import tr


class Sheet(QDialog):
    """A dialog with a heading, a body and a row of buttons: ``sheet.body``, ``sheet.act(button)``.

    Open it with ``open()`` and listen to ``accepted`` and ``rejected``: nothing waits in a loop of
    its own, so that locking can close it at any time. Escape rejects.
    """

    def __init__(self, parent: QWidget | None, title: str, text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        margin = look.px(sizes.PAGE_MARGIN)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(look.px(12))
        self.body.addWidget(Text.paragraph(title, "heading", "text"))
        if text:
            self.body.addWidget(Text.paragraph(text, "body", "text2"))
        outer.addLayout(self.body)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(margin, 0, margin, margin)
        self._buttons.setSpacing(look.px(12))
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)
        self.setMinimumWidth(look.px(440))

    def act(self, button: Button) -> None:
        """Add a button at the right."""
        self._buttons.addWidget(button)


class Question(Sheet):
    """``Question(window, "Remove team/app?", "Its keys …", danger("Remove"), typed="team/app")``.

    ``accepted`` is emitted when the act was pressed. With ``typed`` the act stays off until that
    name was typed. The first focus is on what changes nothing.
    """

    def __init__(
        self, parent: QWidget | None, title: str, text: str, act: Button, *, typed: str = ""
    ) -> None:
        super().__init__(parent, title, text)
        self._act, self._typed = act, typed
        self._keep = plain(tr("Cancel"))
        self._keep.clicked.connect(self.reject)
        act.clicked.connect(self.accept)
        self._first: QWidget = self._keep
        if typed:
            words = tr("Type {name} to confirm", name=typed)
            line = QLineEdit()
            line.setFont(look.font("name"))
            line.textChanged.connect(self._compare)
            self.body.addWidget(Field(words, line))
            self._first = line
            self._compare("")
        self.act(self._keep)
        self.act(act)
        for each in (self._keep, act):
            each.setAutoDefault(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where nothing can be destroyed."""
        super().showEvent(event)
        self._first.setFocus()

    def _compare(self, text: str) -> None:
        if text.strip() == self._typed:
            self._act.on()
        else:
            self._act.off(tr("Type {name} to turn this on.", name=self._typed))
