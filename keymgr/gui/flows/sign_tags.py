"""Signing tags: what the courier saw, an image that was copied here, or a digest that is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from keymgr.exchange.request import load_request
from keymgr.gui.flows.jobs import PlannedJob
from keymgr.gui.presenters.plan_review import review_plan
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Result, Review, Tone
from keymgr.ops.images import find_image
from keymgr.ops.repositories import requested_here
from keymgr.ops.station import Station
from keymgr.ops.tags import (
    SeenImage,
    TagChange,
    TagPlan,
    plan_sign,
    plan_sign_request,
    plan_tags,
    tag_job,
)
from keymgr.sentences import said, said_count
from keymgr.trust.metadata import Target
from keymgr.trust.names import Digest, Gun, Tag

WHAT: Final = 0
TAGS: Final = 1

REQUEST: Final = "request"
IMAGE: Final = "image"
DIGEST: Final = "digest"

_NAMED: Final = 3
_MOST: Final = (1 << 53) - 1

TagRow = tuple[Gun, TagChange]


class SignTags:
    """The flow (``flows.flow.Flow``).

    Values: ``source``, ``file``; ``gun``, ``tag``, ``digest`` and ``size`` where it is one image;
    ``guns`` preselects repositories; ``picked`` are ``[gun, tag]`` pairs, None before a choice.
    """

    name = "sign-tags"
    title = said("Sign tags")
    steps = (said("What to sign"), said("Tags"))

    def __init__(self, values: Mapping[str, object]) -> None:
        guns = values.get("guns")
        only = guns[0] if isinstance(guns, list) and len(guns) == 1 else ""
        self.values: dict[str, object] = {
            "source": REQUEST,
            "file": "",
            "gun": only,
            "tag": "",
            "digest": "",
            "size": "",
            "guns": [],
            "picked": None,
            **values,
        }
        self.guns: list[str] = []
        """Every repository in the vault."""
        self.found = TagPlan({})
        """What could be signed."""
        self.called = ""
        """What an image's layout calls it."""
        self._planned: PlannedJob | None = None

    def load(self, station: Station) -> None:
        """Read the repositories' names."""
        self.guns = sorted(record.gun for record in station.vault.repositories.all())

    def text(self, name: str) -> str:
        """Return a value that is a text."""
        return str(self.values[name]).strip()

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == TAGS:
            return "" if self.picked() else said("Choose at least one tag.")
        source = self.values["source"]
        one = source in {IMAGE, DIGEST}
        lacks = (
            (source == REQUEST and not self.text("file"), said("Choose the request.")),
            (source == IMAGE and not self.text("file"), said("Choose the image.")),
            (one and not self.text("gun"), said("Choose the repository.")),
            (one and not self.text("tag"), said("Name the tag.")),
            (source == DIGEST and not self.text("digest"), said("Give the digest.")),
            (source == DIGEST and not self._size(), said("Give the manifest's size in bytes.")),
        )
        return next((words for lacking, words in lacks if lacking), "")

    def _size(self) -> int:
        text = self.text("size")
        number = int(text) if text.isascii() and text.isdigit() else 0
        return number if number <= _MOST else 0

    def read(self, station: Station) -> None:
        """Read what could be signed, after the first form."""
        self.called = ""
        if self.values["source"] == REQUEST:
            request = load_request(Path(self.text("file")).expanduser())
            self.found = plan_sign_request(station, requested_here(station, request), request)
            return
        gun, tag = Gun(self.text("gun")), Tag(self.text("tag"))
        if self.values["source"] == IMAGE:
            image, called = find_image(Path(self.text("file")).expanduser(), tag)
            self.called = called or ""
        else:
            image = SeenImage(tag, Digest(self.text("digest")), self._size())
        self.found = plan_sign(station, gun, [image])

    def rows(self) -> list[TagRow]:
        """Return every tag that could be signed."""
        return [(gun, each) for gun, changes in self.found.changes.items() for each in changes]

    def picked(self) -> set[tuple[Gun, str]]:
        """Return the chosen tags: at first those of the chosen repositories."""
        picked = self.values["picked"]
        every = {(gun, change.tag) for gun, change in self.rows()}
        if isinstance(picked, list):
            return {pair for pair in every if [*pair] in picked}
        guns = self.values["guns"]
        if isinstance(guns, list) and guns:
            return {pair for pair in every if pair[0] in guns}
        return every

    def plan(self, station: Station) -> Review:
        """Plan the signing. Raises NoTaggingKeyError, NothingToChangeError."""
        chosen = self.found.narrowed(self.picked())
        job = tag_job(station, chosen)
        self._planned = PlannedJob(job, plan_tags(station, job, chosen.changes))
        review = review_plan(self._planned.plan)
        return replace(
            review,
            title=_title(chosen),
            act=said_count(len(_changes(chosen)), "Sign the tag", "Sign {number} tags"),
            grids=(_grid(chosen),),
            ticks=tuple(_ticks(chosen)),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Sign."""
        planned = self._planned
        if planned is None:
            raise RuntimeError("a plan is made before it is carried out")
        return planned.carry_out(station, reason)


def _changes(plan: TagPlan) -> list[TagRow]:
    return [(gun, each) for gun, changes in plan.changes.items() for each in changes]


def _title(plan: TagPlan) -> str:
    changes = _changes(plan)
    if len(changes) == 1:
        return said("Sign {gun}:{tag}", gun=changes[0][0], tag=changes[0][1].tag)
    return said_count(
        len(plan.changes),
        "Sign {tags} tags of {gun}",
        "Sign {tags} tags in {number} repositories",
        tags=len(changes),
        gun=changes[0][0],
    )


def _ticks(plan: TagPlan) -> list[str]:
    """Return what is confirmed deliberately: each tag that moves, or how many do."""
    moved = plan.replaced()
    if len(moved) > _NAMED:
        return [
            said(
                "I have compared them: {number} tags move from content that is signed already.",
                number=len(moved),
            )
        ]
    return [
        said("{tag} of {gun} moves from other content, and is meant to.", tag=each.tag, gun=gun)
        for gun, each in moved
    ]


def change_line(change: TagChange) -> Line:
    """Return what becomes of a tag, as a pill."""
    if change.after is None:
        return Line("minus", said("Revoked"), Tone.WRONG)
    if change.before is None:
        return Line("plus", said("New"), Tone.PLAIN)
    return Line("triangle-alert", said("Moves"), Tone.MIND)


def short_digest(target: Target | None) -> str:
    """Return the first digits of what a tag points to, to tell one from another."""
    if target is None:
        return said("none")
    digest = target.digest
    return f"{digest.raw.hex()[:4]} {digest.raw.hex()[4:8]}" if digest else said("another hash")


def _grid(plan: TagPlan) -> Grid:
    return tag_grid(said("Tags"), _changes(plan))


def tag_grid(title: str, changes: list[TagRow]) -> Grid:
    """Return a table of tags, before and after."""
    return Grid(
        title,
        (
            GridColumn(said("Repository"), "gun"),
            GridColumn(said("Tag")),
            GridColumn(said("Change")),
            GridColumn(said("Before"), "hex"),
            GridColumn(said("After"), "hex"),
        ),
        tuple(
            (
                gun,
                each.tag,
                change_line(each),
                short_digest(each.before),
                short_digest(each.after),
            )
            for gun, each in changes
        ),
    )
