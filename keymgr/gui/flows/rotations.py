"""Replacing the keys that a repository's own roles have."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from keymgr.exchange.request import Request, load_request
from keymgr.gui.flows.job_flow import JobFlow
from keymgr.ops.jobs import Job
from keymgr.ops.repositories import check_request_time
from keymgr.ops.rotation import compromised, rotate_server_role, rotate_targets, server_keys
from keymgr.ops.station import Station
from keymgr.sentences import said
from keymgr.trust.names import SNAPSHOT, TARGETS, TIMESTAMP, RoleName


class RotateTagging(JobFlow):
    """A new tagging key. Values: ``stolen``."""

    name = "rotate-tagging"
    title = said("Rotate tagging keys")
    begin: ClassVar[Mapping[str, object]] = {"stolen": False}

    def job(self, station: Station) -> Job:
        """Return the rotation."""
        del station
        job = rotate_targets()
        return compromised(job, TARGETS) if self.values["stolen"] else job


class RotateServerKey(JobFlow):
    """Another snapshot or timestamp key. Values: ``role``, ``request`` (a file), ``stolen``."""

    name = "rotate-server-key"
    title = said("Rotate the server's keys")
    begin: ClassVar[Mapping[str, object]] = {
        "role": str(SNAPSHOT),
        "request": "",
        "stolen": False,
    }

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.served: set[str] = set()
        """The repositories whose server holds these keys."""
        self._request: Request | None = None

    def read(self, station: Station) -> None:
        """Read which repositories a Notary server has."""
        self.served = {
            record.gun for record in station.vault.repositories.all() if record.mode == "notary"
        }

    @property
    def needs_request(self) -> bool:
        """Whether a chosen repository's new key comes from its server."""
        return bool(self.served & set(self.chosen()))

    def lacks(self) -> str:
        """Ask for the request where a server has the key."""
        if self.needs_request and not self.text("request"):
            return said("Choose the request that was fetched after the rotation.")
        return ""

    def read_request(self, station: Station) -> None:
        """Read the request. Raises what reading and the clock's comparison raise."""
        self._request = None
        if self.needs_request and self.text("request"):
            request = load_request(Path(self.text("request")).expanduser())
            check_request_time(station, request)
            self._request = request

    def job(self, station: Station) -> Job:
        """Return the rotation."""
        del station
        role = TIMESTAMP if self.values["role"] == TIMESTAMP else SNAPSHOT
        job = rotate_server_role(role, server_keys(self._request, role))
        return compromised(job, RoleName(role)) if self.values["stolen"] else job
