"""Where the Tab key goes: through what is seen, as it is read.

Qt goes by the order in which widgets were made, and leaves out what stands before the one that a
group hands the keyboard to. Pages here fill themselves later, so both would surprise.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


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
    """Yield ``widget`` and all that can be seen in it."""
    yield widget
    inside = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()
    ]
    for each in _as_read(inside, by_rows=True):
        yield from _read(each)


def _as_read(widgets: list[QWidget], *, by_rows: bool) -> list[QWidget]:
    """Return siblings row by row and, where no line parts the rows, column by column.

    Layouts would say it, too; but asking a layout for its items makes Qt's binding free what the
    layout still holds.
    """
    if len(widgets) < 2:  # noqa: PLR2004  (one needs no order)
        return widgets
    bands = _bands(widgets, by_rows=by_rows)
    if len(bands) == 1:
        bands = _bands(widgets, by_rows=not by_rows)
        by_rows = not by_rows
    if len(bands) == 1:
        return sorted(widgets, key=lambda each: (each.y(), each.x()))
    return [each for band in bands for each in _as_read(band, by_rows=not by_rows)]


def _bands(widgets: list[QWidget], *, by_rows: bool) -> list[list[QWidget]]:
    """Part ``widgets`` where a straight line goes between them."""
    spans = sorted(
        (
            (each.y(), each.y() + each.height(), each)
            if by_rows
            else (each.x(), each.x() + each.width(), each)
            for each in widgets
        ),
        key=lambda span: span[:2],
    )
    bands: list[list[QWidget]] = []
    end = 0
    for start, stop, each in spans:
        if bands and start < end:
            bands[-1].append(each)
        else:
            bands.append([each])
        end = max(end, stop)
    return bands


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
