"""What the desktop tells: the screen was locked, the machine goes to sleep.

D-Bus, where there is one: systemd-logind's ``PrepareForSleep`` and ``Lock``
(https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html), and the screen
savers' ``ActiveChanged``. The bus is a local socket between programs of this machine, no network.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

from keymgr.gui.work.session import Reason

_LOGIN: Final = "org.freedesktop.login1"
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
)


class Desktop(QObject):
    """Listens to the desktop. Where there is no bus, it hears nothing."""

    lock_wanted = Signal(object)
    """A Reason: SCREEN or SLEEP."""

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._delay: QDBusMessage | None = None
        if system.isConnected():
            self._listen(system, f"{_LOGIN}.Manager", "PrepareForSleep", "sleeping(bool)")
            self._listen(system, f"{_LOGIN}.Session", "Lock", "screen_locked()")
            self._hold_sleep()
        if session.isConnected():
            for saver in _SAVERS:
                self._listen(session, saver, "ActiveChanged", "saver(bool)")

    @classmethod
    def of_this_machine(cls, parent: QObject | None = None) -> Desktop:
        """Listen on the system's and the session's own bus."""
        return cls(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)

    def _listen(self, bus: QDBusConnection, interface: str, name: str, slot: str) -> None:
        # PySide's stubs say bytes, and its call takes text alone.
        bus.connect("", "", interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    def _hold_sleep(self) -> None:
        """Have sleep wait a moment (logind: 5 s at most) until the keys are forgotten."""
        manager = QDBusInterface(
            _LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", self._system
        )
        if manager.isValid():
            self._delay = manager.call(
                "Inhibit", "sleep", "keymgr", "The vault is being locked", "delay"
            )

    def locked(self) -> None:
        """Hear that the vault is locked: sleep need wait no longer."""
        self._delay = None

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        """Hear that the machine goes to sleep, or has woken."""
        if begins:
            self.lock_wanted.emit(Reason.SLEEP)
        else:
            self._hold_sleep()

    @Slot()
    def screen_locked(self) -> None:
        """Hear that the session was locked."""
        self.lock_wanted.emit(Reason.SCREEN)

    @Slot(bool)
    def saver(self, active: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        """Hear that the screen saver has come on or gone."""
        if active:
            self.lock_wanted.emit(Reason.SCREEN)
