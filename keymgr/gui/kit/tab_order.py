"""Where the Tab key goes: through what is seen, as it is read.

Qt goes by the order in which widgets were made, and leaves out what stands before the one that a
group hands the keyboard to. Pages here fill themselves later, so both would surprise.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


def stops(root: QWidget) -> list[QWidget]:
    """Return the visible widgets in ``root`` that take the keyboard by Tab, as they are read.

    Of buttons of which one is chosen it is that one; arrow keys go to the others.
    """
    return [each for each in _read(root) if _is_stop(each)]


def step(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop of ``root``, or the one before; False if there is none."""
    places = stops(root)
    if not places:
        return False
    focused = QApplication.focusWidget()
    here = next((i for i, each in enumerate(places) if each is focused), None)
    if here is None:
        place = 0 if forward else len(places) - 1
    else:
        place = (here + (1 if forward else -1)) % len(places)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    places[place].setFocus(reason)
    return True


def _read(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    inside: list[QWidget | None]
    if isinstance(widget, QStackedWidget):
        inside = [widget.currentWidget()]
    elif isinstance(widget, QScrollArea):
        inside = [widget.widget()]
    else:
        inside = [*_laid_out(widget.layout())]
        known = set(inside)
        inside += [
            each for each in widget.children() if isinstance(each, QWidget) and each not in known
        ]
    for each in inside:
        if each is not None and each.isVisible() and not each.isWindow():
            yield from _read(each)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """Yield the widgets of ``layout`` in its order."""
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())


def _is_stop(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and policy is not Qt.FocusPolicy.NoFocus:
        rivals = _rivals(widget)
        if any(each.isChecked() for each in rivals):
            return widget.isChecked()
    return policy & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus


def _rivals(button: QAbstractButton) -> list[QAbstractButton]:
    """Return the buttons of which only one is chosen, ``button`` among them."""
    group = button.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    parent = button.parentWidget()
    if not button.autoExclusive() or parent is None:
        return []
    return [
        each
        for each in parent.children()
        if isinstance(each, QAbstractButton) and each.autoExclusive()
    ]
