"""``python -m bench [NAME…]``: run benches, print a table, store the figures."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from bench.figures import Figure
from bench.machine import machine
from bench.offices import ROOT_FOLDER, Offices, Scale
from bench.registry import BENCHES

_WIDE: Final = 160
RESULTS: Final = ROOT_FOLDER / "bench-results.json"


def measure(names: Sequence[str], scale: Scale, console: Console) -> dict[str, list[Figure]]:
    """Run the benches called ``names`` and return their figures."""
    figures = {}
    with tempfile.TemporaryDirectory(prefix="keymgr-bench-") as folder:
        offices = Offices(Path(folder), scale)
        for name in names:
            console.print(f"{name} …", style="dim")
            figures[name] = BENCHES[name](offices)
    return figures


def table(figures: dict[str, list[Figure]]) -> Table:
    """Return the figures as a table."""
    shown = Table("bench", "figure", "ours", "bare", "ratio: median (spread)", "target", "")
    for name, found in figures.items():
        for figure in found:
            shown.add_row(name, *figure.cells(), "met" if figure.met else "missed")
    return shown


def document(figures: dict[str, list[Figure]]) -> dict[str, object]:
    """Return the figures, with the machine they are from, as plain data."""
    return {
        "machine": machine(),
        "figures": [
            {"bench": name, **figure.document()}
            for name, found in figures.items()
            for figure in found
        ],
    }


def main(names: Sequence[str]) -> None:
    """Measure, print and store."""
    unknown = sorted(set(names) - set(BENCHES))
    if unknown:
        sys.exit(f"There is no bench {', '.join(unknown)}. There are: {', '.join(BENCHES)}.")
    console = Console() if sys.stdout.isatty() else Console(width=_WIDE)
    figures = measure(names or list(BENCHES), Scale(), console)
    console.print(table(figures))
    RESULTS.write_text(json.dumps(document(figures), indent=2) + "\n")
    console.print(f"Stored in {RESULTS.name}.")


if __name__ == "__main__":
    main(sys.argv[1:])
