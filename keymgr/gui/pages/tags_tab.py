"""The signed tags of one repository, and the whole digest of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Column, EmptyState, Hex, Table, Text, Words, primary
from keymgr.gui.look import sizes
from keymgr.gui.presenters.forms import in_fours, number, short_id
from keymgr.gui.work.language import tr
from keymgr.ops.trust_tree import SignedTag, TrustTree


class TagsTab(QWidget):
    """A table of tags above the digest of one. ``sign_wanted`` comes where there is none yet."""

    sign_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table: Table[SignedTag] = Table(
            tr("Tags"),
            [
                Column(tr("Tag"), lambda tag: Words(tag.name, "text"), _order, stretches=True),
                Column(tr("Digest"), lambda tag: Hex(_short(tag)), lambda tag: tag.digest),
                Column(tr("Signed in"), lambda tag: Words(tag.role), lambda tag: tag.role),
            ],
        )
        self._sign = primary(tr("Sign tags…"), "tag")
        self._sign.clicked.connect(self.sign_wanted)
        self._empty = EmptyState(
            "tag",
            tr("No tag is signed yet"),
            tr("docker pull finds nothing before one is."),
            self._sign,
        )
        self._digest = Text.paragraph("", "mono-small", "text2")
        self._size = Text("", "caption", "text2")
        self._stack = QStackedWidget()
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.table, 1)
        margin = look.px(sizes.PAGE_MARGIN)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, look.px(8), margin, look.px(12))
        foot.addWidget(self._size)
        foot.addWidget(self._digest)
        column.addLayout(foot)
        self._stack.addWidget(listed)
        self._stack.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.table.chosen.connect(self._show_digest)

    def show_why(self, reason: str) -> None:
        """Turn signing off for ``reason``, or on where there is none."""
        if reason:
            self._sign.off(reason)
        else:
            self._sign.on()

    def show_tree(self, tree: TrustTree) -> None:
        """Show a repository's tags, those first that docker pulls."""
        tags = sorted(tree.tags, key=lambda tag: (not tag.is_pulled, _order(tag)))
        self.table.show_rows(tags)
        self._stack.setCurrentIndex(0 if tags else 1)
        if tags:
            self.table.choose(lambda tag: tag is tags[0])

    def _show_digest(self, tags: list[SignedTag]) -> None:
        if not tags:
            self._digest.say("")
            self._size.say("")
            return
        tag = tags[0]
        self._digest.say(in_fours(tag.digest.removeprefix("sha256:")))
        size = number(tag.size)
        if tag.is_pulled:
            self._size.say(tr("{tag}, manifest of {size} bytes, SHA-256", tag=tag.name, size=size))
        else:
            self._size.say(tr("{tag}, which docker pull does not take from here", tag=tag.name))


def _short(tag: SignedTag) -> str:
    return short_id(tag.digest.removeprefix("sha256:"))


def _order(tag: SignedTag) -> list[tuple[int, int, str]]:
    """Return a key that puts 1.9 before 1.10."""
    parts = tag.name.replace("-", ".").split(".")
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]
