"""The forms of the rotation of a root key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui.flows.choose_form import ChooseForm
from keymgr.gui.flows.guided import Guided
from keymgr.gui.flows.rotate_root import RootChoice, RotateRoot
from keymgr.gui.kit import Card, Check, Field, Select
from keymgr.gui.work.language import tr


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its forms."""
    flow = RotateRoot(values)
    return Guided(
        flow,
        [
            lambda: ChooseForm(
                flow,
                tr("Whose root key changes?"),
                tr("Each repository is done wholly or not at all."),
            ),
            lambda: KeysForm(flow),
        ],
    )


def _words(choice: RootChoice) -> str:
    digits = f"{choice.key_id[:4]} {choice.key_id[4:8]}"
    if not choice.is_here:
        return tr("{name}, {digits}, held elsewhere", name=choice.name, digits=digits)
    return tr("{name}, {digits}", name=choice.name, digits=digits)


class KeysForm(QObject):
    """Which root key leaves, and which takes its place."""

    changed = Signal()

    def __init__(self, flow: RotateRoot) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("Which key leaves, which takes its place?")
        self.subtitle = tr("Clients follow to the new root by themselves.")
        self._leaves = Select(tr("Root key that leaves"))
        self._comes = Select(tr("Root key that takes its place"))
        self._stolen = Check(tr("The old key may be in other hands"))
        self._stolen.setChecked(bool(flow.values["stolen"]))
        self._leaving: list[RootChoice] = []
        self._coming: list[RootChoice] = []
        self._card = Card()
        self._card.body.setSpacing(16)
        hint = tr("It stays in the vault until it is retired.")
        self._card.add(Field(tr("Root key that leaves"), self._leaves, hint))
        hint = tr("It must be in this vault, or public here and held by another officer.")
        self._card.add(Field(tr("Root key that takes its place"), self._comes, hint))
        self._card.add(self._stolen)
        self._card.setFocusProxy(self._leaves)
        self._leaves.activated.connect(self._on_leaves)
        self._comes.activated.connect(self._on_comes)
        self._stolen.toggled.connect(self._on_stolen)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Offer the keys that the chosen repositories have."""
        self._leaving = self._flow.leaving()
        names = [each.name for each in self._leaving]
        if self._flow.values["leaves"] not in names:
            self._flow.values["leaves"] = names[0] if len(names) == 1 else ""
        self._offer(self._leaves, self._leaving, str(self._flow.values["leaves"]))
        self._offer_coming()

    def _offer_coming(self) -> None:
        self._coming = self._flow.coming()
        names = [each.name for each in self._coming]
        if self._flow.values["comes"] not in names:
            self._flow.values["comes"] = names[0] if len(names) == 1 else ""
        self._offer(self._comes, self._coming, str(self._flow.values["comes"]))
        self.changed.emit()

    @staticmethod
    def _offer(select: Select, choices: list[RootChoice], chosen: str) -> None:
        select.clear()
        select.addItems([_words(each) for each in choices])
        place = next((i for i, each in enumerate(choices) if each.name == chosen), -1)
        select.setCurrentIndex(place)
        select.setPlaceholderText(tr("Choose…"))

    def _on_leaves(self, place: int) -> None:
        self._flow.values["leaves"] = self._leaving[place].name
        self._offer_coming()

    def _on_comes(self, place: int) -> None:
        self._flow.values["comes"] = self._coming[place].name
        self.changed.emit()

    def _on_stolen(self, stolen: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._flow.values["stolen"] = stolen
        self.changed.emit()
