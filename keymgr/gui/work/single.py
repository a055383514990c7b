"""One window a person: a second start raises the first. By files, so that no socket is opened."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_LOCK: Final = "window.lock"
_CALL: Final = "window.call"


class SingleInstance(QObject):
    """The claim to be the only window that uses ``folder``."""

    called = Signal()
    """Another start asks this window to come forward."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._call = folder / _CALL
        self._lock = QLockFile(str(folder / _LOCK))
        self._lock.setStaleLockTime(0)
        self._watcher = QFileSystemWatcher(self)

    def claim(self) -> bool:
        """Become the first window; if another is, ask it to come forward and return False."""
        if not self._lock.tryLock(0):
            self._call.write_bytes(os.urandom(8).hex().encode())
            return False
        self._call.touch(mode=0o600)
        self._watcher.addPath(str(self._call))
        self._watcher.fileChanged.connect(self._on_call)
        return True

    def release(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()

    def _on_call(self, path: str) -> None:
        if path not in self._watcher.files():  # an editor's way of writing: a new file in its place
            self._watcher.addPath(path)
        self.called.emit()
