"""What an eye would notice on a shown widget: words that are cut, controls without a name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from keymgr.gui import kit

_WORDED = (QLabel, QAbstractButton, kit.Pill, kit.KeyChip)


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield ``root`` and every widget in it that is visible."""
    yield root
    yield from (each for each in root.findChildren(QWidget) if each.isVisibleTo(root))


def cut_words(root: QWidget) -> list[str]:
    """Return the words of ``root`` that have less room than they need."""
    return [
        each.accessibleName() or type(each).__name__
        for each in shown(root)
        if isinstance(each, _WORDED) and _is_cut(each)
    ]


def nameless(root: QWidget) -> list[str]:
    """Return what can have the keyboard but says nothing to a screen reader."""
    return [
        type(each).__name__
        for each in shown(root)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        and not each.accessibleName()
        and each.objectName() != "qt_scrollarea_viewport"
    ]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    wanted = widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()
