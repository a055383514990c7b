"""Writing what leaves the vault: a bundle for a Notary server, or a site for any web server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from keymgr.exchange.medium import medium_of
from keymgr.gui.presenters.forms import listed_guns
from keymgr.gui.presenters.review import (
    Grid,
    GridColumn,
    Line,
    Next,
    Noted,
    Result,
    Review,
    Tone,
)
from keymgr.ops.exports import Export, export_bundle, export_site, servers_of
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import ROOT, TARGETS, Gun

WHAT: Final = 0
WHERE: Final = 1

BUNDLE: Final = "bundle"
SITE: Final = "site"
_MODES: Final = {BUNDLE: "notary", SITE: "static"}


@dataclass(frozen=True)
class Going:
    """A repository that can leave: its mode, its versions, and whether it waits to leave."""

    gun: str
    mode: str
    root: int
    tags: int
    is_new: bool


class ExportJob:
    """The flow (``flows.flow.Flow``).

    Values: ``form``; ``picked`` are GUNs, None before a choice; ``guns`` preselects; ``path``.
    """

    name = "export"
    title = said("Export")
    steps = (said("What leaves"), said("Where to"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "form": "",
            "guns": [],
            "picked": None,
            "path": "",
            **values,
        }
        self.all: list[Going] = []
        self.day = ""

    def load(self, station: Station) -> None:
        """Read the repositories, and which form is meant."""
        records = station.vault.repositories.all()
        self.all = sorted(
            (
                Going(
                    record.gun,
                    record.mode,
                    record.versions.get(ROOT, 0),
                    record.versions.get(TARGETS, 0),
                    any(
                        version > record.published.get(role, 0)
                        for role, version in record.versions.items()
                    ),
                )
                for record in records
            ),
            key=lambda each: (not each.is_new, each.gun),
        )
        self.day = _day(station.clock())
        guns = self._preselected()
        if not self.values["form"]:
            meant = [each for each in self.all if each.gun in guns] or self.all
            static = bool(meant) and all(each.mode == "static" for each in meant)
            self.values["form"] = SITE if static else BUNDLE

    def _preselected(self) -> set[str]:
        guns = self.values["guns"]
        return {str(gun) for gun in guns} if isinstance(guns, list) else set()

    def number(self, form: str) -> int:
        """Return how many repositories can leave in ``form``."""
        return sum(each.mode == _MODES[form] for each in self.all)

    def rows(self) -> list[Going]:
        """Return the repositories that can leave in the chosen form."""
        mode = _MODES[str(self.values["form"])]
        return [each for each in self.all if each.mode == mode]

    def picked(self) -> list[Going]:
        """Return the chosen ones: at first what was preselected, else all."""
        picked = self.values["picked"]
        wanted = set(picked) if isinstance(picked, list) else self._preselected()
        chosen = [each for each in self.rows() if each.gun in wanted]
        return chosen if chosen or isinstance(picked, list) else self.rows()

    def file_name(self) -> str:
        """Return what the file or folder is called if nobody says otherwise."""
        return f"bundle-{self.day}.zip" if self.values["form"] == BUNDLE else "site"

    def path(self) -> Path:
        """Return where it is written."""
        return Path(str(self.values["path"]))

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == WHAT:
            return "" if self.picked() else said("Choose at least one repository.")
        if not self.values["path"]:
            return said("Choose where to write it.")
        if not self.path().is_absolute():
            return said("Give the whole path, from the root of the disk on.")
        return ""

    def plan(self, station: Station) -> Review:
        """Say what is written where."""
        del station
        bundle = self.values["form"] == BUNDLE
        chosen, path = self.picked(), self.path()
        names = listed_guns([Gun(each.gun) for each in chosen])
        words = [
            Line(
                "boxes",
                said_count(
                    len(chosen),
                    "{number} repository leaves: {names}.",
                    "{number} repositories leave: {names}.",
                    names=names,
                ),
            ),
            Line("hard-drive", said("Written to {path}.", path=str(path))),
            Line("usb", said("That is on {medium}.", medium=medium_of(_standing(path)).words)),
            Line("shield-check", said("All of it is public: no key, no passphrase.")),
            Line(
                "file-check",
                said("It is read back from the medium, compared, and checked as docker would."),
            ),
        ]
        if path.exists():
            text = (
                said("A file of this name is there, and is replaced.")
                if bundle
                else said("The folder is there; what is new is added to it.")
            )
            words.append(Line("triangle-alert", text, Tone.MIND))
        return Review(
            title=said_count(
                len(chosen),
                "Export {gun}",
                "Export {number} repositories",
                gun=chosen[0].gun,
            ),
            words=tuple(words),
            clients=(Line("clock", said("Clients notice once it is published.")),),
            count=said("Nothing is signed, no passphrase is needed."),
            act=said("Write the bundle") if bundle else said("Write the site"),
            lead=said("Nothing has been written yet."),
            doing=said("Writing"),
            icon="upload",
            grids=(_grid(chosen),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Write it, read it back, and say what to do with it."""
        del reason
        guns, path = [Gun(each.gun) for each in self.picked()], self.path()
        if self.values["form"] == BUNDLE:
            done = export_bundle(station, guns, path)
            following = _courier(done, servers_of(station, done.repositories))
            step = Next(said("Import receipt…"), "inbox", flow="import-receipt")
        else:
            done = export_site(station, guns, path)
            following = _website(done)
            step = Next(said("Verify it again…"), "file-check", "verify", "", {"file": str(path)})
        return Result(
            Tone.WELL,
            said_count(
                len(done.repositories),
                "{number} repository is written",
                "{number} repositories are written",
            ),
            said(
                "{path} was read back from its medium and compared, and docker would accept it.",
                path=str(done.path),
            ),
            afterwards=following,
            steps=(step,),
            noted=Noted(
                said("SHA-256 of the file") if path.is_file() else said("SHA-256 of its manifest"),
                said("Write it down: sha256sum gives the same on the online machine."),
                done.sha256,
            ),
        )


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"


def _standing(path: Path) -> Path:
    """Return the nearest folder above ``path`` that is there."""
    for each in (path, *path.parents):
        if each.exists():
            return each
    return Path("/")


def _grid(chosen: list[Going]) -> Grid:
    return Grid(
        said("What leaves"),
        (
            GridColumn(said("Repository"), "gun"),
            GridColumn(said("Root")),
            GridColumn(said("Tags' file")),
            GridColumn(said("State")),
        ),
        tuple(
            (
                each.gun,
                said("version {number}", number=each.root),
                said("version {number}", number=each.tags),
                state_line(each),
            )
            for each in chosen
        ),
    )


def state_line(going: Going) -> Line:
    """Return whether a repository has something that was not published, as a pill."""
    if going.mode == "static":
        return Line("file-check", said("For a web server"), Tone.WELL)
    if going.is_new:
        return Line("upload", said("To publish"), Tone.PLAIN)
    return Line("circle-check", said("Published"), Tone.WELL)


def _courier(done: Export, servers: list[str]) -> tuple[str, ...]:
    name = done.path.name
    return (
        said("Take the medium to the online machine. There, the courier publishes it:"),
        *(
            said(
                "keymgr-courier publish {name} --server {server} --out receipt.json",
                name=name,
                server=server,
            )
            for server in servers
        ),
        said("Bring receipt.json back on the same medium, and import it here."),
    )


def _website(done: Export) -> tuple[str, ...]:
    return (
        said(
            "Copy the folder's content to the web server, so that {name}/v2/ answers at"
            " https://YOUR-SERVER/v2/.",
            name=done.path.name,
        ),
        said("Clients set DOCKER_CONTENT_TRUST_SERVER to it."),
    )
