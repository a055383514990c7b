"""Brings a bundle's files to a Notary server: what is missing there, in order, once.

Rules of the server: notary ``server/handlers/validation.go`` and ``server/storage`` (a root is
the current version or the next; another role's version must grow; one post is one transaction;
the first post needs root and targets).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from keymgr.courier.answers import RefusedError
from keymgr.courier.crew import run_all
from keymgr.courier.notary import NotaryServer
from keymgr.courier.transport import PASSING, PAUSES, UnreachableError
from keymgr.errors import KeymgrError
from keymgr.exchange.bundle import BundledRepository
from keymgr.exchange.metadata_name import MetadataName
from keymgr.exchange.receipt import Outcome, ReceiptEntry
from keymgr.trust.names import ROOT, SNAPSHOT, Gun, RoleName
from keymgr.trust.notary import read_root, read_snapshot, read_targets

_MAX_ANSWER: Final = 2000


@dataclass(eq=False)
class ConflictError(KeymgrError):
    """The server holds something else than the bundle under the same or a newer version."""

    message: ClassVar[str] = (
        "The server already holds {role} version {theirs} of {gun};"
        " the bundle's version {ours} is another file."
    )
    hint: ClassVar[str] = (
        "Somebody else has published since. Fetch a new request, take it into account in the"
        " vault, and export again. Nothing of this repository was sent."
    )
    gun: str
    role: str
    theirs: int
    ours: int


@dataclass(frozen=True)
class _File:
    role: RoleName
    version: int
    content: bytes


@dataclass(frozen=True)
class _Plan:
    """The versions that the server holds of the bundle's roles, and the posts still to do."""

    held: dict[RoleName, int]
    posts: list[list[_File]]


def publish(
    server: NotaryServer, repositories: Sequence[BundledRepository], advance: Callable[[], None]
) -> list[ReceiptEntry]:
    """Publish each of ``repositories`` and return what became of it, in their order."""
    return run_all(lambda repository: _publish(server, repository), repositories, advance)


def _publish(server: NotaryServer, repository: BundledRepository) -> ReceiptEntry:
    held: dict[RoleName, int] = {}
    sent: list[_File] = []
    try:
        _bring(server, repository, held, sent)
    except UnreachableError as error:
        outcome, answer = Outcome.UNREACHABLE, str(error)
    except KeymgrError as error:
        outcome, answer = Outcome.REFUSED, str(error)
    else:
        if sent:
            taken = dict.fromkeys(f"{file.role} {file.version}" for file in sent)
            outcome, answer = Outcome.PUBLISHED, f"The server took {', '.join(taken)}."
        else:
            outcome, answer = Outcome.ALREADY_THERE, "The server held all of it already."
    return ReceiptEntry(repository.gun, outcome, held, answer[:_MAX_ANSWER])


def _bring(
    server: NotaryServer,
    repository: BundledRepository,
    held: dict[RoleName, int],
    sent: list[_File],
) -> None:
    """Post what is missing; ``held`` and ``sent`` tell how far it came, also after an error.

    A post whose answer is lost may have arrived, so each new try first looks what is there.
    """
    files = [_parse(name, content) for name, content in repository.files.items()]
    for pause in (*PAUSES, None):
        plan = _plan(server, repository.gun, files)
        held.update(plan.held)
        try:
            for post in plan.posts:
                sent.extend(post)
                server.upload(repository.gun, {file.role: file.content for file in post})
                held.update({file.role: file.version for file in post})
        except (UnreachableError, RefusedError) as error:
            passing = isinstance(error, UnreachableError) or error.status in PASSING
            if pause is None or not passing:
                raise
            time.sleep(pause)
        else:
            return


def _plan(server: NotaryServer, gun: Gun, files: Sequence[_File]) -> _Plan:
    held: dict[RoleName, int] = {}
    newest = server.metadata(gun, MetadataName.of_role(ROOT))
    if newest is not None:
        held[ROOT] = read_root(newest).payload.version
    roots, others = [], []
    for file in sorted(files, key=lambda file: file.version):
        if file.role == ROOT:
            if not _holds_root(server, gun, file, newest, held.get(ROOT, 0)):
                roots.append(file)
        elif not _holds(server, gun, file, held):
            others.append(file)
    return _Plan(held, _in_order(roots, others, is_first=newest is None))


def _in_order(roots: list[_File], others: list[_File], *, is_first: bool) -> list[list[_File]]:
    """Return the posts: a root each, and the others with the last one.

    A server that holds nothing yet takes no root without targets: then they go with the first.
    """
    posts = [[root] for root in roots]
    if not posts:
        return [others] if others else []
    posts[0 if is_first else -1].extend(others)
    return posts


def _holds_root(
    server: NotaryServer, gun: Gun, file: _File, newest: bytes | None, version: int
) -> bool:
    if file.version > version:
        return False
    theirs = newest
    if file.version < version:
        theirs = server.metadata(gun, MetadataName.of_root(file.version))
    if theirs != file.content:
        raise ConflictError(gun, ROOT, version, file.version)
    return True


def _holds(server: NotaryServer, gun: Gun, file: _File, held: dict[RoleName, int]) -> bool:
    theirs = server.metadata(gun, MetadataName.of_role(file.role))
    if theirs is None:
        return False
    held[file.role] = _version(file.role, theirs)
    if theirs == file.content:
        return True
    if held[file.role] < file.version:
        return False
    if server.has(gun, file.role, file.content):
        return True  # published once, and something newer since
    raise ConflictError(gun, file.role, held[file.role], file.version)


def _parse(name: MetadataName, content: bytes) -> _File:
    version = name.version
    return _File(name.role, _version(name.role, content) if version is None else version, content)


def _version(role: RoleName, content: bytes) -> int:
    if role == SNAPSHOT:
        return read_snapshot(content).payload.version
    return read_targets(content, role).payload.version
