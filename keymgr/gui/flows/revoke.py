"""Revoking tags, wherever the chosen repositories have them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from keymgr.gui.flows.job_flow import JobFlow
from keymgr.gui.flows.jobs import PlannedJob
from keymgr.gui.flows.sign_tags import tag_grid
from keymgr.gui.presenters.plan_review import review_plan
from keymgr.gui.presenters.review import Review
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.station import Station
from keymgr.ops.tags import plan_revoke_wherever, plan_tags, revocable_tags, tag_job
from keymgr.sentences import said, said_count
from keymgr.trust.names import Gun, Tag

TagCount = tuple[str, int]
"""A tag's name, and how many of the chosen repositories have it."""


class RevokeTags(JobFlow):
    """The flow. Values: ``all``, ``guns``, and ``picked`` tags by name."""

    name = "revoke-tags"
    title = said("Revoke tags")
    steps = (said("Choose"), said("Tags"))
    begin: ClassVar[Mapping[str, object]] = {"picked": None}

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.offered: list[TagCount] = []

    def find_tags(self, station: Station) -> None:
        """Find the tags of the chosen repositories, after the first form."""
        counts: Counter[str] = Counter()
        for record in choose_repositories(station, self.guns()):
            counts.update(revocable_tags(station, Gun(record.gun)).keys())
        self.offered = sorted(counts.items())

    def lacks(self) -> str:
        """Say what is missing."""
        if not self.offered:
            return said("No tag is signed there.")
        return "" if self.list("picked") else said("Choose at least one tag.")

    def plan(self, station: Station) -> Review:
        """Plan it. Raises NothingToSignError, NoTaggingKeyError."""
        tags = [Tag(name) for name in self.list("picked")]
        found = plan_revoke_wherever(station, self.guns(), tags)
        job = tag_job(station, found)
        self._planned = PlannedJob(job, plan_tags(station, job, found.changes))
        rows = [(gun, each) for gun, changes in found.changes.items() for each in changes]
        return replace(
            review_plan(self._planned.plan),
            title=said_count(
                len(rows), "Revoke {gun}:{tag}", "Revoke {number} tags",
                gun=rows[0][0], tag=rows[0][1].tag,
            ),
            act=said_count(len(rows), "Revoke the tag", "Revoke {number} tags"),
            clients=(),
            grids=(tag_grid(said("Tags"), rows),),
            ticks=(said("Clients with content trust will refuse to pull these tags."),),
        )  # fmt: skip
