"""Signing and revoking tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from keymgr.errors import KeymgrError
from keymgr.exchange.request import Request
from keymgr.ops.batch import each
from keymgr.ops.repositories import (
    check_request_time,
    choose_repositories,
    find_repository,
    requested,
)
from keymgr.ops.state import (
    TARGETS_LIFE,
    RepositoryState,
    load_state,
    role_signers,
    sign,
    store,
    summarise,
)
from keymgr.ops.station import Signers, Station
from keymgr.trust.metadata import Target
from keymgr.trust.names import TARGETS, Digest, Gun, Tag


@dataclass(eq=False)
class TagChangedError(KeymgrError):
    """A tag is signed already, for other content, and nobody said to replace it."""

    message: ClassVar[str] = "{gun}:{tag} is already signed for other content, {digest}."
    hint: ClassVar[str] = (
        "Nothing was signed. If the tag is meant to move to the new content, add --replace."
    )
    gun: str
    tag: str
    digest: str


@dataclass(eq=False)
class NoTagError(KeymgrError):
    """A tag to revoke is not signed."""

    message: ClassVar[str] = "{gun} has no signed tag {tag}."
    hint: ClassVar[str] = "Nothing was changed. 'keymgr tag list' shows the signed tags."
    gun: str
    tag: str


@dataclass(eq=False)
class NothingToSignError(KeymgrError):
    """Nothing would change."""

    message: ClassVar[str] = "There is nothing to sign: {reason}."
    hint: ClassVar[str] = "Nothing was changed."
    reason: str


@dataclass(eq=False)
class NoTaggingKeyError(KeymgrError):
    """The vault does not hold the key that signs a repository's tags."""

    message: ClassVar[str] = "The vault does not hold the tagging key of {gun}."
    hint: ClassVar[str] = "Nothing was signed. Import that key first with 'keymgr key import'."
    gun: str


@dataclass(frozen=True)
class SeenImage:
    """What a tag is to point to: a manifest's digest and size in bytes."""

    tag: Tag
    digest: Digest
    size: int


@dataclass(frozen=True)
class TagChange:
    """One tag's change: ``before`` None where it is new, ``after`` None where it is revoked."""

    tag: str
    before: Target | None
    after: Target | None

    @property
    def replaces(self) -> bool:
        """Whether the tag moves from other content."""
        return self.before is not None and self.after is not None


@dataclass(frozen=True)
class TagPlan:
    """The tags that will change, by repository."""

    changes: Mapping[Gun, tuple[TagChange, ...]]

    def replaced(self) -> list[tuple[Gun, TagChange]]:
        """Return the changes that move a tag from other content."""
        return [
            (gun, change)
            for gun, changes in self.changes.items()
            for change in changes
            if change.replaces
        ]

    def require_no_replacement(self) -> None:
        """Raise TagChangedError for the first tag that would move."""
        for gun, change in self.replaced():
            digest = change.before.digest if change.before else None
            raise TagChangedError(gun, change.tag, digest or "of an unknown digest")


def plan_sign(station: Station, gun: Gun, images: Sequence[SeenImage]) -> TagPlan:
    """Plan signing ``images`` into ``gun``. Raises NoRepositoryError, NothingToSignError."""
    changes = _changes(station, gun, images)
    if not changes:
        raise NothingToSignError("each of these tags is signed for this content already")
    return TagPlan({gun: changes})


def plan_sign_request(
    station: Station, guns: Sequence[Gun] | None, request: Request, tags: Sequence[Tag] = ()
) -> TagPlan:
    """Plan signing the tags that the courier saw, of ``guns`` (None: all in the request).

    ``tags`` narrows to those names. Raises NotInRequestError, RequestFromFutureError,
    NoRepositoryError or NothingToSignError.
    """
    check_request_time(request, station.clock())
    plan: dict[Gun, tuple[TagChange, ...]] = {}
    for entry in requested(request, guns):
        images = [
            SeenImage(tag.name, tag.digest, tag.size)
            for tag in entry.tags
            if not tags or tag.name in tags
        ]
        changes = _changes(station, entry.gun, images)
        if changes:
            plan[entry.gun] = changes
    if not plan:
        raise NothingToSignError("the request shows no tag that is new or changed")
    return TagPlan(plan)


def _changes(station: Station, gun: Gun, images: Sequence[SeenImage]) -> tuple[TagChange, ...]:
    signed = signed_tags(station, gun)
    found = []
    for image in images:
        before, after = signed.get(image.tag), Target.of(image.digest, image.size)
        if before is None or (before.digest, before.size) != (after.digest, after.size):
            found.append(TagChange(image.tag, before, after))
    return tuple(found)


def plan_revoke(station: Station, gun: Gun, tags: Sequence[Tag]) -> TagPlan:
    """Plan taking ``tags`` out of ``gun``. Raises NoRepositoryError, NoTagError."""
    signed = signed_tags(station, gun)
    for tag in tags:
        if tag not in signed:
            raise NoTagError(gun, tag)
    return TagPlan({gun: tuple(TagChange(tag, signed[tag], None) for tag in dict.fromkeys(tags))})


def plan_revoke_wherever(
    station: Station, guns: Sequence[Gun] | None, tags: Sequence[Tag]
) -> TagPlan:
    """Plan taking ``tags`` out of those of ``guns`` (None: all) that have one of them.

    Raises NoRepositoryError, or NothingToSignError where none has any.
    """
    plan: dict[Gun, tuple[TagChange, ...]] = {}
    for record in choose_repositories(station, guns):
        gun = Gun(record.gun)
        signed = signed_tags(station, gun)
        found = tuple(
            TagChange(tag, signed[tag], None) for tag in dict.fromkeys(tags) if tag in signed
        )
        if found:
            plan[gun] = found
    if not plan:
        raise NothingToSignError("no repository has such a tag")
    return TagPlan(plan)


def signed_tags(station: Station, gun: Gun) -> Mapping[str, Target]:
    """Return the tags of ``gun`` by name. Raises NoRepositoryError."""
    return load_state(station, find_repository(station, gun)).targets.payload.targets


def apply_tags(station: Station, plan: TagPlan) -> None:
    """Sign, check and keep what ``plan`` says.

    Raises NoTaggingKeyError, what AskSecret raises, WrongPassphraseError, ClientWouldRefuseError
    or the vault's errors; repositories finished before stay.
    """
    with Signers(station) as signers:

        def work(item: tuple[Gun, tuple[TagChange, ...]]) -> None:
            _sign_tags(station, signers, *item)

        list(each(station, "Signing tags", list(plan.changes.items()), work))


def _sign_tags(
    station: Station, signers: Signers, gun: Gun, changes: tuple[TagChange, ...]
) -> None:
    now = station.clock()
    before = load_state(station, find_repository(station, gun))
    signing = role_signers(station, signers, before, TARGETS)
    if not signing:
        raise NoTaggingKeyError(gun)
    old = before.targets.payload
    tags = dict(old.targets)
    for change in changes:
        if change.after is None:
            tags.pop(change.tag, None)
        else:
            tags[change.tag] = change.after
    payload = replace(old, version=old.version + 1, expires=now + TARGETS_LIFE, targets=tags)
    after: RepositoryState = replace(before, targets=sign(TARGETS, payload, signing))
    store(station, before, summarise(station, signers, after, now), now)
    for change in changes:
        digest = change.after.digest if change.after else None
        if digest is None:
            station.log("tag revoked", f"{gun}:{change.tag}", version=payload.version)
        else:
            station.log("tag signed", f"{gun}:{change.tag}", digest=digest, version=payload.version)
