"""How long the command takes to start."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bench.figures import Figure, Pair, Ratio
from bench.measuring import run
from bench.offices import Offices


def version(offices: Offices) -> list[Figure]:
    """Measure ``keymgr --version`` against loading the command-line library alone."""
    environment = {"PATH": os.environ["PATH"]}
    keymgr = [str(Path(sys.executable).parent / "keymgr"), "--version"]
    click = [sys.executable, "-c", "import click"]
    pairs = [
        Pair(run(keymgr, environment), run(click, environment))
        for _ in range(offices.scale.repeats * 5)
    ]
    return [
        Ratio(
            "keymgr --version",
            "the installed program, from start to end",
            "python -c 'import click'",
            1.5,
            pairs,
            by="cpu",
        )
    ]
