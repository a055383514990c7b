"""``make app``: opens the window, on the demo's vault where this account has none of its own."""

from __future__ import annotations

import os
import sys

import demo
from keymgr.ops.workplace import usual_vault
from show import PROGRAMS, say


def main() -> None:
    """Choose the vault, and become ``keymgr-gui``."""
    vault = usual_vault()
    if not vault.exists() and not os.environ.get("KEYMGR_VAULT"):
        demo.main()
        vault = demo.DEMO / "vault"
        say(
            "The window opens on the demo's vault: type its KEYMGR_VAULT_PASSPHRASE from above. For"
            " a vault of your own, choose 'New vault' from the menu 'Vault'."
        )
    program = str(PROGRAMS / "keymgr-gui")
    arguments = [] if os.environ.get("KEYMGR_VAULT") else [str(vault)]
    sys.stdout.flush()
    os.execv(program, [program, *arguments])  # noqa: S606  (no shell is meant)


if __name__ == "__main__":
    main()
