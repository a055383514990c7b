"""Locking when nobody is there: after idle time, slept time included."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from keymgr.gui.work.session import Reason, Session, State
from keymgr.gui.work.uptime import uptime

_TICK_MS: Final = 1000
_PRESENCE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)
"""What only a person does."""


class AutoLock(QObject):
    """Locks the session after idle time. A job that runs is waited for; idle time then starts anew.

    The look at the clock comes first, each time: after a sleep the first key or movement of the
    mouse finds the vault locked.
    """

    ticked = Signal()
    """About once a second: the countdown went on."""

    def __init__(self, session: Session, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._limit = minutes * 60.0
        self._last = uptime()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.state_changed.connect(self._on_state)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    def set_minutes(self, minutes: int) -> None:
        """Change the idle time."""
        self._limit = minutes * 60.0
        self.look()

    @property
    def limit(self) -> float:
        """The idle time in seconds."""
        return self._limit

    def seconds_left(self) -> float:
        """Return the seconds until the vault is locked."""
        if self._session.state is State.BUSY:
            return self._limit
        return max(0.0, self._limit - (uptime() - self._last))

    def look(self) -> None:
        """Lock if it is time."""
        if self._session.state is State.UNLOCKED and self.seconds_left() <= 0:
            self._session.lock(Reason.IDLE)
        self.ticked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there. Passes every event on."""
        del watched
        if event.type() in _PRESENCE:
            if self._session.state is State.UNLOCKED and self.seconds_left() <= 0:
                self.look()
            self._last = uptime()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """See what a person does in ``window``: on it alone, as widgets get events by hundreds."""
        if window is not None:
            window.installEventFilter(self)

    def _on_state(self, state: State) -> None:
        if state in (State.UNLOCKED, State.BUSY):
            self._last = uptime()
        self.ticked.emit()
