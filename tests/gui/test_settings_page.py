"""The settings page: each change is kept, and holds."""

from __future__ import annotations

from pathlib import Path

from keymgr.gui import look
from keymgr.gui.kit import Text
from keymgr.gui.pages.settings import SettingsPage
from keymgr.gui.work.settings import ThemeChoice
from tests.gui.jobs import person, vault_of
from tests.gui.pages import Hall, hall, organisation
from tests.gui.test_pages import press
from tests.gui.windows import Person
from tests.ops.stations import Desk

__all__ = ["hall", "organisation", "person"]  # fixtures


def test_what_is_chosen_is_kept(hall: Hall) -> None:
    page = hall.shown(SettingsPage)
    settings = hall.noted.settings
    page.minutes.setValue(12)
    page.theme.options[2].click()
    page.language.setCurrentIndex(page.languages.index("de"))
    page.language.activated.emit(page.languages.index("de"))
    page.text_size.activated.emit(2)
    page.recent.click()
    settings.change(recent=("/somewhere",))
    now = settings.now
    assert (now.idle_minutes, now.theme) == (12, ThemeChoice.DARK)
    assert (now.language, now.text_size, now.remember_vaults) == ("de", 1.5, True)
    page.recent.click()
    assert settings.now.recent == (), "turned off, the list is emptied"
    again = hall.shown(SettingsPage)
    assert (again.minutes.value(), again.theme.place) == (12, 2)
    assert again.language.currentText() == "Deutsch"
    look.theme.choose(look.Choice.LIGHT)


def test_remembered_vaults_are_offered_in_the_menu(
    person: Person, desk: Desk, tmp_path: Path
) -> None:
    vault = vault_of(desk)
    window = person.program.window
    recent = window.menus.recent
    window.menus.fill_recent()
    assert not recent.menuAction().isVisible()
    person.program.settings.change(remember_vaults=True)
    person.unlock(vault)
    person.lock()
    window.menus.fill_recent()
    assert [each.text() for each in recent.actions()] == [str(vault)]
    window.use_vault(tmp_path / "none.keymgr")
    recent.actions()[0].trigger()
    person.until_sees("keymgr is locked")
    assert person.program.session.path == vault


def test_passphrases_are_changed_and_renewed_from_here(hall: Hall) -> None:
    page = hall.shown(SettingsPage)
    press(page, "Change a passphrase…")
    press(page, "Renew the cost of guessing…")
    assert hall.noted.flows == [
        ("change-passphrase", {}),
        ("change-passphrase", {"renews": True}),
    ]


def test_without_a_keyring_it_says_so_and_nothing_is_changed(hall: Hall) -> None:
    page = hall.shown(SettingsPage)
    assert page.keyring.on.isVisible()
    press(page, "Use the keyring")
    hall.qtbot.waitUntil(lambda: bool(hall.noted.errors), timeout=20_000)
    assert hall.noted.errors[0].code in {"no-keyring", "plaintext-keyring", "keyring-failed"}
    hall.settle()
    assert "Off" in [each.accessibleName() for each in page.keyring.findChildren(Text)] or (
        page.keyring.on.isVisible()
    )
