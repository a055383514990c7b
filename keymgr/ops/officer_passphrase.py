"""The passphrase of one officer of a root key."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from keymgr.crypto.kdf import KdfParams
from keymgr.crypto.secret import Secret
from keymgr.ops.officers import opens_share
from keymgr.ops.passphrase_change import Relock, find_root
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.quorum import SharedPassphraseError, require_officer, require_quorum
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import Gun

SAME_SHARE: Final = said(
    "The share behind it is the same as before: with an old backup, the old passphrase still gives"
    " it. Where the old passphrase may be known, make new shares with 'keymgr root protect'."
)


class OfficerLock:
    """What an officer's passphrase opens: that officer's share, which a new passphrase keeps.

    The officer may also give the words of the share, from paper, in place of the passphrase.
    """

    repositories: tuple[Gun, ...] = ()

    def __init__(self, station: Station, root: str, officer: str) -> None:
        """Raise NoRootError, NoPrivateKeyError, NoQuorumError or NoOfficerError."""
        record = find_root(station, root)
        self._vault = station.vault
        self._quorum = require_quorum(station, record)
        self._officer = require_officer(self._quorum, root, officer)
        self.whose = SecretFor(Opens.OFFICER, self._officer.name, record.key_id, of=root)
        self.asked = replace(self.whose, opens=opens_share(self._officer))

    def kdf(self) -> KdfParams:
        """Return the present cost; the vault's where the share was on paper only."""
        lock = self._officer.lock
        return lock.kdf if lock is not None else self._vault.header.kdf

    def open(self, passphrase: Secret) -> Relock:
        """Try a passphrase, or a share. Raises WrongPassphraseError and the like."""
        protectors, quorum = self._vault.protectors, self._quorum
        share = protectors.open_share(quorum, self._officer, passphrase)

        def relock(passphrase: Secret, kdf: KdfParams) -> None:
            protectors.relock_officer(quorum, self._officer.name, share, passphrase, kdf)

        return relock

    def require_fit(self, passphrase: Secret) -> None:
        """Raise SharedPassphraseError where it is the vault's. A derivation."""
        if self._vault.passphrase_is(passphrase):
            raise SharedPassphraseError
