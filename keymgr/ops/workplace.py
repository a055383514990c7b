"""Where the vault is unless told otherwise, and who works here."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path


def usual_vault() -> Path:
    """Return the place of the vault where nobody names another."""
    return user_data_path("keymgr") / "vault.keymgr"


def who() -> str:
    """Return who works here, for the audit log: the account's name, as the session gives it.

    The account database is not asked: modules of it, such as LDAP's, go to the network.
    """
    names = (os.environ.get(name) for name in ("LOGNAME", "USER", "USERNAME"))
    return next(filter(None, names), "unknown")
