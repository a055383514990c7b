"""Real signed metadata for one repository, as an offline vault would export it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from keymgr.crypto.certificates import issue_root_certificate
from keymgr.crypto.keys import Algorithm, PrivateKey
from keymgr.exchange.bundle import BundledRepository, write_bundle
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import RequestedRepository
from keymgr.trust.keys import PublicKey
from keymgr.trust.metadata import Delegation, P, Role, Root, Target, Targets
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Digest, Gun, RoleName
from keymgr.trust.notary import assemble, message_of

NOW = datetime.now(UTC).replace(microsecond=0)
LATER = NOW + timedelta(days=365)


def _new_key() -> PrivateKey:
    return PrivateKey.generate(Algorithm.ECDSA_P256)


@dataclass
class Author:
    """Holds a repository's keys and signs its files; each root rotates the root key."""

    gun: Gun
    snapshot: PublicKey
    timestamp: PublicKey
    targets_key: PrivateKey = field(default_factory=_new_key)
    _roots: list[tuple[PrivateKey, PublicKey]] = field(default_factory=list)

    @classmethod
    def of(cls, repository: RequestedRepository) -> Author:
        """Sign for a server whose keys a request has brought."""
        return cls(
            repository.gun,
            repository.snapshot_key.public_key,
            repository.timestamp_key.public_key,
        )

    def root(self) -> dict[str, bytes]:
        """Return the next root version, with a new root key, by its file name."""
        key = _new_key()
        certificate = issue_root_certificate(
            key.public, key, self.gun, NOW - timedelta(hours=1), LATER
        )
        former = self._roots[-1:]
        self._roots.append((key, certificate))
        version = len(self._roots)
        listed = {
            ROOT: certificate,
            TARGETS: self.targets_key.public,
            SNAPSHOT: self.snapshot,
            TIMESTAMP: self.timestamp,
        }
        keys = [*listed.values(), *(public for _, public in former)]
        payload = Root(
            version,
            LATER,
            {key.key_id: key for key in keys},
            {role: Role(role, (public.key_id,), 1) for role, public in listed.items()},
        )
        return {f"{version}.root.json": _signed(ROOT, payload, [*former, (key, certificate)])}

    def targets(
        self,
        version: int,
        tags: Mapping[str, bytes],
        delegates: Mapping[str, PrivateKey] | None = None,
    ) -> dict[str, bytes]:
        """Return ``targets.json``: ``tags`` by their manifests, ``delegates`` by full role name."""
        return self._tags(TARGETS, self.targets_key, version, tags, delegates or {})

    def delegated(
        self,
        role: str,
        key: PrivateKey,
        tags: Mapping[str, bytes],
        delegates: Mapping[str, PrivateKey] | None = None,
    ) -> dict[str, bytes]:
        """Return version 1 of a delegation's file."""
        return self._tags(RoleName(role), key, 1, tags, delegates or {})

    def _tags(
        self,
        role: RoleName,
        key: PrivateKey,
        version: int,
        tags: Mapping[str, bytes],
        delegates: Mapping[str, PrivateKey],
    ) -> dict[str, bytes]:
        payload = Targets(
            version,
            LATER,
            {tag: Target.of(Digest.of(manifest), len(manifest)) for tag, manifest in tags.items()},
            {entry.public.key_id: entry.public for entry in delegates.values()},
            tuple(
                Delegation(Role(RoleName(name), (entry.public.key_id,), 1), ("",))
                for name, entry in delegates.items()
            ),
        )
        return {f"{role}.json": _signed(role, payload, [(key, key.public)])}


def new_key() -> PrivateKey:
    """Return a key for a delegation."""
    return _new_key()


def bundle(path: Path, repositories: Mapping[Gun, Mapping[str, bytes]]) -> Path:
    """Write a bundle of these files at ``path`` and return it."""
    bundled = [
        BundledRepository(gun, {MetadataName(name): content for name, content in files.items()})
        for gun, files in repositories.items()
    ]
    write_bundle(path, NOW, bundled)
    return path


def _signed(role: RoleName, payload: P, keys: Sequence[tuple[PrivateKey, PublicKey]]) -> bytes:
    message = message_of(payload)
    signatures = tuple(key.sign(message, public.key_id) for key, public in keys)
    return assemble(role, payload, message, signatures).content
