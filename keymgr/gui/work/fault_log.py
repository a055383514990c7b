"""A log of keymgr's own faults: where they were, never what was in hand."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from platformdirs import user_log_path

from keymgr import __version__

_MAX_SIZE: Final = 256 << 10


def usual_log() -> Path:
    """Return the log's place."""
    return user_log_path("keymgr") / "faults.log"


def places(fault: BaseException) -> list[str]:
    """Return the kind of ``fault`` and the lines it came through: no values, no arguments."""
    lines = [type(fault).__name__]
    step = fault.__traceback__
    while step is not None:
        module = step.tb_frame.f_globals.get("__name__", "?")
        lines.append(f"  {module}, line {step.tb_lineno}, in {step.tb_frame.f_code.co_name}")
        step = step.tb_next
    cause = fault.__cause__ or fault.__context__
    return [*lines, "after:", *places(cause)] if cause is not None else lines


def note(fault: BaseException, log: Path) -> None:
    """Append ``fault`` to ``log``, which begins anew when it is long. Never raises for the disk."""
    head = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} keymgr {__version__}"
    text = "\n".join([head, *places(fault), "", ""])
    with contextlib.suppress(OSError):
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mode = "w" if log.exists() and log.stat().st_size > _MAX_SIZE else "a"
        with open(log, mode, encoding="utf-8", opener=_private) as file:
            file.write(text)


def _private(path: str, flags: int) -> int:

    return os.open(path, flags, 0o600)
