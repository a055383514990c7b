"""Root keys on paper: a page made, a page proven, a key had back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from keymgr.exchange.paper_lines import LineReader
from keymgr.gui.presenters.forms import in_fours
from keymgr.gui.presenters.review import Line, Next, Noted, Result, Review, Tone
from keymgr.ops.paper import make_paper, prove_paper, read_paper, restore_root
from keymgr.ops.quorum import quorum_of
from keymgr.ops.roots import choose_root
from keymgr.ops.station import Station
from keymgr.sentences import day, said, said_count
from keymgr.vault.paper_key import PaperKey


class MakePaper:
    """The flow (``flows.flow.Flow``). Values: ``root``, ``path``."""

    name = "make-paper"
    title = said("Root key on paper")
    steps = (said("Root key"), said("Where to"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"root": "", "path": "", **values}
        self.roots: list[str] = []
        """Root keys that one passphrase guards."""

    def load(self, station: Station) -> None:
        """Read which root keys can go on paper."""
        self.roots = [
            root.name
            for root in station.vault.keys.roots()
            if root.private is not None and root.retired is None
            and quorum_of(station, root) is None
        ]  # fmt: skip
        if self.values["root"] not in self.roots:
            self.values["root"] = self.roots[0] if len(self.roots) == 1 else ""

    def file_name(self) -> str:
        """Return what the page's file may be called."""
        return f"{self.values['root']}.pdf"

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if step:
            return "" if self.values["path"] else said("Say where the page goes.")
        if not self.roots:
            return said("No root key here is guarded by one passphrase.")
        return "" if self.values["root"] else said("Choose the root key.")

    def plan(self, station: Station) -> Review:
        """Say what is asked and written."""
        record = choose_root(station, str(self.values["root"]))
        return Review(
            said("Root key {name} on paper", name=record.name),
            (
                Line("key-round", said("Its passphrase is asked; the page opens with the same one,"
                                       " on any machine with keymgr.")),
                Line("qr-code", said("The page holds the sealed key as codes for a camera, and as"
                                     " lines to be typed, each with a check of its own.")),
                Line("shield-check", said("The codes are read back from the finished page before it"
                                          " is written.")),
                Line("file-text", said("It is written to {path}.", path=self.values["path"])),
                Line("printer", said("Print it on a printer that keeps no copies.")),
            ),
            said("Write the page"),
            lead=said("Nothing has been written yet."),
            doing=said("Writing the page"),
            stopping=said("Stopping leaves everything as it is."),
            icon="printer",
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Seal, draw, read back, write. Raises OutputExistsError and its kin."""
        del reason
        record = choose_root(station, str(self.values["root"]))
        made = make_paper(station, record, Path(str(self.values["path"])))
        return Result(
            Tone.WELL,
            said("Root key {name} is on paper", name=record.name),
            said_count(
                made.codes,
                "One code and {lines} lines, read back from the page. The file is {path}.",
                "{number} codes and {lines} lines, read back from the page. The file is {path}.",
                lines=made.lines, path=made.out,
            ),
            afterwards=(
                said("Print it, then scan or photograph the print, and prove that."),
                said("Keep it where no one finds the passphrase too."),
            ),
            noted=Noted(said("Key ID"), said("As it stands on the page."), record.key_id),
            steps=(Next(said("Check a page…"), "qr-code", flow="verify-paper"),),
        )  # fmt: skip


class FromPaper:
    """What proving and restoring have in common. Values: ``typed``, ``files`` or ``lines``."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"typed": False, "files": [], "lines": [], **values}
        self.sealed: PaperKey | None = None
        """What stands on the paper, once it is read."""

    def load(self, station: Station) -> None:
        """Nothing of the vault is offered."""
        del station

    @property
    def files(self) -> list[str]:
        """The pictures that are chosen."""
        found = self.values["files"]
        return [str(each) for each in found] if isinstance(found, list) else []

    def reader(self) -> LineReader:
        """Return a reader that has taken every line that was typed so far."""
        reader, lines = LineReader(), self.values["lines"]
        for each in lines if isinstance(lines, list) else []:
            reader.add(str(each))
        return reader

    def paper_obstacle(self) -> str:
        """Say what is missing of the paper."""
        if self.values["typed"]:
            return "" if self.reader().complete else said("Type the lines, one by one.")
        return "" if self.files else said("Choose pictures, scans or a PDF file of the page.")

    def read(self, station: Station) -> None:
        """Read the paper. Raises NoCodesError, DamagedLinesError and their kin."""
        del station
        if self.values["typed"]:
            self.sealed = PaperKey.from_bytes(self.reader().content())
        else:
            self.sealed = read_paper([Path(each) for each in self.files])

    def about(self) -> tuple[Line, ...]:
        """Return what stands on the paper."""
        sealed = self.paper()
        return (
            Line("qr-code", said("The page holds root key {name}, made on {date}.",
                                 name=sealed.name, date=day(sealed.made))),
            Line("fingerprint", said("Its key ID: {digits}", digits=in_fours(sealed.key_id))),
            Line("key-round", said("Its passphrase is asked, and the key proven with it.")),
        )  # fmt: skip

    def paper(self) -> PaperKey:
        """Return what was read."""
        if self.sealed is None:
            raise RuntimeError("a paper is read before the plan")
        return self.sealed


class CheckPaper(FromPaper):
    """The flow (``flows.flow.Flow``) that proves a page."""

    name = "verify-paper"
    title = said("Check a page")
    steps = (said("The page"),)

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return self.paper_obstacle()

    def plan(self, station: Station) -> Review:
        """Show what is on the page."""
        del station
        return Review(
            said("Prove the page of root key {name}", name=self.paper().name),
            (*self.about(), Line("eye", said("Nothing is stored."))),
            said("Prove the page"),
            lead=said("The page is read, and not opened yet."),
            doing=said("Proving the page"),
            stopping=said("Stopping leaves everything as it is."),
            icon="shield-check",
            is_logged_with_reason=False,
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Ask for the passphrase and prove the key."""
        del reason
        sealed = self.paper()
        with prove_paper(station.ask, sealed):
            pass
        return Result(
            Tone.WELL,
            said("The page is good"),
            said("The key on it opens, and its signatures verify."),
            noted=Noted(said("Key ID"), said("As it stands on the page."), sealed.key_id),
            steps=(Next(said("Backups"), "archive", page="backups"),),
        )


class RestorePaper(FromPaper):
    """The flow (``flows.flow.Flow``) that takes a key in again. Values: ``called``, too."""

    name = "restore-paper"
    title = said("Restore from paper")
    steps = (said("The page"), said("Its name"))

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({"called": "", **values})

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if not step:
            return self.paper_obstacle()
        return "" if self.values["called"] else said("Give the root key a name.")

    def plan(self, station: Station) -> Review:
        """Show what is on the page, and what is kept."""
        sealed = self.paper()
        held = station.vault.keys.find(sealed.key_id)
        if held is not None and held.private is not None:
            kept = said("It is in the vault already, as {name}, and stays there.", name=held.name)
        elif held is not None:
            kept = said("Its public half is here as {name}: the private one joins it.",
                        name=held.name)  # fmt: skip
        else:
            kept = said("It is kept as {name}, under the page's passphrase.",
                        name=self.values["called"])  # fmt: skip
        return Review(
            said("Restore root key {name}", name=sealed.name),
            (*self.about(), Line("vault", kept)),
            said("Restore the key"),
            lead=said("The page is read, and not opened yet."),
            doing=said("Restoring the key"),
            stopping=said("Stopping leaves everything as it is."),
            icon="rotate-ccw",
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Prove it and keep it. Raises RootExistsError, SamePassphraseError and their kin."""
        del reason
        with prove_paper(station.ask, self.paper()) as proven:
            done = restore_root(station, proven, str(self.values["called"]))
        title = (
            said("Root key {name} is in the vault again", name=done.record.name)
            if done.new
            else said("Root key {name} was in the vault already", name=done.record.name)
        )
        return Result(
            Tone.WELL if done.new else Tone.PLAIN,
            title,
            said("It was proven against its public half. The page's passphrase opens it."),
            noted=Noted(said("Key ID"), said("As it stands on the page."), done.record.key_id),
            steps=(Next(said("Keys"), "key-round", page="keys"),),
        )
