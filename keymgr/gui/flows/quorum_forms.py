"""The forms of officers' groups and of their shares."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keymgr.crypto.shares import MOST
from keymgr.gui import look
from keymgr.gui.flows.guided import CHANGES, WRITES, Guided
from keymgr.gui.flows.path_line import PathLine, Takes
from keymgr.gui.flows.place_form import PlaceForm
from keymgr.gui.flows.quorum import OfRoots, ProtectRoot, UnprotectRoot
from keymgr.gui.flows.shares import CheckShare, ExportShare, OfShares
from keymgr.gui.kit import Card, Check, Field, Notice, Number, Select, Text, icon_button, plain
from keymgr.gui.look import State
from keymgr.gui.work.language import say, tr

_LEAST = 2


def begin_protect(values: Mapping[str, object]) -> Guided:
    """Return the making of a group with its forms."""
    flow = ProtectRoot(values)
    return Guided(
        flow,
        [
            lambda: RootForm(
                flow,
                tr("Which root key shall need several officers?"),
                tr("No single officer can use it then, and none learns anything alone."),
            ),
            lambda: GroupForm(flow),
        ],
        endings=CHANGES,
        equip=flow.equip,
    )


def begin_unprotect(values: Mapping[str, object]) -> Guided:
    """Return the end of a group with its form."""
    flow = UnprotectRoot(values)
    title = tr("Which root key shall open with one passphrase again?")
    return Guided(
        flow,
        [lambda: RootForm(flow, title, tr("Its officers agree by opening it together."))],
        endings=CHANGES,
        equip=flow.equip,
    )


def begin_check(values: Mapping[str, object]) -> Guided:
    """Return the check of a share with its form."""
    flow = CheckShare(values)
    return Guided(flow, [lambda: ShareForm(flow, tr("Whose share is checked?"))], endings=CHANGES)


def begin_export(values: Mapping[str, object]) -> Guided:
    """Return a share's way onto paper with its forms."""
    flow = ExportShare(values)
    return Guided(
        flow,
        [lambda: ShareForm(flow, tr("Whose share goes on paper?")), lambda: _page(flow)],
        endings=WRITES,
    )


def _page(flow: ExportShare) -> PlaceForm:
    return PlaceForm(
        flow,
        tr("Where is the page written to?"),
        tr("It bears the share in plain words: print it here, delete the file."),
        tr("Name of the PDF file"),
    )


class RootForm(QObject):
    """Which root key, and what opens it today."""

    changed = Signal()

    def __init__(self, flow: OfRoots, title: str, subtitle: str) -> None:
        super().__init__()
        self._flow = flow
        self.title, self.subtitle = title, subtitle
        names = [each.name for each in flow.roots]
        self._root = Select(tr("Root key"), names)
        self._root.setPlaceholderText(tr("Choose…"))
        chosen = flow.root
        self._root.setCurrentIndex(names.index(chosen.name) if chosen is not None else -1)
        self._opens = Text.paragraph("", "detail", "text2")
        self._card = Card()
        self._card.body.setSpacing(look.px(10))
        self._card.add(Field(tr("Root key"), self._root))
        self._card.add(self._opens)
        self._card.setFocusProxy(self._root)
        self._root.activated.connect(self._write)
        self._say()

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _say(self) -> None:
        root = self._flow.root
        self._opens.say(tr("Opens today with {what}.", what=say(root.opens)) if root else "")

    def _write(self, place: int) -> None:
        self._flow.values["root"] = self._flow.roots[place].name
        self._say()
        self.changed.emit()


class OfficerRow(QWidget):
    """One officer: a name, and whether the share goes on paper only."""

    def __init__(self, name: str, *, on_paper: bool, remove: Callable[[OfficerRow], None]) -> None:
        super().__init__()
        self.line = QLineEdit(name)
        self.line.setAccessibleName(tr("Officer's name"))
        self.line.setPlaceholderText(tr("Officer's name"))
        self.paper = Check(tr("On paper only"))
        self.paper.setChecked(on_paper)
        away = icon_button("x", tr("Take this officer out"))
        away.clicked.connect(lambda: remove(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self.line, 1)
        row.addWidget(self.paper)
        row.addWidget(away)
        self.setFocusProxy(self.line)


class GroupForm(QObject):
    """Who the officers are, and how many must be present."""

    changed = Signal()

    def __init__(self, flow: ProtectRoot) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Who are the officers, and how many are needed?")
        self.subtitle = tr("All of them must be here: each types a passphrase of their own.")
        self._rows: list[OfficerRow] = []
        self._root = ""
        self._widget = QWidget()
        self._card = Card(tr("Officers"))
        self._card.body.setSpacing(look.px(8))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(8))
        self._card.add_layout(self._list)
        self._more = plain(tr("Add an officer"), "user-plus")
        self._more.clicked.connect(lambda: self._add("", on_paper=False).setFocus())
        self._card.head(self._more)
        self._needed = Number(tr("How many are needed"), _LEAST, MOST)
        self._needed.setValue(flow.threshold)
        self._folder = PathLine(
            tr("Folder for the pages"),
            Takes.FOLDER,
            tr("One file an officer. Print them here, and delete the files."),
            str(flow.values["folder"]),
        )
        rest = Card()
        rest.body.setSpacing(look.px(12))
        hint = tr("Two of three is usual: one may be ill, and none can act alone.")
        rest.add(Field(tr("How many are needed"), self._needed, hint))
        rest.add(self._folder)
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addWidget(self._card)
        column.addWidget(rest)
        column.addWidget(_explained())
        self._needed.valueChanged.connect(self._write)
        self._folder.changed.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Show the present group of the chosen root key, or empty lines."""
        if self._root == self._flow.values["root"]:
            return
        if self._root:
            self._flow.values["officers"] = []
        self._root = str(self._flow.values["root"])
        self._flow.offer()
        for row in list(self._rows):
            self._drop(row)
        for officer in self._flow.officers():
            self._add(officer.name, on_paper=officer.on_paper)
        while len(self._rows) <= _LEAST:
            self._add("", on_paper=False)
        self._needed.setValue(self._flow.threshold)
        self._widget.setFocusProxy(self._rows[0])
        self._write()

    def _add(self, name: str, *, on_paper: bool) -> OfficerRow:
        row = OfficerRow(name, on_paper=on_paper, remove=self._remove)
        row.line.textChanged.connect(self._write)
        row.paper.toggled.connect(self._write)
        self._rows.append(row)
        self._list.addWidget(row)
        self._settle_more()
        return row

    def _remove(self, row: OfficerRow) -> None:
        if len(self._rows) > _LEAST:
            self._drop(row)
            self._write()
        else:
            row.line.clear()

    def _drop(self, row: OfficerRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()
        self._settle_more()

    def _settle_more(self) -> None:
        if len(self._rows) < MOST:
            self._more.on()
        else:
            self._more.off(tr("More than {most} are not possible.", most=MOST))

    def _write(self) -> None:
        rows = [[row.line.text().strip(), row.paper.isChecked()] for row in self._rows]
        self._folder.setVisible(any(paper for _, paper in rows))
        self._flow.values.update(
            officers=rows, threshold=self._needed.value(), folder=self._folder.path
        )
        self.changed.emit()


def _explained() -> QWidget:
    return Notice(
        State.INFO,
        tr("Officers here, or keys of their own?"),
        tr(
            "Officers share one key at one workstation. Where officers have a vault each, give each"
            " a root key of their own and set a threshold: then clients see who signed."
        ),
    )


class ShareForm(QObject):
    """Which officer of which root key."""

    changed = Signal()

    def __init__(self, flow: OfShares, title: str) -> None:
        super().__init__()
        self._flow = flow
        self.title = title
        self.subtitle = tr("Only this officer looks at the screen meanwhile.")
        names = [each.name for each in flow.roots]
        self._root = Select(tr("Root key"), names)
        self._officer = Select(tr("Officer"))
        self._card = Card()
        self._card.body.setSpacing(look.px(12))
        self._card.add(Field(tr("Root key"), self._root))
        self._card.add(Field(tr("Officer"), self._officer))
        self._card.setFocusProxy(self._root)
        for each in (self._root, self._officer):
            each.setPlaceholderText(tr("Choose…"))
        chosen = flow.root
        self._root.setCurrentIndex(names.index(chosen.name) if chosen is not None else -1)
        self._offer()
        self._root.activated.connect(self._on_root)
        self._officer.activated.connect(self._on_officer)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _offer(self) -> None:
        officers = self._flow.officers
        self._officer.clear()
        self._officer.addItems(officers)
        known = self._flow.officer in officers
        self._officer.setCurrentIndex(officers.index(self._flow.officer) if known else -1)

    def _on_root(self, place: int) -> None:
        self._flow.values["root"] = self._flow.roots[place].name
        self._offer()
        self.changed.emit()

    def _on_officer(self, place: int) -> None:
        self._flow.values["officer"] = self._flow.officers[place]
        self.changed.emit()
