"""The plan to be read: words, before and after, what clients notice, who signs, the digest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.confirming import Confirming
from keymgr.gui.flows.grid_view import grid_card, noted_card
from keymgr.gui.flows.passphrase_card import PassphraseCard
from keymgr.gui.flows.signatories import SignatoryRows
from keymgr.gui.kit import (
    Card,
    ChipRow,
    Column,
    Comparison,
    DigestView,
    Field,
    Holding,
    IconLabel,
    Name,
    Page,
    Pill,
    Segmented,
    Table,
    Text,
    Words,
)
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Chip, Fate, FileRow, Line, Readiness, Review, Value
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session

_HOLDING = {
    Fate.STAYS: Holding.HERE,
    Fate.COMES: Holding.ADDED,
    Fate.LEAVES: Holding.REMOVED,
}


class ReviewView(Page):
    """The page of a plan. ``ready_changed`` tells that the passphrase was typed or emptied."""

    ready_changed = Signal()
    given = Signal()

    def __init__(self, session: Session, review: Review, reason: str) -> None:
        lead = say(review.lead) or tr("Read the plan together. Nothing has been signed yet.")
        super().__init__(say(review.title), lead)
        self.review = review
        self.passphrase: PassphraseCard | None = None
        self.confirming: Confirming | None = None
        self._reason = QLineEdit(reason)
        beside = self._beside(session, review)
        left: QVBoxLayout = self.body
        if beside:
            left, right = self.columns(5, 3)
            for card in beside:
                right.addWidget(card)
            right.addStretch(1)
        left.addWidget(_lines(tr("The plan in words"), review.words))
        for grid in review.grids:
            left.addWidget(grid_card(grid))
        if review.files:
            left.addWidget(_before_and_after(review))
        if review.clients:
            left.addWidget(_lines(tr("What clients will notice"), review.clients))
        left.addStretch(1)
        if self.passphrase is not None:
            self.setFocusProxy(self.passphrase)

    def _beside(self, session: Session, review: Review) -> list[QWidget]:
        """Return what stands at the right, in the order in which it is done."""
        cards: list[QWidget] = []
        if review.noted is not None:
            cards.append(noted_card(review.noted))
        if review.files or review.signatories:
            cards.append(self._who_signs(review))
        if review.ticks or review.typed:
            self.confirming = Confirming(review.ticks, review.typed)
            self.confirming.changed.connect(self.ready_changed)
            cards.append(self.confirming)
        if review.secrets:
            self.passphrase = PassphraseCard(session, review.secrets[0])
            self.passphrase.typed.connect(self.ready_changed)
            self.passphrase.given.connect(self.given)
            cards.append(self.passphrase)
        if review.digest:
            cards.append(_digest(review.digest))
        if review.is_logged_with_reason:
            why = Card()
            why.add(Field(tr("Why, for the audit log"), self._reason))
            cards.append(why)
        return cards

    @property
    def obstacle(self) -> str:
        """What a person has still to do before the plan can be carried out."""
        if self.confirming is not None and self.confirming.obstacle:
            return self.confirming.obstacle
        if self.passphrase is not None and not self.passphrase.is_ready:
            return tr("To sign, type the passphrase")
        return ""

    @property
    def typed(self) -> str:
        """The name that was typed to confirm."""
        return self.confirming.typed if self.confirming is not None else ""

    @property
    def reason(self) -> str:
        """Why the job is done, for the log."""
        return self._reason.text().strip()

    @staticmethod
    def _who_signs(review: Review) -> Card:
        card = Card(tr("Who signs"))
        asked = sum(each.readiness is Readiness.ASKED for each in review.signatories)
        if asked:
            words = tr("1 passphrase") if asked == 1 else tr("{number} passphrases", number=asked)
            card.head(Pill(State.INFO, "signature", words))
        if review.signatories:
            card.add(SignatoryRows(review.signatories))
        else:
            text = tr("The repositories' own keys, which the open vault holds.")
            card.add(IconLabel("key-round", text))
        return card


def _lines(title: str, lines: Sequence[Line]) -> Card:
    card = Card(title)
    for line in lines:
        words_ink = line.tone.value if line.tone.value in {"warn", "bad"} else "text"
        icon_ink = "text2" if line.tone.value == "text" else line.tone.value
        card.add(IconLabel(line.icon, say(line.text), "detail", words_ink, icon_ink))
    return card


def _digest(digits: str) -> Card:
    card = Card(tr("Plan digest"))
    card.head(Text(tr("compare with the printed plan"), "caption", "text2"))
    card.add(DigestView(tr("Plan digest"), digits))
    return card


def _before_and_after(review: Review) -> Card:
    card = Card(tr("Before and after"))
    views = [_comparison(review), _fields(review.files), _raw(review.raw)]
    switch = Segmented(tr("How the plan is shown"), [tr("Words"), tr("Fields"), tr("Raw")])

    def show(place: int) -> None:
        for index, view in enumerate(views):
            view.setVisible(index == place)

    card.head(switch)
    for view in views:
        card.add(view)
    show(0)
    switch.chosen.connect(show)
    return card


def _comparison(review: Review) -> QWidget:
    shown = Comparison(tr("Before"), tr("After"))
    for row in review.rows:
        label = say(row.label)
        if row.after is None or row.after == row.before:
            shown.same(label, _flat(row.before), tr("unchanged"))
        else:
            shown.changed(label, _value(row.before), _value(row.after))
    return shown


def _flat(value: Value) -> str:
    if isinstance(value, str):
        return say(value)
    return ", ".join(chip.name for chip in value)


def _value(value: Value) -> str | QWidget:
    if isinstance(value, str):
        return say(value)
    return ChipRow([_chip(chip) for chip in value])


def _chip(chip: Chip) -> tuple[str, Holding, str]:
    spoken = {Fate.STAYS: tr("stays"), Fate.COMES: tr("comes"), Fate.LEAVES: tr("leaves")}
    return chip.name, _HOLDING[chip.fate], spoken[chip.fate]


def _fields(files: Sequence[FileRow]) -> QWidget:
    table: Table[FileRow] = Table(
        tr("Files that will be signed"),
        [
            Column(
                tr("Repository"), lambda row: Name.of(row.gun), lambda row: row.gun, stretches=True
            ),
            Column(tr("Role"), lambda row: Words(row.role), lambda row: row.role),
            Column(tr("Version"), lambda row: Words(say(row.versions)), lambda row: row.versions),
            Column(tr("Expires"), lambda row: Words(say(row.expires)), lambda row: row.expires),
            Column(tr("Signed by"), lambda row: Words(say(row.signers)), lambda row: row.signers),
        ],
    )
    table.show_rows(list(files))
    table.setMinimumHeight(look.px(280))
    return table


def _raw(text: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setFont(look.font("mono-small"))
    shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(tr("The plan as it is"))
    shown.setMinimumHeight(look.px(280))
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    column.addWidget(shown)
    return holder
