"""Who else may sign tags: docker's signers, and delegations of any shape."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from keymgr.gui.flows.job_flow import JobFlow
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Next, Result, Tone
from keymgr.ops.delegation_keys import read_delegation_keys
from keymgr.ops.delegations import (
    DelegationView,
    add_delegation,
    list_delegations,
    purge_keys,
    remove_delegation,
    remove_from_delegation,
)
from keymgr.ops.jobs import Job
from keymgr.ops.key_ring import SignerEntry, list_all_signers
from keymgr.ops.signer_jobs import (
    SignerName,
    add_signer,
    remove_signer,
    remove_signer_and_witness,
    witness_mends,
)
from keymgr.ops.station import Station
from keymgr.sentences import day, said, said_count, said_list
from keymgr.trust.keys import PublicKey
from keymgr.trust.names import TARGETS, Gun, InvalidNameError, KeyId, RoleName


class AddSigner(JobFlow):
    """A new signer. Values: ``signer`` (a name), ``files`` (public keys)."""

    name = "add-signer"
    title = said("Add a signer")
    steps = (said("Choose"), said("Signer"))
    begin: ClassVar[Mapping[str, object]] = {"signer": "", "files": []}

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        if values.get("file"):
            self.values["files"] = [str(values["file"])]

    def lacks(self) -> str:
        """Say what is wrong with the name, or that a key is missing."""
        if not self.text("signer"):
            return said("Give the signer a name.")
        try:
            SignerName(self.text("signer"))
        except InvalidNameError as error:
            return error.sentence()
        return "" if self.list("files") else said("Add the signer's public key.")

    def job(self, station: Station) -> Job:
        """Return the job. Raises what reading the key files raises."""
        return add_signer(SignerName(self.text("signer")), _keys(self, station))


def _keys(flow: JobFlow, station: Station) -> tuple[PublicKey, ...]:
    files = [Path(name).expanduser() for name in flow.list("files")]
    return read_delegation_keys(files, station.clock()) if files else ()


class RemoveSigner(JobFlow):
    """A signer who leaves. Values: ``signer``, ``witness``."""

    name = "remove-signer"
    title = said("Remove a signer")
    steps = (said("Choose"), said("Signer"))
    begin: ClassVar[Mapping[str, object]] = {"signer": "", "witness": False}

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.signers: list[SignerEntry] = []

    def read(self, station: Station) -> None:
        """Read the signers, and keep the repositories that have one."""
        self.signers = list_all_signers(station)
        having = {gun for entry in self.signers for gun in entry.repositories}
        self.repositories = [each for each in self.repositories if each[0] in having]

    def offered(self) -> dict[str, int]:
        """Return the signers of the chosen repositories, and in how many of those each signs."""
        chosen = set(self.chosen())
        found: dict[str, int] = {}
        for entry in self.signers:
            number = len(chosen & set(entry.repositories))
            if number:
                found[entry.name] = found.get(entry.name, 0) + number
        return found

    def guns(self) -> list[Gun]:
        """Return the chosen repositories in which the signer signs."""
        chosen, name = set(self.chosen()), self.text("signer")
        signing = {
            gun for entry in self.signers if entry.name == name for gun in entry.repositories
        }
        return sorted(signing & chosen) or [Gun(gun) for gun in sorted(chosen)]

    def lacks(self) -> str:
        """Ask for the signer."""
        return "" if self.text("signer") else said("Choose the signer who leaves.")

    def job(self, station: Station) -> Job:
        """Return the job, with the witness where that is wanted and helps."""
        name = SignerName(self.text("signer"))
        if self.values["witness"] and witness_mends(station, name, self.guns()):
            return remove_signer_and_witness(station, name)
        return remove_signer(station, name)


class _OnDelegations(JobFlow):
    """What the jobs on delegations have in common: the chosen repositories' delegations."""

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.found: dict[str, list[DelegationView]] = {}

    def read_found(self, station: Station) -> None:
        """Read the delegations of the chosen repositories."""
        self.found = {gun: list_delegations(station, Gun(gun)) for gun in self.chosen()}

    def views(self) -> list[DelegationView]:
        """Return every delegation of the chosen repositories."""
        return [view for views in self.found.values() for view in views]

    def roles(self) -> list[str]:
        """Return the roles that there are."""
        return sorted({str(view.role) for view in self.views()})

    def key_ids(self, role: str = "") -> list[str]:
        """Return the keys of a role, or of all."""
        return sorted(
            {
                str(key_id)
                for view in self.views()
                if not role or view.role == role
                for key_id in view.key_ids
            }
        )

    def paths(self, role: str) -> list[str]:
        """Return the paths of a role."""
        return sorted({path for view in self.views() if view.role == role for path in view.paths})


class Delegations(_OnDelegations):
    """Which job on delegations is meant. Values: ``what``."""

    name = "delegate"
    title = said("Delegations")
    steps = (said("Choose"), said("What to do"))
    begin: ClassVar[Mapping[str, object]] = {"what": "add-delegation"}

    def plan(self, station: Station) -> Result | Next:  # type: ignore[override]  # it plans no job
        """Hand on to the job, or list what there is."""
        del station
        if self.values["what"] == "list":
            return self._listed()
        guns = [] if self.values["all"] else list(self.chosen())
        return Next("", "", str(self.values["what"]), values={"guns": guns})

    def _listed(self) -> Result:
        rows = tuple(
            (
                gun,
                str(view.role),
                said("{threshold} of {keys}", threshold=view.threshold, keys=len(view.key_ids)),
                said_list(path or said("all tags") for path in view.paths) or said("none"),
                _standing(view),
            )
            for gun, views in self.found.items()
            for view in views
        )
        return Result(
            Tone.PLAIN,
            said_count(len(rows), "{number} delegation", "{number} delegations"),
            said("What signers sign is what docker pull takes, ahead of the tagging key."),
            grids=(
                Grid(
                    said("Delegations"),
                    (
                        GridColumn(said("Repository"), "gun"),
                        GridColumn(said("Role")),
                        GridColumn(said("Signs")),
                        GridColumn(said("Tags")),
                        GridColumn(said("File")),
                    ),
                    rows,
                ),
            )
            if rows
            else (),
        )


def _standing(view: DelegationView) -> str | Line:
    if view.version is None:
        return said("no file yet")
    if not view.is_signed:
        return Line("triangle-alert", said("signatures missing"), Tone.MIND)
    return day(view.expires) if view.expires else said("no date")


class AddDelegation(_OnDelegations):
    """A delegation made or changed.

    Values: ``role``, ``files``, ``tags`` (every, some; for a role that is there keep, more-every,
    more-some), ``paths`` (prefixes), ``sets`` (a threshold), ``threshold``.
    """

    name = "add-delegation"
    title = said("Add or change a delegation")
    begin: ClassVar[Mapping[str, object]] = {
        "role": f"{TARGETS}/",
        "files": [],
        "tags": "every",
        "paths": [],
        "sets": False,
        "threshold": 1,
    }

    @property
    def is_there(self) -> bool:
        """Whether a chosen repository has the role."""
        return self.text("role") in self.roles()

    def lacks(self) -> str:
        """Say what is wrong with the role's name."""
        text = self.text("role")
        if not text.startswith(f"{TARGETS}/") or text == f"{TARGETS}/":
            return said("Give the role a name that begins with targets/.")
        try:
            RoleName(text)
        except InvalidNameError as error:
            return error.sentence()
        if not self.is_there and not self.list("files"):
            return said("A new role needs a public key.")
        return ""

    def job(self, station: Station) -> Job:
        """Return the job. Raises what reading the key files raises."""
        paths: list[str] = []
        if self.text("tags").endswith("every"):
            paths = [""]
        elif self.text("tags").endswith("some"):
            paths = self.list("paths")
        threshold = self.number("threshold") if self.values["sets"] else None
        role = RoleName(self.text("role"))
        return add_delegation(station, role, _keys(self, station), paths, threshold)


class RemoveDelegation(_OnDelegations):
    """A delegation ended, or some of it. Values: ``role``, ``part``, ``keys``, ``paths``."""

    name = "remove-delegation"
    title = said("Remove a delegation")
    begin: ClassVar[Mapping[str, object]] = {
        "role": "",
        "part": "all",
        "keys": [],
        "paths": [],
    }

    def guns(self) -> list[Gun]:
        """Return the chosen repositories that have the role."""
        role = self.text("role")
        having = [
            Gun(gun) for gun, views in self.found.items() if any(v.role == role for v in views)
        ]
        return having or [Gun(gun) for gun in self.chosen()]

    def lacks(self) -> str:
        """Ask for the role, and for what of it."""
        if not self.text("role"):
            return said("Choose the delegation.")
        if self.values["part"] == "some" and not (self.list("keys") or self.list("paths")):
            return said("Choose at least one key or path.")
        return ""

    def job(self, station: Station) -> Job:
        """Return the job."""
        role = RoleName(self.text("role"))
        if self.values["part"] == "some":
            keys = [KeyId(key_id) for key_id in self.list("keys")]
            return remove_from_delegation(station, role, keys, self.list("paths"))
        return remove_delegation(role)


class PurgeKeys(_OnDelegations):
    """Keys taken from every delegation. Values: ``keys``."""

    name = "purge-keys"
    title = said("Take keys from every delegation")
    steps = (said("Choose"), said("Keys"))
    begin: ClassVar[Mapping[str, object]] = {"keys": []}

    def lacks(self) -> str:
        """Ask for a key."""
        return "" if self.list("keys") else said("Choose at least one key.")

    def where(self, key_id: str) -> str:
        """Say which roles a key has."""
        return said_list(
            sorted({str(view.role) for view in self.views() if key_id in view.key_ids})
        )

    def job(self, station: Station) -> Job:
        """Return the job."""
        return purge_keys(station, [KeyId(key_id) for key_id in self.list("keys")])
