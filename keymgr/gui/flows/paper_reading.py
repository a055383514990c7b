"""A page of a root key as it comes back: pictures that are chosen, or lines that are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.flows.paper import FromPaper
from keymgr.gui.kit import Card, Field, IconLabel, Text, plain, quiet
from keymgr.gui.work.language import say, tr

_SHOWN = 6


class PicturesCard(Card):
    """Pictures, scans, PDF files, or one text file with the lines."""

    changed = Signal()

    def __init__(self, flow: FromPaper) -> None:
        super().__init__(tr("Pictures of the page"))
        self._flow = flow
        self.setAcceptDrops(True)
        self.body.setSpacing(look.px(8))
        self._words = Text.paragraph("", "detail", "text2")
        self._names = QVBoxLayout()
        self._names.setSpacing(look.px(4))
        self._choose_button = plain(tr("Choose files…"), "image")
        self._choose_button.clicked.connect(self._choose)
        self._clear = quiet(tr("Take all away"), "x")
        self._clear.clicked.connect(lambda: self.show_files([]))
        self.head(self._clear)
        self.head(self._choose_button)
        self.add(self._words)
        self.add_layout(self._names)
        self.setFocusProxy(self._choose_button)
        self.show_files(flow.files)

    def show_files(self, files: list[str]) -> None:
        """Take these files, and show them."""
        self._flow.values["files"] = files
        while (item := self._names.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for each in files:
            self._names.addWidget(IconLabel("file", each, "detail", "text"))
        self._words.say(
            tr("In any order, where the page has several codes.")
            if files
            else tr("Photographs, scans or a PDF file of the page; several, in any order, where it"
                    " has several codes. A text file with the typed lines will do, too.")
        )  # fmt: skip
        self._clear.setVisible(bool(files))
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.show_files([*self._flow.files, *paths])
        event.acceptProposedAction()

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), tr("Pictures of the page"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(lambda paths: self.show_files([*self._flow.files, *paths]))
        chooser.open()


class TypingCard(Card):
    """Takes one line after the other, each checked when Enter is pressed."""

    changed = Signal()

    def __init__(self, flow: FromPaper) -> None:
        super().__init__(tr("Type the page's lines"))
        self._flow = flow
        self.body.setSpacing(look.px(10))
        self.line = QLineEdit()
        self.line.setFont(look.font("mono"))
        self._field = Field(
            tr("Next line"), self.line,
            tr("Spaces or not, capitals or not. Enter checks the line at once."),
        )  # fmt: skip
        self._take = plain(tr("Check the line"), "check")
        self._back = quiet(tr("The last one again"), "undo-2")
        self._done = QVBoxLayout()
        self._done.setSpacing(look.px(4))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self._take)
        row.addWidget(self._back)
        row.addStretch(1)
        self.add_layout(self._done)
        self.add(self._field)
        self.add_layout(row)
        self.line.returnPressed.connect(self._check)
        self.line.textEdited.connect(self._field.fine)
        self._take.clicked.connect(self._check)
        self._back.clicked.connect(self._undo)
        self.setFocusProxy(self.line)
        self._show()

    def _lines(self) -> list[str]:
        lines = self._flow.values["lines"]
        return [str(each) for each in lines] if isinstance(lines, list) else []

    def _check(self) -> None:
        reader = self._flow.reader()
        text = self.line.text()
        if reader.complete or not text.strip():
            return
        try:
            reader.add(text)
        except KeymgrError as error:
            self._field.trouble(say(error.sentence()))
            return
        self._flow.values["lines"] = [*self._lines(), text]
        self.line.clear()
        self._show()
        self.changed.emit()

    def _undo(self) -> None:
        lines = self._lines()
        if lines:
            self._flow.values["lines"] = lines[:-1]
            self.line.setText(lines[-1])
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        """Show the lines that are right, the last of them, and which comes next."""
        while (item := self._done.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        reader, lines = self._flow.reader(), self._lines()
        for number, line in list(enumerate(lines, 1))[-_SHOWN:]:
            words = tr("Line {number}: {line}", number=number, line=line)
            self._done.addWidget(IconLabel("circle-check", words, "mono-small", "text", "ok"))
        label = tr("Line {number}", number=reader.expected)
        if reader.total:
            label = tr("Line {number} of {total}", number=reader.expected, total=reader.total)
        self._field.label.say(tr("All lines are right") if reader.complete else label)
        self.line.setAccessibleName(label)
        self.line.setVisible(not reader.complete)
        self._field.fine()
        for button in (self._take, self._back):
            button.setVisible(bool(lines) if button is self._back else not reader.complete)
