"""The keys of one repository, role by role, with whole IDs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Card, Holding, KeyChip, Text, rule
from keymgr.gui.pages.scroller import Scroller
from keymgr.gui.presenters.forms import in_fours
from keymgr.gui.presenters.trust import ChipLook, chip_look, key_words
from keymgr.gui.work.language import say, tr
from keymgr.ops.trust_tree import KeyView, Place, RoleNode, TrustTree

_HOLDINGS = {
    ChipLook.SIGNED: Holding.SIGNED,
    ChipLook.ASKED: Holding.READY,
    ChipLook.HERE: Holding.HERE,
    ChipLook.ELSEWHERE: Holding.ELSEWHERE,
    ChipLook.ADDED: Holding.ADDED,
    ChipLook.REMOVED: Holding.REMOVED,
}


class KeysTab(QWidget):
    """A card for each role."""

    def __init__(self) -> None:
        super().__init__()
        self._scroll = Scroller(tr("Keys"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def show_tree(self, tree: TrustTree) -> None:
        """Show a repository's keys."""
        column = self._scroll.renew()
        for node in tree.nodes():
            column.addWidget(_card(node))


def _card(node: RoleNode) -> Card:
    card = Card(node.role)
    share = tr("{threshold} of {keys}", threshold=node.threshold, keys=len(node.keys))
    card.head(Text(share, "caption-strong", "text2"))
    for place, key in enumerate(node.keys):
        if place:
            card.add(rule())
        card.add(_line(node, key))
    return card


def _line(node: RoleNode, key: KeyView) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4))
    row = QHBoxLayout()
    name = say(key_words(node, key))
    holding = Holding.SERVER if key.place is Place.SERVER else _HOLDINGS[chip_look(key)]
    where = {
        Place.HERE: tr("in this vault"),
        Place.ELSEWHERE: tr("held elsewhere"),
        Place.SERVER: tr("held by the server"),
    }[key.place]
    row.addWidget(KeyChip(name, holding, where))
    row.addWidget(Text(where, "caption", "text2"), 1)
    column.addLayout(row)
    digits = Text.paragraph(in_fours(key.key_id), "mono-small", "text2")
    digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(digits)
    return line
