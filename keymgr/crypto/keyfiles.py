"""Private key files of docker and notary, of every age.

Today's hold one PEM block of PKCS#8 with the headers ``role`` and, for targets and snapshot,
``gun``. Older ones say these by their place: ``root_keys/ID_root.key``,
``tuf_keys/GUN/ID_targets.key``, or the same in a ``path`` header of an export. Source: notary
``tuf/utils/x509.go`` (ParsePEMPrivateKey), ``trustmanager/keys.go``, ``storage/filestore.go``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from keymgr.crypto import legacy_pem, pbes2, pem, pkcs8
from keymgr.crypto.key_errors import (
    KeyFilePassphraseNeededError,
    KeyFileTooLargeError,
    NoPrivateKeyError,
    UnsuitableRoleError,
    UnusableKeyError,
)
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.sentences import said
from keymgr.trust.names import Gun

MAX_SIZE: Final = 16 * 2**20
"""In bytes. An export of 10,000 repositories' keys takes about six million."""
ROLE: Final = re.compile(r"[a-z0-9][a-z0-9_/-]{0,254}")
"""The roles that a key file may name: docker's own, signers' names, ``targets/NAME``."""

_ENCRYPTED: Final = "ENCRYPTED PRIVATE KEY"
_READERS: Final[dict[str, Callable[[bytes], PrivateKey]]] = {
    _ENCRYPTED: pkcs8.load_pkcs8,
    "PRIVATE KEY": pkcs8.load_pkcs8,
    "RSA PRIVATE KEY": pkcs8.load_pkcs1,
    "EC PRIVATE KEY": pkcs8.load_sec1,
    legacy_pem.ED25519_LABEL: pkcs8.load_notary_ed25519,
}
_ROLES_OF_ONE_GUN: Final = frozenset({"targets", "snapshot", "timestamp"})
_OLD_NAME: Final = re.compile(r"[0-9a-f]{64}_(.+)")


@dataclass(frozen=True)
class LockedKey:
    """One private key in a file, not yet opened."""

    role: str | None
    """``root``, ``targets``, ``snapshot`` or a signer's name; None where the file does not say."""
    gun: str | None
    """The repository, for targets and snapshot keys; None where the file does not say."""
    label: str
    """Which key this is, for people: the file, and its place where it holds several."""
    encrypted: bool
    """Whether ``unlock`` needs a passphrase."""
    _block: pem.Block = field(repr=False)

    def unlock(self, passphrase: Secret | None) -> PrivateKey:
        """Open the key; ``passphrase`` is ignored where it is not encrypted.

        Raises KeyFilePassphraseNeededError, WrongKeyFilePassphraseError, MalformedKeyError,
        UnsupportedEncryptionError and UnusableKeyError.
        """
        block = self._block
        if block.label not in _READERS:
            raise UnusableKeyError(block.label, said("it is not in a format of docker or notary"))
        content = block.content
        if self.encrypted:
            if passphrase is None:
                raise KeyFilePassphraseNeededError
            if block.label == _ENCRYPTED:
                content = pbes2.decrypt(content, passphrase)
            else:
                content = legacy_pem.decrypt(block, passphrase)
        return _READERS[block.label](content)


def read_key_files(content: bytes, relative_path: str) -> list[LockedKey]:
    """Return the private keys in a file, in order, without opening them.

    ``relative_path`` is the file's place below the folder that is read, with ``/``: it names the
    keys to people, and in old layouts their role and repository. Raises KeyFileTooLargeError,
    MalformedKeyError and NoPrivateKeyError.
    """
    if len(content) > MAX_SIZE:
        raise KeyFileTooLargeError(len(content), MAX_SIZE)
    blocks = pem.decode(content)
    private = [block for block in blocks if block.label.endswith("PRIVATE KEY")]
    if not private:
        raise NoPrivateKeyError(pem.describe(blocks))
    several = f" (key {{}} of {len(private)})" if len(private) > 1 else ""
    return [
        _locked(block, relative_path, relative_path + several.format(number))
        for number, block in enumerate(private, start=1)
    ]


def write_key_file(key: PrivateKey, role: str, gun: str | None, passphrase: Secret) -> bytes:
    """Return a key file that docker and notary load unchanged, from their folder or by import.

    ``gun`` is written for the roles of one repository (targets, snapshot, timestamp) only, as
    notary does. The ``path`` header is that of ``notary key export``: without it ``notary key
    import`` refuses an encrypted key, and ``docker trust key load`` passes it over in silence.
    Raises UnsuitableRoleError, InvalidNameError and KeyFilePassphraseNeededError.
    """
    if not len(passphrase):
        raise KeyFilePassphraseNeededError
    if not ROLE.fullmatch(role):
        raise UnsuitableRoleError(role[:300], said("docker knows no role of that name"))
    headers = {"path": str(key.public.key_id), "role": role}
    if role in _ROLES_OF_ONE_GUN:
        if gun is None:
            raise UnsuitableRoleError(role, said("its repository is not given"))
        headers["gun"] = Gun(gun)
    content = pbes2.encrypt(pkcs8.dump_for_notary(key), passphrase)
    return pem.encode(pem.Block(_ENCRYPTED, content, headers))


def _locked(block: pem.Block, relative_path: str, label: str) -> LockedKey:
    role, gun = block.headers.get("role"), block.headers.get("gun")
    for path in (block.headers.get("path", ""), relative_path):
        role_of_path, gun_of_path = _told_by(PurePosixPath(path))
        role, gun = role or role_of_path, gun or gun_of_path
    if role and role not in _ROLES_OF_ONE_GUN:
        gun = None
    encrypted = block.label == _ENCRYPTED or legacy_pem.HEADER in block.headers
    return LockedKey(role or None, gun or None, label, encrypted, block)


def _told_by(path: PurePosixPath) -> tuple[str | None, str | None]:
    """Return the role and the repository that a path in an old layout tells."""
    name, folders = path.name.removesuffix(".key"), path.parts[:-1]
    old = _OLD_NAME.fullmatch(name)
    if "tuf_keys" in folders:
        gun = "/".join(folders[folders.index("tuf_keys") + 1 :])
        return old.group(1) if old else None, gun or None
    if "root_keys" in folders:
        return "root", None
    return old.group(1) if old else None, None
