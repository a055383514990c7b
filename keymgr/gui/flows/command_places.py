"""Where the window has what a command of the command line does: a job of a menu, or a page.

One table, so that an error whose words name a command says in the window where to press instead,
and a button beside the error leads there.
"""

from __future__ import annotations

import re
from typing import Final

from keymgr.errors import KeymgrError
from keymgr.gui.flows.registry import FlowKind, Menu, find_flow, flow_words
from keymgr.gui.presenters.remedies import remedy
from keymgr.gui.presenters.review import Next
from keymgr.gui.shell.entries import ENTRIES, words
from keymgr.gui.work.language import tr

_PLACES: Final = {
    "audit verify": "audit",
    "backup create": "backup",
    "backup restore": "restore-backup",
    "backup verify": "verify-backup",
    "clock confirm": "confirm-clock",
    "delegation": "delegate",
    "export": "export",
    "key export": "export-key",
    "key import": "import-keys",
    "key list": "keys",
    "key show": "keys",
    "keyring": "settings",
    "manual": "help",
    "paper verify": "verify-paper",
    "passphrase change": "change-passphrase",
    "passphrase renew": "settings",
    "receipt import": "import-receipt",
    "renew": "renew",
    "repo create": "create-repository",
    "repo list": "repositories",
    "repo refresh": "refresh",
    "repo show": "repositories",
    "root add-public": "add-public-root",
    "root create": "create-root",
    "root list": "keys",
    "root protect": "protect-root",
    "root retire": "retire-root",
    "root threshold": "thresholds",
    "rotate": "rotate-server-key",
    "rotate targets": "rotate-tagging",
    "shares verify": "verify-share",
    "sign-off": "sign-off",
    "sign-off import": "import",
    "signer": "signers",
    "signer add": "add-signer",
    "signer remove": "remove-signer",
    "tag list": "repositories",
    "tag sign": "sign-tags",
    "verify": "verify",
    "witness": "witness",
}
"""A command, or its first words, and the job or page that does it."""
_NAMED: Final = re.compile(r"'keymgr ([a-z][^']*)'")


def place_words(command: str) -> str:
    """Return how the window names what ``command``, without its program's name, does.

    A job is named with its menu, as in ``Keys → New root key``. Empty for what has no place.
    """
    if command.startswith("init"):
        return _in_menu(Menu.VAULT, tr("&New vault…"))
    place = _place_of(command)
    kind = find_flow(place)
    if kind is not None and kind.menu is not None:
        return _in_menu(kind.menu, flow_words(kind.name))
    return words(place) if any(entry.name == place for entry in ENTRIES) else ""


def way_out(error: KeymgrError) -> Next | None:
    """Return what leads out of ``error``: its remedy, or the first place that its hint names."""
    known = remedy(error)
    if known is not None:
        return known
    for found in _NAMED.finditer(error.hint):
        place = _place_of(found[1])
        kind = find_flow(place)
        if kind is not None:
            return _job(kind, error)
        entry = next((each for each in ENTRIES if each.name == place), None)
        if entry is not None:
            return Next(words(entry.name), entry.icon, page=entry.name)
    return None


def _job(kind: FlowKind, error: KeymgrError) -> Next:
    gun = vars(error).get("gun")
    values: dict[str, object] = {"guns": [gun]} if gun is not None else {}
    return Next(flow_words(kind.name), kind.icon, kind.name, values=values)


def _place_of(command: str) -> str:
    """Return the job or page of the longest beginning of ``command`` that is known."""
    parts = command.split()
    beginnings = (" ".join(parts[:length]) for length in (2, 1))
    return next((_PLACES[each] for each in beginnings if each in _PLACES), "")


def _in_menu(menu: Menu, job: str) -> str:
    title = {
        Menu.VAULT: tr("&Vault"),
        Menu.REPOSITORY: tr("&Repository"),
        Menu.KEYS: tr("&Keys"),
    }[menu]
    return f"{title} → {job}".replace("&", "").replace("…", "")
