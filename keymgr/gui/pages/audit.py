"""The audit log: who did what and when, and whether the chain is whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.kit import Column, DigestView, Facts, Text, Words, plain
from keymgr.gui.pages.list_page import ListPage
from keymgr.gui.pages.list_pane import ListPane
from keymgr.gui.pages.scroller import Scroller
from keymgr.gui.presenters.audit import LogRow, log_rows, moment
from keymgr.gui.presenters.log_words import opened
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.retelling import retell
from keymgr.gui.work.session import Session
from keymgr.ops.digests import in_words
from keymgr.ops.station import Station

_DETAILS = 400


def _read(station: Station) -> list[LogRow]:
    return log_rows(station.vault.audit.all())


def _verify(station: Station) -> int:
    station.vault.verify()
    return len(station.vault.audit.all())


class AuditPage(ListPage[LogRow]):
    """The entries at the left, the chosen one whole at the right."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            ListPane(
                tr("Audit log"),
                [
                    Column(
                        tr("Time (UTC)"),
                        lambda row: Words(say(moment(row.time)).removesuffix(" UTC")),
                        lambda row: -row.number,
                    ),
                    Column(tr("Who"), lambda row: Words(row.actor), lambda row: row.actor),
                    Column(
                        tr("What"),
                        lambda row: Words(say(row.action), "text"),
                        lambda row: say(row.action),
                    ),
                    Column(
                        tr("Subject"),
                        lambda row: Words(row.subject),
                        lambda row: row.subject,
                        stretches=True,
                    ),
                ],
                key=lambda row: str(row.number),
                folded=lambda row: f"{row.folded} {say(row.action).casefold()}",
            ),
        )
        self.check = plain(tr("Check the vault"), "shield-check")
        self.check.clicked.connect(self._check)
        self.export = plain(tr("Export log…"))
        self.export.clicked.connect(lambda: navigator.start_flow("export-log"))
        self.compare = plain(tr("Compare a digest…"))
        self.compare.clicked.connect(lambda: navigator.start_flow("check-log"))
        self.pane.head(self.export)
        self.pane.head(self.compare)
        self.pane.head(self.check)
        self._entry = Scroller(tr("Entry"))
        side = QWidget()
        side.setProperty("ground", "window")
        side.setProperty("edge", "left")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(look.px(_DETAILS))
        inner = QHBoxLayout(side)
        inner.setContentsMargins(1, 0, 0, 0)
        inner.addWidget(self._entry)
        self.beside.addWidget(side)
        self.pane.chosen.connect(self._show_entry)
        self.pane.narrowed.connect(self._say_count)
        self.refresh()

    def refresh(self) -> None:
        """Read the log anew."""
        self._session.run(_read, self._show)

    def _show(self, rows: list[LogRow]) -> None:
        self.pane.show_rows(rows)
        if rows and not self.pane.table.selected:
            self.pane.choose(str(rows[0].number))
        self._say_count()

    def _say_count(self) -> None:
        self.pane.foot.say(
            tr(
                "{shown:,} of {all:,} entries, newest first",
                shown=self.pane.table.count,
                all=len(self.pane.rows),
            )
        )

    def _check(self) -> None:
        self.check.off(tr("The vault is being checked."))
        self.pane.say_state(tr("Checking every record…"))
        self._session.run(_verify, self._say_whole, self._say_broken)

    def _say_whole(self, entries: int) -> None:
        self.check.on()
        words = tr("Chain of {count:,} entries and every record whole", count=entries)
        self.pane.say_state(words, "shield-check", "ok")

    def _say_broken(self, error: KeymgrError) -> None:
        self.check.on()
        self.pane.say_state(tr("The vault is damaged"), "shield-x", "bad")
        self._navigator.tell(error)

    def _show_entry(self, rows: list[LogRow]) -> None:
        column = self._entry.renew(20)
        if len(rows) == 1:
            _fill(column, rows[0])


def _fill(column: QVBoxLayout, row: LogRow) -> None:
    column.addWidget(Text.paragraph(opened(say(row.action)), "heading", "text"))
    column.addWidget(Text.paragraph(row.subject, "body", "text2"))
    for sentence in row.sentences:
        column.addWidget(Text.paragraph(retell(sentence), "detail", "text"))
    facts = Facts([(tr("Entry"), str(row.number)), (tr("Time"), say(moment(row.time)))])
    facts.add(tr("By"), row.actor)
    for name, value in row.facts:
        facts.add(say(name), value)
    column.addWidget(facts)
    column.addWidget(Text(tr("Digest of the chain up to here"), "detail-strong"))
    column.addWidget(DigestView(tr("Digest"), row.digest))
    column.addWidget(Text(tr("The same in words, to be read aloud"), "caption-medium", "text2"))
    column.addWidget(Text.paragraph(in_words(bytes.fromhex(row.digest)), "caption", "text2"))
