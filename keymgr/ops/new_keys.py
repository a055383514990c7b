"""Keys that a job makes: placeholders while it is planned, real ones when it is applied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from keymgr.crypto.certificates import issue_root_certificate
from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.ops.state import ROOT_LIFE
from keymgr.ops.station import Signers
from keymgr.sentences import said
from keymgr.trust.keys import KeyType, PublicKey
from keymgr.trust.names import TARGETS, Gun, KeyId, RoleName
from keymgr.vault.records import KeyRecord


@dataclass
class PlannedKeys:
    """Stands in for keys that will be made, and remembers what to call them."""

    names: dict[KeyId, str] = field(default_factory=dict)
    held: set[KeyId] = field(default_factory=set)
    """Those whose private halves will be here."""
    roots: dict[KeyId, KeyRecord] = field(default_factory=dict)
    """The root keys behind certificates."""
    issuers: dict[str, KeyRecord] = field(default_factory=dict)
    """The root keys that will sign certificates, by name."""
    tagging: set[Gun] = field(default_factory=set)
    """The repositories that will get a new tagging key."""

    def key(self, gun: Gun, role: RoleName) -> PublicKey:
        """Return a placeholder, the same for the same arguments."""
        key = self._placeholder(
            KeyType.ECDSA,
            said("a new {role} key", role=role),
            f"{gun} {role}",
        )
        self.held.add(key.key_id)
        if role == TARGETS:
            self.tagging.add(gun)
        return key

    def certificate(self, gun: Gun, root: KeyRecord) -> PublicKey:
        """Return a placeholder for the certificate."""
        key = self._placeholder(
            KeyType.ECDSA_X509,
            said("root key {name}", name=root.name),
            f"{gun} {root.key_id}",
        )
        if root.private is not None:
            self.held.add(key.key_id)
            self.roots[key.key_id] = root
            self.issuers[root.name] = root
        return key

    def _placeholder(self, keytype: KeyType, name: str, unique: str) -> PublicKey:
        key = PublicKey(keytype, f"placeholder {unique}".encode())
        self.names[key.key_id] = name
        return key


@dataclass
class MadeKeys:
    """Makes real keys and certificates; ``made`` are to be kept with what they sign.

    ``roots`` are the vault's own: where a root's private half is elsewhere, the first of them
    signs its certificate, which clients accept.
    """

    signers: Signers
    now: datetime
    roots: Sequence[KeyRecord]
    made: list[tuple[RoleName, PrivateKey]] = field(default_factory=list)

    def key(self, gun: Gun, role: RoleName) -> PublicKey:
        """Make a key for ``role``."""
        del gun
        key = PrivateKey.generate(Algorithm.ECDSA_P256)
        self.made.append((role, key))
        return key.public

    def certificate(self, gun: Gun, root: KeyRecord) -> PublicKey:
        """Certify a root key for ``gun``."""
        held = root if root.private is not None else self.roots[0]
        issuer = self.signers.signer(held)
        return issue_root_certificate(root.public_key, issuer, gun, self.now, self.now + ROOT_LIFE)
