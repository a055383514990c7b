"""Gathers what the offline station needs to know of repositories: keys, metadata, tags."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from keymgr.courier.address import Address, InvalidAddressError
from keymgr.courier.answers import RefusedError, StrangeAnswerError
from keymgr.courier.crew import run_all
from keymgr.courier.notary import NotaryServer
from keymgr.courier.registry import Registry, TagNotFoundError, registry_of
from keymgr.courier.session import Session
from keymgr.errors import KeymgrError
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.request import RequestedRepository, SeenTag
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Gun, RoleName, Tag
from keymgr.trust.notary import read_root, read_targets
from keymgr.trust.notary_reader import MalformedMetadataError

_ROOT_FILE: Final = MetadataName.of_role(ROOT)
_TIMESTAMP_FILE: Final = MetadataName.of_role(TIMESTAMP)
_MAX_ROOTS: Final = 1000
_MAX_DELEGATIONS: Final = 1000
_TRIES: Final = 3


@dataclass(eq=False)
class UnsteadyMetadataError(KeymgrError):
    """Somebody published while the metadata was read, again and again."""

    message: ClassVar[str] = "The metadata of {gun} changed each time it was read."
    hint: ClassVar[str] = "Somebody is publishing just now. Run the command again a little later."
    gun: str


@dataclass(frozen=True)
class Seen:
    """One repository; ``warnings`` are sentences that say why tags of it are not there."""

    repository: RequestedRepository
    warnings: tuple[str, ...]


class Registries:
    """The registries of many repositories, each greeted once."""

    def __init__(self, session: Session, override: Address | None) -> None:
        """Look in ``override`` where it is given, else where each GUN says."""
        self._session = session
        self._override = override
        self._deaf: dict[Address, KeymgrError] = {}

    def greet(self, guns: Sequence[Gun]) -> None:
        """Try each registry of ``guns``, in the main thread as a password may be asked for."""
        met = set()
        for gun in guns:
            with contextlib.suppress(InvalidAddressError):  # said by ``of``
                met.add(self._address(gun))
        for address in sorted(met, key=str):
            try:
                self._session.greet(address)
            except KeymgrError as error:
                self._deaf[address] = error

    def of(self, gun: Gun) -> Registry:
        """Return ``gun``'s registry; raise what was wrong with it at the greeting."""
        address = self._address(gun)
        if address in self._deaf:
            raise self._deaf[address]
        return Registry(self._session, address)

    def _address(self, gun: Gun) -> Address:
        return self._override or registry_of(gun)


@dataclass(frozen=True)
class Wish:
    """What to bring of each repository: these tags (none: all), and new keys of these roles."""

    tags: Sequence[Tag] = ()
    new_keys: frozenset[RoleName] = frozenset()


def collect(
    server: NotaryServer,
    registries: Registries,
    guns: Sequence[Gun],
    wish: Wish,
    advance: Callable[[], None],
) -> list[Seen | KeymgrError]:
    """Return what is to be known of each of ``guns``, or why it is not, in their order.

    With tags, exactly those are looked up and a missing one is an error; without, all that
    the registry lists, and one that can't be had is only a warning.
    """

    def see(gun: Gun) -> Seen | KeymgrError:
        try:
            return _see(server, registries, gun, wish)
        except KeymgrError as error:
            return error

    return run_all(see, guns, advance)


def _see(server: NotaryServer, registries: Registries, gun: Gun, wish: Wish) -> Seen:
    metadata = _steady_metadata(server, gun)
    snapshot_key, timestamp_key = (
        server.new_key(gun, role) if role in wish.new_keys else server.key(gun, role)
        for role in (SNAPSHOT, TIMESTAMP)
    )
    warnings: list[str] = []
    if wish.tags:
        registry = registries.of(gun)
        seen = [registry.see(gun, tag) for tag in wish.tags]
    else:
        seen, warnings = _all_tags(registries, gun)
    repository = RequestedRepository(gun, snapshot_key, timestamp_key, metadata, tuple(seen))
    return Seen(repository, tuple(warnings))


def _all_tags(registries: Registries, gun: Gun) -> tuple[list[SeenTag], list[str]]:
    """Return what can be had of ``gun``'s tags, and why others can't."""
    seen: list[SeenTag] = []
    warnings: list[str] = []
    try:
        registry = registries.of(gun)
        for tag in registry.tags(gun):
            try:
                seen.append(registry.see(gun, tag))
            except (RefusedError, StrangeAnswerError, TagNotFoundError) as error:
                warnings.append(str(error))
    except KeymgrError as error:
        warnings.append(str(error))
    return seen, warnings


def _steady_metadata(server: NotaryServer, gun: Gun) -> dict[MetadataName, bytes]:
    """Read until the timestamp is the same before and after: then all belongs together."""
    for _ in range(_TRIES):
        before = server.metadata(gun, _TIMESTAMP_FILE)
        metadata = _metadata(server, gun)
        if metadata.get(_TIMESTAMP_FILE) == before:
            return metadata
    raise UnsteadyMetadataError(gun)


def _metadata(server: NotaryServer, gun: Gun) -> dict[MetadataName, bytes]:
    root = server.metadata(gun, _ROOT_FILE)
    if root is None:
        return {}
    metadata = _roots(server, gun, root)
    metadata[_ROOT_FILE] = root
    _add_targets(server, gun, metadata)
    for role in (SNAPSHOT, TIMESTAMP):
        _add(server, gun, role, metadata)
    return metadata


def _roots(server: NotaryServer, gun: Gun, newest: bytes) -> dict[MetadataName, bytes]:
    """Return all root versions that the server holds, from the first to ``newest``."""
    try:
        version = read_root(newest).payload.version
    except MalformedMetadataError:
        return {}  # the station, not the courier, judges what is wrong with it
    if version > _MAX_ROOTS:
        raise StrangeAnswerError(
            server.address.netloc, f"the root of {gun} claims to be version {version}"
        )
    roots = {}
    for earlier in range(1, version):
        name = MetadataName.of_root(earlier)
        content = server.metadata(gun, name)
        if content is not None:
            roots[name] = content
    roots[MetadataName.of_root(version)] = newest
    return roots


def _add_targets(server: NotaryServer, gun: Gun, metadata: dict[MetadataName, bytes]) -> None:
    """Add ``targets`` and every delegation that is named, from the top down."""
    waiting = [TARGETS]
    met = set(waiting)
    while waiting:
        role = waiting.pop()
        content = _add(server, gun, role, metadata)
        named = [name for name in _delegations(content, role) if name not in met]
        met.update(named)
        waiting.extend(named)
        if len(met) > _MAX_DELEGATIONS:
            raise StrangeAnswerError(
                server.address.netloc, f"{gun} has more than {_MAX_DELEGATIONS} delegations"
            )


def _delegations(content: bytes | None, role: RoleName) -> list[RoleName]:
    if content is None:
        return []
    try:
        return [entry.role.name for entry in read_targets(content, role).payload.delegations]
    except MalformedMetadataError:
        return []  # the station, not the courier, judges what is wrong with it


def _add(
    server: NotaryServer, gun: Gun, role: RoleName, metadata: dict[MetadataName, bytes]
) -> bytes | None:
    name = MetadataName.of_role(role)
    content = server.metadata(gun, name)
    if content is not None:
        metadata[name] = content
    return content
