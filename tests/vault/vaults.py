"""Small vaults with one of everything in them, and all that a vault answers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.crypto.secret import Secret
from keymgr.vault.protectors import ProtectorKey
from keymgr.vault.records import KeyRecord, RepositoryRecord
from keymgr.vault.vault import Vault
from tests.cheap import CHEAP

PASSPHRASE: Final = "correct horse battery staple"
ROOT_PASSPHRASE: Final = "a root's own passphrase"
NEW_PASSPHRASE: Final = "nine ladies dancing in the rain"
NEW_ROOT_PASSPHRASE: Final = "ten lords a-leaping over it"
NOW: Final = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)
GUN: Final = "registry.example.org/team/app"


def secret(text: str = PASSPHRASE) -> Secret:
    return Secret.from_text(text)


def new_vault(path: Path) -> Vault:
    return Vault.create(path, secret(), CHEAP)


def reopened(path: Path) -> Vault:
    return Vault.open(path, secret())


def key_record(
    vault: Vault,
    protector: ProtectorKey,
    *,
    role: str = "targets",
    gun: str = GUN,
    name: str = "",
) -> KeyRecord:
    key = PrivateKey.generate(Algorithm.ECDSA_P256)
    return KeyRecord(
        key_id=key.public.key_id,
        keytype=key.public.keytype,
        public=key.public.public,
        algorithm=key.algorithm,
        role=role,
        gun=gun,
        name=name,
        protector=protector.protector,
        private=vault.seal_private(protector, key.public.key_id, key.to_der()),
        created=NOW,
    )


def repository(gun: str = GUN, **versions: int) -> RepositoryRecord:
    return RepositoryRecord(
        gun=gun,
        mode="notary",
        roots=("main",),
        protector="vault",
        versions=versions,
        published={},
        timestamp_days=0,
        server="https://notary.example.org",
        created=NOW,
    )


def fill(vault: Vault) -> None:
    """Put one of everything into a vault, in a few transactions."""
    with vault.transaction():
        vault.audit.append(NOW, "officer", "vault created", vault.header.vault_id, {})
        protector, opened = vault.protectors.create_passphrase(
            "root key main", secret(ROOT_PASSPHRASE), CHEAP
        )
        vault.keys.add(key_record(vault, opened, role="root", gun="", name="main"))
        vault.audit.append(NOW, "officer", "root created", "main", {"protector": protector})
    with vault.transaction(), vault.protectors.unlock("vault", None) as own:
        vault.keys.add(key_record(vault, own))
        for version in (1, 2):
            for role in ("root", "targets"):
                content = f"{role} {version} of {GUN}".encode()
                vault.metadata.put(GUN, role, version, content, NOW)
        vault.repositories.put(repository(root=2, targets=2))
        vault.audit.append(NOW, "officer", "repository created", GUN, {"keys": ["a", "b"], "n": 1})


def answers(vault: Vault) -> dict[str, object]:
    """Return everything that can be read from a vault, opened private keys included."""
    guns = [GUN, *(record.gun for record in vault.repositories.all())]
    found: dict[str, object] = {
        "header": vault.header,
        "keys": vault.keys.all(),
        "roots": vault.keys.roots(),
        "repositories": (vault.repositories.count(), vault.repositories.all()),
        "protectors": vault.protectors.all(),
        "log": (vault.audit.all(), vault.audit.verify()),
        "private": [_der(vault, record) for record in vault.keys.all()],
    }
    for gun in guns:
        found[f"keys of {gun}"] = vault.keys.of_gun(gun)
        found[f"record of {gun}"] = vault.repositories.find(gun)
        for role in ("root", "targets", "snapshot"):
            versions = vault.metadata.versions(gun, role)
            found[f"{role} of {gun}"] = (
                vault.metadata.current(gun, role),
                [vault.metadata.get(gun, role, version) for version in versions],
            )
    return found


def _der(vault: Vault, record: KeyRecord) -> bytes:
    needed = vault.protectors.needs_passphrase(record.protector)
    passphrase = secret(ROOT_PASSPHRASE) if needed else None
    with vault.protectors.unlock(record.protector, passphrase) as key:
        return vault.open_private(key, record).to_der().reveal()


def small_vault(path: Path) -> dict[str, object]:
    """Make a filled vault in SQLite's smallest pages and return its answers."""
    with new_vault(path) as vault:
        fill(vault)
        found = answers(vault)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 512")
        connection.execute("VACUUM")
    return found


def leftovers(path: Path) -> list[str]:
    """Return what stands beside a vault in its folder."""
    return sorted(file.name for file in path.parent.iterdir() if file != path)
