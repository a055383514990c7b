"""Help: the manual in the window."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from keymgr.gui.pages.help import HelpPage
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work import language
from keymgr.gui.work.session import Session
from keymgr.ops.manual import topics


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> HelpPage:
    """The page, with nothing chosen."""
    made = HelpPage(session, cast("Navigator", None))
    qtbot.addWidget(made)
    made.resize(1072, 712)
    made.show()
    return made


def listed(page: HelpPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_opens_at_the_beginning_with_every_page_under_its_section(page: HelpPage) -> None:
    assert page.text.toPlainText().startswith("What keymgr does")
    assert {topic.title for topic in topics()} <= set(listed(page))
    assert "Never lose a key" in listed(page)


def test_f1_of_a_page_opens_its_page_of_the_manual(page: HelpPage) -> None:
    page.show_subject("backups")

    assert page.text.toPlainText().startswith("Backup and restore")


def test_a_search_lists_the_best_page_first_and_enter_opens_it(page: HelpPage) -> None:
    QTest.keyClicks(page.filter, "forgotten passphrase")
    QTest.keyClick(page.filter, Qt.Key.Key_Return)

    assert listed(page)[0] == "Lost, forgotten, stolen"
    assert page.shown == "lost"


def test_a_search_without_an_answer_says_so(page: HelpPage) -> None:
    QTest.keyClicks(page.filter, "xyzzy")

    assert not page.list.isVisible()


def test_the_arrow_keys_walk_through_the_pages(page: HelpPage) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)

    assert page.shown == "first-ceremony"


def test_links_lead_on_and_back_leads_back(page: HelpPage) -> None:
    page.text.anchorClicked.emit(QUrl("repositories.md#remove"))
    assert page.shown == "repositories"

    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.shown == "start"
    assert not page.back.isVisible()


def test_a_link_out_of_the_manual_opens_nothing(page: HelpPage) -> None:
    for link in ("https://example.org/", "file:///etc/passwd", "../../README.md"):
        page.text.anchorClicked.emit(QUrl(link))

    assert page.shown == "start"


def test_it_speaks_the_language_of_the_window(qtbot: QtBot, session: Session) -> None:
    language.choose("de")
    try:
        page = HelpPage(session, cast("Navigator", None))
        qtbot.addWidget(page)

        assert page.text.toPlainText().startswith("Was keymgr tut")
        assert page.filter.placeholderText() == "Im Handbuch suchen"
    finally:
        language.choose("en")
