"""The trust tree: laid out without Qt, drawn, listed and written to files."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from keymgr.gui.presenters.trust import NodeFacts, TreeFacts, tree_facts
from keymgr.gui.tree.export import save
from keymgr.gui.tree.layout import lay_out
from keymgr.gui.tree.outline import Outline
from keymgr.gui.tree.shapes import Area, Drawing, Label, Link
from keymgr.gui.tree.view import TreeView
from keymgr.ops.trust_tree import read_trust
from tests.ops.organisation import APP, NOW, furnish

NESTED = {
    "targets/a": 1,
    "targets/a/b": 2,
    "targets/a/b/c": 3,
    "targets/a/d": 2,
    "targets/e": 1,
}


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TreeFacts]:
    """The trust of APP, whose root waits for a second officer."""
    with furnish(tmp_path_factory.mktemp("office"), plain=0).desk.station as station:
        yield tree_facts(read_trust(station, APP), NOW)


def monospaced(words: str, font: str) -> float:
    del font
    return 7.0 * len(words)


def drawn(facts: TreeFacts, width: float = 384) -> Drawing:
    return lay_out(facts, monospaced, str, width)


def nodes(drawing: Drawing) -> dict[str, Area]:
    return {part.name: part.area for part in drawing.parts if part.name and part.area.width}


def links(drawing: Drawing) -> list[Link]:
    return [shape for shape in drawing.parts[0].shapes if isinstance(shape, Link)]


def deep(facts: TreeFacts, roles: dict[str, int]) -> TreeFacts:
    """Return a tree with these delegations instead, each with its depth."""
    sample: NodeFacts = facts.delegations[0]
    made = [replace(sample, role=role, depth=depth) for role, depth in roles.items()]
    return replace(facts, delegations=tuple(made))


def test_root_stands_above_targets_above_delegations(facts: TreeFacts) -> None:
    areas = nodes(drawn(facts))
    assert areas["root"].bottom < areas["targets"].top
    assert areas["targets"].bottom < areas["targets/build"].top
    assert areas["targets/build"].left == 40
    assert areas["snapshot"].left > areas["root"].right


def test_nothing_overlaps_or_leaves_the_drawing(facts: TreeFacts) -> None:
    for tree in (facts, deep(facts, NESTED)):
        drawing = drawn(tree)
        areas = nodes(drawing)
        for one, other in itertools.combinations(areas.values(), 2):
            assert not one.overlaps(other)
        whole = Area(0, 0, drawing.width, drawing.height)
        assert all(whole.holds(area) for area in areas.values())


def test_links_run_at_right_angles_and_never_through_a_node(facts: TreeFacts) -> None:
    drawing = drawn(deep(facts, NESTED))
    areas = nodes(drawing)
    assert len(links(drawing)) == len(areas) - 3, "one to each but root, tags and legend"
    for link in links(drawing):
        for (x1, y1), (x2, y2) in itertools.pairwise(link.points):
            assert x1 == x2 or y1 == y2
            line = Area(min(x1, x2), min(y1, y2), abs(x2 - x1) or 0.1, abs(y2 - y1) or 0.1)
            assert not any(line.overlaps(area) for area in areas.values())


def test_words_stay_inside_their_node(facts: TreeFacts) -> None:
    long = replace(facts, targets=replace(facts.targets, role="targets" + "/very-long" * 9))
    for part in drawn(long).parts:
        for shape in part.shapes:
            if isinstance(shape, Label) and part.name not in {"legend", "tags"}:
                assert part.area.left < shape.area.left
                end = shape.area.left + monospaced(shape.words, shape.font)
                assert end <= part.area.right, shape.words


def test_many_keys_take_more_lines(facts: TreeFacts) -> None:
    crowded = replace(facts, root=replace(facts.root, chips=facts.root.chips * 4))
    assert nodes(drawn(crowded))["root"].height > nodes(drawn(facts))["root"].height


@pytest.fixture
def view(qtbot: QtBot, facts: TreeFacts) -> TreeView:
    """The tree on the screen."""
    view = TreeView()
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show_tree(facts)
    view.show()
    return view


def test_keys_go_from_role_to_role_and_zoom(view: TreeView) -> None:
    asked: list[str] = []
    view.asked.connect(asked.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().startswith("root: v2, and v3 waits; 2 of 3 must sign")
    assert "south, in this vault, can sign now" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == ["root"]
    before = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > before
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1.0


def test_the_outline_says_the_same_in_the_same_order(qtbot: QtBot, facts: TreeFacts) -> None:
    outline = Outline()
    qtbot.addWidget(outline)
    outline.show_tree(facts)
    model = outline.model()
    root = model.index(0, 0)
    below = [model.index(place, 0, root) for place in range(model.rowCount(root))]
    assert [str(each.data()) for each in below] == [
        "north, has signed",
        "south, in this vault, can sign now",
        "east, held elsewhere",
        "Expires 7 Oct 2050",
        "snapshot: server's key",
        "timestamp: server's key",
        "targets: v16, and v17 waits; 1 of 1 must sign",
    ]
    assert model.rowCount(below[-1]) == 5, "its key, its date, three delegations"


def test_it_is_saved_as_svg_png_and_pdf(view: TreeView, tmp_path: Path) -> None:
    assert view.drawing is not None
    for suffix in ("svg", "png", "pdf"):
        save(view.drawing, str(APP), tmp_path / f"tree.{suffix}")
    assert QSvgRenderer(QByteArray((tmp_path / "tree.svg").read_bytes())).isValid()
    image = QImage(str(tmp_path / "tree.png"))
    assert image.width() == 2 * round(view.drawing.width + 48)
    assert (tmp_path / "tree.pdf").read_bytes().startswith(b"%PDF-1.")
