"""The benches run, and say what they found; how fast is no test's business."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.console import Console

from bench.__main__ import document, main, measure, table
from bench.figures import Amount, Cost, Pair, Ratio
from bench.offices import Scale
from bench.registry import BENCHES

TINY = Scale(many=6, some=3, few=2, repeats=1)


def test_every_bench_but_notary_s_runs_and_is_shown_and_stored() -> None:
    console = Console(quiet=True, width=200)
    names = [name for name in BENCHES if name != "notary"]
    figures = measure(names, TINY, console)
    assert list(figures) == names

    with console.capture() as capture:
        console.quiet = False
        console.print(table(figures))
    stored = json.loads(json.dumps(document(figures)))
    assert stored["machine"]["processor"]
    assert {entry["bench"] for entry in stored["figures"]} == set(names)
    for entry in stored["figures"]:
        assert entry["name"] in capture.get()
        assert entry["limit"] > 0


@pytest.mark.usefixtures("stack")
def test_notary_is_measured_against_a_server_of_its_own() -> None:
    (figure,) = measure(["notary"], TINY, Console(quiet=True))["notary"]
    assert isinstance(figure, Ratio)
    assert figure.pairs[0].bare.wall > 0


def test_a_bench_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.__main__.RESULTS", tmp_path / "results.json")
    with pytest.raises(SystemExit, match=r"no bench dance\. There are: start, "):
        main(["dance"])
    assert not (tmp_path / "results.json").exists()


def figure(ours: float, bare: float, limit: float, *, at_least: bool = False) -> Ratio:
    pairs = [Pair(Cost(ours * noise, 1), Cost(bare * noise, 1)) for noise in (1.0, 9.0, 2.0)]
    return Ratio("name", "what", "against", limit, pairs, at_least=at_least)


def test_a_ratio_is_taken_pair_by_pair_and_its_median_decides() -> None:
    assert figure(5, 2, 2.5).met
    assert not figure(5.1, 2, 2.5).met
    assert figure(1, 30, 30, at_least=True).met
    assert not figure(1, 29, 30, at_least=True).met
    assert figure(5, 2, 2.5).cells()[3] == "2.50 x (2.50-2.50, wall)"
    assert Amount("name", "what", "s", 0.5, [0.1, 0.4, 9.0]).met
    assert not Amount("name", "what", "s", 0.5, [0.1, 0.5, 9.0]).met
