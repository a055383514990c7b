"""Who signs tags with keys of their own, in which repositories."""

from __future__ import annotations

from keymgr.gui.kit import Column, EmptyState, Hex, PillCell, Words, plain, primary
from keymgr.gui.look import State
from keymgr.gui.pages.list_page import ListPage
from keymgr.gui.pages.list_pane import ListPane
from keymgr.gui.presenters.keys import SignerRow, signer_row
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import say, tr
from keymgr.gui.work.session import Session
from keymgr.ops.key_ring import list_all_signers
from keymgr.ops.station import Station


def _read(station: Station) -> list[SignerRow]:
    return [signer_row(entry) for entry in list_all_signers(station)]


class SignersPage(ListPage[SignerRow]):
    """One table."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(
            session,
            navigator,
            ListPane(
                tr("Signers"),
                [
                    Column(tr("Signer"), lambda row: Words(row.name, "text"), lambda row: row.name),
                    Column(
                        tr("Key IDs"),
                        lambda row: Hex(row.digits, "mono-small"),
                        lambda row: row.digits,
                        stretches=True,
                    ),
                    Column(
                        tr("State"),
                        lambda row: PillCell(State(row.tone), row.icon, say(row.state)),
                        lambda row: say(row.state),
                    ),
                    Column(
                        tr("Signs in"),
                        lambda row: Words(say(row.used)),
                        lambda row: -len(row.entry.repositories),
                    ),
                ],
                key=lambda row: f"{row.name} {row.digits}",
                folded=lambda row: row.folded,
            ),
        )
        remove = plain(tr("Remove signer…"))
        remove.clicked.connect(self._remove)
        add = plain(tr("Add signer…"), "plus")
        add.clicked.connect(lambda: navigator.start_flow("add-signer"))
        self.pane.head(remove)
        self.pane.head(add)
        first = primary(tr("Add signer…"), "plus")
        first.clicked.connect(lambda: navigator.start_flow("add-signer"))
        self.pane.when_empty(
            EmptyState(
                "users",
                tr("No signers"),
                tr("A signer is a colleague who signs tags with docker, with a key of their own."),
                first,
            )
        )
        self.pane.opened.connect(self._open)
        self.pane.chosen.connect(self._say_chosen)
        self.refresh()

    def refresh(self) -> None:
        """Read the signers anew."""
        self._session.run(_read, self._show)

    def _show(self, rows: list[SignerRow]) -> None:
        self.pane.show_rows(rows)
        self._say_chosen(self.pane.table.selected)

    def _open(self, row: SignerRow) -> None:
        self._navigator.show_page("repositories", row.entry.repositories[0])

    def _remove(self) -> None:
        chosen = self.pane.table.selected
        values = {"signer": chosen[0].name} if len(chosen) == 1 else {}
        self._navigator.start_flow("remove-signer", **values)

    def _say_chosen(self, rows: list[SignerRow]) -> None:
        if len(rows) == 1:
            self.pane.foot.say(", ".join(rows[0].entry.repositories[:4]))
        else:
            self.pane.foot.say(tr("{shown:,} signers", shown=self.pane.table.count))
