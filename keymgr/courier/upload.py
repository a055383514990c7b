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
from keymgr.trust.names import ROOT, SNAPSHOT, TARGETS, Gun, RoleName
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
    is_former: bool
    """Whether it is a tagging file that a newer one in the bundle follows."""


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
        elif not file.is_former and not _holds(server, gun, file, held):
            others.append(file)
    former = [file for file in files if file.is_former and file.version > held.get(TARGETS, 0)]
    return _Plan(held, _in_order(roots, others, former))


def _in_order(
    roots: Sequence[_File], others: Sequence[_File], former: Sequence[_File]
) -> list[list[_File]]:
    """Return the posts: a root each, and the others with the first root that they fit.

    A server that holds nothing yet takes no root without targets, and none takes a root under
    which the targets it has are not signed. ``former`` targets go with a root that needs them.
    """
    if not roots:
        return [list(others)] if others else []
    posts = [[root] for root in roots]
    place = len(roots) - 1
    newest = [file for file in others if file.role == TARGETS]
    if newest:
        while place > 0 and _fits(newest[0], roots[place - 1]):
            place -= 1
    sent = 0
    for root, post in zip(roots[:place], posts, strict=False):
        fitting = [file for file in former if file.version > sent and _fits(file, root)]
        if fitting:
            post.append(max(fitting, key=lambda file: file.version))
            sent = post[-1].version
    posts[place].extend(others)
    return posts


def _fits(targets: _File, root: _File) -> bool:
    """Whether enough keys that ``root`` lists signed ``targets``; the server judges how well."""
    role = read_root(root.content).payload.roles[TARGETS]
    signers = {each.key_id for each in read_targets(targets.content).signatures}
    return len(signers.intersection(role.key_ids)) >= role.threshold


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
    version = _version(name.role, content) if name.version is None else name.version
    return _File(name.role, version, content, name.role == TARGETS and name.version is not None)


def _version(role: RoleName, content: bytes) -> int:
    if role == SNAPSHOT:
        return read_snapshot(content).payload.version
    return read_targets(content, role).payload.version
