"""What comes next, once the vault is there."""

from __future__ import annotations

from keymgr.gui.kit import ActionRow, Card, IconTile, rule
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.work.language import tr


class NextStep(StepPage):
    """Says what a first week looks like."""

    def __init__(self) -> None:
        super().__init__(
            tr("The vault is ready"), tr("This is what usually comes next, in this order.")
        )
        card = Card()
        steps = (
            (
                "file-key",
                tr("Seal the paper"),
                tr("Two copies of both passphrases, in two places, apart from the backups."),
            ),
            (
                "inbox",
                tr("Fetch a request"),
                tr("On the online machine, 'keymgr-courier request' writes what the server has"
                   " onto a stick."),
            ),
            (
                "boxes",
                tr("Take the repository in"),
                tr("A new one, or one that docker made: plug in the stick and import the request."),
            ),
            (
                "upload",
                tr("Sign and export"),
                tr("What leaves is public and signed. The courier publishes it, and brings a"
                   " receipt."),
            ),
        )  # fmt: skip
        for place, (icon, title, text) in enumerate(steps):
            if place:
                card.add(rule())
            card.add(ActionRow(IconTile(icon), title, text))
        self.add(card)
        self.body.addStretch(1)
