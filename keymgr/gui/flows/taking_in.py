"""Taking in what others signed: adopting repositories, and refreshing those that are here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from keymgr.errors import KeymgrError
from keymgr.exchange.request import load_request
from keymgr.gui.presenters.review import (
    Grid,
    GridColumn,
    Item,
    Line,
    Next,
    Noted,
    Result,
    Review,
    Tone,
)
from keymgr.ops.adopting import AdoptOutcome, apply_adopt
from keymgr.ops.adoption import AdoptPlan, plan_adopt
from keymgr.ops.along import Along
from keymgr.ops.digests import in_words
from keymgr.ops.ports import CancelledError
from keymgr.ops.refresh import RefreshOutcome, RefreshPlan, apply_refresh, plan_refresh
from keymgr.ops.repositories import TIMESTAMP_DAYS
from keymgr.ops.sources import RequestSource, Source, open_folder
from keymgr.ops.station import Station
from keymgr.ops.verifying import parse_pin
from keymgr.sentences import said, said_count, said_list
from keymgr.trust.names import Gun

SOURCE: Final = 0
REQUEST: Final = "request"
FOLDER: Final = "folder"
_SAID: Final = 8


class Adopt:
    """The flow (``flows.flow.Flow``).

    Values: ``source``, ``file``, ``keys``, ``root_name``, ``pin``, ``static``, ``days``;
    ``picked`` are GUNs, None before a choice.
    """

    name = "adopt"
    title = said("Adopt repositories")
    steps = (said("From where"), said("Which"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "source": REQUEST,
            "file": "",
            "keys": "",
            "root_name": "",
            "pin": "",
            "static": False,
            "days": TIMESTAMP_DAYS,
            "picked": None,
            **values,
        }
        self.offered: list[Gun] = []
        self._source: Source | None = None
        self._plan: AdoptPlan | None = None

    def load(self, station: Station) -> None:
        """Nothing is needed."""

    def text(self, key: str) -> str:
        """Return a value that is text."""
        return str(self.values[key]).strip()

    def obstacle(self, step: int) -> str:
        """Say what the form ``step`` lacks."""
        if step == SOURCE:
            if self.text("file"):
                return ""
            if self.values["source"] == REQUEST:
                return said("Choose the request.")
            return said("Choose the trust folder.")
        return "" if self.picked() else said("Choose at least one repository.")

    def read(self, station: Station) -> None:
        """Look what can be adopted, after the first form."""
        path = Path(self.text("file")).expanduser()
        if self.values["source"] == REQUEST:
            self._source = RequestSource(load_request(path))
        else:
            self._source = open_folder(path)
        find = station.vault.repositories.find
        self.offered = [gun for gun in self._source.guns if find(gun) is None]

    def picked(self) -> list[Gun]:
        """Return what shall be adopted: all, before anybody chose."""
        picked = self.values["picked"]
        return [gun for gun in self.offered if not isinstance(picked, list) or gun in picked]

    def plan(self, station: Station) -> Review:
        """Follow each chain of roots. Raises what ``plan_adopt`` raises."""
        if self._source is None:
            self.read(station)
        source = self._source
        if source is None:
            raise RuntimeError("the source is read before it is planned with")
        keys, days = self.text("keys"), self.values["days"]
        plan = self._plan = plan_adopt(
            station,
            source,
            self.picked(),
            pin=parse_pin(self.text("pin")) if self.text("pin") else None,
            along=Along(Path(keys).expanduser(), self.text("root_name") or None) if keys else None,
            static_days=int(str(days)) if self.values["static"] else None,
        )
        count = len(plan.adoptions)
        unconfirmed = plan.unconfirmed()
        ticks: tuple[str, ...] = ()
        noted = None
        if unconfirmed:
            ticks = (
                said_count(
                    len(unconfirmed),
                    "I have compared the first root's digest over another channel. It is right.",
                    "I have compared the digest of {number} first roots over another channel. It"
                    " is right.",
                ),
            )
            noted = Noted(
                said("Compare this over another channel"),
                said("Nothing here vouches for the first root. Have its digest read to you."),
                plan.digest.hex(),
                tuple(in_words(plan.digest).split()),
            )
        return Review(
            title=said_count(count, "Adopt {gun}", "Adopt {number} repositories",
                             gun=plan.adoptions[0].gun),
            words=tuple(_adopt_lines(plan)),
            act=said_count(count, "Adopt the repository", "Adopt {number} repositories"),
            lead=said("Nothing has been taken in yet."),
            doing=said("Adopting"),
            icon="import",
            grids=(_adopt_grid(plan),),
            clients=(Line("circle-check", said("Clients notice nothing of it."), Tone.WELL),),
            noted=noted,
            ticks=ticks,
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Take in the keys along, then the repositories."""
        plan = self._plan
        if plan is None:
            raise RuntimeError("a plan is made before it is carried out")
        outcome, stopped = AdoptOutcome(), None
        try:
            apply_adopt(station, plan.confirmed(), reason, outcome)
        except CancelledError as error:
            if not outcome.adopted:
                raise
            stopped = error
        failed = [(str(gun), str(why)) for gun, why in (*plan.refused, *outcome.failed)]
        failed += [(each.file.name, str(each.error)) for each in outcome.imported if each.error]
        guns = [str(each.gun) for each in outcome.adopted]
        return Result(
            Tone.WELL if not failed and stopped is None else Tone.MIND if guns else Tone.WRONG,
            said_count(
                len(guns), "{number} repository is adopted", "{number} repositories are adopted"
            ),
            said("Its history and its tags are in the vault; what is missing is named below."),
            done=tuple(
                Item(str(each.gun), said_list(each.missing, "; ") if each.missing
                     else said("Everything can be signed here."))
                for each in outcome.adopted
            ),
            failed=tuple(Item(what, why) for what, why in failed),
            steps=(Next(said("Show the repositories"), "boxes", page="repositories"),),
        )  # fmt: skip


def _adopt_lines(plan: AdoptPlan) -> list[Line]:
    lines = []
    for each in plan.adoptions[:_SAID]:
        told = [("boxes", Tone.PLAIN, text) for text in each.sentences]
        told += [("triangle-alert", Tone.MIND, text) for text in (*each.cautions, *each.missing)]
        told += [("shield-check", Tone.WELL, each.vouched)] if each.vouched else []
        many = len(plan.adoptions) > 1
        lines += [
            Line(icon, said("{gun}: {text}", gun=each.gun, text=text) if many else text, tone)
            for icon, tone, text in told
        ]
    if plan.keys.chosen:
        text = said_count(
            len(plan.keys.chosen),
            "{number} key comes along; its file's passphrase is asked for.",
            "{number} keys come along; their files' passphrases are asked for.",
        )
        lines.append(Line("key-round", text))
    left = [(str(each.gun), each.reason) for each in plan.left_out]
    left += [(str(gun), str(why)) for gun, why in plan.refused]
    lines += [
        Line("triangle-alert", said("{gun} is left out: {reason}", gun=gun, reason=why), Tone.MIND)
        for gun, why in left[:_SAID]
    ]
    return lines


def _adopt_grid(plan: AdoptPlan) -> Grid:
    return Grid(
        said("Repositories"),
        (
            GridColumn(said("Repository"), "gun"),
            GridColumn(said("Root")),
            GridColumn(said("First root")),
        ),
        tuple(
            (
                str(each.gun),
                said("version {number}", number=each.versions.get("root", 0)),
                Line("shield-check", said("Vouched for"), Tone.WELL)
                if each.vouched
                else Line("triangle-alert", said("To be compared"), Tone.MIND),
            )
            for each in plan.adoptions
        ),
    )


class Refresh:
    """The flow (``flows.flow.Flow``). Values: ``file``; ``guns``, none for all in the request."""

    name = "refresh"
    title = said("Take in what the server has")
    steps = (said("Request"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "guns": [], **values}
        self._plan: RefreshPlan | None = None

    def load(self, station: Station) -> None:
        """Nothing is needed."""

    def obstacle(self, step: int) -> str:
        """Say what the form lacks."""
        del step
        return "" if self.values["file"] else said("Choose the request.")

    def plan(self, station: Station) -> Review | Result:
        """Compare. Raises what ``plan_refresh`` raises."""
        guns = self.values["guns"]
        chosen = [Gun(str(gun)) for gun in guns] if isinstance(guns, list) and guns else None
        plan = self._plan = plan_refresh(
            station, chosen, load_request(Path(str(self.values["file"])).expanduser())
        )
        left = _left_items(plan)
        if not plan.refreshes:
            return Result(
                Tone.MIND if plan.refused else Tone.WELL,
                said("There is nothing to take in"),
                said("Below is why, for each repository."),
                failed=left,
            )
        lines = []
        for each in plan.refreshes[:_SAID]:
            told = [("download", Tone.PLAIN, text) for text in each.sentences]
            told += [
                ("triangle-alert", Tone.MIND, text) for text in (*each.cautions, *each.missing)
            ]
            lines += [
                Line(icon, said("{gun}: {text}", gun=each.gun, text=text), tone)
                for icon, tone, text in told
            ]
        lines += [
            Line(
                "triangle-alert",
                said("{gun} is left out: {reason}", gun=item.gun, reason=item.text),
                Tone.MIND,
            )
            for item in left[:_SAID]
        ]
        count = len(plan.refreshes)
        return Review(
            title=said_count(
                count,
                "Take in what is new of {gun}",
                "Take in what is new of {number} repositories",
                gun=plan.refreshes[0].gun,
            ),
            words=tuple(lines),
            act=said_count(count, "Take it in", "Take in {number} repositories"),
            lead=said("Every signature of it was checked; nothing has been taken in yet."),
            doing=said("Taking in"),
            icon="download",
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Take it in."""
        plan = self._plan
        if plan is None:
            raise RuntimeError("a plan is made before it is carried out")
        outcome = RefreshOutcome()
        try:
            apply_refresh(station, plan, reason, outcome)
        except CancelledError:
            if not outcome.done:
                raise
        done = outcome.done
        whole = len(done) == len(plan.refreshes) and not plan.refused
        sentences = {each.gun: each.sentences for each in plan.refreshes}
        return Result(
            Tone.WELL if whole else Tone.MIND,
            said_count(
                len(done),
                "{number} repository is up to date",
                "{number} repositories are up to date",
            ),
            said("What others signed is in the vault now."),
            done=tuple(Item(str(gun), said_list(sentences[gun], " ")) for gun in done),
            failed=(*_items(outcome.failed), *_left_items(plan)),
            steps=(Next(said("Show the repositories"), "boxes", page="repositories"),),
        )  # fmt: skip


def _left_items(plan: RefreshPlan) -> tuple[Item, ...]:
    left = (Item(str(left.gun), left.reason) for left in plan.left_out)
    return (*left, *_items(plan.refused))


def _items(failed: Sequence[tuple[Gun, KeymgrError]]) -> tuple[Item, ...]:
    return tuple(Item(str(gun), str(why)) for gun, why in failed)
