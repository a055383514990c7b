"""The guided jobs that the window knows, by name. Each is imported when it is begun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from keymgr.gui.work.language import tr


class Menu(StrEnum):
    """The menu that a job stands in."""

    VAULT = "vault"
    REPOSITORY = "repository"
    KEYS = "keys"


@dataclass(frozen=True)
class FlowKind:
    """A job: its place (``module:function`` that makes it from values), its menu and icon."""

    name: str
    menu: Menu
    icon: str
    place: str


FLOWS: Final[tuple[FlowKind, ...]] = ()


def flow_kind(name: str) -> FlowKind:
    """Return the job called ``name``. Raises KeyError."""
    return next(kind for kind in FLOWS if kind.name == name)


def flow_words(name: str) -> str:
    """Return what a menu says for a job."""
    return {
        "rotate-root": tr("Rotate root key…"),
    }[name]
