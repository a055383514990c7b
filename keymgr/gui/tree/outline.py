"""The tree as a list, for the keyboard and a screen reader: the same words, no drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from keymgr.gui import look
from keymgr.gui.presenters.trust import NodeFacts, TreeFacts, node_sentence
from keymgr.gui.work.language import say, tr

_ROLE = Qt.ItemDataRole.UserRole


class Outline(QTreeWidget):
    """A line for each role, below the role that names its keys; its keys below it.

    ``asked`` names the role that Enter or a double click asks for.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(tr("Trust, as a list"))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setFont(look.font("detail"))
        self.itemActivated.connect(lambda item: self.asked.emit(item.data(0, _ROLE)))

    def show_tree(self, facts: TreeFacts | None) -> None:
        """List ``facts``, or nothing."""
        self.clear()
        if facts is None:
            return
        root = self._line(facts.root)
        self.addTopLevelItem(root)
        for node in facts.servers:
            root.addChild(self._line(node))
        above = [self._line(facts.targets)]
        root.addChild(above[0])
        for node in facts.delegations:
            del above[node.depth :]
            line = self._line(node)
            above[-1].addChild(line)
            above.append(line)
        self.expandAll()
        self.setCurrentItem(root)

    @staticmethod
    def _line(node: NodeFacts) -> QTreeWidgetItem:
        words = say(node_sentence(node))
        line = QTreeWidgetItem([words])
        line.setData(0, _ROLE, node.role)
        line.setToolTip(0, words)
        line.setIcon(0, look.icon(node.icon, node.tone or "text2"))
        if node.tone is not None:
            line.setForeground(0, QColor(look.theme.current.colour(node.tone)))
        return line
