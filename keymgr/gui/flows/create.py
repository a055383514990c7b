"""Making repositories, one or many: on a Notary server, or for any web server."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from keymgr.exchange.request import Request, load_request
from keymgr.gui.flows.creating import carry_out, plan_grid, plan_lines, present, who_signs
from keymgr.gui.presenters.review import Line, Result, Review
from keymgr.ops.repositories import (
    TIMESTAMP_DAYS,
    CreatePlan,
    plan_create_notary,
    plan_create_static,
)
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import Gun

WHERE: Final = 0
WHICH: Final = 1

NOTARY: Final = "notary"
STATIC: Final = "static"


class CreateRepositories:
    """The flow (``flows.flow.Flow``).

    Values: ``kind``; ``file`` of the request; ``names``, one a line; ``days``; ``root``; ``own``;
    ``picked`` are GUNs, None before a choice.
    """

    name = "create-repository"
    title = said("New repository")
    steps = (said("Server"), said("Keys"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "kind": NOTARY,
            "file": "",
            "names": "",
            "days": TIMESTAMP_DAYS,
            "root": "",
            "own": False,
            "picked": None,
            **values,
        }
        self.roots: list[str] = []
        self.offered: CreatePlan | None = None
        """What could be made of the request, or of the names."""
        self._request: Request | None = None
        self._plan: CreatePlan | None = None

    def load(self, station: Station) -> None:
        """Read the root keys that can sign here."""
        self.roots = sorted(
            root.name
            for root in station.vault.keys.roots()
            if root.retired is None and root.private is not None
        )
        if self.values["root"] not in self.roots:
            self.values["root"] = self.roots[0] if self.roots else ""

    def names(self) -> list[str]:
        """Return the names that were typed, one a line."""
        lines = (line.strip() for line in str(self.values["names"]).splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if not self.roots:
            return said("The vault has no root key yet. Make one first, on the page Keys.")
        if step == WHERE:
            if self.values["kind"] == NOTARY:
                return "" if self.values["file"] else said("Choose the request.")
            return "" if self.names() else said("Name at least one repository.")
        return "" if self.picked() else said("Choose at least one repository.")

    def read(self, station: Station) -> None:
        """Find out what could be made, after the first form."""
        self._request = None
        if self.values["kind"] == NOTARY:
            self._request = load_request(Path(str(self.values["file"])).expanduser())
        self.offered = self._planned(station, None)

    def rows(self) -> list[Gun]:
        """Return what could be made."""
        return [gun for gun, _ in self.offered.repositories] if self.offered else []

    def picked(self) -> list[Gun]:
        """Return what shall be made: all, before anybody chose."""
        picked = self.values["picked"]
        if not isinstance(picked, list):
            return self.rows()
        return [gun for gun in self.rows() if gun in picked]

    def _planned(self, station: Station, guns: list[Gun] | None) -> CreatePlan:
        root, own = str(self.values["root"]), bool(self.values["own"])
        if self._request is not None:
            return plan_create_notary(station, guns, self._request, root, own_passphrase=own)
        days = self.values["days"]
        return plan_create_static(
            station,
            [Gun(name) for name in self.names()] if guns is None else guns,
            root,
            timestamp_days=days if isinstance(days, int) else TIMESTAMP_DAYS,
            own_passphrase=own,
        )

    def plan(self, station: Station) -> Review:
        """Plan it."""
        plan = self._plan = self._planned(station, self.picked())
        count = len(plan.repositories)
        return Review(
            title=said_count(
                count, "Make {gun}", "Make {number} repositories", gun=plan.repositories[0][0]
            ),
            words=tuple(plan_lines(plan)),
            act=said_count(count, "Make the repository", "Make {number} repositories"),
            count=said_count(2 * count, "{number} signature", "{number} signatures"),
            lead=said("Nothing has been made yet."),
            doing=said("Making"),
            icon="plus",
            grids=(plan_grid(plan),),
            clients=(Line("clock", said("Clients notice once it is published.")),),
            signatories=who_signs(station, plan),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Make them."""
        del reason
        plan = self._plan
        if plan is None:
            raise RuntimeError("a plan is made before it is carried out")
        done, stopped = carry_out(station, plan)
        title = said_count(
            len(done), "{number} repository is made", "{number} repositories are made"
        )
        what = said("Made under root key {root}.", root=plan.root.name)
        return present(plan, done, stopped, title, what)
