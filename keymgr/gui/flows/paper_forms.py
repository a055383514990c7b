"""The forms of root keys on paper."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.guided import ONLY_LOOKS, TAKES_IN, WRITES, Guided
from keymgr.gui.flows.paper import CheckPaper, FromPaper, MakePaper, RestorePaper
from keymgr.gui.flows.paper_reading import PicturesCard, TypingCard
from keymgr.gui.flows.place_form import PlaceForm
from keymgr.gui.kit import Card, Field, Segmented, Select, Text
from keymgr.gui.work.language import tr
from keymgr.sentences import said

_PROVES = (said("Review"), said("Prove"), *ONLY_LOOKS)


def begin_making(values: Mapping[str, object]) -> Guided:
    """Return the making of a page with its forms."""
    flow = MakePaper(values)
    return Guided(flow, [lambda: RootForm(flow), lambda: _page(flow)], endings=WRITES)


def begin_check(values: Mapping[str, object]) -> Guided:
    """Return the proof of a page with its form."""
    flow = CheckPaper(values)
    title = tr("Which page is proven?")
    return Guided(flow, [lambda: ReadForm(flow, title)], {0: flow.read}, endings=_PROVES)


def begin_restore(values: Mapping[str, object]) -> Guided:
    """Return the restoring from a page with its forms."""
    flow = RestorePaper(values)
    title = tr("Which page gives the key back?")
    return Guided(
        flow,
        [lambda: ReadForm(flow, title), lambda: NameForm(flow)],
        {0: flow.read},
        endings=TAKES_IN,
    )


def _page(flow: MakePaper) -> PlaceForm:
    return PlaceForm(
        flow,
        tr("Where is the page written to?"),
        tr("A PDF file to print. The key in it stays sealed."),
        tr("Name of the PDF file"),
    )


class RootForm(QObject):
    """Which root key goes on paper."""

    changed = Signal()

    def __init__(self, flow: MakePaper) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Which root key goes on paper?")
        self.subtitle = tr("Sealed under its own passphrase: without it the page tells nothing.")
        self._root = Select(tr("Root key"), flow.roots)
        self._root.setPlaceholderText(tr("Choose…"))
        known = str(flow.values["root"]) in flow.roots
        self._root.setCurrentIndex(flow.roots.index(str(flow.values["root"])) if known else -1)
        self._card = Card()
        self._card.body.setSpacing(look.px(10))
        self._card.add(Field(tr("Root key"), self._root))
        text = tr("A root key that officers share has no such page: each officer has a share.")
        self._card.add(Text.paragraph(text, "caption", "text2"))
        self._card.setFocusProxy(self._root)
        self._root.activated.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self, place: int) -> None:
        self._flow.values.update(root=self._flow.roots[place], path="")
        self.changed.emit()


class ReadForm(QObject):
    """A page as pictures, or its lines as they are typed."""

    changed = Signal()

    def __init__(self, flow: FromPaper, title: str) -> None:
        super().__init__()
        self._flow = flow
        self.title = title
        self.subtitle = tr("A scan or photograph of its codes, or its lines typed by hand.")
        self._way = Segmented(tr("How it is read"), [tr("Pictures"), tr("Typed lines")])
        self._pictures = PicturesCard(flow)
        self._typing = TypingCard(flow)
        self._widget = QWidget()
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addWidget(self._way)
        for each in (self._pictures, self._typing):
            column.addWidget(each)
            each.changed.connect(self.changed)
        self._widget.setFocusProxy(self._way)
        self._way.choose(1 if flow.values["typed"] else 0)
        self._way.chosen.connect(self._on_way)
        self._show()

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _on_way(self, place: int) -> None:
        self._flow.values["typed"] = place == 1
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        typed = bool(self._flow.values["typed"])
        self._pictures.setVisible(not typed)
        self._typing.setVisible(typed)


class NameForm(QObject):
    """What the restored root key is called."""

    changed = Signal()

    def __init__(self, flow: RestorePaper) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("What is the root key called?")
        self.subtitle = tr("As on the page, unless another has that name here.")
        self._line = QLineEdit(str(flow.values["called"]))
        self._card = Card()
        hint = tr("A root key that is known here by its public half keeps its name.")
        self._card.add(Field(tr("Name of the root key"), self._line, hint))
        self._card.setFocusProxy(self._line)
        self._line.textChanged.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Offer the name on the page."""
        if not self._flow.values["called"]:
            self._line.setText(self._flow.paper().name)

    def _write(self) -> None:
        self._flow.values["called"] = self._line.text().strip()
        self.changed.emit()
