"""What was done to one repository, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Text, quiet, rule
from keymgr.gui.pages.scroller import Scroller
from keymgr.gui.presenters.audit import REASON, LogRow, log_row, moment
from keymgr.gui.presenters.log_words import opened
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.retelling import retell
from keymgr.gui.work.session import Session
from keymgr.ops.history import read_history
from keymgr.ops.station import Station
from keymgr.trust.names import Gun

_SHOWN = 50


class HistoryTab(QWidget):
    """Entries of the log about one repository; read when they are looked at."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._gun: Gun | None = None
        self._is_read = False
        self._scroll = Scroller(tr("History"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def show_gun(self, gun: Gun) -> None:
        """Turn to a repository; ``read`` shows its history."""
        self._gun, self._is_read = gun, False

    def read(self) -> None:
        """Read the history, unless that was done."""
        gun = self._gun
        if gun is None or self._is_read:
            return
        self._is_read = True

        def work(station: Station) -> list[LogRow]:
            return [log_row(entry) for entry in read_history(station, gun)]

        self._session.run(work, self._show)

    def _show(self, rows: list[LogRow]) -> None:
        column = self._scroll.renew()
        for place, row in enumerate(rows[:_SHOWN]):
            if place:
                column.addWidget(rule())
            column.addWidget(_entry(row))
        whole = quiet(tr("Whole log"), "scroll-text")
        whole.clicked.connect(lambda: self._navigator.show_page("audit", str(self._gun or "")))
        column.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeft)


def _entry(row: LogRow) -> QWidget:
    entry = QWidget()
    column = QVBoxLayout(entry)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(3))
    column.addWidget(Text(opened(say(row.action)), "detail-strong"))
    by = tr("{time}, by {actor}", time=say(moment(row.time)), actor=row.actor)
    column.addWidget(Text(by, "caption", "text2"))
    for sentence in row.sentences:
        column.addWidget(Text.paragraph(retell(sentence), "detail", "text2"))
    reason = dict(row.facts).get(REASON)
    if reason:
        column.addWidget(Text.paragraph(tr("Reason: {reason}", reason=reason), "detail", "text2"))
    return entry
