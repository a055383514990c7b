"""The forms of the audit log's jobs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from keymgr.gui import look
from keymgr.gui.flows.audit import LINES, PAGES, CheckLog, ExportLog
from keymgr.gui.flows.guided import ONLY_LOOKS, WRITES, Guided
from keymgr.gui.flows.place_form import PlaceForm
from keymgr.gui.kit import Card, Field, Radio, Text
from keymgr.gui.work.language import tr

_HEIGHT = 96


def begin_export(values: Mapping[str, object]) -> Guided:
    """Return the export with its forms."""
    flow = ExportLog(values)
    return Guided(flow, [lambda: KindForm(flow), lambda: _place(flow)], endings=WRITES)


def begin_check(values: Mapping[str, object]) -> Guided:
    """Return the check with its form."""
    flow = CheckLog(values)
    return Guided(flow, [lambda: DigestForm(flow)], endings=ONLY_LOOKS)


def _place(flow: ExportLog) -> PlaceForm:
    return PlaceForm(
        flow,
        tr("Where is it written to?"),
        tr("The file is not encrypted: give it to nobody but the auditor."),
        tr("Name of the file"),
    )


class KindForm(QObject):
    """Pages for people, or lines for programs."""

    changed = Signal()

    def __init__(self, flow: ExportLog) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Who reads the log?")
        self.subtitle = tr("It holds {number:,} entries. All of them are written.",
                           number=flow.entries)  # fmt: skip
        self._pages = Radio(tr("People: pages to print and sign (PDF)"))
        self._lines = Radio(tr("Programs: one entry a line (JSON Lines)"))
        (self._pages if flow.values["form"] == PAGES else self._lines).setChecked(True)
        self._card = Card()
        for each in (self._pages, self._lines):
            self._card.add(each)
        text = tr("Each entry bears the digest of the one before: the chain can be followed by"
                  " anybody.")  # fmt: skip
        self._card.add(Text.paragraph(text, "caption", "text2"))
        self._card.setFocusProxy(self._pages)
        self._pages.toggled.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self) -> None:
        self._flow.values.update(form=PAGES if self._pages.isChecked() else LINES, path="")
        self.changed.emit()


class DigestForm(QObject):
    """A digest that was written down earlier."""

    changed = Signal()

    def __init__(self, flow: CheckLog) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Was a digest written down?")
        self.subtitle = tr("Then the log is compared with it. Without one, the chain is checked.")
        self._text = QPlainTextEdit(str(flow.values["head"]))
        self._text.setTabChangesFocus(True)
        self._text.setFont(look.font("mono"))
        self._text.setFixedHeight(look.px(_HEIGHT))
        self._card = Card()
        self._card.add(
            Field(
                tr("Digest"),
                self._text,
                tr("Hexadecimal digits, or its words in their order. 16 digits or 8 words are"
                   " enough."),
            )
        )  # fmt: skip
        self._card.setFocusProxy(self._text)
        self._text.textChanged.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self) -> None:
        self._flow.values["head"] = self._text.toPlainText()
        self.changed.emit()
