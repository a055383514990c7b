"""What can be wrong with a key or with the file that holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from keymgr.errors import KeymgrError


@dataclass(eq=False)
class MalformedKeyError(KeymgrError):
    """Bytes that should hold a key do not follow their format."""

    message: ClassVar[str] = "The key cannot be read: {reason}."
    hint: ClassVar[str] = (
        "The file is damaged or incomplete. Nothing was taken from it; use another copy of it."
    )
    reason: str


@dataclass(eq=False)
class UnusableKeyError(KeymgrError):
    """A key is readable, but docker and notary accept no such key here."""

    message: ClassVar[str] = "The key ({kind}) cannot be used: {reason}."
    hint: ClassVar[str] = (
        "Nothing was changed. Use an ECDSA key (P-256 is docker's own choice)"
        " or an RSA key of 3072 bits."
    )
    kind: str
    reason: str


@dataclass(eq=False)
class UnsupportedEncryptionError(KeymgrError):
    """A key file is encrypted in a way that keymgr does not read."""

    message: ClassVar[str] = "The key file is encrypted in a way keymgr does not read: {scheme}."
    hint: ClassVar[str] = (
        "Nothing was taken from it. Convert a copy with openssl pkcs8 -topk8 -v2 aes-256-cbc"
        " and import that."
    )
    scheme: str


@dataclass(eq=False)
class WrongKeyFilePassphraseError(KeymgrError):
    """A passphrase does not open the key in a file."""

    message: ClassVar[str] = "The passphrase does not open this key."
    hint: ClassVar[str] = (
        "Nothing was taken from it. Try again with the passphrase that the key file was made with;"
        " if that is surely the one, the file is damaged."
    )


@dataclass(eq=False)
class KeyFilePassphraseNeededError(KeymgrError):
    """An encrypted key was to be opened, or a key file written, without a passphrase."""

    message: ClassVar[str] = "A key file is protected by a passphrase, and none was given."
    hint: ClassVar[str] = "Nothing was read or written. Give the passphrase of the key file."


@dataclass(eq=False)
class NoPrivateKeyError(KeymgrError):
    """A file holds no private key."""

    message: ClassVar[str] = "The file holds no private key, but {found}."
    hint: ClassVar[str] = (
        "Nothing was taken from it. Choose a key file, such as those in ~/.docker/trust/private."
    )
    found: str


@dataclass(eq=False)
class NoPublicKeyError(KeymgrError):
    """A file holds no public key or certificate."""

    message: ClassVar[str] = "The file holds no public key or certificate, but {found}."
    hint: ClassVar[str] = (
        "Nothing was taken from it. Ask the key's owner for its public half: a signer's .pub file"
        " of 'docker trust key generate', an officer's of 'keymgr key export ID --public'."
        " A private key must not leave its owner."
    )
    found: str


@dataclass(eq=False)
class KeyFileTooLargeError(KeymgrError):
    """A file is longer than any file of keys."""

    message: ClassVar[str] = "The file is too large for a key file: {size} bytes of {limit}."
    hint: ClassVar[str] = "Nothing was taken from it. Choose the key file itself."
    size: int
    limit: int


@dataclass(eq=False)
class UnsuitableRoleError(KeymgrError):
    """A key file cannot be written for a role as it was given."""

    message: ClassVar[str] = "A key file for the role {role!r} cannot be written: {reason}."
    hint: ClassVar[str] = "Nothing was written. Give the role, and for targets its repository."
    role: str
    reason: str
