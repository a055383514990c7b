"""The card on which one passphrase is chosen: one's own, or words that are made."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keymgr.crypto.secret import PassphraseTextError, Secret
from keymgr.gui import look
from keymgr.gui.flows.first_run import Choosing, bits_of, guessing_time, judged, make_words
from keymgr.gui.kit import (
    Card,
    IconLabel,
    IconTile,
    PassphraseField,
    StrengthMeter,
    Text,
    WordGrid,
    quiet,
    soft,
)
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.gui.work.worker import Ticket
from keymgr.ops.passphrases import Strength

_PAUSE_MS = 200
"""A passphrase is judged when the typing pauses."""
_BEST = 4


class ChoosingCard(Card):
    """The card. ``changed`` tells that what is chosen may be whole now, or not any more."""

    changed = Signal()
    entered = Signal()

    def __init__(  # noqa: PLR0913, PLR0917  (one card's facts)
        self, session: Session, choosing: Choosing, words: int, icon: str, title: str, about: str
    ) -> None:
        super().__init__()
        self._session, self._choosing, self._count = session, choosing, words
        self._ticket: Ticket | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self.setAccessibleName(title)
        self._make = soft(tr("Make words"), "dices")
        self._make.clicked.connect(self.make_words)
        self._own = quiet(tr("My own instead"))
        self._own.clicked.connect(self._take_own)
        self._head_row(icon, title, about)
        self._build_own()
        self._build_words()
        self._show_mode()

    # What was typed

    def typed(self) -> Secret:
        """Return what stands in the first field of the present way; empty where it is no text."""
        return _read(self._paper if self._choosing.words else self._first)

    def again(self) -> Secret:
        """Return what stands in the second field."""
        return _read(self._second)

    def obstacle(self) -> str:
        """Say what is missing."""
        return say(self._choosing.obstacle(self.typed(), self.again()))

    def forget(self) -> None:
        """Empty every field, and take the words away."""
        for each in (self._first, self._second, self._paper):
            each.forget()
        self._choosing.words = ()
        self._grid.forget()
        self._show_mode()

    # Building

    def _head_row(self, icon: str, title: str, about: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Text.paragraph(title, "heading", "text"))
        words.addWidget(Text.paragraph(about, "detail", "text2"))
        row.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._own)
        row.addWidget(self._make)
        self.add_layout(row)

    def _build_own(self) -> None:
        self._first = PassphraseField(tr("Passphrase"))
        self._second = PassphraseField(tr("The same once more"))
        self._meter = StrengthMeter()
        self._time = Text.paragraph("", "caption", "text2")
        self._own_part = QWidget()
        grid = QGridLayout(self._own_part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(10))
        top = Qt.AlignmentFlag.AlignTop
        for place, each in enumerate((self._first, self._second, self._meter, self._time)):
            grid.addWidget(each, place // 2, place % 2, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self._first.typed.connect(self._on_own)
        self._second.typed.connect(self._on_again)
        self._second.entered.connect(self.entered)
        self.add(self._own_part)

    def _build_words(self) -> None:
        self._grid = WordGrid([])
        self._paper = PassphraseField(tr("Type it from the paper"))
        self._words_meter = StrengthMeter()
        self._match = IconLabel("info", "", "detail", "info")
        self._words_part = QWidget()
        column = QVBoxLayout(self._words_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self._grid)
        column.addWidget(
            IconLabel(
                "pen-line",
                tr("Write these on paper in this order and seal it."
                   " They are shown on this page only."),
            )
        )  # fmt: skip
        column.addWidget(self._paper)
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(self._words_meter, 1)
        row.addWidget(self._match, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._paper.typed.connect(self._on_paper)
        self._paper.entered.connect(self.entered)
        self.add(self._words_part)

    # Own words

    def _take_own(self) -> None:
        self._choosing.words = ()
        self._grid.forget()
        self._paper.forget()
        self._show_mode()
        self._first.setFocus()

    def _on_own(self) -> None:
        self._choosing.strength = None
        self._pause.start()
        self._on_again()

    def _on_again(self) -> None:
        self._second.go_on()
        if not self._second.is_empty and self.typed() == self.again():
            self._second.agrees(tr("Both are the same."))
        self.changed.emit()

    def _judge(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        secret = self.typed()
        self._ticket = self._session.think(lambda: judged(secret), self._show_strength)

    def _show_strength(self, strength: Strength | None) -> None:
        self._choosing.strength = strength
        if strength is None:
            self._meter.clear()
            self._time.say("")
        else:
            facts = tr(
                "{characters} characters, about {bits} bits",
                characters=strength.characters,
                bits=strength.bits,
            )
            self._meter.show_strength(strength.score, strength_words(strength.score), facts)
            self._time.say(say(guessing_time(strength.bits)))
        self.changed.emit()

    # Words by chance

    def make_words(self) -> None:
        """Make words and show them."""
        count = self._count
        self._session.think(lambda: make_words(count), self._show_words)

    def _show_words(self, words: tuple[str, ...]) -> None:
        self._choosing.words = words
        for each in (self._first, self._second, self._paper):
            each.forget()
        self._grid.show_words(words)
        facts = tr("{count} words, about {bits} bits", count=len(words), bits=bits_of(words))
        self._words_meter.show_strength(_BEST, strength_words(_BEST), facts)
        self._show_mode()
        self._on_paper()
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._paper.setFocus()

    def _on_paper(self) -> None:
        words = self._choosing.words
        typed = self.typed()
        matching = self._choosing.matching(typed)
        if words and self._choosing.is_chosen(typed, typed):
            self._match.say("circle-check", tr("All {count} words match", count=len(words)), "ok")
        else:
            self._match.say(
                "info",
                tr(
                    "{matching} of {count} words match so far",
                    matching=matching,
                    count=len(words),
                ),
                "info",
            )
        self.changed.emit()

    def _show_mode(self) -> None:
        by_chance = bool(self._choosing.words)
        self._own_part.setVisible(not by_chance)
        self._words_part.setVisible(by_chance)
        self._own.setVisible(by_chance)
        self._make.say(tr("Other words") if by_chance else tr("Make words"))
        self.changed.emit()


def strength_words(score: int) -> str:
    """Return a score of ``ops.passphrases.judge`` in words."""
    return (tr("Very weak"), tr("Weak"), tr("Fair"), tr("Strong"), tr("Very strong"))[score]


def _read(field: PassphraseField) -> Secret:
    try:
        return field.secret()
    except PassphraseTextError:
        return Secret(b"")
