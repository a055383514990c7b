"""Key files in and out: what docker and notary write, and what they load."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from keymgr.crypto.keyfiles import LockedKey, read_key_files, write_key_file
from keymgr.crypto.keys import PrivateKey
from keymgr.crypto.public_key_files import write_public_key_file
from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file, write_file
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.proving import prove
from keymgr.ops.repositories import keep_key
from keymgr.ops.roots import keep_root, require_new_root_name
from keymgr.ops.station import Signers, Station
from keymgr.trust.names import Gun, KeyId
from keymgr.vault.records import KeyRecord

_MAX_KEY_FILE: Final = 1 << 20
_MAX_FILES: Final = 100_000


@dataclass(eq=False)
class NoKeyFilesError(KeymgrError):
    """Nothing at a path looks like a key file."""

    message: ClassVar[str] = "There are no key files at {path}."
    hint: ClassVar[str] = (
        "Nothing was changed. Give a key file, or a folder such as ~/.docker/trust or ~/.notary."
    )
    path: str


@dataclass(eq=False)
class NoKeyError(KeymgrError):
    """A key is not in the vault."""

    message: ClassVar[str] = "The vault has no key whose ID starts with {key_id!r}."
    hint: ClassVar[str] = (
        "Nothing was written. Give seven of its digits or more; 'keymgr key list' shows the keys."
    )
    key_id: str


@dataclass(eq=False)
class AmbiguousKeyError(KeymgrError):
    """Several keys' IDs start alike."""

    message: ClassVar[str] = "Several keys have an ID that starts with {key_id}."
    hint: ClassVar[str] = "Nothing was written. Give more of its digits."
    key_id: str


@dataclass(eq=False)
class OutputExistsError(KeymgrError):
    """A key file would replace another file."""

    message: ClassVar[str] = "There is already a file at {path}."
    hint: ClassVar[str] = "Nothing was written. Choose another name; key files replace nothing."
    path: str


@dataclass(frozen=True)
class FoundKey:
    """A key in a file, not opened yet."""

    file: Path
    key: LockedKey


@dataclass(frozen=True)
class Imported:
    """What became of one key in a file: the record, or why not."""

    file: Path
    record: KeyRecord | None
    new: bool
    error: KeymgrError | None


def find_key_files(path: Path) -> tuple[list[FoundKey], list[Imported]]:
    """Return the keys in a file or anywhere below a folder, and the files that can't be read.

    In a folder, files that hold no key at all are passed over. Raises NoKeyFilesError.
    """
    found: list[FoundKey] = []
    unreadable: list[Imported] = []
    for file, relative in _candidates(path):
        try:
            keys = read_key_files(read_file(file, _MAX_KEY_FILE), relative)
            found += [FoundKey(file, key) for key in keys]
        except KeymgrError as error:
            unreadable.append(Imported(file, None, new=False, error=error))
    if not found and not unreadable:
        raise NoKeyFilesError(str(path))
    return found, unreadable


def _candidates(path: Path) -> Iterator[tuple[Path, str]]:
    if path.is_file():
        yield path, path.name
        return
    if not path.is_dir():
        raise NoKeyFilesError(str(path))
    files = (file for file in sorted(path.rglob("*")) if file.is_file())
    for count, file in enumerate(files):
        if count >= _MAX_FILES:
            raise NoKeyFilesError(str(path))
        if file.suffix in {".key", ".pem"}:
            yield file, file.relative_to(path).as_posix()


def import_keys(
    station: Station, found: list[FoundKey], root_name: str | None = None
) -> list[Imported]:
    """Open each key with its file's passphrase, keep it, and have it give a test signature.

    One failure stops no other.

    A root key is kept under a new passphrase of its own, named ``root_name`` or after its ID; any
    other under the vault's protector. Returns what became of each, in order.
    """
    with Signers(station) as signers:
        return [_import_one(station, signers, entry, root_name) for entry in found]


def _import_one(
    station: Station, signers: Signers, entry: FoundKey, root_name: str | None
) -> Imported:
    try:
        key = _unlocked(station, entry.key)
        held = station.vault.keys.find(key.public.key_id)
        if held is not None and held.private is not None:
            return Imported(entry.file, held, new=False, error=None)
        with station.vault.transaction():
            record = _keep(station, signers, entry, key, root_name)
    except KeymgrError as error:
        return Imported(entry.file, None, new=False, error=error)
    return Imported(entry.file, record, new=True, error=None)


def _unlocked(station: Station, key: LockedKey) -> PrivateKey:
    if not key.encrypted:
        return key.unlock(None)
    whose = " ".join(part for part in (key.role, key.gun) if part)
    label = re.sub(r"([0-9a-f]{7})[0-9a-f]{57}", r"\1…", key.label)
    name = f"{label} ({whose})" if whose else label
    return station.ask.existing(SecretFor(Opens.FILE, name), key.unlock)


def _keep(
    station: Station, signers: Signers, entry: FoundKey, key: PrivateKey, root_name: str | None
) -> KeyRecord:
    if entry.key.role == "root":
        name = root_name or f"imported-{key.public.key_id[:7]}"
        require_new_root_name(station, name)
        return keep_root(station, name, key)
    gun = Gun(entry.key.gun) if entry.key.gun else ""
    role = entry.key.role or "delegation"
    record = keep_key(station, signers, key, role, gun, station.vault.protectors.vault_id)
    prove(station.vault, signers.opened(record), record.key_id)
    station.log("key imported", record.key_id, role=role, gun=gun, file=entry.file.name)
    return record


def find_key(station: Station, key_id: str) -> KeyRecord:
    """Return the key whose ID starts with ``key_id`` (seven digits or more).

    Raises NoKeyError or AmbiguousKeyError.
    """
    keys = [record for record in station.vault.keys.all() if record.key_id.startswith(key_id)]
    if not keys or len(key_id) < 7:  # noqa: PLR2004  (what docker shows of a key ID)
        raise NoKeyError(key_id)
    if len(keys) > 1:
        raise AmbiguousKeyError(key_id)
    return keys[0]


def export_key(station: Station, record: KeyRecord, out: Path) -> KeyId:
    """Write a private key to a file that docker and notary load, under a passphrase for it.

    The passphrase that guards the key is asked again. Raises OutputExistsError, WriteFailedError
    and what AskSecret raises.
    """
    if out.exists():
        raise OutputExistsError(str(out))
    if not station.vault.protectors.needs_passphrase(record.protector):
        station.require_vault_passphrase()
    with Signers(station) as signers:
        key = signers.signer(record)
    passphrase = station.ask.new(SecretFor(Opens.FILE, out.name, record.key_id), require_some)
    content = write_key_file(key, record.role, record.gun or None, passphrase)
    write_file(out, content, 0o600)
    with station.noting(out):
        facts = {
            "role": record.role,
            "gun": record.gun,
            "file": out.name,
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        station.log("key exported", record.key_id, **facts)
    return KeyId(record.key_id)


def export_public_key(station: Station, record: KeyRecord, out: Path) -> None:
    """Write the public half of a key as docker's ``NAME.pub``.

    Raises OutputExistsError, WriteFailedError, UnusableKeyError.
    """
    if out.exists():
        raise OutputExistsError(str(out))
    write_file(out, write_public_key_file(record.public_key, record.role))
    with station.noting(out):
        station.log("public key exported", record.key_id, file=out.name)
