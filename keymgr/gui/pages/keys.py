"""Every key that the vault knows: whole IDs, where they are, which repositories need them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from keymgr.gui.kit import Column, EmptyState, Hex, PillCell, Words, plain, primary
from keymgr.gui.look import State
from keymgr.gui.pages.list_page import ListPage
from keymgr.gui.pages.list_pane import ListPane
from keymgr.gui.presenters.forms import listed_guns, number
from keymgr.gui.presenters.keys import KeyRow, key_row
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.ops.key_ring import Guard, list_keys
from keymgr.ops.station import Station

_ROOTS = 1
_ELSEWHERE = 3


def _read(station: Station) -> list[KeyRow]:
    return [key_row(entry) for entry in list_keys(station)]


def _shows(row: KeyRow, place: int) -> bool:
    if place == _ROOTS:
        return row.entry.is_root
    if place == _ELSEWHERE:
        return row.entry.guard is Guard.ABSENT
    return not row.entry.is_root


class KeysPage(ListPage[KeyRow]):
    """One table."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            ListPane(
                tr("Keys"),
                [
                    Column(tr("Key"), lambda row: Words(row.name, "text"), lambda row: row.name),
                    Column(tr("For"), lambda row: Words(say(row.role)), lambda row: row.entry.role),
                    Column(
                        tr("Key ID"),
                        lambda row: Hex(row.digits, "mono-small"),
                        lambda row: row.digits,
                        stretches=True,
                    ),
                    Column(
                        tr("State"),
                        lambda row: PillCell(State(row.tone), row.icon, say(row.state)),
                        lambda row: (row.entry.guard, row.entry.retired is not None),
                    ),
                    Column(
                        tr("Used in"),
                        lambda row: Words(number(len(row.entry.repositories))),
                        lambda row: -len(row.entry.repositories),
                    ),
                ],
                key=lambda row: row.entry.key_id,
                folded=lambda row: row.folded,
            ),
        )
        add = plain(tr("New root key…"), "plus")
        add.clicked.connect(lambda: navigator.start_flow("create-root"))
        more = plain(tr("Key files…"))
        more.setMenu(self._menu())
        self.pane.head(more)
        self.pane.head(add)
        self._chips = self.pane.add_options(
            tr("Show"), [tr("All"), tr("Root"), tr("Tagging"), tr("Held elsewhere")], _shows
        )
        first = primary(tr("New root key…"), "plus")
        first.clicked.connect(lambda: navigator.start_flow("create-root"))
        self.pane.when_empty(
            EmptyState(
                "key-round",
                tr("No key yet"),
                tr("A root key vouches for every repository that is put under it."),
                first,
            )
        )
        self.pane.opened.connect(self._open)
        self.pane.chosen.connect(self._say_chosen)
        self.refresh()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, flow in (
            (tr("Import key files…"), "import-keys"),
            (tr("Add another officer's public root key…"), "add-public-root"),
            (tr("Export a key file…"), "export-key"),
            (tr("Retire a root key…"), "retire-root"),
            (tr("Remove a key…"), "remove-key"),
        ):
            menu.addAction(words).triggered.connect(lambda _on, flow=flow: self._start(flow))
        return menu

    def _start(self, flow: str) -> None:
        chosen = self.pane.table.selected
        values = {"key_id": str(chosen[0].entry.key_id)} if len(chosen) == 1 else {}
        self._navigator.start_flow(flow, **values)

    def refresh(self) -> None:
        """Read the keys anew."""
        self._session.run(_read, self._show)

    def _show(self, rows: list[KeyRow]) -> None:
        self.pane.show_rows(rows)
        self._chips.count(0, number(len(rows)))
        for place in (1, 2, 3):
            self._chips.count(place, number(sum(_shows(row, place) for row in rows)))
        self._say_chosen(self.pane.table.selected)

    def _open(self, row: KeyRow) -> None:
        if len(row.entry.repositories) == 1:
            self._navigator.show_page("repositories", row.entry.repositories[0])

    def _say_chosen(self, rows: list[KeyRow]) -> None:
        shown = self.pane.table.count
        if len(rows) == 1:
            guns = list(rows[0].entry.repositories)
            words = tr("Used in {names}", names=listed_guns(guns)) if guns else ""
            self.pane.foot.say(words)
        else:
            self.pane.foot.say(tr("{shown:,} keys", shown=shown))
