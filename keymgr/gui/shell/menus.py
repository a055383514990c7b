"""The menu bar: everything that the window can do, with its shortcut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from keymgr.gui.flows.registry import FLOWS, Menu, flow_words
from keymgr.gui.shell.entries import ENTRIES, words
from keymgr.gui.work.language import tr


class Commands(Protocol):
    """What the menus call."""

    def new_vault(self) -> None:
        """Begin a new vault."""
        ...

    def open_vault(self) -> None:
        """Choose another vault's file."""
        ...

    def recent_vaults(self) -> list[Path]:
        """Return the vaults that were opened lately, where they are remembered."""
        ...

    def use_vault(self, path: Path) -> None:
        """Turn to a vault."""
        ...

    def lock_now(self) -> None:
        """Lock the vault."""
        ...

    def quit(self) -> None:
        """Lock, and end the program."""
        ...

    def show_page(self, name: str, subject: str = "") -> None:
        """Show a page."""
        ...

    def begin_flow(self, name: str) -> None:
        """Begin a job with what the page has chosen."""
        ...

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        ...

    def show_help(self) -> None:
        """Show the manual's page for what is on screen."""
        ...

    def show_about(self) -> None:
        """Say what this program is."""
        ...


class Menus:
    """Fills a menu bar. What needs an open vault is off while it is locked."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        self._bar, self._commands = bar, commands
        self._open_only: list[QAction] = []
        self._closed_only: list[QAction] = []
        self._fill_vault()
        for menu, title in (
            (Menu.REPOSITORY, tr("&Repository")),
            (Menu.KEYS, tr("&Keys")),
        ):
            if any(kind.menu is menu for kind in FLOWS):
                self._add_flows(bar.addMenu(title), menu)
        self._fill_view()
        self._fill_help()
        self.show_open(is_open=False)

    def show_open(self, *, is_open: bool) -> None:
        """Turn on what can be done now."""
        for action in self._open_only:
            action.setEnabled(is_open)
        for action in self._closed_only:
            action.setEnabled(not is_open)

    def _fill_vault(self) -> None:
        menu = self._bar.addMenu(tr("&Vault"))
        commands = self._commands
        self._closed_only += [
            self._add(menu, tr("&New vault…"), commands.new_vault, "Ctrl+Shift+N"),
            self._add(menu, tr("&Open another vault…"), commands.open_vault, "Ctrl+O"),
        ]
        self.recent = menu.addMenu(tr("&Recent vaults"))
        self._closed_only.append(self.recent.menuAction())
        menu.aboutToShow.connect(self.fill_recent)
        menu.addSeparator()
        if any(kind.menu is Menu.VAULT for kind in FLOWS):
            self._add_flows(menu, Menu.VAULT)
            menu.addSeparator()
        self._open_only.append(self._add(menu, tr("&Lock now"), commands.lock_now, "Ctrl+L"))
        self._add(menu, tr("&Quit"), commands.quit, "Ctrl+Q")

    def fill_recent(self) -> None:
        """Offer the vaults that are remembered; without any there is no such menu."""
        self.recent.clear()
        paths = self._commands.recent_vaults()
        self.recent.menuAction().setVisible(bool(paths))
        for path in paths:
            self._add(
                self.recent,
                str(path).replace("&", "&&"),
                lambda path=path: self._commands.use_vault(path),  # type: ignore[misc]
            )

    def _add_flows(self, menu: QMenu, which: Menu) -> None:
        for kind in FLOWS:
            if kind.menu is which:
                name = kind.name
                self._open_only.append(
                    self._add(
                        menu,
                        flow_words(name),
                        lambda name=name: self._commands.begin_flow(name),  # type: ignore[misc]
                    )
                )

    def _fill_view(self) -> None:
        menu = self._bar.addMenu(tr("Vie&w"))
        for number, entry in enumerate(ENTRIES, 1):
            name = entry.name
            shortcut = f"Alt+{number}" if number <= 9 else ""  # noqa: PLR2004  (digits)
            action = self._add(
                menu,
                words(name),
                lambda name=name: self._commands.show_page(name),  # type: ignore[misc]
                shortcut if name != "help" else "",
            )
            self._open_only.append(action)
        menu.addSeparator()
        self._add(menu, tr("Next pane"), self._commands.next_pane, "F6")

    def _fill_help(self) -> None:
        menu = self._bar.addMenu(tr("&Help"))
        if any(entry.name == "help" for entry in ENTRIES):
            self._add(menu, tr("&Help on this page"), self._commands.show_help, "F1")
        self._add(menu, tr("&About keymgr"), self._commands.show_about)

    @staticmethod
    def _add(menu: QMenu, words: str, call: Callable[[], None], shortcut: str = "") -> QAction:
        action = menu.addAction(words)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: call())
        return action
