"""A proposal's file: read and signed in another vault, its signatures collected in its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from keymgr.exchange.sign_off import SignOff, load_sign_off, write_sign_off
from keymgr.gui.flows.sign_off import ADD, COLLECT
from keymgr.gui.presenters.review import Item, Line, Next, Result, Review, Tone
from keymgr.gui.presenters.sign_off import Names, collected_result, lacking_words, review_proposal
from keymgr.ops.collecting import import_sign_off
from keymgr.ops.sign_offs import Examined, add_signatures, examine, find_proposal, plan_adding
from keymgr.ops.station import Station
from keymgr.ops.waiting import key_names
from keymgr.ops.written import write_compared
from keymgr.sentences import said, said_count, said_list
from keymgr.trust.names import KeyId


class FromFile:
    """What the jobs about a proposal's file have in common. Values: ``file``, ``path``."""

    name = ""
    title = ""
    steps: tuple[str, ...] = (said("File"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "path": "", **values}
        self.proposal: SignOff | None = None
        self.examined: list[Examined] = []
        self.names: dict[KeyId, str] = {}

    def load(self, station: Station) -> None:
        """Nothing is offered."""

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == 0:
            return "" if self.values["file"] else said("Choose the file.")
        return "" if self.values["path"] else said("Choose where to write it.")

    def read(self, station: Station) -> None:
        """Read and check the file. Raises what reading and ``examine`` raise."""
        self.proposal = None
        proposal = load_sign_off(Path(str(self.values["file"])).expanduser())
        self.examined = [examine(station, change) for change in proposal.changes]
        self.names = key_names(station, proposal)
        self.proposal = proposal

    def checked(self, station: Station) -> SignOff:
        """Return the proposal, read."""
        if self.proposal is None:
            self.read(station)
        if self.proposal is None:
            raise RuntimeError("a proposal is read before it is used")
        return self.proposal


class SignProposal(FromFile):
    """Reading another vault's proposal, and signing it."""

    name = ADD
    title = said("Sign a proposal")
    steps = (said("File"), said("Where to"))

    def file_name(self) -> str:
        """Return what the signed file is called if nobody says otherwise."""
        return f"signed-{Path(str(self.values['file'])).name}"

    def plan(self, station: Station) -> Review | Result:
        """Explain the proposal; where this vault has nothing to add, that is the result."""
        self.checked(station)
        adding = plan_adding(station, self.examined)
        if not adding.keys:
            return self._nothing()
        title = said_count(
            len(self.examined),
            "Sign the proposal for {gun}",
            "Sign the proposal for {number} repositories",
            gun=self.examined[0].gun,
        )
        act = said_count(len(self.examined), "Sign the change", "Sign {number} changes")
        review = review_proposal(self.examined, self.names, adding, title, act)
        line = Line(
            "hard-drive",
            said("The signed file is written to {path}.", path=str(self.values["path"])),
        )
        return replace(review, words=(*review.words, line))

    def _nothing(self) -> Result:
        return Result(
            Tone.PLAIN,
            said("This vault has nothing to add"),
            said("No key of this vault is missing on it. Below is who is."),
            done=_whole(self.examined),
            waiting=_lacking(self.examined, self.names),
            steps=(Next(said("Collect signatures…"), "inbox", COLLECT, values=_file(self)),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Sign, write the file and compare what the medium gives back."""
        del reason
        path = Path(str(self.values["path"]))
        signed = add_signatures(station, self.checked(station))
        write_compared(path, write_sign_off(signed))
        after = [examine(station, change) for change in signed.changes]
        missing = _lacking(after, self.names)
        return Result(
            Tone.WELL,
            said("Signed, and written to {path}", path=str(path)),
            said("It was read back and compared. All of it is public."),
            done=_whole(after),
            waiting=missing,
            afterwards=(
                said("Carry it to the next officer who is missing.")
                if missing
                else said("Carry it back to the vault that proposed it; there it takes effect."),
            ),
        )


def _whole(examined: Sequence[Examined]) -> tuple[Item, ...]:
    return tuple(
        Item(each.gun, said("every signature is there")) for each in examined if not each.shortfalls
    )


def _lacking(examined: Sequence[Examined], names: Names) -> tuple[Item, ...]:
    return tuple(
        Item(each.gun, said_list((lacking_words(lack, names) for lack in each.shortfalls), "; "))
        for each in examined
        if each.shortfalls
    )


def _file(flow: FromFile) -> dict[str, object]:
    return {"file": flow.values["file"]}


class CollectSignatures(FromFile):
    """Taking in signatures on this vault's own changes."""

    name = COLLECT
    title = said("Collect signatures")

    def read(self, station: Station) -> None:
        """Read the file; it must be about changes of this vault. Raises NoProposalError."""
        super().read(station)
        for each in self.examined:
            find_proposal(station, each.gun)

    def plan(self, station: Station) -> Review:
        """Show what came back."""
        self.read(station)
        title = said_count(
            len(self.examined),
            "Take in signatures for {gun}",
            "Take in signatures for {number} repositories",
            gun=self.examined[0].gun,
        )
        review = review_proposal(self.examined, self.names, None, title, said("Take them in"))
        return replace(
            review,
            doing=said("Taking in"),
            icon="inbox",
            count=said("Each signature was checked."),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Take them in; what is complete takes effect."""
        del reason
        return collected_result(import_sign_off(station, self.checked(station)), self.names)
