"""The audit log, written out for an auditor, and checked against a digest that was noted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from keymgr.gui.presenters.forms import number
from keymgr.gui.presenters.review import Line, Next, Noted, Result, Review, Tone
from keymgr.ops.audit_export import export_log
from keymgr.ops.audit_log import verify_log
from keymgr.ops.digests import in_words
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count

PAGES = "pages"
LINES = "lines"
_TO_LOG = Next(said("Audit log"), "scroll-text", page="audit")


class ExportLog:
    """The flow (``flows.flow.Flow``). Values: ``form`` (PAGES or LINES), ``path``."""

    name = "export-log"
    title = said("Export the log")
    steps = (said("Form"), said("Where to"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"form": PAGES, "path": "", **values}
        self.entries = 0

    def load(self, station: Station) -> None:
        """Read how long the log is."""
        self.entries = station.vault.audit.end().entries

    def file_name(self) -> str:
        """Return what the file may be called."""
        return "audit-log.pdf" if self.values["form"] == PAGES else "audit-log.jsonl"

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if not step:
            return ""
        path = Path(str(self.values["path"]))
        if not self.values["path"]:
            return said("Say where the file goes.")
        if (path.suffix.lower() == ".pdf") is not (self.values["form"] == PAGES):
            return (
                said("Pages to print need a name that ends with .pdf.")
                if self.values["form"] == PAGES
                else said("A name that ends with .pdf would give pages to print.")
            )
        return ""

    def plan(self, station: Station) -> Review:
        """Say what is written."""
        del station
        pages = self.values["form"] == PAGES
        return Review(
            said_count(self.entries, "Write out 1 entry of the log",
                       "Write out {number:,} entries of the log"),
            (
                Line("file-text", said("Pages to print and sign, with the last digest in hex and"
                                       " words."))
                if pages
                else Line("list", said("JSON Lines, one entry a line. Anybody can follow the chain"
                                       " of digests without keymgr.")),
                Line("usb", said("The file is {path}.", path=self.values["path"])),
                Line("triangle-alert", said("It is not encrypted: it names your repositories and"
                                            " who did what."), Tone.MIND),
            ),
            said("Write the log"),
            lead=said("Nothing has been written yet."),
            doing=said("Writing the log"),
            stopping=said("Stopping leaves everything as it is."),
            icon="file-text",
            is_logged_with_reason=False,
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Write it. Raises OutputExistsError and its kin."""
        del reason
        done = export_log(station, Path(str(self.values["path"])))
        return Result(
            Tone.WELL,
            said("The log is written"),
            said("{number:,} entries, to {path}.", number=done.end.entries, path=done.out),
            noted=_noted(done.end.digest, said("The last entry in the file ends with it.")),
            afterwards=(said("SHA-256 of the file: {digits}", digits=done.sha256),),
            steps=(_TO_LOG,),
        )


class CheckLog:
    """The flow (``flows.flow.Flow``). Values: ``head``, a digest that was written down, or none."""

    name = "check-log"
    title = said("Check the log")
    steps = (said("Digest"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"head": "", **values}

    def load(self, station: Station) -> None:
        """Nothing of the vault is offered."""
        del station

    def obstacle(self, step: int) -> str:
        """Nothing is missing: without a digest the chain alone is checked."""
        del step
        return ""

    def plan(self, station: Station) -> Result:
        """Check. Raises VaultDamagedError, DigestNotInLogError and their kin."""
        head = str(self.values["head"]).strip()
        checked = verify_log(station, head or None)
        end, found = checked.end, checked.found
        text = said("Every record is as it was written, and the chain of {entries:,} entries has no"
                    " gap.", entries=end.entries)  # fmt: skip
        afterwards: tuple[str, ...] = ()
        if found is not None:
            text = said(
                "The digest is that of entry {seq}, of {time:%d %b %Y %H:%M} UTC. Nothing up to it"
                " was changed; {since} entries came after it.",
                seq=number(found.seq), time=found.time, since=number(checked.since),
            )  # fmt: skip
        else:
            afterwards = (
                said("Write the digest or its words down, away from this machine: next time they"
                     " tell whether an older vault was put in this one's place."),
            )  # fmt: skip
        return Result(
            Tone.WELL,
            said("The vault and its log are whole")
            if found is None
            else said("The digest is in the log, and nothing before it was changed"),
            text,
            noted=_noted(end.digest, said("It stands for all that was done. The first 8 words will"
                                          " do.")),
            afterwards=afterwards,
            steps=(_TO_LOG,),
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Check again: this job changes nothing."""
        del reason
        return self.plan(station)


def _noted(digest: str, hint: str) -> Noted:
    words = tuple(in_words(bytes.fromhex(digest)).split())
    return Noted(said("Last digest of the log"), hint, digest, words)
