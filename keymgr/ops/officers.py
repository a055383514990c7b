"""Opening what several officers open together: each is asked in turn, and only for their own."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.ports import AskSecret, OfficerAbsentError, Opens, SecretFor
from keymgr.vault.protectors import ProtectorKey, Protectors
from keymgr.vault.records import Officer, QuorumProtector


@dataclass(eq=False)
class QuorumNotMetError(KeymgrError):
    """Too few officers gave their shares."""

    message: ClassVar[str] = (
        "Root key {root} needs {threshold} of its officers ({names}); {present} were here."
    )
    hint: ClassVar[str] = (
        "Nothing was changed. Run it again when enough of them are present. A script gives each"
        " passphrase as KEYMGR_OFFICER_PASSPHRASE_NAME."
    )
    root: str
    threshold: int
    names: str
    present: int


def open_by_officers(
    protectors: Protectors, ask: AskSecret, quorum: QuorumProtector, root: SecretFor
) -> ProtectorKey:
    """Ask officers in turn until enough have given their shares, and open what they protect.

    Each passphrase is checked at once, by itself. Raises QuorumNotMetError, what AskSecret raises
    and VaultDamagedError.
    """
    shares: list[Secret] = []
    for asked, officer in enumerate(quorum.officers):
        if len(shares) + len(quorum.officers) - asked < quorum.threshold:
            break
        with contextlib.suppress(OfficerAbsentError):
            counted = replace(root, given=len(shares), needed=quorum.threshold)
            shares.append(ask_share(protectors, ask, quorum, officer, counted))
        if len(shares) == quorum.threshold:
            return protectors.open_quorum(quorum, shares)
    names = ", ".join(officer.name for officer in quorum.officers)
    raise QuorumNotMetError(root.name, quorum.threshold, names, len(shares))


def ask_share(
    protectors: Protectors,
    ask: AskSecret,
    quorum: QuorumProtector,
    officer: Officer,
    root: SecretFor,
) -> Secret:
    """Ask one officer, and return the share that the passphrase or the words give.

    Raises OfficerAbsentError, WrongPassphraseError, WrongShareError, MalformedShareError.
    """
    return ask.existing(officer_of(officer, root), partial(protectors.open_share, quorum, officer))


def officer_of(officer: Officer, root: SecretFor) -> SecretFor:
    """Return whose passphrase, or share, is asked."""
    return SecretFor(
        opens_share(officer),
        officer.name,
        root.key_id,
        of=root.name,
        given=root.given,
        needed=root.needed,
    )


def opens_share(officer: Officer) -> Opens:
    """Return what an officer is asked for: their passphrase, or the words of a share on paper."""
    return Opens.SHARE if officer.lock is None else Opens.OFFICER
