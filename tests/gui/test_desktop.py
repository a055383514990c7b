"""The desktop's signals, over a bus of this test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer
from pytestqt.qtbot import QtBot

from keymgr.gui.work.desktop import Desktop
from keymgr.gui.work.session import Reason

LOGIN = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
LOGIN_LOCK = ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock")
SAVER = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")


class Bus:
    """Both ends of a private bus."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._server = QDBusServer(f"unix:tmpdir={folder}")
        self._server.setAnonymousAuthenticationAllowed(True)
        self._others: list[QDBusConnection] = []
        self._server.newConnection.connect(self._others.append)
        self.near = QDBusConnection.connectToPeer(self._server.address(), "test-desktop")
        qtbot.waitUntil(lambda: bool(self._others))
        self.nowhere = QDBusConnection("no such bus")

    def tell(self, signal: tuple[str, str, str], arguments: list[bool]) -> None:
        """Send a signal as the desktop does."""
        message = QDBusMessage.createSignal(*signal)
        message.setArguments(arguments)
        assert self._others[0].send(message)

    def close(self) -> None:
        """Let both ends go."""
        QDBusConnection.disconnectFromPeer("test-desktop")


@pytest.fixture
def bus(tmp_path: Path, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus(tmp_path, qtbot)
    yield bus
    bus.close()


def test_sleep_and_a_locked_session_are_heard(bus: Bus, qtbot: QtBot) -> None:
    desktop = Desktop(bus.near, bus.nowhere)
    heard: list[Reason] = []
    desktop.lock_wanted.connect(heard.append)
    bus.tell(LOGIN, [True])
    bus.tell(LOGIN, [False])
    bus.tell(LOGIN_LOCK, [])
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [Reason.SLEEP, Reason.SCREEN]


def test_a_screen_saver_is_heard_when_it_comes_on(bus: Bus, qtbot: QtBot) -> None:
    desktop = Desktop(bus.nowhere, bus.near)
    heard: list[Reason] = []
    desktop.lock_wanted.connect(heard.append)
    bus.tell(SAVER, [False])
    bus.tell(SAVER, [True])
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Reason.SCREEN]


def test_without_a_bus_nothing_is_heard_and_nothing_fails(bus: Bus) -> None:
    Desktop(bus.nowhere, bus.nowhere).locked()
