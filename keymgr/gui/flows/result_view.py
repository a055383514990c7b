"""What a job did, what waits, what failed and why, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from keymgr.gui import look
from keymgr.gui.flows.grid_view import grid_card, noted_card
from keymgr.gui.kit import (
    ActionRow,
    Card,
    Column,
    IconLabel,
    Name,
    Page,
    Pill,
    StateDisc,
    Table,
    Words,
)
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Item, Result, Tone
from keymgr.gui.work.language import say, tr

_ROW = 40
_HEAD = 40
_MOST_ROWS = 8
_DISCS = {
    Tone.WELL: (State.OK, "circle-check"),
    Tone.MIND: (State.WARN, "triangle-alert"),
    Tone.WRONG: (State.BAD, "octagon-alert"),
    Tone.PLAIN: (State.INFO, "info"),
}


class ResultView(Page):
    """The page of a result."""

    opened = Signal(str)
    """A repository that shall be shown."""

    def __init__(self, title: str, result: Result) -> None:
        super().__init__(title)
        self.result = result
        summary = Card()
        state, icon = _DISCS[result.tone]
        summary.add(ActionRow(StateDisc(state, icon), say(result.title), say(result.text)))
        self.add(summary)
        for what, items, pill in (
            (tr("Not done"), result.failed, (State.BAD, "octagon-alert")),
            (tr("Waiting for others to sign"), result.waiting, (State.INFO, "signature")),
            (tr("Done"), result.done, (State.OK, "circle-check")),
        ):
            if items:
                self.add(self._list(what, items, pill))
        for grid in result.grids:
            self.add(grid_card(grid))
        if result.noted is not None:
            self.add(noted_card(result.noted))
        if result.afterwards:
            card = Card(tr("What to do now"))
            for text in result.afterwards:
                card.add(IconLabel("arrow-right", say(text), "detail", "text"))
            self.add(card)
        self.body.addStretch(1)

    def _list(self, title: str, items: Sequence[Item], pill: tuple[State, str]) -> Card:
        card = Card(title)
        card.head(Pill(pill[0], pill[1], str(len(items))))
        table: Table[Item] = Table(
            title,
            [
                Column(tr("Repository"), lambda row: Name.of(row.gun), lambda row: row.gun),
                Column(
                    tr("What was done"),
                    lambda row: Words(say(row.text)),
                    lambda row: row.text,
                    stretches=True,
                ),
            ],
        )
        table.show_rows(list(items))
        table.opened.connect(lambda row: self.opened.emit(row.gun))
        table.setFixedHeight(look.px(_HEAD + _ROW * min(len(items), _MOST_ROWS)) + 2)
        card.add(table)
        return card
