"""What can be wrong with a vault, in words for whoever stands before it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from keymgr.errors import KeymgrError

_RESTORE = (
    "Nothing was written to it. Keep this file as it is, and work on with a backup of the vault."
)


@dataclass(eq=False)
class NoVaultError(KeymgrError):
    """There is no file where the vault should be."""

    message: ClassVar[str] = "There is no vault at {path}."
    hint: ClassVar[str] = (
        "Check the path and that its disk is connected, or make a new vault with 'keymgr init'."
        " Nothing was changed."
    )
    path: Path


@dataclass(eq=False)
class VaultExistsError(KeymgrError):
    """A vault is to be made where a file stands."""

    message: ClassVar[str] = "There is already a file at {path}."
    hint: ClassVar[str] = (
        "It was not touched: keymgr never overwrites a file with a new vault. Choose another path,"
        " or open the vault that is there."
    )
    path: Path


@dataclass(eq=False)
class VaultNotBegunError(KeymgrError):
    """A new vault's file was made, and then it could not be opened or begun."""

    message: ClassVar[str] = "The new vault {path} was made, but could not be begun. {reason}"
    hint: ClassVar[str] = (
        "It is whole and empty, under the passphrase that you gave. Mend the cause, then use it; or"
        " delete the file and start anew: no key is in it."
    )
    path: Path
    reason: str


@dataclass(eq=False)
class NotAVaultError(KeymgrError):
    """The file is something else."""

    message: ClassVar[str] = "{path} is not a keymgr vault."
    hint: ClassVar[str] = (
        "Nothing was written to it. Check the path. If this file was a vault once, it was"
        " overwritten or cut short: use a backup."
    )
    path: Path


@dataclass(eq=False)
class VaultVersionError(KeymgrError):
    """The vault was written by a newer keymgr."""

    message: ClassVar[str] = (
        "{path} has vault format {found}, and this keymgr knows formats up to {known}."
    )
    hint: ClassVar[str] = "Nothing was written to it. Open it with a newer keymgr."
    path: Path
    found: str
    known: str


@dataclass(eq=False)
class VaultTruncatedError(KeymgrError):
    """The file ends early."""

    message: ClassVar[str] = (
        "The vault {path} is cut short: it has {found} of the {expected} bytes it should have."
    )
    hint: ClassVar[str] = (
        "Nothing was written to it. If it was being copied, copy it again; else use a backup."
    )
    path: Path
    found: int
    expected: int


@dataclass(eq=False)
class VaultDamagedError(KeymgrError):
    """The vault holds something that keymgr did not write there."""

    message: ClassVar[str] = "The vault {path} is damaged or was tampered with: {what}."
    hint: ClassVar[str] = _RESTORE
    path: Path
    what: str


@dataclass(eq=False)
class WrongVaultPassphraseError(KeymgrError):
    """The passphrase is not the vault's."""

    message: ClassVar[str] = "This is not the vault's passphrase."
    hint: ClassVar[str] = (
        "Nothing was changed. Try again; mind Caps Lock and the keyboard's language."
    )


@dataclass(eq=False)
class WrongPassphraseError(KeymgrError):
    """The passphrase does not open what it was asked for."""

    message: ClassVar[str] = "This is not the passphrase of {label}."
    hint: ClassVar[str] = (
        "Nothing was changed. Try again; mind Caps Lock and the keyboard's language."
    )
    label: str


@dataclass(eq=False)
class WrongShareError(KeymgrError):
    """Words that are a share, but not the one of this officer."""

    message: ClassVar[str] = "These words are not the share of officer {name}."
    hint: ClassVar[str] = (
        "Nothing was changed. They are another officer's, of another key, or of a time before the"
        " shares were made anew."
    )
    name: str


@dataclass(eq=False)
class WrongBackupPassphraseError(KeymgrError):
    """The passphrase does not open a backup."""

    message: ClassVar[str] = "This passphrase does not open the backup {name}."
    hint: ClassVar[str] = (
        "Nothing was changed. A backup keeps the passphrases that the vault had when it was made;"
        " mind Caps Lock and the keyboard's language, too."
    )
    name: str


@dataclass(eq=False)
class VaultBusyError(KeymgrError):
    """Another program, or another window, has the vault open."""

    message: ClassVar[str] = "The vault {path} is open in another program."
    hint: ClassVar[str] = (
        "Nothing was changed. Close the other keymgr, or wait until it is done, and try again."
    )
    path: Path


@dataclass(eq=False)
class VaultUnreadableError(KeymgrError):
    """The system does not let the vault be opened."""

    message: ClassVar[str] = "The vault {path} can't be opened: {reason}."
    hint: ClassVar[str] = "Nothing was changed. Check the path and who may read and write there."
    path: Path
    reason: str


@dataclass(eq=False)
class VaultReadOnlyError(KeymgrError):
    """The vault, its folder or its disk can't be written."""

    message: ClassVar[str] = (
        "The vault {path} can't be written: it, its folder or its disk is read-only."
    )
    hint: ClassVar[str] = (
        "The vault is as it was. Take the write protection off, or copy the vault to a place where"
        " you may write."
    )
    path: Path


@dataclass(eq=False)
class VaultFullError(KeymgrError):
    """No space is left for the vault."""

    message: ClassVar[str] = "There is no space left on the disk that holds the vault {path}."
    hint: ClassVar[str] = "The vault is as it was. Make some room, then run the same again."
    path: Path


@dataclass(eq=False)
class VaultDiskError(KeymgrError):
    """The disk failed."""

    message: ClassVar[str] = "The disk failed while the vault {path} was in use ({reason})."
    hint: ClassVar[str] = (
        "The vault is whole: the last change is in it entirely or not at all, those before it are."
        " Check the disk and its connection, then open the vault again."
    )
    path: Path
    reason: str


@dataclass(eq=False)
class VaultMovedError(KeymgrError):
    """The file was moved, removed or replaced while it was open."""

    message: ClassVar[str] = "The vault {path} was moved or replaced while keymgr had it open."
    hint: ClassVar[str] = "The last change was not kept. Put it back and open it again."
    path: Path


@dataclass(eq=False)
class VaultClosedError(KeymgrError):
    """The vault was closed, by its user or after its disk failed."""

    message: ClassVar[str] = "The vault {path} is closed."
    hint: ClassVar[str] = "Nothing was changed. Open it again."
    path: Path


@dataclass(eq=False)
class VaultMisuseError(KeymgrError):
    """The vault was used out of turn: keymgr's own fault."""

    message: ClassVar[str] = "keymgr made a mistake: {what}."
    hint: ClassVar[str] = "The vault is as it was. Please report this."
    what: str


@dataclass(eq=False)
class UnstorableError(KeymgrError):
    """A value can't be put into a record."""

    message: ClassVar[str] = "Something can't be kept in the vault: {reason}."
    hint: ClassVar[str] = (
        "The vault is as it was. Names with characters that are not valid text are a common cause."
    )
    reason: str


@dataclass(eq=False)
class NoKeyRecordError(KeymgrError):
    """A key is not in the vault."""

    message: ClassVar[str] = "The vault has no key {key_id}."
    hint: ClassVar[str] = "Nothing was changed. 'keymgr key list' shows the keys."
    key_id: str


@dataclass(eq=False)
class KeyExistsError(KeymgrError):
    """The vault holds this private key."""

    message: ClassVar[str] = "The vault already has the key {key_id}."
    hint: ClassVar[str] = "The vault is as it was; keys are never overwritten."
    key_id: str


@dataclass(eq=False)
class NoPrivateKeyError(KeymgrError):
    """Only the public half is here."""

    message: ClassVar[str] = "The vault holds only the public half of the key {key_id}."
    hint: ClassVar[str] = "Nothing was changed. Import the private key, then try again."
    key_id: str


@dataclass(eq=False)
class MetadataExistsError(KeymgrError):
    """Another file was signed under this version before."""

    message: ClassVar[str] = "Version {version} of {role} for {gun} was already signed differently."
    hint: ClassVar[str] = (
        "The vault is as it was; a signed version is never overwritten, as clients may have it."
    )
    gun: str
    role: str
    version: int


@dataclass(eq=False)
class NoMetadataError(KeymgrError):
    """The vault lacks a signed file."""

    message: ClassVar[str] = "The vault has no version {version} of {role} for {gun}."
    hint: ClassVar[str] = "Nothing was changed. 'keymgr repo show' lists what there is."
    gun: str
    role: str
    version: int


@dataclass(eq=False)
class NoProtectorError(KeymgrError):
    """A key names a protector that is not in the vault."""

    message: ClassVar[str] = "The vault has no protector {protector}."
    hint: ClassVar[str] = "Nothing was changed. Check the vault with 'keymgr audit verify'."
    protector: str
