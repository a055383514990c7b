"""The command line with a key derivation that costs nothing, and a clock that a test may set.

``python -m tests.cheap_keymgr …`` is ``keymgr …``. KEYMGR_TEST_CLOCK holds the time (ISO 8601).
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from typing import Final

from keymgr.cli.edge import launch
from keymgr.cli.settings import Ports
from tests.cheap import CHEAP


def _now() -> datetime:
    fixed = os.environ.get("KEYMGR_TEST_CLOCK")
    return datetime.fromisoformat(fixed) if fixed else datetime.now(UTC)


PORTS: Final = Ports(_now, lambda: CHEAP, lambda: None)

if __name__ == "__main__":
    sys.exit(launch(sys.argv[1:], PORTS))
