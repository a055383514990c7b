"""The window: what is shown in which state of the vault, and the way between pages and jobs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from keymgr.errors import KeymgrError
from keymgr.gui import look
from keymgr.gui.flows.flow_page import FlowPage
from keymgr.gui.flows.question_place import QuestionSheet
from keymgr.gui.flows.registry import find_flow
from keymgr.gui.kit import tab_order
from keymgr.gui.pages.first_run import FirstRunPage
from keymgr.gui.pages.first_run_steps.welcome import Beginning
from keymgr.gui.pages.locked import LockedPage
from keymgr.gui.pages.restore import RestorePage
from keymgr.gui.presenters.review import Next
from keymgr.gui.shell.about import AboutDialog
from keymgr.gui.shell.entries import ENTRIES
from keymgr.gui.shell.errors import ErrorDialog
from keymgr.gui.shell.frame import Frame
from keymgr.gui.shell.manual_window import ManualWindow
from keymgr.gui.shell.menus import Menus
from keymgr.gui.work.asking import Question
from keymgr.gui.work.autolock import AutoLock
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Reason, Session, State
from keymgr.gui.work.settings import Settings
from keymgr.ops.workplace import usual_vault

_NAME = "keymgr"
_LEAST = (720, 480)


class MainWindow(QMainWindow):
    """The one window. It is the navigator of its pages (``shell.navigator.Navigator``)."""

    def __init__(self, session: Session, settings: Settings, autolock: AutoLock) -> None:
        super().__init__()
        self._session, self._settings = session, settings
        self._sheet: QuestionSheet | None = None
        self._manual: ManualWindow | None = None
        self.setWindowTitle(_NAME)
        self.setAcceptDrops(True)
        self.setMinimumSize(look.px(_LEAST[0]), look.px(_LEAST[1]))
        self.menus = Menus(self.menuBar(), self)
        self.frame = Frame(session, autolock, self)
        self.locked = LockedPage(session)
        self._cover = QStackedWidget()
        self._cover.addWidget(self.locked)
        self._cover.addWidget(self.frame)
        self.setCentralWidget(self._cover)
        self.frame.strip.lock_pressed.connect(self.lock_now)
        self.locked.other_wanted.connect(self.open_vault)
        session.state_changed.connect(self._on_state)
        session.vault_changed.connect(self.frame.refresh)
        session.failed.connect(self.tell)
        session.asked.connect(self._on_asked)
        session.restored.connect(self._restore)
        session.unfinished = self._unfinished
        self._wear_size()
        self._on_state(session.state)

    # The vault's state

    def _on_state(self, state: State) -> None:
        is_open = state in {State.UNLOCKED, State.BUSY}
        self.menus.show_open(is_open=is_open)
        self.frame.strip.show_open(is_open=is_open)
        founding = isinstance(self.frame.whole, FirstRunPage)
        if is_open:
            if state is State.UNLOCKED:
                self._on_open()
        elif state in {State.LOCKED, State.LOCKING} or (state is State.OPENING and not founding):
            self._cover_all()
            if state is not State.LOCKING:
                self.frame.forget_pages()

    def begin(self, path: Path) -> None:
        """Show the first run; a new vault would be made at ``path``."""
        page = FirstRunPage(self._session, path, self._beginnings())
        page.finished.connect(self._end_first_run)
        self.frame.strip.vault.say(tr("New vault"), tr("not created yet"))
        self.frame.show_whole(page)
        self._cover.setCurrentWidget(self.frame)

    def _beginnings(self) -> list[Beginning]:
        """Return the ways to begin besides a new vault."""
        return [
            Beginning(
                "folder-open",
                tr("Open a vault"),
                tr("A file that keymgr made on this or another machine."),
                tr("Open…"),
                self.open_vault,
            ),
            Beginning(
                "archive",
                tr("Restore a backup"),
                tr("A vault that was lost comes back as it was on the day of its backup."),
                tr("Restore…"),
                self.restore_vault,
            ),
        ]

    def restore_vault(self) -> None:
        """Begin to have a vault back from a backup, while none is open."""
        path = _free(usual_vault())
        page = RestorePage(self._session, path)
        page.left.connect(lambda: self.begin(path))
        page.restored.connect(lambda vault: self.use_vault(Path(vault)))
        self.frame.strip.vault.say(tr("Restored vault"), tr("not restored yet"))
        self.frame.show_whole(page)

    def _end_first_run(self) -> None:
        self.frame.leave_whole()
        self._show_first_page()

    def _show_first_page(self) -> None:
        if not self.frame.shown:
            self.show_page(ENTRIES[0].name)
            self.frame.sidebar.setFocus()

    def _on_open(self) -> None:
        self._cover.setCurrentWidget(self.frame)
        summary = self._session.summary
        if summary is not None:
            self.setWindowTitle(f"{summary.path.stem} \N{EN DASH} {_NAME}")
            self._settings.remember_vault(summary.path)
        if self.frame.whole is None:
            self._show_first_page()

    def _cover_all(self) -> None:
        """Hide every name at once: the page, the title, menus and dialogs."""
        self._cover.setCurrentWidget(self.locked)
        self.setWindowTitle(_NAME)
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            following = QApplication.activePopupWidget()
            popup = following if following is not popup else None
        for window in QApplication.topLevelWidgets():
            if window is not self and isinstance(window, QDialog) and window.isVisible():
                window.reject()

    def _unfinished(self) -> Mapping[str, object] | None:
        freeze = getattr(self.frame.whole, "freeze", None)
        return freeze() if freeze is not None else None

    # The way between pages: shell.navigator.Navigator

    @property
    def settings(self) -> Settings:
        """What the window remembers from one day to the next."""
        return self._settings

    def show_page(self, name: str, subject: str = "") -> None:
        """Show the page called ``name``; ``subject`` is what it shall show, such as a GUN."""
        if self._is_signing():
            return
        page = self.frame.show_page(name)
        if page is not None and subject:
            page.show_subject(subject)  # type: ignore[attr-defined]  # pages that have one

    def start_flow(self, name: str, /, **values: object) -> None:
        """Begin the guided job called ``name``."""
        kind = find_flow(name)
        if kind is not None and self._session.is_open and not self._is_signing():
            self.open_beside(FlowPage(kind.begin(values), self._session, self))

    def _is_signing(self) -> bool:
        """Return whether a job runs, whose page must stay to show its result."""
        whole = self.frame.whole
        return isinstance(whole, FlowPage) and whole.is_signing

    def begin_flow(self, name: str) -> None:
        """Begin a job of the menu with what the page has chosen, where it has something."""
        chosen = getattr(self.frame.page, "chosen", None) if self.frame.whole is None else None
        values: dict[str, object] = {"guns": chosen} if isinstance(chosen, list) and chosen else {}
        self.start_flow(name, **values)

    def _restore(self, frozen: Mapping[str, object]) -> None:
        """Bring back the job that a lock interrupted."""
        kind, values = find_flow(str(frozen.get("flow"))), frozen.get("values")
        if kind is not None and isinstance(values, Mapping):
            self.open_beside(FlowPage(kind.begin(values), self._session, self, frozen))

    def open_beside(self, widget: QWidget) -> None:
        """Show ``widget`` in the whole place of sidebar and page."""
        self.frame.show_whole(widget)

    def close_beside(self) -> None:
        """Return to the page before."""
        self.frame.leave_whole()

    def tell(self, error: KeymgrError) -> None:
        """Show an error."""
        dialog = ErrorDialog(error, self)
        dialog.followed.connect(self._follow)
        self._open_dialog(dialog)

    def _follow(self, way: Next) -> None:
        if way.flow:
            self.start_flow(way.flow, **way.values)
        else:
            self.show_page(way.page)

    def _on_asked(self, question: Question | None) -> None:
        """Ask in a sheet where no job's page asks."""
        if question is None or isinstance(self.frame.whole, FlowPage):
            return
        if self._sheet is None:
            self._sheet = QuestionSheet(self, self._session, question)
            self._sheet.finished.connect(self._forget_sheet)
            self._open_dialog(self._sheet)

    def _forget_sheet(self) -> None:
        self._sheet = None

    def _open_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # What the menus call

    def new_vault(self) -> None:
        """Begin a new vault."""
        self._session.forget_vault()
        self.begin(_free(usual_vault()))

    def open_vault(self) -> None:
        """Choose another vault's file."""
        chooser = QFileDialog(self, tr("Open a vault"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        if self._session.path is not None:
            chooser.setDirectory(str(self._session.path.parent))
        chooser.fileSelected.connect(lambda path: self.use_vault(Path(path)))
        self._open_dialog(chooser)

    def recent_vaults(self) -> list[Path]:
        """Return the vaults that were opened lately, where they are remembered."""
        return [Path(each) for each in self._settings.now.recent]

    def use_vault(self, path: Path) -> None:
        """Turn to the vault at ``path``; where there is none, one can be made."""
        if path.exists():
            self.frame.leave_whole()
            self._session.choose(path)
            self._on_state(self._session.state)
        else:
            self._session.forget_vault()
            self.begin(path)

    def lock_now(self) -> None:
        """Lock the vault."""
        self._session.lock(Reason.ASKED)

    def quit(self) -> None:
        """Lock, and end the program."""
        self.close()

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        if self._cover.currentWidget() is not self.frame:
            return
        panes = self.frame.panes()
        focused = QApplication.focusWidget()
        place = next(
            (i for i, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1
        )
        pane = panes[(place + 1) % len(panes)]
        inside = pane.focusProxy() or _first_stop(pane)
        if inside is not None:
            inside.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_help(self) -> None:
        """Show the manual's page for what is on screen; a job stays there beside it."""
        whole = self.frame.whole
        if self._session.is_open and whole is None:
            self.show_page("help", self.frame.shown)
            return
        if self._manual is None:
            self._manual = ManualWindow(self._session, self, self)
        self._manual.open_at(getattr(whole, "help_subject", "locked"))

    def show_about(self) -> None:
        """Say what this program is."""
        self._open_dialog(AboutDialog(self))

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while no job is on the page."""
        if event.mimeData().hasUrls() and self._session.is_open and self.frame.whole is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin to take in the file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.start_flow("import", file=paths[0])

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  (Qt's own)
        """Go through the window as it is read."""
        return tab_order.step(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back where the page has a way back; Ctrl+F filters."""
        if event.matches(QKeySequence.StandardKey.Find) and self.frame.whole is None:
            focus_filter = getattr(self.frame.page, "focus_filter", None)
            if focus_filter is not None:
                focus_filter()
                return
        back = getattr(self.frame.whole or self.frame.page, "go_back", None)
        if event.key() == Qt.Key.Key_Escape and back is not None:
            back()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let a job come to its end first; then keep the size and go."""
        if self._session.state in {State.BUSY, State.LOCKING}:
            self._session.lock(Reason.ASKED)
            self._session.state_changed.connect(self._close_when_locked)
            event.ignore()
            return
        if not self.isMaximized():
            self._settings.change(size=(self.width(), self.height()), maximised=False)
        else:
            self._settings.change(maximised=True)
        event.accept()

    def _close_when_locked(self, state: State) -> None:
        if state is State.LOCKED:
            self.close()

    def _wear_size(self) -> None:
        width, height = self._settings.now.size
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(height, room.height()))
        if self._settings.now.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)


def _free(path: Path) -> Path:
    """Return ``path``, or one like it that no file has."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def _first_stop(pane: QWidget) -> QWidget | None:
    """Return the first widget of ``pane`` that takes the keyboard."""
    for each in pane.findChildren(QWidget):
        tab = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and each.isVisible() and each.isEnabled():
            return each
    return None
