"""Try to change a vault whose folder may not be written, as a user whom permissions bind."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from keymgr.errors import KeymgrError
from tests.vault.vaults import NOW, new_vault, reopened

NOBODY: Final = 65534


def main(path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
        path.parent.chmod(0o555)
        # The folders above it may be closed to others.
        os.chroot(path.parent)
        os.chdir("/")
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    else:
        path.parent.chmod(0o555)
        os.chdir(path.parent)
    try:
        with reopened(Path(path.name)) as vault:
            sys.stdout.write("opened\n")
            with vault.transaction():
                vault.audit.append(NOW, "officer", "tried", "", {})
    except KeymgrError as error:
        sys.stdout.write(f"{error.code}\n")
    try:
        new_vault(Path("another"))
    except KeymgrError as error:
        sys.stdout.write(f"{error.code}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
