"""Docker's client, modelled a second time from the Go source; shares no code with keymgr.

It remembers the files it accepted, asks for new ones in the Go client's order, and takes or
refuses them for the Go client's reasons. Source: notary ``client/tufclient.go``,
``tuf/builder.go``, ``client/reader.go``.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from tests.trust.model_metadata import (
    ExpiredError,
    File,
    Json,
    NotFoundError,
    RefusedError,
    RotationError,
    ThresholdError,
    is_valid,
    raw,
    require_hashes,
    root_keys,
)

_RELEASES: Final = "targets/releases"
_MAX_TIMESTAMP: Final = 1 << 20


@dataclass
class _Builder:
    """The Go client's ``repoBuilder``: what was loaded, and what a next root must fit."""

    gun: str
    now: datetime
    pins: frozenset[str] = frozenset()
    former: File | None = None
    expected_root: Json | None = None
    files: dict[str, File] = field(default_factory=dict)
    paths: dict[str, list[str]] = field(default_factory=dict)
    next_root: Json | None = None
    unchecked_root: bytes | None = None

    def version(self, role: str) -> int:
        return self.files[role].version if role in self.files else 1

    def meta(self, role: str) -> Json | None:
        """Return what names a role's file; None where nothing does yet."""
        if role == "root" and self.expected_root is not None:
            return self.expected_root
        namer = "timestamp" if role == "snapshot" else "snapshot"
        if role == "timestamp" or namer not in self.files:
            return None
        named: Json = (self.files[namer].body["meta"] or {}).get(role, {})
        return named

    def load(self, role: str, content: bytes, least: int, *, may_be_expired: bool = False) -> None:
        if role in self.files:
            raise RefusedError(f"{role} has already been loaded")
        meta = self.meta(role)
        if meta is not None:
            require_hashes(content, meta)
        if role == "root":
            self.unchecked_root = content
            self.load_root(content, least, may_be_expired=may_be_expired)
            return
        file = File.parse(content)
        if "/" in role:
            self._load_delegation(role, file, least)
        else:
            root = self.files["root"]
            file.require_signatures(root.keys(role), root.role(role)["threshold"])
            file.require(role)
            if file.version < least:
                raise RefusedError(f"{role} is older than one seen")
        if not may_be_expired and file.expired(self.now):
            raise ExpiredError(role)
        if role == "snapshot":
            self.next_root = file.body["meta"]["root"]
            if self.unchecked_root is not None:
                require_hashes(self.unchecked_root, file.body["meta"]["root"])
        self.files[role] = file
        self.paths.setdefault(role, [""])

    def _load_delegation(self, role: str, file: File, least: int) -> None:
        parent = self.files[role.rpartition("/")[0]]
        keys = parent.keys(role)
        for key in keys.values():
            chain = key.certificates() if key.keytype.endswith("-x509") else []
            if chain and not is_valid(chain[0], None):
                raise RefusedError("a delegation's certificate")
        file.require(role)
        if file.version < least:
            raise RefusedError(f"{role} is older than one seen")
        file.require_signatures(keys, parent.role(role)["threshold"])

    def load_root(self, content: bytes, least: int, *, may_be_expired: bool) -> None:
        root = File.parse(content)
        root.require("root")
        keys = root_keys(root, self.gun, self.now)
        if self.former is not None:
            trusted = root_keys(self.former, self.gun, None)
            try:
                root.require_signatures(trusted, self.former.role("root")["threshold"])
            except RefusedError as error:
                raise RotationError from error
        if self.pins:
            keys = {each: key for each, key in keys.items() if each in self.pins}
        root.require_signatures(keys, root.role("root")["threshold"])
        if root.version < least:
            raise RefusedError("the root is older than one seen")
        if not may_be_expired and root.expired(self.now):
            raise ExpiredError("root")
        self.files["root"] = root

    def step_over_root(self, content: bytes, least: int) -> None:
        """Take a root on the way to the newest: nothing names it, and it may be expired."""
        self.load_root(content, least, may_be_expired=True)
        self.former = self.files.pop("root")


@dataclass
class Client:
    """One client of one repository. ``cache`` is its memory; ``pins`` are listed root key IDs."""

    gun: str
    cache: dict[str, bytes] = field(default_factory=dict)
    pins: frozenset[str] = frozenset()

    def update(self, served: Mapping[str, bytes], now: datetime) -> Accepted:
        """Update from the files a server has, named as Notary's; raise RefusedError."""
        return _Update(self, served, now).run()

    @property
    def root_version(self) -> int:
        """The version of the root it holds, 0 for none."""
        return File.parse(self.cache["root"]).version if "root" in self.cache else 0


@dataclass(frozen=True)
class Accepted:
    """What a client holds after an update that succeeded."""

    files: Mapping[str, File]
    paths: Mapping[str, list[str]]

    def tags(self) -> dict[str, tuple[str, Json]]:
        """Return what ``docker pull`` can pull: tag to signing role and target."""
        names = {tag for role in self.files for tag in self._targets(role)}
        found = {tag: self._lookup(tag) for tag in names}
        return {
            tag: (role, target)
            for tag, (role, target) in found.items()
            if role in {"targets", _RELEASES} and "sha256" in (target.get("hashes") or {})
        }

    def _targets(self, role: str) -> Json:
        return self.files[role].body.get("targets") or {} if role.startswith("targets") else {}

    def _lookup(self, tag: str) -> tuple[str, Json]:
        for role in [*self._below(_RELEASES, tag), "targets"]:
            if tag in self._targets(role):
                return role, self._targets(role)[tag]
        return "", {}

    def _below(self, role: str, tag: str) -> Iterator[str]:
        if role not in self.files or not any(tag.startswith(path) for path in self.paths[role]):
            return
        yield role
        for entry in self.files[role].delegated():
            yield from self._below(entry["name"], tag)


class _Update:
    """One run of the Go client's ``tufClient``."""

    def __init__(self, client: Client, served: Mapping[str, bytes], now: datetime) -> None:
        self.cache = client.cache
        self.served = served
        self.old = _Builder(client.gun, now)
        self.new = _Builder(client.gun, now, client.pins)

    def run(self) -> Accepted:
        self._bootstrap()
        try:
            self._load_all()
        except RefusedError:
            self.new = self._next()
            self._update_root()
            self._load_all()
        return Accepted(self.new.files, self.new.paths)

    def _next(self) -> _Builder:
        new = self.new
        former = new.files.get("root")
        return _Builder(new.gun, new.now, new.pins, former, new.next_root)

    def _bootstrap(self) -> None:
        least = 1
        cached = self.cache.get("root")
        if cached is not None:
            self.old.load("root", cached, 1, may_be_expired=True)
            pins, self.new.pins = self.new.pins, frozenset()
            try:
                self.new.load("root", cached, 1)
            except RefusedError:
                least = self.old.version("root")
                former = self.old.files["root"]
                self.new = _Builder(self.old.gun, self.old.now, pins, former)
        if "root" not in self.new.files:
            content = self._fetch("root", None)
            self.new.load("root", content, least)
            self.cache["root"] = content

    def _load_all(self) -> None:
        self._load_timestamp()
        self._cached_or_remote("snapshot")
        pending = ["targets"]
        while pending:
            role = pending.pop(0)
            if not self.new.meta(role):
                continue
            try:
                self._cached_or_remote(role)
            except (ExpiredError, ThresholdError):
                if role == "targets":
                    raise
            else:
                pending = [*self._children(role), *pending]

    def _children(self, role: str) -> list[str]:
        allowed = self.new.paths[role]
        children = []
        for entry in self.new.files[role].delegated():
            paths = entry.get("paths") or []
            kept = [path for path in paths if any(path.startswith(prefix) for prefix in allowed)]
            self.new.paths[entry["name"]] = kept
            children.append(entry["name"])
        return children

    def _load_timestamp(self) -> None:
        try:
            self._remote("timestamp")
        except NotFoundError:
            if "timestamp" not in self.cache:
                raise
            self.new.load("timestamp", self.cache["timestamp"], 1)

    def _update_root(self) -> None:
        current, cached = self.old.version("root"), self.cache["root"]
        meta = self.new.meta("root")
        if meta is not None and self._loads("root", cached):
            return
        newest = self._fetch("root", meta)
        try:
            self._take("root", newest)
        except RotationError:
            self.new.step_over_root(cached, current)
            file = File.parse(newest)
            file.require("root")
            for version in range(current + 1, file.version):
                self.new.step_over_root(self._fetch(f"{version}.root", None), version)
            self.new.load("root", newest, file.version)
            self.cache["root"] = newest

    def _loads(self, role: str, cached: bytes | None) -> bool:
        """Return whether the remembered file still does."""
        if cached is None:
            return False
        try:
            self.new.load(role, cached, 1)
        except RefusedError:
            return False
        return True

    def _cached_or_remote(self, role: str) -> None:
        if not self._loads(role, self.cache.get(role)):
            self._remote(role)

    def _remote(self, role: str) -> None:
        self._take(role, self._fetch(role, self.new.meta(role)))

    def _take(self, role: str, content: bytes) -> None:
        """Load a fetched file that is not older than the one remembered, and remember it."""
        remembered = self.cache.get(role)
        if remembered is not None and role not in self.old.files:
            with contextlib.suppress(RefusedError, KeyError):
                self.old.load(role, remembered, 1, may_be_expired=True)
        self.new.load(role, content, self.old.version(role))
        self.cache[role] = content

    def _fetch(self, role: str, meta: Json | None) -> bytes:
        content = self.served.get(f"{role}.json")
        if content is None:
            raise NotFoundError(role)
        if role == "timestamp" and len(content) > _MAX_TIMESTAMP:
            raise RefusedError("a timestamp over 1 MiB")
        if meta:
            sha256 = raw((meta.get("hashes") or {}).get("sha256", ""))
            if sha256 and hashlib.sha256(content).digest() != sha256:
                raise NotFoundError(role)  # it is asked for by its checksum
            if len(content) > meta.get("length", 0):
                raise RefusedError("longer than announced")
        return content
