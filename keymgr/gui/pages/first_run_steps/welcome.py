"""The welcome: a new vault, or one that is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from keymgr.gui.kit import ActionRow, Card, IconTile, plain, primary, rule
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.work.language import tr


@dataclass(frozen=True)
class Beginning:
    """A way to begin: its words, its button, and what that does. The first has the filled one."""

    icon: str
    title: str
    text: str
    button: str
    begin: Callable[[], None]


class WelcomeStep(StepPage):
    """Shows the ways to begin."""

    def __init__(self, beginnings: Sequence[Beginning]) -> None:
        super().__init__(
            tr("Welcome to keymgr"),
            tr(
                "It keeps the keys that an organisation's images are trusted by, and signs offline."
            ),
        )
        card = Card()
        for place, each in enumerate(beginnings):
            if place:
                card.add(rule())
            button = plain(each.button) if place else primary(each.button)
            button.clicked.connect(each.begin)
            if not place:
                self.setFocusProxy(button)
            card.add(ActionRow(IconTile(each.icon), each.title, each.text, button))
        self.add(card)
        self.body.addStretch(1)
