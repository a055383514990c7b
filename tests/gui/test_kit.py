"""The kit's widgets: seen whole, reached by keyboard, read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from keymgr.gui import kit, look
from keymgr.gui.kit import Holding
from keymgr.gui.look import State
from tests.gui.looking import cut_words, nameless

LONG = "Vertrauensanker aller Repositorys dieser Organisation gemeinsam erneuern"


@pytest.fixture(params=[1.0, 1.5, 2.0], ids=["100 %", "150 %", "200 %"])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """The look at a text size; 100 % again afterwards."""
    look.dress(qapp, look.Choice.LIGHT, request.param)
    yield request.param
    look.dress(qapp, look.Choice.LIGHT)


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    """The look at 100 %."""
    look.dress(qapp, look.Choice.LIGHT)


def come_forward(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def small_parts() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for each in (
        kit.primary(LONG, "signature"),
        kit.danger("Remove repository…"),
        kit.icon_button("ellipsis", "More"),
        kit.Pill(State.WARN, "calendar-clock", LONG),
        kit.KeyChip("officer north", Holding.SIGNED, "has signed"),
        kit.Banner(State.BAD, LONG, LONG, kit.plain("Sign off…")),
        kit.Notice(State.WARN, "Nobody can reset these", LONG),
        kit.Field("Name of the key", hint=LONG),
        kit.PassphraseField("Root passphrase", "Opens root key a07c 55d2 for this job only."),
        kit.Check("Also retire the old key"),
        kit.Radio("In this vault"),
        kit.Select("Officer", ["officer north"]),
        kit.Number("Threshold of signatures", 1, 5),
        kit.Segmented("View", ["Words", "Fields", "Raw"]),
        kit.Tabs("Details", ["Trust", "Tags", "Keys"]),
        kit.FilterChips("Show", ["All", "Needs you"]),
        kit.FilterField("Filter"),
        kit.Facts([("Threshold", "2 of 3"), ("Server", LONG)]),
    ):
        column.addWidget(each)
    return made


def job() -> QWidget:
    page = kit.Page(LONG, LONG)
    card = kit.Card("Before and after")
    card.head(kit.Segmented("View", ["Words", "Raw"]))
    rows = kit.Comparison("Before", "After")
    rows.changed("Root keys", kit.ChipRow([("east", Holding.REMOVED, "leaves")]), "none")
    rows.same("Threshold", "2 of 3", "unchanged")
    card.add(rows)
    page.add(card)
    page.add(kit.DigestView("Plan digest", "9f31c7d022e86b4a" * 4))
    page.add(kit.EmptyState("tag", "No tags yet", LONG, kit.plain("Sign tags…")))
    progress = kit.ProgressCard("Signing", kit.plain("Cancel"), LONG)
    progress.advance(120, 214, "120 of 214, about 2 seconds left")
    page.add(progress)
    footer = page.footer()
    footer.left(kit.plain("Back", "arrow-left"))
    footer.reason("To continue, type the other 3 words")
    footer.act(kit.primary("Sign 214 root files", "signature"))
    return page


@pytest.mark.parametrize("make", [small_parts, job])
def test_no_words_are_cut_at_any_size(
    qtbot: QtBot, scale: float, make: Callable[[], QWidget]
) -> None:
    made = make()
    qtbot.addWidget(made)
    made.resize(round(700 * scale), round(1400 * scale))
    made.show()
    QApplication.processEvents()
    assert cut_words(made) == []


def test_sizes_are_the_designs_and_grow_with_the_text(qtbot: QtBot, scale: float) -> None:
    made = small_parts()
    qtbot.addWidget(made)
    made.show()
    button, pill = made.findChildren(kit.Button)[0], made.findChildren(kit.Pill)[0]
    line = made.findChildren(QLineEdit)[0]
    assert button.height() == round(36 * scale)
    assert pill.height() == round(24 * scale)
    assert abs(line.height() - 40 * scale) <= 2
    number = made.findChildren(kit.Number)[0]
    assert number.lineEdit().width() > 100, "the number is seen"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("make", [small_parts, job])
def test_whatever_takes_the_keyboard_has_a_name(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    made = make()
    qtbot.addWidget(made)
    made.show()
    assert nameless(made) == []


@pytest.mark.usefixtures("dressed")
def test_tab_goes_through_every_control_in_the_order_of_the_page(qtbot: QtBot) -> None:
    made = small_parts()
    qtbot.addWidget(made)
    come_forward(qtbot, made)
    first = made.findChildren(kit.Button)[0]
    first.setFocus()
    visited: list[str] = []
    while (now := QApplication.focusWidget()) is not None and now.accessibleName() not in visited:
        visited.append(now.accessibleName())
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert visited == [
        LONG,
        "Remove repository…",
        "More",
        "Sign off…",
        "Name of the key",
        "Root passphrase",
        "Show while held",
        "Also retire the old key",
        "In this vault",
        "Officer",
        "Threshold of signatures",
        "Words",
        "Trust",
        "All",
        "Filter",
    ]


@pytest.mark.usefixtures("dressed")
def test_arrows_choose_among_segments(qtbot: QtBot) -> None:
    view = kit.Segmented("View", ["Words", "Fields", "Raw"])
    qtbot.addWidget(view)
    come_forward(qtbot, view)
    view.options[0].setFocus()
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.keyClick(view.options[0], Qt.Key.Key_Right)
    assert chosen.args == [1]
    assert view.place == 1


@pytest.mark.usefixtures("dressed")
def test_words_from_outside_are_never_markup(qtbot: QtBot) -> None:
    hostile = "<b>team</b>/<img src='file:///etc/passwd'>"
    page = kit.Page(hostile, hostile)
    qtbot.addWidget(page)
    title = page.findChildren(kit.Text)[0]
    assert title.accessibleName() == hostile
    assert "<img" not in title.text()


@pytest.mark.usefixtures("dressed")
def test_a_button_that_is_off_says_why(qtbot: QtBot) -> None:
    act = kit.primary("Continue")
    qtbot.addWidget(act)
    act.off("To continue, type the other 3 words")
    assert not act.isEnabled()
    assert act.toolTip() == act.accessibleDescription() == "To continue, type the other 3 words"
    act.on()
    assert act.isEnabled()
    assert act.toolTip() == ""


@pytest.mark.usefixtures("dressed")
def test_destruction_needs_the_name_typed_and_never_has_the_first_focus(qtbot: QtBot) -> None:
    remove = kit.danger("Remove")
    asked = kit.Question(None, "Remove team/app?", "Its keys go too.", remove, typed="team/app")
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(asked)
    asked.open()
    (line,) = asked.findChildren(QLineEdit)
    assert asked.focusWidget() is line
    assert not remove.isEnabled()
    QTest.keyClicks(line, "team/ap")
    assert not remove.isEnabled()
    QTest.keyClicks(line, "p")
    with qtbot.waitSignal(asked.accepted):
        QTest.mouseClick(remove, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("dressed")
def test_everything_is_drawn_anew_in_another_theme(qtbot: QtBot) -> None:
    made = small_parts()
    qtbot.addWidget(made)
    made.show()
    light = made.grab().toImage()
    look.theme.choose(look.Choice.DARK)
    dark = made.grab().toImage()
    look.theme.choose(look.Choice.LIGHT)
    assert made.grab().toImage() == light
    assert dark != light


@pytest.mark.usefixtures("dressed")
def test_the_rail_says_which_step_it_is(qtbot: QtBot) -> None:
    rail = kit.StepRail(["Choose", "Review plan", "Sign"], above="Job", title="Rotate")
    qtbot.addWidget(rail)
    rail.go_to(1)
    spoken = [each.accessibleName() for each in rail.findChildren(QWidget)]
    assert "Step 1 of 3: Choose, done" in spoken
    assert "Step 2 of 3: Review plan, current step" in spoken
    assert "Step 3 of 3: Sign" in spoken
