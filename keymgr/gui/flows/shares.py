"""One officer's share of a root key: checking it, and putting it on a page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from keymgr.gui.flows.quorum import ROOT, OfRoots
from keymgr.gui.presenters.review import Line, Next, Noted, Result, Review, Tone
from keymgr.ops.digests import from_text
from keymgr.ops.share_sheets import (
    CheckedShare,
    export_share,
    share_file_name_of,
    verify_share,
)
from keymgr.ops.station import Station
from keymgr.sentences import day, said


class OfShares(OfRoots):
    """A flow about one officer's share. Values: ``root``, ``officer``."""

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({"officer": "", **values})

    @property
    def officers(self) -> list[str]:
        """The officers of the chosen root key."""
        return [each.name for each in self.root.officers] if self.root is not None else []

    @property
    def officer(self) -> str:
        """The chosen one."""
        return str(self.values["officer"])

    def share_obstacle(self) -> str:
        """Say what is missing."""
        missing = self.root_obstacle()
        if missing:
            return missing
        return "" if self.officer in self.officers else said("Choose the officer.")


class CheckShare(OfShares):
    """The flow (``flows.flow.Flow``) that checks a share by itself."""

    name = "verify-share"
    title = said("Check a share")
    steps = (said("Whose share"),)

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return self.share_obstacle()

    def plan(self, station: Station) -> Review:
        """Say what is asked."""
        del station
        return Review(
            said("Check the share of officer {officer}", officer=self.officer),
            (
                Line("user-check", said("Officer {officer} types the words from paper, or the"
                                        " passphrase.", officer=self.officer)),
                Line("lock", said("The root key is not opened, and nobody else is needed.")),
                Line("scroll-text", said("The log tells that the share was checked.")),
            ),
            said("Check the share"),
            lead=said("Nothing has been asked yet."),
            doing=said("Checking the share"),
            stopping=said("Stopping leaves everything as it is."),
            icon="shield-check",
            is_logged_with_reason=False,
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Ask, and compare. Raises WrongShareError and its kin."""
        del reason
        share = verify_share(station, self.chosen().name, self.officer)
        return _share_result(
            share, said("The share of officer {officer} is right", officer=self.officer), ()
        )


class ExportShare(OfShares):
    """The flow (``flows.flow.Flow``) that puts a share on a page. Values: ``path``, too."""

    name = "export-share"
    title = said("A share on paper")
    steps = (said("Whose share"), said("Where to"))

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({"path": "", **values})

    def file_name(self) -> str:
        """Return what the page's file may be called."""
        return share_file_name_of(str(self.values["root"]), self.officer)

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        if step == ROOT:
            return self.share_obstacle()
        return "" if self.values["path"] else said("Say where the page goes.")

    def plan(self, station: Station) -> Review:
        """Say what is asked and written."""
        del station
        return Review(
            said("Put the share of officer {officer} on paper", officer=self.officer),
            (
                Line("user-check", said("Officer {officer} types their passphrase.",
                                        officer=self.officer)),
                Line("printer", said("A page to print is written, for a sealed envelope:"
                                     " {path}.", path=self.values["path"])),
                Line("triangle-alert", said("Nothing else seals it: whoever has the file has the"
                                            " share."), Tone.MIND),
            ),
            said("Write the page"),
            lead=said("Nothing has been written yet."),
            doing=said("Writing the page"),
            stopping=said("Stopping leaves everything as it is."),
            icon="printer",
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Ask, and write. Raises OutputExistsError and its kin."""
        del reason
        path = Path(str(self.values["path"]))
        share = export_share(station, self.chosen().name, self.officer, path)
        title = said("The share of officer {officer} is written", officer=self.officer)
        hints = (
            said("Print {path} on a printer that keeps no copies, then delete the file.",
                 path=path),
            said("Check the print: the officer types its words."),
        )  # fmt: skip
        values: dict[str, object] = {"root": share.facts.root.name, "officer": self.officer}
        check = Next(said("Check the share"), "shield-check", flow="verify-share", values=values)
        return _share_result(share, title, hints, (check,))


def _share_result(
    share: CheckedShare, title: str, hints: tuple[str, ...], steps: tuple[Next, ...] = ()
) -> Result:
    facts = share.facts
    return Result(
        Tone.WELL,
        title,
        said(
            "Any {threshold} of {count} such shares open root key {name}. They were made on"
            " {date}.",
            threshold=facts.threshold,
            count=facts.officers,
            name=facts.root.name,
            date=day(facts.created),
        ),
        noted=Noted(
            said("Fingerprint of the share"),
            said("As it stands on its page. It gives nothing of the share away."),
            from_text(share.fingerprint).hex(),
            tuple(share.fingerprint.split()),
        ),
        afterwards=hints,
        steps=steps,
    )  # fmt: skip
