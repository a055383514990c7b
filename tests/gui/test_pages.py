"""The pages of the sidebar, with real data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from keymgr.gui.kit import ActionRow, Banner, Button, EmptyState, Text
from keymgr.gui.pages.audit import AuditPage
from keymgr.gui.pages.keys import KeysPage
from keymgr.gui.pages.list_pane import ListPane
from keymgr.gui.pages.overview import OverviewPage
from keymgr.gui.pages.repositories import RepositoriesPage
from keymgr.gui.pages.signers import SignersPage
from keymgr.ops.exports import export_bundle
from keymgr.ops.key_ring import list_keys
from tests.gui.pages import Hall, hall, organisation
from tests.ops.organisation import APP, BILLING, DATA, EDGE, MAILER

__all__ = ["hall", "organisation"]  # fixtures


def words(widget: QWidget) -> list[str]:
    """Return what the visible labels of ``widget`` say."""
    return [each.accessibleName() for each in widget.findChildren(Text) if each.isVisible()]


def press(widget: QWidget, name: str) -> None:
    """Press the visible button that says ``name``."""
    found = [
        each
        for each in widget.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName() == name
    ]
    assert found, [each.accessibleName() for each in widget.findChildren(QPushButton)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def listed(pane: ListPane[Any]) -> list[str]:
    """Return the first column of what a table shows."""
    model = pane.table.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def test_the_most_urgent_repository_stands_first_and_is_shown(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    shown = listed(page.pane)
    assert shown[:8] == [MAILER, APP, BILLING, *sorted(DATA), *sorted(EDGE)]
    assert page.details.name.accessibleName() == MAILER
    assert page.pane.foot.accessibleName() == f"1 of {len(shown)} selected, most urgent first"
    states = [str(page.pane.table.model().index(place, 1).data()) for place in (0, 1, 3, 5, 8)]
    assert states == [
        "Expired 2 days ago", "Sign-off 1 of 2", "Renew in 40 days", "To publish", "Valid",
    ]  # fmt: skip


def test_a_keystroke_narrows_the_list_and_keeps_what_is_chosen(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    page.show_subject(APP)
    QTest.keyClicks(page.pane.filter, "Team/")
    assert set(listed(page.pane)) == {gun for gun in listed(page.pane) if "/team/" in gun}
    assert [row.gun for row in page.pane.table.selected] == [APP]
    QTest.keyClicks(page.pane.filter, "xyz")
    assert listed(page.pane) == []
    assert any(each.isVisible() for each in page.findChildren(EmptyState))
    page.show_subject(BILLING)
    assert page.pane.filter.text() == "", "what is looked for is shown whatever the filter says"
    assert [row.gun for row in page.pane.table.selected] == [BILLING]


def test_chips_show_what_needs_somebody_and_what_is_to_publish(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    chips = page.pane.chips
    assert chips is not None
    names = [each.accessibleName() for each in chips.options]
    assert names == [f"All {len(page.pane.rows)}", "Needs you 5", "To publish 3"]
    chips.choose(1)
    assert listed(page.pane) == [MAILER, APP, BILLING, *sorted(DATA)]
    chips.choose(2)
    assert listed(page.pane) == sorted(EDGE)


def test_details_say_what_is_next_and_begin_it(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    page.show_subject(APP)
    hall.settle()
    banner = page.details.findChild(Banner)
    assert banner is not None
    assert banner.accessibleName() == (
        "Root v3 needs 1 more signature. Key south or east can give it."
    )
    press(banner, "Sign off…")
    press(page.details, "Sign tags…")
    press(page.details, "Export…")
    chosen = {"guns": [str(APP)]}
    assert hall.noted.flows == [("sign-off", chosen), ("sign-tags", chosen), ("export", chosen)]


def test_a_job_that_is_off_says_why_and_what_would_turn_it_on(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    page.show_subject(EDGE[0])
    hall.settle()
    buttons = page.details.findChildren(QPushButton)
    menu = next(each for each in buttons if each.accessibleName() == "More").menu()
    entries = {action.text(): action for action in menu.actions()}
    assert entries["Witness…"].toolTip() == "It has no signer yet. Add one first."
    assert not entries["Witness…"].isEnabled()
    assert entries["Renew…"].isEnabled()
    assert page.chosen == [str(EDGE[0])]


def test_details_show_tags_keys_and_history(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    page.show_subject(APP)
    hall.settle()
    details = page.details
    details.tabs.choose(1)
    tags = details.tags.table.model()
    assert [tags.index(place, 0).data() for place in (0, 8, 9)] == ["1.1", "1.9", "1.10"]
    details.tabs.choose(2)
    assert {"root", "targets/releases"} <= set(words(details.keys))
    assert "held elsewhere" in words(details.keys)
    details.tabs.choose(3)
    hall.settle()
    assert words(details.history)[0] == "Renew"
    press(details.history, "Whole log")
    assert hall.noted.pages == [("audit", APP)]


def test_what_is_begun_is_done_to_all_that_are_chosen(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage)
    page.pane.filter.setText("/edge/")
    page.pane.table.selectAll()
    assert page.details.name.accessibleName() == "3 repositories"
    press(page.details, "Export…")
    assert hall.noted.flows == [("export", {"guns": sorted(map(str, EDGE))})]


def test_in_a_small_window_details_take_the_page_until_escape(hall: Hall) -> None:
    page = hall.shown(RepositoriesPage, width=760)
    assert not page.details.isVisible()
    QTest.keyClick(page.pane.table, Qt.Key.Key_Return)
    assert page.details.isVisible()
    assert not page.pane.isVisible()
    press(page.details, "All repositories")
    assert page.pane.isVisible()
    page.resize(1072, 712)
    hall.qtbot.waitUntil(page.details.isVisible)


def test_a_change_of_the_vault_is_seen_and_the_choice_stays(hall: Hall, tmp_path: Path) -> None:
    page = hall.shown(RepositoriesPage)
    hall.session.vault_changed.connect(page.refresh)
    page.show_subject(EDGE[0])
    hall.session.run(
        lambda station: export_bundle(station, EDGE[:1], tmp_path / "again.zip"),
        lambda _export: None,
        changes=True,
    )
    hall.settle()
    assert [row.gun for row in page.pane.table.selected] == [EDGE[0]]


def test_the_overview_names_what_needs_somebody_and_begins_it(hall: Hall) -> None:
    page = hall.shown(OverviewPage)
    assert page.accessibleName() == "4 things need you"
    rows = [each.accessibleName() for each in page.findChildren(ActionRow)]
    expired, unsaved, waiting, due, awaited = rows
    assert expired.startswith("legacy/mailer expired 2 days ago. Clients refuse to pull it.")
    assert unsaved.startswith("There is no backup of this vault. If this disk fails, the keys are")
    assert waiting.startswith("2 changes wait for another officer. team/app, team/billing: north")
    assert waiting.endswith("has signed. Key south or east can give it.")
    assert due.startswith("3 repositories must be renewed within 40 days. data/export, data/")
    assert due.endswith("team/app: the first date is 3 Jan 2041.")
    assert awaited == "3 repositories wait for their receipt. Bundle of 20 Nov 2040."
    for each in page.findChildren(ActionRow):
        button = each.findChild(Button)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    guns = [values.get("guns") for _, values in hall.noted.flows]
    assert [name for name, _ in hall.noted.flows] == [
        "renew", "backup", "sign-off", "renew", "import-receipt",
    ]  # fmt: skip
    assert guns[0] == [str(MAILER)]
    assert guns[1] is None
    assert guns[4] == sorted(map(str, EDGE))


def test_keys_are_shown_whole_with_what_needs_them(hall: Hall) -> None:
    page = hall.shown(KeysPage)
    shown = hall.session
    found: list[str] = []
    shown.run(lambda station: [key.key_id for key in list_keys(station)], found.extend)
    hall.settle()
    ids = [row.digits.replace(" ", "") for row in page.pane.rows]
    assert ids == found
    assert all(len(each) == 64 for each in ids)
    page.pane.filter.setText(found[0][:12])
    assert listed(page.pane) == ["north"]
    page.pane.filter.setText(str(APP))
    assert sorted(row.role for row in page.pane.rows if str(APP) in row.folded) == [
        "root", "root", "root", "tagging",
    ]  # fmt: skip


def test_signers_lead_to_their_repository(hall: Hall) -> None:
    page = hall.shown(SignersPage)
    assert listed(page.pane) == ["build", "review"]
    page.pane.choose(f"build {page.pane.rows[0].digits}")
    press(page, "Remove signer…")
    assert hall.noted.flows == [("remove-signer", {"signer": "build"})]
    QTest.keyClick(page.pane.table, Qt.Key.Key_Return)
    assert hall.noted.pages == [("repositories", APP)]


def test_the_log_is_filtered_read_whole_and_checked(hall: Hall) -> None:
    page = hall.shown(AuditPage)
    page.show_subject(BILLING)
    actions = [row.action for row in page.pane.rows if BILLING in row.folded]
    assert actions == ["renew", "sign-off collected", "root threshold", "repository created"]
    assert len(listed(page.pane)) == len(actions)
    press(page, "Check the vault")
    hall.settle()
    assert page.pane.state.accessibleName().endswith("entries and every record whole")
    assert page.check.isEnabled()


@pytest.mark.parametrize("page", [OverviewPage, RepositoriesPage, KeysPage, SignersPage, AuditPage])
def test_every_widget_that_takes_the_keyboard_has_a_name(hall: Hall, page: type[QWidget]) -> None:
    shown = hall.shown(page)
    stops = [
        each
        for each in shown.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
    ]
    assert stops
    assert [each for each in stops if not each.accessibleName()] == []
