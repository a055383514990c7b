"""What ops says of the command line's options, said for the window.

Commands are named by their place in the window (``flows/command_places.py``). An option has no
place of its own, so the sentence that names one is said in other words. Keyed by the English text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from keymgr.sentences import said

WINDOW_WORDS: Final[Mapping[str, str]] = {
    "Give --pin a root.json that you trust, or the 64 digits of a root key's ID.": said(
        "Name a root.json that you trust, or type the 64 digits of a root key's ID."
    ),
    "It was not adopted. Import its snapshot and timestamp keys first, or adopt it without"
    " --static if it is on a Notary server.": said(
        "It was not adopted. Import its snapshot and timestamp keys first, or adopt it as one of"
        " a Notary server if it is on one."
    ),
    "Nothing was changed. --officer NAME changes the passphrase of one of them; 'keymgr root"
    " protect' makes new shares for all.": said(
        "Nothing was changed. Choose one officer, whose passphrase is then changed;"
        " 'keymgr root protect' makes new shares for all."
    ),
    "Nothing was changed. Check the path. A vault's own file is opened with --vault, not"
    " restored.": said(
        "Nothing was changed. Check the path. A vault's own file is opened, not restored."
    ),
    "Nothing was changed. Compare this with somebody who knows the right one, over another"
    " channel, and confirm it; or pin a root file or a root key's ID with --pin.": said(
        "Nothing was changed. Compare this with somebody who knows the right one, over another"
        " channel, and confirm it; or name a root file or a root key's ID that you trust."
    ),
    "Nothing was changed. Give a later date with --to, or less with --within.": said(
        "Nothing was changed. Choose a later date, or fewer repositories."
    ),
    "Nothing was changed. Give the signer's public key file, such as NAME.pub of 'docker trust"
    " key generate NAME', with --key.": said(
        "Nothing was changed. Choose the signer's public key file, such as NAME.pub of 'docker"
        " trust key generate NAME'."
    ),
    "Nothing was changed. Run it again when enough of them are present. A script gives each"
    " passphrase as KEYMGR_OFFICER_PASSPHRASE_NAME.": said(
        "Nothing was changed. Begin again when enough of them are present."
    ),
    "Nothing was changed. Say which with --root NAME.": said(
        "Nothing was changed. Choose which root key is meant."
    ),
    "Nothing was changed. The vault's passphrase opens it; 'keymgr passphrase change' without"
    " --repository changes that.": said(
        "Nothing was changed. The vault's passphrase opens it; change that one instead."
    ),
    "Nothing was signed. If the tag is meant to move to the new content, add --replace.": said(
        "Nothing was signed. If the tag is meant to move to the new content, choose it in"
        " 'keymgr tag sign'."
    ),
    "Nothing was changed. Delete that file and say 'keymgr keyring on' again for each vault.": said(
        "Nothing was changed. Delete that file, and switch the keyring on again for each vault."
    ),
    "Nothing was changed. Rotate it there first ('keymgr rotate --help'), or remove the"
    " repository.": said("Nothing was changed. Rotate it there first, or remove the repository."),
    "it has several root keys; say which one leaves with --from": said(
        "it has several root keys; choose which one leaves"
    ),
    "it is static: reset it without --request": said(
        "it is static: begin it anew without a request"
    ),
    "its server's keys are needed: --request": said(
        "its server's keys are needed: choose a request"
    ),
    "the server signs this role; give its new key with --request": said(
        "the server signs this role; choose a request that brings its new key"
    ),
    "which 'keymgr witness' does here, or --witness with this change.": said(
        "which 'keymgr witness' does here."
    ),
}
