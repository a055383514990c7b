"""Taking a repository out of the list, and starting its trust anew: the last resorts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from keymgr.exchange.request import load_request
from keymgr.gui.flows.creating import carry_out, plan_grid, present, who_signs
from keymgr.gui.flows.job_flow import JobFlow
from keymgr.gui.presenters.plan_review import review_plan
from keymgr.gui.presenters.review import Line, Next, Result, Review, Tone
from keymgr.ops.removal import remove_repository, require_name
from keymgr.ops.repositories import CreatePlan
from keymgr.ops.reset import CLIENTS, afterwards, explain_reset, plan_reset
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import Gun

RESET = "reset"
"""What is typed to confirm that trust starts anew."""


class RemoveRepository:
    """The flow (``flows.flow.Flow``). Values: ``gun``; ``typed``, the name typed to confirm."""

    name = "remove-repository"
    title = said("Remove a repository")
    steps = (said("Choose"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        guns = values.get("guns")
        only = str(guns[0]) if isinstance(guns, list) and len(guns) == 1 else ""
        self.values: dict[str, object] = {"gun": only, "typed": "", **values}
        self.guns: list[str] = []

    def load(self, station: Station) -> None:
        """Read the repositories' names."""
        self.guns = sorted(record.gun for record in station.vault.repositories.all())

    def obstacle(self, step: int) -> str:
        """Say what the form lacks."""
        del step
        return "" if self.values["gun"] in self.guns else said("Choose the repository.")

    def plan(self, station: Station) -> Review:
        """Say what it means."""
        del station
        gun = str(self.values["gun"])
        return Review(
            title=said("Remove {gun} from this vault", gun=gun),
            words=(
                Line(
                    "trash-2", said("It leaves the list: nothing is signed for it here any more.")
                ),
                Line(
                    "key-round", said("Its keys, and all that was ever signed, stay in the vault.")
                ),
                Line("scroll-text", said("The log keeps that it was here.")),
            ),
            act=said("Remove it"),
            lead=said("Nothing has been changed yet."),
            doing=said("Removing"),
            icon="trash-2",
            clients=(
                Line(
                    "circle-check", said("Clients notice nothing, until its dates end."), Tone.WELL
                ),
            ),
            typed=gun,
            destroys=True,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Remove it. Raises NameMismatchError."""
        gun = str(self.values["gun"])
        remove_repository(station, Gun(gun), str(self.values["typed"]), reason)
        return Result(
            Tone.WELL,
            said("{gun} is removed from the list", gun=gun),
            said("Adopt it again to bring it back; its keys are still here."),
            steps=(Next(said("Show the repositories"), "boxes", page="repositories"),),
        )


class ResetRepositories(JobFlow):
    """The flow. Values: ``all``, ``guns``, ``root``, ``request``; ``typed`` to confirm."""

    name = "reset-repository"
    title = said("Start trust anew")
    steps = (said("Choose"), said("New root"))
    begin: ClassVar[Mapping[str, object]] = {"root": "", "request": "", "typed": ""}

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.values["all"] = False
        self.roots: list[str] = []
        self.modes: dict[str, str] = {}
        self._plan: CreatePlan | None = None

    def read(self, station: Station) -> None:
        """Read the root keys that can sign here, and which repositories need a request."""
        self.roots = sorted(
            root.name
            for root in station.vault.keys.roots()
            if root.retired is None and root.private is not None
        )
        self.modes = {record.gun: record.mode for record in station.vault.repositories.all()}

    def needs_request(self) -> bool:
        """Whether one of the chosen repositories is on a Notary server."""
        return any(self.modes.get(gun) == "notary" for gun in self.chosen())

    def lacks(self) -> str:
        """Say what the form lacks."""
        if not self.text("root"):
            return said("Choose the root key.")
        if self.needs_request() and not self.text("request"):
            return said("Choose the request.")
        return ""

    def plan(self, station: Station) -> Review:
        """Plan it. Raises what ``plan_reset`` raises."""
        request = self.text("request")
        plan = self._plan = plan_reset(
            station,
            [Gun(gun) for gun in self.chosen()],
            self.text("root"),
            load_request(Path(request).expanduser()) if request and self.needs_request() else None,
        )
        return replace(
            review_plan(explain_reset(station, plan)),
            title=said_count(
                len(plan.repositories),
                "Start the trust of {number} repository anew",
                "Start the trust of {number} repositories anew",
            ),
            act=said("Start anew"),
            lead=said("The last resort: only where the old root can't sign its successor."),
            doing=said("Starting anew"),
            icon="refresh-cw",
            grids=(plan_grid(plan),),
            clients=(
                Line("octagon-alert", CLIENTS, Tone.WRONG),
                Line("server", afterwards(plan)),
            ),
            signatories=who_signs(station, plan),
            typed=RESET,
            destroys=True,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Start anew. Raises NameMismatchError."""
        del reason
        plan = self._plan
        if plan is None:
            raise RuntimeError("a plan is made before it is carried out")
        require_name(RESET, self.text("typed"))
        done, stopped = carry_out(station, plan)
        title = said_count(
            len(done), "{number} repository starts anew", "{number} repositories start anew"
        )
        told = present(plan, done, stopped, title, said("New root and keys, the same tags."))
        return _with_afterwards(told, plan)


def _with_afterwards(told: Result, plan: CreatePlan) -> Result:
    return Result(
        told.tone,
        told.title,
        told.text,
        done=told.done,
        failed=told.failed,
        afterwards=(CLIENTS, afterwards(plan)),
        steps=told.steps[1:],
    )
