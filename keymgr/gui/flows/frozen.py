"""A result that was kept over a lock, as data again."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from keymgr.gui.presenters.review import Result


def result_of(fields: Mapping[str, object]) -> Result:
    """Return the result that ``dataclasses.asdict`` and JSON made ``fields`` of."""
    return msgspec.convert(fields, type=Result)
