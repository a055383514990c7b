"""The tree as a list, for the keyboard and a screen reader: the same words, no drawing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from keymgr.gui import look
from keymgr.gui.presenters.trust import CHIP_ICONS, NodeFacts, TreeFacts, node_heading
from keymgr.gui.work.language import say, tr

_ROLE = Qt.ItemDataRole.UserRole


_LINE: Final = 28


class Outline(QTreeWidget):
    """A line for each role, below the role that names its keys; its keys and its date below it.

    ``asked`` names the role that Enter or a double click asks for.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(tr("Trust, as a list"))
        self.setFont(look.font("detail"))
        self.setIndentation(look.px(18))
        self.itemActivated.connect(lambda item: self.asked.emit(item.data(0, _ROLE)))

    def show_tree(self, facts: TreeFacts | None) -> None:
        """List ``facts``, or nothing."""
        self.clear()
        if facts is None:
            return
        root = _role(facts.root)
        self.addTopLevelItem(root)
        for node in facts.servers:
            root.addChild(_role(node))
        above = [_role(facts.targets)]
        root.addChild(above[0])
        for node in facts.delegations:
            del above[node.depth :]
            line = _role(node)
            above[-1].addChild(line)
            above.append(line)
        self.expandAll()
        self.setCurrentItem(root)


def _role(node: NodeFacts) -> QTreeWidgetItem:
    """Return a role's line, with a line for each key and one for the date below it."""
    line = _line(node.role, say(node_heading(node)), node.icon, node.tone or "text2")
    if node.tone is not None:
        line.setForeground(0, QColor(look.theme.current.colour(node.tone)))
    for chip in node.chips:
        line.addChild(_line(node.role, say(chip.spoken), CHIP_ICONS[chip.look], "text2"))
    if node.expires is not None and not node.is_server:
        date = _line(node.role, say(node.expires), "calendar", node.expires_tone or "text2")
        line.addChild(date)
    return line


def _line(role: str, words: str, icon: str, ink: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem([words])
    line.setData(0, _ROLE, role)
    line.setToolTip(0, words)
    line.setIcon(0, look.icon(icon, ink))
    line.setSizeHint(0, QSize(0, look.px(_LINE)))
    return line
