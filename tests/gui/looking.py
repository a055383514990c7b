"""What an eye would notice on a shown widget: words that are cut, controls without a name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from keymgr.gui import kit

_MANY = 100
_WORDED = (QLabel, QAbstractButton, kit.Pill, kit.KeyChip)


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield ``root`` and every widget in it that is visible."""
    yield root
    yield from (each for each in root.findChildren(QWidget) if each.isVisibleTo(root))


def cut_words(root: QWidget) -> list[str]:
    """Return the words of ``root`` that have less room than they need."""
    return [_called(each) for each in shown(root) if isinstance(each, _WORDED) and _is_cut(each)]


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


def outside(root: QWidget) -> list[str]:
    """Return the words that stick out of ``root`` at its left or right, where nothing scrolls."""
    return [
        each.accessibleName() or type(each).__name__
        for each in shown(root)
        if isinstance(each, _WORDED) and each.width() and _sticks_out(each, root)
    ]


def _sticks_out(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and widget is not root:
        left = widget.mapTo(parent, widget.rect().topLeft()).x()
        if left < 0 or left + widget.width() > parent.width() + 1:
            return True
        if parent is root:
            return False
        parent = parent.parentWidget()
    return False


def stray_stops(root: QWidget) -> list[str]:
    """Return where the Tab key jumps up within a column, instead of on; and what it never finds."""
    stops = _stops(root)
    strays = [
        f"{_called(before)}, then {_called(after)}"
        for before, after in pairwise(stops)
        if before.parentWidget() is after.parentWidget() and _is_above(after, before)
    ]
    lost = [each for each in shown(root) if _wants_tab(each) and each not in stops]
    return strays + [f"never {_called(each)}" for each in lost]


def _stops(root: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; return where it stopped."""
    window, stops = root.window(), list[QWidget]()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 1000)
    for _ in range(_MANY):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        each = QApplication.focusWidget()
        if each is None or (stops and each is stops[0]):
            break
        stops.append(each)
    return stops


def _wants_tab(widget: QWidget) -> bool:
    return (
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not (isinstance(widget, QAbstractButton) and _is_one_of_several(widget))
    )


def _is_one_of_several(button: QAbstractButton) -> bool:
    """Whether arrow keys lead to it from the chosen one."""
    return not button.isChecked() and (button.autoExclusive() or button.group() is not None)


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel) else ""
    return widget.accessibleName() or words or type(widget).__name__


def _is_above(one: QWidget, other: QWidget) -> bool:
    """Whether ``one`` is above ``other``, in the same column."""
    first, second = one.geometry(), other.geometry()
    return (
        first.bottom() <= second.top()
        and first.left() < second.right()
        and second.left() < first.right()
    )


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    wanted = widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()
