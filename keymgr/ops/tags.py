"""Signing and revoking tags."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, Final

from keymgr.errors import KeymgrError
from keymgr.exchange.request import Request
from keymgr.ops.delegating import accepted_file
from keymgr.ops.drafts import Draft, NewKeys, NothingToChangeError, next_targets
from keymgr.ops.finishing import canonical_id
from keymgr.ops.jobs import Job, Outcome, apply_job, loose_keys, plan_job
from keymgr.ops.plans import Plan
from keymgr.ops.repositories import (
    check_request_time,
    choose_repositories,
    find_repository,
    requested,
)
from keymgr.ops.state import RepositoryState, load_state
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.metadata import Target, Targets
from keymgr.trust.names import RELEASES, Digest, Gun, KeyId, RoleName, Tag


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
    def sentence(self) -> str:
        """The change in words."""
        if self.after is None:
            return said("Tag {tag} is revoked.", tag=self.tag)
        if self.before is not None:
            return said("Tag {tag} moves to {digest}.", tag=self.tag, digest=self.after.digest)
        return said("Tag {tag} is signed for {digest}.", tag=self.tag, digest=self.after.digest)

    @property
    def replaces(self) -> bool:
        """Whether the tag moves from other content."""
        return self.before is not None and self.after is not None


@dataclass(frozen=True)
class TagPlan:
    """The tags that will change, by repository."""

    changes: Mapping[Gun, tuple[TagChange, ...]]

    def narrowed(self, wanted: Collection[tuple[Gun, str]]) -> TagPlan:
        """Return the plan with only the ``wanted`` tags of each repository."""
        kept = {
            gun: tuple(each for each in changes if (gun, each.tag) in wanted)
            for gun, changes in self.changes.items()
        }
        return TagPlan({gun: changes for gun, changes in kept.items() if changes})

    @property
    def only_revokes(self) -> bool:
        """Whether it takes tags away and signs none."""
        return all(each.after is None for changes in self.changes.values() for each in changes)

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
            raise TagChangedError(gun, change.tag, digest or said("of an unknown digest"))


def plan_sign(station: Station, gun: Gun, images: Sequence[SeenImage]) -> TagPlan:
    """Plan signing ``images`` into ``gun``. Raises NoRepositoryError, NothingToSignError."""
    changes = _changes(station, gun, images)
    if not changes:
        raise NothingToSignError(said("each of these tags is signed for this content already"))
    return TagPlan({gun: changes})


def plan_sign_request(
    station: Station, guns: Sequence[Gun] | None, request: Request, tags: Sequence[Tag] = ()
) -> TagPlan:
    """Plan signing the tags that the courier saw, of ``guns`` (None: all in the request).

    ``tags`` narrows to those names. Raises NotInRequestError, RequestFromFutureError,
    NoRepositoryError or NothingToSignError.
    """
    check_request_time(station, request)
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
        raise NothingToSignError(said("the request shows no tag that is new or changed"))
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
    signed = revocable_tags(station, gun)
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
        signed = revocable_tags(station, gun)
        found = tuple(
            TagChange(tag, signed[tag], None) for tag in dict.fromkeys(tags) if tag in signed
        )
        if found:
            plan[gun] = found
    if not plan:
        raise NothingToSignError(said("no repository has such a tag"))
    return TagPlan(plan)


def signed_tags(station: Station, gun: Gun) -> Mapping[str, Target]:
    """Return the tags of ``gun`` that docker pulls. Raises NoRepositoryError."""
    return pulled_tags(load_state(station, find_repository(station, gun)))


def pulled_tags(state: RepositoryState) -> dict[str, Target]:
    """Return the tags that docker pulls: those of ``targets/releases``, else of ``targets``.

    Source: docker/cli ``cli/command/image/trust.go`` (the roles given to GetTargetByName).
    """
    released = accepted_file(state, RELEASES)
    return dict(state.targets.payload.targets) | dict(released.payload.targets if released else {})


def revocable_tags(station: Station, gun: Gun) -> dict[str, Target]:
    """Return the tags of ``gun`` that docker pulls, or would once releases is signed again."""
    state = load_state(station, find_repository(station, gun))
    released = state.delegations.get(RELEASES)
    return dict(state.targets.payload.targets) | dict(released.payload.targets if released else {})


@dataclass(frozen=True)
class SignTags:
    """Drafts the files in which tags are signed.

    As docker does: once there are delegations, into every first-level one whose key is held, and
    into ``targets`` only where there is none. ``loose`` are canonical IDs of the vault's keys that
    belong to no repository.
    """

    plan: TagPlan
    loose: frozenset[KeyId]

    def __call__(self, state: RepositoryState, keys: NewKeys, now: datetime) -> Draft:
        """Return the draft. Raises NothingToChangeError."""
        del keys
        changes = self.plan.changes[state.gun]
        delegated = [
            entry.role.name
            for entry in state.targets.payload.delegations
            if any(
                canonical_id(state.targets.payload.keys[key_id]) in self.loose
                for key_id in entry.role.key_ids
            )
        ]
        sentences = tuple(change.sentence for change in changes)
        if delegated:
            return Draft(
                state.record,
                delegations={
                    role: _changed(_delegated(state, role), changes, now) for role in delegated
                },
                sentences=sentences,
            )
        released = state.delegations.get(RELEASES)
        for change in changes:
            if released is not None and change.tag in released.payload.targets:
                raise NothingToChangeError(
                    state.gun,
                    said(
                        "docker takes {tag} from targets/releases, whose key is not here",
                        tag=change.tag,
                    ),
                )
        return Draft(
            state.record,
            targets=_changed(state.targets.payload, changes, now),
            sentences=sentences,
        )


def _delegated(state: RepositoryState, role: RoleName) -> Targets:
    signed = state.delegations.get(role)
    return signed.payload if signed else Targets(0, None, {})


def _changed(old: Targets, changes: Sequence[TagChange], now: datetime) -> Targets:
    tags = dict(old.targets)
    for change in changes:
        if change.after is None:
            tags.pop(change.tag, None)
        else:
            tags[change.tag] = change.after
    return replace(next_targets(old, now), targets=tags)


def tag_job(station: Station, plan: TagPlan) -> Job:
    """Return the job that does what ``plan`` says."""
    name, title, clients = _REVOKING if plan.only_revokes else _SIGNING
    return Job(
        name,
        title,
        SignTags(plan, frozenset(loose_keys(station))),
        tuple(f"{gun}:{change.tag}" for gun, all_ in plan.changes.items() for change in all_),
        (clients,),
        (said("Export, and let the courier publish."),),
    )


_SIGNING: Final = (
    "sign tags",
    said("Sign tags"),
    said("docker pull takes these tags by their digests once they are published."),
)
_REVOKING: Final = (
    "revoke tags",
    said("Revoke tags"),
    said(
        "Once this is published, docker pull with content trust refuses these tags. Who has pulled"
        " an image keeps it."
    ),
)


def plan_tags(station: Station, job: Job, guns: Iterable[Gun]) -> Plan:
    """Plan a ``tag_job`` as it is signed. Raises NoTaggingKeyError, NothingToChangeError."""
    planned = plan_job(station, job, [find_repository(station, gun) for gun in guns])
    for change in planned.changes:
        if not any(file.signers for file in change.files):
            raise NoTaggingKeyError(change.gun)
    return planned


def apply_tags(station: Station, plan: TagPlan, reason: str = "") -> Outcome:
    """Sign, check and keep what ``plan`` says.

    A tag that needs signatures of other vaults too becomes a proposal. Raises NoTaggingKeyError
    where this vault can give none, what AskSecret raises, WrongPassphraseError,
    ClientWouldRefuseError or the vault's errors; repositories finished before stay.
    """
    job = tag_job(station, plan)
    planned = plan_tags(station, job, plan.changes)
    outcome = Outcome()
    outcome.failed += [
        (left.gun, NothingToChangeError(left.gun, left.reason)) for left in planned.left_out
    ]
    apply_job(station, job, planned, reason, outcome)
    return outcome
