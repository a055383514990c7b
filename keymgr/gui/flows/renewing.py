"""Signing again what expires, or what lost its signatures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import ClassVar

from keymgr.gui.flows.job_flow import JobFlow
from keymgr.ops.delegations import list_delegations
from keymgr.ops.jobs import Job
from keymgr.ops.periods import Period
from keymgr.ops.renewal import renew
from keymgr.ops.station import Station
from keymgr.ops.witness import witness, witness_unsigned
from keymgr.sentences import said
from keymgr.trust.names import TARGETS, Gun, RoleName


class Renew(JobFlow):
    """Renewal. Values: ``months`` to look ahead, ``term`` (usual or day), ``until``."""

    name = "renew"
    title = said("Renew")
    begin: ClassVar[Mapping[str, object]] = {"months": 6, "term": "usual", "until": ""}

    def job(self, station: Station) -> Job:
        """Return the renewal. Raises RenewalTooShortError."""
        until = None
        if self.values["term"] == "day":
            until = datetime.fromisoformat(self.text("until")).replace(tzinfo=UTC)
        return renew(station, Period(months=self.number("months")), until)


class Witness(JobFlow):
    """Files signed again as they are. Values: ``which`` (unsigned or some), ``roles``."""

    name = "witness"
    title = said("Witness")
    begin: ClassVar[Mapping[str, object]] = {"which": "unsigned", "roles": []}

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.roles: list[str] = []
        """The tagging roles of the chosen repositories."""

    def read_roles(self, station: Station) -> None:
        """Read which files the chosen repositories have."""
        found = {str(TARGETS)}
        for gun in self.chosen():
            found |= {view.role for view in list_delegations(station, Gun(gun)) if view.version}
        self.roles = sorted(found)

    def lacks(self) -> str:
        """Ask for a role where some are meant."""
        if self.values["which"] == "some" and not self.list("roles"):
            return said("Choose at least one file.")
        return ""

    def job(self, station: Station) -> Job:
        """Return the job."""
        if self.values["which"] == "some":
            return witness([RoleName(role) for role in self.list("roles")])
        return witness_unsigned(station)
