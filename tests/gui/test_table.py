"""The table: ordered, filtered and chosen by mouse and keys, and smooth with 100,000 rows."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from keymgr.gui import kit, look
from keymgr.gui.kit.table_cells import fitted
from keymgr.gui.look import State

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Repository:
    gun: str
    urgency: int
    expires: str


MAILER = Repository("registry.example.org/legacy/mailer", 0, "21 Nov 2026")
APP = Repository("registry.example.org/team/app", 1, "3 Jan 2027")
BASE = Repository("registry.example.org/platform/base", 2, "14 Mar 2034")


def pill(row: Repository) -> kit.PillCell:
    if row.urgency:
        return kit.PillCell(State.OK, "circle-check", "Valid")
    return kit.PillCell(State.BAD, "circle-alert", "Expired 2 days ago")


COLUMNS: list[kit.Column[Repository]] = [
    kit.Column("Repository", lambda row: kit.Name.of(row.gun), lambda row: row.gun, stretches=True),
    kit.Column("State", pill, lambda row: row.urgency),
    kit.Column("Expires", lambda row: kit.Dated(row.expires), lambda row: row.urgency),
]


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> kit.Table[Repository]:
    look.dress(qapp, look.Choice.LIGHT)
    made = kit.Table("Repositories", COLUMNS)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show_rows([BASE, MAILER, APP])
    made.show()
    return made


def order(table: kit.Table[Repository]) -> list[Repository]:
    return [table.row_at(place) for place in range(table.count)]


def test_rows_come_as_given_and_a_title_orders_them(table: kit.Table[Repository]) -> None:
    assert order(table) == [BASE, MAILER, APP]
    header = table.horizontalHeader()
    spot = header.rect().center()
    spot.setX(header.sectionViewportPosition(1) + 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert order(table) == [MAILER, APP, BASE]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert order(table) == [BASE, APP, MAILER]


def test_a_chosen_row_stays_chosen_when_the_order_changes(table: kit.Table[Repository]) -> None:
    table.choose(lambda row: row is APP)
    table.order_by(0, DESCENDING)
    assert table.selected == [APP]
    table.order_by(1, ASCENDING)
    assert table.selected == [APP]


def test_a_filter_leaves_the_order(table: kit.Table[Repository]) -> None:
    table.order_by(1)
    table.keep(lambda row: "platform" in row.gun or "legacy" in row.gun)
    assert order(table) == [MAILER, BASE]
    table.keep(None)
    assert order(table) == [MAILER, APP, BASE]


def test_keys_move_choose_and_open(qtbot: QtBot, table: kit.Table[Repository]) -> None:
    table.setFocus()
    table.choose(lambda row: row is BASE)
    with qtbot.waitSignal(table.chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == [[MAILER]]
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected == [MAILER, APP]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [APP]


def test_every_cell_is_spoken(table: kit.Table[Repository]) -> None:
    model = table.model()
    spoken = [
        model.data(model.index(1, column), Qt.ItemDataRole.AccessibleTextRole)
        for column in range(model.columnCount())
    ]
    assert spoken == [MAILER.gun, "Expired 2 days ago", "21 Nov 2026"]


def test_the_name_takes_the_room_that_is_left(table: kit.Table[Repository]) -> None:
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    table.resize(1000, 400)
    assert header.length() == table.viewport().width()


@pytest.mark.usefixtures("table")
def test_short_of_room_the_prefix_goes_first_and_then_the_middle() -> None:
    plain, strong = QFontMetrics(look.font("name")), QFontMetrics(look.font("name-medium"))
    name = kit.Name.of("registry.example.org/team/a-rather-long-name")
    whole = plain.horizontalAdvance(name.prefix) + strong.horizontalAdvance(name.path)
    assert fitted(name, whole, plain, strong) == (name.prefix, name.path)
    prefix, path = fitted(name, whole - 40, plain, strong)
    assert prefix.startswith("regis")
    assert prefix.endswith("…/")
    assert path == name.path
    prefix, path = fitted(name, strong.horizontalAdvance(name.path) - 30, plain, strong)
    assert prefix == "…/"
    assert path.startswith("team/")
    assert "…" in path
    assert path.endswith("name")


def paint_and_scroll(table: kit.Table[Repository]) -> float:
    """Return the seconds that a frame takes while scrolling from top to bottom."""
    bar = table.verticalScrollBar()
    frames = 20
    started = perf_counter()
    for frame in range(frames):
        bar.setValue(bar.maximum() * frame // frames)
        table.grab()
    return (perf_counter() - started) / frames


@pytest.mark.usefixtures("qtbot")
def test_a_hundred_thousand_rows_scroll_as_smoothly_as_a_hundred(
    table: kit.Table[Repository],
) -> None:
    rows = [
        Repository(f"registry.example.org/team-{n % 97}/app-{n}", n % 5, "14 Mar 2034")
        for n in range(100_000)
    ]
    table.order_by(1)
    table.show_rows(rows[:100])
    few = paint_and_scroll(table)
    table.show_rows(rows)
    assert paint_and_scroll(table) < 3 * few
