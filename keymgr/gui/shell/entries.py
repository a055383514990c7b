"""The pages of the sidebar, in its order. A page is imported when it is first shown."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Final, Protocol, cast

from PySide6.QtWidgets import QWidget

from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session


class PageKind(Protocol):
    """How a page is made."""

    def __call__(self, session: Session, navigator: Navigator) -> QWidget:
        """Return the page."""
        ...


@dataclass(frozen=True)
class Entry:
    """A line of the sidebar. ``place`` is ``module:class`` of a widget with ``refresh()``.

    The widget may have ``counted`` (a signal: the number for the sidebar, and whether it is
    urgent), ``show_subject``, ``focus_filter``, ``panes`` and ``go_back``. ``apart`` sets a line
    above it.
    """

    name: str
    icon: str
    place: str
    apart: bool = False

    def load(self) -> PageKind:
        """Import the page's class."""
        module, _, name = self.place.partition(":")
        return cast("PageKind", getattr(importlib.import_module(module), name))


_PAGES: Final = "keymgr.gui.pages"

ENTRIES: Final = (
    Entry("overview", "layout-dashboard", f"{_PAGES}.overview:OverviewPage"),
    Entry("repositories", "boxes", f"{_PAGES}.repositories:RepositoriesPage"),
    Entry("keys", "key-round", f"{_PAGES}.keys:KeysPage"),
    Entry("signers", "users", f"{_PAGES}.signers:SignersPage"),
    Entry("backups", "archive", f"{_PAGES}.backups:BackupsPage", apart=True),
    Entry("audit", "scroll-text", f"{_PAGES}.audit:AuditPage"),
    Entry("settings", "settings", f"{_PAGES}.settings:SettingsPage"),
    Entry("help", "circle-question-mark", f"{_PAGES}.help:HelpPage"),
)
"""Only pages whose work exists."""


def words(name: str) -> str:
    """Return what the sidebar says for a page."""
    return {
        "overview": tr("Overview"),
        "repositories": tr("Repositories"),
        "keys": tr("Keys"),
        "signers": tr("Signers"),
        "backups": tr("Backups"),
        "audit": tr("Audit log"),
        "settings": tr("Settings"),
        "help": tr("Help"),
    }[name]
