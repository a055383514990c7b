"""The program around the window: what is made once, in its order, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import keymgr
from keymgr.crypto.kdf import calibrate
from keymgr.gui import look
from keymgr.gui.flows.command_places import place_words
from keymgr.gui.shell.errors import FaultHook
from keymgr.gui.shell.main_window import MainWindow
from keymgr.gui.work import language
from keymgr.gui.work.autolock import AutoLock
from keymgr.gui.work.desktop import Desktop
from keymgr.gui.work.fault_log import usual_log
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.session import Session, State
from keymgr.gui.work.settings import Settings, settings_folder
from keymgr.gui.work.single import SingleInstance


def now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


SHIPPED = Machine(now, calibrate)
"""This machine's clock and speed."""


@dataclass
class Program:
    """The parts of the running program."""

    settings: Settings
    session: Session
    autolock: AutoLock
    window: MainWindow
    faults: FaultHook


def dressed(settings: Settings) -> None:
    """Give the application its language, look and icon."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("there is no application yet")  # noqa: TRY004  (order, not type)
    QCoreApplication.setApplicationName("keymgr")
    QCoreApplication.setApplicationVersion(keymgr.__version__)
    application.setDesktopFileName("keymgr")
    language.choose(settings.now.language)
    language.name_places(place_words)
    look.dress(application, look.Choice(settings.now.theme.value), settings.now.text_size)
    application.setWindowIcon(look.app_icon())


def build(machine: Machine, settings: Settings, log: Path) -> Program:
    """Make the window and what is behind it. Nothing is shown yet."""
    session = Session(machine)
    autolock = AutoLock(session, settings.now.idle_minutes)
    window = MainWindow(session, settings, autolock)
    faults = FaultHook(log, window)
    faults.caught.connect(window.tell)
    session.fault.connect(faults.note)
    settings.changed.connect(lambda: _follow(settings, autolock))
    return Program(settings, session, autolock, window, faults)


def _follow(settings: Settings, autolock: AutoLock) -> None:
    """Do what changed settings ask for."""
    autolock.set_minutes(settings.now.idle_minutes)
    choice = look.Choice(settings.now.theme.value)
    if look.theme.choice is not choice:
        look.theme.choose(choice)


def start(arguments: list[str], vault: Path, folder: Path | None = None) -> int:
    """Run the window until it is closed; ``vault`` is the one to open. Returns the exit status."""
    application = QApplication(arguments)
    folder = folder or settings_folder()
    settings = Settings(folder)
    single = SingleInstance(folder)
    if not single.claim():
        return 0
    dressed(settings)
    program = build(SHIPPED, settings, usual_log())
    program.faults.install()
    window, session = program.window, program.session
    single.called.connect(lambda: _come_forward(window))
    desktop = Desktop.of_this_machine(window)
    desktop.lock_wanted.connect(session.lock)
    session.state_changed.connect(lambda state: desktop.locked() if state is State.LOCKED else None)
    window.use_vault(vault)
    window.show()
    try:
        return application.exec()
    finally:
        session.close()
        single.release()


def _come_forward(window: MainWindow) -> None:
    """Show the window above the others, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
