"""Whether a callback's widget is still there."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QObject


def alive(callback: Callable[..., object]) -> bool:
    """Whether every Qt object that ``callback`` is bound to, or closes over, still exists."""
    return all(shiboken6.isValid(each) for each in _objects(callback))


def _objects(callback: Callable[..., object]) -> Iterator[QObject]:
    if isinstance(callback, functools.partial):
        yield from _objects(callback.func)
        held = [*callback.args, *callback.keywords.values()]
    else:
        cells = getattr(callback, "__closure__", None) or ()
        held = [getattr(callback, "__self__", None)]
        for cell in cells:
            try:
                held.append(cell.cell_contents)
            except ValueError:  # not filled yet
                continue
    for each in held:
        if isinstance(each, QObject):
            yield each
