"""Every window, page, job and dialog, in both languages and two sizes: an eye goes over each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from keymgr.gui.flows.registry import FLOWS
from keymgr.gui.work.opening import Machine
from keymgr.gui.work.settings import Settings, ThemeChoice
from tests.cheap import CHEAP
from tests.gui.looking import cut_words, nameless, outside, stray_stops
from tests.gui.pages import organisation
from tests.gui.tour import Tour
from tests.gui.windows import Person
from tests.ops.organisation import NOW, StillClock

__all__ = ["organisation"]


REFUSED = {"remove-signer", "delegate", "remove-delegation", "refresh"}
"""The one repository with delegations has a change that waits for signatures; the server of the
request has lost what was published. Both are said on the form."""


@pytest.mark.parametrize("series", ["en 100 with jobs", "de 150 with jobs", "de 100", "en 150"])
def test_nothing_is_cut_nameless_or_out_of_order(
    series: str, organisation: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    language, percentage, *jobs = series.split(" ", 2)
    percent = int(percentage)
    size = (1280 * percent // 100, 720 * percent // 100)
    folder = tmp_path / "settings"
    Settings(folder).change(theme=ThemeChoice.LIGHT, language=language, size=size)
    machine = Machine(StillClock(NOW), lambda: CHEAP)
    person = Person.at(machine, folder, qtbot, percent / 100)
    person.window.resize(*size)
    tour = Tour(person, Path(shutil.copy(organisation, tmp_path)), tmp_path)
    found: list[str] = []
    seen: set[str] = set()
    try:
        for stop in tour.everything() if jobs else tour.pages_and_dialogs():
            seen.add(stop.name)
            found += [f"{stop.name}: {each}" for each in _flaws(stop.widget)]
    finally:
        person.leave()
    assert not found, "\n" + "\n".join(sorted(set(found)))
    assert set(tour.stuck) <= REFUSED, "these jobs refused what was filled in"
    walked = {kind.name for kind in FLOWS if any(f"job-{kind.name}-" in name for name in seen)}
    assert not jobs or walked == {kind.name for kind in FLOWS}


def _flaws(window: QWidget) -> Iterator[str]:
    for what, look in (
        ("is cut", cut_words),
        ("sticks out", outside),
        ("has no name", nameless),
        ("comes in a strange order", stray_stops),
    ):
        yield from (f"{each!r} {what}" for each in look(window))
