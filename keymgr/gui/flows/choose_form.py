"""The form that many jobs begin with: all repositories, or those that are chosen here."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Card, Column, FilterField, Name, Radio, Table, Text, Tick, Words
from keymgr.gui.work.language import tr

Repository = tuple[str, tuple[str, ...]]
"""A GUN and the names of its root keys."""

_HEIGHT = 360


class ChoosesRepositories(Protocol):
    """A flow whose values ``all`` and ``guns`` say which repositories are meant."""

    values: dict[str, object]
    repositories: list[Repository]


class ChooseForm(QObject):
    """The form. ``guns`` in the values are the rows selected when not ``all``.

    ``everything`` are the words for all, where not every repository is meant by it.
    """

    changed = Signal()

    def __init__(
        self, flow: ChoosesRepositories, title: str, subtitle: str, everything: str = ""
    ) -> None:
        super().__init__()
        self._flow = flow
        self.title, self.subtitle = title, subtitle
        guns = flow.values.get("guns")
        self._chosen = {str(each) for each in guns} if isinstance(guns, list) else set[str]()
        self._marking = False
        number = len(flow.repositories)
        every = (
            tr("The one repository in the vault")
            if number == 1
            else tr("All {number} repositories in the vault", number=number)
        )
        self._all = Radio(everything or every)
        self._some = Radio(tr("Only those that I choose here"))
        self._filter = FilterField(tr("Filter"))
        self._count = Text("", "detail", "text2")
        self._table: Table[Repository] = Table(
            tr("Repositories"),
            [
                Column("", lambda _row: Tick(), lambda row: row[0]),
                Column(
                    tr("Repository"), lambda row: Name.of(row[0]), lambda row: row[0],
                    stretches=True,
                ),
                Column(
                    tr("Root keys"), lambda row: Words(", ".join(row[1])), lambda row: row[1]
                ),
            ],
        )  # fmt: skip
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self._table.setFixedHeight(look.px(_HEIGHT))
        chosen = self._chosen
        self._table.show_rows(sorted(flow.repositories, key=lambda row: row[0] not in chosen))
        self._widget = self._build()
        self._begin()

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _build(self) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self._filter)
        head.addStretch(1)
        head.addWidget(self._count)
        for each in (self._all, self._some):
            card.add(each)
        self._list = QWidget()
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, look.px(8), 0, 0)
        inside.setSpacing(look.px(8))
        inside.addLayout(head)
        inside.addWidget(self._table)
        card.add(self._list)
        card.setFocusProxy(self._all)
        return card

    def _begin(self) -> None:
        everything = bool(self._flow.values.get("all"))
        (self._all if everything else self._some).setChecked(True)
        self._mark()
        self._filter.textChanged.connect(self._on_filter)
        self._all.toggled.connect(self._write)
        self._table.chosen.connect(self._on_chosen)
        self._write()

    def _on_filter(self, text: str) -> None:
        wanted = text.strip().lower()
        self._table.keep((lambda row: wanted in row[0].lower()) if wanted else None)
        self._mark()

    def _mark(self) -> None:
        """Select the chosen rows among those that the filter lets through."""
        model, marked = self._table.model(), QItemSelection()
        for place in range(self._table.count):
            if self._table.row_at(place)[0] in self._chosen:
                index = model.index(place, 0)
                marked.select(index, index)
        flag = QItemSelectionModel.SelectionFlag
        self._marking = True
        self._table.selectionModel().select(marked, flag.ClearAndSelect | flag.Rows)
        self._marking = False

    def _on_chosen(self, rows: list[Repository]) -> None:
        """Take over what is selected; what the filter hides stays as it was."""
        if self._marking:
            return
        shown = {self._table.row_at(place)[0] for place in range(self._table.count)}
        self._chosen = (self._chosen - shown) | {row[0] for row in rows}
        self._write()

    def _write(self) -> None:
        everything = self._all.isChecked()
        self._list.setVisible(not everything)
        self._flow.values["all"] = everything
        self._flow.values["guns"] = [] if everything else sorted(self._chosen)
        self._count.say(tr("{number} chosen", number=len(self._chosen)))
        self.changed.emit()
