"""The trust of one repository: what it needs first, and the tree."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.kit import Banner, primary
from keymgr.gui.look import State, sizes
from keymgr.gui.presenters.notices import Notice, notice
from keymgr.gui.presenters.trust import TreeFacts, tree_facts
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.tree.export import print_on, save
from keymgr.gui.tree.outline import Outline
from keymgr.gui.tree.view import MARGIN, TreeView
from keymgr.gui.work.language import say, tr
from keymgr.ops.trust_tree import TrustTree


class TrustTab(QWidget):
    """Banner and tree; the tree also as a list."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self._gun = ""
        self._facts: TreeFacts | None = None
        self._holder: QWidget | None = None
        self.view = TreeView()
        self.outline = Outline()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.outline)
        self._column = QVBoxLayout(self)
        side = look.px(sizes.PAGE_MARGIN) - look.px(MARGIN)
        right = max(0, side - self.view.bar_width - look.px(MARGIN))
        self._column.setContentsMargins(side, look.px(12), right, 0)
        self._column.setSpacing(look.px(12))
        self._column.addWidget(self._stack, 1)

    def show_tree(self, tree: TrustTree, now: datetime) -> None:
        """Show a repository."""
        self._gun = tree.gun
        self._facts = tree_facts(tree, now)
        self._show_notice(notice(tree, now))
        self.view.show_tree(self._facts)
        self.outline.show_tree(self._facts)

    def _show_notice(self, found: Notice | None) -> None:
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.deleteLater()
            self._holder = None
        if found is None:
            return
        act = primary(say(found.action))
        act.clicked.connect(lambda: self._navigator.start_flow(found.flow, guns=[self._gun]))
        banner = Banner(State(found.tone), say(found.title), say(found.text), act, icon=found.icon)
        inset = look.px(MARGIN)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(inset, 0, inset + self.view.bar_width + look.px(MARGIN), 0)
        inside.addWidget(banner)
        self._holder = holder
        self._column.insertWidget(0, holder)

    def add_actions(self, menu: QMenu) -> None:
        """Add what can be done with the tree to a menu."""
        as_list = menu.addAction(tr("Show the tree as a list"))
        as_list.setCheckable(True)
        as_list.toggled.connect(lambda shown: self._stack.setCurrentIndex(int(shown)))
        for words, act in (
            (tr("Larger"), self.view.zoom_in),
            (tr("Smaller"), self.view.zoom_out),
            (tr("Usual size"), self.view.zoom_reset),
            (tr("Save the tree…"), self.save),
            (tr("Print the tree…"), self.print),
        ):
            menu.addAction(words).triggered.connect(lambda _checked, act=act: act())

    def save(self) -> None:
        """Ask where, and save the tree there as SVG, PNG or PDF."""
        chooser = QFileDialog(self, tr("Save the tree"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(["PDF (*.pdf)", "SVG (*.svg)", "PNG (*.png)"])
        chooser.selectFile(f"{self._gun.rpartition('/')[2]}.pdf")
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.fileSelected.connect(lambda name: self.save_as(Path(name)))
        chooser.open()

    def save_as(self, path: Path) -> None:
        """Save the tree as the file's suffix says; PDF where it says nothing known."""
        drawing = self.view.drawing
        if drawing is None:
            return
        if path.suffix.lower() not in {".svg", ".png", ".pdf"}:
            path = path.with_name(f"{path.name}.pdf")
        try:
            save(drawing, self._gun, path)
        except KeymgrError as error:
            self._navigator.tell(error)

    def print(self) -> None:
        """Ask for a printer, and print the tree."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._print_on(printer))
        QDialog.open(dialog)  # QPrintDialog has an open() of another kind

    def _print_on(self, printer: QPrinter) -> None:
        if self.view.drawing is not None:
            print_on(printer, self.view.drawing, self._gun)
