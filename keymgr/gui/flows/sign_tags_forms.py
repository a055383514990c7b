"""The forms of signing tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.guided import Guided
from keymgr.gui.flows.path_line import PathLine, Takes, files_on_drives
from keymgr.gui.flows.pick_table import PickTable
from keymgr.gui.flows.sign_tags import (
    DIGEST,
    IMAGE,
    REQUEST,
    WHAT,
    SignTags,
    TagRow,
    change_line,
    short_digest,
)
from keymgr.gui.kit import Card, Column, Facts, Field, Hex, Name, PillCell, Radio, Tick, Words
from keymgr.gui.look import State
from keymgr.gui.presenters.forms import in_fours, number
from keymgr.gui.presenters.review import Tone
from keymgr.gui.work.language import say, tr
from keymgr.trust.metadata import Target

_PILLS: Final = {Tone.PLAIN: State.INFO, Tone.MIND: State.WARN, Tone.WRONG: State.BAD}


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its forms."""
    flow = SignTags(values)
    return Guided(flow, [lambda: WhatForm(flow), lambda: TagsForm(flow)], {WHAT: flow.read})


class WhatForm(QObject):
    """Where it is said what the tags mean: a request, an image, or a digest."""

    changed = Signal()

    def __init__(self, flow: SignTags) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("What do the tags mean?")
        self.subtitle = tr("A signed tag says: this name means exactly this image.")
        self._request = PathLine(
            tr("Request"),
            Takes.FILE,
            tr("The file that the courier fetched. Drop it here, or choose it."),
            flow.text("file") if flow.values["source"] == REQUEST else "",
        )
        self._request.offer([path for path in files_on_drives() if path.suffix == ".json"])
        self._image = PathLine(
            tr("Image"),
            Takes.EITHER,
            tr("An OCI layout, as a folder or a tar file. Its digest is computed here."),
            flow.text("file") if flow.values["source"] == IMAGE else "",
        )
        self._lines = {name: QLineEdit(flow.text(name)) for name in ("gun", "tag")}
        self._facts = {name: QLineEdit(flow.text(name)) for name in ("digest", "size")}
        self._radios = {
            REQUEST: Radio(tr("What the courier saw in the registry")),
            IMAGE: Radio(tr("An image that was copied here")),
            DIGEST: Radio(tr("A digest that I know")),
        }
        self._card = self._build()
        self._connect()
        self._show()

    def _build(self) -> Card:
        card = Card()
        card.body.setSpacing(look.px(10))
        for radio in self._radios.values():
            card.add(radio)
        self._one = QWidget()
        inside = QVBoxLayout(self._one)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(12))
        completer = QCompleter(self._flow.guns, self._one)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._lines["gun"].setCompleter(completer)
        inside.addWidget(Field(tr("Repository"), self._lines["gun"]))
        inside.addWidget(Field(tr("Tag"), self._lines["tag"]))
        self._known = QWidget()
        facts = QVBoxLayout(self._known)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(look.px(12))
        self._facts["digest"].setPlaceholderText("sha256:…")
        hint = tr("Of the image's manifest, as the registry shows it.")
        facts.addWidget(Field(tr("Digest"), self._facts["digest"], hint))
        facts.addWidget(Field(tr("Size of the manifest in bytes"), self._facts["size"]))
        inside.addWidget(self._known)
        card.body.addSpacing(look.px(6))
        for each in (self._request, self._image, self._one):
            card.add(each)
        card.setFocusProxy(self._request)
        return card

    def _connect(self) -> None:
        self._radios[str(self._flow.values["source"])].setChecked(True)
        for radio in self._radios.values():
            radio.toggled.connect(self._write)
        for line in (*self._lines.values(), *self._facts.values()):
            line.textChanged.connect(self._write)
        self._request.changed.connect(self._write)
        self._image.changed.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _show(self) -> None:
        source = self._flow.values["source"]
        self._request.setVisible(source == REQUEST)
        self._image.setVisible(source == IMAGE)
        self._one.setVisible(source != REQUEST)
        self._known.setVisible(source == DIGEST)

    def _write(self) -> None:
        values = self._flow.values
        values["source"] = next(name for name, radio in self._radios.items() if radio.isChecked())
        paths = {REQUEST: self._request.path, IMAGE: self._image.path, DIGEST: ""}
        values["file"] = paths[str(values["source"])]
        for name, line in (*self._lines.items(), *self._facts.items()):
            values[name] = line.text().strip()
        values["picked"] = None
        self._show()
        self.changed.emit()


class TagsForm(QObject):
    """Which of the tags are signed: before and after, the chosen ones ticked."""

    changed = Signal()

    def __init__(self, flow: SignTags) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Which tags are signed?")
        self.subtitle = tr("A tag that is signed for this content already is not listed.")
        self._table: PickTable[TagRow] = PickTable(
            tr("Tags"),
            [
                Column("", lambda _row: Tick(), lambda row: row[1].tag),
                Column(
                    tr("Repository"),
                    lambda row: Name.of(row[0]),
                    lambda row: row[0],
                    stretches=True,
                ),
                Column(tr("Tag"), lambda row: Words(row[1].tag, "text"), lambda row: row[1].tag),
                Column(tr("Change"), _pill, lambda row: row[1].replaces),
                Column(
                    tr("Before"),
                    lambda row: Hex(say(short_digest(row[1].before))),
                    lambda row: short_digest(row[1].before),
                ),
                Column(
                    tr("After"),
                    lambda row: Hex(say(short_digest(row[1].after))),
                    lambda row: short_digest(row[1].after),
                ),
            ],
            key=lambda row: f"{row[0]}:{row[1].tag}",
        )
        self._whole = Card(tr("In full"))
        self._facts = Facts([])
        self._whole.add(self._facts)
        self._widget = QWidget()
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addWidget(self._table)
        column.addWidget(self._whole)
        self._widget.setFocusProxy(self._table)
        self._table.picked.connect(self._write)
        self._table.looked_at.connect(self._show_whole)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._widget

    def arrive(self) -> None:
        """Show the tags that were found."""
        picked = self._flow.picked()
        rows = self._flow.rows()
        self._table.show_rows(rows, [row for row in rows if (row[0], row[1].tag) in picked])
        if rows:
            self._show_whole(rows[0])
        if self._flow.called:
            self.subtitle = tr("The layout calls this image {name}.", name=self._flow.called)

    def _write(self, rows: list[TagRow]) -> None:
        self._flow.values["picked"] = [[str(gun), change.tag] for gun, change in rows]
        self.changed.emit()

    def _show_whole(self, row: TagRow) -> None:
        _, change = row
        self._whole.body.removeWidget(self._facts)
        self._facts.deleteLater()
        before, after = _whole(change.before), _whole(change.after)
        self._facts = Facts([(tr("Tag"), change.tag), (tr("Before"), before), (tr("After"), after)])
        self._whole.add(self._facts)


def _pill(row: TagRow) -> PillCell:
    line = change_line(row[1])
    return PillCell(_PILLS[line.tone], line.icon, say(line.text))


def _whole(target: Target | None) -> str:
    if target is None:
        return tr("none")
    digest = target.digest
    if digest is None:
        return tr("another hash than SHA-256")
    size = number(target.size)
    return tr("{digits}, {size} bytes", digits=in_fours(digest.raw.hex()), size=size)
