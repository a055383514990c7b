"""A job's own table, and a digest to be compared, each in its card."""

from __future__ import annotations

from collections.abc import Callable

from keymgr.gui import look
from keymgr.gui.kit import Card, Column, DigestView, Hex, Name, PillCell, Table, Text, Words
from keymgr.gui.kit.table_cells import Cell
from keymgr.gui.look import State
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Noted, Tone
from keymgr.gui.work.language import say

_ROW = 40
_HEAD = 40
_MOST_ROWS = 8

Cells = tuple[str | Line, ...]

_STATES = {
    Tone.WELL: State.OK,
    Tone.MIND: State.WARN,
    Tone.WRONG: State.BAD,
    Tone.PLAIN: State.INFO,
}


def grid_card(grid: Grid) -> Card:
    """Return the table in a card, as high as its rows, up to a few."""
    card = Card(say(grid.title))
    table: Table[Cells] = Table(
        say(grid.title),
        [
            _column(place, column, stretches=place == _stretching(grid))
            for place, column in enumerate(grid.columns)
        ],
    )
    table.show_rows(list(grid.rows))
    table.setFixedHeight(look.px(_HEAD + _ROW * min(len(grid.rows), _MOST_ROWS)) + 2)
    card.add(table)
    return card


def noted_card(noted: Noted) -> Card:
    """Return the digest in a card, with what it is compared with."""
    card = Card(say(noted.title))
    card.add(DigestView(say(noted.title), noted.digits, noted.words))
    card.add(Text.paragraph(say(noted.hint), "caption", "text2"))
    return card


def _stretching(grid: Grid) -> int:
    """Return the column that takes the room left: the repository's, else the last."""
    kinds = [column.kind for column in grid.columns]
    return kinds.index("gun") if "gun" in kinds else len(kinds) - 1


def _column(place: int, column: GridColumn, *, stretches: bool) -> Column[Cells]:
    show: dict[str, Callable[[str], Cell]] = {"words": Words, "gun": Name.of, "hex": Hex}
    of = show[column.kind]

    def cell(row: Cells) -> Cell:
        value = row[place]
        if isinstance(value, Line):
            return PillCell(_STATES[value.tone], value.icon, say(value.text))
        return of(say(value))

    def key(row: Cells) -> str:
        value = row[place]
        return value.text if isinstance(value, Line) else value

    return Column(say(column.title), cell, key, stretches=stretches)
