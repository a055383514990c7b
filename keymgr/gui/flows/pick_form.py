"""The form in which some of what was found are ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui.flows.file_form import HasValues
from keymgr.gui.flows.pick_table import PickTable
from keymgr.gui.kit import Column, Tick

Row = TypeVar("Row")


class PickForm(QObject, Generic[Row]):
    """Writes the keys of the ticked rows into the value ``picked``; ``rows`` gives what there is.

    A flow's ``picked`` is None before anybody chose; then ``first`` gives what is ticked.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917  (one form's facts)
        self,
        flow: HasValues,
        title: str,
        subtitle: str,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], str],
        rows: Callable[[], Sequence[Row]],
        first: Callable[[], Sequence[Row]],
    ) -> None:
        super().__init__()
        self._flow, self._key, self._rows, self._first = flow, key, rows, first
        self.title, self.subtitle = title, subtitle
        ticks: Column[Row] = Column("", lambda _row: Tick(), key)
        self._table: PickTable[Row] = PickTable(title, [ticks, *columns], key)
        self._table.picked.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._table

    def arrive(self) -> None:
        """Show what there is."""
        rows, picked = self._rows(), self._flow.values.get("picked")
        ticked = self._first()
        if isinstance(picked, list):
            ticked = [row for row in rows if self._key(row) in picked]
        self._table.show_rows(rows, ticked)

    def _write(self, rows: list[Row]) -> None:
        self._flow.values["picked"] = [self._key(row) for row in rows]
        self.changed.emit()
