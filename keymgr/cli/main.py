"""The console script."""

from __future__ import annotations

import signal
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line on this machine's clock and exit with its status.

    Imports wait until here, so that Ctrl-C has a calm answer from the first moment.
    """
    try:
        from keymgr.cli.edge import launch  # noqa: PLC0415  (see above)
        from keymgr.cli.settings import SHIPPED  # noqa: PLC0415

        status = launch(sys.argv[1:], SHIPPED)
    except KeyboardInterrupt:
        sys.stderr.write("\nkeymgr: Stopped before anything was done.\n")
        status = 130
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(status)
