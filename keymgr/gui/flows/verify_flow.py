"""Checking a file or folder as docker would."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui import look
from keymgr.gui.flows.guided import ONLY_LOOKS, Guided
from keymgr.gui.flows.path_line import PathLine, Takes
from keymgr.gui.kit import Card
from keymgr.gui.presenters.review import Grid, GridColumn, Line, Result, Tone
from keymgr.gui.work.language import tr
from keymgr.ops.station import Station
from keymgr.ops.verifying import Verdict, parse_pin, verify_path
from keymgr.sentences import day, said, said_count
from keymgr.trust.client import RepositoryReport

_MOST = 200
"""So many repositories are shown role by role; of more, those that are refused."""


class Verify:
    """The flow (``flows.flow.Flow``). Values: ``file``, ``pin``."""

    name = "verify"
    title = said("Verify")
    steps = (said("File"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"file": "", "pin": "", **values}

    def load(self, station: Station) -> None:
        """Nothing is needed."""

    def obstacle(self, step: int) -> str:
        """Say what the form lacks."""
        del step
        return "" if self.values["file"] else said("Choose a file or folder.")

    def plan(self, station: Station) -> Result:
        """Check it, at this station's time."""
        pin = str(self.values["pin"]).strip()
        path = Path(str(self.values["file"])).expanduser()
        verdict = verify_path(path, station.clock(), parse_pin(pin) if pin else None)
        good = sum(report.ok for report in verdict.reports)
        bad = len(verdict.reports) - good
        return Result(
            Tone.WELL if verdict.ok else Tone.WRONG,
            said_count(
                good, "A docker client accepts it", "A docker client accepts all {number} of them"
            )
            if verdict.ok
            else said_count(
                bad,
                "A docker client refuses {number} of {total} repository",
                "A docker client refuses {number} of {total} repositories",
                total=len(verdict.reports),
            ),
            said("Checked as of {day}, by this station's clock.", day=day(station.clock())),
            grids=tuple(_grids(verdict)),
            afterwards=()
            if verdict.ok
            else (said("Don't use it or pass it on. Get it again from where it was signed."),),
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Nothing is carried out: ``plan`` has the result."""
        raise NotImplementedError


def _grids(verdict: Verdict) -> Iterable[Grid]:
    many = len(verdict.reports) > _MOST
    shown = [report for report in verdict.reports if not (many and report.ok)]
    reasons = [
        (str(report.gun), problem.sentence) for report in shown for problem in report.problems
    ]
    if reasons:
        yield Grid(
            said("Why it is refused"),
            (GridColumn(said("Repository"), "gun"), GridColumn(said("Reason"))),
            tuple(reasons),
        )
    roles = tuple(row for report in shown for row in _roles(report))
    if roles:
        yield Grid(
            said("Roles"),
            (
                GridColumn(said("Repository"), "gun"),
                GridColumn(said("Role")),
                GridColumn(said("Version")),
                GridColumn(said("Signatures")),
                GridColumn(said("Expires")),
                GridColumn(said("Verdict")),
            ),
            roles,
        )


def _roles(report: RepositoryReport) -> Iterable[tuple[str | Line, ...]]:
    for role in report.roles:
        yield (
            str(report.gun),
            str(role.name),
            str(role.version),
            said(
                "{signed} of {threshold}",
                signed=len(role.count.signed),
                threshold=role.count.threshold,
            ),
            day(role.expires) if role.expires else said("no date"),
            Line("circle-check", said("Accepted"), Tone.WELL)
            if role.ok
            else Line("circle-x", said("Refused"), Tone.WRONG),
        )


def begin(values: Mapping[str, object]) -> Guided:
    """Return the flow with its form."""
    flow = Verify(values)
    return Guided(flow, [lambda: VerifyForm(flow)], endings=ONLY_LOOKS)


class VerifyForm(QObject):
    """What is checked, and the root that must start its chain."""

    changed = Signal()

    def __init__(self, flow: Verify) -> None:
        super().__init__()
        self._flow = flow
        self.title = tr("What shall be checked?")
        self.subtitle = tr("It is checked as a docker client would that has never seen it.")
        self._file = PathLine(
            tr("File or folder"),
            Takes.EITHER,
            tr("A bundle, a site's folder, or a client's trust folder such as ~/.docker/trust."),
            str(flow.values["file"]),
        )
        self._pin = PathLine(
            tr("The root that must start the chain, if you know it"),
            Takes.FILE,
            tr("A root.json that you trust, or the 64 digits of a root key's ID."),
            str(flow.values["pin"]),
        )
        self._card = Card()
        self._card.body.setSpacing(look.px(14))
        self._card.add(self._file)
        self._card.add(self._pin)
        self._card.setFocusProxy(self._file)
        self._file.changed.connect(self._write)
        self._pin.changed.connect(self._write)

    def widget(self) -> QWidget:
        """Return the form."""
        return self._card

    def arrive(self) -> None:
        """Nothing comes before this form."""

    def _write(self) -> None:
        self._flow.values.update(file=self._file.path, pin=self._pin.path)
        self.changed.emit()
