"""The two passphrases, and what each one opens."""

from __future__ import annotations

from keymgr.crypto.secret import Secret
from keymgr.gui.flows.choosing_card import ChoosingCard
from keymgr.gui.flows.first_run import WORDS, FirstRun
from keymgr.gui.kit import Card, Notice, Text
from keymgr.gui.look import State
from keymgr.gui.pages.first_run_steps.opens_drawing import OpensDrawing
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session


class PassphrasesStep(StepPage):
    """Has both chosen; they must differ."""

    def __init__(self, run: FirstRun, session: Session) -> None:
        super().__init__(
            tr("Two passphrases, two jobs"),
            tr("One opens the vault every day. The other guards the root keys"
               " and is needed a few times a year."),
        )  # fmt: skip
        left, right = self.columns(2, 1)
        self._vault = ChoosingCard(
            session,
            run.vault,
            WORDS["vault"],
            "lock-open",
            tr("Vault passphrase"),
            tr("Asked each time the vault is opened."),
        )
        self._root = ChoosingCard(
            session,
            run.root,
            WORDS["root"],
            "shield-check",
            tr("Root passphrase"),
            tr("Asked only to create, rotate or sign off a root."),
        )
        for each in (self._vault, self._root):
            left.addWidget(each)
            each.changed.connect(self.changed)
        self._root.entered.connect(self.go_on)
        left.addStretch(1)
        card = Card(tr("What each one opens"))
        card.add(OpensDrawing())
        card.add(
            Text.paragraph(
                tr("Unlocking the vault never unlocks the root keys."
                   " They open for one job and close again."),
                "detail",
                "text2",
            )
        )  # fmt: skip
        right.addWidget(card)
        right.addWidget(
            Notice(
                State.WARN,
                tr("Nobody can reset these"),
                tr("Without the root passphrase no root can be rotated or renewed, and every"
                   " client must be set up anew. Keep two sealed copies in two places."),
            )
        )  # fmt: skip
        right.addStretch(1)
        self.setFocusProxy(self._vault)
        self._root.make_words()

    def obstacle(self) -> str:
        """Say what is missing, of the vault's first."""
        missing = self._vault.obstacle() or self._root.obstacle()
        if missing:
            return missing
        if self._vault.typed() == self._root.typed():
            return tr("To continue, choose two different passphrases")
        return ""

    def secrets(self) -> tuple[Secret, Secret]:
        """Return the vault's passphrase and the root's."""
        return self._vault.typed(), self._root.typed()

    def forget(self) -> None:
        """Let go of both."""
        self._vault.forget()
        self._root.forget()
