"""A root key in several officers' hands: making the group, and ending it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from keymgr.gui.presenters.review import Line, Next, Result, Review, Tone
from keymgr.gui.work.opening import Machine
from keymgr.ops.quorum import (
    OLD_SHARES,
    OfficerChoice,
    QuorumChange,
    protect_root,
    quorum_of,
    require_group,
    unprotect_root,
    what_opens,
)
from keymgr.ops.share_sheets import handing_over_files
from keymgr.ops.station import Station
from keymgr.sentences import said, said_list
from keymgr.vault.records import Officer

_BACK_UP: Final = Next(said("Make a backup…"), "hard-drive-download", flow="backup")
ROOT: Final = 0
GROUP: Final = 1


@dataclass(frozen=True)
class GuardedRoot:
    """A root key whose private half is here, and what opens it."""

    name: str
    opens: str
    threshold: int
    officers: tuple[Officer, ...]


def _roots(station: Station) -> list[GuardedRoot]:
    found = []
    for root in station.vault.keys.roots():
        if root.private is not None and root.retired is None:
            quorum = quorum_of(station, root)
            officers = quorum.officers if quorum is not None else ()
            threshold = quorum.threshold if quorum is not None else 1
            found.append(GuardedRoot(root.name, what_opens(station, root), threshold, officers))
    return found


class OfRoots:
    """A flow about one of the root keys. Values: ``root``."""

    guarded_only = True

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"root": "", **values}
        self.roots: list[GuardedRoot] = []
        self._machine: Machine | None = None

    def equip(self, machine: Machine) -> None:
        """Take the machine, on which the cost is measured."""
        self._machine = machine

    def load(self, station: Station) -> None:
        """Read the root keys."""
        self.roots = [each for each in _roots(station) if each.officers or not self.guarded_only]
        if self.root is None:
            self.values["root"] = self.roots[0].name if len(self.roots) == 1 else ""

    @property
    def root(self) -> GuardedRoot | None:
        """The chosen one."""
        return next((each for each in self.roots if each.name == self.values["root"]), None)

    def chosen(self) -> GuardedRoot:
        """Return the chosen one. It is there once no form has an obstacle."""
        if self.root is None:
            raise RuntimeError("a root key is chosen before the plan")
        return self.root

    def machine(self) -> Machine:
        """Return the machine."""
        if self._machine is None:
            raise RuntimeError("the job is equipped before it is carried out")
        return self._machine

    def root_obstacle(self) -> str:
        """Say what is missing of the root key."""
        if not self.roots:
            return (
                said("No root key here is guarded by officers.")
                if self.guarded_only
                else said("No root key's private half is here.")
            )
        return "" if self.root is not None else said("Choose the root key.")


class ProtectRoot(OfRoots):
    """The flow (``flows.flow.Flow``).

    Values: ``root``; ``officers``, pairs of a name and whether the share goes on paper only;
    ``threshold``; ``folder``, where pages for shares on paper are written.
    """

    name = "protect-root"
    title = said("Officers of a root key")
    steps = (said("Root key"), said("Officers"))
    guarded_only = False

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({"officers": [], "threshold": 2, "folder": "", **values})

    def offer(self) -> None:
        """Put the present group into the values where none is named yet."""
        root = self.root
        if root is not None and root.officers and not self.officers():
            self.values["officers"] = [[each.name, each.lock is None] for each in root.officers]
            self.values["threshold"] = root.threshold

    def officers(self) -> list[OfficerChoice]:
        """Return the officers that have a name."""
        rows = self.values["officers"]
        rows = rows if isinstance(rows, list) else []
        return [OfficerChoice(str(name), bool(paper)) for name, paper in rows if str(name)]

    @property
    def threshold(self) -> int:
        """How many must be present."""
        return int(str(self.values["threshold"]))

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if step == ROOT:
            return self.root_obstacle()
        officers = self.officers()
        if len(officers) < 2:  # noqa: PLR2004  (the fewest that are several)
            return said("Name at least two officers.")
        if self.threshold > len(officers):
            return said("No more can be needed than there are.")
        if any(each.on_paper for each in officers) and not self.values["folder"]:
            return said("Say where the pages for shares on paper go.")
        return ""

    def plan(self, station: Station) -> Review:
        """Say who will open the root key. Raises what ``require_group`` raises."""
        del station
        root, officers = self.chosen(), self.officers()
        names = [each.name for each in officers]
        require_group(names, self.threshold)
        typing = [each.name for each in officers if not each.on_paper]
        paper = [each.name for each in officers if each.on_paper]
        words = [
            Line("shield-check", said("Root key {name} opens with {threshold} of {count} officers:"
                                      " {names}.", name=root.name, threshold=self.threshold,
                                      count=len(names), names=said_list(names))),
            Line("history", said("Today it opens with {what}. That is asked first.",
                                 what=root.opens)),
        ]  # fmt: skip
        if typing:
            words.append(
                Line("users", said("Then each types a passphrase of their own, in turn: {names}."
                                   " The others look away.", names=said_list(typing)))
            )  # fmt: skip
        if paper:
            words.append(
                Line("printer", said("Pages are written for {names}, one a file. Print them, seal"
                                     " them in envelopes, and delete the files.",
                                     names=said_list(paper)))
            )  # fmt: skip
        words.append(
            Line("triangle-alert", said("All shares are new. Those of before open nothing in the"
                                        " vault any more."), Tone.MIND)
        )  # fmt: skip
        return Review(
            said("{threshold} of {count} officers for root key {name}", threshold=self.threshold,
                 count=len(names), name=root.name),
            tuple(words),
            said("Make the shares"),
            lead=said("Nothing has been changed yet."),
            doing=said("Making the shares"),
            stopping=said("Stopping leaves the root key as it is today."),
            icon="users",
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Open the key, ask each officer, share anew."""
        del reason
        folder = Path(str(self.values["folder"]))
        done = protect_root(
            station,
            self.chosen().name,
            self.officers(),
            self.threshold,
            self.machine().calibrate,
            handing_over_files(station, folder),
        )
        return self._result(done, folder)

    def _result(self, done: QuorumChange, folder: Path) -> Result:
        names = [each.name for each in done.officers]
        paper = [each.name for each in done.officers if each.lock is None]
        afterwards = [OLD_SHARES]
        if paper:
            afterwards.insert(
                0, said("Print the pages in {folder} for {names}, check each, and delete the"
                        " files.", folder=folder, names=said_list(paper)),
            )  # fmt: skip
        check = Next(
            said("Check a share…"), "shield-check", flow="verify-share",
            values={"root": done.root.name},
        )  # fmt: skip
        return Result(
            Tone.WELL,
            said("Root key {name} opens with {threshold} of {count} officers", name=done.root.name,
                 threshold=done.threshold, count=len(names)),
            said("They are {names}. Before: {former}.", names=said_list(names),
                 former=done.former),
            afterwards=tuple(afterwards),
            steps=(_BACK_UP, check),
        )  # fmt: skip


class UnprotectRoot(OfRoots):
    """The flow (``flows.flow.Flow``) back to one passphrase. Values: ``root``."""

    name = "unprotect-root"
    title = said("One passphrase again")
    steps = (said("Root key"),)

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return self.root_obstacle()

    def plan(self, station: Station) -> Review:
        """Say who agrees, and what follows."""
        del station
        root = self.chosen()
        return Review(
            said("One passphrase for root key {name}", name=root.name),
            (
                Line("users", said("{threshold} of its {count} officers agree by typing their"
                                   " passphrases, each in turn.", threshold=root.threshold,
                                   count=len(root.officers))),
                Line("key-round", said("Then a new passphrase is chosen, which alone opens it.")),
                Line("triangle-alert", said("From then on one person can use the key alone."),
                     Tone.MIND),
            ),
            said("End the group"),
            lead=said("Nothing has been changed yet."),
            doing=said("Ending the group"),
            stopping=said("Stopping leaves the root key as it is today."),
            icon="user",
            typed=root.name,
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Ask the officers, then for the passphrase."""
        del reason
        done = unprotect_root(station, self.chosen().name, self.machine().calibrate)
        return Result(
            Tone.WELL,
            said("Root key {name} opens with a passphrase of its own", name=done.root.name),
            said("Before: {former}.", former=done.former),
            afterwards=(OLD_SHARES,),
            steps=(_BACK_UP,),
        )
