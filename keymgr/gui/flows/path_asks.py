"""Inputs for paths: a file to be read, several of them, a place to write to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.destination import Destination
from keymgr.gui.flows.fields import Asked, Values
from keymgr.gui.flows.path_line import PathLine, Takes
from keymgr.gui.kit import Icon, Text, plain, quiet
from keymgr.gui.work.language import tr


class FileAsk(Asked):
    """A file to be read."""

    def __init__(self, values: Values, key: str, label: str, hint: str = "") -> None:
        super().__init__(values, key)
        line = PathLine(label, Takes.FILE, hint, str(values.get(key, "")))
        line.changed.connect(self.write)
        self.column.addWidget(line)
        self.setFocusProxy(line)


class FilesAsk(Asked):
    """Any number of files to be read; kept as a list of paths."""

    def __init__(self, values: Values, key: str, label: str, hint: str = "") -> None:
        super().__init__(values, key)
        self._label = label
        self.column.addWidget(Text(label, "detail-medium", "text2"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(4))
        self.column.addLayout(self._rows)
        add = plain(tr("Add a file…"), "plus")
        add.setAccessibleName(tr("Add a file: {what}", what=label))
        add.setAccessibleDescription(hint)
        add.clicked.connect(self._choose)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        if hint:
            self.column.addWidget(Text.paragraph(hint, "caption", "text3"))
        self.setFocusProxy(add)
        self._show()

    def add(self, paths: list[str]) -> None:
        """Add files."""
        self.write(list(dict.fromkeys([*self._paths(), *paths])))
        self._show()

    def _paths(self) -> list[str]:
        held = self._values.get(self._key)
        return [str(each) for each in held] if isinstance(held, list) else []

    def _drop(self, path: str) -> None:
        self.write([each for each in self._paths() if each != path])
        self._show()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for path in self._paths():
            self._rows.addWidget(self._row(path))

    def _row(self, path: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        name = Text(Path(path).name, "body")
        name.setToolTip(path)
        remove = quiet(tr("Remove"), "x")
        remove.setAccessibleName(tr("Remove {name}", name=Path(path).name))
        remove.clicked.connect(lambda: self._drop(path))
        row.addWidget(Icon("file"))
        row.addWidget(name)
        row.addWidget(Text(str(Path(path).parent), "caption", "text3"), 1)
        row.addWidget(remove)
        return made

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), self._label)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(self.add)
        chooser.open()


class PlaceAsk(Asked):
    """Where a file is written; ``name()`` is what it is called unless somebody says otherwise."""

    def __init__(self, values: Values, key: str, label: str, name: Callable[[], str]) -> None:
        super().__init__(values, key)
        self._name = name
        self._place = Destination(label)
        self._place.changed.connect(self.write)
        self.column.addWidget(self._place)
        self.setFocusProxy(self._place)

    def arrive(self) -> None:
        """Show the place that is kept, or offer one."""
        held = str(self._values.get(self._key, ""))
        self._place.show_path(Path(held) if held else None, self._name())
