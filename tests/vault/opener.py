"""Open the vault named on the command line, say how it went, and with ``wait`` hold it open."""

from __future__ import annotations

import sys
from pathlib import Path

from keymgr.errors import KeymgrError
from tests.vault.vaults import reopened

if __name__ == "__main__":
    try:
        with reopened(Path(sys.argv[1])):
            sys.stdout.write("opened\n")
            sys.stdout.flush()
            if sys.argv[2:] == ["wait"]:
                sys.stdin.read()
    except KeymgrError as error:
        sys.stdout.write(f"{error.code}\n")
