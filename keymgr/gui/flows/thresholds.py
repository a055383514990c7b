"""Which keys a role has, and how many of them must sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from keymgr.gui.flows.job_flow import JobFlow
from keymgr.ops.delegation_keys import read_delegation_keys
from keymgr.ops.jobs import Job
from keymgr.ops.repositories import find_repository
from keymgr.ops.roots import choose_root
from keymgr.ops.state import load_state
from keymgr.ops.station import Station
from keymgr.ops.thresholds import set_tagging_threshold, set_threshold
from keymgr.sentences import said
from keymgr.trust.names import ROOT, Gun


@dataclass(frozen=True)
class RootKey:
    """A root key that can be among a repository's."""

    name: str
    key_id: str
    is_here: bool


class RootThreshold(JobFlow):
    """Root keys and their threshold. Values: ``keys`` (by name), ``threshold``."""

    name = "thresholds"
    title = said("Root keys and threshold")
    steps = (said("Choose"), said("Keys"))
    begin: ClassVar[Mapping[str, object]] = {"keys": [], "threshold": 1}

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.roots: list[RootKey] = []

    def read(self, station: Station) -> None:
        """Read the root keys."""
        self.roots = [
            RootKey(root.name, root.key_id, root.private is not None)
            for root in station.vault.keys.roots()
            if root.retired is None
        ]

    def read_present(self, station: Station) -> None:
        """Begin with the keys and the threshold that the first chosen repository has."""
        if self.list("keys"):
            return
        record = find_repository(station, Gun(self.chosen()[0]))
        root = load_state(station, record).root.payload
        self.values["keys"] = [root.name for root in self.roots if root.name in record.roots]
        self.values["threshold"] = root.roles[ROOT].threshold

    def lacks(self) -> str:
        """Ask for a key at least."""
        return "" if self.list("keys") else said("Choose at least one root key.")

    def warning(self) -> str:
        """Say what a choice means that leaves no room for a loss, or none for a second look."""
        keys, threshold = len(self.list("keys")), self.number("threshold")
        if keys > 1 and threshold == keys:
            return said(
                "All of them must sign: when one is lost, nobody can change this root of trust"
                " any more."
            )
        if keys > 1 and threshold == 1:
            return said("Each of them may act alone: whoever steals one has the root of trust.")
        return ""

    def job(self, station: Station) -> Job:
        """Return the job."""
        roots = [choose_root(station, name) for name in self.list("keys")]
        return set_threshold(roots, self.number("threshold"))


class TagThreshold(JobFlow):
    """Several tagging keys. Values: ``files`` (public keys), ``threshold``."""

    name = "tag-threshold"
    title = said("Tagging keys and threshold")
    steps = (said("Choose"), said("Keys"))
    begin: ClassVar[Mapping[str, object]] = {"files": [], "threshold": 2}

    def job(self, station: Station) -> Job:
        """Return the job. Raises what reading the key files raises."""
        files = [Path(name).expanduser() for name in self.list("files")]
        keys = read_delegation_keys(files, station.clock()) if files else ()
        return set_tagging_threshold(keys, self.number("threshold"))
