"""A page: title, subtitle, a body that scrolls and a footer that stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit.buttons import Button
from keymgr.gui.kit.text import Text
from keymgr.gui.look import sizes

_CARD_GAP = sizes.GAP - 2
"""A card's shadow fills the rest of the gap."""


class Page(QWidget):
    """``page = Page("Rotate the root key", "Nothing has been signed yet.")``; ``page.add(card)``.

    ``page.head(button)`` puts a button at the right of the title. ``page.body`` is the column that
    scrolls; ``page.footer()`` makes the bar below it.
    """

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        margin = look.px(sizes.PAGE_MARGIN)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(margin, look.px(19), margin, look.px(12))
        self._head.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        self._title = Text.paragraph(title, "title", "text")
        self._subtitle = Text.paragraph(subtitle, "body", "text2")
        self._subtitle.setVisible(bool(subtitle))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._head.addLayout(words, 1)
        outer.addLayout(self._head)
        inside = QWidget()
        inside.setProperty("plainGround", True)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(margin, look.px(8), margin, margin)
        self.body.setSpacing(look.px(_CARD_GAP))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        outer.addWidget(self._scroll, 1)
        self._outer = outer

    def say(self, title: str, subtitle: str = "") -> None:
        """Change the title and the line below it."""
        self.setAccessibleName(title)
        self._title.say(title)
        self._subtitle.say(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def head(self, widget: QWidget) -> None:
        """Put ``widget`` at the right of the title."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` below what is in the body."""
        self.body.addWidget(widget)

    def fill(self, widget: QWidget) -> None:
        """Put ``widget`` below the body and let it take all the room, edge to edge: a table.

        Such a page does not scroll itself, and stands on the ground of cards.
        """
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "surface")
        self.body.setContentsMargins(*_fixed_margins())
        inside = self._scroll.takeWidget()
        inside.setAutoFillBackground(False)
        self._outer.removeWidget(self._scroll)
        self._scroll.hide()
        self._outer.addWidget(inside)
        inside.show()
        self._outer.addWidget(widget, 1)

    def status(self, left: QWidget, right: QWidget) -> None:
        """Add a line of small words below a table: what is chosen, and how the vault is."""
        line = QFrame()
        line.setProperty("edge", "top")
        row = QHBoxLayout(line)
        margin = look.px(sizes.PAGE_MARGIN)
        row.setContentsMargins(margin, look.px(7), margin, look.px(7))
        row.addWidget(left, 1)
        row.addWidget(right)
        self._outer.addWidget(line)

    def columns(self, left: int = 5, right: int = 3) -> tuple[QVBoxLayout, QVBoxLayout]:
        """Add two columns to the body, their widths as ``left`` to ``right``; return both."""
        row = QHBoxLayout()
        row.setSpacing(look.px(24))
        pair = QVBoxLayout(), QVBoxLayout()
        for each, share in zip(pair, (left, right), strict=True):
            each.setSpacing(look.px(_CARD_GAP))
            row.addLayout(each, share)
        self.body.addLayout(row)
        return pair

    def footer(self) -> Footer:
        """Add the bar at the foot and return it."""
        made = Footer()
        self._outer.addWidget(made)
        return made


def _fixed_margins() -> tuple[int, int, int, int]:
    margin = look.px(sizes.PAGE_MARGIN)
    return margin, 0, margin, look.px(16)


class Footer(QFrame):
    """``footer.left(plain("Back", "arrow-left")); footer.act(primary("Sign 214 root files"))``.

    ``reason("To continue, type the other 3 words")`` stands beside an act that is off.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setProperty("edge", "top")
        row = QHBoxLayout(self)
        margin = look.px(sizes.PAGE_MARGIN)
        row.setContentsMargins(margin, look.px(13), margin, look.px(14))
        row.setSpacing(0)
        self._left = QHBoxLayout()
        self._left.setSpacing(look.px(12))
        self._reason = Text.paragraph("", "detail", "text2")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._right = QHBoxLayout()
        self._right.setSpacing(look.px(12))
        row.addLayout(self._left)
        row.addSpacing(look.px(24))
        row.addWidget(self._reason, 1)
        row.addSpacing(look.px(32))
        row.addLayout(self._right)

    def left(self, button: Button) -> None:
        """Add a button at the left: Back first."""
        button.setFont(look.font("body-medium"))
        self._left.addWidget(button)

    def act(self, button: Button) -> None:
        """Add a button at the right; the next step is the last."""
        button.setFont(look.font("subheading"))
        self._right.addWidget(button)

    def reason(self, words: str) -> None:
        """Say beside the act what it will do, or why it is off."""
        self._reason.say(words)
