"""The backups: which there are, whether they are enough, and the jobs on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import (
    ActionRow,
    Card,
    Column,
    EmptyState,
    IconLabel,
    IconTile,
    Page,
    Pill,
    PillCell,
    Table,
    Text,
    Words,
    plain,
    primary,
    rule,
)
from keymgr.gui.look import State, sizes
from keymgr.gui.presenters.backups import BackupRow, EnoughLine, backup_rows, enough_lines
from keymgr.gui.presenters.forms import number
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.ops.backup_nags import backup_nags
from keymgr.ops.station import Station
from keymgr.sentences import day

_ROW = 40
_HEAD = 40
_MOST_ROWS = 9


@dataclass(frozen=True)
class _Seen:
    rows: list[BackupRow]
    enough: list[EnoughLine]
    wanting: int


def _read(station: Station) -> _Seen:
    nags = backup_nags(station)
    rows = backup_rows(station.vault.backups.all(), station.clock())
    return _Seen(rows, enough_lines(nags) if rows or nags else [], len(nags))


class BackupsPage(Page):
    """The known backups at the left, what they must be and more ways at the right."""

    counted = Signal(str, bool)
    """How many things are wanting, for the sidebar."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            tr("Backups"), tr("Whoever loses every copy of the vault has lost the root of trust.")
        )
        self._session, self._navigator = session, navigator
        restore = plain(tr("Restore…"), "rotate-ccw")
        restore.clicked.connect(lambda: navigator.start_flow("restore-backup"))
        self._prove = plain(tr("Prove a backup…"), "shield-check")
        self._prove.clicked.connect(self._start_proof)
        self._make = primary(tr("Make a backup…"), "hard-drive-download")
        self._make.clicked.connect(lambda: navigator.start_flow("backup"))
        for each in (restore, self._prove, self._make):
            self.head(each)
        self._inside: QWidget | None = None
        self._table: Table[BackupRow] | None = None
        self.setFocusProxy(self._make)
        self.refresh()

    def refresh(self) -> None:
        """Read the backups anew."""
        self._session.run(_read, self._show)

    def _show(self, seen: _Seen) -> None:
        self.counted.emit(str(seen.wanting) if seen.wanting else "", True)
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.deleteLater()
        self._table = None
        self._inside = self._columns(seen)
        self.body.addWidget(self._inside, 1)

    def _columns(self, seen: _Seen) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(24))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((left, 21), (right, 11)):
            column.setSpacing(look.px(sizes.GAP))
            row.addLayout(column, share)
        left.addWidget(self._known(seen.rows))
        left.addStretch(1)
        if seen.enough:
            right.addWidget(_enough(seen.enough))
        right.addWidget(self._paper())
        right.addStretch(1)
        return inside

    def _known(self, rows: Sequence[BackupRow]) -> QWidget:
        card = Card(tr("Known backups"))
        if not rows:
            card.add(
                EmptyState(
                    "archive",
                    tr("No backup yet"),
                    tr("A backup is one file: the whole vault, sealed as it is here. Keep two, on"
                       " media that lie apart."),
                )
            )  # fmt: skip
            return card
        table: Table[BackupRow] = Table(
            tr("Known backups"),
            [
                Column(
                    tr("Medium"), lambda row: Words(say(row.record.place), "text"),
                    lambda row: say(row.record.place), stretches=True,
                ),
                Column(
                    tr("State"), lambda row: PillCell(State(row.tone), row.icon, say(row.state)),
                    lambda row: -row.record.proven.timestamp(),
                ),
                Column(
                    tr("Made"), lambda row: Words(say(day(row.record.created))),
                    lambda row: -row.record.created.timestamp(),
                ),
                Column(
                    tr("Revision"), lambda row: Words(number(row.record.revision)),
                    lambda row: -row.record.revision,
                ),
                Column(
                    tr("Own passphrase"),
                    lambda row: Words(tr("yes") if row.record.own_passphrase else tr("no")),
                    lambda row: row.record.own_passphrase,
                ),
            ],
        )  # fmt: skip
        table.show_rows(list(rows))
        table.setFixedHeight(look.px(_HEAD + _ROW * min(len(rows), _MOST_ROWS)) + 2)
        table.opened.connect(
            lambda row: self._navigator.start_flow("verify-backup", file=row.record.path)
        )
        self._table = table
        card.add(table)
        card.add(Text.paragraph(tr("Enter proves the chosen one."), "caption", "text2"))
        return card

    def _paper(self) -> Card:
        card = Card(tr("Root keys on paper"))
        for icon, title, text, words, flow in (
            ("printer", tr("Make a page"), tr("Sealed codes and lines to print."),
             tr("Make…"), "make-paper"),
            ("qr-code", tr("Check a page"), tr("Prove that it gives the key back."),
             tr("Check…"), "verify-paper"),
            ("key-round", tr("Restore from paper"), tr("From a scan, or typed line by line."),
             tr("Restore…"), "restore-paper"),
        ):  # fmt: skip
            if card.body.count() > 1:
                card.add(rule())
            button = plain(words)
            button.setAccessibleName(f"{title}…")
            button.clicked.connect(lambda _on=False, flow=flow: self._navigator.start_flow(flow))
            card.add(ActionRow(IconTile(icon), title, text, button))
        return card

    def _start_proof(self) -> None:
        chosen = self._table.selected if self._table is not None else []
        values = {"file": chosen[0].record.path} if len(chosen) == 1 else {}
        self._navigator.start_flow("verify-backup", **values)


def _enough(lines: Sequence[EnoughLine]) -> Card:
    card = Card(tr("Is it enough?"))
    wanting = sum(not line.is_well for line in lines)
    if wanting:
        words = tr("1 note") if wanting == 1 else tr("{number} notes", number=wanting)
        worst = State.BAD if any(line.tone == "bad" for line in lines) else State.WARN
        card.head(Pill(worst, "triangle-alert", words))
    for line in lines:
        card.add(rule())
        icon = "circle-check" if line.is_well else "triangle-alert"
        ink = "text" if line.is_well else line.tone
        label = IconLabel(icon, say(line.text), "detail", ink, line.tone)
        label.setContentsMargins(0, look.px(4), 0, look.px(4))
        card.add(label)
    return card
