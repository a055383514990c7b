"""The first root key, and the moment in which all is made."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from keymgr.errors import KeymgrError
from keymgr.gui.flows.first_run import FirstRun
from keymgr.gui.kit import Banner, Card, Facts, Field, Notice
from keymgr.gui.look import State
from keymgr.gui.pages.first_run_steps.step import StepPage
from keymgr.gui.work.language import say_error, tr


class RootKeyStep(StepPage):
    """Asks for the root key's name, and shows once more what will be made."""

    def __init__(self, run: FirstRun) -> None:
        super().__init__(
            tr("The first root key"),
            tr("All trust rests on it. It signs a few times a year, under its own passphrase."),
        )
        self._run = run
        self._banner = Banner(State.BAD, "")
        self._banner.hide()
        self.add(self._banner)
        left, right = self.columns(5, 3)
        self._line = QLineEdit(run.root_name)
        self._field = Field(
            tr("Name of the root key"),
            self._line,
            tr("Plans and the log name it so: an officer, a team, or the organisation."),
        )
        self._line.textChanged.connect(self._on_text)
        self._line.returnPressed.connect(self.go_on)
        card = Card()
        card.add(self._field)
        left.addWidget(card)
        self._facts = Card(tr("What will be made"))
        self._shown: Facts | None = None
        left.addWidget(self._facts)
        left.addStretch(1)
        right.addWidget(
            Notice(
                State.INFO,
                tr("Other root keys can follow"),
                tr("One for each officer, so that two of three must sign: begin with this one,"
                   " and raise the threshold later."),
            )
        )  # fmt: skip
        right.addStretch(1)
        self.setFocusProxy(self._line)

    def arrive(self) -> None:
        """Show what was decided."""
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = Facts(
            [
                (tr("Vault"), str(self._run.path)),
                (tr("Vault passphrase"), tr("Argon2id, at about a second a guess on this machine")),
                (tr("Root key"), tr("ECDSA P-256, under the root passphrase")),
            ]
        )
        self._facts.add(self._shown)

    def obstacle(self) -> str:
        """Say what is wrong with the name."""
        error = self._run.name_obstacle()
        return say_error(error)[0] if error is not None else ""

    def show_error(self, error: KeymgrError) -> None:
        """Say why nothing was made."""
        self._banner.say(State.BAD, *say_error(error))
        self._banner.show()

    def _on_text(self, text: str) -> None:
        self._run.root_name = text.strip()
        error = self._run.name_obstacle()
        if error is not None:
            self._field.trouble(" ".join(say_error(error)))
        else:
            self._field.fine()
        self.changed.emit()
