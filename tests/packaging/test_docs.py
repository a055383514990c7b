"""The man pages and completions in the checkout are those of today's commands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def content_of(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_they_are_what_make_docs_would_write(tmp_path: Path) -> None:
    script = [sys.executable, str(PACKAGING / "docs.py"), str(tmp_path)]
    subprocess.run(script, check=True, capture_output=True)
    for kind in ("man", "completions"):
        written, shipped = content_of(tmp_path / kind), content_of(PACKAGING / kind)
        differing = {name for name, _ in written.items() ^ shipped.items()}
        assert differing == set(), "run `make docs`"
