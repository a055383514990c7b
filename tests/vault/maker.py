"""Make a vault where the command line says, and say how it went."""

from __future__ import annotations

import sys
from pathlib import Path

from keymgr.errors import KeymgrError
from tests.vault.vaults import new_vault

if __name__ == "__main__":
    try:
        new_vault(Path(sys.argv[1])).close()
        sys.stdout.write("made\n")
    except KeymgrError as error:
        sys.stdout.write(f"{error.code}\n")
