"""The settings: how the window locks, looks and speaks, what it remembers, and the passphrases."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import (
    ActionRow,
    Card,
    Check,
    Field,
    IconTile,
    Number,
    Page,
    Segmented,
    Select,
    Text,
    plain,
    rule,
)
from keymgr.gui.pages.keyring_card import KeyringCard
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work import language
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session
from keymgr.gui.work.settings import ThemeChoice

_SIZES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
_THEMES: Final = tuple(ThemeChoice)
_MOST_MINUTES: Final = 60


class SettingsPage(Page):
    """Each change holds at once; those that wait for the next start say so."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(tr("Settings"), tr("They hold for you, on this machine."))
        self._settings, self._navigator = navigator.settings, navigator
        left, right = self.columns(1, 1)
        self.minutes = Number(tr("Idle minutes"), 1, _MOST_MINUTES)
        self.theme = Segmented(
            tr("Theme"), [tr("Desktop's"), tr("Light"), tr("Dark"), tr("High contrast")]
        )
        self.languages = ["", *language.available()]
        self.language = Select(tr("Language"), [self._name_of(each) for each in self.languages])
        self.text_size = Select(tr("Text size"), [f"{round(100 * each)} %" for each in _SIZES])
        self.recent = Check(tr("Remember the vaults that were opened"))
        self.keyring = KeyringCard(session, navigator)
        left.addWidget(self._look())
        left.addWidget(self._locking())
        left.addWidget(self._memory())
        left.addStretch(1)
        right.addWidget(self._passphrases())
        right.addWidget(self.keyring)
        right.addStretch(1)
        self._show()
        self._connect()
        self.setFocusProxy(self.theme)

    def refresh(self) -> None:
        """Read anew what the vault and the keyring say."""
        self.keyring.refresh()

    @staticmethod
    def _name_of(code: str) -> str:
        """Return a language as those who speak it call it."""
        names = {"": tr("Desktop's language"), "en": "English", "de": "Deutsch"}
        return names.get(code, code)

    # Building

    def _look(self) -> Card:
        card = Card()
        card.lead("sun", tr("Look and language"), tr("Light, dark, or the highest contrast."))
        card.body.setSpacing(look.px(12))
        card.add(_labelled(tr("Theme"), self.theme))
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(Field(tr("Language"), self.language), 1)
        row.addWidget(Field(tr("Text size"), self.text_size), 1)
        card.add_layout(row)
        text = tr("Language and text size change when keymgr is opened the next time.")
        card.add(Text.paragraph(text, "caption", "text2"))
        return card

    def _locking(self) -> Card:
        card = Card()
        text = tr("Also on screen lock, on suspend and by Ctrl+L.")
        card.lead("timer", tr("Locking"), text)
        card.body.setSpacing(look.px(12))
        hint = tr("The vault locks when nobody has touched keyboard or mouse for so long.")
        card.add(Field(tr("Idle minutes"), self.minutes, hint))
        return card

    def _memory(self) -> Card:
        card = Card()
        card.lead("history", tr("Recent vaults"), tr("Off, unless you want it."))
        card.body.setSpacing(look.px(12))
        card.add(self.recent)
        text = tr("Their paths are kept in a file of yours. Turned off, the list is emptied.")
        card.add(Text.paragraph(text, "caption", "text2"))
        return card

    def _passphrases(self) -> Card:
        card = Card()
        text = tr("The former one works until the new one is kept.")
        card.lead("key-round", tr("Passphrases"), text)
        for icon, title, about, words, values in (
            ("pen-line", tr("Change a passphrase"),
             tr("The vault's, a root key's, an officer's or a repository's."), tr("Change…"), {}),
            ("refresh-cw", tr("Renew the cost of guessing"),
             tr("Keeps a passphrase, and makes each guess as dear as this machine can."),
             tr("Renew…"), {"renews": True}),
        ):  # fmt: skip
            card.add(rule())
            button = plain(words)
            button.setAccessibleName(f"{title}…")
            button.clicked.connect(
                lambda _on=False, values=values: self._navigator.start_flow(
                    "change-passphrase", **values
                )
            )
            card.add(ActionRow(IconTile(icon), title, about, button))
        return card

    # Values

    def _show(self) -> None:
        now = self._settings.now
        self.minutes.setValue(now.idle_minutes)
        self.theme.choose(_THEMES.index(now.theme))
        known = now.language in self.languages
        self.language.setCurrentIndex(self.languages.index(now.language) if known else 0)
        nearest = min(_SIZES, key=lambda each: abs(each - now.text_size))
        self.text_size.setCurrentIndex(_SIZES.index(nearest))
        self.recent.setChecked(now.remember_vaults)

    def _connect(self) -> None:
        change = self._settings.change
        self.minutes.valueChanged.connect(lambda value: change(idle_minutes=value))
        self.theme.chosen.connect(lambda place: change(theme=_THEMES[place]))
        self.language.activated.connect(lambda at: change(language=self.languages[at]))
        self.text_size.activated.connect(lambda place: change(text_size=_SIZES[place]))
        self.recent.toggled.connect(self._on_recent)

    def _on_recent(self, on: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if on:
            self._settings.change(remember_vaults=True)
        else:
            self._settings.change(remember_vaults=False, recent=())


def _labelled(label: str, choice: Segmented) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(choice)
    row.addStretch(1)
    field = Field(label, holder)
    holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return field
