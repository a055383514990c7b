"""Root keys: creating and choosing them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.public_keys import algorithm, load_bare
from keymgr.crypto.secret import Secret
from keymgr.errors import KeymgrError
from keymgr.ops.passphrases import require_some
from keymgr.ops.ports import Opens, SecretFor
from keymgr.ops.proving import prove
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.keys import PublicKey
from keymgr.trust.names import InvalidNameError
from keymgr.vault.records import KeyRecord

_ROOT_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}")


@dataclass(eq=False)
class RootExistsError(KeymgrError):
    """A root of this name is there already."""

    message: ClassVar[str] = "The vault already has a root key named {name}."
    hint: ClassVar[str] = "Nothing was changed. Choose another name; 'keymgr root list' shows all."
    name: str


@dataclass(eq=False)
class NoRootError(KeymgrError):
    """The vault has no root key, or none of that name."""

    message: ClassVar[str] = "The vault has no root key{named}."
    hint: ClassVar[str] = (
        "Nothing was changed. 'keymgr root list' shows the root keys,"
        " 'keymgr root create NAME' makes one."
    )
    named: str = ""


@dataclass(eq=False)
class RetiredRootError(KeymgrError):
    """A root key is retired, and was chosen for a job."""

    message: ClassVar[str] = "Root key {name} is retired, so nothing new is signed with it."
    hint: ClassVar[str] = (
        "Nothing was changed. 'keymgr root list' shows the root keys, 'keymgr root create NAME'"
        " makes one."
    )
    name: str


@dataclass(eq=False)
class ManyRootsError(KeymgrError):
    """The vault has several root keys and none was chosen."""

    message: ClassVar[str] = "The vault has several root keys: {names}."
    hint: ClassVar[str] = "Nothing was changed. Say which with --root NAME."
    names: str


@dataclass(eq=False)
class SamePassphraseError(KeymgrError):
    """A root's passphrase is the vault's."""

    message: ClassVar[str] = "The root key's passphrase must differ from the vault's."
    hint: ClassVar[str] = (
        "Whoever learns the vault's passphrase must not hold the root too."
        " Nothing was changed; choose another."
    )


def parse_root_name(text: str) -> str:
    """Return a root's name: up to 64 letters, digits, spaces, dots, dashes, underscores."""
    if not _ROOT_NAME.fullmatch(text):
        raise InvalidNameError(
            text[:300],
            said("root key name"),
            said(
                "Use up to 64 letters, digits, spaces, dots, dashes and underscores, a"
                " letter or digit first."
            ),
        )
    return text


def create_root(station: Station, name: str, kind: Algorithm) -> KeyRecord:
    """Make a root key under a passphrase of its own and keep it.

    Raises InvalidNameError, RootExistsError, SamePassphraseError or EmptyPassphraseError.
    """
    require_new_root_name(station, parse_root_name(name))
    key = PrivateKey.generate(kind)
    with station.vault.transaction():
        return keep_root(station, name, key)


def require_new_root_name(station: Station, name: str) -> None:
    """Raise RootExistsError where a root has this name."""
    if any(root.name == name for root in station.vault.keys.roots()):
        raise RootExistsError(name)


def keep_root(station: Station, name: str, key: PrivateKey) -> KeyRecord:
    """Ask for a new passphrase and keep ``key`` under it. Runs in the caller's transaction."""
    what = SecretFor(Opens.ROOT, name, key.public.key_id)
    passphrase = station.ask.new(what, lambda secret: check_root_passphrase(station, secret))
    record = store_root(station, name, key, passphrase)
    station.log("root created", name, key_id=record.key_id, algorithm=record.algorithm)
    return record


def store_root(station: Station, name: str, key: PrivateKey, passphrase: Secret) -> KeyRecord:
    """Keep ``key`` under ``passphrase``, once it gave a test signature. Logs nothing.

    Runs in the caller's transaction.
    """
    vault = station.vault
    protector, opened = vault.protectors.create_passphrase(
        said("root key {name}", name=name), passphrase, vault.header.kdf
    )
    record = KeyRecord(
        key_id=key.public.key_id,
        keytype=key.public.keytype,
        public=key.public.public,
        algorithm=key.algorithm,
        role="root",
        gun="",
        name=name,
        protector=protector,
        private=vault.seal_private(opened, key.public.key_id, key.to_der()),
        created=station.clock(),
    )
    vault.keys.add(record)
    prove(vault, opened, record.key_id)
    return record


def check_root_passphrase(station: Station, passphrase: Secret) -> None:
    """Raise EmptyPassphraseError or SamePassphraseError for what can't guard a root."""
    require_some(passphrase)
    if station.vault.passphrase_is(passphrase):
        raise SamePassphraseError


def choose_root(station: Station, name: str | None) -> KeyRecord:
    """Return the root called ``name``, or the only one whose private half is here.

    Retired ones don't count. Raises NoRootError, RetiredRootError, ManyRootsError.
    """
    every = station.vault.keys.roots()
    roots = [root for root in every if root.retired is None]
    if name is None:
        roots = [root for root in roots if root.private is not None]
    else:
        roots = [root for root in roots if root.name == name]
    if not roots:
        if name is not None and any(root.name == name for root in every):
            raise RetiredRootError(name)
        raise NoRootError(said(" named {name}", name=name) if name is not None else "")
    if len(roots) > 1:
        raise ManyRootsError(", ".join(sorted(root.name for root in roots)))
    return roots[0]


def add_public_root(station: Station, name: str, key: PublicKey) -> KeyRecord:
    """Keep the public half of a root key that another officer's vault holds.

    Raises InvalidNameError, RootExistsError, UnusableKeyError, KeyExistsError.
    """
    require_new_root_name(station, parse_root_name(name))
    record = KeyRecord(
        key_id=key.key_id,
        keytype=key.keytype,
        public=key.public,
        algorithm=algorithm(load_bare(key)),
        role="root",
        gun="",
        name=name,
        protector="",
        private=None,
        created=station.clock(),
    )
    with station.vault.transaction():
        station.vault.keys.add(record)
        station.log("root added", name, key_id=record.key_id, half="public")
    return record
