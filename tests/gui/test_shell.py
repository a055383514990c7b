"""The frame around the pages: locking whatever is open, idle time, faults, a second start."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from keymgr.crypto.keys import Algorithm
from keymgr.gui import main
from keymgr.gui.kit import PassphraseField
from keymgr.gui.pages.help import HelpPage
from keymgr.gui.shell.drives import removable_drives
from keymgr.gui.shell.errors import ErrorDialog
from keymgr.gui.shell.manual_window import ManualWindow
from keymgr.gui.work import autolock, fault_log
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.session import Reason, State
from keymgr.gui.work.settings import Remembered, Settings, ThemeChoice
from keymgr.gui.work.single import SingleInstance
from keymgr.gui.work.waiting import Waits
from keymgr.ops.ports import CancelledError, Opens, SecretFor
from keymgr.ops.roots import create_root
from keymgr.vault.errors import NoVaultError
from keymgr.vault.records import KeyRecord
from tests.cheap import CHEAP
from tests.gui.conftest import VAULT_PASSPHRASE
from tests.gui.windows import Person
from tests.ops.stations import START, Clock, Desk


@pytest.fixture
def vault(desk: Desk) -> Path:
    desk.root("north")
    desk.static("registry.example.org/team/app", root="north")
    desk.station.vault.close()
    return desk.station.vault.path


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    machine = Machine(Clock(START + timedelta(days=2)), lambda: CHEAP)
    person = Person.at(machine, tmp_path / "settings", qtbot)
    yield person
    person.leave()


def test_the_window_shows_the_vault_and_locked_it_shows_no_name(
    person: Person, vault: Path
) -> None:
    person.unlock(vault)
    person.until_sees("1 repository, revision")
    assert person.window.windowTitle() == "production-roots \N{EN DASH} keymgr"
    person.program.window.show_page("repositories")
    person.until_sees("registry.example.org/team/app")
    assert QTest.qWaitForWindowActive(person.window)
    QTest.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    person.until(lambda: person.program.session.state is State.LOCKED)
    shown = person.sees()
    assert not [name for name in ("production-roots", "team/app", "north") if name in shown]
    assert person.window.windowTitle() == "keymgr"
    assert "team/app" not in " ".join(
        each.accessibleName() for each in person.window.findChildren(QMenu)
    )


def test_a_wrong_passphrase_waits_and_the_window_counts_down(person: Person, vault: Path) -> None:
    person.program.window.use_vault(vault)
    for seconds in (1, 2):
        person.type_passphrase("wrong")
        person.until_sees("This is not the vault's passphrase.")
        person.until_sees(f"Next try in {seconds} s")
        assert not person.button("Unlock").isEnabled()
        person.until(lambda: "Next try" not in person.sees())
    person.unlock(vault)


def test_the_keyboard_goes_with_a_page_that_is_called_by_its_shortcut(
    person: Person, vault: Path
) -> None:
    person.unlock(vault)
    assert QTest.qWaitForWindowActive(person.window)
    QTest.keyClick(person.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

    frame = person.program.window.frame
    focused = person.window.focusWidget()
    assert frame.shown == "repositories"
    assert frame.page is not None
    assert frame.page is focused or frame.page.isAncestorOf(focused)


def test_f1_opens_the_manual_where_it_explains_what_is_shown(person: Person, vault: Path) -> None:
    person.unlock(vault)
    person.program.window.show_page("keys")
    assert QTest.qWaitForWindowActive(person.window)
    QTest.keyClick(person.window, Qt.Key.Key_F1)

    person.until_sees("Pages of the manual")
    assert person.visible(HelpPage)[0].shown == "keys"


def test_help_beside_a_job_leaves_the_job_where_it_is(person: Person, vault: Path) -> None:
    person.unlock(vault)
    window = person.program.window
    window.start_flow("rotate-root")
    job = window.frame.whole
    window.show_help()

    manual = person.visible(ManualWindow)[0]
    assert manual.page.text.toPlainText().startswith("Replace a key")
    assert window.frame.whole is job
    QTest.keyClick(manual, Qt.Key.Key_Escape)
    assert not person.visible(ManualWindow)


def test_a_locked_window_has_help_too(person: Person) -> None:
    person.program.window.show_help()

    assert person.visible(ManualWindow)[0].page.shown == "window"


def test_locking_closes_whatever_dialog_is_open(person: Person, vault: Path) -> None:
    person.unlock(vault)
    person.program.window.tell(NoVaultError(vault))
    person.until(lambda: person.visible(ErrorDialog))
    assert str(vault) in person.sees()
    person.program.session.lock(Reason.SCREEN)
    assert not person.visible(ErrorDialog)
    assert str(vault) not in person.sees()
    person.until(lambda: person.program.session.state is State.LOCKED)


def test_idle_time_locks_and_counts_what_the_machine_slept(
    person: Person, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = [1000.0]
    monkeypatch.setattr(autolock, "uptime", lambda: moment[0])
    person.unlock(vault)
    lock = person.program.autolock
    moment[0] += 299
    lock.look()
    assert person.program.session.state is State.UNLOCKED
    assert lock.seconds_left() == 1

    handle = person.window.windowHandle()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    lock.eventFilter(handle, key)
    assert lock.seconds_left() == 300

    moment[0] += 3600  # it slept; the first key comes before the next look at the clock
    lock.eventFilter(handle, key)
    assert person.program.session.state in {State.LOCKING, State.LOCKED}
    person.until(lambda: person.program.session.state is State.LOCKED)


def test_a_fault_is_told_in_words_and_logged_without_what_was_in_hand(
    person: Person, vault: Path, tmp_path: Path
) -> None:
    person.unlock(vault)

    def broken(_station: object) -> None:
        raise ValueError("hunter2 is the passphrase")

    person.program.session.run(broken, lambda _: None)
    person.until(lambda: person.visible(ErrorDialog))
    assert "A fault of its own stopped keymgr" in person.sees()
    assert "hunter2" not in person.sees()
    person.press("Copy details")
    copied = QApplication.clipboard().text()
    assert copied.startswith("unexpected\n")
    log = (tmp_path / "settings" / "faults.log").read_text()
    assert "ValueError" in log
    assert "hunter2" not in log + copied
    assert person.program.session.is_open


def test_the_hook_catches_what_nobody_caught(person: Person) -> None:
    before = sys.excepthook
    person.program.faults.install()
    hook, sys.excepthook = sys.excepthook, before
    hook(KeyError, KeyError("hunter2"), None)
    person.until(lambda: person.visible(ErrorDialog))
    assert "hunter2" not in person.sees()


def test_an_error_says_what_happened_and_what_to_do(person: Person, tmp_path: Path) -> None:
    person.program.window.tell(NoVaultError(tmp_path / "gone"))
    person.until(lambda: person.visible(ErrorDialog))
    assert f"There is no vault at {tmp_path / 'gone'}." in person.sees()
    assert "Check the path" in person.sees()
    person.press("Close")
    person.until(lambda: not person.visible(ErrorDialog))


def test_another_vault_is_chosen_while_locked(person: Person, vault: Path) -> None:
    person.program.window.use_vault(vault)
    person.until(lambda: person.visible(PassphraseField))
    person.press("Another vault…")
    person.until(lambda: person.visible(QFileDialog))
    person.visible(QFileDialog)[0].reject()


def test_size_and_theme_are_remembered(person: Person, tmp_path: Path) -> None:
    person.window.resize(1111, 777)
    person.program.settings.change(theme=ThemeChoice.DARK)
    person.window.close()
    kept = Settings(tmp_path / "settings").now
    assert (kept.size, kept.theme) == ((1111, 777), ThemeChoice.DARK)
    (tmp_path / "settings" / "window.json").write_text("{nonsense")
    assert Settings(tmp_path / "settings").now == Remembered()


def test_recent_vaults_are_kept_only_by_wish(person: Person, vault: Path) -> None:
    person.unlock(vault)
    assert not person.program.settings.now.recent
    person.lock()
    person.program.settings.change(remember_vaults=True)
    person.unlock(vault)
    assert person.program.settings.now.recent == (str(vault),)


def test_closing_lets_a_job_come_to_its_end(person: Person, vault: Path) -> None:
    person.unlock(vault)
    ends: list[str] = []
    person.program.session.run(lambda station: str(station.vault.path), ends.append, changes=True)
    person.window.close()
    person.until(lambda: not person.window.isVisible())
    assert ends == [str(vault)]


def test_a_second_start_raises_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.called, timeout=10_000):
        assert not second.claim()
    first.release()
    assert second.claim()


def test_waits_double_up_to_a_minute_and_end_with_the_right_one() -> None:
    moment = [0.0]
    waits = Waits(lambda: moment[0])
    what, other = SecretFor(Opens.VAULT, "a"), SecretFor(Opens.ROOT, "a")
    assert [waits.wrong(what) for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    moment[0] = 20
    assert waits.left(what) == 40
    assert waits.left(other) == 0
    waits.right(what)
    assert waits.left(what) == 0
    assert waits.wrong(what) == 1


def test_removable_drives_are_found_by_what_linux_says(tmp_path: Path) -> None:
    def disk(device: str, path: str, removable: str) -> None:
        real = tmp_path / "sys/devices" / path
        real.mkdir(parents=True)
        (real.parent / "removable").write_text(removable)
        link = tmp_path / "sys/dev/block" / device
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(real)

    disk("8:1", "pci0/ata1/sda/sda1", "0\n")
    disk("8:17", "pci0/host6/sdb/sdb1", "1\n")
    disk("8:33", "pci0/usb2/sdc/sdc1", "0\n")
    mounts = tmp_path / "proc/self/mountinfo"
    mounts.parent.mkdir(parents=True)
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "30 1 8:17 / /media/officer/KM\\04007 rw - vfat /dev/sdb1 rw\n"
        "31 1 8:33 / /media/officer/DISK rw - vfat /dev/sdc1 rw\n"
        "32 1 0:5 / /proc rw - proc proc rw\n"
    )
    found = [(drive.name, str(drive.folder)) for drive in removable_drives(tmp_path)]
    assert found == [
        ("DISK", "/media/officer/DISK"),
        ("KM 07", "/media/officer/KM 07"),
    ]
    assert removable_drives(tmp_path / "elsewhere") == []


def test_a_missing_library_is_named_before_qt_can_abort(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["keymgr-gui"])
    monkeypatch.setattr(main, "_LIBRARIES", {"libno-such-thing.so.9": "libno-such-thing9"})
    with pytest.raises(SystemExit) as ended:
        main.run()
    assert "apt-get install libno-such-thing9" in str(ended.value)
    monkeypatch.setattr(main, "_LIBRARIES", {})
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit) as ended:
        main.run()
    assert "no screen" in str(ended.value)
    assert capsys.readouterr().out == ""


def test_the_fault_log_begins_anew_when_it_is_long(tmp_path: Path) -> None:
    log = tmp_path / "folder" / "faults.log"
    fault_log.note(ValueError("secret"), log)
    assert log.stat().st_mode & 0o077 == 0
    log.write_text("x" * (300 << 10))
    fault_log.note(ValueError("secret"), log)
    assert log.stat().st_size < 1000
    assert "secret" not in log.read_text()


def test_a_question_off_any_job_is_asked_in_a_sheet(person: Person, vault: Path) -> None:
    person.unlock(vault)
    session = person.program.session
    ends: list[object] = []
    session.run(
        lambda station: station.require_vault_passphrase(), ends.append, ends.append, changes=True
    )
    person.until_sees("Passphrase of the vault")
    person.type_passphrase("wrong")
    person.until_sees("This is not the vault's passphrase.")
    person.type_passphrase(VAULT_PASSPHRASE)
    person.until(lambda: ends)
    assert ends == [None]
    person.until(lambda: not person.visible(QDialog))

    session.run(
        lambda station: station.require_vault_passphrase(), ends.append, ends.append, changes=True
    )
    person.until_sees("Passphrase of the vault")
    person.press("Cancel")
    person.until(lambda: len(ends) == 2)
    assert isinstance(ends[1], CancelledError)


def test_a_new_passphrase_is_chosen_in_a_sheet(person: Person, vault: Path) -> None:
    person.unlock(vault)
    made: list[KeyRecord] = []
    person.program.session.run(
        lambda station: create_root(station, "south", Algorithm.ECDSA_P256),
        made.append,
        changes=True,
    )
    person.until_sees("New passphrase of root key south")
    person.type_passphrase(VAULT_PASSPHRASE, place=0)
    person.type_passphrase(VAULT_PASSPHRASE, place=1)
    person.until(lambda: person.button("Use this passphrase").isEnabled())
    person.press("Use this passphrase")
    person.until_sees("The root key's passphrase must differ from the vault's")
    person.type_passphrase("cactus lantern 77 orbit velvet", place=0)
    person.type_passphrase("cactus lantern 77 orbit velvet", place=1)
    person.until(lambda: person.button("Use this passphrase").isEnabled())
    person.press("Use this passphrase")
    person.until(lambda: made)
    assert made[0].name == "south"
