"""What the log's entries are called on the screen. The log itself keeps English."""

from __future__ import annotations

from typing import Final

from keymgr.sentences import Sentence, said

_ACTIONS: Final[tuple[Sentence, ...]] = (
    said("audit log exported"),
    said("backup made"),
    said("backup proven"),
    said("clock confirmed"),
    said("delegation add"),
    said("delegation purge"),
    said("delegation remove"),
    said("exported"),
    said("key exported"),
    said("key imported"),
    said("key removed"),
    said("keyring switched off"),
    said("keyring switched on"),
    said("older vault accepted"),
    said("passphrase changed"),
    said("passphrase cost renewed"),
    said("passphrase put in the keyring"),
    said("passphrase refused"),
    said("passphrases taken out of the keyring"),
    said("public key exported"),
    said("receipt imported"),
    said("renew"),
    said("repository adopted"),
    said("repository created"),
    said("repository refreshed"),
    said("repository removed"),
    said("repository started anew"),
    said("root added"),
    said("root created"),
    said("root protected"),
    said("root put on paper"),
    said("root restored from paper"),
    said("root retired"),
    said("root threshold"),
    said("root unprotected"),
    said("rotate root"),
    said("rotate snapshot"),
    said("rotate targets"),
    said("rotate timestamp"),
    said("share checked"),
    said("share shown"),
    said("sign tags"),
    said("revoke tags"),
    said("sign-off added"),
    said("sign-off collected"),
    said("sign-off withdrawn"),
    said("signer add"),
    said("signer remove"),
    said("tag threshold"),
    said("unlock notes unreadable"),
    said("vault created"),
    said("vault opened"),
    said("vault passphrase refused"),
    said("vault restored"),
    said("witness"),
)
_BY_TEXT: Final[dict[str, Sentence]] = {str(action): action for action in _ACTIONS}


def action_words(action: str) -> str:
    """Return an entry's action as a sentence; one that is not known as it is."""
    return _BY_TEXT.get(action, action)


def opened(words: str) -> str:
    """Return words with a capital at their beginning; the others stay as they are."""
    return words[:1].upper() + words[1:]
