"""What needs somebody, what is coming, what is on its way, whether the station is sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import (
    ActionRow,
    Button,
    Card,
    EmptyState,
    Icon,
    Page,
    Pill,
    StateDisc,
    Text,
    icon_button,
    plain,
    primary,
    rule,
)
from keymgr.gui.look import State, sizes
from keymgr.gui.pages.expiry_chart import ExpiryChart, Legend
from keymgr.gui.presenters.overview import (
    BackupLine,
    CheckLine,
    Need,
    backup_lines,
    check_lines,
    headline,
    needs,
    on_its_way,
    station_verdict,
)
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.ops.agenda import Agenda, Month, months_ahead, read_agenda
from keymgr.ops.station import Station
from keymgr.ops.station_checks import Finding, check_station
from keymgr.sentences import Sentence


@dataclass(frozen=True)
class _Seen:
    """All that the page shows, worked out on the worker's thread."""

    is_empty: bool
    title: tuple[Sentence, Sentence]
    needs: list[Need]
    months: list[Month]
    on_its_way: list[Need]
    findings: tuple[Finding, ...]
    backups: list[BackupLine]


def _read(station: Station) -> _Seen:
    agenda: Agenda = read_agenda(station)
    newest = station.vault.audit.newest()
    return _Seen(
        not agenda.standings,
        headline(agenda),
        needs(agenda),
        months_ahead(agenda.standings, agenda.now),
        on_its_way(agenda),
        check_station(agenda.now, newest.time if newest else None),
        backup_lines(agenda),
    )


class OverviewPage(Page):
    """The first page of an open vault."""

    counted = Signal(str, bool)
    """How many things need somebody, for the sidebar."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(tr("Overview"))
        self._session, self._navigator = session, navigator
        self._inside: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        self._session.run(_read, self._show)

    def _show(self, seen: _Seen) -> None:
        count = len(seen.needs)
        self.counted.emit(str(count) if count else "", True)
        title, line = seen.title
        self.say(say(title), say(line))
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = self._empty(seen.needs) if seen.is_empty else self._columns(seen)
        self.body.addWidget(self._inside, 1)

    def _empty(self, found: Sequence[Need]) -> QWidget:
        """Return what begins a vault, below what needs somebody all the same."""
        self.say(tr("Welcome"), tr("The vault is open. It has no repository yet."))
        create = primary(tr("New repository…"), "plus")
        create.clicked.connect(lambda: self._navigator.start_flow("create-repository"))
        first = EmptyState(
            "boxes",
            tr("Your first repository"),
            tr("It gets a tagging key of its own, and a certificate of your root key."),
            create,
        )
        if not found:
            return first
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list(tr("Needs you"), found, None))
        column.addWidget(first, 1)
        return inside

    def _columns(self, seen: _Seen) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(24))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(look.px(sizes.GAP))
        left.addWidget(self._needs(seen.needs))
        left.addWidget(self._chart(seen.months))
        if seen.on_its_way:
            left.addWidget(self._list(tr("On its way"), seen.on_its_way, None))
        right.addWidget(_station(seen.findings))
        right.addWidget(self._backups(seen.backups))
        left.addStretch(1)
        right.addStretch(1)
        row.addLayout(left, 21)
        row.addLayout(right, 11)
        return inside

    def _needs(self, found: Sequence[Need]) -> QWidget:
        if not found:
            card = Card(tr("Needs you"))
            disc = StateDisc(State.OK, "circle-check")
            card.add(ActionRow(disc, tr("Nothing today"), tr("No date is near, nobody waits.")))
            return card
        return self._list(tr("Needs you"), found, primary)

    def _list(self, title: str, found: Sequence[Need], first: object) -> Card:
        card = Card(title)
        for place, need in enumerate(found):
            if first is not None or place:
                card.add(rule())
            words = say(need.action)
            button = primary(words) if first is not None and not place else plain(words)
            self._begin(button, need)
            disc = StateDisc(State(need.tone), need.icon)
            card.add(ActionRow(disc, say(need.title), say(need.text), button))
        return card

    def _begin(self, button: Button, need: Need) -> None:
        values = {"guns": [str(gun) for gun in need.guns]} if need.guns else {}
        button.setMinimumWidth(look.px(104))
        button.setAccessibleDescription(say(need.title))
        button.clicked.connect(lambda: self._navigator.start_flow(need.flow, **values))

    def _backups(self, lines: Sequence[BackupLine]) -> Card:
        card = Card(tr("Backups"))
        prove = plain(tr("Prove a backup…"))
        prove.clicked.connect(lambda: self._navigator.start_flow("verify-backup"))
        make = plain(tr("Make a backup…"))
        make.clicked.connect(lambda: self._navigator.start_flow("backup"))
        has_one = any(line.tone == "ok" for line in lines)
        card.head(prove if has_one else make)
        for line in lines:
            card.add(_line(line.icon, say(line.title), line.text, line.tone))
        return card

    def _chart(self, months: Sequence[Month]) -> Card:
        card = _chart(months)
        save = icon_button("calendar-plus", tr("Save expiry dates as a calendar…"))
        save.clicked.connect(lambda: self._navigator.start_flow("expiry-calendar"))
        card.head(save)
        return card


def _chart(months: Sequence[Month]) -> Card:
    card = Card(tr("What expires in the next 12 months"))
    card.head(Legend(tr("root"), "accent"))
    card.head(Legend(tr("tagging"), "accent_line"))
    if any(month.export for month in months):
        card.head(Legend(tr("export"), "edge"))
    chart = ExpiryChart()
    chart.show_months(months)
    card.add(chart)
    return card


def _station(findings: Sequence[Finding]) -> Card:
    card = Card(tr("This station"))
    verdict = station_verdict(findings)
    if verdict is not None:
        card.head(Pill(State(verdict[0]), "triangle-alert", say(verdict[1])))
    for line in check_lines(findings):
        card.add(rule())
        card.add(_check(line))
    return card


def _check(line: CheckLine) -> QWidget:
    return _line(line.icon, say(line.words), say(line.advice), line.tone, is_quiet=True)


def _line(icon: str, title: str, text: str, tone: str, *, is_quiet: bool = False) -> QWidget:
    """Return an icon with a sentence and more about it."""
    made = QWidget()
    made.setAccessibleName(f"{title} {text}".strip())
    row = QHBoxLayout(made)
    row.setContentsMargins(0, look.px(3), 0, look.px(3))
    row.setSpacing(look.px(12))
    row.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(look.px(2))
    ink = "text" if tone in {"ok", "idle"} else tone
    words.addWidget(Text.paragraph(title, "detail" if is_quiet else "detail-medium", ink))
    if text:
        words.addWidget(Text.paragraph(text, "caption" if is_quiet else "detail", "text2"))
    row.addLayout(words, 1)
    return made
