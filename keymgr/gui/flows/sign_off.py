"""Several officers signing one change: what waits in this vault, and proposals of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from keymgr.exchange.sign_off import write_sign_off
from keymgr.gui.flows.jobs import chosen_guns
from keymgr.gui.presenters.review import Item, Line, Next, Result, Review, Tone
from keymgr.gui.presenters.sign_off import (
    collected_result,
    file_day,
    review_proposal,
)
from keymgr.ops.sign_offs import (
    examine,
    export_sign_off,
    plan_adding,
    withdraw,
)
from keymgr.ops.station import Station
from keymgr.ops.waiting import WaitingChange, key_names, list_waiting, sign_waiting
from keymgr.ops.written import write_compared
from keymgr.sentences import said, said_count
from keymgr.trust.names import Gun, KeyId

SIGN = "sign-here"
EXPORT = "export-sign-off"
ADD = "add-sign-off"
COLLECT = "import-sign-off"
WITHDRAW = "withdraw-sign-off"


class WaitingFlow:
    """What the jobs about waiting changes have in common. Values: ``all``, ``guns``."""

    name = ""
    title = ""
    steps: tuple[str, ...] = (said("Choose"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "all": not values.get("guns"),
            "guns": [],
            "path": "",
            **values,
        }
        self.waiting: list[WaitingChange] = []
        self.repositories: list[tuple[str, tuple[str, ...]]] = []
        self.day = ""

    def load(self, station: Station) -> None:
        """Read what waits."""
        self.waiting = [each for each in list_waiting(station) if self.suits(each)]
        roots = {record.gun: record.roots for record in station.vault.repositories.all()}
        self.repositories = [(each.gun, roots.get(each.gun, ())) for each in self.waiting]
        self.day = file_day(station.clock())
        self.values["all"] = bool(self.values["all"]) or not self.chosen()

    def suits(self, change: WaitingChange) -> bool:
        """Whether the job can be about a change."""
        del change
        return True

    def chosen(self) -> list[Gun]:
        """Return the repositories whose changes are chosen."""
        guns = chosen_guns(self.values)
        return [each.gun for each in self.waiting if guns is None or each.gun in guns]

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == 0:
            return "" if self.chosen() else said("Choose at least one change.")
        return "" if self.values["path"] else said("Choose where to write it.")


class SignOffHub(WaitingFlow):
    """Which of the jobs is meant. Values: ``what``."""

    name = "sign-off"
    title = said("Sign off")
    steps = (said("What to do"),)

    def obstacle(self, step: int) -> str:
        """Nothing is missing: something is always chosen."""
        del step
        return ""

    @property
    def can_sign(self) -> bool:
        """Whether a key of this vault is missing on a change that is meant."""
        return any(each.can_sign for each in self.waiting if each.gun in self.chosen())

    def plan(self, station: Station) -> Next:
        """Hand on to the job that was chosen."""
        del station
        what, guns = str(self.values["what"]), [str(gun) for gun in self.chosen()]
        about_waiting = what in {SIGN, EXPORT, WITHDRAW}
        return Next("", "", what, values={"guns": guns} if about_waiting else {})

    def apply(self, station: Station, reason: str) -> Result:
        """Nothing is done here."""
        raise NotImplementedError


class SignHere(WaitingFlow):
    """Adding this vault's signatures to its own changes."""

    name = SIGN
    title = said("Sign waiting changes")

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self._names: dict[KeyId, str] = {}

    def suits(self, change: WaitingChange) -> bool:
        """Whether a key of this vault is missing."""
        return change.can_sign

    def plan(self, station: Station) -> Review:
        """Show the changes, who has signed and who signs now."""
        proposal = export_sign_off(station, self.chosen())
        examined = [examine(station, change) for change in proposal.changes]
        self._names = key_names(station, proposal)
        return review_proposal(
            examined,
            self._names,
            plan_adding(station, examined),
            said_count(
                len(examined),
                "Sign the change of {gun}",
                "Sign the changes of {number} repositories",
                gun=examined[0].gun,
            ),
            said_count(len(examined), "Sign the change", "Sign {number} changes"),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Sign; what is complete takes effect."""
        del reason
        return collected_result(sign_waiting(station, self.chosen()), self._names)


class ExportProposal(WaitingFlow):
    """A proposal for the other officers. Values: ``path`` besides."""

    name = EXPORT
    title = said("Write a proposal")
    steps = (said("Choose"), said("Where to"))

    def file_name(self) -> str:
        """Return what the file is called if nobody says otherwise."""
        return f"proposal-{self.day}.json"

    def plan(self, station: Station) -> Review:
        """Show what the file will hold."""
        proposal = export_sign_off(station, self.chosen())
        examined = [examine(station, change) for change in proposal.changes]
        review = review_proposal(
            examined,
            key_names(station, proposal),
            None,
            said_count(
                len(examined), "Propose {gun}", "Propose {number} changes", gun=examined[0].gun
            ),
            said("Write the proposal"),
        )
        return _writing(review, str(self.values["path"]))

    def apply(self, station: Station, reason: str) -> Result:
        """Write it and compare what the medium gives back."""
        del reason
        path = Path(str(self.values["path"]))
        proposal = export_sign_off(station, self.chosen())
        write_compared(path, write_sign_off(proposal))
        return Result(
            Tone.WELL,
            said("The proposal is written to {path}", path=str(path)),
            said("It was read back and compared. All of it is public."),
            afterwards=(
                said("Carry it to another officer, who reads and signs it in their own vault."),
                said("Take in here what comes back: Sign off, Collect signatures."),
            ),
            steps=(Next(said("Collect signatures…"), "inbox", COLLECT),),
        )


def _writing(review: Review, path: str) -> Review:
    """Return a review of what is written, not signed."""
    line = Line("hard-drive", said("Written to {path}.", path=path))
    return replace(
        review,
        words=(*review.words, line),
        count=said("Nothing is signed. It is read back and compared."),
        doing=said("Writing"),
        icon="upload",
    )


class WithdrawChange(WaitingFlow):
    """Giving up changes that wait."""

    name = WITHDRAW
    title = said("Give up a change")

    def plan(self, station: Station) -> Review:
        """Say what is given up."""
        proposal = export_sign_off(station, self.chosen())
        examined = [examine(station, change) for change in proposal.changes]
        review = review_proposal(
            examined,
            key_names(station, proposal),
            None,
            said_count(
                len(examined),
                "Give up the change of {gun}",
                "Give up the changes of {number} repositories",
                gun=examined[0].gun,
            ),
            said_count(len(examined), "Give up the change", "Give up {number} changes"),
        )
        return replace(
            review,
            lead=said("The signatures given so far are dropped; what is in force stays."),
            clients=(Line("circle-check", said("Clients notice nothing."), Tone.WELL),),
            count=said("Nothing is signed."),
            doing=said("Giving up"),
            icon="x",
            destroys=True,
            is_logged_with_reason=True,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Give them up."""
        guns = self.chosen()
        for gun in guns:
            withdraw(station, gun, reason)
        return Result(
            Tone.WELL,
            said_count(
                len(guns),
                "{number} change was given up",
                "{number} changes were given up",
            ),
            said("A proposal that is out no longer fits, and would be refused here."),
            done=tuple(Item(gun, said("given up")) for gun in guns),
        )
