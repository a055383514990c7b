"""The strip above every page: which vault, the air gap, the lock, the time."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Mark, StateDisc, Text, plain
from keymgr.gui.look import State as Shade
from keymgr.gui.presenters.forms import number
from keymgr.gui.shell.parts import Lines, Ring, Upright
from keymgr.gui.work.autolock import AutoLock
from keymgr.gui.work.language import locale, tr
from keymgr.gui.work.opening import Opened
from keymgr.gui.work.session import Session, State
from keymgr.ops.station_checks import interfaces_up

_HEIGHT = 56
_SOON_SECONDS = 60
_NETWORK_LOOK_MS = 2000
_NARROW = 860


class VaultName(QWidget):
    """The mark, the vault's name and what it holds."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        self._name = _Elided()
        self._facts = Text("", "caption", "text2")
        words = QVBoxLayout()
        words.setSpacing(look.px(1))
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Mark())
        row.addLayout(words, 1)

    def say(self, name: str, facts: str) -> None:
        """Show other words."""
        self._name.show_words(name)
        self._facts.say(facts)


class _Elided(Text):
    """A line that gives way where there is no room."""

    def __init__(self) -> None:
        super().__init__("", "subheading")
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        self._whole = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.say(metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))
        self.setAccessibleName(self._whole)


class AirGap(QWidget):
    """Whether a network is up: the one thing that must not be."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        self._disc = StateDisc(Shade.OK, "unplug", 28)
        self._lines = Lines()
        row.addWidget(self._disc)
        row.addWidget(self._lines)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_NETWORK_LOOK_MS)
        self.look()

    def look(self) -> None:
        """Look at the interfaces."""
        up = interfaces_up()
        if up is None:
            self._show(Shade.IDLE, "circle-question-mark", tr("Air gap unknown"), tr("can't tell"))
        elif up:
            names = ", ".join(up)
            self._show(Shade.BAD, "network", tr("Network up"), tr("{names} is on", names=names))
        else:
            self._show(Shade.OK, "unplug", tr("Air-gapped"), tr("no network up"))

    def _show(self, state: Shade, icon: str, upper: str, lower: str) -> None:
        self._disc.say(state, icon)
        self._lines.say(upper, lower)
        ink = "bad" if state is Shade.BAD else "text"
        if self._lines.head.property("ink") != ink:
            self._lines.head.paint_in(ink)
        self.setAccessibleName(f"{upper}, {lower}")
        self.setToolTip(self.accessibleName())


class LockState(QWidget):
    """How long the vault stays open."""

    def __init__(self, session: Session, autolock: AutoLock) -> None:
        super().__init__()
        self._session, self._autolock = session, autolock
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(9))
        self._ring = Ring()
        self._lines = Lines()
        row.addWidget(self._ring)
        row.addWidget(self._lines)
        autolock.ticked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the countdown."""
        if self._session.state is State.BUSY:
            self._lines.say(tr("Unlocked"), tr("a job is running"))
            self._ring.show_share(1.0, "accent")
            return
        left = self._autolock.seconds_left()
        minutes, seconds = divmod(int(left), 60)
        self._lines.say(tr("Unlocked"), tr("locks in {time}", time=f"{minutes}:{seconds:02}"))
        state = "warn" if left < _SOON_SECONDS else "accent"
        self._ring.show_share(left / self._autolock.limit, state)


class UtcClock(Lines):
    """The time that goes into what is signed."""

    def __init__(self) -> None:
        super().__init__(right=True)
        self.head.setFont(look.font("subheading"))
        timer = QTimer(self)
        timer.timeout.connect(self.refresh)
        timer.start(250)
        self.refresh()

    def refresh(self) -> None:
        """Show the time."""
        now = datetime.now(UTC)
        day = locale().dayName(now.isoweekday(), locale().FormatType.ShortFormat).rstrip(".")
        month = locale().monthName(now.month, locale().FormatType.ShortFormat).rstrip(".")
        self.say(f"{now:%H:%M:%S} UTC", f"{day} {now.day} {month} {now.year}")


class Strip(QFrame):
    """The strip. While no vault is open it shows the air gap and the time alone."""

    lock_pressed = Signal()

    def __init__(self, session: Session, autolock: AutoLock) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(look.px(_HEIGHT))
        self.vault = VaultName()
        self._air_gap = AirGap()
        self._state = LockState(session, autolock)
        self._lock = plain(tr("Lock now"), "lock")
        self._lock.setToolTip("Ctrl+L")
        self._lock.clicked.connect(self.lock_pressed)
        self._clock = UtcClock()
        self._before, self._after = Upright(26), Upright(26)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), 0, look.px(16), 0)
        row.setSpacing(look.px(16))
        row.addWidget(self.vault, 1)
        for each in (self._air_gap, self._before, self._state, self._lock, self._after):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        self._open_only = (self._before, self._state, self._lock)
        session.summary_changed.connect(self.show_vault)

    def show_vault(self, summary: Opened) -> None:
        """Show the open vault."""
        count = (
            tr("1 repository, revision {revision}", revision=number(summary.revision))
            if summary.repositories == 1
            else tr(
                "{count} repositories, revision {revision}",
                count=number(summary.repositories),
                revision=number(summary.revision),
            )
        )
        self.vault.say(summary.path.stem, count)

    def show_open(self, *, is_open: bool) -> None:
        """Show the lock's parts, or leave them out."""
        for each in self._open_only:
            each.setVisible(is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the clock out where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= look.px(_NARROW)
        self._after.setVisible(wide)
        self._clock.setVisible(wide)
