"""Who signs: a row for each key, its part, and whether it can."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import StateDisc, Text, rule
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Readiness, Signatory
from keymgr.gui.work.language import say, tr
from keymgr.ops.ports import SecretFor

_DRESS = {
    Readiness.SIGNED: (State.OK, "check", "ok"),
    Readiness.READY: (State.OK, "check", "ok"),
    Readiness.ASKED: (State.INFO, "key-round", "info"),
    Readiness.NOT_NEEDED: (State.IDLE, "minus", "text2"),
    Readiness.ELSEWHERE: (State.IDLE, "user", "text2"),
}


def _words(readiness: Readiness) -> str:
    return {
        Readiness.SIGNED: tr("has signed"),
        Readiness.READY: tr("ready"),
        Readiness.ASKED: tr("asked next"),
        Readiness.NOT_NEEDED: tr("not needed"),
        Readiness.ELSEWHERE: tr("held elsewhere"),
    }[readiness]


class SignatoryRows(QWidget):
    """The rows. ``show_asked`` marks who is asked now; those asked before are ready."""

    def __init__(self, signatories: Sequence[Signatory]) -> None:
        super().__init__()
        self._rows: list[tuple[Signatory, StateDisc, Text]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(2), 0, 0)
        column.setSpacing(look.px(6))
        for signatory in signatories:
            column.addWidget(rule())
            column.addLayout(self._row(signatory))
        first = next((each.secret for each in signatories if each.secret), None)
        if first is not None:
            self.show_asked(first)

    def show_asked(self, what: SecretFor) -> None:
        """Show that ``what`` is asked now."""
        for signatory, _, text in self._rows:
            if signatory.secret is not None and _same(signatory.secret, what):
                text.say(tr("asked now"))

    def show_given(self, what: SecretFor) -> None:
        """Show that the passphrase for ``what`` was right."""
        for signatory, disc, text in self._rows:
            if signatory.secret is not None and _same(signatory.secret, what):
                disc.say(State.OK, "check")
                text.say(tr("ready"))
                text.paint_in("ok")

    def _row(self, signatory: Signatory) -> QHBoxLayout:
        state, icon, ink = _DRESS[signatory.readiness]
        disc = StateDisc(state, icon, 28)
        name = Text.paragraph(say(signatory.name), "detail-medium", "text")
        part = Text.paragraph(say(signatory.part), "caption", "text2")
        digits = Text(signatory.key, "mono-small", "text2")
        ready = Text(_words(signatory.readiness), "caption-medium", ink)
        for each in (digits, ready):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        left, right = QVBoxLayout(), QVBoxLayout()
        for each, column in ((name, left), (part, left), (digits, right), (ready, right)):
            column.setSpacing(look.px(1))
            column.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(disc)
        row.addLayout(left, 1)
        row.addLayout(right)
        self._rows.append((signatory, disc, ready))
        return row


def _same(one: SecretFor, other: SecretFor) -> bool:
    return (one.opens, one.name) == (other.opens, other.name)
